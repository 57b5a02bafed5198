/** A file that may be absent where it is only the default, and must be there where the user named it. */
export interface RepositoryPath {
  readonly path: string;
  readonly named: boolean;
}

export const defaultPolicyPath = '.github/image-gate.yml';
/** How others write the same name; a policy there would be passed over. */
export const misnamedPolicyPath = '.github/image-gate.yaml';
export const defaultExceptionsPath = '.trivyignore';

/** A path that the user named, or the default one. */
export function repositoryPath(named: string | undefined, byDefault: string): RepositoryPath {
  return named === undefined ? { path: byDefault, named: false } : { path: named, named: true };
}

/** Which files of the repository rule. */
export interface RulePaths {
  readonly policy: RepositoryPath;
  readonly exceptions: readonly RepositoryPath[];
  readonly dockerfile?: string;
}
