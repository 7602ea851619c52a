import { detectLanguage } from '../../../src/arabic/language';

const samples: [string, string][] = [
  ['ar', 'أعلنت الحكومة العراقية موعد الانتخابات المقبلة في بغداد'],
  ['ar', 'قال المتحدث باسم شركة Apple إن الهاتف الجديد يصل في الربيع'],
  ['ar', 'زار گورباتشوف مدينة پاريس في الثمانينات، والتقى مسؤولين هناك مرات عدة خلال الشتاء'],
  ['en', 'The government said on Monday that the election will be held in June'],
  ['fr', 'Le gouvernement a annoncé la date des élections dans un communiqué'],
  ['de', 'Die Regierung hat den Termin für die Wahl bekannt gegeben und ist zuversichtlich'],
  ['es', 'El gobierno anunció la fecha de las elecciones por medio de un comunicado'],
  ['tr', 'Hükümet seçim tarihini açıkladı ve bir basın toplantısı düzenledi'],
  ['fa', 'دولت ایران تاریخ برگزاری انتخابات را اعلام کرد و گفت که مردم شرکت می‌کنند'],
  ['ur', 'حکومت نے انتخابات کی تاریخ کا اعلان کیا ہے اور کہا کہ یہ وقت پر ہوں گے'],
  ['he', 'הממשלה הודיעה על מועד הבחירות'],
  ['ru', 'Правительство объявило дату выборов'],
  ['zh', '政府宣布了选举日期'],
  ['ar', ''],
  ['ar', '2025 — …'],
];

it.each(samples)('detects %s in «%s»', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it('reads a text of any length without reading all of it', () => {
  expect(detectLanguage('خبر '.repeat(2_000_000))).toBe('ar');
});
