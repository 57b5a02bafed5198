import * as z from 'zod';
import type { Reply } from '../../posture/github/reply.js';
import type { GithubQuestions } from './questions.js';

/** A file of a repository. */
export interface TreeFile {
  readonly path: string;
  readonly sha: string;
}

const blobSchema = z.object({ content: z.string(), encoding: z.string() });

/** The text of a file. @param max bytes. */
export async function readFileText(
  questions: GithubQuestions,
  repository: string,
  sha: string,
  max: number,
): Promise<Reply<string>> {
  const route = `/repos/${repository}/git/blobs/${sha}`;
  const told = await questions.ask({ route, schema: blobSchema, permission: 'contents: read' });
  if (told.kind !== 'replied') return told;
  const { content, encoding } = told.value;
  const bytes = encoding === 'base64' ? Buffer.from(content, 'base64') : Buffer.from(content, 'utf8');
  if (bytes.length > max) return { kind: 'failed', asked: told.asked, why: `it has more than ${max} bytes` };
  return { ...told, value: bytes.toString('utf8') };
}
