import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { now } from '../samples.js';

const yaml = `# ours

vulnerabilities:
  - id: CVE-2024-1234
    statement: not reachable
    expired_at: 2026-12-31
`;
const json = JSON.stringify({ vulnerabilities: [{ id: 'CVE-2024-1234' }] });
const openVex = JSON.stringify({ '@context': 'https://openvex.dev/ns/v0.2.0', statements: [] });

/** What is said of a file, or `undefined` where it is read. */
function problemOf(text: string, file: string): string | undefined {
  try {
    parseExceptions(text, file, now);
    return undefined;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ where, what, fix }) => `${where}: ${what}. ${fix}`).join('\n');
  }
}

describe('a file of exceptions that has another form than its name says', () => {
  it.each([
    ['YAML', '.trivyignore', yaml, /^\.trivyignore:3: this is YAML.*Rename it to `\.trivyignore\.yaml`/],
    ['YAML under a name of its own', 'sec/ok.txt', yaml, /^sec\/ok\.txt:3: this is YAML.*Rename it to `sec\/ok\.yaml`/],
    ['a folder with a dot', 'a.b/ignored', yaml, /Rename it to `a\.b\/ignored\.yaml`/],
    ['YAML with its list in one line', '.trivyignore', 'vulnerabilities: [{ id: CVE-2024-1 }]', /:1: this is YAML/],
    ['YAML that begins as a document', '.trivyignore', '---\nsecrets:\n- id: a\n', /:1: this is YAML/],
    ['a list of YAML', '.trivyignore', '# a\n- CVE-2024-1234\n', /:2: this is YAML.*Write each exception as a line/],
    ['YAML of another tool', '.trivyignore', 'ignore:\n  - vulnerability: CVE-2024-1\n', /:1: this is YAML.*as a line/],
    ['JSON', '.trivyignore', `\ufeff\n${json}`, /:2: this is JSON.*Rename it to `\.trivyignore\.yaml`/],
    ['JSON of no known form', '.trivyignore', '[{"id":"CVE-2024-1"}]', /:1: this is JSON.*as a line: `CVE-2024-1234/],
    ['the beginning of JSON', '.trivyignore', '{"id":', /:1: this is JSON/],
    ['OpenVEX', '.trivyignore', openVex, /:1: this is an OpenVEX document.*as a line/],
    ['OpenVEX as YAML', '.trivyignore.yaml', openVex, /:1: this is an OpenVEX document.*as an entry/],
    ['a VEX of CycloneDX', 'x', '{"bomFormat":"CycloneDX","vulnerabilities":[]}', /this is a CycloneDX VEX document/],
    ['CSAF', 'x', '{"document":{"csaf_version":"2.0"}}', /this is a CSAF document/],
    ['a report', 'x', '{"SchemaVersion":2,"Results":[]}', /this is a report of Trivy/],
    ['XML', '.trivyignore', '<?xml version="1.0"?>\n<suppressions/>', /:1: this is XML/],
    ['Rego', '.trivyignore', '# rules\npackage trivy\n\ndefault ignore = false', /:2: this is a policy in Rego/],
    [
      'lines',
      '.trivyignore.yaml',
      '# ours\nCVE-2024-1234 # a\n',
      /yaml:2: `CVE-2024-1234` .* Rename it to `\.trivyignore`/,
    ],
    ['lines under .yml', 'a/ok.yml', 'GHSA-jf85-cpcp-j695', /Rename it to `a\/ok`/],
    [
      'a policy',
      '.trivyignore.yaml',
      'severity: { high: block }',
      /unknown key `severity`\. .*a key of the policy file/,
    ],
  ])('%s: is named as what it is, with what to do', (_, file, text, said) => {
    expect(problemOf(text, file)).toMatch(said);
  });

  it.each([
    ['lines', '.trivyignore', 'CVE-2024-1234  # a, Expiry: 2026-12-31\nDS-0002\naws-access-key-id\n'],
    ['an id with a colon', '.trivyignore', 'CVE-2024-1234:\nCVE-2024-1235: # a\n'],
    ['a ruler between entries', '.trivyignore', 'CVE-2024-1234\n---\nCVE-2024-1235\n'],
    ['an indented id', '.trivyignore', 'CVE-2024-1234 # a:\n  CVE-2024-1235\n'],
    ['comments alone', '.trivyignore', '# vulnerabilities:\n#  - id: CVE-2024-1234\n'],
    ['YAML', '.trivyignore.yaml', yaml],
    ['JSON in Trivy’s form', '.trivyignore.yaml', json],
    ['nothing', '.trivyignore', ''],
  ])('%s: is read as before', (_, file, text) => {
    expect(problemOf(text, file)).toBeUndefined();
  });

  it('is nothing that ids of their own form make', () => {
    const line = fc.tuple(
      fc.stringMatching(/^[A-Z]{2,6}-[A-Za-z0-9-]{1,20}$/),
      fc.stringMatching(/^[\w :{}[\]-]{0,40}$/),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map(([id, reason]) => `${id} # ${reason}`).join('\n');
        expect(problemOf(text, '.trivyignore')).toBeUndefined();
      }),
    );
  });
});
