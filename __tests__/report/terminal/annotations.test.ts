import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RegoAnswer, withRego } from '../../../src/policy/rego/rego-answer.js';
import type { Assessment } from '../../../src/report/assessment.js';
import { type Annotation, annotations } from '../../../src/report/terminal/annotations.js';
import type { Finding } from '../../../src/scan/finding.js';
import { anyHostileText, hostileTexts } from '../hostile.js';
import {
  exception,
  judged,
  makeAssessment,
  misconfiguration,
  refusedException,
  secret,
  vulnerability,
} from '../make-assessment.js';

const fallback = { path: '.github/workflows/image.yml', line: 1 };

function shown(
  assessment: Assessment,
  options: Partial<Parameters<typeof annotations>[1]> = {},
): readonly Annotation[] {
  return annotations(assessment, { fallback, ...options });
}

const ending = exception({ endsAt: new Date('2026-03-05T00:00:00Z'), expiry: '2026-03-04' });

describe('annotations', () => {
  it('tells each thing once: an error for what blocks, a warning for what is warned of, a notice for what ends soon', () => {
    const assessment = makeAssessment({
      findings: [
        vulnerability(),
        vulnerability({ name: 'minimist', severity: 'HIGH' }),
        misconfiguration({ severity: 'LOW' }),
      ],
      concerns: [
        { kind: 'eol', platform: 'linux/amd64', action: 'warn', message: 'alpine 3.10.2 is past its end of life' },
      ],
      exceptions: { applied: [exception(), ending] },
    });
    expect(shown(assessment).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'CRITICAL CVE-2019-10744: lodash 4.17.4'],
      ['warning', 'The image ghcr.io/acme/api:1.4.2'],
      ['warning', 'HIGH CVE-2019-10744: minimist 4.17.4'],
      ['notice', 'The exception for CVE-2020-8203 ends soon: 4 days left'],
    ]);
  });

  it('tells an advisory in all packages of a source once, with how many packages are upgraded with it', () => {
    const of = (name: string, id: string) => {
      const finding = vulnerability({ id, name, type: 'debian', version: '2.38.1-5', fixedVersion: '2.38.1-6' });
      return { ...finding, package: { ...finding.package, source: 'util-linux' } };
    };
    const names = ['bsdutils', 'mount', 'util-linux'];
    const findings = names.flatMap((name) => [of(name, 'CVE-2024-1001'), of(name, 'CVE-2024-1002')]);
    const [only, ...others] = shown(makeAssessment({ findings }));
    expect(others).toEqual([]);
    expect(only?.title).toBe('CRITICAL CVE-2024-1001 and 5 more: util-linux 2.38.1-5 and 2 more packages');
    expect(only?.message).toMatch(/Upgrade util-linux from .* Also: CVE-2024-1002\.$/);
  });

  it('stands on the line where the finding is mended, and an exception on its own line', () => {
    const places = shown(
      makeAssessment({
        findings: [vulnerability(), secret()],
        exceptions: { applied: [ending] },
        placeOf: ({ kind }) =>
          kind === 'secret' ? { origin: 'own' } : { origin: 'own', location: { path: 'package-lock.json', line: 20 } },
      }),
    );
    expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'package-lock.json:20',
      '.github/workflows/image.yml:1',
      '.trivyignore:2',
    ]);
  });

  it('tells the findings of one package in one place together, with one fix', () => {
    const findings = ['1', '2', '3'].map((number) => vulnerability({ id: `CVE-2024-100${number}` }));
    expect(shown(makeAssessment({ findings }))).toEqual([
      {
        level: 'error',
        title: 'CRITICAL CVE-2024-1001 and 2 more: lodash 4.17.4',
        message:
          'Prototype pollution in defaultsDeep. Upgrade lodash from 4.17.4 to 4.17.12. Found in app/package-lock.json. Also: CVE-2024-1002, CVE-2024-1003.',
        file: '.github/workflows/image.yml',
        line: 1,
      },
    ]);
  });

  it('shows eight of a level, the worst first, and one that says how many more and where', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      vulnerability({ name: `p${index}`, severity: index < 10 ? 'HIGH' : 'CRITICAL' }),
    );
    const assessment = makeAssessment({ findings, exceptions: { applied: Array.from({ length: 9 }, () => ending) } });
    const all = shown(assessment, { rest: 'https://github.com/acme/api/actions/runs/1' });
    for (const level of ['error', 'warning', 'notice'])
      expect(all.filter((one) => one.level === level)).toHaveLength(9);
    expect(all[0]?.title).toBe('CRITICAL CVE-2019-10744: p10 4.17.4');
    expect(all.filter(({ title }) => title.includes('more'))).toMatchObject([
      {
        title: '12 more findings to fix',
        message: 'All of them are in https://github.com/acme/api/actions/runs/1, the worst first.',
      },
      { title: '2 more findings with a warning' },
      { title: '1 more exception near the end' },
    ]);
  });

  it('counts rules in Rego as reasons and not as findings, also those that are named nowhere', () => {
    const denied = Array.from({ length: 25 }, (_, index) => `number ${index + 1}`);
    const files = [{ path: 'rules.rego' }];
    const of = (answer: RegoAnswer, ...findings: readonly Finding[]) => {
      const assessment = makeAssessment({ findings });
      const { decision } = assessment;
      return shown({ ...assessment, decision: { ...decision, triage: withRego(decision.triage, files, answer) } });
    };
    const findings = [vulnerability({ severity: 'CRITICAL' }), vulnerability({ severity: 'CRITICAL', name: 'b' })];
    expect(
      of({ denied, warned: denied.slice(0, 9) }, ...findings).filter(({ title }) => title.includes('more')),
    ).toEqual([
      expect.objectContaining({
        title: '2 more findings to fix and 17 more reasons',
        message: 'All but 5 of them are in the summary of this run, the worst first.',
      }),
      expect.objectContaining({ title: '1 more warning', message: expect.stringMatching(/^All of them are in/) }),
    ]);
  });

  it('does not tell what is only logged, excepted, or refused', () => {
    const assessment = makeAssessment({
      findings: [vulnerability({ severity: 'LOW' })],
      excepted: [judged(vulnerability(), { exception: exception() })],
      exceptions: { applied: [exception()], refused: [refusedException()] },
    });
    expect(shown(assessment)).toEqual([]);
  });

  it('is one clean line a text, of bounded length, whatever an image or an advisory holds', () => {
    const clean = (assessment: Assessment): void => {
      for (const { title, message, line } of shown(assessment)) {
        for (const text of [title, message]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(title).toMatch(/^(?!::|##\[)\S.{0,199}$/u);
        expect(message.length).toBeLessThanOrEqual(1000);
        expect(line).toBeGreaterThan(0);
      }
    };
    const assessmentOf = (one: string, other: string): Assessment =>
      makeAssessment({
        name: one,
        findings: [
          vulnerability({ id: one, title: other, name: one, version: other, fixedVersion: one, path: other }),
          vulnerability({ id: other, title: one, name: one, version: other, type: other }),
          secret({ id: other, title: one, target: other }),
          misconfiguration({ severity: 'HIGH', id: one, title: one, resolution: other }),
        ],
        concerns: [{ kind: 'eol', platform: one, action: 'block', message: other }],
        exceptions: { applied: [{ ...ending, id: one, reason: other, file: one }] },
      });
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (one, other) => clean(assessmentOf(one, other))),
      { numRuns: 50 },
    );
    for (const text of hostileTexts) clean(assessmentOf(text, text));
  });
});
