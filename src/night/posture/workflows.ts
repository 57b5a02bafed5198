import * as z from 'zod';
import { isWorkflow } from '../../posture/github/dockerfiles.js';
import { type GateUse, gateUse } from '../../posture/github/gate-jobs.js';
import type { GateNames } from '../../posture/github/gate-step.js';
import type { Reply } from '../../posture/github/reply.js';
import type { ListedRepository } from '../../posture/github/repository-facts.js';
import { maxWorkflow } from '../../posture/github/workflow-value.js';
import { readFileText, type TreeFile } from './blob.js';
import type { GithubQuestions } from './questions.js';

/** Workflows of one repository, files that they call at a time, and how deep that is followed. */
const mostWorkflows = 100;
const mostCalled = 20;
const deepest = 4;

/** Where an action says what it is. */
const actionFiles = ['action.yml', 'action.yaml'] as const;

/** Texts of workflows and actions that repositories use of others, each read once: most of an organization use the same. */
export class CalledFiles {
  readonly #questions: GithubQuestions;
  readonly #read = new Map<string, Promise<string | undefined>>();
  /** What is the gate in them. */
  readonly names: GateNames;

  constructor(questions: GithubQuestions, names: GateNames) {
    this.#questions = questions;
    this.names = names;
  }

  /** The text of one by its name, `owner/name/path@ref`; `undefined` where it can't be read. */
  text(called: string): Promise<string | undefined> {
    const known = this.#read.get(called) ?? this.#ask(called);
    this.#read.set(called, known);
    return known;
  }

  async #ask(called: string): Promise<string | undefined> {
    const [, repository, path = '', ref] = calledForm.exec(called) ?? [];
    if (repository === undefined || ref === undefined) return undefined;
    const paths = isWorkflow(path) ? [path] : actionFiles.map((name) => (path === '' ? name : `${path}/${name}`));
    for (const one of paths) {
      const route = `/repos/${repository}/contents/${one}?ref=${encodeURIComponent(ref)}`;
      const told = await this.#questions.ask({ route, schema: contentSchema, permission: 'contents: read' });
      if (told.kind !== 'replied') continue;
      const bytes = Buffer.from(told.value.content, 'base64');
      return bytes.length <= maxWorkflow ? bytes.toString('utf8') : undefined;
    }
    return undefined;
  }
}

const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') });
const calledForm = /^([\w.-]+\/[\w.-]+)(?:\/((?!\.\.?(?:\/|@))[\w.-]+(?:\/(?!\.\.?(?:\/|@))[\w.-]+)*))?@([\w./-]+)$/;

interface WorkflowTree {
  readonly workflows: readonly TreeFile[];
  /** All of the same commit. */
  readonly files: readonly TreeFile[];
}

/** What the workflows of a repository say of the gate, with what they use: workflows and actions of the repository, and of others. */
export async function readGateUse(
  questions: GithubQuestions,
  others: CalledFiles,
  { name, branch }: ListedRepository,
  { workflows, files }: WorkflowTree,
): Promise<Reply<GateUse>> {
  const place = { repository: name, branch, names: others.names };
  const asked = `GET /repos/${name}/git/trees/${branch}`;
  if (workflows.length > mostWorkflows)
    return { kind: 'failed', asked, why: `it has more than the ${mostWorkflows} workflows that are read` };
  const texts = new Map<string, string>();
  for (const { path, sha } of workflows) {
    const text = await readFileText(questions, name, sha, maxWorkflow);
    if (text.kind !== 'replied') return text;
    texts.set(path, text.value);
  }
  const own = [...texts.keys()];
  const readOne = (called: string) =>
    called.startsWith('./') ? readLocal(questions, name, files, called) : others.text(called);
  let use = gateUse(texts, own, place);
  for (let depth = 0; depth < deepest && use.unread.length > 0; depth += 1) {
    const found = await readCalled(readOne, use.unread.slice(0, mostCalled));
    if (found.length === 0) break;
    for (const [called, text] of found) texts.set(called, text);
    use = gateUse(texts, own, place);
  }
  return { kind: 'replied', value: use, asked, at: questions.now() };
}

/** An action of the repository, of the commit that its workflows are of. */
async function readLocal(
  questions: GithubQuestions,
  repository: string,
  files: readonly TreeFile[],
  called: string,
): Promise<string | undefined> {
  const folder = called.slice(2);
  const paths = actionFiles.map((name) => (folder === '' ? name : `${folder}/${name}`));
  const found = paths.flatMap((path) => files.find((file) => file.path === path) ?? [])[0];
  if (found === undefined) return undefined;
  const text = await readFileText(questions, repository, found.sha, maxWorkflow);
  return text.kind === 'replied' ? text.value : undefined;
}

async function readCalled(readOne: (called: string) => Promise<string | undefined>, names: readonly string[]) {
  const found: (readonly [name: string, text: string])[] = [];
  for (const name of names) {
    const text = await readOne(name);
    if (text !== undefined) found.push([name, text]);
  }
  return found;
}
