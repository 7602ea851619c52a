/**
 * Which Node runs Ajil. The bounds repeat `engines.node` of package.json (a test keeps them equal);
 * reading that file here would need imports, and this module must load on any Node (see start.mjs).
 */
export const OLDEST_NODE = [20, 9, 0];
export const NEWEST_NODE_MAJOR = 26;

/** Prints one line and exits with code 1 when this Node cannot run Ajil. */
export function stopOnUnsupportedNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}

/**
 * @param {string} version as in `process.versions.node`, e.g. `20.9.0`
 * @returns {string | null} the line to show, or null when the version is supported
 */
export function nodeVersionProblem(version) {
  const parts = version.split('.').map(function (part) {
    return parseInt(part, 10);
  });
  const range = `${OLDEST_NODE.join('.')} – ${NEWEST_NODE_MAJOR}.x`;
  if (isOlder(parts, OLDEST_NODE)) return line(version, range, 'أقدم من اللازم', 'is too old');
  if (parts[0] > NEWEST_NODE_MAJOR)
    return line(version, range, 'أحدث مما جُرّب', 'is newer than tested');
  return null;
}

/**
 * @param {number[]} version
 * @param {number[]} bound
 */
function isOlder(version, bound) {
  for (let i = 0; i < bound.length; i += 1) {
    if (version[i] !== bound[i]) return version[i] < bound[i];
  }
  return false;
}

/**
 * @param {string} version
 * @param {string} range
 * @param {string} ar
 * @param {string} en
 */
function line(version, range, ar, en) {
  const arabic = `✗ إصدار Node ${version} ${ar}؛ ثبّت إصدارًا من ${range} ثم أعد المحاولة`;
  const english = `Node ${version} ${en}: install a version in ${range}, then try again`;
  return `${arabic} • ${english}`;
}
