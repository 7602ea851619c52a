import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::urgency-level.urgency-level');
