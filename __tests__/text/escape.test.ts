import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bounded, boundedPath, code, htmlText, link, row, safeUrl, text } from '../../src/text/escape.js';
import { anyHostileText, hostileTexts, markdownFaults, visible } from '../report/hostile.js';

describe('text', () => {
  it('keeps each known attack text', () => {
    for (const foreign of hostileTexts) expect(markdownFaults(`| ${text(foreign)} |`)).toEqual([]);
  });

  it('shows what was written, and nothing of it means anything', () => {
    fc.assert(
      fc.property(anyHostileText, (foreign) => {
        const escaped = text(foreign);
        expect(markdownFaults(escaped)).toEqual([]);
        expect(escaped).not.toContain('|');
        expect(visible(escaped)).toBe(bounded(foreign));
      }),
    );
  });

  it.each(['# heading', '- item', '+ item', '1. one', '12) twelve', '=== line', '> quote', '~~~ fence', '    # code'])(
    'begins no block with %p',
    (foreign) => {
      expect(text(foreign)).not.toMatch(/^\s*(?:[#\-+=>~]|\d+[.)])/);
      expect(visible(text(foreign))).toBe(foreign.trim());
    },
  );

  it.each(['abcdef1', 'in deadbee', 'ABCDEF12', '0123456789abcdef0123456789abcdef01234567', 'acme/app@abcdef1'])(
    'refers to no commit with %p, which could be one of a fork',
    (foreign) => {
      expect(text(foreign)).not.toMatch(/\b[0-9a-f]{7,40}\b/i);
      expect(visible(text(foreign))).toBe(foreign);
    },
  );

  it('leaves the number of a CVE, and what is too long for a commit, to be copied', () => {
    for (const foreign of ['CVE-2026-1234567', 'a'.repeat(64)]) expect(text(foreign)).toBe(foreign);
  });

  it('leaves ordinary words as they are', () => {
    expect(text('openssl: information disclosure in snake_case fork() (CVE-2019-1549)')).toBe(
      'openssl: information disclosure in snake_case fork() (CVE-2019-1549)',
    );
  });

  it('is quick with a megabyte', () => {
    for (const foreign of hostileTexts) text(foreign);
  }, 5_000);
});

describe('htmlText', () => {
  it.each([
    ['<b onclick="x">\'y\' & z</b>', '&lt;b onclick=&quot;x&quot;&gt;&#39;y&#39; &amp; z&lt;/b&gt;'],
    ['a\u202e\nb', 'a b'],
    ['x'.repeat(400), `${'x'.repeat(199)}…`],
  ])('lets %s mean nothing in a page', (foreign, shown) => {
    expect(htmlText(foreign)).toBe(shown);
  });
});

describe('bounded', () => {
  it('cuts visibly and never between the halves of a character', () => {
    fc.assert(
      fc.property(anyHostileText, fc.integer({ min: 1, max: 40 }), (foreign, max) => {
        for (const cut of [bounded(foreign, max), boundedPath(foreign, max)]) {
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(true);
          expect(cut).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
    expect(bounded('abcdefgh', 5)).toBe('abcd…');
    expect(boundedPath('node_modules/lodash/package.json', 20)).toBe('…lodash/package.json');
  });
});

describe('code', () => {
  it('keeps any text in its place, in a table cell too', () => {
    fc.assert(
      fc.property(anyHostileText, (foreign) => {
        const span = code(foreign);
        expect(markdownFaults(span)).toEqual([]);
        expect(span).not.toContain('|');
        const shown = span.startsWith('<code>') ? visible(span.slice(6, -7)) : span.slice(1, -1);
        expect(shown).toBe(bounded(foreign));
      }),
    );
  });

  it('puts an ordinary name between backticks, so that it can be copied', () => {
    expect(code('@babel/core')).toBe('`@babel/core`');
    expect(code('a|b')).toBe('<code>a&#124;b</code>');
  });
});

describe('row', () => {
  it('is one row with its number of cells, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(anyHostileText, { minLength: 1, maxLength: 6 }), (foreign) => {
        const line = row(foreign.map((cell, index) => (index % 2 === 0 ? text(cell) : code(cell))));
        expect(line.split('|')).toHaveLength(foreign.length + 2);
        expect(markdownFaults(line)).toEqual([]);
      }),
    );
  });
});

describe('links', () => {
  it.each([
    ['https://avd.aquasec.com/nvd/cve-2019-1549', 'https://avd.aquasec.com/nvd/cve-2019-1549'],
    ['http://example.org/a?b=c&d=e', 'http://example.org/a?b=c&d=e'],
    ['https://example.org/a|b(c)<d>"e`', 'https://example.org/a%7Cb%28c%29%3Cd%3E%22e%60'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['https://user:password@example.org/', undefined],
    ['//example.org', undefined],
    ['not a url', undefined],
  ])('%s', (foreign, url) => {
    expect(safeUrl(foreign)).toBe(url);
    expect(link('label', foreign)).toBe(url === undefined ? 'label' : `[label](${url.replaceAll('&', '&amp;')})`);
  });

  it('is none to an endless address', () => {
    expect(safeUrl(`https://example.org/${'x'.repeat(3000)}`)).toBeUndefined();
  });

  const part = fc.constantFrom(
    ...[
      'a',
      'xn--',
      'b-',
      '1',
      '0x7f',
      'A',
      '-',
      '.',
      '..',
      '%2e',
      '_',
      'ß',
      '@',
      ':',
      ':80',
      '/',
      '//',
      '~',
      '+',
      ' ',
      '\\',
      '?',
      '#',
      '\t',
      '',
    ],
  );
  const nearlyPlain = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/'),
      fc.array(part, { maxLength: 6 }),
      fc.array(part, { maxLength: 6 }),
    )
    .map(([scheme, host, path]) => `${scheme}${host.join('')}.org/${path.join('')}`);

  it('is what a browser makes of the address, and is left alone where it is that already', () => {
    fc.assert(
      fc.property(nearlyPlain, (foreign) => {
        const safe = safeUrl(foreign);
        if (safe === undefined) return;
        expect(
          URL.parse(foreign)?.href.replace(/[^\w\-.~:/?#@!&+,;=%]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#/g, encodeURIComponent),
        ).toBe(safe);
        const { username, password } = new URL(foreign);
        expect(username + password).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('never ends its parentheses early', () => {
    fc.assert(
      fc.property(anyHostileText, (foreign) => {
        const made = link('label', `https://example.org/${foreign}`);
        expect(made === 'label' || /^\[label\]\(https:\/\/example\.org\/[^\s()<>[\]|`"'\\]*\)$/.test(made)).toBe(true);
      }),
    );
  });
});
