import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import { writeChunks } from '../../src/publish/report-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeChunks', () => {
  it('leaves one whole report where several runs write it at once', async () => {
    const path = join(folder, 'report.json');
    const texts = Array.from({ length: 8 }, (_, run) => `${run}`.repeat(300_000));
    const pieces = (text: string) => Array.from({ length: 30 }, (_, at) => text.slice(at * 10_000, (at + 1) * 10_000));
    await Promise.all(texts.map((text) => writeChunks(createFiles(), path, pieces(text))));
    expect(texts).toContain(readFileSync(path, 'utf8'));
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('leaves nothing of a report that breaks off', async () => {
    const broken = function* () {
      yield 'a';
      throw new Error('broken');
    };
    await expect(writeChunks(createFiles(), join(folder, 'report.json'), broken())).rejects.toThrow('broken');
    expect(readdirSync(folder)).toEqual([]);
  });
});
