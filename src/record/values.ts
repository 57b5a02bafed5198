import * as z from 'zod';
import type { Digest } from '../oci/digest.js';

/** A digest as text, so that its form stands in the JSON Schema; branded once it is read. */
export const digestText = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .transform((text) => text as Digest);

/** RFC 3339. */
export const instant = z.iso.datetime({ offset: true });

/** A time (milliseconds since 1970) as an `instant`; `undefined` for what has none: no number, or a year of more than four digits. Foreign documents hold both. */
export function instantOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : instant.safeParse(date.toISOString()).data;
}

/** What a schema reads from JSON: nobody changes it afterwards, and a key that is there has a value. */
export type Frozen<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]: Frozen<Exclude<T[Key], undefined>> };

/** Checks a JSON value by a schema. JSON has no undefined, so that each key that is there has a value. */
export function frozen<S extends z.ZodType>(schema: S, json: unknown): z.ZodSafeParseResult<Frozen<z.output<S>>> {
  return schema.safeParse(json) as z.ZodSafeParseResult<Frozen<z.output<S>>>;
}
