import type { Severity } from '../../scan/finding.js';

/** What one check says. Its texts are ours alone; names of the image stand in the target and the message of a finding. */
interface HardeningCheck {
  readonly severity: Severity;
  readonly title: string;
  /** What to do, as one sentence. */
  readonly fix: string;
  /** What it reads: the config of the image with its history, or the Dockerfile that was built. */
  readonly reads: 'image' | 'dockerfile';
  /** Only asked for by its own name: not every team wants it. */
  readonly byNameOnly?: true;
}

/** The checks of how an image is made, by their names in a policy; `hardening/` before it is the id of a finding. */
const checks = {
  'root-user': {
    severity: 'HIGH',
    title: 'The container runs as root',
    fix: 'Make a user in the Dockerfile and name it by its number before CMD and ENTRYPOINT: USER 10001:10001.',
    reads: 'image',
  },
  'named-user': {
    severity: 'LOW',
    title: 'The user of the container is a name, and not a number',
    fix: 'Name the user by its number, as in USER 10001: by a name Kubernetes cannot tell that it is not root (runAsNonRoot).',
    reads: 'image',
  },
  'secret-in-env': {
    severity: 'CRITICAL',
    title: 'A variable of the image holds a token or a password',
    fix: 'Revoke it, remove the ENV line, and give it to the container when it starts.',
    reads: 'image',
  },
  'secret-name-in-env': {
    severity: 'MEDIUM',
    title: 'A variable that is called like a secret has a value in the image',
    fix: 'Remove the ENV line, and give the value to the container when it starts. Where it is no secret, except this variable.',
    reads: 'image',
  },
  'secret-in-history': {
    severity: 'CRITICAL',
    title: 'The history of the image shows a token or a password',
    fix: 'Revoke it, and give it to the build by RUN --mount=type=secret: what ARG, ENV and RUN say stays in the image.',
    reads: 'image',
  },
  'secret-argument': {
    severity: 'MEDIUM',
    title: 'The history of the image shows the value of an argument that is called like a secret',
    fix: 'Give it to the build by RUN --mount=type=secret: the values of ARG stay in the image. Where it is no secret, except this argument.',
    reads: 'image',
  },
  'exposed-ssh': {
    severity: 'MEDIUM',
    title: 'The image exposes the port of SSH',
    fix: 'Remove 22 from EXPOSE, and the SSH server from the image: docker exec and kubectl exec need none.',
    reads: 'image',
  },
  'no-healthcheck': {
    severity: 'LOW',
    title: 'The image does not say how to ask a container for its health',
    fix: 'Add a HEALTHCHECK. Kubernetes passes it over and has probes of its own.',
    reads: 'image',
    byNameOnly: true,
  },
  'base-digest': {
    severity: 'MEDIUM',
    title: 'A base image is not named by its digest',
    fix: 'Write the digest behind the tag, as in FROM node:22@sha256:…; image-gate base proposes it.',
    reads: 'dockerfile',
  },
  'latest-base': {
    severity: 'MEDIUM',
    title: 'A base image is named by latest, or without a tag',
    fix: 'Name a version, as in FROM node:22: latest is another image tomorrow.',
    reads: 'dockerfile',
  },
  'remote-add': {
    severity: 'MEDIUM',
    title: 'ADD fetches a file that nothing is compared with',
    fix: 'Write its SHA-256 before it, as in ADD --checksum=sha256:… URL TARGET; of a Git repository the whole commit.',
    reads: 'dockerfile',
  },
} as const satisfies Readonly<Record<string, HardeningCheck>>;

export type CheckName = keyof typeof checks;

export const checkNames = Object.keys(checks) as readonly CheckName[];

/** What a check says. */
export function checkOf(name: CheckName): HardeningCheck {
  return checks[name];
}

const prefix = 'hardening/';

/** The id of its findings. */
export function checkId(name: CheckName): string {
  return `${prefix}${name}`;
}

/** The check of a finding's id, or `undefined` where it is none of ours. */
export function checkWithId(id: string): CheckName | undefined {
  return checkNames.find((name) => checkId(name) === id);
}
