import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import { attachmentManifest, fileAnnotation } from '../../src/oci/attachment.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import type { Registry } from '../../src/oci/registry/registry.js';
import { bundleOf } from '../../src/release/bundle-content.js';

const place = { registry: 'registry.example', repository: 'app' };
const subject = { mediaType: mediaTypes.ociManifest, digest: digestOf('image'), size: 5 };
const content = Buffer.alloc(100_000, 1);
const created = '2026-11-29T08:00:00.000Z';
const annotations = { 'org.opencontainers.image.created': created };
const made = attachmentManifest(subject, { artifactType: 'application/example', content, annotations });

/** A registry with one attachment; `asked` holds what it was asked for. */
function holding(blobs: readonly Buffer[]) {
  const asked: string[] = [];
  const registry = {
    manifest: async () => {
      asked.push('manifest');
      return { descriptor: made.descriptor, bytes: made.bytes };
    },
    blob: async (_: unknown, { digest }: { digest: string }) => {
      asked.push('blob');
      const bytes = blobs.find((one) => digestOf(one) === digest);
      if (bytes === undefined) throw new ToolError({ code: 'blob-unknown', message: 'It is not there.', fix: 'None.' });
      return Readable.from([bytes], { objectMode: false });
    },
  } satisfies Pick<Registry, 'manifest' | 'blob'>;
  return { registry, asked };
}

it.each([
  ['list', ['blob']],
  ['manifest', ['manifest', 'blob']],
  ['blob', ['manifest', 'blob']],
] as const)('a large bundle is the same by the %s', async (source, questions) => {
  const { registry, asked } = holding([content]);
  const madeAt = Date.parse(created);
  expect(await bundleOf(registry, place, made.descriptor, source)).toEqual({ bundle: content, madeAt });
  expect(asked).toEqual(questions);
});

it('is that of its manifest where the list names a file that is not there', async () => {
  const { registry, asked } = holding([content]);
  const lie = { ...made.descriptor, annotations: { [fileAnnotation]: digestOf('another') } };
  expect((await bundleOf(registry, place, lie, 'list')).bundle).toEqual(content);
  expect(asked).toEqual(['blob', 'manifest', 'blob']);
});

it('is empty where it is gone', async () => {
  const { registry } = holding([]);
  for (const source of ['list', 'manifest', 'blob'] as const)
    expect(await bundleOf(registry, place, made.descriptor, source)).toEqual({ bundle: Buffer.alloc(0) });
});
