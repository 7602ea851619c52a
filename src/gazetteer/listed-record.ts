import type { EntityRecord } from '../tagging/entity-record';

/** A record and where it was read, for the messages. */
export interface ListedRecord {
  readonly file: string;
  /** Line of a table, or number of a row of JSON; counted from 1. */
  readonly line: number;
  readonly record: EntityRecord;
}

/** Records of a file, and what is wrong with the lines that are not among them. */
export interface RecordList {
  readonly listed: readonly ListedRecord[];
  readonly problems: readonly Problem[];
}

/** What is wrong with a line. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** Arabic • English, one line. */
  readonly message: string;
}

export function at({ file, line }: ListedRecord, message: string): Problem {
  return { file, line, message };
}

/** `file:line: …` */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** In the order of the file, then of its lines. */
export function inOrderOfLines(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
