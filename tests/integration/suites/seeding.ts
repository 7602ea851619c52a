import type { NewsroomOf } from '../newsroom-suites';

const ENTITY = 'api::entity.entity';

/**
 * Five of these have no people of their own; «دومينيكي» and «كونغولي» mean another country unless a
 * cue says otherwise, and stand among the cued aliases.
 */
const WITHOUT_ADJECTIVE = ['BV', 'CG', 'DM', 'GS', 'HM', 'TF', 'UM'].map((iso) => `country:${iso}`);

export function describeSeeding(newsroom: NewsroomOf): void {
  describe('the first start', () => {
    it('knows all 249 countries of ISO 3166-1 and Kosovo, with their adjectives', async () => {
      const rows = await newsroom()
        .strapi.db.query(ENTITY)
        .findMany({ where: { kind: 'country' } });
      expect(rows).toHaveLength(250);
      const iraq = rows.find(({ key }: { key: string }) => key === 'country:IQ');
      expect(iraq).toMatchObject({ nameAr: 'العراق', nameEn: 'Iraq', iso2: 'IQ', iso3: 'IRQ' });
      expect(iraq.adjectives).toContain('عراقي');
      const bare = rows.filter(({ adjectives }: { adjectives: unknown[] }) => !adjectives.length);
      expect(bare.map(({ key }: { key: string }) => key).sort()).toEqual(WITHOUT_ADJECTIVE);
    });

    it('links an organisation to its country', async () => {
      const pentagon = await newsroom()
        .strapi.db.query(ENTITY)
        .findOne({ where: { key: 'org:US/ministry-of-defence' }, populate: { country: true } });
      expect(pentagon).toMatchObject({ kind: 'organisation', country: { key: 'country:US' } });
    });

    it('has the six urgency levels in their order, on the IPTC scale', async () => {
      const levels = await newsroom()
        .strapi.documents('api::urgency-level.urgency-level')
        .findMany({ sort: 'rank' });
      expect(levels.map(({ code, iptcUrgency }) => [code, iptcUrgency])).toEqual([
        ['flash', 1],
        ['alert', 2],
        ['urgent', 3],
        ['developing', 4],
        ['normal', 5],
        ['low', 8],
      ]);
    });

    it('has at least 60 sources, in both languages and with their countries', async () => {
      const sources = await newsroom()
        .strapi.db.query('api::source.source')
        .findMany({ populate: { country: true } });
      expect(sources.length).toBeGreaterThanOrEqual(60);
      const monitor = sources.find(({ key }: { key: string }) => key === 'al-monitor');
      expect(monitor).toMatchObject({ nameAr: 'المونيتور', nameEn: 'Al-Monitor' });
      expect(monitor.country.key).toBe('country:US');
    });
  });
}
