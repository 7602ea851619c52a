import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ server?: string, admin?: string }} BuildStamp fingerprints of what dist was built from */

/**
 * @param {string} root
 * @returns {BuildStamp}
 */
export function readBuildStamp(root) {
  try {
    return JSON.parse(fs.readFileSync(stampFile(root), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Removed before a build and written after it, so that a build cut short is done again.
 *
 * @param {string} root
 * @param {BuildStamp} stamp
 */
export function writeBuildStamp(root, stamp) {
  fs.mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  fs.writeFileSync(stampFile(root), JSON.stringify(stamp));
}

/** In dist itself: whoever wipes dist (`strapi develop` does) wipes the stamp with it. */
function stampFile(/** @type {string} */ root) {
  return path.join(root, 'dist/.ajil-build.json');
}
