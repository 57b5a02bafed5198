import { type Digest, digestOf } from '../../../src/oci/digest.js';
import type { WantedImage } from '../../../src/scan/clair/read-report.js';

export const layer = digestOf('layer');
export const image: WantedImage = {
  platform: 'linux/amd64',
  digest: digestOf('manifest'),
  layers: [layer],
  isEmpty: false,
};

/** A vulnerability as Clair 4.9 writes it. */
export function advisory(name: string, over: object = {}): object {
  return {
    id: '1',
    updater: 'debian/updater',
    name,
    description: `About ${name}.`,
    issued: '2026-01-01T00:00:00Z',
    links: `https://security-tracker.debian.org/tracker/${name}`,
    severity: 'high',
    normalized_severity: 'High',
    package: { id: '', name: 'bash', version: '', kind: 'binary', normalized_version: '', cpe: '' },
    fixed_in_version: '999:1-1',
    ...over,
  };
}

const debian = {
  id: '1',
  did: 'debian',
  name: 'Debian GNU/Linux',
  version: '12 (bookworm)',
  version_code_name: 'bookworm',
  version_id: '12',
  arch: '',
  cpe: '',
  pretty_name: 'Debian GNU/Linux 12 (bookworm)',
};

const source = { id: '2', name: 'bash', version: '5.2.15-2', kind: 'source', normalized_version: '', cpe: '' };
export const bash = { id: '7', name: 'bash', version: '5.2.15-2+b7', kind: 'binary', source, arch: 'amd64', cpe: '' };

/** A report of Clair 4.9 on a Debian image with bash, in which it has found CVE-2026-0001. */
export function clairReport(over: object = {}, of: Digest = image.digest): Record<string, unknown> {
  return {
    manifest_hash: of,
    packages: { 7: bash },
    distributions: { 1: debian },
    repository: {},
    environments: { 7: [place('var/lib/dpkg/status', { distribution_id: '1', repository_ids: null })] },
    vulnerabilities: { 1: advisory('CVE-2026-0001') },
    package_vulnerabilities: { 7: ['1'] },
    enrichments: {},
    ...over,
  };
}

/** Where a package was found. */
export function place(database: string, over: object = {}): object {
  return { package_db: database, introduced_in: layer, distribution_id: '', repository_ids: ['1'], ...over };
}
