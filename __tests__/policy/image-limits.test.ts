import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyExceptions } from '../../src/policy/exceptions/apply-exceptions.js';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { lintExceptions } from '../../src/policy/exceptions/lint.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { bothFiles, type PolicyFile, policyFor } from '../../src/policy/file/policy-file.js';
import { matchesImage } from '../../src/policy/image-pattern.js';
import { severities } from '../../src/scan/finding.js';
import { now, vulnerability } from './samples.js';

function told(text: string, file: string, policy: PolicyFile): readonly string[] {
  return lintExceptions(parseExceptions(text, file, now), policy, now)
    .filter(({ code }) => code !== 'ending-soon')
    .map(({ path, line, level, code }) => `${path}:${line} ${level} ${code}`);
}

describe('the rules of `images`', () => {
  // The days from now: 10, 60, 120 and 350.
  const [ten, sixty, far, year] = ['2026-01-25', '2026-03-16', '2026-05-15', '2026-12-31'];
  const prod = 'images: [{ match: "ghcr.io/acme/prod-*", exceptions: { max-days: 10 } }]';
  const tickets = 'images: [{ match: "ghcr.io/acme/prod-*", exceptions: { require-ticket: true } }]';
  const lax = 'exceptions: { max-days: 10 }\nimages: [{ match: "dev/**", exceptions: { max-days: 90 } }]';
  const strictAll = 'images: [{ match: "**", exceptions: { max-days: 10 } }]';
  const split = `exceptions: { max-days: 10 }\nimages: [{ match: "prod/**", exceptions: { max-days: 90, require-ticket: true } }]`;
  const three = `${split.replace(' }]', ' }')}, { match: "**/free", exceptions: { require-ticket: false } }]`;
  const plain = (day: string, reason = 'why') => `CVE-2020-1001 # ${reason}, Expiry: ${day}`;
  const only = (day: string, image: string) =>
    `vulnerabilities: [{ id: CVE-2020-1001, statement: why, expired_at: ${day}, images: ["${image}"] }]`;

  it.each<[string, string, string, string]>([
    ['all take it', prod, plain(ten), ''],
    ['some take it for fewer days', prod, plain(sixty), 'warning too-far-ahead'],
    ['some want a ticket', tickets, plain(sixty), 'warning no-ticket'],
    ['some want a ticket, which it names', tickets, plain(sixty, 'why (Ticket: S-1)'), ''],
    ['only some take it', lax, plain(sixty), 'warning too-far-ahead'],
    ['none takes it', lax, plain(year), 'error too-far-ahead'],
    ['a rule for all refuses it', strictAll, plain(sixty), 'error too-far-ahead'],
    ['each refuses it for a reason of its own', split, plain(sixty), 'error no-ticket, error too-far-ahead'],
    ['one that two rules match could take it', three, plain(sixty), 'warning no-ticket, warning too-far-ahead'],
    ['it is for those that refuse it', prod, only(sixty, 'ghcr.io/acme/prod-web'), 'error too-far-ahead'],
    ['it is for those that refuse it, as a pattern', prod, only(sixty, 'ghcr.io/acme/prod-*'), 'error too-far-ahead'],
    ['it is for more than those that refuse it', prod, only(sixty, 'ghcr.io/acme/*'), 'warning too-far-ahead'],
    ['it is for others', prod, only(sixty, 'ghcr.io/acme/web'), ''],
    ['it is for others, as a pattern', prod, only(sixty, 'quay.io/**'), ''],
    ['it is for one of Docker Hub under another name', lax, only(sixty, 'docker.io/dev/api'), ''],
    [
      'a rule is for one of its tags',
      prod.replace('prod-*', 'web:1*'),
      only(sixty, 'ghcr.io/acme/web'),
      'warning too-far-ahead',
    ],
    ['a rule is for another tag', prod.replace('prod-*', 'web:1*'), only(sixty, 'ghcr.io/acme/web:2'), ''],
    ['a rule is about something else', 'images: [{ match: a, eol: log }]', plain(sixty), ''],
  ])('where %s', (_, policy, text, expected) => {
    const file = text.startsWith('v') ? 'x.yaml' : '.trivyignore';
    const said = told(text, file, parsePolicy(policy, 'p.yml')).map((note) => note.replace(/^\S+ /, ''));
    expect(said.toSorted().join(', ')).toBe(expected);
  });

  it('hold for two branches that rule together as the stricter ones', () => {
    const both = (one: string, other: string) => bothFiles(parsePolicy(one, 'a'), parsePolicy(other, 'b'));
    expect(told(plain(sixty), '.trivyignore', both(lax, lax))).toEqual(['.trivyignore:1 warning too-far-ahead']);
    expect(told(plain(sixty), '.trivyignore', both(lax, strictAll))).toEqual(['.trivyignore:1 error too-far-ahead']);
  });

  it.each([
    [
      prod,
      'Days at most: in images that match `ghcr.io/acme/prod-*` CRITICAL 10, HIGH 10, MEDIUM 10, LOW 10, UNKNOWN 10.',
    ],
    [tickets, 'which the policy requires for images that match `ghcr.io/acme/prod-*`, to which it is not applied.'],
    [lax, 'is too far ahead for some findings or images, to which it is not applied. Days at most: CRITICAL 10,'],
  ])('are named, with a line that is valid for all: %s', (words, said) => {
    const policy = parsePolicy(words, 'p.yml');
    const [note] = lintExceptions(parseExceptions(plain(sixty), '.trivyignore', now), policy, now);
    expect(note?.message).toContain(said);
    const better = note?.suggestion?.replace('<ticket>', 'S-1') ?? '';
    expect(told(better, '.trivyignore', policy)).toEqual([]);
  });

  it('refuse an entry as lint says: an error is applied to no image, and one without a note to all', () => {
    const rule = fc.record({
      match: fc.constantFrom('**', 'a/**', 'a/*', '*/x', 'a/x', 'a/x:1*', 'b/*', '**x'),
      exceptions: fc.record(
        { 'max-days': fc.constantFrom(10, 90), 'require-ticket': fc.boolean() },
        { requiredKeys: [] },
      ),
    });
    const file = fc.record({
      exceptions: rule.map(({ exceptions }) => exceptions),
      images: fc.array(rule, { maxLength: 4 }),
    });
    const entry = fc.tuple(fc.constantFrom(ten, sixty, far), fc.constantFrom(undefined, 'a/x', 'a/*', 'b/**', 'a/x:1'));
    fc.assert(
      fc.property(file, entry, (words, [day, image]) => {
        const text = image === undefined ? only(day, '**') : only(day, image);
        const policy = parsePolicy(JSON.stringify(words), 'p.yml');
        const exceptions = parseExceptions(text, 'x.yaml', now);
        const notes = lintExceptions(exceptions, policy, now).filter(({ code }) => code !== 'ending-soon');
        const found = severities.map((severity) => vulnerability({ id: 'CVE-2020-1001', severity }));
        const excepted = ['a/x:1', 'a/x:2', 'a/y:1', 'b/x:1', 'b/y:2', 'c/z:1', 'a/b/x:1']
          .filter((name) => image === undefined || matchesImage(image, name))
          .map((name) => {
            const { exceptionFor } = applyExceptions(exceptions, policyFor(policy, [name]).exceptions, now, [name]);
            return found.filter((finding) => exceptionFor(finding) !== undefined).length;
          });
        if (notes.some(({ level }) => level === 'error')) expect(Math.max(...excepted)).toBe(0);
        if (notes.length === 0) expect(Math.min(...excepted)).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });
});
