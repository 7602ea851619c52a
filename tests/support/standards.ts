import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import addFormats from 'ajv-formats';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';

const SCHEMAS = path.resolve(__dirname, '../fixtures/syndication/schemas');
const CHECK_XML = path.join(__dirname, 'check-xml.mjs');

/**
 * What libxml2 finds wrong with an XML document, by itself or under published rules.
 *
 * @param rules an XML Schema or a Schematron of tests/fixtures/syndication/schemas
 */
export function xmlProblems(xml: string, rules?: string): string[] {
  const args = rules === undefined ? [CHECK_XML] : [CHECK_XML, path.join(SCHEMAS, rules)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: xml, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

/** The text of the first node that an XPath finds, as libxml2 reads it. */
export function textOf(xml: string, xpath: string): string {
  const args = [CHECK_XML, '--text', xpath];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: xml, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string;
}

export const newsmlProblems = (xml: string) =>
  xmlProblems(xml, 'NewsML-G2_2.35-spec-All-Power.xsd');
export const sitemapProblems = (xml: string) => xmlProblems(xml, 'sitemap-news-open.xsd');
export const atomProblems = (xml: string) => xmlProblems(xml, 'atom-rfc4287.sch');

/** What the schema of IPTC finds wrong with a ninjs object. */
export function ninjsProblems(json: string): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  // The schema refers to it for the shape of places; we send none.
  ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json');
  return problems(ajv, 'ninjs-schema_3.1.json', json);
}

/** What Jakob Krigovsky's schema finds wrong with a JSON Feed. */
export function jsonFeedProblems(json: string): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return problems(ajv, 'jsonfeed-v1.1.json', json);
}

function problems(ajv: Ajv | Ajv2020, schema: string, json: string): string[] {
  const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(SCHEMAS, schema), 'utf8')));
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
