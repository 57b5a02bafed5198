import type * as z from 'zod';
import type { Problem } from '../../host/errors.js';
import { nearest } from '../../text/nearest.js';
import { contradictions } from './contradictions.js';
import { fixOf } from './fields.js';
import { type GateInputs, gateInputs, inputNames } from './gate-inputs.js';

/** Inputs of docker/build-push-action, aquasecurity/trivy-action and github/codeql-action/upload-sarif that are not taken here, and what to do instead. */
const refused: Readonly<Record<string, string>> = {
  outputs:
    'The gate exports the image itself, so that what is scanned is what is pushed. Use tags with push: true, or load: true.',
  call: 'The gate needs an image to judge. Run build checks in a step of docker/build-push-action.',
  'exit-code': 'The policy decides: set the action of each severity in the policy file.',
  severity: 'Every severity is scanned and reported; set the action of each severity in the policy file.',
  'limit-severities-for-sarif': 'The policy decides what blocks, and the SARIF has every open finding.',
  'ignore-unfixed': 'Write `unfixed: log` in the policy file.',
  ignorefile: 'Name the files in `exceptions`.',
  vex: 'Write an exception with a reason and an expiry instead.',
  trivyignores: 'Name the files in `exceptions`.',
  'ignore-policy': 'Write exceptions with a reason and an expiry, and name their files in `exceptions`.',
  'skip-dirs': 'Write exceptions with `paths` in .trivyignore.yaml.',
  'skip-files': 'Write exceptions with `paths` in .trivyignore.yaml.',
  'trivy-config': 'The options of Trivy are fixed, so that no file can turn findings off.',
  'list-all-pkgs': 'All packages are always listed.',
  'vuln-type': 'Packages of the operating system and of languages are always scanned.',
  'scan-type': 'Only images are judged. Scan folders and repositories in another step.',
  format: 'All formats are written at once to report-dir.',
  output: 'All formats are written at once to report-dir.',
  template: 'All formats are written at once to report-dir.',
  'image-ref': 'Name the image in `image`.',
  version: 'Name the version in trivy-version.',
  'scan-ref': 'Only images are judged: name one in `image`, or an archive or a layout in `input`.',
  'tf-vars': 'Only images are judged. Scan Terraform in another step.',
  'hide-progress': 'Remove it: no progress bar is shown.',
  'docker-host': 'Set DOCKER_HOST in `env`.',
  'github-pat': 'Remove it: the findings are uploaded with github-token.',
  cache: 'Remove it: Trivy and its databases are kept in cache-dir.',
  'skip-setup-trivy': 'Remove it, or name a Trivy of your own in trivy-path and trivy-sha256.',
  'token-setup-trivy': 'Remove it: Trivy is downloaded without a token.',
  sarif_file: 'Remove it: the SARIF of this run is uploaded as upload-sarif says.',
  'wait-for-processing': 'Remove it: the run waits half a minute for GitHub to process the upload.',
  dockerfile: 'Name the Dockerfile in `file`.',
};

/**
 * Checks raw inputs: unknown names, refused names and bad values, all at once.
 * Empty values count as absent, as on the runner.
 */
export function readInputs(raw: ReadonlyMap<string, string>): { inputs: GateInputs; problems: readonly Problem[] } {
  const given = Object.fromEntries([...raw].filter(([, value]) => value !== ''));
  const known = Object.fromEntries(
    Object.entries(given).filter(([name]) => (inputNames as readonly string[]).includes(name)),
  );
  const unknown = Object.keys(given).filter((name) => !(name in known));
  const problems = unknown.map(unknownInput);
  const parsed = gateInputs.safeParse(known);
  if (parsed.success) return { inputs: parsed.data, problems };
  const bad = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const good = gateInputs.safeParse(Object.fromEntries(Object.entries(known).filter(([name]) => !bad.has(name))));
  return { inputs: good.data ?? {}, problems: [...problems, ...parsed.error.issues.map(badValue)] };
}

/** What to do instead of an input that other actions have; nothing for any other name. */
export function refusedInput(where: string, name: string): Problem | undefined {
  const fix = refused[name];
  return fix === undefined ? undefined : { where, what: 'is not taken by image-gate', fix };
}

function unknownInput(name: string): Problem {
  const reason = refusedInput(`input ${name}`, name);
  if (reason !== undefined) return reason;
  const near = nearest(name, inputNames);
  return {
    where: `input ${name}`,
    what: 'there is no such input',
    fix: near === undefined ? 'Remove it; docs/inputs.md lists all inputs.' : `Did you mean ${near}?`,
  };
}

function badValue(issue: z.core.$ZodIssue): Problem {
  const fix = fixOf(issue) ?? 'See docs/inputs.md for what it takes.';
  return { where: `input ${String(issue.path[0])}`, what: issue.message, fix };
}

/** Everything that is wrong with inputs by themselves: names, values, contradictions. */
export function inputProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const { inputs, problems } = readInputs(raw);
  return [...problems, ...contradictions(inputs)];
}
