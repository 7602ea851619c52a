import fs from 'node:fs';
import path from 'node:path';

const STRAPI = path.resolve(__dirname, '../../../node_modules/@strapi');

/** Where each package that adds to the panel keeps its messages, and what their ids begin with. */
const CATALOGUES: [folder: string, prefix: string][] = [
  ['admin/dist/admin/admin/src/translations', ''],
  ['content-manager/dist/admin/translations', 'content-manager.'],
  ['content-releases/dist/admin/translations', 'content-releases.'],
  ['content-type-builder/dist/admin/translations', 'content-type-builder.'],
  ['email/dist/admin/translations', 'email.'],
  ['i18n/dist/admin/translations', 'i18n.'],
  ['plugin-graphql/dist/admin/translations', 'graphql.'],
  ['plugin-users-permissions/dist/admin/translations', 'users-permissions.'],
  ['review-workflows/dist/admin/translations', 'review-workflows.'],
  ['upload/dist/admin/translations', 'upload.'],
];

/** All messages of Strapi and its plugins in one language, by the id that the panel knows. */
export function strapiMessages(language: 'ar' | 'en'): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [folder, prefix] of CATALOGUES) {
    const file = path.join(STRAPI, folder, `${language}.json.js`);
    if (!fs.existsSync(file)) continue;
    for (const [id, message] of Object.entries(readCatalogue(file))) {
      messages.set(prefix + id, message);
    }
  }
  return messages;
}

/** One build of Strapi's exports an object by name and by default, another the object itself. */
function readCatalogue(file: string): Record<string, string> {
  const exported: Record<string, unknown> = jest.requireActual(file);
  return (exported.default ?? exported) as Record<string, string>;
}
