import { DELIVERIES, EVENTS } from '../../../../src/delivery/strapi/delivery-tables';
import { purgeStep } from '../../../../src/delivery/strapi/retention-store';
import { replayDeliveries } from '../../../../src/delivery/strapi/replay-store';
import { makeTables, type Tables } from '../../../../src/delivery/strapi/table-store';
import type { World } from '../delivery-suites';

export function describeRetention(world: World): void {
  describe('the retention', () => {
    const tables = () => makeTables(world.newsroom.strapi);
    const settled = (id: number) =>
      world.desk.until(`endpoint=${id}`, (all) => all.every(({ status }) => status !== 'pending'));
    /** Everything that is finished is old. */
    const purgeBodies = () => purgeStep(tables(), Date.now() + 1000, 0);

    /** Two stories that arrived, one that waits. */
    async function threeStories(): Promise<number> {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await world.publish();
      await settled(id);
      await desk.configure(id, { isPaused: true });
      await world.publish();
      return id;
    }

    it('takes bodies of what is finished, keeps hashes, and never touches what is pending', async () => {
      const { desk, receiver } = world;
      const id = await threeStories();
      await purgeBodies();
      const list = await desk.deliveries(`endpoint=${id}`);
      const shown = await Promise.all(list.map((one) => desk.show(one.id)));
      expect(shown.map(({ body }) => body === null)).toEqual([false, true, true]);
      for (const { hash } of shown) expect(hash).toMatch(/^[0-9a-f]{64}$/);
      await desk.configure(id, { isPaused: false });
      await settled(id);
      expect(receiver.received).toHaveLength(3);
    });

    it('takes whole rows much later, and never those of what is pending', async () => {
      const { desk, receiver } = world;
      const id = await threeStories();
      const step = () => purgeStep(tables(), Date.now() + 1000, Date.now() + 1000);
      while ((await step()).isMore);
      const left = await desk.deliveries(`endpoint=${id}`);
      expect(left.map(({ status }) => status)).toEqual(['pending']);
      await desk.configure(id, { isPaused: false });
      await settled(id);
      expect(receiver.received).toHaveLength(3);
    });

    it('leaves nothing to replay, which the replay says', async () => {
      const { desk, receiver } = world;
      const id = await threeStories();
      await purgeBodies();
      const { replayed, skipped } = await desk.replay({ endpoint: id });
      expect(replayed).toEqual([]);
      expect(skipped.map(({ reason }) => reason)).toEqual(['purged', 'purged']);
      expect(receiver.received).toHaveLength(2);
    });

    it.each(['replay', 'purge'])(
      'and a replay at the same moment leave nothing pending without its body, the %s first',
      async (first) => {
        const id = await threeStories();
        let commit = () => {};
        const mayCommit = new Promise<void>((resolve) => (commit = resolve));
        // A transaction that has done its work and is not committed yet.
        const slow: Tables = {
          ...tables(),
          transaction: (work) =>
            tables().transaction(async (trx) => {
              const result = await work(trx);
              await mayCommit;
              return result;
            }),
        };
        const filter = { endpoint: id, status: ['succeeded'] as const };
        const work = [
          (on: Tables) => replayDeliveries(on, filter, false),
          (on: Tables) => purgeStep(on, Date.now() + 1000, 0),
        ];
        if (first === 'purge') work.reverse();
        const done: Promise<unknown>[] = [work[0](slow)];
        await new Promise((resolve) => setTimeout(resolve, 200));
        done.push(work[1](tables()));
        await new Promise((resolve) => setTimeout(resolve, 300));
        commit();
        await Promise.all(done);
        const bodies = (status: string) =>
          tables()
            .of(`${DELIVERIES} as d`)
            .join(`${EVENTS} as e`, 'e.id', 'd.event')
            .where({ 'd.endpoint': id, 'd.status': status })
            .pluck('e.body');
        expect(await bodies('pending')).not.toContain(null);
        expect(await bodies('succeeded')).toEqual(first === 'replay' ? [] : [null, null]);
      },
    );
  });
}
