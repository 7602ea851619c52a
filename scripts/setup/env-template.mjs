/** Without these Strapi refuses to start, or forgets every session at each restart. */
export const NEEDED_KEYS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/**
 * The text of a new `.env`. `.env.example` is this text with every secret empty.
 *
 * 127.0.0.1 and not 0.0.0.0: until somebody has made the first administrator, whoever reaches the
 * panel may become it, so a first start listens to this machine only.
 *
 * @param {() => string} secret called once for every secret
 */
export function renderEnv(secret) {
  return `# إعدادات هذا الجهاز. لا يُحفظ هذا الملف في git، ومتغيّرات البيئة الحقيقية تغلب ما فيه.
# Settings of this machine. Never committed; real environment variables win over it.

# العنوان والمنفذ. اكتب HOST=0.0.0.0 ليصل إلى غرفة الأخبار من في الشبكة، بعد إنشاء حساب المدير.
# Address and port. HOST=0.0.0.0 opens the newsroom to the network, once the administrator exists.
HOST=127.0.0.1
PORT=1337

# أسرار ولّدها أول تشغيل. تغييرها يُخرج كل المستخدمين ويُبطل مفاتيح الواجهة البرمجية.
# Secrets made by the first start. Changing them signs everybody out and voids API tokens.
APP_KEYS=${[secret(), secret(), secret(), secret()].join(',').replace(/^,+$/, '')}
API_TOKEN_SALT=${secret()}
ADMIN_JWT_SECRET=${secret()}
TRANSFER_TOKEN_SALT=${secret()}
JWT_SECRET=${secret()}
ENCRYPTION_KEY=${secret()}

# قاعدة البيانات: sqlite في ملف، أو postgres (ومعه DATABASE_URL).
# Database: sqlite in a file, or postgres (with DATABASE_URL).
DATABASE_CLIENT=sqlite
DATABASE_FILENAME=.tmp/data.db

# أخبار نموذجية تُحمَّل في قاعدة فارغة. اكتب false لبداية خالية.
# Sample stories, loaded into an empty database. Write false to begin empty.
SEED_SAMPLES=true
`;
}
