import fs from 'node:fs';
import path from 'node:path';

import { ensureEnvFile, readSettings } from '../../../scripts/setup/env-file.mjs';
import { parseEnv } from '../../../scripts/setup/env-parse.mjs';
import { NEEDED_KEYS, renderEnv } from '../../../scripts/setup/env-template.mjs';
import { makeTempFolder, REPOSITORY } from './temp-folder';

function envFile(text?: string): string {
  const file = path.join(makeTempFolder(), '.env');
  if (text !== undefined) fs.writeFileSync(file, text);
  return file;
}

const complete = () => renderEnv(() => 'a-secret-of-a-test');

describe('a first start', () => {
  it('writes a .env that only its owner can read', () => {
    const file = envFile();
    expect(ensureEnvFile(file)).toBe(true);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['.env']);
  });

  it('gives every secret its own random value of 32 bytes', () => {
    const file = envFile();
    ensureEnvFile(file);
    const values = parseEnv(fs.readFileSync(file, 'utf8'), '.env');
    const secrets = NEEDED_KEYS.flatMap((key) => values.get(key)?.split(',') ?? []);
    expect(secrets).toHaveLength(9);
    expect(new Set(secrets).size).toBe(9);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('listens to this machine only, on SQLite, with samples', () => {
    const file = envFile();
    ensureEnvFile(file);
    expect(readSettings(file, {})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: '1337',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: '.tmp/data.db',
      SEED_SAMPLES: 'true',
    });
  });

  it('never touches a .env that exists, even an empty one', () => {
    const file = envFile('');
    expect(ensureEnvFile(file)).toBe(false);
    expect(fs.readFileSync(file, 'utf8')).toBe('');
  });
});

describe('.env.example', () => {
  it('is the file a first start writes, without the secrets', () => {
    const example = fs.readFileSync(path.join(REPOSITORY, '.env.example'), 'utf8');
    expect(example).toBe(renderEnv(() => ''));
  });

  it('is refused when copied without filling it in', () => {
    expect(() => readSettings(envFile(renderEnv(() => '')), {})).toThrow(/APP_KEYS/);
  });
});

describe('readSettings', () => {
  it('lets the real environment win', () => {
    const settings = readSettings(envFile(complete()), { PORT: '4000', SEED_SAMPLES: 'false' });
    expect(settings).toMatchObject({ PORT: '4000', SEED_SAMPLES: 'false', HOST: '127.0.0.1' });
  });

  it.each(NEEDED_KEYS)('says in one line that %s is missing and what to do', (key) => {
    const without = complete().replace(new RegExp(`^${key}=.*$`, 'm'), '');
    let message = '';
    try {
      readSettings(envFile(without), {});
    } catch (error) {
      message = error instanceof Error ? error.message : '';
    }
    expect(message).toContain(`${key}=<`);
    expect(message).toMatch(/غائب.*missing or empty in \.env.*delete \.env/);
    expect(message).not.toContain('\n');
  });

  it('takes a secret from the environment when the file lacks it', () => {
    const without = complete().replace(/^JWT_SECRET=.*$/m, '');
    expect(readSettings(envFile(without), { JWT_SECRET: 'given' }).JWT_SECRET).toBe('given');
  });

  it('says so when .env is a folder', () => {
    const file = envFile();
    fs.mkdirSync(file);
    expect(() => readSettings(file, {})).toThrow(/EISDIR/);
  });
});
