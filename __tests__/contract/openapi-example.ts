import { readFileSync } from 'node:fs';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json | undefined };

const description = JSON.parse(readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8'));

/** Texts of the formats that GitHub's description names. */
const formats: Readonly<Record<string, string>> = {
  uri: 'https://api.github.com/x',
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  email: 'octo@example.com',
};

/**
 * The smallest answer that GitHub's description allows, with these values in it: what GitHub sends is large, and tests care for little of it.
 * @param schema name of a schema of the description, e.g. `pull-request`.
 */
export function example(schema: string, over: object = {}): object {
  return merged(smallest({ $ref: `#/components/schemas/${schema}` }), over) as object;
}

function merged(value: unknown, over: unknown): unknown {
  if (!isObject(value) || !isObject(over)) return over;
  const keys = new Set([...Object.keys(value), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, key in over ? merged(value[key], over[key]) : value[key]]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolved(schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') return schema;
  const path = schema.$ref.replace(/^#\//, '').split('/');
  return resolved(path.reduce((found, key) => found[key], description));
}

function smallest(schema: Schema): unknown {
  const found = resolved(schema);
  if (found.nullable === true) return null;
  const [choice] = ((found.anyOf ?? found.oneOf) as readonly Schema[] | undefined) ?? [];
  const parts = [...((found.allOf as readonly Schema[] | undefined) ?? []), ...(choice ? [choice] : [])];
  if (parts.length > 0 && found.properties === undefined) return parts.map(smallest).reduce(merged);
  if (Array.isArray(found.enum)) return found.enum[0];
  switch (found.type) {
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return Number(found.minimum ?? 1);
    case 'boolean':
      return false;
    case 'string':
      return formats[String(found.format)] ?? 'x';
    default: {
      const properties = (found.properties ?? {}) as Readonly<Record<string, Schema>>;
      const required = (found.required ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, smallest(properties[name] ?? {})]));
    }
  }
}
