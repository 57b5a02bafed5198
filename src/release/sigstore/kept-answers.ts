import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readUpTo } from '../../host/files/read-up-to.js';
import type { Files, Http, HttpResponse } from '../../host/ports.js';

/** Files of a TUF repository that are never changed under their names, which have a version or a digest (TUF 1.0, "Consistent snapshots"). */
const unchanging = /\/(?:\d+\.(?:root|snapshot|targets)\.json|targets\/(?:[^/]+\/)*[0-9a-f]{64}\.[^/]+)$/;
/** Bytes of an answer that is kept. */
const maxKept = 1_000_000;
/** Answers that are kept: a repository has some 15 that are current, and adds a few a week. */
const maxAnswers = 100;

type AnswerFiles = Pick<Files, 'readBytes' | 'write' | 'list' | 'remove'>;

/**
 * A client that reads what never changes from a folder where it has been kept. Whoever has written there gains nothing: each file is checked by signature or digest
 * after it has been read, and what says which files are current is asked each time. A folder that is full is emptied: nobody asks again for most of what is in it.
 */
export function keptAnswers(http: Http, files: AnswerFiles, folder: string): Http {
  return {
    request: async (request) => {
      if (request.method !== 'GET' || !unchanging.test(request.url.pathname)) return await http.request(request);
      const path = join(folder, createHash('sha256').update(request.url.href).digest('hex'));
      const kept = await files.readBytes(path, maxKept).catch(() => undefined);
      if (kept !== undefined) return answerOf(kept, {});
      const answer = await http.request(request);
      if (answer.status !== 200) return answer;
      const bytes = await shortBody(answer.body);
      // A cache is a convenience.
      await keep(files, folder, path, bytes).catch(() => undefined);
      return answerOf(bytes, answer.headers);
    },
  };
}

async function keep(files: AnswerFiles, folder: string, path: string, bytes: Buffer): Promise<void> {
  const kept = ((await files.list(folder)) ?? []).filter((name) => /^[0-9a-f]{64}$/.test(name));
  if (kept.length >= maxAnswers) for (const name of kept) await files.remove(join(folder, name));
  await files.write(path, bytes, 0o600);
}

function answerOf(bytes: Buffer, headers: HttpResponse['headers']): HttpResponse {
  return { status: 200, headers, body: Readable.from([bytes], { objectMode: false }) };
}

async function shortBody(body: Readable): Promise<Buffer> {
  const { bytes, isWhole } = await readUpTo(body, maxKept);
  if (isWhole) return bytes;
  throw new Error(`an answer of more than ${maxKept} bytes`);
}
