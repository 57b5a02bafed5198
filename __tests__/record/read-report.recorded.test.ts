import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/record/read-report.js';

/** Reports of the real Trivy 0.74.0, recorded by the integration test on images of ours. */
function recorded(name: string) {
  const { findings, platforms, scanner } = readReport(
    readFileSync(new URL(`../fixtures/trivy/${name}.json`, import.meta.url)),
    name,
  );
  const [{ raw: _, imageId: __, layerHistory: ___, ...platform }] = platforms;
  return {
    scanner,
    platform,
    lines: findings.map(({ severity, kind, id, target }) => `${severity} ${kind} ${id} ${target}`),
    findings,
  };
}

describe('what the real Trivy wrote', () => {
  it('on a Debian image with npm packages', () => {
    const { scanner, platform, lines, findings } = recorded('debian-npm');
    expect(scanner).toEqual({ version: '0.74.0', trust: 'report' });
    expect(platform).toEqual({
      platform: 'linux/amd64',
      container: { user: '', env: ['PATH=/bin'], ports: [], healthcheck: false },
      os: { family: 'debian', name: '12.5', endOfLife: false },
      packages: 5,
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        'CRITICAL vulnerability IMAGE-GATE-FIXABLE debian 12.5',
        'UNKNOWN vulnerability IMAGE-GATE-NO-DETAILS debian 12.5',
      ]),
    );
    expect(lines.at(0)).toMatch(/^CRITICAL/);
    expect(lines.at(-1)).toMatch(/^UNKNOWN/);
    expect(findings.find(({ id }) => id === 'IMAGE-GATE-FIXABLE')).toMatchObject({
      package: {
        name: 'bash',
        version: '5.2.15-2+b7',
        type: 'debian',
        class: 'os',
        purl: expect.stringMatching(/^pkg:deb\/debian\/bash@/),
      },
      fixedVersion: '999:1-1',
      status: 'fixed',
      cvss: { score: 9.8 },
      published: '2026-01-05T00:00:00Z',
    });
  });

  it('on an image with nothing to scan', () => {
    expect(recorded('nothing')).toMatchObject({ platform: { platform: 'linux/amd64', packages: 0 }, findings: [] });
    expect(recorded('nothing').platform).not.toHaveProperty('os');
  });

  it('on a system past its end of life', () => {
    expect(recorded('end-of-life').platform.os).toEqual({ family: 'alpine', name: '3.9.4', endOfLife: true });
  });

  it('on secrets and misconfigurations', () => {
    const { findings } = recorded('misconfig-secret');
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['misconfiguration', 'secret']));
    expect(findings.find(({ kind }) => kind === 'secret')).toMatchObject({
      id: 'github-pat',
      category: 'GitHub',
      match: expect.stringMatching(/\*{8}/),
    });
    expect(findings.find(({ kind }) => kind === 'misconfiguration')).toMatchObject({
      id: expect.stringMatching(/^DS-\d{4}$/),
      resolution: expect.stringMatching(/./),
    });
  });
});
