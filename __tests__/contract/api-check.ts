import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type Schema = Record<string, unknown>;
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Reference {
  readonly $ref: string;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body | Reference>>;
}
/** A part of an OpenAPI 3.0 document: path, method, operation. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Schema;
}

/** One operation of an API as it was called. */
export interface Called {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names; absent where they are not checked. */
  readonly headers?: Readonly<Record<string, unknown>>;
  /** Parsed JSON, `undefined` without a body. */
  readonly body: unknown;
}

interface ApiWords {
  /** For messages. */
  readonly name: string;
  /** What every operation may answer beside what is described. */
  readonly anywhere: readonly number[];
  /** Reference to the schema of a refusal that has none of its own. */
  readonly refusal: string;
  /** Path parameters that may hold slashes. */
  readonly deep?: readonly string[];
}

/** Checks requests and answers by the description of an API. */
export interface ApiCheck {
  /** Finds the operation of a request, or `undefined` when none of those that we use is described so. */
  operationOf(method: string, url: URL, body: unknown): Called | undefined;
  /** What is wrong with a request: its parameters, unknown ones too, and its body. */
  requestFaults(called: Called): readonly string[];
  /** What is wrong with an answer of a fake: a status that is not described, or a body that would not be sent. */
  answerFaults(name: string, status: number, body: unknown): readonly string[];
}

/** OpenAPI 3.0 lets `nullable` stand beside `allOf` and the like; ajv takes it beside `type` only. */
export function typelessNullable(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  const { nullable, ...schema } = value as Schema;
  if ('type' in value) return value;
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

export function apiCheck(description: Description, { name: api, anywhere, refusal, deep = [] }: ApiWords): ApiCheck {
  // Not strict, because OpenAPI's schemas have words that JSON Schema lacks.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: description.components });
  const validators = new Map<string, ValidateFunction>();
  const routes = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      operation,
      path: matcher(path, deep),
    })),
  );
  const resolved = <T>(value: T | Reference): T => {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
    const keys = value.$ref.replace(/^#\//, '').split('/');
    return keys.reduce<unknown>((found, key) => (found as Schema)[key], description) as T;
  };
  const errors = (key: string, schema: Schema, value: unknown): readonly string[] => {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));
    const validate = validators.get(key) ?? ajv.compile(absolute);
    validators.set(key, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) =>
          [instancePath, message, params.additionalProperty ?? ''].join(' ').trimEnd(),
        );
  };
  const operation = (name: string): Operation => {
    const route = routes.find((candidate) => candidate.operation.operationId === name);
    if (route === undefined) throw new Error(`${api} has no operation ${name}`);
    return route.operation;
  };
  /** Parameters arrive as text. */
  const typed = (schema: Schema, value: unknown): unknown => {
    const { type } = resolved<Schema>(schema as never);
    if (type === 'integer' && /^-?\d+$/.test(String(value))) return Number(value);
    return type === 'boolean' && (value === 'true' || value === 'false') ? value === 'true' : value;
  };
  return {
    operationOf: (method, url, body) => {
      for (const route of routes) {
        const match = route.method === method ? route.path.exec(url.pathname) : null;
        if (match === null) continue;
        const groups = Object.entries(match.groups ?? {});
        const path = Object.fromEntries(groups.map(([key, value]) => [key, decodeURIComponent(value)]));
        return { operation: route.operation.operationId, path, query: Object.fromEntries(url.searchParams), body };
      }
      return undefined;
    },
    requestFaults: (called) => {
      const { parameters = [], requestBody } = operation(called.operation);
      const known = parameters.map((parameter) => resolved<Parameter>(parameter));
      const bad = known.flatMap((parameter) => {
        const given = { path: called.path, query: called.query, header: called.headers ?? {} }[parameter.in];
        const value = given[parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name];
        const key = `${called.operation} ${parameter.in} ${parameter.name}`;
        if (value === undefined)
          return parameter.required === true && parameter.in === 'query' ? [`${key} is missing`] : [];
        const { schema } = parameter;
        return errors(key, schema, typed(schema, value)).map((error) => `${key} ${error}`);
      });
      const names = known.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      const surplus = Object.keys(called.query).filter((name) => !names.includes(name));
      const schema = requestBody?.content?.['application/json']?.schema;
      const wrongBody = schema === undefined ? [] : errors(`${called.operation} body`, schema, called.body);
      return [
        ...bad,
        ...surplus.map((name) => `${called.operation} has no query ${name}`),
        ...wrongBody.map((error) => `${called.operation} body ${error}`),
      ];
    },
    answerFaults: (name, status, body) => {
      const described = operation(name).responses[String(status)];
      if (described === undefined && !anywhere.includes(status)) return [`${name} never answers ${status}`];
      const content = described === undefined ? undefined : resolved<Body>(described).content?.['application/json'];
      const schema = content?.schema ?? (status >= 400 ? { $ref: refusal } : undefined);
      return schema === undefined
        ? []
        : errors(`${name} ${status}`, schema, body).map((error) => `${name} ${status} ${error}`);
    },
  };
}

function matcher(path: string, deep: readonly string[]): RegExp {
  const segments = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${deep.includes(name) ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${segments}$`);
}
