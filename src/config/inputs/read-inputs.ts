import type * as z from 'zod';
import type { Problem } from '../../host/errors.js';
import { nearest } from '../../text/nearest.js';
import { fixOf } from './fields.js';

/** The inputs of one action.yml. */
interface DeclaredInputs<Schema extends z.ZodObject> {
  /** Every input by its name, all of them optional: action.yml holds the defaults. Unknown ones are refused. */
  readonly schema: Schema;
  /** The document that describes them, e.g. `docs/inputs.md`. */
  readonly page: string;
  /** What to do instead of inputs that other actions have. */
  readonly refused?: (where: string, name: string) => Problem | undefined;
}

/** Inputs as far as they can be read, and everything that is wrong with the others. */
export interface ReadInputs<Schema extends z.ZodObject> {
  readonly inputs: Partial<z.output<Schema>>;
  readonly problems: readonly Problem[];
}

/**
 * Checks raw inputs: unknown names, refused names and bad values, all at once.
 * Empty values count as absent, as on the runner.
 */
export function readInputs<Schema extends z.ZodObject>(
  declared: DeclaredInputs<Schema>,
  raw: ReadonlyMap<string, string>,
): ReadInputs<Schema> {
  const { schema } = declared;
  const given = [...raw].filter(([, value]) => value !== '');
  const known = given.filter(([name]) => Object.hasOwn(schema.shape, name));
  const unknown = given.filter((one) => !known.includes(one)).map(([name]) => unknownInput(declared, name));
  const parsed = schema.safeParse(Object.fromEntries(known));
  if (parsed.success) return { inputs: parsed.data, problems: unknown };
  const { issues } = parsed.error;
  const bad = new Set(issues.map(({ path }) => path[0]));
  const good = schema.safeParse(Object.fromEntries(known.filter(([name]) => !bad.has(name))));
  return { inputs: good.data ?? {}, problems: [...unknown, ...issues.map((issue) => badValue(declared, issue))] };
}

function unknownInput({ schema, page, refused = () => undefined }: DeclaredInputs<z.ZodObject>, name: string): Problem {
  const where = `input ${name}`;
  const foreign = refused(where, name);
  if (foreign !== undefined) return foreign;
  const near = nearest(name, Object.keys(schema.shape));
  const fix = near === undefined ? `Remove it; ${page} lists all inputs.` : `Did you mean ${near}?`;
  return { where, what: 'there is no such input', fix };
}

function badValue({ page }: Pick<DeclaredInputs<z.ZodObject>, 'page'>, issue: z.core.$ZodIssue): Problem {
  const fix = fixOf(issue) ?? `See ${page} for what it takes.`;
  return { where: `input ${String(issue.path[0])}`, what: issue.message, fix };
}

/** Where somebody has taken the token of the job away. @param use what it is for, as a clause. */
export function emptyToken(use: string): Problem {
  const fix = 'Remove the input to use the token of the job.';
  return { where: 'input token', what: `it is empty, and ${use}`, fix };
}

/** Where an action runs, and not in a workflow. */
export function noWorkflowRun(action: string, fix = 'Use it in a workflow.'): Problem {
  return { where: `image-gate/${action}`, what: 'this is not a workflow run of a repository', fix };
}
