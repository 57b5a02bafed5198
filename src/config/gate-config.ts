import type { Problem } from '../host/errors.js';
import { type Reference, readReference } from '../oci/reference.js';
import type { ScannerOptions } from '../scan/scanner-options.js';
import { contradictions } from './contradictions.js';
import type { GateInputs } from './gate-inputs.js';
import type { GithubContext } from './github-context.js';
import type { RepositoryPath, RulePaths } from './rules.js';
import { scannerOptions } from './scanner-config.js';
import { type Repository, type Subject, subjectConfig } from './subject.js';

/** The whole run, checked: what flows take. */
export interface GateConfig extends RulePaths {
  readonly subject: Subject;
  readonly repository: Repository;
  readonly github?: GithubContext;
  readonly scanner: ScannerOptions;
  readonly destinations: readonly Reference[];
  readonly push: boolean;
  readonly load: boolean;
  /** Absolute. */
  readonly reportDirectory: string;
}

/** What the machine and the run say, beside the inputs. */
export interface Surroundings {
  readonly github?: GithubContext;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute: where reports go without `report-dir`. */
  readonly reportDirectory: string;
  /** Absolute: where Trivy and databases are kept without `cache-dir`. */
  readonly cacheDirectory: string;
}

export const defaultPolicyPath = '.github/image-gate.yml';
export const defaultExceptionsPath = '.trivyignore';

/** Inputs with all contradictions and references checked: the config, or everything that is wrong. */
export function gateConfig(
  inputs: GateInputs,
  surroundings: Surroundings,
): { readonly config: GateConfig; readonly problems: readonly Problem[] } {
  const references = (inputs.tags ?? []).map((tag) => readReference(tag));
  const destinations = references.flatMap((read) => ('reference' in read ? [read.reference] : []));
  const badTags = references.flatMap((read) => ('problem' in read ? [{ ...read.problem, where: 'input tags' }] : []));
  const scanner = scannerOptions(inputs, surroundings);
  const subject = subjectConfig(inputs, surroundings);
  const config: GateConfig = {
    ...subject.value,
    ...(surroundings.github ? { github: surroundings.github } : {}),
    policy: repositoryPath(inputs.policy, defaultPolicyPath),
    exceptions: (inputs.exceptions ?? [undefined]).map((path) => repositoryPath(path, defaultExceptionsPath)),
    scanner: scanner.options,
    destinations,
    push: inputs.push ?? false,
    load: inputs.load ?? false,
    reportDirectory: inputs['report-dir'] ?? surroundings.reportDirectory,
  };
  return { config, problems: [...contradictions(inputs), ...badTags, ...subject.problems, ...scanner.problems] };
}

function repositoryPath(named: string | undefined, byDefault: string): RepositoryPath {
  return named === undefined ? { path: byDefault, named: false } : { path: named, named: true };
}
