import { judged, vulnerability } from '../../__tests__/report/make-assessment.js';
import { addException } from '../../src/policy/edit/add-exception.js';
import { checkRequest } from '../../src/policy/edit/check-request.js';
import { withListItem, withMapValue } from '../../src/policy/edit/insert-yaml.js';
import { maxRequest, parseRequest } from '../../src/policy/edit/parse-request.js';
import { applyExceptions } from '../../src/policy/exceptions/apply-exceptions.js';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { parseComment, parseEntry } from '../../src/policy/exceptions/ignore-entry.js';
import { maxEntries, maxLine, parseIgnoreFile } from '../../src/policy/exceptions/ignore-file.js';
import { maxIgnoreYaml, parseIgnoreYaml } from '../../src/policy/exceptions/ignore-yaml.js';
import { lintExceptions } from '../../src/policy/exceptions/lint.js';
import { prune } from '../../src/policy/exceptions/prune.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { defaultPolicyFile, policyFor } from '../../src/policy/file/policy-file.js';
import { maxYaml, readYaml } from '../../src/policy/file/yaml-file.js';
import { findingsById, nearestIds } from '../../src/policy/findings-by-id.js';
import { matchesImage } from '../../src/policy/image-pattern.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { readRegoAnswer } from '../../src/policy/rego/rego-answer.js';
import { readRego } from '../../src/policy/rego/rego-file.js';
import { undefinedNames } from '../../src/policy/rego/undefined-names.js';
import { applyScoped } from '../../src/policy/scoped/apply-scoped.js';
import { maxTextFile } from '../../src/repository/text-file.js';
import { coversPackage, maxPackageUrl, parsePackageUrl } from '../../src/scan/package-url.js';
import { parseInstant } from '../../src/text/instant.js';
import { nearest } from '../../src/text/nearest.js';
import { many, repeats, type Shape, shape, slowly } from './shape.js';

const now = new Date('2026-03-01T00:00:00Z');

/** What makes a YAML parser work: nesting, flow, keys, anchors, quotes, errors. */
const yaml = [
  ...[
    '{',
    '[',
    '{a: ',
    '[{',
    '- ',
    '? ',
    '- - ',
    'a:\n',
    '}',
    ']',
    ',',
    ': ',
    '"',
    "'",
    '|',
    '|\n',
    '&a ',
    '*a ',
    '&a [*a,*a]\n',
    '!!x ',
  ],
  ...[
    '%YAML 1.2\n',
    '---\n',
    '# x\n',
    '#',
    ' ',
    '\t',
    '\t\n',
    '\n',
    '\r',
    '\r\n',
    '<<: *a\n',
    '\\',
    '\u0000',
    '\ufeff',
    '@',
    '`',
    'a',
    '"\\u0061',
    '{}',
    '[]',
    '{},',
    '[],',
  ],
];

/** A map with keys of its own in each line. */
const lines = (count: number, line: (index: number) => string) => many(count, line).join('\n');

const yamlFiles = (
  of: string,
  name: string,
  limit: number,
  parse: (text: string) => unknown,
  head = '',
): readonly Shape[] => {
  const filled = (make: (index: number) => string) => (size: number) => {
    const parts: string[] = [head];
    for (let [length, index] = [head.length, 0]; ; index += 1) {
      const part = make(index);
      length += part.length + 1;
      if (length > size) break;
      parts.push(part);
    }
    const text = parts.filter((part) => part !== '').join('\n');
    return () => parse(text);
  };
  const one = (what: string, make: (index: number) => string) => shape(of, `${name} ${what}`, { limit }, filled(make));
  return [
    one('unknown keys', (index) => `k${index}: 1`),
    one('long unknown keys', (index) => `${'k'.repeat(60)}${index}: 1`),
    one('the same key', () => 'severity: 1'),
    one('the same unknown key', () => 'a:'),
    one('keys without a value', (index) => `? k${index}`),
    one('wrong entries', () => '  - 1'),
    one('wrong maps', () => '  - {a: 1}'),
    one('empty entries', () => '-'),
    one('anchors', (index) => `k${index}: &a${index} 1`),
    one('aliases', (index) => (index === 0 ? 'k: &a 1' : `k${index}: *a`)),
    one('tags', (index) => `k${index}: !x 1`),
    one('documents', () => '---\na: 1'),
    one('tabs', (index) => `\tk${index}: 1`),
    one('open quotes', (index) => `k${index}: "`),
    one('open lists', (index) => `k${index}: [`),
    one('open maps', (index) => `k${index}: {`),
    one('stray ends', () => ']'),
    one('steps down', (index) => `${' '.repeat(index)}a:`),
    shape(of, `${name} one flow map`, { limit }, (size) => {
      const text =
        `${head}${head === '' ? '' : '\n'}{${lines(Math.floor(size / 14), (index) => `k${index}: ${index},`)}}`.slice(
          0,
          size,
        );
      return () => parse(text);
    }),
  ];
};

const entryWords = [
  '#',
  ' # ',
  'CVE-2024-1001 ',
  ', Expiry: 2026-01-31',
  'Expiry:',
  'exp:2026-01-31 ',
  'Ticket: ',
  '(',
  ')',
  ',',
  ' ',
  '\t',
  '*',
  'é',
  '\u202e',
  ':',
  '2026-01-31',
];
const ignoreLines = [
  '#\n',
  '# a\n',
  '\n',
  ' \n',
  'CVE-2020-1001\n',
  'CVE-2024-1001 # a, Expiry: 2026-05-01\n',
  '# a\nCVE-2020-1001\n',
  '*\n',
  'a b\n',
  '\r',
  '\r\n',
  '\u2028',
  'exp:2020-01-01\n',
  'CVE-2020-1001,',
  'CVE-2020-1001 # until 2026-1-1\n',
  'until 2026-1-1 ',
  '"',
  'https:/',
];
const entryYaml = (index: number) => `  - {id: CVE-2024-${1000 + index}, statement: because, expired_at: 2026-05-01}`;

const scoped = (count: number, field: string) =>
  parseIgnoreYaml(
    `vulnerabilities:\n${lines(count, (index) => `  - {id: CVE-2020-1001, statement: because, expired_at: 2026-03-20, ${field.replace('N', `${index}`)}}`)}`,
    '.trivyignore.yaml',
    now,
  );
const findings = (count: number, over: object = {}) =>
  many(count, (index) =>
    vulnerability({
      id: `CVE-2020-${1000 + index}`,
      name: `p${index}`,
      path: `app/${'a/'.repeat(20)}${index}`,
      ...over,
    }),
  );

const policyUnder = (head: string) =>
  yamlFiles(
    'policy/file/policy-schema.ts#policySchema',
    JSON.stringify(head),
    maxYaml,
    (text) => parsePolicy(text, 'f'),
    head,
  );

export const policyShapes: readonly Shape[] = [
  ...repeats(
    ['policy/file/yaml-file.ts#readYaml', 'policy/file/yaml-document.ts#parseYaml'],
    { limit: maxIgnoreYaml, pieces: yaml },
    (text) => readYaml(text, 'f', maxIgnoreYaml),
  ),
  ...yamlFiles('policy/file/parse-policy.ts#parsePolicy', '', maxYaml, (text) => parsePolicy(text, 'f')),
  // A quick run feeds these pieces to readYaml, with a larger limit, and looks at one head.
  ...slowly(
    repeats('policy/file/parse-policy.ts#parsePolicy', { limit: maxYaml, pieces: yaml }, (text) =>
      parsePolicy(text, 'f'),
    ),
  ),
  ...policyUnder('images:'),
  ...slowly(
    ['severity:', 'kinds:', 'exceptions:', 'approvals:', 'images:\n  - match: a\n    severity:'].flatMap(policyUnder),
  ),
  shape('policy/file/policy-schema.ts#policySchema', 'unknown keys in a map', { limit: maxYaml }, (size) => {
    const text = `severity:\n${lines(Math.floor(size / 12), (index) => `  k${index}: 1`)}`.slice(0, size);
    return () => parsePolicy(text, 'f');
  }),
  shape('policy/file/parse-policy.ts#parsePolicy', 'many rules', { limit: 100 }, (size) => {
    const file = parsePolicy(
      `images:\n${lines(size, (index) => `  - {match: "**a*b*${'c*'.repeat(100)}${index}"}`)}`,
      'f',
    );
    return () =>
      policyFor(
        file,
        many(10, () => 'acb'.repeat(80)),
      );
  }),
  ...policyUnder('packages:'),
  ...slowly(['paths:', 'images:\n  - match: a\n    packages:'].flatMap(policyUnder)),
  ...['packages', 'paths'].map((list) =>
    shape('policy/scoped/apply-scoped.ts#applyScoped', `many findings with ${list}`, { limit: 20_000 }, (size) => {
      const match = (index: number) => (list === 'packages' ? 'pkg:npm/p' : `**/*${'a/'.repeat(9)}*${index}`);
      const rule = (index: number) => `  - {match: "${match(index)}", action: block, reason: because}`;
      const policy = policyFor(parsePolicy(`${list}:\n${lines(100, rule)}`, 'f'), ['b']);
      const all = findings(size, { purl: 'pkg:npm/p@1' });
      const first = policy.severity.HIGH.action;
      return () => {
        const { ruleFor } = applyScoped(policy, now);
        return all.map((finding) => ruleFor(finding, { action: 'warn', decidedBy: { first } }));
      };
    }),
  ),
  ...yamlFiles('policy/exceptions/ignore-yaml.ts#parseIgnoreYaml', '', maxIgnoreYaml, (text) =>
    parseIgnoreYaml(text, '.trivyignore.yaml', now),
  ),
  ...yamlFiles(
    'policy/exceptions/ignore-yaml-schema.ts#ignoreSchema',
    'a list',
    maxIgnoreYaml,
    (text) => parseIgnoreYaml(text, '.trivyignore.yaml', now),
    'vulnerabilities:',
  ),
  shape(
    'policy/exceptions/ignore-yaml-schema.ts#ignoreSchema',
    'unknown keys in entries',
    { limit: 10_000 },
    (size) => {
      const text = `vulnerabilities:\n${lines(size, (index) => `  - {id: C, x${index}: 1}`)}`;
      return () => parseIgnoreYaml(text, '.trivyignore.yaml', now);
    },
  ),
  shape('policy/rego/rego-file.ts#readRego', 'rules on every line', { limit: maxTextFile }, (size) => {
    const text = `package main\n${'deny_a contains "x"\n'.repeat(size / 20)}`;
    return () => readRego(text);
  }),
  shape('policy/rego/rego-file.ts#readRego', 'a long line before the package', { limit: maxTextFile }, (size) => {
    const text = `${' '.repeat(size / 2)}#${' '.repeat(size / 2)}\n`;
    return () => readRego(text);
  }),
  shape('policy/rego/undefined-names.ts#undefinedNames', 'imports and names', { limit: maxTextFile }, (size) => {
    const text = `package main\n${'import data.lib.a\na.b\n'.repeat(size / 22)}`;
    return () => undefinedNames([{ path: 'a.rego', text }]);
  }),
  shape('policy/rego/undefined-names.ts#undefinedNames', 'imports that never end', { limit: maxTextFile }, (size) => {
    const text = `package main\n${'import data["a"] '.repeat(size / 17)}${'"'.repeat(size / 10)}`;
    return () => undefinedNames([{ path: 'a.rego', text }]);
  }),
  shape('policy/rego/rego-answer.ts#readRegoAnswer', 'many messages', { limit: 400_000 }, (size) => {
    const answer = {
      deny: many(size, (index) => `\u001b[31m ${index}`),
      warn: many(size / 10, () => ({ msg: ' x ' })),
    };
    return () => readRegoAnswer(answer, ['deny', 'warn']);
  }),
  shape('policy/exceptions/ignore-yaml.ts#parseIgnoreYaml', 'braces', { limit: 900 }, (size) => {
    const text = `vulnerabilities:\n${lines(size, () => `  - {id: C, paths: ["${'{a,b}'.repeat(8)}${'x'.repeat(900)}"]}`)}`;
    return () => parseIgnoreYaml(text, '.trivyignore.yaml', now);
  }),
  shape('policy/exceptions/ignore-yaml.ts#parseIgnoreYaml', 'many patterns', { limit: 10_000 }, (size) => {
    const text = `vulnerabilities:\n${lines(Math.ceil(size / 100), () => `  - {id: C, paths: [${many(100, () => '"{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}{o,p}"').join()}]}`)}`;
    return () => parseIgnoreYaml(text, '.trivyignore.yaml', now);
  }),
  shape('policy/exceptions/ignore-yaml.ts#parseIgnoreYaml', 'entries without a reason', { limit: 10_000 }, (size) => {
    const text = `vulnerabilities:\n${lines(size, (index) => `  - {id: C${index}, purls: ["pkg:npm/a"], paths: ["a/**"]}`)}`;
    return () => parseIgnoreYaml(text, '.trivyignore.yaml', now);
  }),
  shape('policy/exceptions/ignore-yaml.ts#parseIgnoreYaml', 'wrong times', { limit: 10_000 }, (size) => {
    const text = `vulnerabilities:\n${lines(size, () => '  - {id: C, statement: x, expired_at: never}')}`;
    return () => parseIgnoreYaml(text, '.trivyignore.yaml', now);
  }),
  ...repeats('policy/exceptions/ignore-file.ts#parseIgnoreFile', { limit: maxTextFile, pieces: ignoreLines }, (text) =>
    parseIgnoreFile(text, '.trivyignore', now),
  ),
  ...repeats(
    'policy/exceptions/ignore-file.ts#parseIgnoreFile',
    { limit: maxLine, pieces: entryWords, before: 'CVE-2024-1001 # ' },
    (text) => parseIgnoreFile(text, '.trivyignore', now),
  ),
  ...repeats('policy/exceptions/ignore-entry.ts#parseEntry', { limit: maxLine, pieces: entryWords }, (text) =>
    parseEntry(text),
  ),
  ...repeats('policy/exceptions/ignore-entry.ts#parseComment', { limit: maxLine, pieces: entryWords }, (text) =>
    parseComment(text.split(' ')),
  ),
  ...repeats(
    'policy/exceptions/exception-file.ts#parseExceptions',
    { limit: maxTextFile, pieces: ignoreLines },
    (text) => parseExceptions(text, '.trivyignore', now),
  ),
  ...repeats(
    'text/instant.ts#parseInstant',
    { limit: maxIgnoreYaml, pieces: ['2', '2026-', ' ', '0', 'T', ':', '.', 'Z', '+'], before: '2026-01-01' },
    (text) => parseInstant(text, false),
  ),
  ...repeats(
    'scan/package-url.ts#parsePackageUrl',
    {
      limit: maxPackageUrl,
      pieces: ['/', '%40', '%', '@', '#', '?', '&', '=', '..', '.', 'a/', 'é'],
      before: 'pkg:npm/',
    },
    (text) => {
      const url = parsePackageUrl(text);
      return url && coversPackage(url, url);
    },
  ),
  ...repeats(
    'policy/image-pattern.ts#matchesImage',
    { limit: 1000, pieces: ['*', '**', '?', 'a*', '**/', 'a'] },
    (text) => matchesImage(text, 'a'.repeat(1000)),
  ),
  shape('text/nearest.ts#nearest', 'long words', { limit: 10_000 }, (size) => {
    const words = many(size, (index) => `${'b'.repeat(50)}${index}`);
    return () => nearest('a'.repeat(64), words);
  }),
  shape('text/nearest.ts#nearest', 'an endless word', { limit: maxTextFile }, (size) => {
    const word = 'a'.repeat(size);
    return () => [nearest(word, ['abc']), nearest('abc', [word])];
  }),
  shape('policy/findings-by-id.ts#nearestIds', 'many ids', { limit: 20_000 }, (size) => {
    const all = findings(size).map((finding) => judged(finding));
    return () => [
      nearestIds(all, 'CVE-2024-1123'),
      findingsById(all, 'CVE-2020-1007'),
      nearestIds(all, 'x'.repeat(10_000)),
    ];
  }),
  ...['purls: ["pkg:npm/pN"]', 'paths: ["a/**/N"]', 'images: ["a*N"]', 'ticket: "N"'].map((field) =>
    shape(
      'policy/exceptions/apply-exceptions.ts#applyExceptions',
      `${field} for one id`,
      // Half of them are entries, and as many as an exceptions file of the largest size holds.
      { limit: Math.floor((2 * maxIgnoreYaml) / 96) },
      (size) => {
        const exceptions = scoped(Math.floor(size / 2), field);
        // So many that the bound of the comparisons is reached at half and at a quarter of the size, too.
        const all = findings(5 * size, { id: 'CVE-2020-1001' });
        return () => {
          const { exceptionFor } = applyExceptions(exceptions, defaultPolicy.exceptions, now, ['b']);
          return all.map(exceptionFor);
        };
      },
    ),
  ),
  shape('policy/exceptions/lint.ts#lintExceptions', 'duplicates', { limit: maxEntries }, (size) => {
    const text = `vulnerabilities:\n${lines(size, () => entryYaml(1))}`;
    const exceptions = parseIgnoreYaml(
      text.slice(0, text.lastIndexOf('\n', maxIgnoreYaml - 1)),
      '.trivyignore.yaml',
      now,
    );
    return () => lintExceptions(exceptions, defaultPolicyFile, now);
  }),
  shape('policy/edit/insert-yaml.ts#withListItem', 'many entries', { limit: maxIgnoreYaml }, (size) => {
    const text = `vulnerabilities:\n${lines(Math.floor(size / 60), entryYaml)}`;
    return () => withListItem(text, 'vulnerabilities', '{ id: CVE-2020-1 }');
  }),
  shape('policy/edit/insert-yaml.ts#withMapValue', 'many keys', { limit: maxYaml }, (size) => {
    const text = `exceptions:\n${lines(Math.floor(size / 12), (index) => `  k${index}: 1`)}`;
    return () => withMapValue(text, 'exceptions', 'adopted-until', '2026-12-31');
  }),
  ...['.trivyignore', '.trivyignore.yaml'].map((file) =>
    shape('policy/edit/add-exception.ts#addException', `to a long ${file}`, { limit: 2000 }, (size) => {
      const plain = lines(size, (index) => `CVE-2020-${1000 + index} exp:2026-03-20 # a`);
      const bytes = Buffer.from(file === '.trivyignore' ? plain : `vulnerabilities:\n${lines(size, entryYaml)}`);
      const wanted = { id: 'CVE-2021-1000', reason: 'because', until: '2026-03-20' };
      return () => addException(bytes, file, wanted, defaultPolicyFile, now);
    }),
  ),
  ...repeats(
    'policy/edit/parse-request.ts#parseRequest',
    { limit: maxRequest, before: '### Finding\n\n', pieces: ['### Finding\n', '\n', '\r', '#', ' ', '###### \n', 'a'] },
    parseRequest,
  ),
  ...repeats(
    'policy/edit/check-request.ts#checkRequest',
    {
      limit: 4000,
      pieces: ['CVSS:3.1/', '/AV:N', 'CVSS:3.1/AV:N/AC:L/', 'a/', 'a ', '*', ',', '10.0 ', 'GHSA-', '9', 'A-'],
    },
    (text) => {
      const answers = {
        finding: text,
        severity: 'HIGH',
        images: text,
        reason: text,
        score: text,
        exploitability: text,
      };
      const rest = { controls: text, why: text, fix: text, impact: text, until: '2026-03-20' };
      return checkRequest({ ...answers, ...rest }, 'https://a/1', defaultPolicyFile, now);
    },
  ),
  shape('policy/exceptions/prune.ts#prune', 'expired lines', { limit: maxEntries }, (size) => {
    const bytes = Buffer.from(lines(size, (index) => `CVE-2020-${1000 + index} # a, Expiry: 2020-01-01`));
    return () => prune(bytes, '.trivyignore', now);
  }),
  shape('policy/exceptions/prune.ts#prune', 'expired entries', { limit: maxEntries }, (size) => {
    const bytes = Buffer.from(
      `vulnerabilities:\n${lines(size, (index) => `  - id: C${index}\n    statement: x\n    expired_at: 2020-01-01`)}`.slice(
        0,
        maxIgnoreYaml,
      ),
    );
    return () => prune(bytes, '.trivyignore.yaml', now);
  }),
  shape('policy/exceptions/prune.ts#prune', 'expired flow', { limit: maxEntries }, (size) => {
    const bytes = Buffer.from(
      `vulnerabilities: [${many(size, (index) => `{id: C${index}, expired_at: 2020-01-01}`).join(', ')}]`,
    );
    return () => prune(bytes, '.trivyignore.yaml', now);
  }),
];
