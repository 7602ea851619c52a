/** What somebody without a token may do, and nothing else: read what is published. */
export const PUBLIC_ACTIONS: readonly string[] = [
  'api::article.article',
  'api::entity.entity',
  'api::source.source',
  'api::story.story',
  'api::urgency-level.urgency-level',
].flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

/**
 * How the permissions of a role have to change to become exactly the wanted ones.
 *
 * @returns actions to add and actions to take away, each without the other's
 */
export function comparePermissions(
  present: readonly string[],
  wanted: readonly string[],
): { readonly missing: string[]; readonly surplus: string[] } {
  return {
    missing: wanted.filter((action) => !present.includes(action)),
    surplus: present.filter((action) => !wanted.includes(action)),
  };
}
