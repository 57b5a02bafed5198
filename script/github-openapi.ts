/**
 * Cuts the operations that image-gate uses, with every schema that they refer to, out of GitHub's own description of its REST API:
 * __tests__/contract/github-openapi.json, by which the tests' fake of GitHub checks requests and its own answers. The whole description
 * has 385 MB on disk, so it is no dependency of ours:
 *
 *   npm install --prefix "$(mktemp -d)" @octokit/openapi@23.0.2, then: node script/github-openapi.ts THAT_FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = [
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
  'GET /repos/{owner}/{repo}/code-scanning/analyses',
  'GET /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'POST /repos/{owner}/{repo}/dependency-graph/snapshots',
  'POST /repos/{owner}/{repo}/attestations',
  'POST /orgs/{org}/artifacts/metadata/deployment-record',
  'POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}',
  'GET /orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records',
  'GET /user',
  'GET /orgs/{org}/teams/{team_slug}',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/activity',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /orgs/{org}',
  'GET /orgs/{org}/repos',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /repos/{owner}/{repo}/codeowners/errors',
  'GET /repos/{owner}/{repo}/environments',
  'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention',
] as const;

/** What says nothing about validity. */
const chatter = new Set([
  'description',
  'summary',
  'examples',
  'example',
  'externalDocs',
  'x-github',
  'tags',
  'title',
  'headers',
]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Components = Record<string, Record<string, Json>>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder in which @octokit/openapi is installed.');
const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
const whole = JSON.parse(readFileSync(file, 'utf8')) as {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, Json>>;
  components: Components;
};

const paths: Record<string, Record<string, Json>> = {};
const components: Components = {};
for (const operation of operations) {
  const [method = '', path = ''] = operation.split(' ');
  const description = whole.paths[path]?.[method.toLowerCase()];
  if (description === undefined) throw new Error(`GitHub describes no ${operation}`);
  const taken = withoutChatter(description);
  paths[path] = { ...paths[path], [method.toLowerCase()]: taken };
  takeComponents(taken);
}
const target = join(import.meta.dirname, '../__tests__/contract/github-openapi.json');
const { openapi, info } = whole;
writeFileSync(target, `${JSON.stringify({ openapi, info: { version: info.version }, paths, components })}\n`);

/** A copy without descriptions; names of properties and components stay, whatever they are. */
function withoutChatter(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutChatter(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, item]) => isNames || !(chatter.has(key) && !isSchemaWord(key, item)),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutChatter(item, !isNames && key === 'properties')]));
}

/** `title` and `description` are texts where they are chatter. */
function isSchemaWord(key: string, value: Json): boolean {
  return (key === 'title' || key === 'description') && typeof value !== 'string';
}

function takeComponents(value: Json): void {
  for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)) {
    const known = components[kind] ?? {};
    components[kind] = known;
    if (known[name] !== undefined) continue;
    known[name] = withoutChatter(whole.components[kind]?.[name] ?? {});
    takeComponents(known[name]);
  }
}
