import { type Pending, planDeliveries } from '../../../src/delivery/plan';

const NOW = 1_000_000;
const NOTHING = new Set<number>();

function pending(id: number, part: Partial<Pending> = {}): Pending {
  return {
    id,
    document: 'article a',
    lane: 'entry',
    isTakedown: false,
    priority: 5,
    attempts: 0,
    nextAt: NOW,
    isForced: false,
    ...part,
  };
}
const takedown = (id: number, part: Partial<Pending> = {}) =>
  pending(id, { isTakedown: true, priority: 0, ...part });
const feeds = (id: number, part: Partial<Pending> = {}) =>
  pending(id, { document: 'feeds', lane: 'feeds', ...part });
const failed = (id: number, part: Partial<Pending> = {}) =>
  pending(id, { attempts: 1, nextAt: NOW + 5000, ...part });

describe('the plan of what to send', () => {
  it.each<[string, Pending[], number[], number[], [number, number][]]>([
    ['sends the first of two revisions alone', [pending(1), pending(2)], [], [1], []],
    ['sends nothing of a document that is in flight', [pending(1), pending(2)], [1], [], []],
    ['replaces a failed revision by a newer one', [failed(1), pending(2)], [], [2], [[1, 2]]],
    ['waits with a failed revision that is the newest', [failed(1)], [], [], []],
    [
      'replaces all older failed ones by the newest of the lane',
      [failed(1), failed(2), pending(3)],
      [],
      [3],
      [
        [1, 3],
        [2, 3],
      ],
    ],
    [
      'sends a takedown at once and never what it takes down',
      [pending(1), failed(2), takedown(3)],
      [],
      [3],
      [
        [1, 3],
        [2, 3],
      ],
    ],
    [
      'lets a takedown wait for the revision that is in flight',
      [pending(1), takedown(2)],
      [1],
      [],
      [],
    ],
    [
      'says once that feeds have changed, though none was tried',
      [feeds(1), feeds(2), feeds(3)],
      [],
      [3],
      [
        [1, 3],
        [2, 3],
      ],
    ],
    [
      'keeps no change of feeds waiting for one that is not due yet',
      [feeds(1), feeds(2), feeds(3, { nextAt: NOW + 500 })],
      [],
      [2],
      [[1, 2]],
    ],
    ['says nothing of feeds before it is due', [feeds(1, { nextAt: NOW + 500 })], [], [], []],
    ['lets no change of feeds be told by one in flight', [feeds(1), feeds(2)], [2], [], []],
    ['does not replace what came after the takedown', [takedown(1), pending(2)], [], [1], []],
    [
      'keeps events of drafts that are older than a takedown, after it',
      [pending(1, { lane: 'draft' }), takedown(2)],
      [],
      [2],
      [],
    ],
    [
      'takes a story down in every lane',
      [pending(1), pending(2, { lane: 'urgency' }), takedown(3, { lane: 'news' })],
      [],
      [3],
      [
        [1, 3],
        [2, 3],
      ],
    ],
    [
      'keeps both of two takedowns in different lanes',
      [takedown(1), takedown(2, { lane: 'news' })],
      [],
      [1],
      [],
    ],
    [
      'does not let a waiting lane hold up another one',
      [failed(1), pending(2, { lane: 'news' })],
      [],
      [2],
      [],
    ],
    [
      'does not replace a revision that a person asked for',
      [failed(1, { isForced: true }), pending(2)],
      [],
      [],
      [],
    ],
    [
      'sends the most urgent document first',
      [pending(1), pending(2, { document: 'article b', priority: 1 })],
      [],
      [2, 1],
      [],
    ],
    [
      'hurries what stands before something urgent of the same document',
      [pending(1, { document: 'article b', priority: 2 }), pending(2), pending(3, { priority: 1 })],
      [],
      [2, 1],
      [],
    ],
    [
      'treats events about no document one by one',
      [pending(1, { document: '' }), pending(2, { document: '' })],
      [],
      [1, 2],
      [],
    ],
  ])('%s', (_name, items, inFlight, send, superseded) => {
    const plan = planDeliveries(items, new Set(inFlight), NOW, 10);
    expect(plan.send).toEqual(send);
    const byId = [...plan.superseded].sort((a, b) => a.id - b.id);
    expect(byId).toEqual(superseded.map(([id, by]) => ({ id, by })));
  });

  it('sends no more than there are slots', () => {
    const items = [1, 2, 3].map((id) => pending(id, { document: `article ${id}` }));
    expect(planDeliveries(items, NOTHING, NOW, 2).send).toEqual([1, 2]);
  });

  it('never lets an older revision follow a newer one, whatever fails', () => {
    for (let seed = 1; seed <= 300; seed++) expect(simulate(seed)).toEqual([]);
  });
});

/** Random publishes, takedowns and failures of one story. @returns ids acknowledged out of order */
function simulate(seed: number): number[] {
  let state = seed;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  let items: Pending[] = [];
  let newest = 0;
  let acknowledged = 0;
  const wrong: number[] = [];
  for (let step = 0; step < 60; step++) {
    const now = NOW + step * 1000;
    if (random() < 0.5) {
      const isDown = random() < 0.2;
      newest++;
      items.push(isDown ? takedown(newest, { nextAt: now }) : pending(newest, { nextAt: now }));
    }
    const plan = planDeliveries(items, NOTHING, now, 4);
    const gone = new Set(plan.superseded.map(({ id }) => id));
    items = items.filter(({ id }) => !gone.has(id));
    for (const id of plan.send) {
      const item = items.find((one) => one.id === id);
      if (!item) throw new Error('sends what is not pending');
      items = items.filter((one) => one.id !== id);
      if (random() < 0.6) {
        items.push({ ...item, attempts: item.attempts + 1, nextAt: now + 3000 });
      } else {
        if (id < acknowledged) wrong.push(id);
        acknowledged = id;
      }
    }
  }
  return wrong;
}
