/** A file that may be absent where it is only the default, and must be there where the user named it. */
export interface RepositoryPath {
  readonly path: string;
  readonly named: boolean;
}

export const defaultPolicyPath = '.github/image-gate.yml';
/** How others write the same name, and where they put it; a policy there would be passed over. */
export const misnamedPolicyPaths: readonly string[] = ['.github/image-gate.yaml', 'image-gate.yml', 'image-gate.yaml'];
/** Both forms, one after the other; Trivy itself looks for the first only. */
const defaultExceptionsPaths: readonly string[] = ['.trivyignore', '.trivyignore.yaml'];

/** A path that the user named, or the default one. */
export function pathOrDefault(named: string | undefined, byDefault: string): RepositoryPath {
  return named === undefined ? { path: byDefault, named: false } : { path: named, named: true };
}

/** The files of exceptions that the user named, or the default ones. */
export function exceptionPaths(named: readonly string[] = []): readonly RepositoryPath[] {
  if (named.length === 0) return defaultExceptionsPaths.map((path) => ({ path, named: false }));
  return named.map((path) => ({ path, named: true }));
}

/** Which files of the repository rule. */
export interface RulePaths {
  readonly policy: RepositoryPath;
  readonly exceptions: readonly RepositoryPath[];
  readonly dockerfile?: string;
  /** Somebody named it, so that it must be there and fit the image. */
  readonly dockerfileNamed?: boolean;
}
