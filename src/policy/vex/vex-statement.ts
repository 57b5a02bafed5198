import type { PackageUrl } from '../../scan/package-url.js';
import { endOfDay } from '../../text/calendar-day.js';

/** What a statement says of a vulnerability in a product, in the words of OpenVEX. */
export const vexStatuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof vexStatuses)[number];

/** Why a product is not affected, in the words of OpenVEX 0.2. */
export const openVexJustifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;

/** A thing that a statement names: a product, or a part of one. */
export interface VexThing {
  /** All that it is called by package URLs: of several each must fit. Empty: it is called by nothing that we can compare. */
  readonly purls: readonly PackageUrl[];
  /** SHA-256 in hexadecimal: what an image must be. Of a package nobody can check it. */
  readonly sha256: readonly string[];
  /** It is limited by more than we can compare (other hashes, versions, names): it may be meant or not. */
  readonly isUnclear: boolean;
}

/** A product, with the parts of it that the statement is about; absent: all of it. */
export interface VexProduct extends VexThing {
  readonly parts?: readonly VexThing[];
}

/** Who says it, and where. All its text is foreign. */
export interface VexOrigin {
  /** Empty: the document names nobody. */
  readonly author: string;
  /** Who has signed it, of what hangs on an image: the file of a key, or the name in a certificate. */
  readonly signedBy?: string;
  /** The file, and the line in it; of what hangs on an image its name with the digest, and 0. */
  readonly file: string;
  readonly line: number;
}

/** One statement of a document. All its text is foreign. */
export interface VexStatement extends VexOrigin {
  /** The vulnerability's name, then its aliases. */
  readonly ids: readonly [string, ...string[]];
  readonly status: VexStatus;
  /** For `not_affected`: a word of OpenVEX or CycloneDX. Absent: it gives none. */
  readonly justification?: string;
  /** In words why, or what is known. */
  readonly detail?: string;
  /** What to do, of what is affected. */
  readonly action?: string;
  /** Since when it is so, or was last said. Absent: nobody knows. */
  readonly at?: Date;
  /** When the exception ends that it was made of; absent: it was made of none. */
  readonly until?: Date;
  readonly products: readonly VexProduct[];
  /** Things that it names: what it costs to compare it. */
  readonly weight: number;
}

/** What our own documents of exceptions give as their tool, by which they are known when they are read again. */
export const ownTool = 'image-gate';

/** What their statements say beside: an exception must not outlive its last day by what was once said of it. */
export function untilNote(expiry: string): string {
  return `Accepted until ${expiry}`;
}

/** The end of the exception that a statement was made of, by that note: also in a document that other tools have put together. One of ours that gives no day has ended already. */
export function endOfException(note = '', isOurs: boolean): Pick<VexStatement, 'until'> {
  if (!isOurs && !note.startsWith(untilNote(''))) return {};
  const [, day = '', minute] = /^(\S+)(?: (\d\d:\d\d) UTC)?$/.exec(note.slice(untilNote('').length)) ?? [];
  const end = minute === undefined ? endOfDay(day) : new Date(`${day}T${minute}:00Z`);
  return { until: end === undefined || Number.isNaN(end.getTime()) ? new Date(0) : end };
}

/** A document that was read. */
export interface VexDocument {
  readonly statements: readonly VexStatement[];
}

/** Products with how many things they name. */
export function weighed(products: readonly VexProduct[]): Pick<VexStatement, 'products' | 'weight'> {
  return { products, weight: products.reduce((sum, { parts = [] }) => sum + 1 + parts.length, 1) };
}
