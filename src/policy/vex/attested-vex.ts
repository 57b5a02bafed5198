import { usualPlatform } from '../../oci/descriptor.js';
import type { Vulnerability } from '../../scan/finding.js';
import type { Concern } from '../decision.js';
import { trustText, type VexRuleSets, type VexRules } from '../vex-rules.js';
import { type KnownImage, knownImage, type VexImage } from './vex-match.js';
import type { VexStatement } from './vex-statement.js';

/** The statements of one document that hangs on an index or a manifest, signed by somebody whom the policy trusts. */
export interface AttestedDocument {
  readonly statements: readonly VexStatement[];
  /** The platform whose manifest it hangs on: it lets nothing go on another one. Absent: it hangs on the index, or the only manifest. */
  readonly platform?: string;
  /** Absent: it hangs on the image itself. */
  readonly base?: AttestedBase;
}

/** The proven base of an image. */
export interface AttestedBase {
  /** What its statements are compared with. */
  readonly image: VexImage;
  /** Whether a finding is surely in its layers: of others its supplier knows nothing. */
  readonly holds: (finding: Vulnerability) => boolean;
}

/** What hangs on an image and its base, for one list of those whom a policy trusts. */
export interface AttestedVex {
  readonly documents: readonly AttestedDocument[];
  /** Why not all of it is known. What is not known may keep a finding, so that nothing is left out then. */
  readonly unread?: string;
  /** What hangs there and does not count, in sentences for people. */
  readonly notes: readonly string[];
}

/** By `trustText`. */
export type AttestedByTrust = ReadonlyMap<string, AttestedVex>;

/** What a statement is held against that does not stand in a file of the repository. */
interface Hanging {
  readonly image: KnownImage;
  /** Why it lets nothing go here, whatever it says; `undefined`: it may. */
  readonly outside: (finding: Vulnerability) => string | undefined;
}

/** The same for the rules of one policy, as they are used for each finding. */
export interface HangingStatements {
  readonly statements: readonly VexStatement[];
  readonly of: (statement: VexStatement) => Hanging | undefined;
  readonly unread?: string;
}

/** What hangs on the image for these rules. Where nobody has looked, it is not known. */
export function hangingStatements(rules: VexRules, attested: AttestedByTrust, image: KnownImage): HangingStatements {
  if (rules.trust.value.length === 0) return { statements: [], of: () => undefined };
  const { documents, unread } = attested.get(trustText(rules)) ?? unasked;
  const hanging = new Map<VexStatement, Hanging>();
  for (const document of documents) {
    const against = {
      image: document.base === undefined ? image : knownImage(document.base.image),
      outside: outsideOf(document),
    };
    for (const statement of document.statements) hanging.set(statement, against);
  }
  const known = { statements: [...hanging.keys()], of: (statement: VexStatement) => hanging.get(statement) };
  return unread === undefined ? known : { ...known, unread };
}

/** Nobody has asked a registry. */
const unasked: AttestedVex = { documents: [], unread: 'no registry was asked', notes: [] };

function outsideOf({ platform, base }: AttestedDocument): Hanging['outside'] {
  return (finding) => {
    if (platform !== undefined && finding.platforms.some((one) => usualPlatform(one) !== usualPlatform(platform)))
      return `it hangs on the image for ${platform}`;
    if (base !== undefined && !base.holds(finding))
      return 'it hangs on the base image, and it is not proven that the finding lies in its layers';
    return undefined;
  };
}

/** What is to be said of what hangs there, or was to be looked for and is not known. */
export function vexConcerns(sets: VexRuleSets, attested: AttestedByTrust = new Map()): readonly Concern[] {
  const texts = new Set(sets.filter(({ trust }) => trust.value.length > 0).map(trustText));
  const concerns = [...texts].flatMap((text): readonly Concern[] => {
    const { unread, notes } = attested.get(text) ?? unasked;
    const told = notes.map((message) => ({ kind: 'vex', platform: 'all', action: 'log', message }) as const);
    if (unread === undefined) return told;
    const message = `VEX attestations on the image and its base are not known: ${unread}. They may keep a finding, so no VEX statement of the policy leaves one out`;
    return [{ kind: 'vex', platform: 'all', action: 'warn', message }, ...told];
  });
  return [...new Map(concerns.map((one) => [one.message, one])).values()];
}
