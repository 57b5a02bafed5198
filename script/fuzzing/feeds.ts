import { gzipSync } from 'node:zlib';
import { maxEpss, parseEpss } from '../../src/scan/exploitation/epss.js';
import { maxKev, parseKev } from '../../src/scan/exploitation/kev.js';
import { many, repeats, type Shape, shape } from './shape.js';

const kev = 'scan/exploitation/kev.ts#parseKev';
const epss = 'scan/exploitation/epss.ts#parseEpss';

const entry = (cveID: string) => ({ cveID, dateAdded: '2026-01-02', dueDate: '2026-01-23', shortDescription: 'x' });
const entryLength = JSON.stringify(entry('CVE-2024-1000000')).length + 1;
const catalog = (vulnerabilities: readonly object[]) =>
  Buffer.from(JSON.stringify({ dateReleased: '2026-01-15T00:00:00Z', count: vulnerabilities.length, vulnerabilities }));
const entries = (size: number, id: (index: number) => string) =>
  catalog(many(Math.floor(size / entryLength), (index) => entry(id(index))));

const head = '#model_version:v1,score_date:2026-01-15T00:00:00Z\ncve,epss,percentile\n';
const score = (id: string) => `${id},0.12345,0.12345\n`;
const scores = (size: number, id: (index: number) => string) =>
  Buffer.from(
    head +
      many(Math.floor((size - head.length) / score('CVE-2024-1000000').length), (index) => score(id(index))).join(''),
  );
const unpacked = 46 * 1024 * 1024;

const own = (index: number) => `CVE-${1999 + (index % 28)}-${1_000_000 + index}`;
const same = () => 'CVE-2024-1000000';
/** What is looked up by halves is found fastest where it stands in no order. */
const mixed = (index: number) => `CVE-2024-${1_000_000 + ((index * 7919) % 9_000_000)}`;

const bytes = (parse: (bytes: Uint8Array) => unknown) => (text: string) => parse(Buffer.from(text));

/** What is fetched of exploitation. */
export const feedShapes: readonly Shape[] = [
  ...repeats(
    kev,
    { pieces: ['[', '{"a":', '"', '{}', '"a":1,', ',', '0', '\\u0000', '<html>'], limit: maxKev },
    bytes(parseKev),
  ),
  ...repeats(
    kev,
    {
      pieces: ['{}', '{"cveID":"CVE-2024-1000"}', 'null', '[]', '""'].map((one) => `${one},`),
      before: '{"dateReleased":"2026-01-15T00:00:00Z","count":1,"vulnerabilities":[',
      after: 'null]}',
      limit: maxKev,
    },
    bytes(parseKev),
  ),
  ...(
    [
      ['each its own', own],
      ['all the same', same],
    ] as const
  ).map(([name, id]) =>
    shape(kev, `entries, ${name}`, { limit: 20_000 * entryLength }, (size) => {
      const input = entries(size, id);
      return () => parseKev(input);
    }),
  ),
  ...repeats(
    epss,
    { pieces: ['CVE-', 'CVE-2024-', ',', '\n', '0', '0.', '#', '1e-', '\r', 'x'], before: head, limit: maxEpss },
    bytes(parseEpss),
  ),
  ...repeats(epss, { pieces: ['#', '#model_version:', 'v', '\n'], limit: maxEpss }, bytes(parseEpss)),
  ...(
    [
      ['each its own', own],
      ['all the same', same],
      ['in no order', mixed],
    ] as const
  ).map(([name, id]) =>
    shape(epss, `rows, ${name}`, { limit: unpacked, memory: 500 }, (size) => {
      const input = scores(size, id);
      return () => parseEpss(input);
    }),
  ),
  shape(epss, 'rows, packed', { limit: unpacked, memory: 500 }, (size) => {
    const input = gzipSync(scores(size, mixed));
    return () => parseEpss(input);
  }),
  shape(epss, 'a bomb', { limit: unpacked, memory: 500 }, (size) => {
    const input = gzipSync(Buffer.alloc(size));
    return () => parseEpss(input);
  }),
];
