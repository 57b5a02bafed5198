import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const root = new URL('../../', import.meta.url);
const rooms = readdirSync(new URL('src/', root));

describe('the map of the house', () => {
  const named = [...text.matchAll(/`((?:[a-z-]+\/)+[a-z-]+(?:\.test)?\.(?:ts|json))`/g)].map(([, path = '']) => path);

  it('names files that are there', () => {
    expect(named.length).toBeGreaterThan(20);
    const isThere = (path: string) => existsSync(new URL(`src/${path}`, root)) || existsSync(new URL(path, root));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names what is in the file that it names beside it', () => {
    const beside = [...text.matchAll(/`([a-z/-]+\.ts)` \(`(\w+)`\)|\(`(\w+)` in `([a-z/-]+\.ts)`\)/g)];
    const pairs = beside.map(([, file, name, other = name, at = file]) => [at ?? '', other ?? ''] as const);
    expect(pairs.length).toBeGreaterThan(1);
    const holds = (path: string, name: string) => readFileSync(new URL(`src/${path}`, root), 'utf8').includes(name);
    expect(pairs.filter(([path, name]) => !holds(path, name))).toEqual([]);
  });

  it('has a sentence for each room', () => {
    expect(rooms.filter((room) => !text.includes(`| \`${room}/\` | `))).toEqual([]);
  });

  it('names each sub-room beside its room', () => {
    const missing = rooms.flatMap((room) => {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${room}/\` | `)) ?? '';
      const subRooms = readdirSync(new URL(`src/${room}/`, root), { withFileTypes: true }).filter((entry) =>
        entry.isDirectory(),
      );
      return subRooms.filter(({ name }) => !row.includes(`\`${name}/\``)).map(({ name }) => `${room}/${name}`);
    });
    expect(missing).toEqual([]);
  });
});
