/**
 * Posts to every address that it is given and prints the results as JSON. A process of its own,
 * because Node reads the authorities that it trusts beside its own (NODE_EXTRA_CA_CERTS) when it
 * starts.
 */
import { makeGuardedAgents } from '../../../../src/delivery/strapi/guarded-agents';
import { postWebhook } from '../../../../src/delivery/strapi/post-webhook';

const LIMITS = { connectTimeoutMs: 5000, totalTimeoutMs: 5000 };

void main();

async function main(): Promise<void> {
  const agents = await makeGuardedAgents(['127.0.0.0/8', '::1/128']);
  const posts = process.argv
    .slice(2)
    .map((url) => postWebhook(agents, LIMITS, { url, headers: {}, body: '{}' }));
  console.log(JSON.stringify(await Promise.all(posts)));
  agents.destroy();
}
