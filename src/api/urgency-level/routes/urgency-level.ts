import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::urgency-level.urgency-level');
