import { makePostgresDatabase, POSTGRES_URL, type TestDatabase } from '../support/databases';
import type { NewsroomChild } from '../support/newsroom-child';
import { describeKilled } from './live/killed';
import { hasStory, type LiveStand, makeLiveStand, storiesOf } from './live/stand';

jest.setTimeout(180_000);

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('a kill during the stream, on PostgreSQL', () =>
  describeKilled(makePostgresDatabase),
);

describeIfPostgres('the stream of two nodes on PostgreSQL', () => {
  let database: TestDatabase;
  let stand: LiveStand;
  let north: NewsroomChild;
  let south: NewsroomChild;

  beforeAll(async () => {
    database = await makePostgresDatabase();
    stand = await makeLiveStand(database);
    north = await stand.start();
    south = await stand.start();
  });

  afterAll(async () => {
    await stand?.close();
    await database?.drop();
  });

  it('a story that is published on one reaches the readers of the other', async () => {
    const reader = await stand.open(south);
    const story = await stand.publish(north, 'خبر نشر على العقدة الأولى');
    await reader.until(hasStory(story));
    expect(storiesOf(reader.events)).toEqual([story]);
  });

  it('a reader who is cut off resumes at the other: nothing is missed, nothing comes twice', async () => {
    const reader = await stand.open(north);
    const stories = [await stand.publish(south, 'قبل الانقطاع')];
    await reader.until(hasStory(stories[0]));
    reader.vanish();
    stories.push(await stand.publish(north, 'في أثناء الانقطاع، على الأولى'));
    stories.push(await stand.publish(south, 'في أثناء الانقطاع، على الثانية'));
    const back = await stand.open(south, reader.lastEventId());
    stories.push(await stand.publish(north, 'بعد العودة'));
    await back.until(hasStory(stories[3]));
    expect([...storiesOf(reader.events), ...storiesOf(back.events)]).toEqual(stories);
  });

  it('both tell of stories that are saved on both at once, in one order with one numbering', async () => {
    const readers = await Promise.all([north, south].map((node) => stand.open(node)));
    // A node may be told of an earlier test's story only after its reader came: what counts is
    // what follows a story that both have told of.
    const before = await stand.publish(north, 'قبل الأخبار المتزامنة');
    for (const reader of readers) {
      await reader.until(hasStory(before));
    }
    const told = readers.map(({ events }) => events.length);
    const saved = await Promise.all(
      Array.from({ length: 16 }, (_, at) =>
        stand.publish(at % 2 === 0 ? north : south, `خبر متزامن رقم ${at}`),
      ),
    );
    for (const [at, reader] of readers.entries()) {
      await reader.until(({ length }) => length >= told[at] + saved.length);
    }
    const followed = readers.map(({ events }, at) => events.slice(told[at]));
    const [one, other] = followed.map((events) => events.map(({ seq }) => seq));
    expect(one).toEqual(other);
    expect(one).toEqual([...one].sort((a, b) => a - b));
    for (const events of followed) {
      expect(storiesOf(events).sort()).toEqual([...saved].sort());
    }
    // The twin for those who cannot hold a stream open counts the same way.
    const begin = String(one[0] - 1);
    const lists = await Promise.all([north, south].map((node) => stand.after(node, begin)));
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0].events.map(({ seq }) => seq)).toEqual(one);
  });
});
