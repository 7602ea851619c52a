import type { Core } from '@strapi/strapi';

import type { IntakeKnowledge } from '..';

/** Sources, urgency levels and places as the newsroom has them now, an editor's changes included. */
export async function loadKnowledge(strapi: Core.Strapi): Promise<IntakeKnowledge> {
  const sources = await strapi.db.query('api::source.source').findMany({ orderBy: 'id' });
  const urgencyLevels = await strapi.db
    .query('api::urgency-level.urgency-level')
    .findMany({ orderBy: 'rank' });
  const places = await strapi.db.query('api::entity.entity').findMany({
    select: ['nameAr', 'nameEn'],
    where: { kind: 'place' },
  });
  return {
    sources: sources.map((source) => ({
      ...source,
      domains: source.domains ?? [],
      aliases: source.aliases ?? [],
    })),
    urgencyLevels,
    places: places.flatMap(({ nameAr, nameEn }) => [nameAr, nameEn].filter(Boolean)),
  };
}
