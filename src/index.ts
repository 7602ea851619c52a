import type { Core } from '@strapi/strapi';

import { guardDrafts } from './access/strapi/guard-drafts';
import { seedDeskRoles } from './access/strapi/seed-desk-roles';
import { setUpAccess } from './access/strapi/set-up-access';
import { makeResponseCache } from './caching/strapi/make-response-cache';
import { type ChangeBus, makeChangeBus } from './changes/strapi/make-change-bus';
import { type DeliveryEngine, makeDelivery } from './delivery/strapi/make-delivery';
import { serveApiDocs } from './developers/strapi/serve-api-docs';
import { answerRefusals } from './desk/strapi/answer-refusals';
import { configureContentManager } from './desk/strapi/configure-content-manager';
import { registerDeskRoutes } from './desk/strapi/desk-routes';
import { makeGuardVersions } from './desk/strapi/guard-versions';
import { registerEntityRoutes } from './desk/strapi/entity-routes';
import { registerOverviewRoutes } from './desk/strapi/overview-routes';
import { registerPresenceRoutes } from './desk/strapi/presence-routes';
import { registerLinesField } from './desk/strapi/register-lines-field';
import { makeArticleRules } from './editorial/strapi/apply-article-rules';
import { makeSaveInTransaction } from './editorial/strapi/save-in-transaction';
import { makeStoryRules } from './editorial/strapi/apply-story-rules';
import { type Jobs, makeJobs } from './jobs/strapi/make-jobs';
import { type Live, makeLive } from './live/strapi/make-live';
import { stripPictureMetadata } from './media/strapi/strip-picture-metadata';
import { makeRememberKilled } from './reading/strapi/remember-killed';
import { serveReader } from './reading/strapi/serve-reader';
import { outliveLostDatabase } from './resilience/strapi/outlive-lost-database';
import { makeSearch, type Search } from './search/strapi/make-search';
import { seedReference } from './seeding/strapi/seed-reference';
import { seedSamples } from './seeding/strapi/seed-samples';
import { serveFeeds } from './syndication/strapi/serve-feeds';
import { type LexiconStore, makeLexiconStore } from './tagging/strapi/lexicon-store';
import { makeTagOnSave } from './tagging/strapi/tag-on-save';

let stopOutliving = () => {};
let changes: ChangeBus | undefined;
let delivery: DeliveryEngine | undefined;
let lexicon: LexiconStore | undefined;
let jobs: Jobs | undefined;
let search: Search | undefined;
let live: Live | undefined;

/** What Ajil adds to Strapi, in order: the first document middleware is the outermost. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    stopOutliving = outliveLostDatabase(strapi);
    changes = makeChangeBus(strapi);
    makeResponseCache(strapi, changes);
    lexicon = makeLexiconStore(strapi);
    registerLinesField(strapi);
    configureContentManager(strapi);
    registerDeskRoutes(strapi, lexicon);
    registerOverviewRoutes(strapi, lexicon);
    registerEntityRoutes(strapi, lexicon);
    registerPresenceRoutes(strapi);
    jobs = makeJobs(strapi, lexicon);
    answerRefusals(strapi);
    serveReader(strapi);
    serveFeeds(strapi);
    serveApiDocs(strapi);
    live = makeLive(strapi, changes);
    stripPictureMetadata(strapi);
    strapi.documents.use(guardDrafts(strapi));
    delivery = makeDelivery(strapi);
    search = makeSearch(strapi);
    strapi.documents.use(search.find);
    strapi.documents.use(delivery.record);
    strapi.documents.use(search.record);
    strapi.documents.use(makeSaveInTransaction(strapi));
    strapi.documents.use(makeRememberKilled(strapi));
    strapi.documents.use(makeGuardVersions(strapi));
    strapi.documents.use(makeArticleRules(strapi));
    strapi.documents.use(makeStoryRules(strapi));
    strapi.documents.use(makeTagOnSave(strapi, lexicon));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await search?.start();
    await setUpAccess(strapi);
    await seedDeskRoles(strapi);
    await seedReference(strapi);
    await seedSamples(strapi);
    changes?.start();
    await delivery?.start();
    await jobs?.start();
    live?.start();
    lexicon?.warm();
  },

  async destroy() {
    await jobs?.stop();
    await search?.stop();
    await live?.stop();
    await delivery?.stop();
    await lexicon?.close();
    await changes?.stop();
    stopOutliving();
  },
};
