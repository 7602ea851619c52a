import fs from 'node:fs';
import path from 'node:path';

import type { OpenApiDocument } from '../../src/developers/document';

/** Contents by path from the root of the project. */
export type PublishedFiles = Readonly<Record<string, string>>;

export const DOCUMENT_FILE = 'docs/openapi.json';
export const TYPES_FILE = 'types/newsroom-api.d.ts';

/** What consumers get: the document and, made from it by openapi-typescript, its types. */
export async function publishedFiles(document: OpenApiDocument): Promise<PublishedFiles> {
  return {
    [DOCUMENT_FILE]: documentText(document),
    [TYPES_FILE]: await typesText(document),
  };
}

export function documentText(document: OpenApiDocument): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Types of TypeScript from the document; takes seconds. */
export async function typesText(document: OpenApiDocument): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTS(structuredClone(document) as never));
  return `/** The newsroom's API for consumers; written by npm run openapi, do not edit. */\n${types}`;
}

/** Which of them are not on the disk as they should be. */
export function staleFiles(root: string, files: PublishedFiles): string[] {
  return Object.entries(files)
    .filter(([file, contents]) => readIfThere(path.join(root, file)) !== contents)
    .map(([file]) => file);
}

export function writeFiles(root: string, files: PublishedFiles): void {
  for (const [file, contents] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), contents);
  }
}

function readIfThere(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
