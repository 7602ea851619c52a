import type { EntityRecord } from './entity-record';
import type { Institutions } from './institutions';
import { nisbaForms } from './nisba';
import { HEAD, type Role, ROLE } from './senses';
import { TRIGGERS } from './triggers';
import { SPORT } from './word-lists';

/** A phrase and what it is to mean. */
export interface PatternSpec {
  readonly text: string;
  readonly role: Role;
  /** Number of the record, office or trigger. */
  readonly subject: number;
  /** SHAPE of a nisba, HEAD of a head, else 0. */
  readonly form: number;
}

/**
 * Every phrase that means (or must not mean) a record. A name that is a cued alias as well is only
 * that: مالي is the name of Mali, and still needs a cue.
 */
export function namesOf(record: EntityRecord, subject: number): PatternSpec[] {
  const specs: PatternSpec[] = [];
  const cued = new Set(record.cuedAliases);
  const add = (role: Role, texts: readonly string[], form = 0): void => {
    for (const text of texts) {
      if (role === ROLE.CUED || !cued.has(text)) specs.push({ text, role, subject, form });
    }
  };
  add(ROLE.NAME, record.nameEn === '' ? [record.nameAr] : [record.nameAr, record.nameEn]);
  add(ROLE.ALIAS, record.aliases);
  add(ROLE.ABBREVIATION, record.abbreviations);
  for (const base of record.adjectives) {
    for (const { text, shape } of nisbaForms(base)) add(ROLE.ADJECTIVE, [text], shape);
  }
  add(ROLE.CUED, record.cuedAliases);
  add(ROLE.BLOCKER, record.blockers);
  return specs;
}

export function patternsOfOffices({ offices }: Institutions): PatternSpec[] {
  return offices.flatMap((office, subject) => {
    const head = (form: number, texts: readonly string[]): PatternSpec[] =>
      texts.map((text) => ({ text, role: ROLE.HEAD, subject, form }));
    return [
      ...head(HEAD.DEFINITE, office.heads),
      ...head(HEAD.GENITIVE, office.genitives),
      ...head(HEAD.SHORT, office.shortForms),
      ...head(HEAD.ENGLISH, office.headsEn),
      ...head(HEAD.SPLIT, office.around === null ? [] : [office.around.head]),
    ];
  });
}

/** Words that speak of matches. */
export function patternsOfSport(): PatternSpec[] {
  return SPORT.trim()
    .split(/\s+/)
    .map((text) => ({ text, role: ROLE.SPORT, subject: 0, form: 0 }));
}

export function patternsOfTriggers(): PatternSpec[] {
  return TRIGGERS.map(({ noun }, subject) => ({
    text: noun,
    role: ROLE.TRIGGER,
    subject,
    form: 0,
  }));
}
