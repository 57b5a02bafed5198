import { describe, expect, it } from '@jest/globals';
import { parseFalco } from '../../src/drift/falco.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('image');

describe('events of Falco', () => {
  const event = {
    hostname: 'node-1',
    output: '19:00:00.0: Critical Executing binary not part of base image (proc_exe=/tmp/x)',
    output_fields: {
      'container.id': '4a4021c50439',
      'container.image.repository': 'ghcr.io/acme/api',
      'container.image.tag': '1.4',
      'container.image.digest': digest,
      'k8s.ns.name': 'shop',
      'k8s.pod.name': 'api-7d9f8c-x2x4z',
      'proc.cmdline': 'xmrig \u001b[31m--url evil',
      'evt.time': 1_768_000_000_000,
    },
    priority: 'Critical',
    rule: 'Drop and execute new binary in container',
    source: 'syscall',
    tags: ['container', 'maturity_stable'],
    time: '2026-01-10T02:00:00.123456789Z',
  };
  const lines = (...events: readonly unknown[]) => events.map((one) => JSON.stringify(one)).join('\n');

  it('are alerts with all by which they can be joined, and foreign words are one clean line', () => {
    expect(parseFalco(lines(event))).toEqual({
      alerts: [
        {
          source: 'Falco',
          level: 'critical',
          what: 'Drop and execute new binary in container (xmrig --url evil)',
          at: '2026-01-10T02:00:00.123456789Z',
          digest,
          ...{ namespace: 'shop', owner: 'api-7d9f8c-x2x4z', repository: 'ghcr.io/acme/api', tag: '1.4' },
        },
      ],
      unreadable: 0,
    });
  });

  it.each([
    ['Emergency', 'critical'],
    ['Error', 'critical'],
    ['Warning', 'warning'],
    ['Notice', 'notice'],
    ['Informational', 'notice'],
    ['debug', 'notice'],
    ['A word of tomorrow', 'warning'],
  ])('with the priority %s are of the level %s', (priority, level) => {
    expect(parseFalco(lines({ ...event, priority })).alerts[0]?.level).toBe(level);
  });

  it('of the host are left out, those without a field have none, and what is no event is counted', () => {
    const host = { ...event, output_fields: { 'container.id': 'host' } };
    const bare = {
      rule: 'Container Drift Detected (chmod)',
      priority: 'Error',
      output_fields: { 'k8s.pod.name': null, 'k8s.ns.name': '<NA>' },
    };
    const read = parseFalco(`${lines(host, bare, { priority: 'Error' })}\n\n{"rule\n`);
    expect(read).toEqual({
      alerts: [{ source: 'Falco', level: 'critical', what: 'Container Drift Detected (chmod)' }],
      unreadable: 2,
    });
  });
});
