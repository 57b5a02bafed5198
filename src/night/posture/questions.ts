import type * as z from 'zod';
import { answerKind, answerText } from '../../host/github/github-answer.js';
import { HttpFault } from '../../host/http-fault.js';
import type { Clock, GithubApi } from '../../host/ports.js';
import type { ApiAnswer } from '../../host/values.js';
import type { Reply } from '../../posture/github/reply.js';

/** Milliseconds for one request with its tries. */
const deadline = 60_000;
const perPage = 100;

/** A question whose answer is welcome: that there is none is an answer, too. */
interface Question<T> {
  /** Path and query. */
  readonly route: string;
  readonly schema: z.ZodType<T>;
  /** Without which GitHub does not tell it: `administration: read`. */
  readonly permission: string;
  /** Of an answer that is no success what it says; absent, or `undefined`: nothing. */
  readonly otherwise?: (answer: ApiAnswer) => { readonly value: T } | undefined;
}

/** Asks GitHub many questions. Once GitHub limits the rate nothing more is asked: each further request would make it longer. */
export class GithubQuestions {
  readonly #api: GithubApi;
  readonly #clock: Pick<Clock, 'now'>;
  #limited = false;

  constructor(api: GithubApi, clock: Pick<Clock, 'now'>) {
    this.#api = api;
    this.#clock = clock;
  }

  /** @throws Cancelled. */
  async ask<T>({ route, schema, permission, otherwise }: Question<T>): Promise<Reply<T>> {
    const asked = `GET ${route}`;
    if (this.#limited) return { kind: 'failed', asked, why: 'not asked, as GitHub limits the rate of requests' };
    const answer = await this.#answer(route);
    if (answer instanceof HttpFault) return { kind: 'failed', asked, why: answer.message };
    const at = this.now();
    const other = answerKind(answer) === 'ok' ? undefined : otherwise?.(answer);
    if (other !== undefined) return { kind: 'replied', value: other.value, asked, at };
    switch (answerKind(answer)) {
      case 'ok': {
        const read = schema.safeParse(answer.body);
        if (read.success) return { kind: 'replied', value: read.data, asked, at };
        return { kind: 'failed', asked, why: 'the answer is not what GitHub describes' };
      }
      case 'unauthorized':
      case 'denied':
      case 'missing':
        return { kind: 'withheld', asked, permission, said: answerText(answer) };
      case 'rate-limited':
        this.#limited = true;
        return { kind: 'failed', asked, why: answerText(answer) };
      case 'too-large':
      case 'refused':
      case 'unavailable':
      case 'unexpected':
        return { kind: 'failed', asked, why: answerText(answer) };
    }
  }

  /**
   * A whole list, a hundred entries at a time. One that is longer than `most` is a failure: nobody would know what it leaves out.
   * @param schema reads the entries of a page.
   */
  async list<T>(question: Question<readonly T[]>, most: number): Promise<Reply<readonly T[]>> {
    const all: T[] = [];
    const mark = question.route.includes('?') ? '&' : '?';
    for (let page = 1; ; page += 1) {
      const route = `${question.route}${mark}per_page=${perPage}&page=${page}`;
      const told = await this.ask({ ...question, route });
      if (told.kind !== 'replied') return told;
      all.push(...told.value);
      const asked = `GET ${question.route}`;
      if (all.length > most) return { kind: 'failed', asked, why: `there are more than the ${most} that are read` };
      if (told.value.length < perPage) return { ...told, value: all, asked };
    }
  }

  /** An instant, for what an answer that is at hand says. */
  now(): string {
    return this.#clock.now().toISOString();
  }

  async #answer(route: string): Promise<ApiAnswer | HttpFault> {
    try {
      return await this.#api.request({ method: 'GET', route, deadline, repeatable: true });
    } catch (error) {
      if (error instanceof HttpFault) return error;
      throw error;
    }
  }
}

/** What was told, as another value. */
export function replyAs<T, R>(told: Reply<T>, make: (value: T) => R): Reply<R> {
  return told.kind === 'replied' ? { ...told, value: make(told.value) } : told;
}
