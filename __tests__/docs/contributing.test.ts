import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const root = new URL('../../', import.meta.url);
const rooms = readdirSync(new URL('src/', root));

describe('the libraries', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const table = text.split('<!-- dependencies: made by script/docs -->')[1]?.split('<!-- end of dependencies')[0] ?? '';
  const rows = [...table.matchAll(/^\| (@?[a-z][^ |]*) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)];

  it('have a row each, with size and reason, and no other has', () => {
    const names = rows.map(([, name]) => name).filter((name) => name !== 'package');
    expect(names.toSorted()).toEqual(Object.keys(dependencies).toSorted());
    for (const [, name, size, , why = ''] of rows.filter(([, name]) => name !== 'package')) {
      expect([name, size]).toEqual([name, expect.stringMatching(/^(?:[\d.]+ kB|not yet)$/)]);
      expect(why.length).toBeGreaterThan(20);
    }
  });

  it('are pinned exactly', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

describe('what a newcomer asks', () => {
  it.each([
    ['where is the line of a SARIF result decided', /line of a SARIF result/, 'source/locate.ts'],
    ['where would a GitLab sink go', /GitLab sink/, 'publish/deliver.ts'],
    ['who may push', /who may push/, 'policy/judge.ts'],
    ['where is an expiry checked', /exception has expired/, 'policy/exceptions/exception.ts'],
    ['which HTTP statuses are retried', /HTTP statuses are retried/, 'host/retry.ts'],
    ['where is a keyless signature checked', /signature is checked/, 'evidence/signature/certificate.ts'],
    ['where is an old claim withdrawn', /old claim is withdrawn/, 'release/attest/current-claims.ts'],
    ['why is an image not to be deployed', /not to be deployed/, 'evidence/verify/judge-evidence.ts'],
  ])('is answered by one row of the map: %s', (_, question, file) => {
    const answers = text.split('\n').filter((line) => line.startsWith('| ') && question.test(line.split('|')[1] ?? ''));
    expect(answers).toHaveLength(1);
    expect(answers[0]).toContain(`\`${file}\``);
  });

  it.each(['an input', 'a sink', 'a kind of finding', 'an ecosystem', 'a command'])(
    'has what to touch to add %s',
    (what) => {
      const item = text.split('### To add')[1]?.split(`- **${what}**: `)[1]?.split('\n- ')[0] ?? '';
      expect(item.match(/`[a-z/-]+(?:\.ts|\/)`/g)?.length).toBeGreaterThan(1);
    },
  );
});

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
