import { readFileSync } from 'node:fs';
import { apiCheck, type Description, typelessNullable } from './api-check.js';

/** What every operation of GitHub may answer beside what is described: no token, no right, a limit, or trouble (of a gateway too). Its body is GitHub's plain error. */
const anywhere = [401, 403, 404, 408, 429, 500, 502, 503, 504];

const text = readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8');
const description: Description = JSON.parse(text, typelessNullable);

/** Requests to GitHub and answers of its fake, by GitHub's own description. */
export const { operationOf, requestFaults, answerFaults } = apiCheck(description, {
  name: 'GitHub',
  anywhere,
  refusal: '#/components/schemas/basic-error',
  deep: ['path', 'ref'],
});
