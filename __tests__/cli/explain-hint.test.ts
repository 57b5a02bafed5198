import { describe, expect, it } from '@jest/globals';
import { explainRow } from '../../src/cli/command/explain.js';
import { explainHint } from '../../src/cli/explain-hint.js';

describe('what explain needs to say the same as a call', () => {
  it('is nothing where the call had no options', () => {
    expect(explainHint(new Map())).toBe('');
  });

  it('is the report and the options that rule the verdict, by the names that explain has', () => {
    const raw = new Map([
      ['policy', 'ci/my policy.yml'],
      ['exceptions', '.trivyignore\nother'],
      ['file', 'docker/Dockerfile'],
      ['timeout', '10m'],
      ['format', 'table'],
    ]);
    expect(explainHint(raw, ["it's.json"])).toBe(
      "'it'\\''s.json' --policy 'ci/my policy.yml' --exceptions .trivyignore --exceptions other --dockerfile docker/Dockerfile",
    );
  });

  it('is understood by explain', () => {
    const raw = new Map([
      ['policy', 'p.yml'],
      ['image', 'app:dev'],
      ['now', '2026-01-31'],
      ['report-dir', 'out'],
    ]);
    const { asked } = explainRow.parse(['CVE-2020-1001', ...explainHint(raw, ['r.json']).split(' ')]);
    const { id, report, policy, image } = asked;
    expect([id, report, policy, image]).toEqual(['CVE-2020-1001', 'r.json', 'p.yml', 'app:dev']);
  });
});
