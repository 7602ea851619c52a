import { toSlug } from '../arabic/slug';
import type { Problem } from '../editorial/problems';
import {
  CREATABLE_KINDS,
  type CreatableKind,
  type NamedEntity,
  type NewEntity,
} from './check-contract';

/** As in the content type. */
const LONGEST_NAME = 200;

/** @returns the entity, or what has to be corrected first */
export function readNewEntity(input: unknown): NewEntity | readonly Problem[] {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  const nameAr = textOf(given.nameAr);
  const nameEn = textOf(given.nameEn);
  const kind = CREATABLE_KINDS.find((known) => known === given.kind);
  const problems = [
    ...(kind === undefined ? [unknownKind(String(given.kind))] : []),
    ...nameProblems('nameAr', 'الاسم بالعربية', 'Arabic name', nameAr),
    ...nameProblems('nameEn', 'الاسم بالإنجليزية', 'English name', nameEn),
  ];
  return kind === undefined || problems.length > 0 ? problems : { kind, nameAr, nameEn };
}

/** `org:harakat-al-nahda`; the key that an entity of this name would have, were it free. */
export function keyFor({ kind, nameAr, nameEn }: NewEntity): string {
  const slug = toSlug(nameEn) || toSlug(nameAr);
  return `${PREFIXES[kind]}:${slug || 'unnamed'}`;
}

/** An English name to begin with, letter for letter from the Arabic one; the editor corrects it. */
export function proposedNameEn(nameAr: string): string {
  return toSlug(nameAr)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Two entities with one name could not be told apart in a text. */
export function nameTaken(name: string, owner: NamedEntity): Problem {
  return {
    field: 'nameAr',
    code: 'name-taken',
    messageAr: `الاسم «${name}» معروف لكيان آخر: ${owner.nameAr} (${owner.key})`,
    messageEn: `nameAr: "${name}" already names ${owner.nameEn} (${owner.key})`,
  };
}

const PREFIXES: Readonly<Record<CreatableKind, string>> = {
  organisation: 'org',
  person: 'person',
  place: 'place',
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
}

function unknownKind(value: string): Problem {
  return {
    field: 'kind',
    code: 'kind-unknown',
    messageAr: `النوع «${value}» غير معروف؛ المعروف: ${CREATABLE_KINDS.join('، ')}`,
    messageEn: `kind: "${value}" is unknown; known: ${CREATABLE_KINDS.join(', ')}`,
  };
}

function nameProblems(field: string, ar: string, en: string, name: string): Problem[] {
  if (name === '') {
    return [
      {
        field,
        code: `${field}-missing`,
        messageAr: `اكتب ${ar} (${field})`,
        messageEn: `${field}: write the ${en}`,
      },
    ];
  }
  if (name.length <= LONGEST_NAME) return [];
  return [
    {
      field,
      code: `${field}-too-long`,
      messageAr: `${ar} (${field}) ${name.length} حرفا، والأقصى ${LONGEST_NAME}`,
      messageEn: `${field}: ${name.length} characters, at most ${LONGEST_NAME}`,
    },
  ];
}
