import { makeSqliteDatabase, type TestDatabase } from '../support/databases';
import { bootNewsroom, type Newsroom } from '../support/newsroom';
import { describeAccess } from './suites/access';
import { describeCaching } from './suites/caching';
import { describeChanges } from './suites/changes';
import { describeApiPage } from './suites/api-page';
import { describeConsumers } from './suites/consumers';
import { describeEntities } from './suites/entities';
import { describeDevelopers } from './suites/developers';
import { describeEntryEvents } from './suites/entry-events';
import { describeFeeds } from './suites/feeds';
import { describeGraphql } from './suites/graphql';
import { describeIntake } from './suites/intake';
import { describeLimits } from './suites/limits';
import { describeJobs } from './suites/jobs';
import { describeLists } from './suites/lists';
import { describeLive } from './suites/live';
import { describeNames } from './suites/names';
import { describeOverview } from './suites/overview';
import { describePictures } from './suites/pictures';
import { describePlans } from './suites/plans';
import { describePresence } from './suites/presence';
import { describePublishing } from './suites/publishing';
import { describeReader } from './suites/reader';
import { describeRestart } from './suites/restart';
import { describeRoles } from './suites/roles';
import { describeSearch } from './suites/search';
import { describeSeeding } from './suites/seeding';
import { describeTagging } from './suites/tagging';
import { describeTaggingCosts } from './suites/tagging-costs';
import { describeVersions } from './suites/versions';
import { describeWebhooks } from './suites/webhooks';

/** Gives the newsroom that the suite has booted; only to be called inside tests and hooks. */
export type NewsroomOf = () => Newsroom;

/** Generous: a busy machine is slow, and how long something takes is for the benchmarks. */
const LIMIT_MS = 60_000;

/** The same behaviour on every database: one boot, all suites, in order. */
export function describeNewsroom(makeDatabase: () => Promise<TestDatabase>): void {
  jest.setTimeout(LIMIT_MS);
  let database: TestDatabase;
  let newsroom: Newsroom;

  beforeAll(async () => {
    database = await makeDatabase();
    newsroom = await bootNewsroom(database);
  }, 120_000);

  afterAll(async () => {
    await newsroom?.close();
    await database?.drop();
  }, 60_000);

  const current: NewsroomOf = () => newsroom;
  describeSeeding(current);
  describeAccess(current);
  describeRoles(current);
  describeVersions(current);
  describePresence(current);
  describeChanges(current);
  describeCaching(current);
  describeLists(current);
  describePublishing(current);
  describeTagging(current);
  describeTaggingCosts(current);
  describePictures(current);
  describeConsumers(current);
  describeFeeds(current);
  describeGraphql(current);
  describeDevelopers(current);
  // What a page says doesn't depend on the database.
  if (makeDatabase === makeSqliteDatabase) describeApiPage(current);
  describeSearch(current);
  describeNames(current);
  describeReader(current);
  describePlans(current);
  describeWebhooks(current);
  describeIntake(current);
  describeLimits(current);
  describeOverview(current);
  describeJobs(current);
  describeEntities(current);
  describeLive(current);
  // Behind it somebody has listened, and rows are read for events until the restart.
  describeEntryEvents(current);
  describeRestart(current, async () => {
    await newsroom.close();
    newsroom = await bootNewsroom(database);
  });
}
