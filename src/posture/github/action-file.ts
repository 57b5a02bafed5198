import { type Fields, fieldsOf, isFields, objectsOf } from '../../text/json.js';
import { workflowValue } from './workflow-value.js';

/** The steps of an action that is made of steps; none of one that is a program. `undefined`: it is no action that can be read. */
export function actionSteps(text: string): readonly Fields[] | undefined {
  const value = workflowValue(text);
  if (!isFields(value) || !isFields(value.runs)) return undefined;
  const { using, steps } = value.runs;
  if (typeof using !== 'string') return undefined;
  if (using.toLowerCase() !== 'composite') return [];
  return Array.isArray(steps) ? objectsOf(steps) : undefined;
}

/**
 * Which action a step uses, where it may be one of those who own the repository: `./path` in it, `owner/name/path@ref` of the same owner; `undefined` for another’s.
 * @param repository `owner/name` of the run: `./` is a path in what is checked out, which is that one, in a workflow or an action of others, too.
 */
export function ownAction(uses: string, repository: string): string | undefined {
  const local = localPath(uses);
  if (local !== undefined) return `./${local}`;
  const [, owner = '', path = '', ref = ''] = remoteAction.exec(uses) ?? [];
  const [own = ''] = repository.split('/');
  return owner !== '' && owner.toLowerCase() === own.toLowerCase() ? `${owner}/${path}@${ref}` : undefined;
}

const remoteAction = /^([\w.-]+)\/([\w.-]+(?:\/[\w.-]+)*)@([\w./-]+)$/;

/** The path of an action of the repository; `undefined` for others, and for one that leaves it. */
function localPath(uses: string): string | undefined {
  if (!/^\.\/?$|^\.\//.test(uses)) return undefined;
  const parts = uses.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? undefined : parts.join('/');
}

/** Whether a step puts files of another commit, or of another repository, where actions by a path are looked for. */
export function checksOutOthers({ uses, with: given }: Fields): boolean {
  if (typeof uses !== 'string' || !/^actions\/checkout@/i.test(uses)) return false;
  const { repository, ref, path } = fieldsOf(given);
  const isHere = path === undefined || path === null || ['', '.', './'].includes(String(path));
  return isHere && [repository, ref].some((one) => one !== undefined && one !== null && one !== '');
}
