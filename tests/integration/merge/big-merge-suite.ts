import type { JobView } from '../../../src/desk/job-contract';
import { isOpen } from '../../../src/desk/job-progress';
import { AT_ONCE } from '../../../src/jobs/strapi/merge-work';
import { signIn } from '../../support/administrator';
import type { TestDatabase } from '../../support/databases';
import { request } from '../../support/http';
import { bootNewsroom, type Newsroom } from '../../support/newsroom';
import { type NewsroomChild, startNewsroomChild } from '../../support/newsroom-child';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const FROM = { key: 'org:green-caravan', nameAr: 'رابطة القافلة الخضراء', nameEn: 'Green Caravan' };
const INTO = { key: 'org:caravan-league', nameAr: 'جمعية القوافل', nameEn: 'Caravan League' };
/** Twice as many rows, drafts and published ones: more than a merge moves in one transaction. */
const STORIES = AT_ONCE;

interface Row {
  readonly id: number;
  readonly headline: string;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
  readonly entities: readonly { readonly key: string }[];
  readonly mentions: readonly { readonly key: string; readonly start: number }[];
  readonly taggingDecisions: Readonly<Record<string, string>>;
}

/** A merge of more texts than go in one transaction, by a newsroom that is killed in the middle. */
export function describeBigMerge(makeDatabase: () => Promise<TestDatabase>): void {
  jest.setTimeout(240_000);
  let database: TestDatabase;
  let newsroom: Newsroom | undefined;
  let child: NewsroomChild | undefined;
  let before: Row[];
  let job: JobView;

  beforeAll(async () => {
    database = await makeDatabase();
    newsroom = await bootNewsroom(database);
    for (const entity of [FROM, INTO]) {
      const data = { ...entity, kind: 'organisation' } as never;
      await newsroom.strapi.documents(ENTITY).create({ data });
    }
    await writeStories(newsroom);
    before = await rowsOf(newsroom);
    await newsroom.close();
    newsroom = undefined;

    child = await startNewsroomChild({});
    const token = await signIn(child);
    const asked = await request<{ data: { id: number } }>(
      child,
      `/ajil/desk/entity/${FROM.key}/merge`,
      { method: 'POST', token, body: { into: INTO.key } },
    );
    const { id } = asked.body.data;
    do job = await jobOf(child, token, id);
    while (isOpen(job) && job.done === 0);
    await child.kill();

    newsroom = await bootNewsroom(database);
    const session = await signIn(newsroom);
    const killed = job;
    while (isOpen(job)) job = await jobOf(newsroom, session, id);
    // Some of it was done by the one that was killed, and some by the other.
    expect(killed).toMatchObject({ status: 'running' });
    expect(killed.done).toBeGreaterThan(0);
    expect(killed.done).toBeLessThan(job.done);
  });

  afterAll(async () => {
    await child?.kill();
    await newsroom?.close();
    await database?.drop();
  });

  it('does every text once', () => {
    const concerned = before.filter(isConcerned);
    expect(concerned.length).toBeGreaterThan(AT_ONCE);
    const { length } = concerned;
    expect(job).toMatchObject({ status: 'done', done: length, changed: length, total: length });
    expect(job).toMatchObject({ failed: 0, reason: '', problems: [] });
  });

  it('leaves each text with the tags that it had, under the name that stays', async () => {
    const after = await rowsOf(newsroom!);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(tagsOf)).toEqual(before.map((row) => moved(tagsOf(row))));
    expect(JSON.stringify(after)).not.toContain(FROM.key);
    // The suite would prove nothing if all of them had both, or one.
    const kinds = new Set(before.map((row) => tagsOf(row).join()));
    for (const kind of [FROM.key, INTO.key, [INTO.key, FROM.key].join(), '']) {
      expect(kinds).toContain(kind);
    }
  });

  it('moves every mention, and the decisions of editors', async () => {
    const rename = (key: string) => (key === FROM.key ? INTO.key : key);
    const places = ({ mentions }: Row) =>
      mentions.map(({ key, start }) => `${start} ${rename(key)}`);
    const after = await rowsOf(newsroom!);
    expect(after.map(places)).toEqual(before.map(places));
    for (const [i, { taggingDecisions }] of after.entries()) {
      const { [FROM.key]: decision, ...rest } = before[i]!.taggingDecisions;
      // Rejected under one name and tagged under the other: nobody has rejected the tag that is there.
      const isMoved = decision !== undefined && decision !== 'reject';
      expect(taggingDecisions).toEqual(isMoved ? { ...rest, [INTO.key]: decision } : rest);
    }
  });

  it('moves no date, and leaves one entity with the names of both', async () => {
    const dates = (rows: readonly Row[]) => rows.map(({ updatedAt }) => updatedAt);
    expect(dates(await rowsOf(newsroom!))).toEqual(dates(before));
    const query = newsroom!.strapi.db.query(ENTITY);
    const keys = { key: { $in: [FROM.key, INTO.key] } };
    expect(await query.findMany({ where: keys })).toMatchObject([
      { key: INTO.key, aliases: expect.arrayContaining([FROM.nameAr, FROM.nameEn]) },
    ]);
  });
}

/** Texts that name one of the two or both, with decisions or without; some drafts no longer name any. */
async function writeStories({ strapi }: Newsroom): Promise<void> {
  const documents = strapi.documents(ARTICLE);
  for (let i = 0; i < STORIES; i++) {
    const [names, taggingDecisions] = KINDS[i % KINDS.length]!;
    const data = {
      headline: `${names} تغرس ${i + 10} شجرة`,
      ...{ lede: 'نص.', urgency: 'normal', sources: ['reuters'], taggingDecisions },
    } as never;
    const { documentId } = await documents.create({ data, status: 'published' });
    if (i % 13 !== 12) continue;
    const changes = { headline: `موسم ${i}`, taggingDecisions: {} } as never;
    await documents.update({ documentId, data: changes });
  }
}

const KINDS: readonly (readonly [names: string, decisions: Readonly<Record<string, string>>])[] = [
  [FROM.nameAr, {}],
  [FROM.nameAr, { [FROM.key]: 'accept' }],
  [FROM.nameAr, { [FROM.key]: 'pin', 'country:YE': 'pin' }],
  [`${FROM.nameAr} و${INTO.nameAr}`, {}],
  [`${FROM.nameAr} و${INTO.nameAr}`, { [FROM.key]: 'reject' }],
  ['مدرسة القرية', { [FROM.key]: 'pin' }],
  [INTO.nameAr, {}],
];

function rowsOf({ strapi }: Newsroom): Promise<Row[]> {
  return strapi.db.query(ARTICLE).findMany({ populate: { entities: true }, orderBy: 'id' });
}

function tagsOf({ entities }: Row): string[] {
  return entities.map(({ key }) => key).sort();
}

function moved(tags: readonly string[]): string[] {
  return [...new Set(tags.map((key) => (key === FROM.key ? INTO.key : key)))].sort();
}

function isConcerned({ entities, taggingDecisions }: Row): boolean {
  return entities.some(({ key }) => key === FROM.key) || FROM.key in taggingDecisions;
}

async function jobOf(
  newsroom: Parameters<typeof request>[0],
  token: string,
  id: number,
): Promise<JobView> {
  const path = '/ajil/desk/jobs';
  const { body } = await request<{ data: { jobs: JobView[] } }>(newsroom, path, { token });
  return body.data.jobs.find((one) => one.id === id)!;
}
