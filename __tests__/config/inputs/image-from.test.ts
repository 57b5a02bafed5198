import { describe, expect, it } from '@jest/globals';
import { imageFromProblems, imagePlace } from '../../../src/config/inputs/image-from.js';

const digest = `sha256:${'1'.repeat(64)}`;

describe('where an image is looked up', () => {
  it.each([
    ['a push', 'push', 'acme/api:dev', undefined],
    ['a pull request', 'pull_request', 'acme/api:dev', undefined],
    ['somebody by hand', 'workflow_dispatch', 'acme/api:dev', undefined],
    ['nobody on GitHub', undefined, 'acme/api:dev', undefined],
    ['a schedule', 'schedule', 'acme/api:dev', 'registry'],
    ['a deployment', 'deployment', 'acme/api:dev', 'registry'],
    ['the state of a deployment', 'deployment_status', 'acme/api:dev', 'registry'],
    ['a release', 'release', 'acme/api:dev', 'registry'],
    ['a pushed package', 'registry_package', 'acme/api:dev', 'registry'],
    ['a dispatch from outside', 'repository_dispatch', 'acme/api:dev', 'registry'],
    ['a schedule, for an image ID', 'schedule', digest, 'docker'],
  ])('after %s', (_, event, image, from) => {
    const github = event === undefined ? undefined : { event };
    expect(imagePlace(image, undefined, github).from).toBe(from);
    expect(imagePlace(image, 'auto', github).from).toBe(from);
    for (const wanted of ['registry', 'docker'] as const) expect(imagePlace(image, wanted, github).from).toBe(wanted);
  });

  it.each([
    ['no image', undefined, 'registry', 'no image is named'],
    ['an image ID in a registry', digest, 'registry', 'known to the Docker store only'],
    ['a digest in the store', `acme/api@${digest}`, 'docker', 'what the registry has'],
  ] as const)('is a mistake: %s', (_, image, from, what) => {
    expect(imageFromProblems(image, from)).toMatchObject([
      { where: 'input image-from', what: expect.stringContaining(what) },
    ]);
  });

  it.each([
    [undefined, 'auto'],
    ['acme/api', 'registry'],
    ['acme/api', 'docker'],
    [digest, 'docker'],
    [`acme/api@${digest}`, 'registry'],
  ] as const)('is no mistake: %s from %s', (image, from) => {
    expect(imageFromProblems(image, from)).toEqual([]);
  });
});
