import type * as z from 'zod';
import type { Problem } from '../host/errors.js';
import { nearest } from '../policy/nearest.js';
import { contradictions } from './contradictions.js';
import { fixOf } from './fields.js';
import { type GateInputs, gateInputs, inputNames } from './gate-inputs.js';

/** Inputs that exist elsewhere and are not taken here, with the reason. */
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

/** Why an input that docker/build-push-action or aquasecurity/trivy-action have is not taken; nothing for any other name. */
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
    fix: near === undefined ? 'Remove it; the README lists all inputs.' : `Did you mean ${near}?`,
  };
}

function badValue(issue: z.core.$ZodIssue): Problem {
  const fix = fixOf(issue) ?? 'The README says what it takes.';
  return { where: `input ${String(issue.path[0])}`, what: issue.message, fix };
}

/** Everything that is wrong with inputs by themselves: names, values, contradictions. */
export function inputProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const { inputs, problems } = readInputs(raw);
  return [...problems, ...contradictions(inputs)];
}
