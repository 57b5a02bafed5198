import * as z from 'zod';
import { type GateUse, gateUse } from '../../posture/github/gate-jobs.js';
import type { GateNames } from '../../posture/github/gate-step.js';
import type { Reply } from '../../posture/github/reply.js';
import type { ListedRepository } from '../../posture/github/repository-facts.js';
import { maxWorkflow } from '../../posture/github/workflow-file.js';
import { readFileText, type TreeFile } from './blob.js';
import type { GithubQuestions } from './questions.js';

/** Workflows of one repository, those of others that they call, and how deep that is followed. */
const mostWorkflows = 100;
const mostCalled = 20;
const deepest = 4;

/** Texts of workflows that repositories call in others, each read once: most of an organization call the same. */
export class CalledWorkflows {
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
    const [, repository, path, ref] = calledForm.exec(called) ?? [];
    if (repository === undefined || path === undefined || ref === undefined) return undefined;
    const route = `/repos/${repository}/contents/${path}?ref=${encodeURIComponent(ref)}`;
    const told = await this.#questions.ask({ route, schema: contentSchema, permission: 'contents: read' });
    if (told.kind !== 'replied') return undefined;
    const bytes = Buffer.from(told.value.content, 'base64');
    return bytes.length <= maxWorkflow ? bytes.toString('utf8') : undefined;
  }
}

const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') });
const calledForm = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@([\w./-]+)$/;

/** What the workflows of a repository say of the gate, with those of other repositories that they call. */
export async function readGateUse(
  questions: GithubQuestions,
  others: CalledWorkflows,
  { name, branch }: ListedRepository,
  workflows: readonly TreeFile[],
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
  let use = gateUse(texts, own, place);
  for (let depth = 0; depth < deepest && !use.jobs.some(({ onPush }) => onPush.runs === 'always'); depth += 1) {
    const found = await readCalled(others, use.unread.slice(0, mostCalled));
    if (found.length === 0) break;
    for (const [called, text] of found) texts.set(called, text);
    use = gateUse(texts, own, place);
  }
  return { kind: 'replied', value: use, asked, at: questions.now() };
}

async function readCalled(others: CalledWorkflows, names: readonly string[]) {
  const found: (readonly [name: string, text: string])[] = [];
  for (const name of names) {
    const text = await others.text(name);
    if (text !== undefined) found.push([name, text]);
  }
  return found;
}
