import fc from 'fast-check';
import { anyCharacter } from '../any-character.js';

/** Texts that try to leave their place in a log, in Markdown, in HTML or in SARIF. */
export const hostileTexts: readonly string[] = [
  '',
  '|',
  '\\|',
  '\\\\|',
  'a|b|c\\',
  '`',
  '``` `` `',
  '`|`\\|`',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script><!--',
  '-->',
  '@octocat and @acme/security',
  'fixes #123, acme/api#7 and GH-8',
  'see abcdef1, (0123456789abcdef0123456789abcdef01234567)',
  'deadbee is a commit of a fork, CVE-2026-1234567 is none',
  'https://evil.example/?a=b|c www.evil.example mailto:a@evil.example a@evil.example',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png) [^1]',
  '**bold** _em_ ~~gone~~ $x^2$ :white_check_mark:',
  '# heading\n## ✅ Passed',
  '- [ ] task\n1. one\n> quote\n---\n===',
  'a\r\nb\rc\u2028d\u2029e\u0085f',
  '::error::no\n::set-output name=verdict::passed',
  '##[error]no',
  '\u0000\u0007\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202egnp.exe\u202c \u2066x\u2069 zero\u200bwidth\ufeff soft\u00adhyphen',
  '\ud800 lone \udfff surrogates',
  '日本語 👩‍👩‍👧 é ﷽',
  '&lt;img&gt; &#64;octocat &amp;#35;1',
  '{0} {{1}} [link](1)',
  '%0A::error::no%0D',
  'x'.repeat(1024 * 1024),
  '|'.repeat(1024 * 1024),
  '\u200b'.repeat(1024 * 1024),
  '\n'.repeat(1024 * 1024),
];

/** One of the above, or pieces of them and anything else in any order. */
export const anyHostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts.filter((text) => text.length < 1000)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...hostileTexts.filter((text) => text.length < 100)),
        fc.string({ unit: anyCharacter, maxLength: 8 }),
      ),
      {
        maxLength: 8,
      },
    )
    .map((pieces) => pieces.join('')),
);

/**
 * What is wrong with a line of Markdown that holds foreign text: anything but text, code, and links to web addresses. Looks at the source as
 * GFM does: code spans first (none may hold a pipe, as cells are split before), then our own elements, then what is left.
 */
export function markdownFaults(line: string): readonly string[] {
  const faults: string[] = [];
  const flag = (fault: string, found: boolean): void => {
    if (found) faults.push(fault);
  };
  flag('line break or control character', /[\p{Cc}\u2028\u2029]/u.test(line));
  flag('invisible character', /[\p{Cf}]/u.test(line.replace(/[\u200d]/g, '')));
  flag('backslash', line.includes('\\'));
  flag('odd backticks', (line.match(/`/g) ?? []).length % 2 === 1 || line.includes('``'));
  const withoutCode = line.replace(/`[^`]*`/g, 'code').replace(/<\/?(?:wbr|code|br|details|summary)>/g, ' ');
  const bare = withoutCode.replace(/\]\(https?:\/\/[^\s()<>"'`|]*\)/g, ')').replace(/(^|[\s|*])\[(?=[^[\]]*\))/g, '$1');
  flag('raw HTML', /[<>]/.test(bare.replace(/^> /, '')));
  flag('unescaped ampersand', /&(?!(?:#\d+|amp);)/.test(bare));
  flag('link or image', /[[\]]/.test(bare.replace(/\[!(?:CAUTION|WARNING|NOTE)\]/g, '')));
  flag('mention', /@[A-Za-z0-9]/.test(bare));
  flag('reference', /(?<!&)#\d|GH-\d/i.test(bare));
  flag('commit', /\b[0-9a-f]{7,40}\b/i.test(bare.replace(/\bCVE-\d{4}-\d+\b/gi, 'CVE')));
  flag('autolink', /:\/\/|www\.|mailto:[^&]/i.test(bare));
  flag('emoji', /:[\w+-]+:/.test(bare.replace(/&#\d+;/g, ' ')));
  flag(
    'emphasis or strike',
    /[*~$]/.test(bare.replace(/\*\*(?:Not pushed:|Pushed|The push of|Fix:|[A-Z][\w ]+:)?\*?\*?/g, '')),
  );
  return faults;
}

/** What a reader sees of escaped Markdown: entities decoded, the invisible gaps gone. */
export function visible(markdown: string): string {
  return markdown
    .replace(/&(?:#(\d+)|amp);/g, (_, code: string | undefined) =>
      code === undefined ? '&' : String.fromCodePoint(Number(code)),
    )
    .replaceAll(/\u200b|<wbr>/g, '');
}
