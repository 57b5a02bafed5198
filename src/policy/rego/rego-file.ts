import type { Digest } from '../../oci/digest.js';
import type { Setting } from '../setting.js';

/** A file of rules of one's own, in Rego, that the policy names. */
export interface RegoFile {
  /** In the repository. */
  readonly path: string;
  /** What stands in it, in the state of the repository whose policy names it. Absent until it was read. */
  readonly rules?: {
    readonly text: string;
    readonly digest: Digest;
    /** Of its rules that decide something; none in what others import. */
    readonly names: readonly string[];
  };
}

/** A file of rules in the repository: no absolute path, nothing above it. */
export const regoPathForm = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.rego$/;
/** Files of rules that one policy names. */
export const maxRegoFiles = 50;

/** The package that is asked. */
const asked = 'main';
/** Names that conftest has for rules, with an ending that tells several apart: `deny`, `deny_root_user`. */
const ruleHead = /^(?:default[ \t]+)?((?:deny|violation|warn)(?:_\w+)?)(?!\w)/;
const packageHead = /^package[ \t]+([A-Za-z_][\w.]*)[ \t]*(?:#.*)?$/;

/** What a file of rules declares. */
interface RegoHeads {
  readonly isAsked: boolean;
  /** Of its rules that decide something. */
  readonly names: readonly string[];
}

/**
 * Package and deciding rules of a file, or what is wrong with it: rules that nobody would ask must not look like rules that found nothing. The engine reads the
 * rest. Linear in the text.
 */
export function readRego(text: string): RegoHeads | { readonly what: string; readonly fix: string } {
  const lines = text.replace(/^\ufeff/, '').split('\n', maxLines);
  const first = lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#'));
  const name = packageHead.exec(first ?? '')?.[1];
  if (name === undefined) return { what: 'it does not begin with its package', fix: 'Write `package main` first.' };
  const names = [...new Set(lines.flatMap((line) => ruleHead.exec(line)?.[1] ?? []))];
  if (name === asked) {
    return names.length > 0
      ? { isAsked: true, names }
      : {
          what: 'it has no rule `deny`, `violation` or `warn`, so it decides nothing',
          fix: 'Write e.g. `deny contains msg if { … }`, from the start of the line.',
        };
  }
  if (name !== 'lib' && !name.startsWith('lib.'))
    return {
      what: `its package is ${name}, whose rules nobody asks`,
      fix: 'Write `package main`, or `package lib.NAME` for what other files import.',
    };
  return names.length === 0
    ? { isAsked: false, names }
    : {
        what: `its package is ${name}, and nobody asks its rule \`${names[0]}\``,
        fix: 'Write `package main`, or give the rule another name.',
      };
}

/** More lines than a file of the greatest size has. */
const maxLines = 2 ** 20;

/** The files of both, each content once, as reports name them. They are asked apart (`regoListsFor`): in one package, rules could make each other laxer. */
export function bothRego(
  one: Setting<readonly RegoFile[]>,
  other: Setting<readonly RegoFile[]>,
): Setting<readonly RegoFile[]> {
  if (other.value.length === 0) return one;
  if (one.value.length === 0) return other;
  const more = other.value.filter((file) => !one.value.some((known) => isSame(known, file)));
  return more.length === 0 ? one : { ...one, value: [...one.value, ...more] };
}

function isSame(one: RegoFile, other: RegoFile): boolean {
  return one.path === other.path && one.rules?.digest === other.rules?.digest;
}
