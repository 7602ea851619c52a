import fs from 'node:fs';
import path from 'node:path';

const TYPES = ['article', 'entity', 'source', 'story', 'urgency-level'];
const PARTS = { controllers: 'Controller', routes: 'Router', services: 'Service' };

interface Schema {
  attributes: Record<string, { type: string; customField?: string }>;
}

/**
 * Gives a stock project our content types, with Strapi's own routes, controllers and services. Our
 * custom fields are JSON there, which is what they are in the database.
 *
 * @param folder of a project that `writeStockProject` has made
 */
export function writeStockTypes(root: string, folder: string): void {
  for (const name of TYPES) {
    const api = `src/api/${name}`;
    const schema = readJson(path.join(root, api, `content-types/${name}/schema.json`));
    for (const [attribute, { type }] of Object.entries(schema.attributes)) {
      if (type === 'customField') schema.attributes[attribute] = { type: 'json' };
    }
    write(path.join(folder, api, `content-types/${name}/schema.json`), JSON.stringify(schema));
    for (const [part, maker] of Object.entries(PARTS)) {
      write(
        path.join(folder, api, part, `${name}.js`),
        `module.exports = require('@strapi/strapi').factories.createCore${maker}('api::${name}.${name}');`,
      );
    }
  }
  const figure = 'src/components/news/figure.json';
  write(path.join(folder, figure), fs.readFileSync(path.join(root, figure), 'utf8'));
}

function readJson(file: string): Schema {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Schema;
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${text}\n`);
}
