import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
/** Words of another time, for which there is a plain one: fixed, ignored, forever, on disk, anyway, separated. */
const mannered =
  /\b(is|are|be) (mended|passed over|parted|told)\b|\bfor ever\b|\bas ever\b|\ball the same\b|\bis to hear\b|\bpasses over\b/;

it.each(files)('%s has its messages in plain modern English', (file) => {
  const lines = readFileSync(root + file, 'utf8').split('\n');
  const messages = lines.filter((line) => /['"`]/.test(line) && !/^\s*(\*|\/\*|\/\/)/.test(line));
  expect(messages.filter((line) => mannered.test(line))).toEqual([]);
});
