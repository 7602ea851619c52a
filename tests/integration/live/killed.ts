import type { TestDatabase } from '../../support/databases';
import type { NewsroomChild } from '../../support/newsroom-child';
import { hasStory, type LiveStand, makeLiveStand, storiesOf } from './stand';

/** Stories that are sent at once; the newsroom is killed while they are being saved. */
const BURST = 40;
/** Of them the reader has had so many when it happens. */
const SEEN = 5;

/** A newsroom that is killed in the middle of everything, and one that is started after it. */
export function describeKilled(makeDatabase: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let stand: LiveStand;

  beforeAll(async () => {
    database = await makeDatabase();
    stand = await makeLiveStand(database);
  });

  afterAll(async () => {
    await stand?.close();
    await database?.drop();
  });

  const burst = (node: NewsroomChild) =>
    Promise.all(
      Array.from({ length: BURST }, (_, at) => stand.publish(node, `خبر قبل الانقطاع رقم ${at}`)),
    );

  it('loses no event and tells none twice: the reader goes on where it was', async () => {
    const first = await stand.start();
    const reader = await stand.open(first);
    const begin = await stand.publish(first, 'خبر أول');
    await reader.until(hasStory(begin));
    const start = reader.lastEventId();
    const sent = burst(first);
    await reader.until(({ length }) => length > SEEN);
    await first.kill();
    const acknowledged = (await sent).filter((documentId) => documentId !== null);
    await reader.until(() => reader.isClosed()).catch(() => {});
    const before = storiesOf(reader.events);

    const second = await stand.start();
    const back = await stand.open(second, reader.lastEventId());
    const last = await stand.publish(second, 'خبر بعد العودة');
    await back.until(hasStory(last));
    const told = [...before, ...storiesOf(back.events)];
    // In the middle: some were saved, and the reader had not been told of all of these.
    expect(acknowledged.length).toBeLessThan(BURST);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(expect.arrayContaining([begin, ...acknowledged, last]));
    // And it is what the table says, in the same order.
    const { events } = await stand.after(second, start);
    expect(told.slice(1)).toEqual(storiesOf(events));
  });
}
