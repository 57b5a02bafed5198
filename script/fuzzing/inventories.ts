import { buildFactsSchema } from '../../src/inventory/build-facts.js';
import { provenanceImages, provenanceTime } from '../../src/inventory/build-provenance.js';
import { parseCloudList } from '../../src/inventory/cloud-list.js';
import { parseImageList } from '../../src/inventory/image-list.js';
import type { Night } from '../../src/inventory/night.js';
import { parsePodList } from '../../src/inventory/pod-list.js';
import { digestOf } from '../../src/oci/digest.js';
import { nightSummary } from '../../src/report/markdown/night.js';
import { rehearsalJson } from '../../src/report/running/rehearsal-json.js';
import { rehearsalMarkdown } from '../../src/report/running/rehearsal-markdown.js';
import { renderRehearsal } from '../../src/report/running/rehearsal-table.js';
import { renderNight } from '../../src/report/terminal/night.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const now = '2026-03-01T02:00:00Z';
const digest = digestOf('image');

const nightOf = (count: number, text: string): Night => ({
  startedAt: now,
  endedAt: now,
  images: many(count, (index) => ({
    digest,
    names: [`${text}${index}`],
    runs: text,
    outcome: { kind: 'failed', code: 'x', why: text, fix: text },
  })),
  gaps: many(count, (index) => ({ kind: 'unlisted', what: `${text}${index}`, count: 1 })),
});

export const inventoryShapes: readonly Shape[] = [
  ...repeats(
    'inventory/image-list.ts#parseImageList',
    { limit: MiB, pieces: ['\n', '#', ' #', '*', '*\n', 'ghcr.io/a/', 'ghcr.io/a/*:', '/', ':', '@', 'a\n', 'a.b/\n'] },
    (text) => parseImageList(text, 'list'),
  ),
  ...repeats(
    'inventory/pod-list.ts#parsePodList',
    {
      limit: 8 * MiB,
      pieces: ['\n', ' ', 'a', '{', '@', 'docker-pullable://', `a b c:1 d/e@${digest}\n`, 'a b c d\n'],
    },
    (text) => parsePodList(text, 'pods'),
  ),
  shape('inventory/pod-list.ts#parsePodList', 'with many images', { limit: 200_000, memory: 900 }, (size) => {
    const text = many(size, (index) => `ns${index} owner ghcr.io/a/b${index}:1 ghcr.io/a/b${index}@${digest}`).join(
      '\n',
    );
    return () => parsePodList(text, 'pods');
  }),
  ...repeats(
    'inventory/cloud-list.ts#parseCloudList',
    { limit: MiB, pieces: ['{', '[', '[7,', '"', '{"imageDetails":', 'é'] },
    (text) => parseCloudList(text, 'ghcr.io', 'list'),
  ),
  shape('inventory/cloud-list.ts#parseCloudList', 'with many images', { limit: 100_000, memory: 900 }, (size) => {
    const imageDetails = many(size, (index) => ({
      repositoryName: `a${index}`,
      imageDigest: digest,
      imageTags: ['1'],
    }));
    const text = JSON.stringify({ imageDetails });
    return () => parseCloudList(text, 'ghcr.io', 'list');
  }),
  ...repeats(
    'inventory/build-facts.ts#buildFactsSchema',
    { limit: MiB, pieces: ['0', '2026-03-01T02:00:00', '2026-', '.0', 'Z', ' ', '+01:00'] },
    (text) =>
      buildFactsSchema.safeParse({ created: text, pushedAt: `2026-03-01T02:00:00.${text}`, base: { name: text } }),
  ),
  ...repeats(
    'inventory/build-provenance.ts#provenanceTime',
    { limit: 4 * MiB, pieces: ['{', '[', '"', '{"subject":[', '{"predicate":', '2026-', 'é'] },
    (text) => [provenanceTime(text, digest), provenanceImages(text, digest)],
  ),
  shape('inventory/build-provenance.ts#provenanceTime', 'with many subjects', { limit: 50_000 }, (size) => {
    const subject = many(size, () => ({ digest: { sha256: 'a' } }));
    const text = JSON.stringify({ predicateType: 'https://slsa.dev/provenance/v1', subject, predicate: {} });
    return () => provenanceTime(text, digest);
  }),
  shape('report/terminal/night.ts#renderNight', 'of many images', { limit: 100_000, memory: 900 }, (size) => {
    const night = nightOf(size, '\u001b[31m*'.repeat(20));
    return () => renderNight(night) + nightSummary(night);
  }),
  shape(
    'report/running/rehearsal-table.ts#renderRehearsal',
    'of many images',
    { limit: 100_000, memory: 900 },
    (size) => {
      const foreign = '\u001b[31m|*'.repeat(20);
      const rows = many(size, (index) => ({
        name: `ghcr.io/acme/app-${index}`,
        runs: foreign,
        outcome: { kind: 'not-known' as const, why: foreign },
      }));
      const times = { now: new Date(0), until: new Date(1) };
      const rehearsal = { times, policy: { rehearsed: foreign }, rows, gaps: [] };
      return () => renderRehearsal(rehearsal) + rehearsalMarkdown(rehearsal) + rehearsalJson(rehearsal);
    },
  ),
];
