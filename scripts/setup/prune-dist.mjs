import fs from 'node:fs';
import path from 'node:path';

/**
 * Deletes compiled files whose source is gone. The compiler never does, and Strapi loads every
 * content type and route it finds in dist, so a deleted one would live on.
 *
 * @param {string} root the sources
 * @param {string} dist what the compiler wrote from them
 */
export function pruneDist(root, dist) {
  for (const folder of ['src', 'config', 'types']) pruneFolder(root, dist, folder);
}

/**
 * @param {string} root
 * @param {string} dist
 * @param {string} folder
 */
function pruneFolder(root, dist, folder) {
  const inDist = path.join(dist, folder);
  if (!fs.existsSync(inDist)) return;
  if (!fs.existsSync(path.join(root, folder))) {
    fs.rmSync(inDist, { recursive: true });
    return;
  }
  for (const entry of fs.readdirSync(inDist, { withFileTypes: true })) {
    const relative = path.join(folder, entry.name);
    if (entry.isDirectory()) pruneFolder(root, dist, relative);
    else if (!hasSource(root, relative)) fs.rmSync(path.join(dist, relative));
  }
}

/**
 * @param {string} root
 * @param {string} relative path of a file in dist, e.g. src/index.js
 */
function hasSource(root, relative) {
  const stem = relative.replace(/(\.d\.ts|\.js)(\.map)?$/, '');
  return [relative, `${stem}.ts`, `${stem}.js`].some((file) =>
    fs.existsSync(path.join(root, file)),
  );
}
