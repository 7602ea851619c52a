import fs from 'node:fs';
import path from 'node:path';

/** By how much the built panel may outgrow Strapi's own: a desk on a slow line loads it every release. */
export const MOST_GROWTH = 0.15;

/** Bytes on the disk, as the newsroom's server sends them before compression. */
export interface PanelSize {
  /** All files: scripts, styles, fonts and pictures. */
  readonly all: number;
  readonly scripts: number;
}

/** The size of a stock panel, and of which Strapi it is. */
export interface StockPanel extends PanelSize {
  readonly strapi: string;
}

/**
 * Measures a panel that `strapi build` made.
 *
 * @param folder which holds its index.html
 * @throws when it holds none: an empty folder would be the smallest panel
 */
export function measurePanel(folder: string): PanelSize {
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`لا لوحة مبنية في ${folder} • there is no built panel in ${folder}`);
  }
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile());
  return {
    all: sum(files),
    scripts: sum(files.filter((file) => /\.m?js$/.test(file))),
  };
}

/** How much larger `ours` is: 0.02 is 2 %. */
export function growthOf(ours: number, stock: number): number {
  return ours / stock - 1;
}

/** The version of Strapi that both panels are built from. */
export function installedStrapi(root: string): string {
  const file = path.join(root, 'node_modules/@strapi/strapi/package.json');
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + fs.statSync(file).size, 0);
}
