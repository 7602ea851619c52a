import type { World } from '../delivery-suites';

const HOUR = 60 * 60_000;

export function describeClock(world: World): void {
  describe('a clock', () => {
    const real = Date.now;
    afterEach(() => jest.restoreAllMocks());

    /** Nothing may be asked of the admin API meanwhile: its sessions would be over, or not begun. */
    const setClock = (byMs: number) =>
      jest.spyOn(Date, 'now').mockImplementation(() => real() + byMs);

    it.each([
      ['back', -HOUR],
      ['forward', HOUR],
    ])(
      'that is set %s by an hour does not hold up what waits for its next try',
      async (_n, byMs) => {
        const { desk, receiver } = world;
        world.set({ schedule: { delaysMs: [700, 50], jitter: 0 } });
        receiver.answer([500]);
        const id = await desk.addWebhook(receiver.url, ['entry.publish']);
        await world.publish();
        await desk.until(`endpoint=${id}`, ([first]) => first?.attempts === 1);
        setClock(byMs);
        await receiver.waitFor(({ length }) => length === 2, 5000);
        jest.restoreAllMocks();
        const [{ id: delivery }] = await desk.until(
          `endpoint=${id}`,
          ([first]) => first?.status === 'succeeded',
        );
        expect((await desk.show(delivery)).tries).toHaveLength(2);
      },
    );

    it.each([
      ['back', -HOUR],
      ['forward', HOUR],
    ])('that is set %s by an hour does not hold up a new story', async (_name, byMs) => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      setClock(byMs);
      await world.publish();
      await receiver.waitFor(({ length }) => length === 1, 5000);
      jest.restoreAllMocks();
      await desk.until(`endpoint=${id}`, ([first]) => first?.status === 'succeeded');
      expect(receiver.received).toHaveLength(1);
    });

    it('that is set back by an hour does not let an endpoint rest for longer', async () => {
      const { desk, receiver } = world;
      const health = {
        breakAfter: 1,
        firstPauseMs: 700,
        longestPauseMs: 700,
        disableAfterMs: 1e12,
      };
      world.set({ health });
      receiver.answer([500]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.attempts === 1);
      setClock(-HOUR);
      await receiver.waitFor(({ length }) => length === 2, 5000);
    });
  });
}
