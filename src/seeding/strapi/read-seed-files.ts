import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** A file of reference data. */
export interface SeedFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a folder with a given ending, by name. An absent folder has none. */
export async function readSeedFiles(folder: string, ending: string): Promise<SeedFile[]> {
  const names = await fs.readdir(folder).catch(emptyWhenAbsent);
  const wanted = names.filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    wanted.map(async (name) => ({
      name,
      text: await fs.readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

/** SHA-256 of names and texts, to see whether anything changed since the last start. */
export function hashSeedFiles(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

function emptyWhenAbsent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
