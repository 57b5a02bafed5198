import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import * as z from 'zod';
import { ignoreSchema } from '../../../src/policy/exceptions/ignore-yaml-schema.js';
import { policySchema } from '../../../src/policy/file/policy-schema.js';

/** As script/docs writes it into schema/. */
const asJson = (schema: z.ZodType) =>
  new Ajv({ allowUnionTypes: true }).compile(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }));

describe.each([
  [
    'a policy',
    policySchema,
    [
      '{}',
      'severity: { high: block, low: { escalate: page } }',
      'kinds: { secret: block, vulnerability: { low: log } }',
      'exceptions: { max-days: 7 }',
      'exceptions: { max-days: { critical: 7 }, require-ticket: true }',
      'images: [{ match: "ghcr.io/acme/*", gate-on: new, ignore-base: true }]',
      'clock: fix-available',
      'images: [{ match: "ghcr.io/acme/*", overdue: block, clock: first-seen }]',
      'owners: [{ images: "ghcr.io/acme/*", owner: "@acme/platform", mail: platform@example.com, pager: PAGER_API }]',
      'owners: [{ images: [api, web], owner: alice, mail: [alice@example.com, bob@example.com] }]',
      'policy: { owner: "@acme/security", reviewed: "2026-11-01", review-every: 90d, maturity: 4 }',
    ],
    [
      '[]',
      'severity: block',
      'severity: { hihg: block }',
      'severity: { high: { fix-within: 7 } }',
      'severity: { high: { fix-within: 7w } }',
      'kinds: { secrets: block }',
      'exceptions: { max-days: 0 }',
      'exceptions: { max-days: 4000 }',
      'images: [{ eol: log }]',
      'images: [{ match: "a b" }]',
      'gate-on: old',
      'ignore-base: 1',
      'clock: fix',
      'overdue: page',
      'owners: [{ images: "ghcr.io/acme/*" }]',
      'owners: [{ images: [], owner: alice }]',
      'owners: [{ images: api, owner: alice, mail: "alice" }]',
      'owners: [{ images: api, owner: alice, pager: GITHUB_TOKEN }]',
      'images: [{ match: api, owners: [] }]',
      'policy: { review-every: 90 }',
      'policy: { maturity: 6 }',
      'version: 2',
    ],
  ],
  [
    'a file of exceptions',
    ignoreSchema,
    [
      '{}',
      'secrets:',
      'secrets: [{ id: x, paths: [a], approved-by: b }]',
      'vulnerabilities: [{ id: x, purls: ["pkg:npm/a"] }]',
    ],
    [
      '[]',
      'secret: []',
      'secrets: [x]',
      'secrets: [{}]',
      'secrets: [{ id: 7 }]',
      'secrets: [{ id: x, paths: [] }]',
      'secrets: [{ id: x, purls: [a] }]',
    ],
  ],
])('the JSON Schema of %s', (_, schema, valid, invalid) => {
  const validate = asJson(schema);

  it.each(valid)('takes what the gate takes: %s', (text) => {
    expect([validate(parse(text)), schema.safeParse(parse(text)).success]).toEqual([true, true]);
  });

  it.each(invalid)('refuses what the gate refuses: %s', (text) => {
    expect([validate(parse(text)), schema.safeParse(parse(text)).success]).toEqual([false, false]);
  });

  it('explains every key', () => {
    const undescribed = (node: unknown, path: string): readonly string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
      return [
        ...Object.entries(properties).flatMap(([key, value]) => (value.description ? [] : [`${path}.${key}`])),
        ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}.${key}`)),
      ];
    };
    const { properties } = z.toJSONSchema(schema, { io: 'input' });
    expect(Object.values(properties ?? {}).filter((value) => typeof value !== 'object' || !value.description)).toEqual(
      [],
    );
    expect(
      undescribed(properties, '').filter((path) => !/(?:critical|high|medium|low|unknown|action)$/.test(path)),
    ).toEqual([]);
  });
});
