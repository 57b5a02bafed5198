import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { javaDatabase, vulnerabilityDatabase } from '../../src/scan/database/database-kind.js';
import { defaultTrivyVersion, deniedVersion, trivyVersions } from '../../src/scan/trivy/pins.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/versions.md');

describe('docs/versions.md', () => {
  it('names the versions that exist', () => {
    const [first, ...others] = trivyVersions;
    expect(first).toBe(defaultTrivyVersion);
    expect(page).toContain(`Trivy ${first} (the default), ${others.join(' and ')}:`);
    const denied = /(0\.\d+\.\d+), (0\.\d+\.\d+) and (0\.\d+\.\d+) are malicious/.exec(page)?.slice(1) ?? [];
    expect(denied.map((version) => deniedVersion(version) === undefined)).toEqual([false, false, false]);
    expect(page).toContain(`image-gate ${JSON.parse(read('package.json')).version}`);
  });

  it('names the versions that the tests run', () => {
    const built = (tool: string, module: string) =>
      new RegExp(`${module} v(\\S+)`).exec(read(`tools/${tool}/go.mod`))?.[1];
    const buildx = built('buildx', 'github.com/docker/buildx');
    expect(page).toContain(`buildx ${buildx}, BuildKit ${built('buildkit', 'github.com/moby/buildkit')}`);
    expect(page).toContain(`Node | ${read('.node-version').trim()} or newer`);
  });

  it('names the hosts of the databases in the order in which they are asked', () => {
    const hosts = ({ repositories }: typeof javaDatabase) => repositories.map((name) => `\`${name.split('/')[0]}\``);
    expect(page).toContain(hosts(vulnerabilityDatabase).join(', else '));
    expect(hosts(javaDatabase)).toEqual(hosts(vulnerabilityDatabase));
  });
});
