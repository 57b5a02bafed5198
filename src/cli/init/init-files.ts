import { posix } from 'node:path';
import { defaultPolicy } from '../../policy/policy.js';
import { type Severity, severities } from '../../scan/finding.js';
import { dockerfileVariant } from '../../source/dockerfile/dockerfile-name.js';
import type { TrivyStep } from './found-workflows.js';
import { requestForm } from './request-form.js';

/** What a repository is like, as far as its first files of image-gate go by it. */
export interface FoundRepository {
  /** Paths in the repository. */
  readonly dockerfiles: readonly string[];
  readonly steps: readonly TrivyStep[];
  /** Workflows that could not be read. */
  readonly unread: readonly string[];
  /** Entries of exceptions without an expiry. */
  readonly undated: number;
  /** Where images go: `ghcr.io/acme`. Absent: nobody knows. */
  readonly registry?: string;
  /** What the image of the Dockerfile at the top is called. */
  readonly name: string;
  /** The default branch. Absent: Git does not say. */
  readonly branch?: string;
}

/** A file that `init` writes where there is none. */
interface InitFile {
  readonly path: string;
  readonly text: string;
}

/** Actions that the workflow uses, as our own examples do. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const buildx = 'docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0';

/** Jobs that one workflow builds; a repository with more has its own way. */
const maxImages = 50;

/** Policy, workflow and request form for a repository. @param version of image-gate. @param adoptUntil until when entries without an expiry may count. */
export function initFiles(found: FoundRepository, version: string, adoptUntil: string): readonly InitFile[] {
  return [
    { path: '.github/image-gate.yml', text: policyText(found, adoptUntil) },
    { path: '.github/workflows/image-scan.yml', text: workflowText(found, version) },
    { path: '.github/ISSUE_TEMPLATE/security-exception.yml', text: requestForm },
  ];
}

function policyText({ steps, undated }: FoundRepository, adoptUntil: string): string {
  const failing = steps.filter(({ blocks }) => blocks.length > 0);
  const blocking = new Set(failing.flatMap(({ blocks }) => blocks));
  const from =
    failing.length === 0 ? '' : ` What blocks is what failed at ${failing.map(({ place }) => place).join(', ')}.`;
  const isUnfixedLogged = failing.length > 0 && failing.every(({ ignoreUnfixed }) => ignoreUnfixed);
  return [
    `# What blocks an image, what only warns, and what is logged.${from}`,
    'severity:',
    ...severities.map((severity) => `  ${severity.toLowerCase()}: ${actionFor(severity, blocking)}`),
    ...(isUnfixedLogged ? ['# As with ignore-unfixed: what nobody can fix yet blocks nothing.', 'unfixed: log'] : []),
    ...(undated === 0
      ? []
      : [
          '# Entries of .trivyignore without an expiry count until this day; every run lists them.',
          'exceptions:',
          `  adopted-until: ${adoptUntil}`,
        ]),
    '',
  ].join('\n');
}

/** Never laxer than the default. */
function actionFor(severity: Severity, blocking: ReadonlySet<Severity>): string {
  return blocking.has(severity) ? 'block' : defaultPolicy.severity[severity].action.value;
}

/** The workflow; what begins with a sign is put in. */
const workflow = `# Every image is built, scanned and judged; what passes on the default branch is pushed.
name: image scan
on:
  push:
    branches: [@branch]@unsure
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch, and with it the policy, may change

permissions: {}

env:
  REGISTRY: @registry

jobs:
  image:
    runs-on: ubuntu-latest
    permissions:
      contents: read # the checkout; policy and exceptions
      packages: write # the push to ghcr.io
      security-events: write # the Security tab
      pull-requests: write # the comment; which base branch a pull request has
    strategy:
      fail-fast: false
      matrix:
        include:
@images
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${buildx}
      - name: Log in
        if: github.event_name == 'push'
        env:
          TOKEN: \${{ github.token }}
        run: printf '%s' "$TOKEN" | docker login "\${REGISTRY%%/*}" --username "$GITHUB_ACTOR" --password-stdin
      # A tag can be moved, a commit can't. Put the commit in place of the tag: git ls-remote https://github.com/image-gate/image-gate v@version
      - uses: image-gate/image-gate@v@version
        with:
          context: \${{ matrix.context }}
          file: \${{ matrix.file }}
          tags: \${{ env.REGISTRY }}/\${{ matrix.name }}:latest
          push: \${{ github.event_name == 'push' }}
`;

/** What the image of a Dockerfile is called: no two of them alike, or the one would be pushed over the other. */
function freeName(taken: Set<string>, path: string, name: string): string {
  const words = `${posix.dirname(path)} ${dockerfileVariant(path)}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const wanted = [name, ...words].join('-');
  let own = wanted;
  for (let number = 2; taken.has(own); number += 1) own = `${wanted}-${number}`;
  taken.add(own);
  return own;
}

/** Quoted, but for the usual names: others may mean something else in YAML, and signs of a pattern in a workflow mean themselves behind a backslash. */
function quotedBranch(name: string): string {
  return /^(?:main|master|trunk|develop)$/.test(name) ? name : JSON.stringify(name.replaceAll(/[*?+[\]!\\]/g, '\\$&'));
}

function workflowText({ dockerfiles, registry, name, branch }: FoundRepository, version: string): string {
  const taken = new Set<string>();
  const images = (dockerfiles.length === 0 ? ['Dockerfile'] : dockerfiles.slice(0, maxImages)).map((path) => {
    const folder = posix.dirname(path);
    const own = freeName(taken, path, name);
    return `          - { name: ${JSON.stringify(own)}, context: ${JSON.stringify(folder)}, file: ${JSON.stringify(path)} }`;
  });
  const unsure = branch === undefined ? ' # change it, if your default branch is another one' : '';
  const where = registry === undefined ? 'ghcr.io/acme # change it: where your images live, in lower case' : registry;
  return workflow
    .replace('@registry', () => where)
    .replace('@branch', () => quotedBranch(branch ?? 'main'))
    .replace('@unsure', () => unsure)
    .replaceAll('@version', () => version)
    .replace('@images', () => images.join('\n'));
}
