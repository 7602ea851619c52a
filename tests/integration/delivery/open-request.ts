import type { World } from './delivery-suites';
import type { DeliveryView } from './desk';

/**
 * Publishes a story whose request the receiver has and does not answer before `work` is done.
 *
 * @param body of the answer
 * @returns the endpoint
 */
export async function publishDuring(
  world: World,
  work: (endpoint: number) => Promise<unknown>,
  { status = 200, body = '' } = {},
): Promise<number> {
  const { desk, receiver } = world;
  let answer = () => {};
  receiver.answer([
    (response) => {
      answer = () => response.writeHead(status).end(body);
    },
  ]);
  const id = await desk.addWebhook(receiver.url, ['entry.publish']);
  await world.publish();
  await receiver.waitFor(({ length }) => length === 1);
  await work(id);
  answer();
  return id;
}

/** @returns the deliveries of an endpoint, newest first, once nothing is pending */
export function settled({ desk }: World, endpoint: number): Promise<DeliveryView[]> {
  return desk.until(`endpoint=${endpoint}`, (all) =>
    all.every(({ status }) => status !== 'pending'),
  );
}

/** The oldest story of an endpoint arrived once and is logged as one try. */
export async function expectOneTry(world: World, endpoint: number): Promise<void> {
  const [first] = (await settled(world, endpoint)).slice(-1);
  expect((await world.desk.show(first.id)).tries).toHaveLength(1);
  const ids = world.receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids.filter((one) => one === first.eventId)).toHaveLength(1);
}
