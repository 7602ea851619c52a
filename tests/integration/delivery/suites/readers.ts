import { EVENTS } from '../../../../src/delivery/strapi/delivery-tables';
import { makeTables } from '../../../../src/delivery/strapi/table-store';
import type { World } from '../delivery-suites';

export function describeReaders(world: World): void {
  describe('a reader who resumes by the sequence', () => {
    it('misses nothing while many publish at the same time', async () => {
      const tables = makeTables(world.newsroom.strapi);
      const after = async (sequence: number) =>
        (await tables
          .of(EVENTS)
          .select('sequence', 'document_id')
          .where('sequence', '>', sequence)
          .orderBy('sequence')) as { sequence: number; document_id: string }[];
      const [{ last }] = (await tables.of(EVENTS).max('sequence as last')) as unknown as {
        last: number | null;
      }[];
      const start = last ?? 0;
      const seen: string[] = [];
      let isPublishing = true;
      const reading = (async () => {
        let position = start;
        for (let isLast = false; !isLast;) {
          isLast = !isPublishing;
          for (const { sequence, document_id } of await after(position)) {
            position = sequence;
            seen.push(document_id);
          }
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })();
      const published = await Promise.all(Array.from({ length: 20 }, () => world.publish()));
      // The last ones get their place from a sweep.
      await new Promise((resolve) => setTimeout(resolve, 300));
      isPublishing = false;
      await reading;
      expect(seen).toEqual((await after(start)).map(({ document_id }) => document_id));
      expect(seen).toEqual(expect.arrayContaining(published));
      expect(await tables.of(EVENTS).whereNull('sequence')).toEqual([]);
    });
  });
}
