import { posix } from 'node:path';

const dockerfileName = /^(?:dockerfile|containerfile)(?:\.(.+))?$|^(.+)\.(?:dockerfile|containerfile)$/i;

/** Whether a file is called as Dockerfiles are: `Dockerfile`, `Containerfile`, `Dockerfile.api`, `api.Dockerfile`. */
export function isDockerfileName(name: string): boolean {
  return dockerfileName.test(name) && !/\.dockerignore$/i.test(name);
}

/** What tells a Dockerfile from others in its folder: `api` of `Dockerfile.api` and `api.Dockerfile`; empty where it has the usual name. */
export function dockerfileVariant(path: string): string {
  const [, behind, before] = dockerfileName.exec(posix.basename(path)) ?? [];
  return behind ?? before ?? '';
}
