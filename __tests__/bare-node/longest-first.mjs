// Begins with the files that take longest, so that none of them runs alone at the end. Jest goes by what it has measured on this machine, which on a fresh one is
// nothing; then it goes by their size, and some of the smallest wait for daemons the longest.
import { existsSync, statSync } from 'node:fs';

/** Those that took more than 40 s. */
const longest = [
  'examples.slow',
  'act-events.slow',
  'gate',
  'containerd.slow',
  'examples-events.slow',
  'build',
  'act.slow',
  'docker-breaks.slow',
  'scan',
  'act-exceptions.slow',
  'act-request.slow',
  'docker-full.slow',
  'demo',
  'gate-interrupted',
  'laptop',
  'keyless',
  'sign',
  'promote',
].map((name) => new URL(`../integration/${name}.test.ts`, import.meta.url).pathname);

const missing = longest.filter((path) => !existsSync(path));
if (missing.length > 0) throw new Error(`longest-first.mjs names ${missing.join(', ')}, which is not there`);

/** What jest asks of a sequencer where all tests run, and in one place. */
// biome-ignore lint/style/noDefaultExport: jest loads a sequencer by its default export and by no other name
export default class LongestFirst {
  sort(tests) {
    const rank = ({ path }) => longest.indexOf(path) + 1 || longest.length + 1;
    const size = new Map(tests.map((test) => [test, statSync(test.path).size]));
    return [...tests].sort((a, b) => rank(a) - rank(b) || (size.get(b) ?? 0) - (size.get(a) ?? 0));
  }

  async cacheResults() {}
}
