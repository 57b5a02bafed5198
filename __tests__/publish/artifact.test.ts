import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArtifactStore } from '../../src/host/ports.js';
import type { ArtifactResult } from '../../src/host/values.js';
import { storeArtifact } from '../../src/publish/artifact.js';
import { artifactNames } from '../../src/publish/artifact-name.js';
import type { ReportFiles } from '../../src/publish/report-files.js';
import { anyCharacter } from '../any-character.js';
import { publishing, workflowRun } from './run.js';

const files: ReportFiles = {
  json: ['/r/a.json'],
  record: '/r/record.json',
  sarif: '/r/a.sarif',
  summary: '/r/a.md',
  sboms: [],
  vex: '/r/vex-a.openvex.json',
};
const image = 'ghcr.io/acme/api:1';

/** A store that has names already, or refuses everything; each upload takes `seconds`. */
function world(answer: (name: string) => ArtifactResult, seconds = 0) {
  const asked: Parameters<ArtifactStore['upload']>[0][] = [];
  let now = 0;
  const artifacts: ArtifactStore = {
    upload: async (artifact) => {
      asked.push(artifact);
      now += seconds * 1000;
      return answer(artifact.name);
    },
  };
  const store = (artifact = true) =>
    storeArtifact({ artifacts, clock: { elapsed: () => now } }, image, files, publishing(workflowRun(), { artifact }));
  return { asked, store };
}
const stored: ArtifactResult = { kind: 'stored', id: '9', bytes: 1 };
const taken: ArtifactResult = { kind: 'refused', why: 'taken', detail: '' };

describe('the artifact of an image', () => {
  it('holds all reports for ninety days', async () => {
    const { asked, store } = world(() => stored);
    expect(await store()).toMatchObject({
      state: 'sent',
      code: 'artifact-sent',
      id: '9',
      url: 'https://github.com/octo-org/octo-repo/actions/runs/42/artifacts/9',
      message: expect.stringContaining('trivy-results-ghcr.io-acme-api'),
    });
    expect(asked).toEqual([
      {
        name: 'trivy-results-ghcr.io-acme-api',
        files: ['/r/a.json', '/r/record.json', '/r/a.sarif', '/r/a.md', '/r/vex-a.openvex.json'],
        root: '/r',
        days: 90,
        deadline: 60_000,
      },
    ]);
  });

  it('gets another name when its own is taken, in a minute for all of them', async () => {
    const { asked, store } = world((name) => (name.endsWith('-2') ? stored : taken), 10);
    expect(await store()).toMatchObject({ code: 'artifact-sent' });
    expect(asked.map(({ name, deadline }) => [name, deadline])).toEqual([
      ['trivy-results-ghcr.io-acme-api', 60_000],
      ['trivy-results-ghcr.io-acme-api-image', 50_000],
      ['trivy-results-ghcr.io-acme-api-image-2', 40_000],
    ]);
  });

  it('is not stored when nobody wants it', async () => {
    const { asked, store } = world(() => stored);
    expect(await store(false)).toMatchObject({ state: 'skipped', code: 'artifact-off' });
    expect(asked).toEqual([]);
  });
});

describe('the name of an artifact', () => {
  it.each([
    ['no matrix', null, 'trivy-results-ghcr.io-acme-api'],
    ['a matrix over images', { image: 'api' }, 'trivy-results-ghcr.io-acme-api'],
    ['versions', { python: '3.12', os: 'alpine' }, 'trivy-results-ghcr.io-acme-api-build-alpine-3.12'],
    ['versions and images', { image: 'api', node: 24 }, 'trivy-results-ghcr.io-acme-api-build-24'],
  ])('in a job with %s', (_what, matrix, name) => {
    expect(artifactNames(image, 'build', matrix)[0]).toBe(name);
  });

  it('is one that GitHub takes, whatever the matrix holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string({ maxLength: 300 })), fc.jsonValue(), (name, job, matrix) => {
        for (const candidate of artifactNames(name, job ?? undefined, matrix)) {
          expect(candidate).toMatch(/^trivy-results-[\w.-]+$/);
          expect(candidate.length).toBeLessThan(256);
        }
      }),
    );
  });

  it('differs between any two jobs of a matrix', () => {
    const value = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 90 }),
      fc.constantFrom('api', 'a/b', 'a-b', 'a:b'),
      fc.integer(),
    );
    fc.assert(
      fc.property(value, value, (one, other) => {
        fc.pre(String(one) !== String(other));
        const [first, second] = [one, other].map((version) => artifactNames(image, 'build', { version })[0]);
        expect(first).not.toBe(second);
      }),
    );
  });
});
