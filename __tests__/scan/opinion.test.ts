import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.js';
import {
  clairSeverities,
  type OpinionFailure,
  type OpinionFinding,
  type OpinionSide,
  opinionFaults,
  opinionFindings,
  type PlatformOpinion,
  type ScannerOpinion,
  type SecondScanner,
} from '../../src/scan/opinion.js';

const by: SecondScanner = 'clair';

function finding(id: string): OpinionFinding {
  const severity = clairSeverities[0];
  return {
    kind: 'vulnerability',
    id,
    aliases: [],
    severity: 'CRITICAL',
    title: '',
    target: 'debian 12',
    platforms: ['linux/amd64'],
    package: { name: 'bash', version: '5.2', type: 'debian', class: 'os' },
    status: 'unknown',
    said: { by, severity, source: 'debian/updater' },
  };
}

function platform(name: string, ...ids: string[]): PlatformOpinion {
  return {
    platform: name,
    digest: digestOf(Buffer.from(name)),
    packages: 1,
    types: ['debian'],
    findings: ids.map(finding),
  };
}

describe('an opinion', () => {
  it('keeps what was said before it failed', () => {
    const side: OpinionSide = 'clair';
    const failure: OpinionFailure = { code: opinionFaults[0], side, words: 'No.', platform: 'linux/arm64' };
    const opinion: ScannerOpinion = {
      scanner: by,
      at: '2026-11-30T08:00:00Z',
      outcome: 'failed',
      failure,
      platforms: [platform('linux/amd64', 'CVE-2024-1111')],
    };
    expect(opinionFindings(opinion).map(({ id }) => id)).toEqual(['CVE-2024-1111']);
  });
});
