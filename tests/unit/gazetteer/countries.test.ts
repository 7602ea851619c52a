import { fold } from '../../../src/arabic/normalise';
import { nisbaForms } from '../../../src/tagging/nisba';
import {
  allLines,
  cellOf,
  clashesOf,
  COLUMNS,
  everyName,
  failing,
  hasDirtyLists,
  hasIdleBlocker,
  headerOf,
  type Line,
  linesOf,
  listOf,
  plainNames,
} from './gazetteer-lines';

/** ISO 3166-1 with Kosovo, which has user-assigned codes. */
const CODES = `
  AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS
  AW:ABW AX:ALA AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM
  BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK
  CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV
  CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY
  EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD
  GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM
  GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN
  IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM
  KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA
  LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL
  MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI
  MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU
  NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI
  PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC
  SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
  ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS
  TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY
  UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR VN:VNM VU:VUT WF:WLF WS:WSM XK:XKX YE:YEM YT:MYT
  ZA:ZAF ZM:ZMB ZW:ZWE`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split(':') as [string, string]);

const countries = linesOf('countries.tsv');
const byCode = new Map(countries.map((line) => [cellOf(line, 'iso2'), line]));

/** Names of CLDR that no newspaper writes: with a remark in brackets, «&», or an error. */
const UNWRITTEN: Readonly<Record<'ar' | 'en', string>> = {
  ar: 'HK MM CC PM',
  en: 'SJ HK MO MM ST RE KN VC MF GS',
};

describe('the countries of the gazetteer', () => {
  it('are those of ISO 3166-1 and Kosovo, each once, with both codes', () => {
    const codes = countries.map((line) => [cellOf(line, 'iso2'), cellOf(line, 'iso3')]);
    expect(codes.sort()).toEqual([...CODES].sort());
    expect(codes).toHaveLength(250);
  });

  it('have fifteen columns under the header of the gazetteer', () => {
    expect(headerOf('countries.tsv')).toEqual(COLUMNS);
    expect(failing(countries, ({ cells }) => cells.length !== COLUMNS.length)).toEqual([]);
  });

  it('have their code for a key and for their country', () => {
    const isWrong = (line: Line): boolean => {
      const code = cellOf(line, 'iso2');
      return line.key !== `country:${code}` || cellOf(line, 'country') !== code;
    };
    expect(failing(countries, isWrong)).toEqual([]);
    expect(failing(countries, (line) => cellOf(line, 'kind') !== 'country')).toEqual([]);
  });

  it('have a Wikidata item of their own, or none', () => {
    const items = countries.map((line) => cellOf(line, 'wikidata')).filter((item) => item !== '');
    expect(items.filter((item) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
    expect(new Set(items).size).toBe(items.length);
    expect(items.length).toBeGreaterThanOrEqual(248);
  });

  it.each(['ar', 'en'] as const)('are known by the names that CLDR has in %s', (locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    const missing = countries.filter((line) => {
      const code = cellOf(line, 'iso2');
      const known = everyName(line).map(simple);
      return (
        !UNWRITTEN[locale].split(' ').includes(code) &&
        !known.includes(simple(fold(names.of(code)!)))
      );
    });
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it('have clean lists, cues exactly where a name needs one, and blockers that block', () => {
    expect(failing(countries, hasDirtyLists)).toEqual([]);
    expect(failing(countries, (line) => hasCued(line) !== (cellOf(line, 'cues') !== ''))).toEqual(
      [],
    );
    expect(failing(countries, hasIdleBlocker)).toEqual([]);
  });

  it('share no plain name with another record', () => {
    expect(clashesOf(countries, allLines())).toEqual([]);
  });

  it('share no nisba with another country', () => {
    const owners = new Map<string, Set<string>>();
    for (const line of countries) {
      for (const { text } of listOf(line, 'adjectives').flatMap(nisbaForms)) {
        const form = fold(text);
        owners.set(form, (owners.get(form) ?? new Set()).add(line.key));
      }
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  it('all have a nisba where newspapers write one', () => {
    const without = countries
      .filter((line) => !listOf(line, 'adjectives').some((base) => /[\u0621-\u064a]/.test(base)))
      .map((line) => cellOf(line, 'iso2'));
    // Small islands and territories; and Mali, the Comoros and Congo-Brazzaville, whose nisba is
    // «financial», «lunar», and that of the other Congo.
    expect(without.sort()).toEqual(NO_NISBA.split(' ').sort());
  });

  it.each([
    ['US', 'أمريكا أميركا الولايات_المتحدة الولايات_المتحدة_الأميركية America'],
    ['GB', 'بريطانيا المملكة_المتحدة إنجلترا إنكلترا Britain'],
    ['SA', 'السعودية المملكة_العربية_السعودية'],
    ['SY', 'سوريا سورية الجمهورية_العربية_السورية'],
    ['CI', 'ساحل_العاج كوت_ديفوار'],
    ['CV', 'الرأس_الأخضر كابو_فيردي'],
    ['CZ', 'التشيك تشيكيا جمهورية_التشيك'],
    ['MM', 'ميانمار بورما'],
    ['UZ', 'أوزبكستان اوزبكستان'],
    ['AO', 'أنغولا أنجولا'],
    ['BY', 'بيلاروسيا روسيا_البيضاء'],
    ['IL', 'إسرائيل الكيان_الصهيوني الدولة_العبرية'],
    ['TL', 'تيمور_الشرقية East_Timor'],
  ])('%s goes by every name of the newspapers', (code, names) => {
    const known = plainNames(byCode.get(code)!);
    for (const name of names.split(' ')) expect(known).toContain(fold(name.replaceAll('_', ' ')));
  });

  it.each([
    ['US', 'الأمريكية الأميركيين أمريكان الأميركان Americans'],
    ['GB', 'البريطانيون الإنجليز الإنكليزية Briton'],
    ['RU', 'الروسي الروس الروسيات'],
    ['TR', 'التركية الأتراك أتراك'],
    ['AF', 'الأفغان أفغانيين'],
    ['IN', 'الهنود هندية'],
    ['MA', 'المغاربة مغربيات'],
    ['KR', 'الكورية_الجنوبية كوريين_جنوبيين'],
    ['ZA', 'الجنوب_أفريقية جنوب_أفريقي'],
    ['HU', 'المجرية المجري هنغاريين'],
    ['AE', 'الإماراتية Emiratis'],
  ])('%s has every form of its nisba', (code, forms) => {
    const known = listOf(byCode.get(code)!, 'adjectives')
      .flatMap(nisbaForms)
      .map(({ text }) => fold(text));
    for (const form of forms.split(' ')) expect(known).toContain(fold(form.replaceAll('_', ' ')));
  });

  it.each([
    ['ML', 'مالي'],
    ['BJ', 'بنين'],
    ['OM', 'عمان'],
    ['JE', 'جيرسي'],
    ['PL', 'بولونيا'],
    ['SA', 'المملكة'],
    ['JO', 'المملكة'],
    ['MA', 'المملكة'],
    ['BH', 'المملكة'],
    ['AL', 'ألبان'],
    ['TM', 'تركماني'],
    ['KM', 'القمري'],
  ])('%s takes «%s» only with a cue', (code, word) => {
    const line = byCode.get(code)!;
    expect(listOf(line, 'cuedAliases').map(fold)).toContain(fold(word));
    expect(plainNames(line)).not.toContain(fold(word));
    expect(listOf(line, 'adjectives').map(fold)).not.toContain(fold(word));
  });

  it.each([
    ['JO', 'نهر الأردن'],
    ['OM', 'خليج عمان'],
    ['QA', 'نصف قطر'],
    ['IN', 'المحيط الهندي'],
    ['MA', 'المغرب العربي'],
    ['MA', 'صلاة المغرب'],
    ['US', 'أميركا اللاتينية'],
    ['GN', 'غينيا الاستوائية'],
    ['EG', 'بنك مصر'],
    ['RO', 'العصر الروماني'],
    ['CU', 'كوبا من الماء'],
    ['HU', 'مجرى النهر'],
    ['YE', 'يده اليمنى'],
    ['SD', 'الفول السوداني'],
    ['ML', 'وزارة المالية'],
  ])('%s is blocked in «%s»', (code, phrase) => {
    expect(listOf(byCode.get(code)!, 'blockers').map(fold)).toContain(fold(phrase));
  });
});

const NO_NISBA =
  'AI AQ AS AW BL BQ BV CC CG CK CX DM EH FK GF GG GP GS GU HM IM JE KM KN KY LC MF MH ML MP MS NF NU PF PM SB SX TC TF TK UM VC VG VI YT';

function hasCued(line: Line): boolean {
  return cellOf(line, 'cuedAliases') !== '';
}

/** CLDR writes «-» and «’» where newspapers have a blank. */
function simple(name: string): string {
  return name
    .replace(/[-.’'&()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
