import * as z from 'zod';
import type { ConfigError, Problem } from '../../host/errors.js';
import { quoted } from '../../repository/text-file.js';
import { nearest } from '../../text/nearest.js';
import { invalid, maxProblems, type YamlFile } from './yaml-file.js';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** How one kind of file is explained to its authors. */
export interface Guide {
  readonly schema: z.core.$ZodType;
  /** `the policy file`. */
  readonly name: string;
  /** The code of its errors. */
  readonly code: string;
  /** How to write the value at a path; `value` is what stands there, `undefined` when it is missing. */
  readonly fixFor: (path: Path, value: unknown) => string;
  /** Words of other tools and of other files, and what is written here instead. */
  readonly otherWords: Readonly<Record<string, string>>;
}

/** The error for a file that its schema refuses: each problem with its place, the key, what stands there and how to write it. */
export function refusedBySchema(issues: readonly Issue[], yaml: YamlFile, guide: Guide): ConfigError {
  const unexplained = { where: yaml.placeOf([]), what: `it is not ${guide.name}`, fix: guide.fixFor([], yaml.value) };
  const all = explanations(issues, [], yaml, guide);
  // Only what is shown is explained: to find a key and the nearest valid one takes time for each.
  const [first = unexplained, ...others] = all.slice(0, maxProblems).map((explain) => explain());
  return invalid([first, ...others], guide.code, Math.max(1, all.length));
}

function explanations(
  issues: readonly Issue[],
  prefix: Path,
  yaml: YamlFile,
  guide: Guide,
): readonly (() => Problem)[] {
  return firstOfEach(issues).flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => () => unknownKey(path, key, yaml, guide));
    const value = valueAt(yaml.value, path);
    // Where one word or a map of settings may stand, what was meant shows in what was written.
    if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
      const meant = issue.errors.find(
        (errors) => errors.some(({ path: inside }) => inside.length > 0) || isKeys(errors),
      );
      if (meant !== undefined) return explanations(meant, path, yaml, guide);
    }
    return [() => wrongValue(issue, path, value, yaml, guide)];
  });
}

/** Of one value that is wrong in two ways, as a text where a list belongs, which is too long for it, too, the first is told. */
function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  const keyed = issues.map(
    (issue) => [`${issue.code === 'unrecognized_keys'}:${issue.path.join('\0')}`, issue] as const,
  );
  return [...new Map(keyed.toReversed()).values()].toReversed();
}

function wrongValue(issue: Issue, path: Path, value: unknown, yaml: YamlFile, guide: Guide): Problem {
  const where = `${yaml.placeOf(path)} ${keyName(path)}`.trimEnd();
  if (issue.code === 'too_big' && Array.isArray(value)) {
    return { where, what: 'has too many entries', fix: `At most ${issue.maximum} are taken.` };
  }
  return { where, what: whatStands(value), fix: guide.fixFor(path, value) };
}

function isKeys(errors: readonly Issue[]): boolean {
  return errors.some(({ code }) => code === 'unrecognized_keys');
}

function whatStands(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'has no value';
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  return `is ${typeof value === 'object' ? 'a map' : quoted(String(value))}`;
}

function unknownKey(path: Path, key: string, yaml: YamlFile, guide: Guide): Problem {
  const keys = keysAt(guide.schema, path);
  const meant = Object.hasOwn(guide.otherWords, key) ? guide.otherWords[key] : undefined;
  if (meant !== undefined) return { where: yaml.placeOfKey(path, key), what: `unknown key ${quoted(key)}`, fix: meant };
  const near = nearest(key, keys);
  const hint = near === undefined ? 'Remove it' : `Write ${quoted(near)}`;
  return {
    where: yaml.placeOfKey(path, key),
    what: `unknown key ${quoted(key)}`,
    fix: `${hint}; ${path.length === 0 ? guide.name : keyName(path)} takes ${keys.join(', ')}.`,
  };
}

/** The keys that may stand in the map at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...others] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, others);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const next: z.core.$ZodType | undefined = schema.shape[String(step)];
  return next === undefined ? [] : keysAt(next, others);
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

/** `images[0].severity.high`. */
function keyName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}${name && '.'}${String(step)}`),
    '',
  );
}
