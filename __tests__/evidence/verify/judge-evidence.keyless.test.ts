import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AttachedImage, Demands, TrustedIdentities } from '../../../src/evidence/verify/demands.js';
import { judgeEvidence } from '../../../src/evidence/verify/judge-evidence.js';
import type { Unfitness } from '../../../src/evidence/verify/read-claim.js';
import { digest } from '../../report/make-assessment.js';
import { keylessClaim, keylessClaims, scanOf, trustedIdentities } from '../keyless-claims.js';
import { newSigner, sbomDocument, scanDocument, signatureDocument, trusted } from '../sample-claims.js';
import { type FakeSigstore, fakeSigstore, workflowIdentity } from '../signature/fake-sigstore.js';
import type { KeylessOptions } from '../signature/keyless-bundle.js';

const image = digest('1');
const [hour, day] = [3_600_000, 86_400_000];
const ours = newSigner();

let sigstore: FakeSigstore;
let other: FakeSigstore;
let bare: FakeSigstore;
/** Its timestamp authority says the same second each time, so many seconds after the start. */
let delayed: FakeSigstore;
let later = 0;
let started = Date.now();
let usual: readonly Uint8Array[];
beforeAll(async () => {
  sigstore = await fakeSigstore();
  usual = await keylessClaims(sigstore, image);
  delayed = await fakeSigstore('http://127.0.0.1:1', { time: () => started + later * 1000 });
  other = await fakeSigstore();
  bare = await fakeSigstore('http://127.0.0.1:1', { logs: false });
});

const attached = (documents: readonly Uint8Array[]): AttachedImage => ({
  subject: {
    digest: image,
    attachments: documents.map((bundle, at) => ({ manifest: digest(`${(at % 8) + 2}`), bundle })),
  },
  platforms: [],
});
const demands = (identities: TrustedIdentities | undefined, over: Partial<Demands> = {}): Demands => ({
  keys: [],
  ...(identities === undefined ? {} : { identities }),
  maxAge: 7 * day,
  require: ['signature', 'scan', 'sbom'],
  platforms: 'all',
  how: { gateOn: 'all', ignoreBase: false, rego: false },
  ...over,
});
const judge = (documents: readonly Uint8Array[], demanded?: Demands, now = Date.now()) =>
  judgeEvidence(attached(documents), demanded ?? demands(trustedIdentities(sigstore)), new Date(now));
const codes = (...asked: Parameters<typeof judge>) => judge(...asked).refusals.map(({ code }) => code);
const all = (options: Parameters<typeof keylessClaims>[2] = {}) => keylessClaims(sigstore, image, options);

const shared = 'acme/ci/.github/workflows/image.yml@refs/heads/main';
/** A workflow of another repository, which the app has called. */
const calling = { san: `https://github.com/${shared}`, job_workflow_ref: shared };
const accepting = (over: Partial<TrustedIdentities>) => demands(trustedIdentities(sigstore, over));

describe('an image with keyless claims is let in', () => {
  it.each<[string, KeylessOptions]>([
    ['in a log of the first kind', {}],
    ['in a log of the first kind, without a timestamp', { without: ['timestamp'] }],
    ['in a log of the second kind', { log: 2 }],
  ])('%s', async (_, options) => {
    expect(codes(await all(options))).toEqual([]);
  });

  it('by one of several identities, and one at a tag', async () => {
    const ref = 'refs/tags/v1.2';
    const at = `acme/app/.github/workflows/release.yml@${ref}`;
    const claims = { san: `https://github.com/${at}`, job_workflow_ref: at, ref };
    const documents = await all({ claims });
    const identities = [workflowIdentity, workflowIdentity.replace('heads/main', 'tags/v*')];
    expect(codes(documents, accepting({ identities }))).toEqual([]);
    expect(codes(documents, accepting({ identities: [workflowIdentity] }))).toEqual([
      'no-signature',
      'no-scan',
      'no-sbom',
    ]);
  });

  it('by a workflow of another repository where the policy names what it builds', async () => {
    const documents = await all({ claims: calling });
    const identities = [calling.san];
    expect(
      codes(documents, accepting({ identities, sources: ['https://github.com/acme/app@refs/heads/main'] })),
    ).toEqual([]);
    expect(codes(documents, accepting({ identities }))).toEqual(['no-signature', 'no-scan', 'no-sbom']);
  });

  it('for a repository whose number the policy names, and not for another one of the same name', async () => {
    const documents = await all({ claims: { repository_id: '1296269', repository_owner_id: '7' } });
    expect(codes(documents, accepting({ repositoryIds: [1296269] }))).toEqual([]);
    const { refusals } = judge(documents, accepting({ repositoryIds: [999], identities: [workflowIdentity] }));
    expect(refusals.map(({ code }) => code)).toEqual(['no-signature', 'no-scan', 'no-sbom']);
    expect(refusals[0]?.unfit[0]).toMatchObject({
      why: 'other-repository',
      found: 'https://github.com/acme/app (1296269)',
    });
    expect(codes(await all(), accepting({ repositoryIds: [1296269] }))).toEqual(['no-signature', 'no-scan', 'no-sbom']);
  });

  it('by a timestamp alone where the trusted root has no logs, as GitHub’s has none', async () => {
    const documents = await keylessClaims(bare, image, { without: ['entry'] });
    expect(codes(documents, demands(trustedIdentities(bare)))).toEqual([]);
  });

  it('by a key and an identity together, and beside claims of others', async () => {
    const [signature, scan, sbom] = usual;
    const strange = await keylessClaims(other, image);
    const both = demands(trustedIdentities(sigstore), { keys: [trusted(ours)] });
    expect(
      codes(
        [signatureDocument(ours)(image), scan, sbom, ...strange].flatMap((one) => one ?? []),
        both,
      ),
    ).toEqual([]);
    expect(
      codes(
        [signature, scan, sbom, ...strange].flatMap((one) => one ?? []),
        both,
      ),
    ).toEqual([]);
  });
});

describe('an image for a commit that is asked for', () => {
  const [built, other] = ['c0ffee'.padEnd(40, '0'), 'c0ffee'.padEnd(40, '1')];
  const missing = ['no-signature', 'no-scan', 'no-sbom'];
  const byKey = [signatureDocument, (signer: typeof ours) => scanDocument(signer, scanOf(Date.now())), sbomDocument];
  const asking = (commit: string, over: Partial<Demands> = {}) =>
    demands(trustedIdentities(sigstore), { commit, ...over });

  it('is let in where the certificates of its claims name that commit', () => {
    expect(codes(usual, asking(built))).toEqual([]);
  });

  it.each<[string, string, () => Promise<readonly Uint8Array[]>, Unfitness, string | undefined]>([
    ['that is not the one of its claims', other, async () => usual, 'other-commit', built],
    ['that begins alike', built.slice(0, 12), async () => usual, 'other-commit', built],
    ['and whose certificates name none', built, () => all({ claims: { sha: '' } }), 'other-commit', 'no commit'],
    [
      'and whose claims a key has signed, which says nothing of it',
      built,
      async () => byKey.map((make) => make(ours)(image)),
      'no-commit',
      undefined,
    ],
  ])('is refused %s', async (_, commit, make, why, found) => {
    const { refusals } = judge(await make(), asking(commit, { keys: [trusted(ours)] }));
    expect(refusals.map(({ code }) => code)).toEqual(missing);
    expect(refusals[0]?.unfit.map((one) => [one.why, one.found])).toEqual(Array(3).fill([why, found]));
  });

  it('is refused where one of its claims is for another one', async () => {
    const [signature, , sbom] = usual;
    const scan = await scanWith({ claims: { sha: other } });
    const { refusals } = judge(
      [signature, scan, sbom].flatMap((one) => one ?? []),
      asking(built),
    );
    expect(refusals.map(({ code }) => code)).toEqual(['no-scan']);
    expect(codes([...usual, scan], asking(built))).toEqual([]);
  });
});

describe('an image with keyless claims is refused', () => {
  it.each<[string, Unfitness, () => Promise<Uint8Array>, string | undefined]>([
    [
      'of another identity',
      'other-identity',
      () => byWorkflow('evil/app/.github/workflows/release.yml@refs/heads/main'),
      'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main',
    ],
    [
      'of an identity that begins like ours',
      'other-identity',
      () => byWorkflow('acme/app/.github/workflows/release.yml@refs/heads/main2'),
      undefined,
    ],
    [
      'of an identity that is the beginning of ours',
      'other-identity',
      () => byWorkflow('acme'),
      'https://github.com/acme',
    ],
    [
      'of another branch',
      'other-identity',
      () => byWorkflow('acme/app/.github/workflows/release.yml@refs/heads/next'),
      undefined,
    ],
    [
      'of another issuer',
      'other-issuer',
      () => scanWith({ claims: { iss: 'https://issuer.example' } }),
      'https://issuer.example',
    ],
    [
      'for another repository',
      'other-source',
      () => scanWith({ claims: { repository: 'evil/app' } }),
      'https://github.com/evil/app@refs/heads/main',
    ],
    ['for another branch of ours', 'other-source', () => scanWith({ claims: { ref: 'refs/heads/evil' } }), undefined],
    [
      'of another authority',
      'untrusted-certificate',
      () => keylessClaim(other, 'scan', image, { without: ['timestamp'] }),
      undefined,
    ],
    ['in no log', 'no-log-entry', () => scanWith({ without: ['entry'] }), undefined],
    [
      'with no timestamp and a log that has no times',
      'no-timestamp',
      () => scanWith({ log: 2, without: ['timestamp'] }),
      undefined,
    ],
    ['with neither', 'no-log-entry', () => scanWith({ without: ['entry', 'timestamp'] }), undefined],
    [
      'with a changed payload',
      'tampered',
      () =>
        changed(['dsseEnvelope', 'payload'], (text) =>
          Buffer.from(Buffer.from(text, 'base64').toString().replace('"passed"', '"passed" ')).toString('base64'),
        ),
      undefined,
    ],
    [
      'with a changed log entry',
      'no-log-entry',
      () =>
        changed(['verificationMaterial', 'tlogEntries', 0, 'canonicalizedBody'], (text) =>
          Buffer.from(`${Buffer.from(text, 'base64').toString()} `).toString('base64'),
        ),
      undefined,
    ],
    ['about another digest', 'wrong-digest', () => keylessClaim(sigstore, 'scan', digest('9')), undefined],
    ['under another type of payload', 'no-statement', () => scanWith({ payloadType: 'application/json' }), undefined],
    ['by a key that nobody named', 'other-signer', async () => scanDocument(ours)(image), undefined],
  ])('%s', async (_, why, make, found) => {
    const [signature, , sbom] = usual;
    const [refusal, ...more] = judge([signature, await make(), sbom].flatMap((one) => one ?? [])).refusals;
    expect([refusal?.code, more]).toEqual(['no-scan', []]);
    expect(refusal?.unfit.map((one) => one.why)).toEqual([why]);
    if (found !== undefined) expect(refusal?.unfit[0]?.found).toBe(found);
  });

  it('by an authority that the trusted root had given up by then', async () => {
    const ended = await fakeSigstore('http://127.0.0.1:1', { endedAt: new Date(Date.now() - 60_000) });
    const [refusal] = judge(await keylessClaims(ended, image), demands(trustedIdentities(ended))).refusals;
    expect(refusal?.unfit[0]?.why).toBe('untrusted-certificate');
  });

  it('where keys alone count, and certificates are then not looked at', async () => {
    const claims = [signatureDocument, sbomDocument].map((make) => make(ours)(image));
    const [refusal] = judge([...claims, await scanWith({})], demands(undefined, { keys: [trusted(ours)] })).refusals;
    expect([refusal?.code, refusal?.unfit.map(({ why }) => why)]).toEqual(['no-scan', ['other-signer']]);
  });

  it('when its scan is dated after its signature, which nobody could know then', async () => {
    const documents = await all({ scan: scanOf(Date.now() + 2 * hour) });
    expect(codes(documents, undefined, Date.now() + 3 * hour)).toEqual(['future']);
  });

  it('when it is too old by the time of the scan, however new its signature is', async () => {
    const scan = scanOf(Date.now() - 8 * day, { validUntil: new Date(Date.now() + day).toISOString() });
    expect(codes(await all({ scan }))).toEqual(['too-old']);
  });
});

describe('of two keyless scans', () => {
  // Certificates are of this moment, however long the tests before have taken.
  beforeEach(() => {
    started = Date.now();
  });
  const passed = { gateOn: 'all', ignoreBase: false, exceptions: 0, vex: 0, scanner: 'pinned' };
  /** A scan of some hours ago that is signed within so many seconds from now, where timestamps alone say when. */
  const signedIn = async (seconds: number, hours: number, exceptions: number): Promise<Uint8Array> => {
    later = seconds;
    const said = scanOf(Date.now() - hours * hour, { how: { ...passed, exceptions } });
    return keylessClaim(delayed, 'scan', image, { said, log: 2 });
  };
  const newestOf = (scans: readonly Uint8Array[]) => {
    const { refusals, manifests } = judge(scans, demands(trustedIdentities(delayed), { require: ['scan'] }));
    expect(refusals).toEqual([]);
    return manifests[0]?.scan;
  };

  it.each([
    ['the one that was signed later counts, whatever it says of itself', 60, 120, 2],
    ['that are signed in one second the later scan counts', 60, 60, 1],
  ])('%s, and the other one is named', async (_, first, second, counts) => {
    const scans = [await signedIn(first, 1, 1), await signedIn(second, 2, 2)];
    for (const documents of [scans, scans.toReversed()]) {
      const newest = newestOf(documents);
      expect(newest?.predicate.scanner.result.how.exceptions).toBe(counts);
      expect(newest?.older).toHaveLength(1);
    }
  });

  it('that are signed in one second, of one moment, none counts where they differ', async () => {
    const moment = Date.now() - hour;
    later = 60;
    const [one, two] = await Promise.all(
      [1, 2].map((exceptions) =>
        keylessClaim(delayed, 'scan', image, { said: scanOf(moment, { how: { ...passed, exceptions } }), log: 2 }),
      ),
    );
    const documents = [one, two].flatMap((scan) => scan ?? []);
    expect(codes(documents, demands(trustedIdentities(delayed), { require: ['scan'] }))).toEqual(['ambiguous']);
  });
});

const scanWith = (options: KeylessOptions) => keylessClaim(sigstore, 'scan', image, options);
const byWorkflow = (workflow: string) =>
  scanWith({ claims: { san: `https://github.com/${workflow}`, job_workflow_ref: workflow } });

async function changed(path: readonly (string | number)[], change: (text: string) => string): Promise<Uint8Array> {
  const bundle = JSON.parse((await scanWith({})).toString());
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, key) => at[key], bundle);
  holder[last] = change(holder[last]);
  return Buffer.from(JSON.stringify(bundle));
}
