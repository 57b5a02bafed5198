import { posix } from 'node:path';
import type { Step } from '../dockerfile/steps.js';

/** Characters of a command that are looked at. */
const maxCommand = 8192;

/** Commands that install packages, of all package managers together. */
const installs = /\b(?:ci|i|install|fetch|add|deploy|sync|restore|vendor)\b|\b(?:yarn|bundle)\s*(?:$|[&|;\n]|--)/;

/** What reads a lockfile, by the name of its file. */
const readers: Readonly<Record<string, RegExp>> = {
  'package-lock.json': /\bnpm\b/,
  'npm-shrinkwrap.json': /\bnpm\b/,
  'yarn.lock': /\byarn\b/,
  'pnpm-lock.yaml': /\bpnpm\b/,
  'bun.lock': /\bbun\b/,
  'requirements.txt': /\bpip3?\b/,
  'Pipfile.lock': /\bpipenv\b/,
  'poetry.lock': /\bpoetry\b/,
  'uv.lock': /\buv\b/,
  'pom.xml': /\bmvnw?\b/,
  'gradle.lockfile': /\bgradlew?\b/,
};

/** Of several commands those that may have made a file: those that name it, else those that install something, else all. */
export function likelyCommands(runs: readonly Step[], path: string): readonly Step[] {
  const naming = runs.filter(({ instruction: { text } }) => text.slice(0, maxCommand).includes(path));
  if (naming.length > 0) return naming;
  const installing = runs.filter(({ instruction: { text } }) => installs.test(text.slice(0, maxCommand)));
  return installing.length > 0 ? installing : runs;
}

/** Whether a command calls the program that reads a lockfile; `undefined` for lockfiles of which that is not known. */
export function callsReader({ instruction: { text } }: Step, lockfile: string): boolean | undefined {
  return readers[posix.basename(lockfile)]?.test(text.slice(0, maxCommand));
}

/** The folders that a command works in: those that it goes to, else the working folder. */
export function workingFolders({ instruction: { text }, workdir }: Step): readonly string[] {
  const goes = text
    .slice(0, maxCommand)
    .matchAll(/(?:\bcd|--prefix|--cwd|--dir|--directory|--project|\s-C)[ =]+["']?([\w@./-]+)/g);
  const folders: string[] = [];
  for (const [, folder = '.'] of goes) folders.push(posix.resolve(folders.at(-1) ?? workdir, folder));
  return folders.length > 0 ? folders : [workdir];
}

/** The words of a command that may be paths, absolute. */
export function namedPaths({ instruction: { text }, workdir }: Step): ReadonlySet<string> {
  const found = text.slice(0, maxCommand).match(/[\w@./-]*\.[\w-]+/g) ?? [];
  return new Set(found.map((word) => posix.resolve(workdir, word)));
}
