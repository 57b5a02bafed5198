import { resolve } from 'node:path';
import type { Problem } from '../host/errors.js';
import { imageCategory } from '../oci/image-file-name.js';
import type { Reference } from '../oci/reference.js';
import type { Publishing } from '../publish/publishing.js';
import type { SbomForm } from '../record/sbom-record.js';
import type { RegoTool } from '../rego/engine.js';
import type { SigningTool } from '../release/attest/kms-signer.js';
import type { SarifOptions } from '../report/sarif/sarif.js';
import type { GithubContext } from '../repository/github-context.js';
import type { Repository } from '../repository/open-repository.js';
import { defaultPolicyPath, exceptionPaths, type RulePaths } from '../repository/rule-paths.js';
import { defaultRuleSource, type RuleSource, ruleSource } from '../repository/rule-source.js';
import type { FeedOptions } from '../scan/exploitation/prepare-feeds.js';
import type { ScannerOptions } from '../scan/scanner-options.js';
import { pathOrDefault } from '../text/path-or-default.js';
import { type ClairChoice, clairChoice } from './clair-opinion.js';
import { type BaselineChoice, baselineChoice } from './inputs/baseline.js';
import { contradictions } from './inputs/contradictions.js';
import { destinationOf } from './inputs/destination.js';
import { defaultSign, type SignChoice } from './inputs/fields.js';
import type { GateInputs } from './inputs/gate-inputs.js';
import { imageNames, ownName } from './inputs/image-names.js';
import { sbomFormsOf } from './inputs/sbom-format.js';
import { noToken, type ScanTarget, scanTargetConfig } from './inputs/scan-target.js';
import { type KeylessChoice, keylessChoice } from './inputs/sigstore.js';
import { triggeredProblems } from './inputs/triggered-inputs.js';
import { type AskedLedger, askedLedger } from './ledger-past.js';
import { publishingConfig } from './publishing-config.js';
import { feedOptions, scannerOptions } from './scanner-config.js';

/** The whole run, checked: what flows take. */
export interface GateConfig extends RulePaths {
  readonly scanTarget: ScanTarget;
  /** Where the Dockerfile is read. */
  readonly repository: Repository;
  /** Where policy and exceptions are read. */
  readonly rules: RuleSource;
  readonly baseline: BaselineChoice;
  /** The ledger that says how old findings are; absent: none. */
  readonly ledger?: AskedLedger;
  readonly github?: GithubContext;
  readonly scanner: ScannerOptions;
  /** Where the opinion of Clair comes from; absent: nobody asks. */
  readonly clair?: ClairChoice;
  /** Where facts on exploitation are from, where the policy asks for them. */
  readonly feeds: FeedOptions;
  readonly destinations: readonly Reference[];
  readonly push: boolean;
  readonly load: boolean;
  /** Counts for what is pushed. */
  readonly sign: SignChoice;
  /** Whether the exceptions of what is signed are attached as OpenVEX. */
  readonly attestVex: boolean;
  /** For `sign: key` with a key that a service keeps. */
  readonly signingTool?: SigningTool;
  /** What runs rules in Rego, where the policy has some. */
  readonly regoTool: RegoTool | undefined;
  /** Counts for `sign: keyless`. */
  readonly keyless: KeylessChoice;
  /** Absolute. */
  readonly reportDirectory: string;
  readonly sarif: SarifOptions;
  /** How long other base images may be looked at for an image that is blocked, in milliseconds. */
  readonly baseAdvice: number | 'off';
  /** The SBOMs that are made; empty: none. */
  readonly sbomForms: readonly SbomForm[];
  /** Where reports go beside the disk; absent off the runner. */
  readonly publishing?: Publishing;
}

/** What the machine and the run say, beside the inputs. */
export interface RunContext {
  readonly github?: GithubContext;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute: where reports go without `report-dir`. */
  readonly reportDirectory: string;
  /** Absolute: where Trivy and databases are kept without `cache-dir`. */
  readonly cacheDirectory: string;
  /** No job of somebody else can have put anything into it. */
  readonly isOwnCache: boolean;
  /** image-gate's own. */
  readonly version: string;
}

/** Inputs with all contradictions and references checked: the config, or everything that is wrong. */
export function gateConfig(
  inputs: GateInputs,
  runContext: RunContext,
): { readonly config: GateConfig; readonly problems: readonly Problem[] } {
  const destinations = (inputs.tags ?? []).map(destinationOf);
  const scanner = scannerOptions(inputs, runContext);
  const scanTarget = scanTargetConfig(inputs, runContext);
  const { publishing, problems: misplaced } = publishingConfig(inputs, runContext.github);
  const names = imageNames(destinations, ownName(scanTarget.value.scanTarget, runContext.github?.repository));
  const keyless = keylessChoice(inputs);
  const rules = ruleSource(inputs['policy-from'] ?? defaultRuleSource, runContext.github, inputs['github-token']);
  const config: GateConfig = {
    ...scanTarget.value,
    rules: rules === 'no-token' ? { kind: 'built' } : rules,
    ...(runContext.github ? { github: runContext.github } : {}),
    policy: pathOrDefault(inputs.policy, defaultPolicyPath),
    exceptions: exceptionPaths(inputs.exceptions),
    baseline: baselineChoice(inputs, runContext),
    ...{ scanner: scanner.options, feeds: feedOptions(inputs, scanner.options, runContext), destinations },
    ...{ ...releaseOf(inputs), ...regoToolOf(inputs) },
    ...{ keyless: keyless.value, ...askedLedger(inputs), ...clairChoice(inputs) },
    reportDirectory: resolve(runContext.workingDirectory, inputs['report-dir'] ?? runContext.reportDirectory),
    ...{ sbomForms: sbomFormsOf(inputs), baseAdvice: adviceTime(inputs) },
    sarif: { ...sarifOptions(runContext), ...categoryOf(inputs, names[0]) },
    ...(publishing ? { publishing } : {}),
  };
  return {
    config,
    problems: [
      ...contradictions(inputs),
      ...scanTarget.problems,
      ...(rules === 'no-token' && !scanTarget.problems.includes(noToken) ? [noToken] : []),
      ...scanner.problems,
      ...misplaced,
      ...keyless.problems,
      ...triggeredProblems(inputs, config),
    ],
  };
}

/** A minute is what five images of the size of Alpine's or Debian's need. */
const usualAdvice = 60_000;

function adviceTime({ 'base-advice': time = 'auto' }: GateInputs): GateConfig['baseAdvice'] {
  return time === 'auto' ? usualAdvice : time;
}

/** What is to become of an image that passes. */
function releaseOf(inputs: GateInputs): Pick<GateConfig, 'push' | 'load' | 'sign' | 'attestVex' | 'signingTool'> {
  const { push = false, load = false, sign = defaultSign } = inputs;
  const { 'signing-tool': path, 'signing-tool-sha256': sha256 } = inputs;
  const tool = path === undefined || sha256 === undefined ? {} : { signingTool: { path, sha256 } };
  return { push, load, sign, attestVex: inputs['attest-vex'] ?? false, ...tool };
}

/** What runs rules in Rego; half of it is a contradiction, which is reported. */
export function regoToolOf({
  'rego-tool': path,
  'rego-tool-sha256': sha256,
}: Pick<GateInputs, 'rego-tool' | 'rego-tool-sha256'>): { readonly regoTool: RegoTool | undefined } {
  return { regoTool: path === undefined || sha256 === undefined ? undefined : { path, sha256 } };
}

/** Stages of one Dockerfile under one name are images of their own. */
function categoryOf({ category, target }: GateInputs, name: string): Pick<SarifOptions, 'category'> {
  if (category !== undefined) return { category };
  return target === undefined ? {} : { category: `${imageCategory(name)}/${target}` };
}

/** Without a Dockerfile of the repository findings are shown on the workflow that judged the image, if that is of this repository. */
function sarifOptions({ github, version }: RunContext): SarifOptions {
  const path = github?.workflowFile;
  return { version, ...(path === undefined ? {} : { fallback: { path, line: 1 } }) };
}
