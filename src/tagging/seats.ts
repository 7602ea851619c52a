/**
 * Capitals that others than their own state speak in, and who that is: «قررت بروكسل» is the European
 * Union's decision, unless the story speaks of Belgium. Nobody acts in the name of Vienna but Austria,
 * where the story speaks of it. Such a town says nothing of its country.
 */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ['place:brussels', 'org:eu'],
  ['place:vienna', ''],
]);
