import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseIgnoreFile } from '../../src/policy/ignore-file.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { parsePolicy } from '../../src/policy/policy-file.js';

const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8');

/** The fenced blocks that follow a marker of this kind. */
function examples(kind: string): readonly string[] {
  return [...page.matchAll(new RegExp(`<!-- example: ${kind} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

describe('docs/policy.md', () => {
  it('shows the default policy as it is', () => {
    const [first = ''] = examples('policy');
    expect(parsePolicy(first, 'docs').base).toEqual({ ...defaultPolicy, source: 'docs' });
  });

  it('has valid policies only', () => {
    expect(examples('policy').length).toBeGreaterThan(1);
    for (const text of examples('policy')) expect(() => parsePolicy(text, 'docs')).not.toThrow();
  });

  it('has exceptions that apply', () => {
    const [text = ''] = examples('exceptions');
    const { active, refused } = parseIgnoreFile(text, '.trivyignore', new Date('2026-11-22'));
    expect(active.map(({ id }) => id)).toEqual(['CVE-2024-1234', 'CVE-2024-5678']);
    expect(refused).toEqual([]);
  });
});
