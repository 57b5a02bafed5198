import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asksForStatus, conditionOn } from '../../../src/posture/github/condition.js';

const push = { name: 'push', branch: 'main', repository: 'acme/app', defaultBranch: 'main' };
const pull = { name: 'pull_request', repository: 'acme/app', defaultBranch: 'main' };

describe('a condition in a run by a push', () => {
  it.each<[unknown, boolean | undefined]>([
    [undefined, true],
    [true, true],
    [false, false],
    ['success()', true],
    ['always()', true],
    ['failure()', false],
    ['!cancelled()', true],
    ['${{ !cancelled() && !failure() }}', true],
    ["''", false],
    ['0', false],
    ['-1', true],
    ['null', false],
    ["github.event_name == 'push'", true],
    ["github.event_name == 'PUSH'", true],
    ["GitHub.Event_Name != 'push'", false],
    ["github.event_name != 'pull_request' && github.ref == 'refs/heads/main'", true],
    ["(github.event_name == 'push' || vars.A) && github.ref_name == 'develop'", false],
    ["vars.A || github.event_name == 'push'", true],
    ["vars.A && github.event_name == 'push'", undefined],
    ['vars.A && false', false],
    ["vars.A == 'x'", undefined],
    ["startsWith(github.ref, 'refs/tags/')", false],
    ["endsWith(github.ref, '/MAIN')", true],
    ["contains('a, push', github.event_name)", true],
    ["contains(github.event.head_commit.message, '[gate]')", undefined],
    ["contains(fromJSON('[1]'), 1)", undefined],
    ["github.repository == 'acme/app' && github.repository_owner == 'acme'", true],
    ["github.ref == format('refs/heads/{0}', github.event.repository.default_branch)", undefined],
    ['github.ref_name == github.event.repository.default_branch', true],
    ["github.base_ref == ''", true],
    ['github.event.pull_request.head.repo.fork', false],
    ['!github.event.pull_request.draft', true],
    ["'it''s' == 'it''s'", true],
    ['1 == true', true],
    ["'1' == 1", true],
    ['1 < 2', undefined],
    ["(vars.A || 'off') != 'off'", undefined],
    ["(vars.A && false) == '0'", undefined],
    ["!(vars.A || 'on')", false],
    ["${{ github.event_name }} == 'push'", undefined],
    ['${{ true }} && ${{ true }}', undefined],
    ['github.event_name ==', undefined],
    ['(true', undefined],
    ['true)', undefined],
    ['true true', undefined],
    ['', undefined],
    ['"push" == github.event_name', undefined],
    ["github['event_name'] == 'push'", undefined],
    [`${'('.repeat(2000)}true${')'.repeat(2000)}`, undefined],
    [`true${' '.repeat(5000)}`, undefined],
    [{ a: 1 }, undefined],
  ])('%j: %s', (condition, holds) => {
    expect(conditionOn(condition, push)).toBe(holds);
  });

  it('asks how the run stands by a function, and not by the words of a text', () => {
    expect(asksForStatus('${{ !cancelled() }}')).toBe(true);
    expect(asksForStatus("contains('it''s always()', 'a')")).toBe(false);
  });

  it('is not known of what only the run knows', () => {
    expect(conditionOn("github.ref == 'refs/heads/main'", pull)).toBeUndefined();
    expect(conditionOn('github.event.pull_request.draft', pull)).toBeUndefined();
    expect(conditionOn("github.event_name == 'push'", pull)).toBe(false);
  });

  it('has no answer that depends on what is not known: a guess either way gives it, too', () => {
    const atom = fc.constantFrom('vars.A', "github.event_name == 'push'", 'false', 'true', "''", "github.ref == 'x'");
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        atom,
        fc.tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
        tie('tree').map((one) => `!(${one})`),
        fc
          .tuple(tie('tree'), fc.constantFrom('==', '!='), fc.constantFrom("'x'", "'0'", "''", 'true'))
          .map(([a, op, b]) => `((${a}) ${op} ${b})`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        const guesses = ['true', 'false', "'x'", "'0'", "''"].map((guess) =>
          conditionOn(text.replaceAll('vars.A', guess), push),
        );
        const held = conditionOn(text, push);
        expect(guesses).not.toContain(undefined);
        if (held !== undefined) expect(new Set(guesses)).toEqual(new Set([held]));
      }),
    );
  });
});
