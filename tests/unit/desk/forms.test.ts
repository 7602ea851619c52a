import fs from 'node:fs';
import path from 'node:path';

import { TYPE_TEXTS, VALUE_TEXTS } from '../../../src/desk/desk-words';
import { deskMessages, fieldText, uidByDisplayName } from '../../../src/desk/field-labels';
import { LAID_OUT, modelConfiguration, storedLabel } from '../../../src/desk/model-configuration';

interface Schema {
  readonly info: { readonly displayName: string };
  readonly attributes: Record<
    string,
    { readonly type: string; readonly target?: string; readonly enum?: string[] }
  >;
}

const SOURCES = path.resolve(__dirname, '../../../src');

const schemas = new Map(LAID_OUT.map((uid) => [uid, readSchema(uid)]));
const fields = [...schemas].flatMap(([uid, { attributes }]) =>
  Object.keys(attributes)
    .filter((name) => configurationOf(uid).metadatas[name])
    .map((name): [string, string] => [uid, name]),
);

describe('words of the forms', () => {
  it('name exactly the types that are laid out, as their schemas name them', () => {
    expect(Object.keys(TYPE_TEXTS).sort()).toEqual([...LAID_OUT].sort());
    for (const [uid, { info }] of schemas) expect(uidByDisplayName(info.displayName)).toBe(uid);
  });

  it.each(fields)('%s %s has a label in both languages', (uid, name) => {
    const text = fieldText(uid, name);
    expect(text?.ar).toMatch(/[\u0621-\u064A]/u);
    expect(text?.en).toMatch(/[A-Za-z]/);
    expect(text?.hintAr === '').toBe(text?.hintEn === '');
  });

  it('speak of no field that is not there', () => {
    const unknown = Object.entries(TYPE_TEXTS).flatMap(([uid, { fields: texts }]) =>
      Object.keys(texts).filter((name) => !(name in (schemas.get(uid)?.attributes ?? {}))),
    );
    expect(unknown).toEqual([]);
  });

  it('name every value that can be chosen, but grades that are a letter', () => {
    const values = [...schemas.values()]
      .flatMap(({ attributes }) => Object.values(attributes))
      .flatMap((attribute) => attribute.enum ?? [])
      .filter((value) => !/^[A-F]$/.test(value));
    expect(values.filter((value) => !(value in VALUE_TEXTS))).toEqual([]);
  });

  it('give the panel the name of a type under its display name, its uid and its short name', () => {
    const messages = deskMessages('ar');
    for (const key of ['Article', 'api::article.article', 'article']) {
      expect(messages[key]).toBe('الأخبار');
    }
    expect(deskMessages('en')['Article']).toBe('Articles');
  });
});

describe('layout of the forms', () => {
  it.each(LAID_OUT)('%s shows every field that is not hidden, once', (uid) => {
    const shown = configurationOf(uid)
      .layouts.edit.flat()
      .map((cell) => (cell as { name: string }).name);
    const expected = fields.filter(([type]) => type === uid).map(([, name]) => name);
    expect([...shown].sort()).toEqual(expected.sort());
  });

  it.each(LAID_OUT)('%s fills no row beyond its twelve widths', (uid) => {
    for (const row of configurationOf(uid).layouts.edit) {
      const width = row.reduce((sum, cell) => sum + (cell as { size: number }).size, 0);
      expect(width).toBeGreaterThan(0);
      expect(width).toBeLessThanOrEqual(12);
    }
  });

  it('lets nobody type what the newsroom writes itself', () => {
    const { metadatas } = configurationOf('api::article.article');
    const readOnly = Object.keys(metadatas).filter(
      (name) => !(metadatas[name]?.edit as { editable: boolean }).editable,
    );
    expect(readOnly.sort()).toEqual([
      'breakingUntil',
      'contentUpdatedAt',
      'correctedAt',
      'entities',
      'firstPublishedAt',
      'shortId',
      'slug',
    ]);
  });

  it('shows related entries by their names', () => {
    const { metadatas } = configurationOf('api::article.article');
    expect(metadatas['entities']?.edit).toMatchObject({ mainField: 'nameAr' });
    expect(metadatas['story']?.edit).toMatchObject({ mainField: 'titleAr' });
  });

  it('stores Arabic labels, and leaves types of others alone', () => {
    expect(storedLabel('api::article.article', 'headline')).toBe('العنوان');
    expect(storedLabel('plugin::users-permissions.user', 'email')).toBe('email');
    expect(modelConfiguration('plugin::users-permissions.user', {})).toBeNull();
  });
});

function configurationOf(uid: string) {
  const configuration = modelConfiguration(uid, readSchema(uid).attributes);
  if (configuration === null) throw new Error(`no layout for ${uid}`);
  return configuration;
}

function readSchema(uid: string): Schema {
  const [, name = ''] = /^api::(.+)\./.exec(uid) ?? [];
  const file = name
    ? `api/${name}/content-types/${name}/schema.json`
    : `components/${uid.replace('.', '/')}.json`;
  return JSON.parse(fs.readFileSync(path.join(SOURCES, file), 'utf8'));
}
