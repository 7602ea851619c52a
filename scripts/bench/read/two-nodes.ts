import { postgresDatabase } from '../../faults/fault-database';
import type { Goal } from '../goal';
import type { Load } from './load';
import { measureVisible } from './measure';
import { pathsOfAjil } from './questions';
import { visibleGoal } from './report';
import { type Server, startNewsroom } from './servers';
import { type Place, UNLIMITED } from './start-contenders';

/** How soon the readers of one node have what was published on the other, on PostgreSQL. */
export async function measureTwoNodes(
  { root, dist }: Place,
  databaseServer: string,
  load: Load,
  publishes: number,
  tell: (what: string) => void,
): Promise<Goal[]> {
  const database = await postgresDatabase(databaseServer);
  const nodes: Server[] = [];
  try {
    for (const name of ['first', 'second']) {
      tell(`starting the ${name} node on PostgreSQL`);
      nodes.push(await startNewsroom(root, dist, { ...database.env, ...UNLIMITED }));
    }
    const [publisher, other] = nodes;
    const paths = pathsOfAjil('unknown');
    const goals: Goal[] = [];
    for (const [where, server, mostMs] of [
      ['on its node on PostgreSQL, 25 with four relations,', publisher, 50],
      ['on the other node on PostgreSQL, 25 with four relations,', other, 1_000],
    ] as const) {
      tell(`from a publish to a reader ${where}`);
      const delays = await measureVisible(publisher, { server, paths }, 'list', load, publishes);
      goals.push(visibleGoal(where, delays, mostMs));
    }
    return goals;
  } finally {
    await Promise.all(nodes.map((node) => node.close()));
    await database.drop();
  }
}
