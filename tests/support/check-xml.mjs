/**
 * Says what libxml2 finds wrong with an XML document. A process of its own, as libxml2-wasm is an ES
 * module that awaits at its top, which Jest cannot load:
 *
 *     node tests/support/check-xml.mjs [SCHEMA.xsd | RULES.sch] < document.xml
 *
 * Prints a JSON list of messages; an empty one means that nothing is wrong. With `--text XPATH` it
 * prints the text of the first node that is found, as a JSON string.
 */
import fs from 'node:fs';

import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();
const [argument, xpath] = process.argv.slice(2);
const xml = fs.readFileSync(0);
const answer =
  argument === '--text' ? XmlDocument.fromBuffer(xml).get(xpath).content : check(xml, argument);
console.log(JSON.stringify(answer));

/**
 * @param {Buffer} xml
 * @param {string | undefined} schema
 * @returns {string[]}
 */
function check(xml, schema) {
  try {
    const document = XmlDocument.fromBuffer(xml);
    if (schema === undefined) return [];
    const rules = XmlDocument.fromBuffer(fs.readFileSync(schema), { url: schema });
    if (schema.endsWith('.sch')) return brokenRules(document, rules);
    XsdValidator.fromDoc(rules).validate(document);
    return [];
  } catch (error) {
    return [String(error.message)];
  }
}

/**
 * As much of ISO Schematron as rules of contexts and assertions in XPath need.
 *
 * @param {XmlDocument} document
 * @param {XmlDocument} rules
 */
function brokenRules(document, rules) {
  const iso = { iso: 'http://purl.oclc.org/dsdl/schematron' };
  const value = (node, name) => node.get(`@${name}`).value;
  const namespaces = Object.fromEntries(
    rules.find('//iso:ns', iso).map((node) => [value(node, 'prefix'), value(node, 'uri')]),
  );
  return rules.find('//iso:rule', iso).flatMap((rule) =>
    document.find(`//${value(rule, 'context')}`, namespaces).flatMap((node) =>
      rule
        .find('iso:assert', iso)
        .filter((assertion) => !node.eval(`boolean(${value(assertion, 'test')})`, namespaces))
        .map((assertion) => assertion.content.replace(/\s+/g, ' ')),
    ),
  );
}
