/** What a JSON answer says about its documents. */
export interface BodyFacts {
  readonly documentIds: readonly string[];
}

/** The document ids anywhere in an answer, each once. */
export function readBodyFacts(body: unknown): BodyFacts {
  const ids = new Set<string>();
  const open: unknown[] = [body];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { documentId } = value as { documentId?: unknown };
    if (typeof documentId === 'string') ids.add(documentId);
    for (const inner of Object.values(value)) open.push(inner);
  }
  return { documentIds: [...ids] };
}
