import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ToolError } from '../../../src/host/errors.js';
import { listImages } from '../../../src/night/listing/list-images.js';
import { listPlanned } from '../../../src/night/listing/list-planned.js';
import { digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';

const repositories = ['c', 'a', 'b'].map((name) => parseReference(`ghcr.io/acme/${name}`));
const refused = async () => {
  throw new ToolError({ code: 'registry-forbidden', message: 'It gives nothing.', fix: 'Log in.' });
};

describe('what is missing of a night', () => {
  it.each([
    ['repositories that are not listed', repositories.map((one) => ({ kind: 'repository' as const, ...one }))],
    ['images that are not there', repositories.map((reference) => ({ kind: 'image' as const, reference }))],
  ])('is named in the order in which it was asked for, whichever answer comes first: %s', async (_what, wanted) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const fails = scheduler.scheduleFunction(refused);
        const listed = listImages(
          {
            registry: { manifest: fails },
            attached: { look: fails },
            catalog: { repositories: fails, tags: fails, firstTags: fails },
            githubRepositories: fails,
            harbor: () => {
              throw new Error('nobody asks Harbor');
            },
            log: { info: () => undefined },
          },
          wanted,
          { only: [], except: [] },
        );
        const { gaps } = await scheduler.waitFor(listed);
        expect(gaps.map(({ what }) => /acme\/\w/.exec(what)?.[0])).toEqual(['acme/c', 'acme/a', 'acme/b']);
      }),
    );
  });

  it('is named in the order of the plan', async () => {
    const planned = repositories.map((one) => ({ digest: digestOf(one.repository), references: [one] }));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const manifest = scheduler.scheduleFunction(refused);
        const { gaps } = await scheduler.waitFor(listPlanned({ registry: { manifest } }, planned));
        expect(gaps.map(({ what }) => /acme\/\w/.exec(what)?.[0])).toEqual(['acme/c', 'acme/a', 'acme/b']);
      }),
    );
  });
});
