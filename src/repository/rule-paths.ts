import type { PathOrDefault } from '../text/path-or-default.js';

export const defaultPolicyPath = '.github/image-gate.yml';
/** How others write the same name, and where they put it; a policy there would be passed over. */
export const misnamedPolicyPaths: readonly string[] = ['.github/image-gate.yaml', 'image-gate.yml', 'image-gate.yaml'];
/** Both forms, one after the other; Trivy itself looks for the first only. */
const defaultExceptionsPaths: readonly string[] = ['.trivyignore', '.trivyignore.yaml'];

/** The files of exceptions that the user named, or the default ones. */
export function exceptionPaths(named: readonly string[] = []): readonly PathOrDefault[] {
  if (named.length === 0) return defaultExceptionsPaths.map((path) => ({ path, named: false }));
  return named.map((path) => ({ path, named: true }));
}

/** Which files of the repository rule. */
export interface RulePaths {
  readonly policy: PathOrDefault;
  readonly exceptions: readonly PathOrDefault[];
  /** `named`: for an image that is not built here, so that it must be there and fit the image. Absent: there is none that we could read. */
  readonly dockerfile?: PathOrDefault;
}
