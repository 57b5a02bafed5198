/**
 * Harbor's own description of its API and that of the scanners' reports, where they lie beside this checkout (../shared/contracts-of-others/harbor, on the machines of the project's authors and in its CI): data
 * of another project, read by tests and never copied.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  type ApiCheck,
  apiCheck,
  type Description,
  type Operation,
  type Schema,
  typelessNullable,
} from './api-check.js';
import { harborWords, operations } from './harbor-api.js';

const folder = fileURLToPath(new URL('../../../shared/contracts-of-others/harbor/', import.meta.url));
const file = `${folder}swagger.yaml`;
const adapterFile = `${folder}scanner-adapter-openapi-v1.2.yaml`;
export const isHere = existsSync(file) && existsSync(adapterFile);
if (!isHere) process.stderr.write(`SKIPPED: Harbor's own description, as ${folder} is not there.\n`);

type Swagger = Record<string, Record<string, Record<string, unknown>>>;

/** Swagger 2.0, as far as Harbor uses it, in the words of OpenAPI 3.0. */
function converted(swagger: Swagger): Description {
  const inPlace = JSON.parse(
    JSON.stringify(swagger)
      .replaceAll('"#/definitions/', '"#/components/schemas/')
      .replaceAll('"x-nullable"', '"nullable"'),
    typelessNullable,
  ) as Swagger;
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [path, own] of Object.entries(inPlace.paths ?? {}))
    for (const [method, operation] of Object.entries(own))
      if (method !== 'parameters')
        paths[path] = { ...paths[path], [method]: operationOf(operation as Schema, inPlace) };
  return { paths, components: { schemas: closed(inPlace.definitions ?? {}) } };
}

/** A field that is not described is one that Harbor does not send. Values that are objects without fields are any values: so go-swagger makes them. */
function closed(definitions: Record<string, unknown>): Schema {
  const isAny = (values: unknown) => JSON.stringify(values) === '{"type":"object"}';
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => {
      const { properties, additionalProperties, ...rest } = schema as Schema;
      if (isAny(additionalProperties)) return [name, rest];
      const isClosed = properties !== undefined && additionalProperties === undefined;
      return [name, isClosed ? { ...(schema as Schema), additionalProperties: false } : schema];
    }),
  );
}

function operationOf(operation: Schema, swagger: Swagger): Operation {
  const at = (value: Schema): Schema => {
    const [, kind = '', name = ''] = /^#\/(\w+)\/(.+)$/.exec(String(value.$ref ?? '')) ?? [];
    return kind === '' ? value : (swagger[kind]?.[name] ?? value);
  };
  const all = ((operation.parameters as readonly Schema[] | undefined) ?? []).map(at);
  const body = all.find((one) => one.in === 'body');
  const content = (schema: unknown) => ({ content: { 'application/json': { schema: schema as Schema } } });
  const answers = Object.entries(operation.responses as Record<string, Schema>).map(([status, answer]) => {
    const { schema } = at(answer) as { readonly schema?: Schema };
    // An addition is said to be text, and is JSON.
    return [status, schema === undefined || schema.type === 'string' ? {} : content(schema)];
  });
  return {
    operationId: String(operation.operationId),
    parameters: all
      .filter((one) => one.in !== 'body')
      .map(({ name, in: place, required, description: _, default: __, ...schema }) => ({
        name: String(name),
        in: place as 'path' | 'query' | 'header',
        required: required === true,
        schema,
      })),
    ...(body === undefined ? {} : { requestBody: content(body.schema) }),
    responses: Object.fromEntries(answers),
  };
}

export const publishedDescription: Description | undefined = isHere
  ? converted(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))
  : undefined;

/** The schemas of the scanner adapter: OpenAPI 3.0 already. */
export const adapterSchemas: Record<string, Schema> | undefined = isHere
  ? parse(readFileSync(adapterFile, 'utf8')).components.schemas
  : undefined;

const check = publishedDescription === undefined ? undefined : apiCheck(publishedDescription, harborWords);

/** Checks by Harbor's own words, but for statuses that only its code knows; `undefined` where they are not here. */
export const publishedCheck: ApiCheck | undefined =
  check === undefined
    ? undefined
    : {
        ...check,
        answerFaults: (name, status, body) =>
          operations[name]?.beyond?.includes(status) === true ? [] : check.answerFaults(name, status, body),
      };
