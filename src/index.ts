import type { Core } from '@strapi/strapi';

import { guardDrafts } from './access/strapi/guard-drafts';
import { seedDeskRoles } from './access/strapi/seed-desk-roles';
import { setUpAccess } from './access/strapi/set-up-access';
import { makeResponseCache } from './caching/strapi/make-response-cache';
import { makeChangeBus } from './changes/strapi/make-change-bus';
import { makeDelivery } from './delivery/strapi/make-delivery';
import { serveApiDocs } from './developers/strapi/serve-api-docs';
import { answerRefusals } from './desk/strapi/answer-refusals';
import { configureContentManager } from './desk/strapi/configure-content-manager';
import { registerDeskRoutes } from './desk/strapi/desk-routes';
import { makeGuardVersions } from './desk/strapi/guard-versions';
import { registerEntityRoutes } from './desk/strapi/entity-routes';
import { registerOverviewRoutes } from './desk/strapi/overview-routes';
import { registerPresenceRoutes } from './desk/strapi/presence-routes';
import { makeRefuseUnreadDates } from './desk/strapi/refuse-unread-dates';
import { registerLinesField } from './desk/strapi/register-lines-field';
import { makeArticleRules } from './editorial/strapi/apply-article-rules';
import { makeSaveInTransaction } from './editorial/strapi/save-in-transaction';
import { makeStoryRules } from './editorial/strapi/apply-story-rules';
import { makeJobs } from './jobs/strapi/make-jobs';
import { answerUnreadable } from './limits/strapi/answer-unreadable';
import { makeLive } from './live/strapi/make-live';
import { stripPictureMetadata } from './media/strapi/strip-picture-metadata';
import { narrowFilters } from './reading/strapi/narrow-filters';
import { makeRememberKilled } from './reading/strapi/remember-killed';
import { serveReader } from './reading/strapi/serve-reader';
import { finishQueries } from './resilience/strapi/query-store';
import { outliveLostDatabase } from './resilience/strapi/outlive-lost-database';
import { makeNameSearch } from './search/strapi/make-name-search';
import { makeSearch } from './search/strapi/make-search';
import { makeNamesInLists } from './search/strapi/names-in-lists';
import { searchNamesInPickers } from './search/strapi/names-in-pickers';
import { seedReference } from './seeding/strapi/seed-reference';
import { seedSamples } from './seeding/strapi/seed-samples';
import { serveFeeds } from './syndication/strapi/serve-feeds';
import { makeLexiconStore } from './tagging/strapi/lexicon-store';
import { makeTagOnSave } from './tagging/strapi/tag-on-save';

/** What was made in `register`, to be started and stopped with the server. */
let parts: ReturnType<typeof addParts> | undefined;

/** What Ajil adds to Strapi, in order: the first document middleware is the outermost. */
function addParts(strapi: Core.Strapi) {
  const stopOutliving = outliveLostDatabase(strapi);
  answerUnreadable(strapi);
  const changes = makeChangeBus(strapi);
  makeResponseCache(strapi, changes);
  const lexicon = makeLexiconStore(strapi);
  registerLinesField(strapi);
  configureContentManager(strapi);
  registerDeskRoutes(strapi, lexicon);
  registerOverviewRoutes(strapi, lexicon);
  registerEntityRoutes(strapi, lexicon);
  registerPresenceRoutes(strapi);
  const jobs = makeJobs(strapi, lexicon);
  answerRefusals(strapi);
  narrowFilters(strapi);
  serveReader(strapi);
  serveFeeds(strapi);
  serveApiDocs(strapi);
  const live = makeLive(strapi, changes);
  stripPictureMetadata(strapi);
  strapi.documents.use(guardDrafts(strapi));
  strapi.documents.use(makeRefuseUnreadDates(strapi));
  const delivery = makeDelivery(strapi);
  const search = makeSearch(strapi);
  const names = makeNameSearch(strapi, changes);
  searchNamesInPickers(strapi, names);
  strapi.documents.use(makeNamesInLists(names));
  strapi.documents.use(search.find);
  strapi.documents.use(delivery.record);
  strapi.documents.use(search.record);
  strapi.documents.use(makeSaveInTransaction(strapi));
  strapi.documents.use(makeRememberKilled(strapi));
  strapi.documents.use(makeGuardVersions(strapi));
  strapi.documents.use(makeArticleRules(strapi));
  strapi.documents.use(makeStoryRules(strapi));
  strapi.documents.use(makeTagOnSave(strapi, lexicon));
  return { stopOutliving, changes, lexicon, jobs, live, delivery, search };
}

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    parts = addParts(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await parts?.search.start();
    await setUpAccess(strapi);
    await seedDeskRoles(strapi);
    await seedReference(strapi);
    await seedSamples(strapi);
    parts?.changes.start();
    await parts?.delivery.start();
    await parts?.jobs.start();
    parts?.live.start();
    parts?.lexicon.warm();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await parts?.jobs.stop();
    await parts?.search.stop();
    await parts?.live.stop();
    await parts?.delivery.stop();
    await parts?.lexicon.close();
    await parts?.changes.stop();
    await finishQueries(strapi);
    parts?.stopOutliving();
  },
};
