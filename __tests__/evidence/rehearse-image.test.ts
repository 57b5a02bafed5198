import { describe, expect, it } from '@jest/globals';
import {
  type RehearsedOutcome,
  type RehearsedReason,
  type RehearsedRules,
  type RehearsedTimes,
  rehearseImage,
} from '../../src/evidence/rehearse-image.js';
import type { Attached, AttachedImage, Demands } from '../../src/evidence/verify/demands.js';
import { exploitation } from '../policy/exploitation/known.js';
import { policyOf } from '../policy/samples.js';
import { digest, now } from '../report/make-assessment.js';
import {
  type Document,
  newSigner,
  samplePredicate,
  sbomDocument,
  scanDocument,
  signatureDocument,
  trusted,
} from './sample-claims.js';

const day = 86_400_000;
const [ours, theirs] = [newSigner(), newSigner()];
const later = (days: number) => new Date(now.getTime() + days * day);

const asked: Demands = {
  keys: [trusted(ours)],
  maxAge: 7 * day,
  require: ['signature', 'scan', 'sbom'],
  platforms: 'all',
  how: { gateOn: 'all', ignoreBase: false, rego: false },
};
const names = { judged: ['ghcr.io/acme/**'], exempt: ['ghcr.io/system/**'] };

/** A scan of so many days ago that holds for so many days from now. */
function scan(daysAgo: number, holds: number, findings: readonly string[] = []): Document {
  const at = later(-daysAgo).toISOString();
  const { result } = samplePredicate.scanner;
  const said = {
    ...result,
    validUntil: later(holds).toISOString(),
    database: { updatedAt: at },
    findings: { ...result.findings, LOW: findings },
  };
  const metadata = { scanStartedOn: at, scanFinishedOn: at };
  return scanDocument(ours, { ...samplePredicate, scanner: { ...samplePredicate.scanner, result: said }, metadata });
}

function attached(name: string, documents: readonly Document[], platform?: string): Attached {
  const about = digest(name);
  const attachments = documents.map((document, index) => ({
    manifest: digest(`${index + 3}`),
    bundle: document(about),
  }));
  return { digest: about, attachments, ...(platform === undefined ? {} : { platform }) };
}

const proven = (documents: readonly Document[]): AttachedImage => ({
  subject: attached('1', documents),
  platforms: [],
});
const all = (one: Document) => [signatureDocument(ours), one, sbomDocument(ours)];
const fresh = proven(all(scan(1, 6)));
const old = proven(all(scan(8, -1)));
const app = `ghcr.io/acme/app@${digest('1')}`;

const by = (rules: Partial<RehearsedRules> = {}): RehearsedRules => ({
  names,
  today: asked,
  rehearsed: asked,
  ...rules,
});
const week: RehearsedTimes = { now, until: later(7) };
const tomorrow: RehearsedTimes = { now, until: later(1) };
const codesOf = (outcome: RehearsedOutcome) => ('reasons' in outcome ? outcome.reasons.map(codeOf) : []);

function codeOf(reason: RehearsedReason): string {
  if (reason.kind === 'evidence') return reason.refusal.code;
  return reason.kind === 'name' ? reason.code : reason.kind;
}

describe('an image that runs', () => {
  it('is fine while its proof lasts, and the end is said', () => {
    expect(rehearseImage(app, fresh, by(), tomorrow)).toEqual({ kind: 'fine', until: later(6) });
  });

  it('would be refused when its proof ends', () => {
    const outcome = rehearseImage(app, fresh, by(), week);
    expect(outcome).toMatchObject({ kind: 'would-be-refused', at: later(6) });
    expect(codesOf(outcome)).toEqual(['too-old', 'expired']);
  });

  it('would be refused at the first of some moments at which it is', () => {
    const times = { now, moments: [later(5), later(6.5), later(9)] as const };
    expect(rehearseImage(app, fresh, by(), times)).toMatchObject({ kind: 'would-be-refused', at: later(6.5) });
    expect(rehearseImage(app, fresh, by(), { now, moments: [later(5)] })).toEqual({ kind: 'fine', until: later(6) });
  });

  it('is refused already by what was asked of it before', () => {
    const outcome = rehearseImage(app, old, by(), tomorrow);
    expect(outcome).toMatchObject({ kind: 'refused-already' });
    expect(codesOf(outcome)).toEqual(['too-old', 'expired']);
  });

  it.each<[string, Partial<Demands>, string]>([
    ['no longer counts its signer', { keys: [trusted(theirs)] }, 'no-signature'],
    ['lets no scan count that long', { maxAge: day / 2 }, 'too-old'],
    ['has rules in Rego', { how: { ...asked.how, rego: true } }, 'rego-unasked'],
  ])('would be refused at once by a policy that %s', (_, change, code) => {
    const outcome = rehearseImage(app, fresh, by({ rehearsed: { ...asked, ...change } }), tomorrow);
    expect(outcome).toMatchObject({ kind: 'would-be-refused', at: now });
    expect(codesOf(outcome)).toContain(code);
  });

  it('would be let in by a policy that takes what is refused today', () => {
    const outcome = rehearseImage(
      app,
      proven([signatureDocument(ours)]),
      by({ rehearsed: { ...asked, require: ['signature'] } }),
      tomorrow,
    );
    expect(outcome).toMatchObject({ kind: 'would-be-admitted' });
    expect(codesOf(outcome)).toEqual(['no-scan', 'no-sbom']);
  });

  it('was refused by nobody while nothing was asked', () => {
    const { today: _, ...rules } = by();
    expect(rehearseImage(app, old, rules, tomorrow)).toMatchObject({ kind: 'would-be-refused', at: now });
    expect(rehearseImage(app, fresh, rules, tomorrow)).toMatchObject({ kind: 'fine' });
  });

  it('may run without evidence where it is exempt', () => {
    expect(rehearseImage(app.replace('/acme/', '/system/'), proven([]), by(), tomorrow)).toEqual({ kind: 'exempt' });
  });

  it('is refused for its name where no pattern is for it', () => {
    const outcome = rehearseImage(app.replace('/acme/', '/mallory/'), fresh, by(), tomorrow);
    expect([outcome.kind, codesOf(outcome)]).toEqual(['refused-already', ['not-listed']]);
  });

  it('is refused where its index has no platform that Kyverno reads', () => {
    const index = (...platforms: readonly string[]): AttachedImage => ({
      subject: attached('1', all(scan(1, 6))),
      platforms: platforms.map((platform, at) => attached(`${at + 7}`, all(scan(1, 6)), platform)),
    });
    expect(codesOf(rehearseImage(app, index('linux/arm64'), by(), tomorrow))).toEqual(['platform']);
    expect(rehearseImage(app, index('linux/arm64', 'linux/amd64'), by(), tomorrow)).toMatchObject({ kind: 'fine' });
  });
});

describe('a new list of what is exploited', () => {
  const id = 'CVE-2026-0001';
  const date = new Date(now.getTime() - day);
  const night = (text: string, listed: readonly string[]) => ({
    policy: policyOf(text),
    exploitation: exploitation({ date, listed }),
  });
  const with1 = proven(all(scan(1, 6, [id])));

  it('withdraws the proof of what it blocks, where the policy says so', () => {
    const rules = by({ night: night('exploited: block\nverify: { on-fail: revoke }', [id]) });
    expect(rehearseImage(app, with1, rules, tomorrow)).toEqual({
      kind: 'would-be-refused',
      at: 'next-night',
      reasons: [{ kind: 'night', ids: [id], isWithdrawn: true }],
    });
  });

  it('else lets it end', () => {
    expect(rehearseImage(app, with1, by({ night: night('exploited: block', [id]) }), tomorrow)).toEqual({
      kind: 'would-be-refused',
      at: later(6),
      reasons: [{ kind: 'night', ids: [id], isWithdrawn: false }],
    });
  });

  it('is not known to be fine where it is not known what it does', () => {
    const rules = by({
      night: { policy: policyOf('exploited: block'), exploitation: exploitation({ date: later(-30) }) },
    });
    expect(rehearseImage(app, with1, rules, tomorrow)).toMatchObject({ kind: 'not-known' });
  });

  it('changes nothing of what is refused already', () => {
    const rules = by({ night: night('exploited: block', [id]) });
    expect(rehearseImage(app, old, rules, tomorrow)).toMatchObject({ kind: 'refused-already' });
  });
});
