/** The ways to make a lying layout, shared by the tests of what is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import { createFiles } from '../../../src/host/files/files.js';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import type { LayoutFaultCode } from '../../../src/oci/layout/layout-fault.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { type Document, type Edit, type LayoutRecipe, type MadeLayout, makeLayout } from './make-layout.js';

const files = createFiles();

/** A lie: the recipe it starts from, and what is done to the finished layout. */
export interface Lie {
  readonly recipe?: LayoutRecipe;
  readonly tamper?: (made: MadeLayout) => void | Promise<void>;
}

/** What `verifyLayout` says of a lie told in this empty folder: the error, or the layout if it was believed. */
export async function verdict(
  folder: string,
  { recipe, tamper }: Lie,
  diffIds: 'own-build' | 'distrusted',
): Promise<unknown> {
  const made = await makeLayout(folder, recipe);
  await tamper?.(made);
  return verifyLayout(files, made.directory, { diffIds }).catch((error: unknown) => error);
}

export const image = (edits: NonNullable<LayoutRecipe['images']>[number]): Lie => ({ recipe: { images: [edits] } });
export const layer = (edits: object): Lie => image({ layers: [edits] });
export const set =
  (fields: Document): Edit =>
  (document) => ({ ...document, ...fields });

/** Flips one byte of a blob; size and everything else stay. */
export function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(path, bytes);
}

export const layerOf = (made: MadeLayout): Descriptor => the(made.images[0]?.layers[0]);
export const manifestOf = (made: MadeLayout): Descriptor => the(made.images[0]?.manifest);
export const configOf = (made: MadeLayout): Descriptor => the(made.images[0]?.config);
export function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the recipe makes none');
  return value;
}

export const hex = 'a'.repeat(64);
export const withAttestation = (edits: object): Lie => image({ attestation: true, ...edits });
export const runnableLayer = [{ mediaType: mediaTypes.ociLayerTar, digest: `sha256:${hex}`, size: 1 }];

export function annotations(subject: string): Document {
  return { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': subject };
}

/** Makes `index.json` point at an index of these manifests. */
export async function putIndex(made: MadeLayout, manifests: readonly object[]): Promise<Descriptor> {
  const index = await made.put(JSON.stringify({ schemaVersion: 2, manifests }), mediaTypes.ociIndex);
  writeFileSync(`${made.directory}/index.json`, JSON.stringify({ schemaVersion: 2, manifests: [index] }));
  return index;
}

/** Makes `index.json` point at these bytes as an image manifest. */
export async function pointTo(made: MadeLayout, bytes: Buffer | string): Promise<void> {
  const manifest = await made.put(bytes, mediaTypes.ociManifest);
  writeFileSync(`${made.directory}/index.json`, JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
}

/** One row: what is wrong, the code of the error, how it is made. */
export type LieRow = [string, LayoutFaultCode, Lie];

/** Requires that each lie is refused by its own name, with a message and a fix, whether or not the layout is our own build. */
export function refuseEach(folder: () => string, lies: readonly LieRow[]): void {
  it.each(lies)('%s: %s', async (_, code, lie) => {
    for (const trust of ['own-build', 'distrusted'] as const) {
      const error = await verdict(folder(), lie, trust);
      expect(error).toBeInstanceOf(ToolError);
      expect(error).toMatchObject({
        code,
        message: expect.stringMatching(/ .*\.$/s),
        fix: expect.stringMatching(/\.$/),
      });
    }
  });
}
