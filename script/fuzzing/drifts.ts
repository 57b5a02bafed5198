import { parseClusterReports } from '../../src/drift/cluster-reports.js';
import { type DriftData, type DriftRow, driftSchema } from '../../src/drift/drift-schema.js';
import { parseFalco } from '../../src/drift/falco.js';
import { joinAlerts } from '../../src/drift/join-alerts.js';
import { runningOf } from '../../src/drift/workload.js';
import { parseDockerList } from '../../src/inventory/docker-list.js';
import { digestOf } from '../../src/oci/digest.js';
import { renderDriftMarkdown } from '../../src/report/running/drift-markdown.js';
import { renderDrift } from '../../src/report/running/drift-table.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const digest = digestOf('image');
const at = '2026-03-01T02:00:00Z';

const driftOf = (count: number, text: string): DriftData => {
  const faults: DriftRow['faults'] = [{ class: 'never-passed', why: text }];
  const [running, unjoined] = [
    many(count, (index) => ({
      ...{ namespace: text, owner: `${text}${index}`, image: text, imageId: text, containers: 1, faults, notices: 0 },
    })),
    many(Math.min(count, 1000), () => ({ source: 'Falco', level: 'critical', what: text, about: text }) as const),
  ];
  return {
    driftVersion: 1,
    at,
    asked: { ledger: true, proofs: true, night: null, exceptions: true, alerts: true },
    running,
    left: 0,
    alerts: { read: count, unjoined, unnamed: 0 },
    gaps: many(Math.min(count, 1000), () => ({ source: 'registry', what: text }) as const),
  };
};

const event = (index: number) => ({
  rule: `rule ${index}`,
  priority: 'Critical',
  output_fields: { 'k8s.ns.name': 'shop', 'k8s.pod.name': `api-${index}-x2x4z`, 'container.image.repository': 'a/b' },
});
const result = (index: number) => ({
  policy: `policy ${index}`,
  result: 'fail',
  resources: [{ kind: 'Pod', name: `api-${index}`, namespace: 'shop' }],
});

export const driftShapes: readonly Shape[] = [
  ...repeats(
    'inventory/docker-list.ts#parseDockerList',
    {
      limit: 8 * MiB,
      pieces: ['\n', ' ', 'a', '{', 'container a b c\n', `image a b@${digest}\n`, 'image a\n', 'container\n'],
    },
    (text) => parseDockerList(text, 'docker'),
  ),
  shape('inventory/docker-list.ts#parseDockerList', 'with many images', { limit: 100_000, memory: 900 }, (size) => {
    const images = many(size, (index) => `image sha256:${index} ghcr.io/a/b${index}@${digest}`);
    const text = [...images, ...many(size, (index) => `container /c${index} ghcr.io/a/b${index}:1 sha256:${index}`)];
    return () => parseDockerList(text.join('\n'), 'docker');
  }),
  ...repeats(
    'drift/falco.ts#parseFalco',
    { limit: 4 * MiB, pieces: ['{', '[', '"', '\n', '{}\n', ' ', '{"rule":"a","priority":"b"}\n', '\\u001b['] },
    parseFalco,
  ),
  shape('drift/falco.ts#parseFalco', 'with many events', { limit: 100_000, memory: 900 }, (size) => {
    const text = many(size, (index) => JSON.stringify(event(index))).join('\n');
    return () => parseFalco(text);
  }),
  ...repeats(
    'drift/cluster-reports.ts#parseClusterReports',
    { limit: 4 * MiB, pieces: ['{', '[', '"', '{"kind":"List","items":[', '{"kind":"PolicyReport","results":[', 'é'] },
    parseClusterReports,
  ),
  shape(
    'drift/cluster-reports.ts#parseClusterReports',
    'with many results',
    { limit: 100_000, memory: 900 },
    (size) => {
      const items = [{ kind: 'PolicyReport', results: many(size, result) }];
      const text = JSON.stringify({ kind: 'PolicyReportList', items });
      return () => parseClusterReports(text);
    },
  ),
  shape('drift/join-alerts.ts#joinAlerts', 'of many pods of one image', { limit: 20_000, memory: 900 }, (size) => {
    const lines = many(size, (index) => ({
      namespace: 'shop',
      owner: `api-${index}`,
      image: 'a/b:1',
      imageId: `a/b@${digest}`,
    }));
    const rows = runningOf(lines).map((running) => ({ running, digests: [digest] }));
    const { alerts } = parseFalco(many(size, (index) => JSON.stringify(event(index))).join('\n'));
    return () => joinAlerts(rows, alerts);
  }),
  shape(
    ['report/running/drift-table.ts#renderDrift', 'report/running/drift-markdown.ts#renderDriftMarkdown'],
    'of many rows',
    { limit: 100_000, memory: 900 },
    (size) => {
      const drift = driftOf(size, '\u001b[31m*'.repeat(20));
      return () => renderDrift(drift) + renderDriftMarkdown(drift);
    },
  ),
  shape('drift/drift-schema.ts#driftSchema', 'of many rows', { limit: 100_000, memory: 900 }, (size) => {
    const drift = driftOf(size, 'a'.repeat(100));
    return () => driftSchema.safeParse(drift);
  }),
];
