import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../src/policy/judge.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { type RegoAnswer, readRegoAnswer, withRego } from '../../../src/policy/rego/rego-answer.js';
import { answerIn, regoCapabilities, regoEngineOf, regoFaults } from '../../../src/policy/rego/rego-question.js';
import { triage } from '../../../src/policy/triage.js';
import { candidate, now, scan, vulnerability } from '../samples.js';

const rules = { text: '', digest: 'sha256:0' as never, names: ['deny'] };
const files = [{ path: 'rules.rego', rules }];
const found = (...findings: Parameters<typeof scan>[0]) =>
  triage(scan(findings), defaultPolicy, { active: [], refused: [] }, now);

describe('what the engine answers', () => {
  it('is read by the kinds of rules: texts and objects with a message', () => {
    const answer = {
      deny: ['a'],
      deny_root: ['b', 'a'],
      violation: [{ msg: 'c', details: { x: 1 } }],
      warn_age: ['d'],
    };
    expect(readRegoAnswer(answer, ['deny', 'warn_age'])).toEqual({ denied: ['a', 'b', 'c'], warned: ['d'] });
  });

  it('keeps a denial without a message', () => {
    expect(readRegoAnswer({ deny: ['', '\u200b'] }, ['deny'])).toEqual({
      denied: ['a rule without a message'],
      warned: [],
    });
  });

  it('is on one line, without what a terminal would take for a command, and not too long', () => {
    const read = readRegoAnswer({ deny: [`a\n::error::b\u001b[31m${'c'.repeat(1000)}`] }, ['deny']) as RegoAnswer;
    expect(read.denied[0]).toMatch(/^a ::error::bc+…$/);
    expect(read.denied[0]).toHaveLength(300);
  });

  it.each([
    ['no rule', {}, [], /no rule `deny`, `violation` or `warn` was asked/],
    ['an undefined rule', { warn: [] }, ['deny', 'warn'], /`deny` is undefined/],
    ['a rule that is true', { deny: true }, ['deny'], /the rule `deny` does not give a set/],
    ['a rule that is one text', { deny: 'no' }, ['deny'], /the rule `deny` does not give a set/],
    ['a number for a message', { deny: [1] }, ['deny'], /the rule `deny` does not give a set/],
    ['an object without a message', { violation: [{ message: 'x' }] }, ['violation'], /`violation` does not give/],
    ['an object of rules', { deny: { a: ['x'] } }, ['deny'], /the rule `deny` does not give a set/],
    ['a rule that takes back others', { deny: [], exception: [['deny']] }, ['deny'], /would take back/],
    ['no object', [], ['deny'], /does not give a set/],
    ['nothing', undefined, ['deny'], /does not give a set/],
  ])('is none for %s', (_, value, names, what) => {
    const read = readRegoAnswer(value, names);
    expect(read).toMatchObject({ what: expect.stringMatching(what) });
    expect(read).not.toHaveProperty('denied');
  });

  it('is taken out of what opa and conftest print, and of nothing else', () => {
    const opa = { result: [{ expressions: [{ value: { deny: [] }, text: 'x', location: {} }] }] };
    const failure = { msg: 'answer', metadata: { query: 'x', answer: { deny: [] } } };
    const conftest = [{ filename: 'r', namespace: 'image_gate', successes: 0, failures: [failure] }];
    expect(answerIn('opa', opa)).toEqual({ deny: [] });
    expect(answerIn('conftest', conftest)).toEqual({ deny: [] });
    for (const none of [undefined, {}, [], [{ filename: 'r', namespace: 'image_gate', successes: 0 }], { result: [] }])
      for (const engine of ['opa', 'conftest'] as const) expect(answerIn(engine, none)).toBeUndefined();
    expect(answerIn('conftest', [...conftest, ...conftest])).toBeUndefined();
  });

  it('is mistakes with their places where opa prints those', () => {
    const location = { file: '/tmp/rules/rules-1.rego', row: 3, col: 1 };
    expect(regoFaults({ errors: [{ message: 'unexpected eof', code: 'rego_parse_error', location }] })).toEqual([
      { message: 'unexpected eof', file: '/tmp/rules/rules-1.rego', row: 3 },
    ]);
    for (const none of [undefined, {}, { errors: [] }, { errors: ['x'] }]) expect(regoFaults(none)).toEqual([]);
  });
});

describe('a verdict with rules in Rego', () => {
  const verdict = (answer: RegoAnswer | undefined, ...findings: Parameters<typeof scan>[0]) =>
    judge(withRego(found(...findings), files, answer), defaultPolicy, candidate());
  const messages = (answer: RegoAnswer | undefined) => {
    const decision = verdict(answer);
    return decision.verdict === 'blocked' ? decision.reasons.map(({ message }) => message) : [];
  };

  it('is blocked by what they deny, with their words, and permits nothing', () => {
    expect(messages({ denied: ['no owner label'], warned: [] })).toEqual(['rule in Rego: no owner label']);
    expect(verdict({ denied: ['no'], warned: [] })).not.toHaveProperty('permit');
  });

  it('is not blocked by what they warn of, which is said', () => {
    const decision = verdict({ denied: [], warned: ['old'] });
    expect(decision).toMatchObject({ verdict: 'passed', permit: expect.anything() });
    expect(decision.triage.concerns).toMatchObject([{ kind: 'rego', action: 'warn', message: 'rule in Rego: old' }]);
  });

  it('is blocked where nobody has asked them', () => {
    expect(messages(undefined)).toEqual(['rule in Rego: not asked: rules.rego']);
  });

  it('names some of very many denials, and counts the rest', () => {
    const denied = Array.from({ length: 5000 }, (_, index) => `rule ${index}`);
    const { concerns } = verdict({ denied, warned: denied }).triage;
    expect(concerns).toHaveLength(42);
    expect(
      concerns.filter(({ message }) => message === 'rule in Rego: and 4980 more').map(({ action }) => action),
    ).toEqual(['block', 'warn']);
  });

  it('is never laxer than without them', () => {
    const texts = fc.array(fc.string(), { maxLength: 3 });
    const answers = fc.option(fc.record({ denied: texts, warned: texts }), { nil: undefined });
    const severity = fc.constantFrom('CRITICAL' as const, 'HIGH' as const, 'LOW' as const);
    fc.assert(
      fc.property(answers, fc.array(severity, { maxLength: 3 }), (answer, severities) => {
        const own = severities.map((one, index) => vulnerability({ id: `CVE-2026-${index}`, severity: one }));
        const without = judge(found(...own), defaultPolicy).verdict;
        const isDenied = answer === undefined || answer.denied.length > 0;
        expect(verdict(answer, ...own).verdict).toBe(without === 'blocked' || isDenied ? 'blocked' : 'passed');
      }),
    );
  });
});

describe('what rules may call', () => {
  const { builtins, allow_net: hosts } = JSON.parse(regoCapabilities());
  const names: readonly string[] = builtins.map(({ name }: { readonly name: string }) => name);

  it('is nothing that reaches outside, tells the time or draws lots', () => {
    const outside = ['http.send', 'net.lookup_ip_addr', 'opa.runtime', 'time.now_ns', 'rand.intn', 'uuid.rfc4122'];
    const readers = ['parse_config_file', 'parse_combined_config_files', 'json.match_schema', 'providers.aws.sign_req'];
    expect(names.filter((name) => [...outside, ...readers].includes(name))).toEqual([]);
    expect(hosts).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

it.each([
  ['/usr/local/bin/opa', 'opa'],
  ['opa_linux_amd64_static', 'opa'],
  ['C:\\tools\\conftest.exe', 'conftest'],
  ['tools/conftest', 'conftest'],
  ['/usr/bin/regal', undefined],
  ['opal', undefined],
  ['/opa/bin/run', undefined],
])('the engine at %s is %s', (path, engine) => {
  expect(regoEngineOf(path)).toBe(engine);
});
