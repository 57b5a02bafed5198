import { quoted } from '../../repository/text-file.js';
import { nearest } from '../../text/nearest.js';
import { gates } from '../baseline.js';
import { claimKinds, claimScopes } from '../evidence-rules.js';
import { missingActions } from '../exploitation/exploitation-rules.js';
import { hardeningActions } from '../hardening/hardening-rules.js';
import { opinionWeights } from '../opinion/opinion-weight.js';
import { actions, escalations } from '../policy.js';
import { deadlineClocks } from '../response/deadline-rules.js';
import { person } from './approval-schema.js';
import { policySchema } from './policy-schema.js';
import type { Guide } from './schema-problems.js';

/** How a mistake in a policy file is explained. */
export const policyGuide: Guide = {
  schema: policySchema,
  name: 'the policy file',
  code: 'policy-invalid',
  otherWords: {
    'ignore-unfixed': 'Write `unfixed: log`: what has no fix is then only logged.',
    ignoreUnfixed: 'Write `unfixed: log`: what has no fix is then only logged.',
    vuln: 'Write `kinds: { vulnerability: … }`.',
    vulnerabilities: 'Write `kinds: { vulnerability: … }`.',
    misconfig: 'Write `kinds: { misconfiguration: … }`.',
    kev: 'Write `exploited: block` for the whole policy or an image: what CISA’s KEV lists then blocks; in `when` it is `exploited: true`.',
    'only-cisa-kev': 'Write `exploited: block`: what CISA’s KEV lists then blocks.',
    'fail-on': 'Write `block` for a severity: `severity: { high: block }`.',
    'exit-code': 'Write `block` for a severity: `severity: { high: block }`.',
    sla: 'Write `fix-within` for a severity: `severity: { high: { fix-within: 7d } }`.',
    trivyignores: 'Name files of exceptions in the input `exceptions`, not in the policy.',
  },
  fixFor: (path, value) => {
    const key = path.at(-1);
    if (path.includes('approvals')) return typeof key === 'number' ? approverFix(value) : fixes.approvals;
    if (path[0] === 'owners') return ownerFix(key);
    if (path[0] === 'policy') return policyFix(key);
    if (path.includes('hardening')) return hardeningFix(path, value);
    if (path.includes('bases')) return fixes.bases;
    if (path.includes('rego')) return fixes.rego;
    if (path.includes('files')) return fixes.files;
    if (path.includes('for')) return fixes.for;
    if (path.includes('keys')) return fixes.keys;
    if (path.includes('identities')) return fixes.identities;
    if (path.includes('sources')) return fixes.sources;
    if (path.includes('repository-ids')) return fixes['repository-ids'];
    if (key === 'trust' || path.at(-2) === 'trust') return fixes.trust;
    if (key === 'missing') return oneOf(missingActions.toReversed(), value);
    if (key === 'when' || path.at(-2) === 'when') return fixes.when;
    if (key === 'epss' || path.at(-2) === 'epss') return fixes.epss;
    if (path.includes('require')) return oneOf(claimKinds, value);
    if (path[0] === 'packages' || path[0] === 'paths' || path[2] === 'packages' || path[2] === 'paths')
      return scopedFix(path);
    if (typeof key === 'number') return 'Write `match:` and its rules.';
    if (key === undefined) return fixes[''];
    if (path.at(-2) === 'max-days') return fixes['max-days'];
    return isFix(key) ? fixes[key] : oneOf(wordsOf(key), value);
  },
};

const fixes = {
  '': 'Write keys and values, e.g. `severity: { high: block }`.',
  version: 'Write `1` or leave it out.',
  severity: 'Write a line for each severity below it, e.g. `critical: block`.',
  kinds: 'Write a line for each kind below it, e.g. `secret: block`.',
  hardening:
    'Write one of `block`, `warn`, `log`, `off` for all checks, or what holds for some: `{ severity: warn, checks: { root-user: block } }`.',
  images: 'Write a list; each entry starts with `- match: "ghcr.io/acme/*"`.',
  match:
    'Write a pattern that names of images can match, e.g. `"ghcr.io/acme/*"`: letters, digits, `. _ - / : @ * ?`; a path in lower case, without `https://`, and no `/` at an end.',
  'fix-within': 'Write hours or days, e.g. `24h` or `7d`.',
  when: 'Write one or both of `exploited: true` and `epss: 0.1`, with `action: block` beside it: `high: { action: block, when: { exploited: true, epss: 0.1 } }`.',
  epss: 'Write scores from 0 to 1: `{ block: 0.5, warn: 0.1 }`.',
  exploitation: 'Write `missing:` or `max-age:` below it.',
  'second-opinion': 'Write `clair: advisory` or `clair: required` below it.',
  exceptions: 'Write `max-days:`, `require-ticket:`, `assessment:` or `adopted-until:` below it.',
  'adopted-until': 'Write a day, e.g. `2026-12-31`: the last one on which entries without an expiry count.',
  'max-days': 'Write whole days, from 1 to 3650, or some for each severity: `{ critical: 90, high: 180 }`.',
  'require-ticket': 'Write `true` or `false`.',
  assessment: 'Write a list of severities, e.g. `[critical]`.',
  approvals:
    'Write a list of GitHub users and teams, e.g. `[alice, [bob, "@acme/security"]]`, or such a list below `all`, `critical`, `high` …',
  bases: 'Write a list of base images, e.g. `[node:22, "ghcr.io/acme/base*"]`.',
  baseline:
    'Write an image, e.g. `ghcr.io/acme/app:main`, or `auto`. A Trivy JSON is named in the input `baseline`, not in the policy.',
  'ignore-base': 'Write `true` or `false`.',
  rego: 'Write a list of files in the repository, e.g. `[.github/image-gate/rules.rego]`.',
  vex: 'Write `files:`, `trust:`, `max-age:` or `for:` below it.',
  trust:
    'Write a list of signers, each with `keys` or `identities` in the words of `verify`, e.g. `[{ keys: [keys/acme.pub] }]`.',
  files: 'Write a list of JSON files in the repository, e.g. `[.github/vex/acme.json]`.',
  for: 'Write a list of severities, e.g. `[high, medium, low]`.',
  verify: 'Write `keys:`, `identities:`, `max-age:`, `require:`, `platforms:` or `on-fail:` below it.',
  keys: 'Write a list of files in the repository, e.g. `[keys/image-gate.pub]`.',
  identities:
    'Write a list of workflows with their refs, e.g. `["https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main"]`; the only wildcard is the end of a tag: `@refs/tags/v*`.',
  issuer: 'Write an address, e.g. `https://token.actions.githubusercontent.com`.',
  sources:
    'Write a list of repositories with refs, e.g. `["https://github.com/acme/app@refs/heads/main"]`; the only wildcard is the end of a tag: `@refs/tags/v*`.',
  'repository-ids':
    'Write a list of whole numbers, e.g. `[1296269]`: those that `gh api repos/acme/app --jq .id` prints.',
  'trusted-root': 'Write `public`, `github`, or a file in the repository, e.g. `keys/trusted_root.json`.',
  'max-age': 'Write hours or days, e.g. `24h` or `7d`.',
};

/** GitHub's mention of a person is what people take from elsewhere, e.g. from CODEOWNERS; of a team it is right. */
function approverFix(value: unknown): string {
  const name = typeof value === 'string' ? value.replace(/^@/, '') : '';
  if (name.includes('/'))
    return `Write a team like \`"@acme/security"\`, in quotes, with its name in lower case. ${fixes.approvals}`;
  return value !== name && person.safeParse(name).success ? `Write it without @: ${quoted(name)}.` : fixes.approvals;
}

/** How a rule for packages or paths is written. */
function scopedFix(path: readonly PropertyKey[]): string {
  const list = path.includes('packages') ? 'packages' : 'paths';
  switch (path.at(-1)) {
    case 'match':
      return list === 'packages'
        ? 'Write a package URL, e.g. `pkg:deb/debian/linux-libc-dev`; without a version it stands for every version.'
        : 'Write a pattern for files of the image, e.g. `"usr/share/doc/**"`.';
    case 'action':
      return oneOf(actions.toReversed(), undefined);
    case 'reason':
      return 'Write in words why, in quotes.';
    case 'expires':
      return 'Write the last day on which it holds, e.g. `2026-12-31`; only `action: block` may go without.';
    case 'ticket':
      return 'Write its name or address as text.';
    default:
      return `Write a list; each entry has \`match\`, \`action\`, \`reason\` and \`expires\`: \`- { match: ${list === 'packages' ? 'pkg:deb/debian/linux-libc-dev' : '"usr/share/doc/**"'}, action: log, reason: "…", expires: 2026-12-31 }\`.`;
  }
}

/** How checks of an image are written. */
function hardeningFix(path: readonly PropertyKey[], value: unknown): string {
  const key = path.at(-1);
  const isWord = key !== 'checks' && (typeof value === 'string' || typeof value === 'boolean');
  return isWord && key !== 'hardening' ? oneOf(hardeningActions.toReversed(), value) : fixes.hardening;
}

/** How an entry of `owners` is written. */
function ownerFix(key: PropertyKey | undefined): string {
  switch (key) {
    case 'mail':
      return 'Write an address, or a list of some: `security@example.com`.';
    case 'pager':
      return 'Write the name of an environment variable that begins with PAGER, e.g. `PAGER_API`; the key itself is a secret.';
    case 'owner':
      return 'Write a person or a team, e.g. `"@acme/platform"`, in quotes.';
    default:
      return 'Write a list of entries like `- { images: "ghcr.io/acme/*", owner: "@acme/platform", mail: platform@example.com }`.';
  }
}

/** How what a policy says of itself is written. */
function policyFix(key: PropertyKey | undefined): string {
  switch (key) {
    case 'owner':
      return ownerFix(key);
    case 'reviewed':
      return 'Write the day of the last review, e.g. `2026-12-31`.';
    case 'maturity':
      return 'Write a level from 1 to 5, e.g. `4`.';
    case 'security-baseline':
      return 'Write a JSON file in the repository, e.g. `security-baseline.json`.';
    case 'review-every':
      return 'Write days, e.g. `90d`.';
    default:
      return 'Write `owner:`, `reviewed:`, `review-every:` or `security-baseline:` below it.';
  }
}

function isFix(key: PropertyKey): key is keyof typeof fixes {
  return Object.hasOwn(fixes, key);
}

/** The words that the value of a key is one of, strictest first. */
function wordsOf(key: PropertyKey): readonly string[] {
  if (key === 'escalate') return escalations.toReversed();
  if (key === 'clair') return opinionWeights.toReversed();
  if (key === 'clock') return deadlineClocks.toReversed();
  if (key === 'platforms') return claimScopes.toReversed();
  return key === 'gate-on' ? gates.toReversed() : actions.toReversed();
}

function oneOf(words: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  const list = words.map(quoted).join(', ');
  return near === undefined ? `Write one of ${list}.` : `Write ${quoted(near)}; there are ${list}.`;
}
