import type { Problem } from '../../host/errors.js';
import { baselineProblems } from './baseline.js';
import { buildInputNames, type GateInputs, type InputName, readGateInputs } from './gate-inputs.js';
import { imageFromProblems } from './image-from.js';
import { repositoryProblems } from './repository-name.js';

/** The inputs that say what is judged; at most one, and none means: build. */
const scanTargets = ['image', 'input', 'report'] as const;

/** One rule over several inputs: a problem, or nothing. */
type Rule = (inputs: GateInputs) => Problem | undefined | readonly Problem[];

function problem(where: string, what: string, fix: string): Problem {
  return { where, what, fix };
}

const oneTarget: Rule = (inputs) => {
  const given = scanTargets.filter((name) => inputs[name] !== undefined);
  if (given.length < 2) return undefined;
  return problem(`inputs ${given.join(', ')}`, 'more than one thing to judge is named', 'Keep one of them.');
};

const noBuildInputs: Rule = (inputs) => {
  const scanTarget = scanTargets.find((name) => inputs[name] !== undefined);
  if (scanTarget === undefined) return undefined;
  const needless = buildInputNames.filter((name) => inputs[name] !== undefined && inputs[name] !== false);
  return needless.map((name) =>
    problem(
      `input ${name}`,
      `only applies to a build, and \`${scanTarget}\` is given`,
      `Remove \`${name}\`, or remove \`${scanTarget}\`.`,
    ),
  );
};

const pushNeedsTags: Rule = (inputs) =>
  inputs.push === true && (inputs.tags ?? []).length === 0
    ? problem(
        'input push',
        'there are no tags to push to',
        'Name at least one reference in `tags`, e.g. ghcr.io/owner/name:latest.',
      )
    : undefined;

const loadNeedsTags: Rule = (inputs) =>
  inputs.load === true && (inputs.tags ?? []).length === 0
    ? problem('input load', 'there are no tags to load the image under', 'Name at least one reference in `tags`.')
    : undefined;

const loadOnePlatform: Rule = (inputs) =>
  inputs.load === true && (inputs.platforms ?? []).length > 1
    ? problem('input load', 'Docker loads one platform, and several are built', 'Keep one platform, or remove `load`.')
    : undefined;

const reportOnly: Rule = (inputs) => {
  if (inputs.report === undefined) return undefined;
  const actions = (['push', 'load'] as const).filter((name) => inputs[name] === true);
  return actions.map((name) =>
    problem(
      `input ${name}`,
      'a report holds no image',
      `Remove \`${name}\`, or name the image in \`image\` or \`input\`.`,
    ),
  );
};

/** Two inputs of which the first has no meaning when the second is given. */
function excludes(first: InputName, second: InputName, reason: string): Rule {
  return (inputs) =>
    inputs[first] === undefined || inputs[second] === undefined
      ? undefined
      : problem(`input ${first}`, reason, `Remove \`${first}\` or \`${second}\`.`);
}

const sbomNeedsPackages: Rule = ({ report, scanners, 'sbom-format': format = 'none' }) => {
  if (format === 'none') return undefined;
  const what =
    report === undefined
      ? 'packages are listed by the scanner vuln, which is left out'
      : 'an SBOM is made with the scan, and a report is given';
  const fix =
    report === undefined
      ? 'Add vuln to scanners, or set sbom-format: none.'
      : 'Remove sbom-format here, and set it where the image is scanned.';
  return report === undefined && (scanners ?? ['vuln']).includes('vuln')
    ? undefined
    : problem('input sbom-format', what, fix);
};

const attestationsNeedClaims: Rule = ({ 'github-attestations': wanted, sign = 'none' }) =>
  wanted === true && sign === 'none'
    ? problem(
        'input github-attestations',
        'nothing is signed that GitHub could keep',
        'Say in `sign` who signs, or remove it.',
      )
    : undefined;

const vexNeedsClaims: Rule = ({ 'attest-vex': wanted, sign = 'none' }) =>
  wanted === true && sign === 'none'
    ? problem(
        'input attest-vex',
        'nothing is signed, so there is nothing to attach',
        'Say in `sign` who signs, or remove it.',
      )
    : undefined;

const hashNeedsPath: Rule = (inputs) =>
  inputs['trivy-sha256'] !== undefined && inputs['trivy-path'] === undefined
    ? problem(
        'input trivy-sha256',
        'there is no `trivy-path` to compare it with',
        'Name the file in `trivy-path`; releases have pinned hashes.',
      )
    : undefined;

/** A program and the hash of its bytes: only both say which one it is. */
function bothOf(inputs: GateInputs, name: 'signing-tool' | 'rego-tool', does: string): Problem | undefined {
  const hash = `${name}-sha256` as const;
  if ((inputs[name] === undefined) === (inputs[hash] === undefined)) return undefined;
  const [given, missing] = inputs[name] === undefined ? [hash, name] : [name, hash];
  const what = `\`${missing}\` is missing, and only both say which program ${does}`;
  return problem(`input ${given}`, what, `Set \`${missing}\`, too.`);
}

const regoTool: Rule = (inputs) => bothOf(inputs, 'rego-tool', 'runs rules in Rego');

const signingTool: Rule = (inputs) => {
  const { 'signing-tool': tool, 'signing-tool-sha256': hash, sign = 'none' } = inputs;
  if (tool === undefined && hash === undefined) return undefined;
  if (tool === undefined || hash === undefined) return bothOf(inputs, 'signing-tool', 'signs');
  return sign === 'key'
    ? undefined
    : problem('input signing-tool', 'it signs with a key, and `sign` is not `key`', 'Set `sign: key`, or remove it.');
};

const refWithSha: Rule = (inputs) => {
  if ((inputs.ref === undefined) === (inputs.sha === undefined)) return undefined;
  const [given, missing] = inputs.ref === undefined ? ['sha', 'ref'] : ['ref', 'sha'];
  const what = `\`${missing}\` is missing, and findings belong to a commit of a ref`;
  return problem(`input ${given}`, what, `Give \`${missing}\` too, or remove \`${given}\`.`);
};

const clairInputs = ['clair-url', 'clair-report'] as const;
const clairHow = ['clair-issuer', 'clair-timeout', 'clair-registry-access', 'clair-clean-up'] as const;

/** Clair is asked or has been asked, of an image whose digest is known. */
const oneClair: Rule = (inputs) => {
  const given = clairInputs.filter((name) => inputs[name] !== undefined);
  const [first] = given;
  const idle = clairHow.filter((name) => inputs[name] !== undefined && inputs['clair-url'] === undefined);
  const unused = idle
    .filter((name) => inputs[name] !== false)
    .map((name) => problem(`input ${name}`, 'Clair is not asked', 'Set `clair-url`, or remove it.'));
  if (first === undefined) return unused;
  if (given.length > 1)
    return problem('input clair-report', 'it is the answer of Clair, and `clair-url` asks it', 'Keep one of the two.');
  if (inputs.report === undefined) return unused;
  return problem(
    `input ${first}`,
    'a report of Trivy does not say which image it is of',
    'Name the image in `image` or `input`.',
  );
};

const oneLedger: Rule = ({ ledger, 'ledger-repository': repository }) => [
  ...repositoryProblems('input ledger-repository', repository),
  ...(ledger === undefined || repository === undefined
    ? []
    : [
        problem(
          'input ledger-repository',
          'a ledger is in one place, and `ledger` names another',
          'Leave out one of the two.',
        ),
      ]),
];

const rules: readonly Rule[] = [
  oneTarget,
  noBuildInputs,
  pushNeedsTags,
  loadNeedsTags,
  loadOnePlatform,
  reportOnly,
  sbomNeedsPackages,
  attestationsNeedClaims,
  vexNeedsClaims,
  hashNeedsPath,
  signingTool,
  regoTool,
  refWithSha,
  oneLedger,
  oneClair,
  baselineProblems,
  ({ image, 'image-from': from }) => imageFromProblems(image, from),
  excludes('trivy-mirror', 'trivy-path', 'nothing is downloaded when `trivy-path` is given'),
];

/** Everything in the inputs that contradicts something else in them. */
export function contradictions(inputs: GateInputs): readonly Problem[] {
  return rules.flatMap((rule) => rule(inputs) ?? []);
}

/** Everything that is wrong with inputs by themselves: names, values, contradictions. */
export function inputProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const { inputs, problems } = readGateInputs(raw);
  return causesOnly([...problems, ...contradictions(inputs)]);
}

/** What is said of an input that is missing, by its name where the words do not have it. */
const missing: readonly (readonly [what: RegExp, name?: string])[] = [
  [/^there are no tags /, 'tags'],
  [/^`([a-z0-9-]+)` is missing/],
  [/no image is named$/, 'image'],
];

function missingInput(what: string): string | undefined {
  return missing.flatMap(([form, name]) => {
    const said = form.exec(what);
    return said === null ? [] : (name ?? said[1] ?? []);
  })[0];
}

/** Without what only follows from another problem: an input with a bad value is not missing. */
export function causesOnly(problems: readonly Problem[]): readonly Problem[] {
  const bad = new Set(problems.map(({ where }) => where));
  return problems.filter(({ what }) => !bad.has(`input ${missingInput(what)}`));
}
