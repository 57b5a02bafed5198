import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}
interface Reference {
  readonly $ref: string;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body | Reference>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Schema;
}

/** One operation of GitHub's API as it was called. */
export interface Called {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON, `undefined` without a body. */
  readonly body: unknown;
}

/** What every operation may answer beside what is described: no token, no right, a limit, or trouble (of a gateway too). Its body is GitHub's plain error. */
const anywhere = [401, 403, 404, 408, 429, 500, 502, 503, 504];

/** Path parameters that may hold slashes. */
const deep = ['path', 'ref'];

const text = readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8');
const description: Description = JSON.parse(text, (_, value) => (isTypelessNullable(value) ? orNull(value) : value));
// Not strict, because OpenAPI's schemas have words that JSON Schema lacks.
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'github', components: description.components });

const routes = Object.entries(description.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({
    method: method.toUpperCase(),
    operation,
    path: matcher(path),
  })),
);
const validators = new Map<string, ValidateFunction>();

/** OpenAPI 3.0 lets `nullable` stand beside `allOf` and the like; ajv takes it beside `type` only. */
function isTypelessNullable(value: unknown): value is Schema {
  return (
    typeof value === 'object' && value !== null && 'nullable' in value && value.nullable === true && !('type' in value)
  );
}

function orNull({ nullable: _, ...schema }: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function matcher(path: string): RegExp {
  const segments = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${deep.includes(name) ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${segments}$`);
}

function resolved<T>(value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const keys = value.$ref.replace(/^#\//, '').split('/');
  return keys.reduce<unknown>((found, key) => (found as Schema)[key], description) as T;
}

function errors(key: string, schema: Schema, value: unknown): readonly string[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
  const validate = validators.get(key) ?? ajv.compile(absolute);
  validators.set(key, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Finds the operation of a request, or `undefined` when GitHub describes none of those that we use. */
export function operationOf(method: string, url: URL, body: unknown): Called | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match === null) continue;
    const path = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
    );
    return { operation: route.operation.operationId, path, query: Object.fromEntries(url.searchParams), body };
  }
  return undefined;
}

/** What is wrong with a request by GitHub's description: its parameters, unknown ones too, and its body. */
export function requestFaults(called: Called): readonly string[] {
  const { parameters = [], requestBody } = operation(called.operation);
  const known = parameters.map((parameter) => resolved<Parameter>(parameter));
  const bad = known.flatMap((parameter) => {
    const value = parameter.in === 'path' ? called.path[parameter.name] : called.query[parameter.name];
    const key = `${called.operation} ${parameter.in} ${parameter.name}`;
    return value === undefined
      ? []
      : errors(key, parameter.schema, typed(parameter.schema, value)).map((error) => `${key}${error}`);
  });
  const names = known.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const surplus = Object.keys(called.query).filter((name) => !names.includes(name));
  const schema = requestBody?.content?.['application/json']?.schema;
  const wrongBody = schema === undefined ? [] : errors(`${called.operation} body`, schema, called.body);
  return [
    ...bad,
    ...surplus.map((name) => `${called.operation} has no query ${name}`),
    ...wrongBody.map((error) => `${called.operation} body${error}`),
  ];
}

/** What is wrong with an answer of the fake: a status that GitHub does not describe, or a body that it would not send. */
export function answerFaults(name: string, status: number, body: unknown): readonly string[] {
  const described = operation(name).responses[String(status)];
  if (described === undefined && !anywhere.includes(status)) return [`${name} never answers ${status}`];
  const content = described === undefined ? undefined : resolved<Body>(described).content?.['application/json'];
  const schema = content?.schema ?? (status >= 400 ? { $ref: '#/components/schemas/basic-error' } : undefined);
  return schema === undefined
    ? []
    : errors(`${name} ${status}`, schema, body).map((error) => `${name} ${status}${error}`);
}

function operation(name: string): Operation {
  const route = routes.find((candidate) => candidate.operation.operationId === name);
  if (route === undefined) throw new Error(`GitHub has no operation ${name}`);
  return route.operation;
}

/** Parameters arrive as text. */
function typed(schema: Schema, value: string): unknown {
  return resolved<Schema>(schema as never).type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
}
