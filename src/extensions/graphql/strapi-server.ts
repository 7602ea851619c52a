import type { Core } from '@strapi/strapi';

import { withBatchedRelations } from '../../graphql/strapi/load-in-batches';

type MakeService = (context: { strapi: Core.Strapi }) => unknown;

interface GraphqlPlugin {
  readonly services: Record<string, MakeService | undefined>;
}

/** Relations are read for all parents at once; everything else of the plugin stays as it is. */
export default function extend(plugin: GraphqlPlugin): GraphqlPlugin {
  const { builders } = plugin.services;
  if (!builders) throw new Error('@strapi/plugin-graphql has no service "builders" any more');
  plugin.services.builders = ({ strapi }) => builders({ strapi: withBatchedRelations(strapi) });
  return plugin;
}
