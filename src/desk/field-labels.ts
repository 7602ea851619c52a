import { COMMON_FIELDS, type FieldText, TYPE_TEXTS, VALUE_TEXTS } from './desk-words';

export type DeskLanguage = 'ar' | 'en';

/** @returns null for a field that the desk has no words for */
export function fieldText(uid: string, field: string): FieldText | null {
  return TYPE_TEXTS[uid]?.fields[field] ?? COMMON_FIELDS[field] ?? null;
}

/** @returns undefined when no type of ours has this display name */
export function uidByDisplayName(displayName: string): string | undefined {
  return Object.keys(TYPE_TEXTS).find((uid) => TYPE_TEXTS[uid]?.displayName === displayName);
}

/**
 * The messages of the panel that come from here: names of enumeration values and of types. Strapi
 * looks a type up under its display name in lists, its uid in the relations of the type builder, and
 * its short name in the permissions of a role.
 */
export function deskMessages(language: DeskLanguage): Record<string, string> {
  const types = Object.entries(TYPE_TEXTS).flatMap(([uid, type]) => {
    const keys = [type.displayName, uid, ...(uid.startsWith('api::') ? [shortName(uid)] : [])];
    return keys.map((key) => [key, type[language]]);
  });
  const values = Object.entries(VALUE_TEXTS).map(([value, names]) => [value, names[language]]);
  return Object.fromEntries([...types, ...values]);
}

/** `api::article.article` → `article` */
function shortName(uid: string): string {
  return uid.slice(uid.lastIndexOf('.') + 1);
}
