import * as z from 'zod';
import { mayContact } from '../../host/loopback.js';
import { isDigest } from '../../oci/digest.js';
import { readReference } from '../../oci/reference.js';
import { choiceFix } from '../../text/nearest.js';

/** What is wrong with one value, and the fix; the schemas below put both into zod's issues. */
function refuse(context: z.RefinementCtx, what: string, fix: string): never {
  context.issues.push({ code: 'custom', message: what, params: { fix }, input: context.value });
  return z.NEVER;
}

/** An issue that `refuse` made carries its fix in `params`. */
export function fixOf(issue: z.core.$ZodIssue): string | undefined {
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  const parsed = z.object({ fix: z.string() }).safeParse(params);
  return parsed.success ? parsed.data.fix : undefined;
}

/** Any text as it is. */
export const anyText = z.string();

/** A boolean as in YAML 1.2's core schema, the same words that @actions/core's getBooleanInput takes. */
export const flag = z.string().transform((value, context): boolean => {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  return refuse(context, `${JSON.stringify(value)} is not a boolean`, 'Write true or false.');
});

/** A list by the given parser of lists. */
export function list(parse: (value: string) => readonly string[]) {
  return z.string().transform((value, context): readonly string[] => {
    try {
      return parse(value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return refuse(
        context,
        `the list can't be read (${reason})`,
        'Put each entry on its own line and close every quote.',
      );
    }
  });
}

/** A list of words of which each must be one of `allowed`; doubles are dropped. */
export function choices<const T extends string>(parse: (value: string) => readonly string[], allowed: readonly T[]) {
  return list(parse).transform((values, context): readonly T[] => {
    if (values.length === 0) return refuse(context, 'the list is empty', `Choose from ${allowed.join(', ')}.`);
    const unknown = values.filter((value) => !(allowed as readonly string[]).includes(value));
    if (unknown.length > 0) {
      const is = unknown.length === 1 ? 'is not one' : 'are none';
      const what = `${unknown.map((value) => JSON.stringify(value)).join(', ')} ${is} of its values`;
      return refuse(context, what, choiceFix(unknown, allowed));
    }
    return [...new Set(values)] as T[];
  });
}

/** One of some words. */
export function choice<const T extends string>(allowed: readonly T[]) {
  return z.string().transform((value, context): T => {
    const found = allowed.find((word) => word === value);
    return found ?? refuse(context, `${JSON.stringify(value)} is not one of its values`, choiceFix([value], allowed));
  });
}

/** Who signs what passes and is pushed. */
export const signChoices = ['keyless', 'key', 'none'] as const;
export type SignChoice = (typeof signChoices)[number];

/** Without the input; a test compares it with action.yml. */
export const defaultSign = 'none' satisfies SignChoice;

/** A branch, tag or pull request in Git's full form. */
export const gitRef = z
  .string()
  .transform((value, context): string =>
    /^refs\/(heads|tags|pull)\/[^\s~^:?*[\\]+$/.test(value)
      ? value
      : refuse(
          context,
          `${JSON.stringify(value)} is not a full ref`,
          'Write refs/heads/main, refs/tags/v1 or refs/pull/7/head.',
        ),
  );

/** The whole name of a commit, in lower case; `undefined` for anything else. */
export function commitIn(text: string): string | undefined {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? text.toLowerCase() : undefined;
}

function refuseCommit(context: z.RefinementCtx, value: string): never {
  return refuse(context, `${JSON.stringify(value)} is not a commit`, 'Write its 40 hexadecimal digits.');
}

/** The whole name of a commit; given in lower case. */
export const commitHash = z
  .string()
  .transform((value, context): string => commitIn(value) ?? refuseCommit(context, value));

/** The same, or `any`, which gives `undefined`. */
export const commitOrAny = z
  .string()
  .transform((value, context): string | undefined =>
    value === 'any' ? undefined : (commitIn(value) ?? refuseCommit(context, value)),
  );

/** A list of which every entry that `problemOf` finds fault with is a problem of its own. */
export function checkedList(
  parse: (value: string) => readonly string[],
  problemOf: (entry: string) => { readonly what: string; readonly fix: string } | undefined,
) {
  return list(parse).transform((values, context): readonly string[] => {
    for (const value of values) {
      const problem = problemOf(value);
      if (problem !== undefined) refuse(context, problem.what, problem.fix);
    }
    return values;
  });
}

/** The name of an image, or an image ID of the local Docker store. */
export const image = z.string().transform((value, context): string => {
  if (isDigest(value)) return value;
  const read = readReference(value);
  return 'problem' in read ? refuse(context, read.problem.what, read.problem.fix) : value;
});

const units = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const longest = 3650 * units.d;

/** `90s`, `15m`, `48h`, `7d` as milliseconds; `undefined` for anything else, and for more than ten years. */
export function timeIn(text: string): number | undefined {
  const amount = seconds(text);
  return amount === undefined ? undefined : amount * 1000;
}

function seconds(value: string): number | undefined {
  const match = /^(\d{1,9})(s|m|h|d)$/.exec(value);
  if (!match) return undefined;
  const amount = Number(match[1]) * units[match[2] as keyof typeof units];
  return amount > 0 && amount <= longest ? amount : undefined;
}

/** `90s`, `15m`, `48h`, `7d` as milliseconds. */
export const duration = z.string().transform((value, context): number => {
  const time = timeIn(value);
  return time ?? refuse(context, `${JSON.stringify(value)} is not a duration`, durationFix);
});

export const durationFix = 'Write a number and a unit: 90s, 15m, 48h or 7d.';

/** A whole number from 1 to `most`; `undefined` for anything else. */
export function countIn(text: string, most: number): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

/** The same as an input, or 0, which switches off. */
export function countOrNone(most: number) {
  return z.string().transform((value, context): number => {
    const what = `${JSON.stringify(value.slice(0, 50))} is no number from 0 to ${most}`;
    return value === '0' ? 0 : (countIn(value, most) ?? refuse(context, what, `Write a number from 0 to ${most}.`));
  });
}

/** The same as an input. */
export function count(most: number) {
  return z.string().transform((value, context): number => {
    const what = `${JSON.stringify(value.slice(0, 50))} is no number from 1 to ${most}`;
    return countIn(value, most) ?? refuse(context, what, `Write a number from 1 to ${most}.`);
  });
}

/** A duration, or `unlimited`. */
export const durationOrUnlimited = z.string().transform((value, context): number | 'unlimited' => {
  if (value === 'unlimited') return value;
  const amount = seconds(value);
  return amount === undefined
    ? refuse(
        context,
        `${JSON.stringify(value)} is not a duration`,
        'Write a number and a unit, e.g. 48h, or unlimited.',
      )
    : amount * 1000;
});

/** A duration, `auto` for the usual one, or `false` for none at all. */
export const durationOrOff = z.string().transform((value, context): number | 'auto' | 'off' => {
  if (value === 'auto') return value;
  if (value === 'false') return 'off';
  const fix = 'Write auto, false, or a number and a unit: 90s or 3m.';
  return timeIn(value) ?? refuse(context, `${JSON.stringify(value)} is not one of its values`, fix);
});

/** 64 hexadecimal digits, with or without `sha256:`; given in lower case without it. */
export const sha256 = z.string().transform((value, context): string => {
  const digits = value.toLowerCase().replace(/^sha256:/, '');
  return /^[0-9a-f]{64}$/.test(digits)
    ? digits
    : refuse(context, `${JSON.stringify(value)} is not a SHA-256`, 'Write its 64 hexadecimal digits.');
});

/** A release number as it enters a URL and a path: digits and dots only. */
export const releaseVersion = z.string().transform((value, context): string => {
  const version = value.replace(/^v/, '');
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)
    ? version
    : refuse(
        context,
        `${JSON.stringify(value)} is not a version`,
        'Write a pinned release, e.g. 0.74.0; there is no latest.',
      );
});

/** An https URL (http only on loopback), without credentials, query or fragment. */
function plainUrl(value: string, context: z.RefinementCtx, example: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !mayContact(url, url))
    return refuse(context, `${JSON.stringify(value)} is not an https URL`, `Write it in full, e.g. ${example}.`);
  if (url.username || url.password || url.search || url.hash)
    return refuse(context, 'the URL holds credentials, a query or a fragment', 'Write the plain URL.');
  return url;
}

const urlLike = (example: string) => z.string().transform((value, context) => plainUrl(value, context, example));
export const mirrorUrl = urlLike('https://mirror.example/trivy');
export const clairUrl = urlLike('https://clair.acme.example');

/** A list of URLs of files. */
export function urls(parse: (value: string) => readonly string[]) {
  return list(parse).transform((values, context): readonly URL[] =>
    values.map((value) => plainUrl(value, context, 'https://mirror.example/kev.json')),
  );
}

/** The name of a branch as Git allows it (git-check-ref-format), of plain characters only. */
export const branchName = z.string().transform((value, context): string => {
  const isPlain = /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(value);
  if (isPlain && !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(value)) return value;
  return refuse(
    context,
    `${JSON.stringify(value)} is not a branch`,
    'Write its name, e.g. image-gate/prune-exceptions.',
  );
});
