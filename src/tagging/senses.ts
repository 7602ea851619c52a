import { grownBytes, grownWords } from './growable';

/** What a pattern may be; the stronger role of one subject wins, so the order counts. */
export const ROLE = {
  NAME: 1,
  ALIAS: 2,
  ABBREVIATION: 3,
  ADJECTIVE: 4,
  CUED: 5,
  BLOCKER: 6,
  /** Subject: number of an office. Form: see HEAD. */
  HEAD: 7,
  /** Subject: number of a trigger noun. */
  TRIGGER: 8,
  /** Subject: none. The pattern is a cue of some record. */
  CUE: 9,
  /** Subject: none. Talk of matches: a country there is its team. */
  SPORT: 10,
} as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

/** SPLIT: the nisba stands inside the name: «الاتحاد [الفرنسي] لكرة القدم». */
export const HEAD = { DEFINITE: 1, GENITIVE: 2, SHORT: 3, ENGLISH: 4, SPLIT: 5 } as const;

/**
 * What every pattern may mean: a linked list a pattern, in flat arrays, because a gazetteer has a
 * million of them. Sense 0 is the end of a list.
 */
export interface Senses {
  /** By pattern: its first sense. */
  readonly first: Uint32Array;
  readonly next: Uint32Array;
  readonly roles: Uint8Array;
  /** Number of the record, office or trigger. */
  readonly subjects: Uint32Array;
  /** SHAPE of a nisba, of a name too that is one (السعودية); HEAD of a head; else 0. */
  readonly forms: Uint8Array;
  /** By pattern: bits of MEANS, of all its senses. */
  readonly means: Uint8Array;
}

/** What the senses of a pattern are good for: most questions need not look at each. */
export const MEANS = { ENTITY: 1, BLOCKER: 2, HEAD: 4, TRIGGER: 8, CUE: 16, SPORT: 32 } as const;

export interface SensesBuilder {
  add(pattern: number, role: Role, subject: number, form: number): void;
  finish(patternCount: number): Senses;
}

export function makeSensesBuilder(): SensesBuilder {
  let first: Uint32Array = new Uint32Array(1024);
  let next: Uint32Array = new Uint32Array(1024);
  let roles: Uint8Array = new Uint8Array(1024);
  let subjects: Uint32Array = new Uint32Array(1024);
  let forms: Uint8Array = new Uint8Array(1024);
  let means: Uint8Array = new Uint8Array(1024);
  let count = 1;

  const find = (pattern: number, role: Role, subject: number): number => {
    for (let sense = first[pattern]!; sense !== 0; sense = next[sense]!) {
      if (subjects[sense] === subject && isEntityRole(roles[sense]!) === isEntityRole(role)) {
        if (isEntityRole(role) || roles[sense] === role) return sense;
      }
    }
    return 0;
  };
  return {
    add(pattern, role, subject, form) {
      first = grownWords(first, pattern + 1);
      means = grownBytes(means, pattern + 1);
      means[pattern]! |= MEANS_OF[role];
      const known = find(pattern, role, subject);
      if (known !== 0) {
        if (role < roles[known]!) {
          roles[known] = role;
          forms[known] = form;
        } else if (role === ROLE.ADJECTIVE && forms[known] === 0) forms[known] = form;
        return;
      }
      next = grownWords(next, count + 1);
      roles = grownBytes(roles, count + 1);
      subjects = grownWords(subjects, count + 1);
      forms = grownBytes(forms, count + 1);
      next[count] = first[pattern]!;
      roles[count] = role;
      subjects[count] = subject;
      forms[count] = form;
      first[pattern] = count++;
    },
    finish(patternCount) {
      return {
        first: grownWords(first, patternCount),
        ...{ next, roles, subjects, forms },
        means: grownBytes(means, patternCount),
      };
    },
  };
}

const MEANS_OF: Readonly<Record<Role, number>> = {
  [ROLE.NAME]: MEANS.ENTITY,
  [ROLE.ALIAS]: MEANS.ENTITY,
  [ROLE.ABBREVIATION]: MEANS.ENTITY,
  [ROLE.ADJECTIVE]: MEANS.ENTITY,
  [ROLE.CUED]: MEANS.ENTITY,
  [ROLE.BLOCKER]: MEANS.BLOCKER,
  [ROLE.HEAD]: MEANS.HEAD,
  [ROLE.TRIGGER]: MEANS.TRIGGER,
  [ROLE.CUE]: MEANS.CUE,
  [ROLE.SPORT]: MEANS.SPORT,
};

/** Whether a sense of this role means a record. */
export function isEntityRole(role: number): boolean {
  return role <= ROLE.CUED;
}
