import type { Exception, Exceptions, RefusedException } from '../policy/exceptions/exception.js';
import { isForImage } from '../policy/exceptions/exception-index.js';

/** Exceptions that hold no more, and those that do, by the ids that they are for. */
export interface EndedExceptions {
  readonly ended: ReadonlyMap<string, readonly RefusedException[]>;
  readonly active: ReadonlyMap<string, readonly Exception[]>;
}

/** What a ledger calls a finding. */
interface ExceptedName {
  readonly id: string;
  readonly aliases: readonly string[];
}

export function endedExceptions({ active, refused }: Exceptions): EndedExceptions {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => Map.groupBy(all, ({ id }) => id);
  return { ended: byId(refused.filter(({ refusal }) => refusal === 'expired')), active: byId(active) };
}

/** The exceptions that a finding of an image was excepted by and that have ended, in words; none where another one for the image holds. */
export function endedExceptionsIn(
  { ended, active }: EndedExceptions,
  { id, aliases }: ExceptedName,
  names: readonly string[],
): readonly string[] {
  const ids = [id, ...aliases];
  if (ids.some((one) => active.get(one)?.some((exception) => isForImage(exception, names)))) return [];
  const own = ids.flatMap((one) => ended.get(one) ?? []).filter((entry) => wasForImage(entry, names));
  return own.map((entry) => `${entry.id}: ${entry.why} (${entry.file}:${entry.line})`);
}

/** Where nothing says which images it was for it was for all. */
function wasForImage({ suggestion }: RefusedException, names: readonly string[]): boolean {
  return suggestion.kind !== 'entry' || isForImage(suggestion.draft, names);
}
