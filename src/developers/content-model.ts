/** What of a content type Strapi's generator tells wrong or not at all. */
export interface Model {
  /** `article` */
  readonly name: string;
  /** Its collection in the API: `articles`. */
  readonly collection: string;
  /** Fields that are never null. */
  readonly required: readonly string[];
  /** Relations, with whether they hold several. */
  readonly relations: Readonly<Record<string, { readonly isMany: boolean }>>;
  /** Whether strangers may read it. */
  readonly isPublic: boolean;
}

/** `urgency-level` → `UrgencyLevel`, as its schema is called. */
export function schemaName(model: string): string {
  return model.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
