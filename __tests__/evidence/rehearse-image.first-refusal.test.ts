import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstRefusal } from '../../src/evidence/rehearse-image.js';
import type { Attached, AttachedImage, Demands } from '../../src/evidence/verify/demands.js';
import { judgeEvidence } from '../../src/evidence/verify/judge-evidence.js';
import { readProofs } from '../../src/evidence/verify/read-proofs.js';
import { claimKinds } from '../../src/policy/evidence-rules.js';
import { digest, now } from '../report/make-assessment.js';
import { newSigner, samplePredicate, sbomDocument, scanDocument, signatureDocument, trusted } from './sample-claims.js';

const minute = 60_000;
const ours = newSigner();
/** Whoever has signed: what is asked here is when, and signatures are what takes time. */
const key = { ...trusted(ours), accepts: () => true };
const at = (minutes: number) => new Date(now.getTime() + minutes * minute);

interface Times {
  readonly started: number;
  readonly finished: number;
  readonly database: number | undefined;
  readonly ends: number;
}

function scan({ started, finished, database, ends }: Times) {
  const { scanner } = samplePredicate;
  const { database: _, ...result } = scanner.result;
  const updated = database === undefined ? {} : { database: { updatedAt: at(database).toISOString() } };
  const metadata = { scanStartedOn: at(started).toISOString(), scanFinishedOn: at(finished).toISOString() };
  const said = { ...result, ...updated, validUntil: at(ends).toISOString() };
  return scanDocument(ours, { ...samplePredicate, scanner: { ...scanner, result: said }, metadata });
}

const last = 60;
/** Mostly a scan of some minutes ago that holds for a while; now and then one at which a time is anywhere. */
const anywhere = fc.integer({ min: -10, max: last + 10 });
const mostly = (usual: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: anywhere });
const times: fc.Arbitrary<Times> = fc.record({
  started: mostly(fc.integer({ min: -10, max: 8 })),
  finished: mostly(fc.integer({ min: -10, max: 8 })),
  database: fc.option(mostly(fc.integer({ min: -15, max: 8 })), { nil: undefined, freq: 30 }),
  ends: mostly(fc.integer({ min: 5, max: last + 10 })),
});
/** The scans of a manifest, and what else hangs there. */
const manifest = fc.record({
  scans: fc.array(times, { minLength: 1, maxLength: 2, size: 'small' }),
  hasSignature: fc.integer({ min: 0, max: 19 }).map((one) => one > 0),
  hasSbom: fc.integer({ min: 0, max: 19 }).map((one) => one > 0),
});
type Manifest = typeof manifest extends fc.Arbitrary<infer T> ? T : never;

function attached(name: string, { scans, hasSignature, hasSbom }: Manifest, platform?: string): Attached {
  const about = digest(name);
  const documents = [
    ...(hasSignature ? [signatureDocument(ours)] : []),
    ...scans.map(scan),
    ...(hasSbom ? [sbomDocument(ours)] : []),
  ];
  const attachments = documents.map((document, index) => ({
    manifest: digest(`${index + 3}`),
    bundle: document(about),
  }));
  return { digest: about, attachments, ...(platform === undefined ? {} : { platform }) };
}

const image: fc.Arbitrary<AttachedImage> = fc
  .record({ subject: manifest, platforms: fc.array(manifest, { maxLength: 2 }) })
  .map(({ subject, platforms }) => ({
    subject: attached('1', subject),
    platforms: platforms.map((one, index) => attached(`${index + 7}`, one, `linux/${index}`)),
  }));

const demands: fc.Arbitrary<Demands> = fc
  .record({
    maxAge: fc.integer({ min: 15, max: last + 20 }),
    require: fc.subarray([...claimKinds]),
    platforms: fc.constantFrom('index' as const, 'all' as const),
  })
  .map(({ maxAge, ...asked }) => ({
    keys: [key],
    maxAge: maxAge * minute,
    ...asked,
    how: { gateOn: 'all', ignoreBase: false, rego: false },
  }));

describe('the first refusal of an image', () => {
  it('is the moment that trying each minute finds, to the millisecond', () => {
    fc.assert(
      fc.property(image, demands, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: last }), (...given) => {
        const [its, asked, from, length] = given;
        const until = Math.min(last, from + length);
        const isRefused = (time: Date) => judgeEvidence(its, asked, time).verdict === 'refused';
        const found = firstRefusal(readProofs(its, asked), asked, at(from), at(until));
        const tried = Array.from({ length: until - from + 1 }, (_, index) => at(from + index)).find(isRefused);
        expect(found?.at).toEqual(tried);
        if (found === undefined) return;
        expect(found.refusals.map(({ code }) => code)).toEqual(
          judgeEvidence(its, asked, found.at).refusals.map(({ code }) => code),
        );
        if (found.at > at(from)) expect(isRefused(new Date(found.at.getTime() - 1))).toBe(false);
      }),
    );
  });

  const whole = (its: Partial<Times>): AttachedImage => ({
    subject: attached('1', {
      scans: [{ started: 0, finished: 0, database: 0, ends: 50, ...its }],
      hasSignature: true,
      hasSbom: true,
    }),
    platforms: [],
  });
  const asked = (maxAge: number): Demands => ({
    keys: [key],
    maxAge: maxAge * minute,
    require: claimKinds,
    platforms: 'all',
    how: { gateOn: 'all', ignoreBase: false, rego: false },
  });

  it.each<[string, AttachedImage, number, number, string]>([
    ['where its claim ends', whole({}), 100, 50, 'expired'],
    ['where the policy lets no scan count that long', whole({}), 30, 30, 'too-old'],
    ['at once where it is refused already', whole({ database: -40 }), 30, 0, 'old-database'],
  ])('is %s', (_, its, maxAge, minutes, code) => {
    const found = firstRefusal(readProofs(its, asked(maxAge)), asked(maxAge), at(0), at(last));
    expect([found?.at, found?.refusals.map((one) => one.code)]).toEqual([at(minutes), [code]]);
  });

  it('is none before the end of the time that is looked at', () => {
    const proofs = readProofs(whole({}), asked(100));
    expect(firstRefusal(proofs, asked(100), at(0), new Date(at(50).getTime() - 1))).toBeUndefined();
    expect(firstRefusal(proofs, asked(100), at(0), at(50))?.at).toEqual(at(50));
  });
});
