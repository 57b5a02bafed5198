import type { Attachment } from '../../evidence/verify/demands.js';
import type { TrustedSigners } from '../../evidence/verify/read-claim.js';
import { readVexClaim } from '../../evidence/verify/read-vex.js';
import { Cancelled, ConfigError, GateError } from '../../host/errors.js';
import { platformName } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import type { AttestedBase, AttestedByTrust, AttestedDocument, AttestedVex } from '../../policy/vex/attested-vex.js';
import { isNamedRoot, trustText, type VexRules, type VexTrust } from '../../policy/vex-rules.js';
import { readAttachedVex, type VexReader } from '../../release/attached-vex.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { plural } from '../../text/count.js';
import { plainLine } from '../../text/plain-line.js';
import { trustedSigners } from '../demands.js';
import { openTrust, type TrustPorts } from '../trusted-root.js';
import { type ProvenBase, provenBases, type VexImageFacts } from './vex-bases.js';

/** Manifests of which what hangs on them is read at the same time. */
const parallelReads = 4;

/** What hangs on an image and its base, for each of these rules. */
export type ReadHanging = (facts: VexImageFacts, trusting: ReadonlyMap<string, VexRules>) => Promise<AttestedByTrust>;

/** Reads what hangs on images and their bases. @throws ConfigError of whom a policy trusts; Cancelled. */
export function openHangingVex(ports: VexReader & TrustPorts): ReadHanging {
  const signersOf = vexSigners(ports);
  const worthFor = async (hanging: WhatHangs, rules: VexRules): Promise<AttestedVex> => {
    if (hanging.subjects.every(({ attachments }) => attachments.length === 0)) return worthOf(hanging, []);
    const signers = await signersOf(rules).catch(faultOf);
    if (typeof signers !== 'string') return worthOf(hanging, signers);
    return worthOf({ ...hanging, faults: [...hanging.faults, signers] }, []);
  };
  return async (facts, trusting) => {
    const hanging = await whatHangs(ports, facts);
    const answers = [...trusting].map(async ([text, rules]) => [text, await worthFor(hanging, rules)] as const);
    return new Map(await Promise.all(answers));
  };
}

/** An index or manifest, with what hangs on it. */
interface HungSubject extends Omit<AttestedDocument, 'statements'> {
  readonly reference: Reference & { readonly digest: Digest };
}
type ReadSubject = HungSubject & { readonly attachments: readonly Attachment[] };

/** What hangs on an image and its base, whoever has signed it. */
interface WhatHangs {
  readonly subjects: readonly ReadSubject[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

async function whatHangs(ports: VexReader, question: VexImageFacts): Promise<WhatHangs> {
  const { bases, faults: unproven, notes } = await provenBases(ports.registry, question);
  const subjects = [...ownSubjects(question), ...bases.flatMap(baseSubjects)];
  const read = await inParallel(subjects, parallelReads, async (subject): Promise<string | ReadSubject> => {
    const attachments = await readAttachedVex(ports, subject.reference).catch(faultOf);
    return typeof attachments === 'string' ? attachments : { ...subject, attachments };
  });
  const faults = [...unproven, ...read.filter((one) => typeof one === 'string')];
  return { subjects: read.filter((one) => typeof one !== 'string'), faults, notes };
}

/** What keeps something from being known: for people. @throws what is no fault of a registry or a service. */
function faultOf(error: unknown): string {
  if (!(error instanceof GateError) || error instanceof Cancelled || error instanceof ConfigError) throw error;
  return plainLine(error.message, 300);
}

function ownSubjects({ place, manifests: { root, images } }: VexImageFacts): readonly HungSubject[] {
  if (place === undefined) return [];
  const { registry, repository } = place;
  const on = (digest: Digest) => ({ reference: { registry, repository, digest } });
  const platforms = images.filter(({ manifest }) => manifest.digest !== root.digest);
  return [
    on(root.digest),
    ...platforms.map(({ platform, manifest }) => ({ ...on(manifest.digest), platform: platformName(platform) })),
  ];
}

function baseSubjects({ reference: { registry, repository }, image, holds }: ProvenBase): readonly HungSubject[] {
  const base: AttestedBase = { image, holds };
  const on = (digest: Digest) => ({ reference: { registry, repository, digest }, base });
  const { root, images = [] } = image.manifests;
  const platforms = images.filter(({ manifest }) => manifest.digest !== root.digest);
  return [
    on(root.digest),
    ...platforms.map(({ platform, manifest }) => ({ ...on(manifest.digest), platform: platformName(platform) })),
  ];
}

function worthOf({ subjects, faults, notes }: WhatHangs, signers: readonly TrustedSigners[]): AttestedVex {
  const documents: AttestedDocument[] = [];
  const [unread, told] = [[...faults], [...notes]];
  for (const { reference, attachments, ...scope } of subjects) {
    const place = formatReference(reference);
    const unfit: string[] = [];
    for (const attachment of attachments) {
      const read = readVexClaim(attachment, reference.digest, place, signers);
      if (read.kind === 'vex') documents.push({ ...scope, statements: read.statements });
      if (read.kind === 'unfit') unfit.push(read.why);
      if (read.kind === 'unread') unread.push(`on ${place}: ${read.why}`);
    }
    if (unfit.length > 0)
      told.push(
        `VEX on ${place}: ${plural(unfit.length, 'attestation')} of others, or broken ones, count for nothing (${[...new Set(unfit)].join(', ')})`,
      );
  }
  const [first, ...others] = [...new Set(unread)];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return { documents, notes: told, ...(first === undefined ? {} : { unread: `${first}${more}` }) };
}

/**
 * Opens those whom rules trust, each list once.
 * @throws ConfigError `trusted-root`; ServiceError `tuf-failed`, `tuf-incomplete`; Cancelled.
 */
function vexSigners(ports: TrustPorts): (rules: VexRules) => Promise<readonly TrustedSigners[]> {
  const opened = new Map<string, Promise<readonly TrustedSigners[]>>();
  return (rules) => {
    const text = trustText(rules);
    const signers =
      opened.get(text) ?? Promise.all(rules.trust.value.map((trust) => signersOf(ports, trust, rules.trust.key)));
    opened.set(text, signers);
    return signers;
  };
}

/** As `verify` has them: the files are those that were read with the policy, in whatever state of the repository that stands. */
function signersOf(ports: TrustPorts, trust: VexTrust, key: string): Promise<TrustedSigners> {
  const files = filesOf(trust);
  const at = <Value>(value: Value) => ({ value, key });
  const verify = {
    keys: at(trust.keys.map(({ path }) => path)),
    identities: at(trust.identities),
    issuer: at(trust.issuer),
    sources: at(trust.sources),
    repositoryIds: at(trust.repositoryIds),
    trustedRoot: at(trust.trustedRoot.path),
  };
  return trustedSigners({ files, trust: openTrust(ports, files) }, { verify });
}

function filesOf({ keys, trustedRoot }: VexTrust): Pick<RepositoryFiles, 'read' | 'describe'> {
  const named = isNamedRoot(trustedRoot.path) ? keys : [...keys, trustedRoot];
  const texts = new Map(named.flatMap(({ path, read }) => (read === undefined ? [] : [[path, read.text] as const])));
  return {
    describe: (path) => path,
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : { text, bytes: Buffer.from(text) };
    },
  };
}
