import { describe, expect, it } from '@jest/globals';
import { attachedFile, attachmentManifest } from '../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';

const subject: Descriptor = { mediaType: mediaTypes.ociManifest, digest: digestOf('image'), size: 5 };
const made = (content: Buffer) =>
  attachmentManifest(subject, { artifactType: 'application/vnd.example', content, annotations: {} });

/** A manifest with another layer than the one that was made. */
function changed(layer: object, content = Buffer.from('a claim')): Buffer {
  const manifest = JSON.parse(made(content).bytes.toString('utf8'));
  return Buffer.from(JSON.stringify({ ...manifest, layers: [{ ...manifest.layers[0], ...layer }] }));
}

describe('the file of an attachment', () => {
  it('of up to 64 KiB is in the manifest, too, and is a blob all the same', () => {
    const content = Buffer.alloc(64 * 1024, 1);
    const { bytes, blobs } = made(content);
    expect(attachedFile(bytes)?.bytes).toEqual(content);
    expect(blobs.map((blob) => Buffer.from(blob.bytes))).toContainEqual(content);
  });

  it('that is larger is a blob alone, which the list of attachments names', () => {
    const content = Buffer.alloc(64 * 1024 + 1, 1);
    const annotations = { 'io.github.image-gate.file': digestOf(content) };
    expect(attachedFile(made(content).bytes)).toEqual({
      descriptor: { mediaType: 'application/vnd.example', digest: digestOf(content), size: content.length },
      annotations,
    });
    expect(made(content).descriptor.annotations).toEqual(annotations);
  });

  it.each([
    ['other bytes of the same length', { data: Buffer.from('a CLAIM').toString('base64') }],
    ['more bytes', { data: Buffer.from('a claim or two').toString('base64') }],
    ['none', { data: '' }],
  ])('is not what a manifest carries in its place: %s', (_, layer) => {
    const file = attachedFile(changed(layer));
    expect(file?.bytes).toBeUndefined();
    expect(file?.descriptor.digest).toBe(digestOf('a claim'));
  });

  it.each([
    ['that is no JSON', Buffer.from('{')],
    ['with a file that is no base64', changed({ data: '!' })],
    ['with two files', Buffer.from(JSON.stringify({ layers: [subject, subject] }))],
    ['without one', Buffer.from('{"layers":[]}')],
  ])('is none of a manifest %s', (_, manifest) => {
    expect(attachedFile(manifest)).toBeUndefined();
  });
});
