/** What Scorecard (https://github.com/ossf/scorecard) asks of files; of workflows `workflows.test.ts` and zizmor do. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

describe('the repository', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  it('has a licence and a security policy that says how to report, and when there is an answer', () => {
    expect(read('LICENSE')).toMatch(/^MIT License/);
    expect(read('SECURITY.md')).toMatch(/Report a vulnerability[\s\S]*three working days/);
  });

  it('holds no program that nobody can read', () => {
    const programs = /\.(a|bin|class|dll|dylib|elf|exe|jar|o|pyc|so|wasm|whl)$/;
    expect(files.filter((path) => programs.test(path))).toEqual([]);
  });

  it('has an update for every list of dependencies, but for demo/ and fixtures, whose old packages are their point', () => {
    const lists: Readonly<Record<string, RegExp>> = {
      npm: /(^|\/)package-lock\.json$/,
      gomod: /(^|\/)go\.mod$/,
      pip: /(^|\/)requirements\.txt$/,
    };
    const { updates } = z
      .object({
        updates: z.array(
          z.object({
            'package-ecosystem': z.string(),
            directory: z.string().optional(),
            directories: z.array(z.string()).optional(),
          }),
        ),
      })
      .parse(parse(read('.github/dependabot.yml')));
    const folders = (ecosystem: string) =>
      updates
        .filter((update) => update['package-ecosystem'] === ecosystem)
        .flatMap(({ directory, directories }) => directories ?? [directory ?? '/']);
    for (const [ecosystem, form] of Object.entries(lists)) {
      const places = files
        .filter((path) => form.test(path) && !/^(demo|__tests__)\//.test(path))
        .map((path) => `/${dirname(path)}`.replace('/.', '/'));
      const covered = (place: string) =>
        folders(ecosystem).some(
          (folder) => folder === place || (folder.endsWith('/*') && dirname(place) === folder.slice(0, -2)),
        );
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !covered(place))).toEqual([]);
    }
  });

  it('gives the demo the Node that everything here is tested with', () => {
    const nodes = z.object({
      packages: z.record(z.string(), z.object({ version: z.string().optional(), integrity: z.string().optional() })),
    });
    const pins = (path: string) =>
      Object.entries(nodes.parse(JSON.parse(read(path))).packages)
        .filter(([name]) => name.startsWith('node_modules/node-linux-'))
        .map(([name, { version, integrity }]) => [name, version, integrity]);
    expect(pins('tools/node/package-lock.json')).toEqual(pins('package-lock.json'));
    expect(pins('tools/node/package-lock.json')).toHaveLength(2);
  });

  it('installs by hashes alone', () => {
    const scripts = files.filter((path) => /^(script|\.ci|\.github)\//.test(path) && !path.endsWith('.ts'));
    const commands = scripts.flatMap((path) => read(path).split('\n')).filter((line) => !/^\s*#/.test(line));
    expect(commands.filter((line) => /\bnpm (install|i|add)\b/.test(line))).toEqual([]);
    expect(commands.filter((line) => /\bpip3? install\b/.test(line) && !line.includes('--require-hashes'))).toEqual([]);
    expect(commands.filter((line) => /\bgo (install|get)\b/.test(line))).toEqual([]);
  });
});
