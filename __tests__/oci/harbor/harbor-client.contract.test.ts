import { describe, expect, it } from '@jest/globals';
import type { Operation, Parameter, Schema } from '../../contract/api-check.js';
import { operations, ownDescription, reportSchema } from '../../contract/harbor-api.js';
import { adapterSchemas, isHere, publishedDescription } from '../../contract/published-harbor.js';

const found = (id: string, from = publishedDescription): Operation & { readonly at: string } => {
  for (const [path, methods] of Object.entries(from?.paths ?? {}))
    for (const [method, operation] of Object.entries(methods))
      if (operation.operationId === id) return { ...operation, at: `${method} ${path}` };
  throw new Error(`there is no ${id}`);
};
const schemaOf = (body: unknown) =>
  (body as { content?: Record<string, { schema?: Schema }> } | undefined)?.content?.['application/json']?.schema;

/** What our words of a value have against theirs: a field that they lack, or another type. */
function differences(
  own: Schema,
  theirs: Schema | undefined,
  all: readonly [Schema, Schema],
  at = '',
): readonly string[] {
  const of = (schema: Schema | undefined, side: 0 | 1): Schema => {
    const name = /^#\/components\/schemas\/(.+)$/.exec(String(schema?.$ref ?? ''))?.[1];
    const alone = (schema?.anyOf as readonly Schema[] | undefined)?.[0];
    const next = name === undefined ? alone : (all[side][name] as Schema | undefined);
    return next === undefined ? (schema ?? {}) : of(next, side);
  };
  const [a, b] = [of(own, 0), of(theirs, 1)];
  if (a.type !== b.type) return [`${at}: ${String(a.type)} is ${String(b.type)} there`];
  const fields = Object.entries((a.properties ?? {}) as Record<string, Schema>);
  const known = (b.properties ?? {}) as Record<string, Schema>;
  const under = fields.flatMap(([name, schema]) =>
    name in known ? differences(schema, known[name], all, `${at}.${name}`) : [`${at}.${name} is not there`],
  );
  const items = a.items === undefined ? [] : differences(a.items as Schema, b.items as Schema, all, `${at}[]`);
  const values = typeof a.additionalProperties === 'object' ? a.additionalProperties : undefined;
  const theirValues = typeof b.additionalProperties === 'object' ? b.additionalProperties : undefined;
  return [
    ...under,
    ...items,
    ...(values && theirValues ? differences(values as Schema, theirValues as Schema, all, `${at}{}`) : []),
  ];
}

const both = (): readonly [Schema, Schema] => [
  ownDescription.components.schemas as Schema,
  publishedDescription?.components.schemas as Schema,
];

describe("what we say of Harbor's API", () => {
  it('has each operation once, at a place of its own', () => {
    const places = Object.keys(operations).map((id) => found(id, ownDescription).at);
    expect(new Set(places).size).toBe(places.length);
  });

  // Their copy lies beside the checkout of the authors and of CI; published-harbor.ts says loudly where it does not.
  if (!isHere) return;

  it.each(Object.entries(operations))('%s is as Harbor describes it', (id, told) => {
    const [own, theirs] = [found(id, ownDescription), found(id)];
    expect(theirs.at).toBe(own.at);
    const named = (one: Operation) => new Map(((one.parameters ?? []) as readonly Parameter[]).map((p) => [p.name, p]));
    const resolved = named(theirs);
    for (const parameter of own.parameters as readonly Parameter[]) {
      const { type, maximum } = parameter.schema;
      expect(resolved.get(parameter.name)).toMatchObject({
        in: parameter.in,
        schema: { type, ...(maximum === undefined ? {} : { maximum }) },
      });
    }
    for (const status of told.statuses) expect(Object.keys(theirs.responses)).toContain(String(status));
    expect(Object.keys(theirs.responses).filter((status) => told.beyond?.includes(Number(status)))).toEqual([]);
    if (told.answer !== undefined) {
      const answer = schemaOf(theirs.responses['200']);
      expect(differences(told.answer, answer, both())).toEqual([]);
    }
    if (told.body !== undefined) expect(differences(told.body, schemaOf(theirs.requestBody), both())).toEqual([]);
  });

  it('is as the scanner adapters describe the report of a scanner', () => {
    const schemas = adapterSchemas as Schema;
    expect(differences(reportSchema, schemas.HarborVulnerabilityReport as Schema, [{}, schemas])).toEqual([]);
    const { vulnerabilities } = reportSchema.properties as Record<
      string,
      { items: { properties: Record<string, Schema> } }
    >;
    expect(vulnerabilities?.items.properties.severity?.enum).toEqual((schemas.Severity as Schema).enum);
  });
});
