import type { EntityRecord } from '../tagging';
import type { Decision, Decisions } from '../tagging/editor-decisions';
import type { Problem } from '../editorial/problems';
import { NAME_LISTS, type NameList } from './entity-contract';

type Named = Pick<EntityRecord, 'key' | 'kind' | 'nameAr' | 'nameEn' | NameList>;

/** The names of the entity that stays, with those of the one that goes. */
export function mergedNames(from: Named, into: Named): Record<NameList, string[]> {
  const lists = Object.fromEntries(
    NAME_LISTS.map((list) => [list, [...new Set([...into[list], ...from[list]])]]),
  ) as Record<NameList, string[]>;
  // What needs a cue goes on needing it; the main names of one are aliases of the other.
  const needsCue = new Set([...from.cuedAliases, ...into.cuedAliases]);
  const aliases = [...into.aliases, from.nameAr, from.nameEn, ...from.aliases];
  lists.aliases = [...new Set(aliases)].filter(
    (name) =>
      name !== '' &&
      name !== into.nameAr &&
      name !== into.nameEn &&
      (!needsCue.has(name) || into.aliases.includes(name)),
  );
  return lists;
}

/** Names that `into` does not have yet. */
export function addedNames(from: Named, into: Named): string[] {
  const merged = mergedNames(from, into);
  return NAME_LISTS.flatMap((list) => merged[list].filter((name) => !into[list].includes(name)));
}

/**
 * The decisions of a story when two entities become one. No tag is lost by it: a story that is tagged
 * with either stays tagged, whatever was rejected of the other.
 *
 * @param isTagged whether the story is tagged with one of the two
 */
export function mergedDecisions(
  decisions: Decisions,
  from: string,
  into: string,
  isTagged: boolean,
): Decisions {
  const { [from]: gone, ...rest } = decisions;
  const strongest = STRENGTH.find((one) => one === gone || one === rest[into]);
  if (strongest === undefined) return rest;
  if (strongest !== 'reject' || !isTagged) return { ...rest, [into]: strongest };
  // Rejected under one name, tagged under the other: nobody has rejected the tag that is there.
  return without(rest, into);
}

/** Mentions that name the entity that stays. */
export function mergedMentions(
  mentions: unknown,
  from: string,
  into: Pick<EntityRecord, 'key' | 'kind'>,
): unknown {
  if (!Array.isArray(mentions)) return mentions;
  return mentions.map((mention: { key?: unknown }) =>
    mention?.key === from ? { ...mention, key: into.key, kind: into.kind } : mention,
  );
}

/** Why two entities cannot become one; empty when they can. */
export function mergeProblems(from: Named, into: Named): Problem[] {
  if (from.key === into.key) return [problem('same', 'هما كيان واحد', 'they are the same entity')];
  if (from.kind === 'country') {
    return [
      problem(
        'country',
        `لا تُدمج دولة (${from.key}) في غيرها: رمزها في التغذيات وفي مرشحات الشركاء`,
        `a country (${from.key}) is not merged into another: feeds and filters of partners have its code`,
      ),
    ];
  }
  if (/^org:[A-Z]{2}\//.test(from.key)) {
    return [
      problem(
        'institution',
        `يصنع الوسم ${from.key} من جديد عند أول ذكر: ادمج الآخر فيه`,
        `tagging makes ${from.key} again with its next mention: merge the other one into it`,
      ),
    ];
  }
  return [];
}

const STRENGTH: readonly Decision[] = ['pin', 'accept', 'reject'];

function without(decisions: Decisions, key: string): Decisions {
  return Object.fromEntries(Object.entries(decisions).filter(([other]) => other !== key));
}

function problem(code: string, messageAr: string, messageEn: string): Problem {
  return { field: 'into', code: `merge-${code}`, messageAr, messageEn };
}
