import { LIFETIME_MS, type PresenceAnswer } from '../../src/desk/presence';
import { signIn } from '../support/administrator';
import { addColleague, type Colleague } from '../support/colleagues';
import { makePostgresDatabase, POSTGRES_URL, type TestDatabase } from '../support/databases';
import { type Refusal, request } from '../support/http';
import { bootNewsroom, type Newsroom } from '../support/newsroom';
import { type NewsroomChild, startNewsroomChild } from '../support/newsroom-child';

jest.setTimeout(180_000);

const ARTICLES = '/content-manager/collection-types/api::article.article';

interface Draft {
  readonly documentId: string;
  readonly draftVersion: string;
  readonly lede: string;
}

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('two editors of one article, each on a node of their own', () => {
  let database: TestDatabase;
  let here: Newsroom;
  let there: NewsroomChild;
  let layla: Colleague;
  let sami: Colleague;

  beforeAll(async () => {
    database = await makePostgresDatabase();
    here = await bootNewsroom(database);
    there = await startNewsroomChild({ ROLE: 'web' });
    const administrator = await signIn(here);
    const add = (firstname: string, email: string) =>
      addColleague(here, administrator, 'ajil-editor', { firstname, lastname: 'عيسى', email });
    layla = await add('ليلى', 'layla@desk.example');
    sami = await add('سامي', 'sami@desk.example');
  });

  afterAll(async () => {
    await there?.stop();
    await here?.close();
    await database?.drop();
  });

  type Node = Pick<Newsroom, 'url'>;
  const write = async () => {
    const body = { headline: 'سد جديد على دجلة', lede: 'أول نص.', urgency: 'alert' };
    const sent = { method: 'POST', token: layla.token, body };
    return (await request<{ data: Draft }>(here, ARTICLES, sent)).body.data;
  };
  const beat = async (node: Node, { token }: Colleague, { documentId }: Draft) => {
    const sent = { method: 'POST', token, body: { documentId } };
    return (await request<{ data: PresenceAnswer }>(node, '/ajil/desk/presence', sent)).body.data;
  };
  const save = (node: Node, { token }: Colleague, seen: Draft, lede: string) => {
    const { documentId, draftVersion } = seen;
    const sent = { method: 'PUT', token, body: { lede, draftVersion } };
    return request<Refusal & { data: Draft }>(node, `${ARTICLES}/${documentId}`, sent);
  };
  const read = async (node: Node, { documentId }: Draft) => {
    const path = `${ARTICLES}/${documentId}`;
    return (await request<{ data: Draft }>(node, path, { token: sami.token })).body.data;
  };
  const asPerson = ({ id, firstname, lastname }: Colleague) => ({
    ...{ id, name: `${firstname} ${lastname}` },
  });

  it('see each other, until one leaves', async () => {
    const story = await write();
    expect((await beat(here, layla, story)).others).toEqual([]);
    expect((await beat(there, sami, story)).others).toEqual([asPerson(layla)]);
    expect((await beat(here, layla, story)).others).toEqual([asPerson(sami)]);
    const { documentId } = story;
    const body = { method: 'POST', token: sami.token, body: { documentId } };
    await request(there, '/ajil/desk/presence/leave', body);
    expect((await beat(here, layla, story)).others).toEqual([]);
  });

  it('see nobody who has not told for too long, by the clock of the database', async () => {
    const story = await write();
    await beat(there, sami, story);
    const connection = here.strapi.db.connection;
    const ago = (ms: number) =>
      connection('ajil_presence').where({ user_id: sami.id }).decrement('seen_at', ms);
    await ago(LIFETIME_MS / 2);
    expect((await beat(here, layla, story)).others).toEqual([asPerson(sami)]);
    await ago(LIFETIME_MS / 2);
    expect((await beat(here, layla, story)).others).toEqual([]);
  });

  it('learn on one node that the other has saved a newer version', async () => {
    const seen = await write();
    expect((await beat(there, sami, seen)).draftVersion).toBe(seen.draftVersion);
    const { body } = await save(here, layla, seen, 'نص ليلى.');
    expect((await beat(there, sami, seen)).draftVersion).toBe(body.data.draftVersion);
    expect(body.data.draftVersion).not.toBe(seen.draftVersion);
  });

  it('are refused when they save over what the other node has saved', async () => {
    const seen = await write();
    expect((await save(here, layla, seen, 'نص ليلى.')).status).toBe(200);
    const refused = await save(there, sami, seen, 'نص سامي.');
    expect(refused.status).toBe(409);
    expect(refused.body.error.details?.errors).toMatchObject([{ code: 'version-conflict' }]);
    const now = await read(there, seen);
    expect(now.lede).toBe('نص ليلى.');
    expect((await save(there, sami, now, 'نص سامي.')).status).toBe(200);
    expect((await read(here, seen)).lede).toBe('نص سامي.');
  });

  it('cannot both save what they have seen at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const seen = await write();
      const answers = await Promise.all([
        save(here, layla, seen, 'نص ليلى.'),
        save(there, sami, seen, 'نص سامي.'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const saved = answers.find(({ status }) => status === 200)!.body.data.lede;
      expect((await read(here, seen)).lede).toBe(saved);
    }
  });
});
