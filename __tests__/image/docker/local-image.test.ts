import { describe, expect, it } from '@jest/globals';
import type { Command, Process } from '../../../src/host/ports.js';
import { findLocalImage } from '../../../src/image/docker/local-image.js';
import { digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';

const id = digestOf('an image');

/** A Docker that takes a name without a tag for the beginning of an ID, as the real one does where it has no such name. */
function docker(): Pick<Process, 'run'> & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    run: async ({ args }: Command) => {
      const name = args.at(-1) ?? '';
      asked.push(name);
      const isPrefix = /^[0-9a-f]+$/.test(name);
      const stdout = isPrefix ? id : '';
      return { code: isPrefix ? 0 : 1, signal: null, late: false, stdout, stderr: 'No such image' };
    },
  };
}

describe('an image that is named like the beginning of an ID', () => {
  it.each([
    ['deadbeef', 'deadbeef:latest'],
    ['cafe', 'cafe:latest'],
    ['0123', '0123:latest'],
    ['beef:1', 'beef:1'],
    ['docker.io/library/beef', 'beef:latest'],
    ['ghcr.io/acme/beef', 'ghcr.io/acme/beef:latest'],
  ])('%s is asked for as %s alone, and is no other image', async (text, name) => {
    const process = docker();
    expect(
      await findLocalImage(process, { kind: 'reference', reference: parseReference(text, 'image') }),
    ).toBeUndefined();
    expect(process.asked).toEqual([name]);
  });
});

describe('an image that is there', () => {
  const reference = { kind: 'reference', reference: parseReference('acme/api:dev', 'image') } as const;
  const printing = (stdout: string): Pick<Process, 'run'> => ({
    run: async () => ({ code: 0, signal: null, late: false, stdout, stderr: '' }),
  });

  it.each([
    ['Docker', `${id}\n`],
    ["Podman's docker, without sha256:", `${id.replace('sha256:', '')}\n`],
  ])('is found by the ID that %s prints', async (_, printed) => {
    expect(await findLocalImage(printing(printed), reference)).toBe(id);
    expect(await findLocalImage(printing(printed), { kind: 'id', id })).toBe(id);
  });

  it.each([
    ['nothing', ''],
    ['a short ID', `${id.slice(7, 19)}\n`],
    ['two lines', `${id}\n${id}\n`],
  ])('is never taken for absent where its ID is %s: a registry could have another one', async (_, printed) => {
    await expect(findLocalImage(printing(printed), reference)).rejects.toMatchObject({ code: 'docker-answer' });
  });
});
