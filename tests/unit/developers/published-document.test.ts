import fs from 'node:fs';
import path from 'node:path';

import { DOCUMENT_FILE, TYPES_FILE, typesText } from '../../../scripts/openapi/published-files';
import type { OpenApiDocument } from '../../../src/developers/document';

const read = (file: string) => fs.readFileSync(path.resolve(__dirname, '../../..', file), 'utf8');
// An integration test says whether it is the newsroom's.
const document: OpenApiDocument = JSON.parse(read(DOCUMENT_FILE));

it('is valid OpenAPI 3.1', async () => {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const { valid, errors } = await new Validator().validate(structuredClone(document) as never);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
}, 60_000);

it('has operations with names of their own', () => {
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

it('is published with its types (npm run openapi)', async () => {
  expect(read(TYPES_FILE)).toBe(await typesText(document));
}, 60_000);
