import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::urgency-level.urgency-level');
