import { LIMIT_PROBLEMS, type LimitProblem } from './limit-problems';

/**
 * What no address of ours has. It would else be answered by whatever stumbles over it: with an English
 * word by the server of files, or as a failure by PostgreSQL, whose texts may hold no NUL.
 *
 * @param path as it was sent, without the query
 */
export function checkAddress(path: string, query: string): LimitProblem | null {
  if (path.includes('%00') || query.includes('%00')) return LIMIT_PROBLEMS.nulInAddress();
  const decoded = decode(path);
  if (decoded === null) return LIMIT_PROBLEMS.pathUndecodable();
  return CLIMBS.test(decoded) ? LIMIT_PROBLEMS.pathClimbs() : null;
}

const CLIMBS = /(?:^|[\\/])\.\.(?:[\\/]|$)/;

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
