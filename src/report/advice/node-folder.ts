/** Where Node's package managers put packages in an image. */

const between = '/node_modules/';

/** Folders in which pnpm (`.pnpm`), Yarn (`.store`) and Bun (`.bun`) keep every package by itself, whichever package brings it. */
const stores = /\/node_modules\/\.(?:pnpm|store|bun)\//;

/** Whether a package lies inside another one, where npm puts a copy of a version that the others don't want. */
export function isNestedCopy(path: string): boolean {
  return !stores.test(`/${path}`) && `/${path}`.split(between).length > 2;
}

/** Whether pnpm has installed it. */
export function isPnpmStore(path: string): boolean {
  return /\/node_modules\/\.pnpm\//.test(`/${path}`);
}

/** `mkdirp` for `app/node_modules/mkdirp/node_modules/minimist/package.json`: the package right around a nested copy. Foreign text. */
export function parentOf(path: string): string | undefined {
  const folders = `/${path}`.split(between);
  return folders.length > 2 ? folders.at(-2) : undefined;
}

/** Where `npm install --global` puts packages: below Node's own prefix, which is the system's, or that of nvm and the like. */
const globalFolder =
  /^\/?(?:usr\/(?:local\/)?|opt\/[^/]+\/|(?:[^/]+\/)*versions\/node\/v?\d[^/]*\/)lib\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** `pm2` for `usr/local/lib/node_modules/pm2/node_modules/async/package.json`: the global package that it is, or that brings it. Foreign text. */
export function globalOwner(path: string): string | undefined {
  return globalFolder.exec(path)?.[1];
}
