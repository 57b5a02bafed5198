import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../host/errors.js';
import type { GithubContext } from '../repository/github-context.js';
import type { FeedOptions } from '../scan/exploitation/prepare-feeds.js';
import type { ScannerOptions, TrivyChoice } from '../scan/scanner-options.js';
import { defaultTrivyVersion, versionProblems } from '../scan/trivy/pins.js';
import type { GateInputs } from './inputs/gate-inputs.js';

/** The defaults of action.yml, for the command line; a test compares the two. */
export const scannerDefaults = {
  version: defaultTrivyVersion,
  maxDbAge: 48 * 3_600_000,
  timeout: 15 * 60_000,
} as const;

/** The scan room's options from the inputs, with everything that can't be so. */
export function scannerOptions(
  inputs: GateInputs,
  runContext: { readonly cacheDirectory: string; readonly workingDirectory: string; readonly github?: GithubContext },
): { readonly options: ScannerOptions; readonly problems: readonly Problem[] } {
  const [first, ...others] = inputs.scanners ?? ['vuln'];
  const options: ScannerOptions = {
    trivy: trivyChoice(inputs),
    scanners: [first ?? 'vuln', ...others],
    ...(inputs['db-repository'] ? { dbRepositories: inputs['db-repository'] } : {}),
    ...(inputs['java-db-repository'] ? { javaDbRepositories: inputs['java-db-repository'] } : {}),
    maxDbAge: inputs['max-db-age'] ?? scannerDefaults.maxDbAge,
    cacheDirectory: resolve(runContext.workingDirectory, inputs['cache-dir'] ?? runContext.cacheDirectory),
    offline: inputs.offline ?? false,
    timeout: inputs.timeout ?? scannerDefaults.timeout,
  };
  const inCheckout = runContext.github !== undefined && isInside(runContext.github.workspace, options.cacheDirectory);
  const badVersion =
    options.trivy.kind === 'release' ? versionProblems(options.trivy.version, 'input trivy-version') : [];
  return { options, problems: [...badVersion, ...(inCheckout ? [cacheInCheckout] : [])] };
}

/** Where facts on exploitation are from; kept beside Trivy and its databases. */
export function feedOptions(
  inputs: GateInputs,
  { cacheDirectory, offline }: ScannerOptions,
  { isOwnCache }: { readonly isOwnCache: boolean },
): FeedOptions {
  const { 'kev-url': kevUrls = [], 'epss-url': epssUrls = [] } = inputs;
  return {
    ...(kevUrls.length === 0 ? {} : { kevUrls }),
    ...(epssUrls.length === 0 ? {} : { epssUrls }),
    ...{ cacheDirectory, offline, isOwnCache },
  };
}

const cacheInCheckout: Problem = {
  where: 'input cache-dir',
  what: 'it is in the checked-out repository, where a pull request could put a database of its own',
  fix: 'Choose a folder outside of the workspace, e.g. ${{ runner.temp }}/image-gate.',
};

/** Whether a path is the folder or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function trivyChoice(inputs: GateInputs): TrivyChoice {
  const path = inputs['trivy-path'];
  const sha256 = inputs['trivy-sha256'];
  if (path !== undefined) return { kind: 'given', path, ...(sha256 ? { sha256 } : {}) };
  const mirror = inputs['trivy-mirror'];
  return {
    kind: 'release',
    version: inputs['trivy-version'] ?? scannerDefaults.version,
    ...(mirror ? { mirror } : {}),
  };
}
