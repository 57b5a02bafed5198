import { describe, expect, it } from '@jest/globals';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { noApprovals } from '../../../src/policy/approvals.js';
import type { Judged, Triage } from '../../../src/policy/decision.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { unappliedEntries } from '../../../src/policy/exceptions/unapplied-entry.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { withReadVex } from '../../../src/policy/file/vex-files.js';
import { judge } from '../../../src/policy/judge.js';
import { strictest } from '../../../src/policy/policy.js';
import { triage } from '../../../src/policy/triage.js';
import { parseVex } from '../../../src/policy/vex/vex-document.js';
import type { VexImage } from '../../../src/policy/vex/vex-match.js';
import { trustText } from '../../../src/policy/vex-rules.js';
import { coverage } from '../../../src/report/exception-text.js';
import type { Vulnerability } from '../../../src/scan/finding.js';
import { digest, now, platformScan, scan, vulnerability } from '../samples.js';
import { openssl, type Said, vexPolicy, vexText } from './vex-samples.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const found = (over: Partial<Vulnerability> = {}) =>
  vulnerability({
    severity: 'HIGH',
    package: { name: 'openssl', version: '1.1.1n', type: 'debian', class: 'os', purl: openssl },
    ...over,
  });
const pkg = 'pkg:deb/debian/openssl';
const unbound = 'refused: this VEX statement does not count: it says `fixed` and not in which version or digest';
const root = digest('d');
const manifest = digest('e');
const descriptor = (of: typeof root) => ({ digest: of, size: 1, mediaType: mediaTypes.ociManifest });
const manifests: VexImage['manifests'] = {
  root: descriptor(root),
  images: [
    {
      platform: { os: 'linux', architecture: 'amd64' },
      manifest: descriptor(manifest),
      config: descriptor(digest('c')),
    },
  ],
};
const image = { images: ['ghcr.io/acme/api:1.4'], manifests };

function judged(
  documents: readonly (readonly Said[])[],
  {
    finding = found(),
    words = {},
    context = image,
  }: { finding?: Vulnerability; words?: object; context?: object } = {},
): Triage {
  return triage(scan([finding]), vexPolicy(documents, words), { active: [], refused: [] }, now, context);
}

/** What became of the finding: `left out`, or what it is told by. */
function fate({ open, excepted, exceptions }: Triage): string {
  if (excepted.length > 0) return 'left out';
  const [{ vex } = {} as Judged] = open;
  if (vex === undefined) return 'not mentioned';
  return vex.why === undefined ? vex.status : `refused: ${exceptions.refused.map(({ why }) => why).join()}`;
}

describe('a statement that lets a finding go', () => {
  it('leaves it out as an exception does: with source, author, date and end', () => {
    const { excepted, exceptions, counts } = judged([[{ at: day('2026-01-10') }]]);
    expect(excepted[0]?.exception).toMatchObject({
      id: 'CVE-2026-0001',
      reason: 'VEX: not affected (vulnerable_code_not_present), says Acme Security',
      file: 'vex-0.json',
      expiry: '2026-07-08',
      vex: { status: 'not_affected', author: 'Acme Security', at: day('2026-01-10') },
    });
    expect(exceptions.applied).toEqual([excepted[0]?.exception]);
    expect(counts.HIGH).toBe(0);
  });

  it.each<[string, Said, string]>([
    ['fixed in this version', { status: 'fixed', products: [{ '@id': `${pkg}@1.1.1n` }] }, 'left out'],
    ['fixed in another version', { status: 'fixed', products: [{ '@id': `${pkg}@3.0` }] }, 'not mentioned'],
    ['fixed in whatever version', { status: 'fixed' }, `${unbound}, so it would let every one go`],
    [
      'fixed in no version',
      { status: 'fixed', products: [{ '@id': `${pkg}@` }] },
      'refused: this VEX statement does not count: it is not certain',
    ],
    [
      'fixed in the image of this digest',
      { status: 'fixed', products: [{ '@id': `pkg:oci/api@${root}`, subcomponents: [{ '@id': pkg }] }] },
      'left out',
    ],
    [
      'fixed in every image of this name',
      {
        status: 'fixed',
        products: [{ '@id': 'pkg:oci/api?repository_url=ghcr.io/acme/api', subcomponents: [{ '@id': pkg }] }],
      },
      unbound,
    ],
    [
      'without a justification',
      { justification: null },
      'refused: this VEX statement does not count: it gives no justification',
    ],
    [
      'of the future',
      { at: day('2026-01-16') },
      'refused: this VEX statement does not count: its moment 2026-01-16T00:00:00.000Z lies in the future',
    ],
    ['of half a year ago', { at: day('2025-07-20') }, 'left out'],
    [
      'older than that',
      { at: day('2025-07-01') },
      'refused: this VEX statement does not count: it is of 2025-07-01, older than the policy allows (vex.max-age)',
    ],
    ['affected', { status: 'affected', action: 'Upgrade to 3.1' }, 'affected'],
    ['under investigation', { status: 'under_investigation' }, 'under_investigation'],
    ['of another vulnerability', { id: 'CVE-2026-0002' }, 'not mentioned'],
    ['by an alias', { id: 'ACME-1', aliases: ['CVE-2026-0001'] }, 'left out'],
  ])('counts or not: %s', (_, said, expected) => {
    expect(fate(judged([[said]])).startsWith(expected)).toBe(true);
  });

  it('counts for CRITICAL only where the policy says so', () => {
    const finding = found({ severity: 'CRITICAL' });
    expect(fate(judged([[{}]], { finding }))).toContain('the policy lets no statement leave out CRITICAL findings');
    const { exceptions } = judged([[{}]], { finding });
    // The finding has it itself: no entry is to be corrected.
    expect(unappliedEntries(finding, { active: [], refused: [] }, exceptions)).toEqual([]);
    expect(exceptions.refused[0]?.suggestion).toEqual({
      kind: 'words',
      text: 'critical in vex.for of the policy, or an exception of your own',
    });
    expect(fate(judged([[{}]], { finding, words: { for: ['critical'] } }))).toBe('left out');
    expect(fate(judged([[{}]], { words: { for: ['critical'] } }))).toContain('HIGH');
  });

  it('does not do what the policy asks an assessment or an approval for, but where the policy names that severity', () => {
    const [asked, ours] = [{ exceptions: { assessment: ['high'] } }, { vex: { files: ['vex-0.json'] } }];
    const by = (words: object, more: object = {}) => {
      const { document, digest: of } = { document: parseVex(vexText([{}]), 'vex-0.json'), digest: digest('9') };
      const file = parsePolicy(JSON.stringify({ ...ours, ...words }), 'policy.yml');
      const { base } = withReadVex(file, { documents: new Map([['vex-0.json', { document, digest: of }]]) });
      return fate(triage(scan([found()]), base, { active: [], refused: [] }, now, { ...image, ...more }));
    };
    expect(by({})).toBe('left out');
    const refused = /asks for an assessment or an approval of each exception for HIGH findings/;
    expect(by(asked)).toMatch(refused);
    expect(by({ exceptions: { assessment: ['critical'] } })).toBe('left out');
    expect(by({ ...asked, vex: { files: ['vex-0.json'], for: ['high'] } })).toBe('left out');
    expect(by({}, { approvals: { ...noApprovals, HIGH: [['alice']] } })).toMatch(refused);
    const trusting = { ...asked, vex: { trust: [{ keys: ['acme.pub'] }] } };
    const [rules] = parsePolicy(JSON.stringify(trusting), 'policy.yml').base.vex;
    const { statements } = parseVex(vexText([{}]), 'attested');
    const attested = new Map([[trustText(rules), { documents: [{ statements }], notes: [] }]]);
    expect(by(trusting, { attested })).toBe('left out');
  });

  it('names its vulnerability itself: an advisory of a distribution is about many', () => {
    const finding = found({ aliases: ['DSA-5000-1', 'GHSA-aaaa-bbbb-cccc'] });
    expect(fate(judged([[{ id: 'DSA-5000-1' }]], { finding }))).toContain('only by way of another name');
    expect(fate(judged([[{ id: 'GHSA-aaaa-bbbb-cccc' }]], { finding }))).toBe('left out');
  });
});

describe('of several statements the newest counts', () => {
  const old = day('2025-12-01');
  const newer = day('2026-01-05');
  it.each<[string, readonly (readonly Said[])[], string]>([
    ['in one document', [[{ at: newer }, { at: old, status: 'affected' }]], 'left out'],
    ['wherever it stands', [[{ at: old }, { at: newer, status: 'affected' }]], 'affected'],
    ['over all documents', [[{ at: old }], [{ at: newer, status: 'affected' }]], 'affected'],
    [
      'over the aliases: an old GHSA does not beat a new CVE',
      [
        [
          { id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-0001'], at: old },
          { at: newer, status: 'affected' },
        ],
      ],
      'affected',
    ],
    [
      'over aliases that another document tells of',
      [
        [{ at: old }],
        [{ id: 'GHSA-aaaa-bbbb-cccc', at: newer, status: 'affected' }],
        [{ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-0001'], products: [{ '@id': 'pkg:npm/x' }] }],
      ],
      'affected',
    ],
    ['of the same moment the one that keeps', [[{ at: old }, { at: old, status: 'affected' }]], 'affected'],
    [
      'of the same moment neither of two that differ',
      [[{ at: old }, { at: old, status: 'fixed', products: [{ '@id': `${pkg}@1.1.1n` }] }]],
      'refused: this VEX statement does not count: another statement of the same moment says something else',
    ],
    ['what does not count is not the newest', [[{ at: old }, { at: newer, justification: null }]], 'left out'],
    [
      'one of the future that keeps counts already',
      [[{ at: old }, { at: day('2027-01-01'), status: 'affected' }]],
      'affected',
    ],
    [
      'one of the future that lets go does not',
      [[{ at: old, status: 'affected' }, { at: day('2027-01-01') }]],
      'affected',
    ],
    ['one that keeps does not grow old', [[{ at: day('2020-01-01'), status: 'affected' }]], 'affected'],
  ])('%s', (_, documents, expected) => {
    expect(fate(judged(documents))).toBe(expected);
  });
});

describe('a statement is bound to what it names', () => {
  const oci = (rest: string) => `pkg:oci/api${rest}`;
  const here = 'repository_url=ghcr.io%2Facme%2Fapi';
  const at = (of: string) => `@${encodeURIComponent(of)}`;
  it.each<[string, readonly object[], boolean]>([
    ['the package', [{ '@id': 'pkg:deb/debian/openssl' }], true],
    [
      'the package, by identifiers',
      [{ '@id': 'https://acme.example/openssl', identifiers: { purl: 'pkg:deb/debian/openssl' } }],
      true,
    ],
    ['its version', [{ '@id': 'pkg:deb/debian/openssl@1.1.1n' }], true],
    ['another version', [{ '@id': 'pkg:deb/debian/openssl@1.1.1o' }], false],
    ['its distribution', [{ '@id': 'pkg:deb/debian/openssl?distro=debian-12' }], true],
    ['another distribution', [{ '@id': 'pkg:deb/debian/openssl?distro=debian-12.5' }], false],
    [
      'two names that differ',
      [{ '@id': 'pkg:deb/debian/openssl', identifiers: { purl: 'pkg:deb/debian/curl' } }],
      false,
    ],
    ['a hash of the package', [{ '@id': 'pkg:deb/debian/openssl', hashes: { 'sha-256': 'a'.repeat(64) } }], false],
    ['no package URL', [{ '@id': 'https://acme.example/openssl' }], false],
    ['no product', [], false],
    [
      'the package with other parts',
      [{ '@id': 'pkg:deb/debian/openssl', subcomponents: [{ '@id': 'pkg:npm/x' }] }],
      false,
    ],
    ['the image by its repository', [{ '@id': oci(`?${here}`) }], true],
    ['another repository', [{ '@id': oci('?repository_url=ghcr.io%2Fevil%2Fapi') }], false],
    ['the image by its digest', [{ '@id': oci(at(root)) }], true],
    ['the image by the digest of the platform', [{ '@id': oci(`${at(manifest)}?${here}&arch=amd64`) }], true],
    ['another digest', [{ '@id': oci(`${at(digest('f'))}?${here}`) }], false],
    ['another architecture', [{ '@id': oci(`?${here}&arch=arm64`) }], false],
    ['its tag', [{ '@id': oci(`?${here}&tag=1.4`) }], true],
    ['another tag', [{ '@id': oci(`?${here}&tag=1.5`) }], false],
    ['the image by its name alone', [{ '@id': oci('') }], false],
    ['the image by a hash', [{ '@id': oci(`?${here}`), hashes: { 'sha-256': root.slice(7) } }], true],
    ['the image by another hash', [{ '@id': oci(`?${here}`), hashes: { 'sha-256': 'f'.repeat(64) } }], false],
    ['a hash that we cannot check', [{ '@id': oci(`?${here}`), hashes: { 'sha-512': 'f'.repeat(128) } }], false],
    [
      'the package in the image',
      [{ '@id': oci(`?${here}`), subcomponents: [{ '@id': 'pkg:deb/debian/openssl' }] }],
      true,
    ],
    [
      'another package in the image',
      [{ '@id': oci(`?${here}`), subcomponents: [{ '@id': 'pkg:deb/debian/curl' }] }],
      false,
    ],
    [
      'the package in another image',
      [{ '@id': oci(at(digest('f'))), subcomponents: [{ '@id': 'pkg:deb/debian/openssl' }] }],
      false,
    ],
  ])('%s', (_, products, isLeftOut) => {
    expect(fate(judged([[{ products }]])) === 'left out').toBe(isLeftOut);
  });

  it('lets nothing go by a digest where that of the image is not known', () => {
    const products = [{ '@id': oci(at(root)) }];
    expect(fate(judged([[{ products }]], { context: { images: image.images } }))).toContain('not certain');
  });

  it('must be for every name of the image', () => {
    const context = { images: ['ghcr.io/acme/api:1.4', 'docker.io/acme/api:1.4'], manifests };
    expect(fate(judged([[{ products: [{ '@id': oci(`?${here}`) }] }]], { context }))).not.toBe('left out');
    expect(fate(judged([[{ products: [{ '@id': oci(at(root)) }] }]], { context }))).toBe('left out');
  });

  it('keeps a finding also where it is not certain that it is meant', () => {
    const unclear = [{ '@id': 'pkg:deb/debian/openssl', hashes: { 'sha-256': 'a'.repeat(64) } }];
    expect(fate(judged([[{}, { status: 'affected', products: unclear, at: day('2026-01-05') }]]))).toBe('affected');
  });

  it.each<[string, readonly object[]]>([
    ['a product by its address', [{ '@id': 'https://acme.example/openssl' }]],
    ['a product by a CPE', [{ '@id': 'cpe:2.3:a:openssl:openssl:*:*:*:*:*:*:*:*' }]],
    ['no product', []],
    [
      'a part of the image by its address',
      [{ '@id': oci(`?${here}`), subcomponents: [{ '@id': 'https://acme.example/a' }] }],
    ],
  ])('keeps a finding where it names %s', (_, products) => {
    expect(fate(judged([[{}, { status: 'affected', products, at: day('2026-01-05') }]]))).toBe('affected');
    expect(fate(judged([[{ products }]]))).not.toBe('left out');
  });

  it('is for the platforms that it means alone', () => {
    const arm = digest('a');
    const finding = found({ platforms: ['linux/amd64', 'linux/arm64'] });
    const both = scan([finding], platformScan(), platformScan({ platform: 'linux/arm64' }));
    const index: VexImage['manifests'] = {
      root: descriptor(root),
      images: [
        ...(manifests?.images ?? []),
        {
          platform: { os: 'linux', architecture: 'arm64' },
          manifest: descriptor(arm),
          config: descriptor(digest('b')),
        },
      ],
    };
    const policy = vexPolicy([[{ products: [{ '@id': oci(at(arm)) }] }]]);
    const { open, excepted } = triage(both, policy, { active: [], refused: [] }, now, { ...image, manifests: index });
    expect(open.map(({ finding: { platforms } }) => platforms)).toEqual([['linux/amd64']]);
    expect(excepted.map(({ finding: { platforms } }) => platforms)).toEqual([['linux/arm64']]);
    const kept = vexPolicy([[{}, { status: 'affected', products: [{ '@id': oci(at(arm)) }] }]]);
    const some = triage(both, kept, { active: [], refused: [] }, now, { ...image, manifests: index });
    expect(some.open.map(({ finding: { platforms } }) => platforms)).toEqual([['linux/arm64']]);
  });
});

describe('what is too much to compare', () => {
  it('lets nothing go', () => {
    const many = Array.from(
      { length: 1000 },
      (): Said => ({ products: [{ '@id': 'pkg:npm/other' }, { '@id': 'pkg:deb/debian/openssl' }] }),
    );
    const findings = Array.from({ length: 1000 }, (_, index) => found({ target: `place ${index}` }));
    const { open, excepted, exceptions } = triage(
      scan(findings),
      vexPolicy([many]),
      { active: [], refused: [] },
      now,
      image,
    );
    expect(excepted.length).toBeGreaterThan(100);
    expect(open.length).toBeGreaterThan(100);
    expect(exceptions.refused.map(({ why }) => why)).toEqual([
      'this VEX statement does not count: there are too many statements to compare all',
    ]);
  });
});

describe('beside the policy', () => {
  it('shows what to do of what is affected, and changes nothing', () => {
    const { open } = judged([[{ status: 'affected', action: 'Upgrade to 3.1' }]]);
    expect(open).toMatchObject([{ action: 'warn', vex: { status: 'affected', action: 'Upgrade to 3.1' } }]);
  });

  it.each([
    ['LOW', 'warn'],
    ['HIGH', 'warn'],
    ['CRITICAL', 'block'],
  ] as const)('warns at least of what is under investigation: %s', (severity, action) => {
    const { open } = judged([[{ status: 'under_investigation' }]], { finding: found({ severity }) });
    expect(open[0]?.action).toBe(action);
  });

  it.each(['warns', 'is affected'])('keeps two statements apart that stand in one line: one %s', (first) => {
    const said = (name: string, status: 'affected' | 'under_investigation'): Said => ({
      status,
      products: [{ '@id': `pkg:deb/debian/${name}` }],
    });
    const low = (name: string) =>
      found({
        severity: 'LOW',
        package: { name, version: '1', type: 'debian', class: 'os', purl: `pkg:deb/debian/${name}@1` },
      });
    const names = first === 'warns' ? ['openssl', 'curl'] : ['curl', 'openssl'];
    const policy = vexPolicy([[said('curl', 'affected'), said('openssl', 'under_investigation')]], {});
    const { open } = triage(scan(names.map(low)), policy, { active: [], refused: [] }, now, image);
    const fates = open.map(({ finding, action, vex }) => [
      finding.kind === 'vulnerability' && finding.package.name,
      action,
      vex?.status,
    ]);
    expect(new Map(fates.map(([name, ...fate]) => [name, fate]))).toEqual(
      new Map([
        ['curl', ['log', 'affected']],
        ['openssl', ['warn', 'under_investigation']],
      ]),
    );
  });

  it('leaves out each finding by the statement that is about it, also of two in one line', () => {
    const said = (name: string, justification: string): Said => ({
      justification,
      products: [{ '@id': `pkg:deb/debian/${name}` }],
    });
    const of = (name: string) =>
      found({ package: { name, version: '1', type: 'debian', class: 'os', purl: `pkg:deb/debian/${name}@1` } });
    const document = [said('curl', 'component_not_present'), said('openssl', 'inline_mitigations_already_exist')];
    const made = triage(
      scan([of('curl'), of('openssl')]),
      vexPolicy([document]),
      { active: [], refused: [] },
      now,
      image,
    );
    const reasons = made.excepted.map(({ exception }) => exception?.vex?.justification);
    expect(reasons).toEqual(['component_not_present', 'inline_mitigations_already_exist']);
    expect(made.exceptions.applied).toHaveLength(2);
    const count = coverage(made.excepted);
    expect(made.exceptions.applied.map(count)).toEqual([1, 1]);
  });

  it('lets an exception of one’s own hold, whatever a supplier says', () => {
    const exceptions = parseExceptions('CVE-2026-0001 # not reachable, Expiry: 2026-02-01', '.trivyignore', now);
    const { excepted } = triage(scan([found()]), vexPolicy([[{ status: 'affected' }]]), exceptions, now, image);
    expect(excepted[0]?.exception).toMatchObject({ file: '.trivyignore' });
  });

  it('leaves out only what each of two policies that rule leaves out', () => {
    const [lets, keeps, silent] = [[[{}]], [[{ status: 'affected' as const }]], []].map((said) => vexPolicy(said));
    const verdict = (...policies: readonly (typeof lets)[]) => {
      const policy = policies.flatMap((one) => one ?? []).reduce(strictest);
      return fate(triage(scan([found()]), policy, { active: [], refused: [] }, now, image));
    };
    expect(verdict(lets, lets)).toBe('left out');
    expect(verdict(lets, keeps)).toBe('affected');
    expect(verdict(silent, lets)).toContain('another policy that rules as well');
  });

  it('permits the push of what only statements let pass', () => {
    const finding = found({ severity: 'CRITICAL' });
    const policy = vexPolicy([[{}]], { for: ['critical'] });
    const made = triage(scan([finding]), policy, { active: [], refused: [] }, now, image);
    expect(judge(made, policy).verdict).toBe('passed');
    const later = triage(scan([finding]), policy, { active: [], refused: [] }, day('2026-07-01'), image);
    expect(judge(later, policy).verdict).toBe('blocked');
  });
});

describe('a statement against an exception of one’s own', () => {
  const [line, until] = ['CVE-2026-0001 # accepted, Expiry: 2026-02-01', day('2026-01-05')];
  const own = parseExceptions(`${line}\n`, '.trivyignore', now);
  const excepted = (said: Said, finding = found()) =>
    triage(scan([finding]), vexPolicy([[said]]), own, now, image).excepted;

  it('changes nothing, and is told', () => {
    const [first, ...others] = excepted({ status: 'affected', action: 'Upgrade to 3.1', at: until });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ exception: { file: '.trivyignore' }, vex: { action: 'Upgrade to 3.1' } });
  });

  it('is told of the platform alone that it is about', () => {
    const products = [{ '@id': `pkg:oci/api@${encodeURIComponent(manifest)}` }];
    const finding = found({ platforms: ['linux/amd64', 'linux/arm64'] });
    expect(excepted({ status: 'affected', products }, finding)).toMatchObject([{ vex: { status: 'affected' } }]);
  });

  it('is none where it says the same, or counts for nothing', () => {
    for (const said of [{}, { justification: null }, { status: 'affected', id: 'CVE-2026-0002' }] as const)
      expect(excepted(said)).toMatchObject([{ exception: { file: '.trivyignore' } }]);
    for (const said of [{}, { justification: null }] as const) expect(excepted(said)[0]).not.toHaveProperty('vex');
  });
});
