import { describe, expect, it } from '@jest/globals';
import { parseClusterReports } from '../../src/drift/cluster-reports.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('image');

describe('reports of a cluster', () => {
  const list = (kind: string, ...items: readonly unknown[]) => JSON.stringify({ apiVersion: 'v1', kind, items });
  const scanned = (summary: object) => ({
    apiVersion: 'aquasecurity.github.io/v1alpha1',
    kind: 'VulnerabilityReport',
    metadata: {
      ...{ name: 'replicaset-api-7d9f8c-api', namespace: 'shop' },
      labels: {
        ...{ 'trivy-operator.container.name': 'api', 'trivy-operator.resource.kind': 'ReplicaSet' },
        ...{ 'trivy-operator.resource.name': 'api-7d9f8c', 'trivy-operator.resource.namespace': 'shop' },
      },
    },
    report: {
      ...{ artifact: { repository: 'acme/api', tag: '1.4', digest }, registry: { server: 'ghcr.io' } },
      ...{ scanner: { name: 'Trivy' }, summary, updateTimestamp: '2026-01-10T01:00:00Z', vulnerabilities: [] },
    },
  });

  it('of trivy-operator are alerts by the worst that they count', () => {
    const read = parseClusterReports(
      list(
        'List',
        scanned({ criticalCount: 2, highCount: 3 }),
        scanned({ criticalCount: 0, highCount: 1 }),
        scanned({ criticalCount: 0, highCount: 0 }),
      ),
    );
    expect(read.unreadable).toBe(0);
    expect(read.alerts.map(({ level, what }) => [level, what])).toEqual([
      ['critical', '2 critical, 3 high'],
      ['warning', '0 critical, 1 high'],
      ['notice', '0 critical, 0 high'],
    ]);
    expect(read.alerts[0]).toMatchObject({
      source: 'trivy-operator',
      digest,
      namespace: 'shop',
      owner: 'api-7d9f8c',
      repository: 'ghcr.io/acme/api',
      tag: '1.4',
    });
  });

  it('of trivy-operator are no silence where they count nothing, or less than they hold', () => {
    const half = parseClusterReports(list('List', scanned({}), scanned({ criticalCount: 0 })));
    expect(half).toEqual({ alerts: [], unreadable: 2 });
    const one = scanned({ criticalCount: 0, highCount: 0 });
    const held = {
      ...one,
      report: { ...one.report, vulnerabilities: [{ severity: 'HIGH' }, { severity: 'CRITICAL' }] },
    };
    expect(parseClusterReports(list('List', held)).alerts).toMatchObject([
      { level: 'critical', what: '1 critical, 1 high' },
    ]);
  });

  it.each([
    ['of policies that hold less than they count', { kind: 'PolicyReport', results: [], summary: { fail: 3 } }],
    ['of policies without results', { kind: 'PolicyReport', summary: { error: 1, pass: 2 } }],
    ['in a list that goes on', { kind: 'List', items: [], metadata: { continue: 'eyJ2' } }],
    ['in a list with more to come', { kind: 'PolicyReportList', items: [], metadata: { remainingItemCount: 7 } }],
  ])('%s are unreadable', (_what, report) => {
    expect(parseClusterReports(JSON.stringify(report))).toEqual({ alerts: [], unreadable: 1 });
  });

  it.each([
    ['wgpolicyk8s.io/v1alpha2', 'PolicyReport'],
    ['openreports.io/v1alpha1', 'Report'],
  ])('of policies (%s) are alerts where they failed, about what they name', (apiVersion, kind) => {
    const result = {
      policy: 'require-fresh-scan',
      rule: 'scan',
      message: 'scan older than 7 days',
      source: 'kyverno',
      scored: true,
    };
    const report = {
      ...{ apiVersion, kind, metadata: { name: 'r', namespace: 'shop' } },
      scope: { apiVersion: 'v1', kind: 'Pod', name: 'api-7d9f8c-x2x4z', namespace: 'shop' },
      results: [
        { ...result, result: 'fail', severity: 'high', timestamp: { seconds: 1_768_000_000, nanos: 0 } },
        { ...result, result: 'fail', severity: 'low' },
        { ...result, result: 'error' },
        { ...result, result: 'warn' },
        { ...result, result: 'pass' },
        { ...result, result: 'skip' },
        { policy: 'no-result' },
        {
          ...result,
          result: 'fail',
          resources: [
            { kind: 'Service', name: 'api' },
            { kind: 'Deployment', name: 'web', namespace: 'shop' },
          ],
        },
      ],
      summary: { fail: 2, pass: 1 },
    };
    const read = parseClusterReports(list(`${kind}List`, report));
    expect(read.unreadable).toBe(1);
    expect(read.alerts.map(({ level, owner }) => [level, owner])).toEqual([
      ['critical', 'api-7d9f8c-x2x4z'],
      ['warning', 'api-7d9f8c-x2x4z'],
      ['warning', 'api-7d9f8c-x2x4z'],
      ['notice', 'api-7d9f8c-x2x4z'],
      ['warning', 'web'],
    ]);
    expect(read.alerts[0]).toEqual({
      source: 'policy report',
      level: 'critical',
      what: 'require-fresh-scan/scan: scan older than 7 days',
      ...{ at: '2026-01-09T23:06:40.000Z', namespace: 'shop', owner: 'api-7d9f8c-x2x4z' },
    });
  });

  it('that are none are counted, and never pass for empty ones', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"items":[]}',
      '{"kind":"PolicyReportList"}',
      list('List', {}),
      list('List', { kind: 'Pod' }),
      '{"kind":"Pod"}',
    ])
      expect([text, parseClusterReports(text)]).toEqual([text, { alerts: [], unreadable: 1 }]);
    expect(parseClusterReports(list('PolicyReportList'))).toEqual({ alerts: [], unreadable: 0 });
  });
});
