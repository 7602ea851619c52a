import { LIFETIME_MS, makePresenceMemory } from '../../../src/desk/presence';

const LAYLA = { id: 1, name: 'ليلى حداد' };
const SAMI = { id: 2, name: 'سامي عيسى' };
const MARYAM = { id: 3, name: 'مريم نصار' };

describe('who has an article open', () => {
  let clock: number;
  const presence = () => makePresenceMemory(() => clock);

  beforeEach(() => {
    clock = 1_000_000;
  });

  it('is told to each of the others, in the order in which they came', async () => {
    const open = presence();
    expect(await open.beat('a', LAYLA)).toEqual([]);
    expect(await open.beat('a', SAMI)).toEqual([LAYLA]);
    expect(await open.beat('a', MARYAM)).toEqual([LAYLA, SAMI]);
    expect(await open.beat('a', LAYLA)).toEqual([SAMI, MARYAM]);
    expect(await open.beat('b', SAMI)).toEqual([]);
  });

  it('forgets who leaves, at once', async () => {
    const open = presence();
    await open.beat('a', LAYLA);
    await open.leave('a', LAYLA.id);
    await open.leave('none', LAYLA.id);
    expect(await open.beat('a', SAMI)).toEqual([]);
  });

  it('forgets who has not told for the lifetime, and not before', async () => {
    const open = presence();
    await open.beat('a', LAYLA);
    clock += LIFETIME_MS - 1;
    expect(await open.beat('a', SAMI)).toEqual([LAYLA]);
    clock += 1;
    expect(await open.beat('a', SAMI)).toEqual([]);
    await open.beat('a', LAYLA);
    expect(await open.beat('a', SAMI)).toEqual([LAYLA]);
  });
});
