/**
 * What Harbor's API (v2.0) is to us: the operations that image-gate calls, with the parameters that it gives, the statuses that count and the fields of answers that it reads. Written by
 * ourselves; where Harbor's own description lies beside this checkout (published-harbor.ts), a test compares both.
 */
import { apiCheck, type Description, type Operation, type Parameter, type Schema } from './api-check.js';

type Fields = Readonly<Record<string, Schema>>;

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const flag: Schema = { type: 'boolean' };
const moment: Schema = { type: 'string', format: 'date-time' };
const digest: Schema = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const orNull = (schema: Schema): Schema => ({ ...schema, nullable: true });
/** Go leaves out what is empty, so that no field must be there. */
const object = (properties: Fields): Schema => ({ type: 'object', properties, additionalProperties: false });
const list = (items: Schema): Schema => ({ type: 'array', items });
const by = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });

const platform = object({ os: text, architecture: text, variant: text });
const scanner = object({ name: text, vendor: text, version: text });
const overview = object({
  report_id: text,
  scan_status: text,
  severity: text,
  start_time: moment,
  end_time: moment,
  complete_percent: whole,
  duration: whole,
  scanner,
  summary: object({ total: whole, fixable: whole, summary: by(whole) }),
});
const schemas: Fields = {
  Errors: object({ errors: list(object({ code: text, message: text })) }),
  Artifact: object({
    id: whole,
    type: text,
    digest,
    repository_name: text,
    media_type: text,
    manifest_media_type: text,
    size: whole,
    push_time: moment,
    pull_time: moment,
    tags: list(object({ id: whole, name: text, push_time: moment, pull_time: moment, immutable: flag })),
    references: list(object({ child_digest: digest, platform, annotations: by(text) })),
    extra_attrs: { type: 'object' },
    scan_overview: by(overview),
    accessories: list(object({ type: text, digest, subject_artifact_digest: text })),
  }),
  Project: object({
    project_id: whole,
    name: text,
    repo_count: whole,
    metadata: object({
      public: text,
      ...Object.fromEntries(
        [
          'enable_content_trust',
          'enable_content_trust_cosign',
          'prevent_vul',
          'severity',
          'auto_scan',
          'auto_sbom_generation',
          'reuse_sys_cve_allowlist',
        ].map((name) => [name, orNull(text)]),
      ),
    }),
    cve_allowlist: { $ref: '#/components/schemas/CVEAllowlist' },
  }),
  CVEAllowlist: object({
    id: whole,
    project_id: whole,
    expires_at: orNull(whole),
    items: list(object({ cve_id: text })),
  }),
  Repository: object({ id: whole, name: text, project_id: whole, artifact_count: whole, pull_count: whole }),
  ImmutableRule: object({
    id: whole,
    disabled: flag,
    action: text,
    template: text,
    priority: whole,
    tag_selectors: list(object({ kind: text, decoration: text, pattern: text })),
    scope_selectors: by(list(object({ kind: text, decoration: text, pattern: text }))),
  }),
  ScannerRegistration: object({
    uuid: text,
    name: text,
    adapter: text,
    url: text,
    disabled: flag,
    is_default: flag,
    health: text,
  }),
};
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const paging: Fields = {
  page: { type: 'integer', minimum: 1 },
  page_size: { type: 'integer', minimum: 1, maximum: 100 },
};
const parts: Fields = {
  project_name: text,
  project_name_or_id: text,
  /** After one decoding: what holds slashes is encoded twice. */
  repository_name: { type: 'string', pattern: '^[a-z0-9._-]+(%2F[a-z0-9._-]+)*$' },
  reference: text,
  addition: text,
};
const asName: Fields = { 'X-Is-Resource-Name': flag };
const reports: Fields = { 'X-Accept-Vulnerabilities': text };

interface Told {
  readonly path: string;
  readonly method?: 'get' | 'post';
  readonly query?: Fields;
  readonly headers?: Fields;
  readonly body?: Schema;
  /** Absent: JSON whose form is not described. */
  readonly answer?: Schema;
  /** Statuses beside 200. */
  readonly statuses: readonly number[];
  /** Statuses that Harbor's code gives and its description does not name. */
  readonly beyond?: readonly number[];
}

const artifacts = '/projects/{project_name}/repositories/{repository_name}/artifacts';

/** By Harbor's names of its operations. */
export const operations: Readonly<Record<string, Told>> = {
  listProjects: {
    path: '/projects',
    query: { ...paging, with_detail: flag },
    answer: list(ref('Project')),
    statuses: [400, 401, 422, 500],
  },
  getProject: {
    path: '/projects/{project_name_or_id}',
    headers: asName,
    answer: ref('Project'),
    statuses: [401, 403, 404, 500],
  },
  listRepositories: {
    path: '/projects/{project_name}/repositories',
    query: paging,
    answer: list(ref('Repository')),
    statuses: [400, 401, 403, 404, 422, 500],
  },
  listArtifacts: {
    path: artifacts,
    query: { ...paging, with_tag: flag, with_scan_overview: flag, with_accessory: flag },
    headers: reports,
    answer: list(ref('Artifact')),
    statuses: [400, 401, 403, 404, 422, 500],
  },
  getArtifact: {
    path: `${artifacts}/{reference}`,
    query: { with_tag: flag, with_scan_overview: flag },
    headers: reports,
    answer: ref('Artifact'),
    statuses: [400, 401, 403, 404, 500],
  },
  scanArtifact: {
    path: `${artifacts}/{reference}/scan`,
    method: 'post',
    body: {
      type: 'object',
      properties: { scan_type: { type: 'string', enum: ['vulnerability', 'sbom'] } },
      additionalProperties: false,
    },
    statuses: [202, 400, 401, 403, 404, 422, 500],
    beyond: [409, 412],
  },
  getVulnerabilitiesAddition: {
    path: `${artifacts}/{reference}/additions/vulnerabilities`,
    headers: reports,
    statuses: [400, 401, 403, 404, 500],
  },
  getAddition: {
    path: `${artifacts}/{reference}/additions/{addition}`,
    statuses: [400, 401, 403, 404, 422, 500],
  },
  ListImmuRules: {
    path: '/projects/{project_name_or_id}/immutabletagrules',
    query: paging,
    headers: asName,
    answer: list(ref('ImmutableRule')),
    statuses: [400, 401, 403, 500],
  },
  getScannerOfProject: {
    path: '/projects/{project_name_or_id}/scanner',
    headers: asName,
    answer: ref('ScannerRegistration'),
    statuses: [400, 401, 403, 404, 500],
  },
  getSystemCVEAllowlist: {
    path: '/system/CVEAllowlist',
    answer: ref('CVEAllowlist'),
    statuses: [401, 500],
  },
};

/** What a gateway before Harbor, or its limits, may answer anywhere. */
export const anywhere = [408, 429, 502, 503, 504];

function operationOf(
  id: string,
  { path, query = {}, headers = {}, body, answer, statuses, beyond = [] }: Told,
): Operation {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parameters: readonly Parameter[] = [
    ...names.map((name) => ({ name, in: 'path' as const, schema: parts[name] ?? text })),
    ...Object.entries(query).map(([name, schema]) => ({ name, in: 'query' as const, schema })),
    ...Object.entries(headers).map(([name, schema]) => ({ name, in: 'header' as const, schema })),
  ];
  const content = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  const refusals = [...statuses, ...beyond].filter((status) => status >= 400);
  return {
    operationId: id,
    parameters,
    ...(body === undefined ? {} : { requestBody: content(body) }),
    responses: {
      ...(statuses.includes(202) ? { 202: {} } : { 200: answer === undefined ? {} : content(answer) }),
      ...Object.fromEntries(refusals.map((status) => [status, content(ref('Errors'))])),
    },
  };
}

const paths: Record<string, Record<string, Operation>> = {};
for (const [id, told] of Object.entries(operations))
  paths[told.path] = { ...paths[told.path], [told.method ?? 'get']: operationOf(id, told) };

export const ownDescription: Description = { paths, components: { schemas } };

/** The report of a scanner, as the scanner adapter's description has it, as far as we read it. */
export const reportSchema: Schema = object({
  generated_at: moment,
  severity: text,
  scanner,
  artifact: { type: 'object' },
  vulnerabilities: orNull(
    list(
      object({
        id: text,
        package: text,
        version: text,
        fix_version: text,
        severity: { type: 'string', enum: ['Unknown', 'Negligible', 'Low', 'Medium', 'High', 'Critical'] },
        description: text,
        links: list(text),
        cwe_ids: list(text),
        preferred_cvss: object({
          score_v3: { type: 'number' },
          vector_v3: text,
          score_v2: { type: 'number' },
          vector_v2: text,
        }),
        vendor_attributes: { type: 'object' },
      }),
    ),
  ),
});

export const harborWords = { name: 'Harbor', anywhere, refusal: '#/components/schemas/Errors' } as const;
export const ownCheck = apiCheck(ownDescription, harborWords);
