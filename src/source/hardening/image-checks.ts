import type { ContainerConfig, LayerHistory } from '../../oci/layout/image-layout.js';
import type { Instruction } from '../dockerfile/dockerfile.js';
import { assignments } from '../dockerfile/variables.js';
import type { CheckName } from './checks.js';
import { type SecretPlace, secretsInEnv, secretsInHistory } from './image-secrets.js';
import { looksSecret, tokenIn } from './tokens.js';

/** What a check has found, once. Names in it are foreign, values are in none. */
export interface CheckFinding {
  readonly check: CheckName;
  /** What it is about, in the words of a Dockerfile: `USER`, `ENV API_KEY`. Exceptions name it as a path. */
  readonly subject: string;
  readonly message: string;
  /** Whether this instruction of the Dockerfile has written it. */
  readonly isWritten: (instruction: Instruction) => boolean;
}

/** An image of which its config is known, with what was seen in it before its values were masked. */
interface CheckedImage {
  readonly platform: string;
  readonly container: ContainerConfig;
  readonly layerHistory: Pick<LayerHistory, 'history'>;
  readonly tokens?: readonly SecretPlace[] | undefined;
}

/** What the config of an image and its history show. */
export function imageChecks({ platform, container, layerHistory, tokens = [] }: CheckedImage): readonly CheckFinding[] {
  const [inEnv, inHistory] = [secretsInEnv(container), secretsInHistory(layerHistory)];
  const env = withTokens(
    inEnv,
    tokens.filter(({ where }) => where === 'ENV'),
  );
  const variables = new Set(env.map(({ name }) => name));
  // What ENV writes stands in the history, too: it is one thing to repair.
  const isOther = ({ where, name }: SecretPlace) => where !== 'ENV' || !variables.has(name);
  const history = withTokens(
    inHistory,
    tokens.filter(({ where }) => where !== 'ENV'),
  ).filter(isOther);
  return [
    ...userChecks(platform, container),
    ...env.map(inVariable),
    ...history.map(shownByHistory),
    ...container.ports.filter(isSsh).map(exposed),
    ...(container.healthcheck ? [] : [unasked]),
  ];
}

/** What was found before in the same image, whose values a published report masks. */
function withTokens(found: readonly SecretPlace[], known: readonly SecretPlace[]): readonly SecretPlace[] {
  const keyOf = ({ where, name }: SecretPlace) => JSON.stringify([where, name]);
  const better = new Set(known.map(keyOf));
  const own = found.filter((place) => place.token !== undefined || !better.has(keyOf(place)));
  return [...new Map([...own, ...known].map((place) => [JSON.stringify(place), place])).values()];
}

/** Docker takes the user as a number wherever it can be read as one. Windows has other users. */
function userChecks(platform: string, { user }: ContainerConfig): readonly CheckFinding[] {
  if (platform.startsWith('windows')) return [];
  const [name = ''] = user.trim().split(':');
  const isRoot = name === '' || name === 'root' || /^[+-]?0+$/.test(name);
  if (!isRoot && /^\d+$/.test(name)) return [];
  const shown = /^[\w.$-]{1,64}$/.test(name) ? name : '';
  const isWritten = ({ keyword }: Instruction) => keyword === 'USER';
  if (!isRoot)
    return [
      {
        check: 'named-user',
        subject: 'USER',
        message: `The image runs as ${shown === '' ? 'a user with a name' : shown}: whether that is root stands in its files.`,
        isWritten,
      },
    ];
  const how = shown === '' ? 'No USER is said' : `USER is ${shown}`;
  return [{ check: 'root-user', subject: 'USER', message: `${how}, so the container runs as root.`, isWritten }];
}

function inVariable({ name, token }: SecretPlace): CheckFinding {
  const subject = named('ENV', name);
  const what = name ?? 'A variable';
  return {
    check: token === undefined ? 'secret-name-in-env' : 'secret-in-env',
    subject,
    message:
      token === undefined
        ? `${what} is called like a secret and has a value, which everybody has who can pull the image.`
        : `${what} holds ${token}, and everybody has it who can pull the image.`,
    isWritten: (instruction) => names(instruction, 'ENV', name),
  };
}

function shownByHistory({ where, name, token }: SecretPlace): CheckFinding {
  const what = named(where, name);
  return {
    check: token === undefined ? 'secret-argument' : 'secret-in-history',
    subject: what,
    message:
      token === undefined
        ? `The history shows the value of ${what} to everybody who can pull the image.`
        : `The history shows ${token} (${what}) to everybody who can pull the image.`,
    isWritten: (instruction) =>
      name === undefined
        ? instruction.keyword === where && tokenIn(instruction.text) === token
        : names(instruction, where, name),
  };
}

function named(where: SecretPlace['where'], name: string | undefined): string {
  return name === undefined ? where : `${where} ${name}`;
}

/** Whether an ENV or ARG names a variable. */
function names({ keyword, text }: Instruction, where: string, name: string | undefined): boolean {
  if (keyword !== where) return false;
  const all = assignments(text);
  if (name !== undefined) return all.some((one) => one.name === name);
  return all.some(
    (one) => tokenIn(one.value?.text ?? '') !== undefined || looksSecret(one.name, one.value?.text ?? ''),
  );
}

/** `22/tcp`; without a protocol it is TCP. */
function isSsh(port: string): boolean {
  return /^0*22(?:\/tcp)?$/i.test(port);
}

const exposed = (): CheckFinding => ({
  check: 'exposed-ssh',
  subject: 'EXPOSE 22',
  message: 'EXPOSE names port 22, on which SSH listens.',
  isWritten: ({ keyword, text }) => keyword === 'EXPOSE' && text.split(/\s+/).some(hasSsh),
});

function hasSsh(word: string): boolean {
  const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(word) ?? [];
  return from !== '' && Number(from) <= 22 && Number(to) >= 22;
}

const unasked: CheckFinding = {
  check: 'no-healthcheck',
  subject: 'HEALTHCHECK',
  message: 'The image has no HEALTHCHECK.',
  isWritten: ({ keyword }) => keyword === 'HEALTHCHECK',
};
