import { generateRecords } from '../../../src/gazetteer/generate-records';
import { planImport } from '../../../src/gazetteer/plan-import';
import { readEntityList } from '../../../src/gazetteer/read-entity-list';
import { writeTsv } from '../../../src/gazetteer/write-tsv';
import type { EntityRecord } from '../../../src/tagging';
import { byKey, country, organisation } from './small-records';

const listed = (...records: EntityRecord[]) =>
  records.map((record, i) => ({ file: 'f.tsv', line: i + 2, record }));

describe('a plan', () => {
  const stored = byKey(country('IQ'), organisation('one', { aliases: ['الأولى العالمية'] }));

  it('tells the new, the changed and the unchanged apart', () => {
    const plan = planImport(
      listed(
        country('IQ', { country: 'IQ' }),
        organisation('one', { aliases: ['الأولى'] }),
        organisation('two', { country: 'IQ' }),
      ),
      stored,
    );
    expect(plan.problems).toEqual([]);
    expect(plan.create.map(({ key }) => key)).toEqual(['org:two']);
    expect(plan.update.map(({ key }) => key)).toEqual(['org:one']);
    expect(plan.unchanged).toBe(1);
  });

  it('refuses a name that the database gives to another', () => {
    const plan = planImport(listed(organisation('two', { aliases: ['الاولي العالميه'] })), stored);
    expect(plan.problems).toMatchObject([{ file: 'f.tsv', line: 2 }]);
    expect(plan.problems[0]!.message).toContain('already means org:one (in the database)');
    expect(plan.create).toEqual([]);
  });

  it('lets a record have a name that its owner gives away in the same file', () => {
    const plan = planImport(
      listed(organisation('one'), organisation('two', { aliases: ['الأولى العالمية'] })),
      stored,
    );
    expect(plan.problems).toEqual([]);
  });

  it('does not complain of what is in the database already', () => {
    const idle = organisation('idle', { blockers: ['نهر'] });
    const plan = planImport(listed(idle), byKey(idle));
    expect(plan).toMatchObject({ problems: [], unchanged: 1 });
  });

  it('wants the country to be there, in the database or in the file', () => {
    const inSyria = organisation('two', { country: 'SY' });
    expect(planImport(listed(inSyria), stored).problems).toHaveLength(1);
    expect(planImport(listed(inSyria, country('SY')), stored).problems).toEqual([]);
  });
});

describe('a file that was written', () => {
  /** Small and always the same: Math.random would fail on one machine and never again. */
  const makeRandom = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const WORDS = 'حزب الأمل،«السلام» العراق WHO U.S. قناة-الغد 2030 مُنظَّمة ﷲ 😀 #x \' " \\ ،'.split(
    ' ',
  );

  const randomRecord = (random: () => number, number: number): EntityRecord => {
    const pick = () => WORDS[Math.floor(random() * WORDS.length)]!;
    const phrase = () => `كلمة ${pick()} ${pick()}`;
    const list = () => Array.from({ length: Math.floor(random() * 4) }, phrase);
    const cuedAliases = list();
    return organisation(`n-${number}`, {
      nameAr: `${phrase()} ${number}`,
      nameEn: `Name ${number} ${pick()}`,
      country: random() < 0.5 ? 'IQ' : '',
      wikidata: random() < 0.5 ? `Q${number + 1}` : '',
      ...{ aliases: list(), adjectives: list(), abbreviations: list(), blockers: list() },
      ...{ cuedAliases, cues: cuedAliases.length > 0 ? ['قرينة', ...list()] : [] },
    });
  };

  it('reads back as the same records, whatever their names', () => {
    const random = makeRandom(20_261_125);
    for (let round = 0; round < 50; round++) {
      const records = Array.from({ length: 20 }, (_, i) => randomRecord(random, i));
      const { tsv, altered } = writeTsv([...records].reverse());
      expect(altered).toEqual([]);
      const { listed: read, problems } = readEntityList(tsv, 'out.tsv');
      expect(problems).toEqual([]);
      const sorted = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(read.map(({ record }) => record)).toEqual(sorted);
      expect(writeTsv(read.map(({ record }) => record)).tsv).toBe(tsv);
      expect(planImport(read, byKey(...records))).toMatchObject({
        ...{ create: [], update: [], unchanged: 20, problems: [] },
      });
    }
  });

  it('says which records a table cannot hold as they are', () => {
    const { tsv, altered } = writeTsv([
      organisation('bar', { aliases: ['أ|ب'] }),
      organisation('fine'),
      organisation('tab', { nameAr: 'س\tص' }),
    ]);
    expect(altered).toEqual(['org:bar', 'org:tab']);
    expect(readEntityList(tsv, 'f').listed.map(({ record }) => record)).toMatchObject([
      { aliases: ['أ/ب'] },
      {},
      { nameAr: 'س ص' },
    ]);
  });
});

describe('generated records', () => {
  it('are good ones whose names nobody else has', () => {
    const records = generateRecords(5_000);
    const { listed: read, problems } = readEntityList(writeTsv(records).tsv, 'g.tsv');
    expect(problems).toEqual([]);
    expect(planImport(read, new Map())).toMatchObject({ problems: [], unchanged: 0 });
    expect(new Set(records.map(({ nameAr }) => nameAr)).size).toBe(5_000);
  });

  it('are the same every time, and the first of a bigger number', () => {
    expect(generateRecords(40).slice(0, 20)).toEqual(generateRecords(20));
  });

  it('have unlike names also in a big number', () => {
    const names = new Set(generateRecords(300_000).map(({ nameAr }) => nameAr));
    expect(names.size).toBe(300_000);
  });
});
