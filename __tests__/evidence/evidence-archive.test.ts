import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceContent, ManifestBytes } from '../../src/evidence/archive-files.js';
import { evidenceArchive } from '../../src/evidence/evidence-archive.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import type { SignedClaim } from '../../src/evidence/verify/read-claim.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { newSigner, samplePredicate, trusted } from './sample-claims.js';

type ClaimBytes = ManifestBytes['claims'][number];

const key = trusted(newSigner());
const byWorkflow: SignedClaim['by'] = {
  kind: 'identity',
  signer: { name: "https://github.com/acme/it's/x.yml@refs/heads/main", issuer: 'https://i', signedAt: 0, source: {} },
};

function claim(kind: 'signature' | 'scan' | 'sbom', content: string, over: Partial<SignedClaim> = {}): ClaimBytes {
  const predicate = kind === 'scan' ? samplePredicate : {};
  const by = { kind: 'key' as const, key };
  const signed = { kind, predicateType: predicateTypes[kind], predicate, by, manifest: digestOf(content), ...over };
  return { claim: signed, bundle: Buffer.from(content) };
}

function manifest(content: string, claims: readonly ClaimBytes[], platform?: string): ManifestBytes {
  return {
    digest: digestOf(content),
    bytes: Buffer.from(content),
    claims,
    ...(platform === undefined ? {} : { platform }),
  };
}

function content(manifests: readonly ManifestBytes[], more: Partial<EvidenceContent> = {}): EvidenceContent {
  return { repository: 'ghcr.io/acme/api', digest: manifests[0]?.digest ?? ('' as Digest), manifests, ...more };
}

const pathsOf = (of: EvidenceContent) => evidenceArchive(of).map(({ path }) => path);
const fileOf = (of: EvidenceContent, name: string) =>
  String(evidenceArchive(of).find(({ path }) => path === name)?.bytes);

describe('the archive of evidence', () => {
  it('has the same bytes whatever the order in which claims were read', () => {
    const claims = ['a', 'b', 'c'].flatMap((name) => [claim('signature', name), claim('sbom', `${name} sbom`)]);
    const expected = evidenceArchive(content([manifest('m', [claim('scan', 's'), ...claims])]));
    fc.assert(
      fc.property(fc.shuffledSubarray([claim('scan', 's'), ...claims], { minLength: 7 }), (shuffled) => {
        expect(evidenceArchive(content([manifest('m', shuffled)]))).toEqual(expected);
      }),
    );
  });

  it('gives each file a name of its own', () => {
    const one = (name: string) => [claim('signature', name), claim('signature', `${name} 2`)];
    const windows = ['one', 'two'].map((name) => manifest(name, one(name), 'windows/amd64'));
    const unnamed = manifest('three', one('three'), digestOf('three'));
    const paths = pathsOf(content([manifest('index', []), ...windows, unnamed]));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        'windows-amd64/signature.sigstore.json',
        'windows-amd64/signature-2.sigstore.json',
        'windows-amd64-2/manifest.json',
        `${digestOf('three').slice('sha256:'.length, 'sha256:'.length + 16)}/manifest.json`,
      ]),
    );
  });

  it('has every file that its README names, and a check of every claim', () => {
    const of = content([
      manifest('index', [claim('signature', 'a'), claim('scan', 'b')]),
      manifest('amd64', [{ ...claim('sbom', 'c'), sbom: Buffer.from('{}') }], 'linux/amd64'),
    ]);
    const named = [...fileOf(of, 'README.md').matchAll(/\b(?:image|linux-amd64|keys)\/[\w.-]+/g)].map(([path]) => path);
    const paths = pathsOf(of);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
    for (const path of paths.filter((one) => one.endsWith('.sigstore.json')))
      expect(fileOf(of, 'README.md')).toContain(` --bundle ${path} ${path.replace(/[^/]*$/, 'manifest.json')}`);
  });

  it('names the SHA-256 of an SBOM that was signed: one that is computed from the file would find nothing wrong where that is missing', () => {
    const of = content([manifest('m', [{ ...claim('sbom', 'c'), sbom: Buffer.from('{}') }])]);
    const hex = digestOf('{}').slice('sha256:'.length);
    expect(fileOf(of, 'README.md')).toContain(`echo "${hex}  image/sbom.cdx.json" | sha256sum -c -\n`);
    expect(fileOf(of, 'README.md')).toContain(` | base64 -d | grep -q ${hex}\n`);
  });

  it('says what each claim says, and shows how to read one that says something', () => {
    const of = content([
      manifest('index', [claim('signature', 'a'), claim('scan', 'b')]),
      manifest('amd64', [claim('sbom', 'c')], 'linux/amd64'),
    ]);
    const readme = fileOf(of, 'README.md');
    expect(readme).toContain('| index | signature | `image/signature.sigstore.json` | its signer vouches');
    expect(readme).toContain('| linux/amd64 | SBOM | `linux-amd64/sbom.sigstore.json` | what is in it |');
    expect(readme).toMatch(/image\/scan\.sigstore\.json \| base64 -d/);
  });

  it('names what a keyless signature is checked against, and keeps foreign words from the shell', () => {
    const keyless = manifest('m', [claim('signature', 'a', { by: byWorkflow })]);
    const of = content([keyless], { trustedRoot: '{"root":1}' });
    expect(fileOf(of, 'trusted_root.json')).toBe('{"root":1}');
    const quoted = `'https://github.com/acme/it'\\''s/x.yml@refs/heads/main'`;
    expect(fileOf(of, 'README.md')).toContain(`--certificate-identity ${quoted} --certificate-oidc-issuer 'https://i'`);
    expect(fileOf(of, 'README.md')).not.toContain('--key');
  });

  it.each([
    ['one that has logs', { tlogs: [{}], ctlogs: [{}] }, ''],
    ['one without logs', {}, '--use-signed-timestamps --insecure-ignore-tlog=true --insecure-ignore-sct=true'],
    ['one with a log of signatures alone', { tlogs: [{}] }, '--insecure-ignore-sct=true'],
  ])('tells cosign what the trusted root has no logs for: %s', (_, root, options) => {
    const keyless = manifest('m', [claim('signature', 'a', { by: byWorkflow })]);
    const readme = fileOf(content([keyless], { trustedRoot: JSON.stringify(root) }), 'README.md');
    expect(readme).toContain(`'https://i'${options && ' '}${options} --type`);
  });
});
