import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { policyFor } from '../../../src/policy/file/policy-file.js';
import { bothRego, readRego } from '../../../src/policy/rego/rego-file.js';
import { digest, setting } from '../samples.js';

const rule = 'deny contains msg if { msg := "no" }';

describe('a file of rules in Rego', () => {
  it.each([
    ['one rule', `package main\n\n${rule}`, ['deny']],
    ['comments and blank lines first', `# ours\n\n  # more\npackage main # here\n${rule}\n`, ['deny']],
    ['a byte order mark and Windows line ends', `\ufeffpackage main\r\n${rule}\r\n`, ['deny']],
    [
      'several, each once',
      `package main\n${rule}\nwarn_age contains "x" if { true }\n${rule}\nviolation contains {"msg": "m"} if { true }`,
      ['deny', 'warn_age', 'violation'],
    ],
    ['helpers beside it', `package main\nimport rego.v1\nis_root(x) := true\n${rule}`, ['deny']],
  ])('is read: %s', (_, text, names) => {
    expect(readRego(text)).toEqual({ isAsked: true, names });
  });

  it('may hold what others import', () => {
    expect(readRego('package lib.images\nis_ours(x) := startswith(x, "ghcr.io/acme/")')).toEqual({
      isAsked: false,
      names: [],
    });
  });

  it.each([
    ['another package', `package mian\n${rule}`, /its package is mian, whose rules nobody asks/],
    ['a package below main', `package main.images\n${rule}`, /its package is main\.images/],
    ['our own package', `package image_gate\n${rule}`, /its package is image_gate/],
    ['no package', rule, /does not begin with its package/],
    ['a package behind a rule', `${rule}\npackage main`, /does not begin with its package/],
    ['nothing', '', /does not begin with its package/],
    ['no rule that is asked', 'package main\ndenny contains "x" if { true }', /has no rule `deny`/],
    ['a name that only begins so', 'package main\ndenylist := ["a"]\nwarning := 1', /has no rule `deny`/],
    ['a deciding rule where nobody asks', `package lib.images\n${rule}`, /nobody asks its rule `deny`/],
  ])('is refused for %s: it would look as if it had found nothing', (_, text, what) => {
    expect(readRego(text)).toMatchObject({ what: expect.stringMatching(what) });
  });
});

describe('the rules of two policies', () => {
  const file = (path: string, digit?: string) => ({
    path,
    ...(digit === undefined ? {} : { rules: { text: rule, digest: digest(digit), names: ['deny'] } }),
  });

  it('are all of both, one of the same path with another content as well', () => {
    const [one, other] = [setting([file('a.rego', '1')]), setting([file('a.rego', '2'), file('a.rego', '1')])];
    expect(bothRego(one, other).value).toEqual([file('a.rego', '1'), file('a.rego', '2')]);
    expect(bothRego(setting([]), other).value).toEqual(other.value);
    expect(bothRego(other, setting([])).value).toEqual(other.value);
  });

  it('are those of each name of an image', () => {
    const policy = parsePolicy(
      'rego: [a.rego]\nimages:\n  - match: ghcr.io/**\n    rego: [b.rego]\n  - match: quay.io/**\n    rego: []\n',
      'policy.yml',
    );
    const paths = (...names: readonly string[]) => policyFor(policy, names).rego.value.map(({ path }) => path);
    expect(paths('docker.io/acme/api:1')).toEqual(['a.rego']);
    expect(paths('ghcr.io/acme/api:1')).toEqual(['b.rego']);
    expect(paths('docker.io/acme/api:1', 'quay.io/acme/api:1', 'ghcr.io/acme/api:1')).toEqual(['a.rego', 'b.rego']);
  });
});
