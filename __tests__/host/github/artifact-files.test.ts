import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readArtifact } from '../../../src/host/github/artifact-files.js';
import { type ZipFile, zipOf } from '../../contract/zip.js';

const a: ZipFile = { name: 'image-gate-record-a.json', text: '{"a":1}' };
const b: ZipFile = { name: 'trivy-results-a.json', text: 'x'.repeat(100_000) };
const all = () => true;

describe('the files of an artifact', () => {
  it('are those that are wanted, packed or not', () => {
    const zip = zipOf([a, b, { ...a, name: 'plain.json', isStored: true }]);
    const read = readArtifact(zip, (name) => !name.startsWith('trivy'), 1000);
    expect(read?.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['image-gate-record-a.json', '{"a":1}'],
      ['plain.json', '{"a":1}'],
    ]);
  });

  it('are none where there are more bytes than are read, also where the directory hides it', () => {
    expect(readArtifact(zipOf([b]), all, 99_999)).toBeUndefined();
    expect(readArtifact(zipOf([{ ...b, size: 10 }]), all, 99_999)).toBeUndefined();
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['no ZIP', Buffer.from('not a zip at all, but long enough to be looked at')],
    ['a ZIP that is cut', zipOf([a, b]).subarray(0, 300)],
    ['the end alone', zipOf([a]).subarray(-22)],
    ['another checksum', zipOf([{ ...a, crc: crc32('other') }])],
    ['another length', zipOf([{ ...a, size: 8 }])],
    ['an encrypted file', zipOf([{ ...a, flags: 1 }])],
    ['a method that is unknown', zipOf([{ ...a, method: 93 }])],
    ['bytes that are not packed', zipOf([{ ...a, packed: Buffer.from('garbage') }])],
    ['more entries than it has', zipOf([a], 2)],
  ])('are none in %s', (_, zip) => {
    expect(readArtifact(zip, all, 1_000_000)).toBeUndefined();
  });

  it('are none of a file that unpacks to more than it says', () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000));
    expect(readArtifact(zipOf([{ ...a, packed, size: 7 }]), all, 1000)).toBeUndefined();
  });
});
