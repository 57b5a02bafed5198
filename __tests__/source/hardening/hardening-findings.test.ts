import { describe, expect, it } from '@jest/globals';
import { checkNames } from '../../../src/source/hardening/checks.js';
import { hardeningFindings } from '../../../src/source/hardening/hardening-findings.js';
import { platformScan } from '../../policy/samples.js';

const all = new Set(checkNames);
const container = { user: '', env: ['API_KEY=x', 'FROM_BASE_TOKEN=y'], ports: ['22/tcp'], healthcheck: true };
const on = (platform: string, over: object = {}) =>
  platformScan({ platform, container: { ...container, ...over }, layerHistory: { diffIds: [], history: [] } });
const text = [
  'FROM node:22 AS build',
  'USER 5',
  'FROM build',
  'ENV A=1 \\',
  '    API_KEY=x',
  'EXPOSE 80 20-30/tcp',
  'USER node',
  'USER root',
].join('\n');
const dockerfile = { path: 'app/Dockerfile', text, built: true } as const;

const shown = ({ findings }: ReturnType<typeof hardeningFindings>) =>
  findings.map(({ id, target, platforms, written }) => [id, target, platforms.join('+'), written?.line]);

describe('the checks of an image', () => {
  it('show the line that has written what they find, where the Dockerfile has', () => {
    expect(shown(hardeningFindings({ platforms: [on('linux/amd64')], dockerfile }, all))).toEqual([
      ['hardening/root-user', 'USER', 'linux/amd64', 8],
      ['hardening/base-digest', 'FROM node:22', 'linux/amd64', 1],
      ['hardening/exposed-ssh', 'EXPOSE 22', 'linux/amd64', 6],
      ['hardening/secret-name-in-env', 'ENV API_KEY', 'linux/amd64', 4],
      ['hardening/secret-name-in-env', 'ENV FROM_BASE_TOKEN', 'linux/amd64', undefined],
    ]);
  });

  it('make one finding of what is the same on several platforms', () => {
    const platforms = [on('linux/amd64'), on('linux/arm64', { user: '1000', ports: [] })];
    expect(shown(hardeningFindings({ platforms }, all))).toEqual([
      ['hardening/root-user', 'USER', 'linux/amd64', undefined],
      ['hardening/exposed-ssh', 'EXPOSE 22', 'linux/amd64', undefined],
      ['hardening/secret-name-in-env', 'ENV API_KEY', 'linux/amd64+linux/arm64', undefined],
      ['hardening/secret-name-in-env', 'ENV FROM_BASE_TOKEN', 'linux/amd64+linux/arm64', undefined],
    ]);
  });

  it('look at no Dockerfile that was not built, and say so', () => {
    const { built: _, ...other } = dockerfile;
    const { findings, looked } = hardeningFindings({ platforms: [on('linux/amd64')], dockerfile: other }, all);
    expect(looked).not.toContain('base-digest');
    expect(looked).toContain('root-user');
    expect(findings.map(({ id }) => id)).not.toContain('hardening/base-digest');
    // It serves to show lines all the same.
    expect(findings.find(({ id }) => id === 'hardening/root-user')?.written?.line).toBe(8);
  });

  it('have looked only where every platform could be looked at', () => {
    const platforms = [on('linux/amd64'), platformScan({ platform: 'linux/arm64' })];
    const { looked, findings } = hardeningFindings({ platforms, dockerfile }, all);
    expect(looked).toEqual(['base-digest', 'latest-base', 'remote-add']);
    expect(findings.map(({ id }) => id)).toContain('hardening/root-user');
  });

  it('are made only where they are asked for', () => {
    const facts = { platforms: [on('linux/amd64')], dockerfile };
    expect(hardeningFindings(facts, new Set())).toEqual({ findings: [], looked: [] });
    expect(shown(hardeningFindings(facts, new Set(['exposed-ssh'])))).toEqual([
      ['hardening/exposed-ssh', 'EXPOSE 22', 'linux/amd64', 6],
    ]);
  });
});
