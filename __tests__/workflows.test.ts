import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const paths = ['.github/workflows', 'docs/examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);

const workflow = z.object({
  permissions: z.unknown(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
});

/** What exceptions/action.yml needs, by its mode. */
const forExceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lint: { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
  prune: { contents: 'write', 'pull-requests': 'write' },
};

describe.each(paths)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const { permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('uses other actions by commit SHA only, with the version beside it', () => {
    const used = text.split('\n').filter((line) => /^\s*(- )?uses: (?!\.\/)/.test(line));
    expect(used.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('gives no job more than it needs', () => {
    expect(permissions).toEqual({});
    const most = { contents: 'read', packages: 'write' };
    for (const job of Object.values(jobs)) {
      const [mode] = job.steps.flatMap((step) => (step.uses?.includes('/exceptions@') ? [step.with?.mode] : []));
      const permitted = mode === undefined ? most : forExceptions[String(mode)];
      expect(permitted).toMatchObject(job.permissions ?? { contents: 'none given' });
    }
  });

  it('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});
