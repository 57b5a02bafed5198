import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { type Digest, encoded } from '../../src/oci/digest.js';

/** A folder of a night with its records, another one for each test of the file that asks for it. */
export function recordsFolder() {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'night-'));
    mkdirSync(join(path, 'records'));
  });
  afterEach(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
    /** Writes the record of an image, and gives its path in the folder. */
    write(digest: Digest, record: unknown): string {
      const place = `records/image-gate-record-${encoded(digest)}.json`;
      writeFileSync(join(path, place), JSON.stringify(record));
      return place;
    },
  };
}
