import { usualPlatform } from '../../oci/descriptor.js';
import { encoded } from '../../oci/digest.js';
import { dockerHub, readReference } from '../../oci/reference.js';
import { openVexJustifications, ownTool, untilNote } from '../../policy/vex/vex-statement.js';
import type { FindingRecord } from '../../record/finding-record.js';
import type { ImageRecord } from '../../record/record-schema.js';
import { stableUuid } from '../sbom/stable-uuid.js';

type ExcludedFinding = Extract<FindingRecord, { kind: 'vulnerability' }>;
type AppliedException = ImageRecord['exceptions']['applied'][number];

/**
 * An OpenVEX document (0.2) of the exceptions that a record has applied to vulnerabilities; `undefined` where there are none, or no digest of the image is known, as a document without statements is not valid. Only a reason
 * that begins with one of OpenVEX's justifications says that the image is not affected; every other exception says that it is, and until when that is accepted. What
 * suppliers have said is theirs to say again. The same record, author and repository give the same document.
 * @param author who says it, as readers are to know them.
 */
export function openVexOf(record: ImageRecord, author: string): object | undefined {
  const statements = statementsOf(record);
  if (statements.length === 0) return undefined;
  const content = { author, timestamp: record.judgedAt, version: 1, tooling: ownTool, statements };
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `urn:uuid:${stableUuid(JSON.stringify(content))}`,
    ...content,
  };
}

/** One for each vulnerability, exception and set of platforms, worst first. */
function statementsOf(record: ImageRecord): readonly object[] {
  const own = new Map(
    record.exceptions.applied.filter(({ vex }) => vex === undefined).map((one) => [placeKey(one), one]),
  );
  const found = record.findings.flatMap((finding) => {
    const exception = finding.exception && own.get(placeKey(finding.exception));
    return finding.kind === 'vulnerability' && exception !== undefined ? [{ finding, exception }] : [];
  });
  const staying = stayingParts(record, own);
  const groups = Map.groupBy(found, ({ finding, exception }) =>
    JSON.stringify([finding.id, finding.platforms, placeKey(exception)]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { id: name, aliases, platforms } = first.finding;
    const all = [...new Set([first, ...others].flatMap(({ finding }) => packageUrlOf(finding)))];
    const isStaying = (purl: string) => staying(name, purl, platforms);
    const parts = justificationOf(first.exception) === undefined ? all : all.filter((purl) => !isStaying(purl));
    const subcomponents = parts.map((purl) => ({ '@id': purl }));
    const products = imageUrls(record, platforms).map((purl) => ({ '@id': purl, subcomponents }));
    if (parts.length === 0 || products.length === 0) return [];
    const vulnerability = { name, ...(aliases.length === 0 ? {} : { aliases }) };
    return [{ vulnerability, products, ...statusOf(first.exception) }];
  });
}

/**
 * Whether a finding stays of a package on one of the platforms: it may be in the image twice, and an exception for one of its places. A package URL can't say which is meant, so
 * that no statement may let it go.
 */
function stayingParts(record: ImageRecord, own: ReadonlyMap<string, AppliedException>) {
  const known = new Map<string, Set<string>>();
  for (const finding of record.findings) {
    const exception = finding.exception && own.get(placeKey(finding.exception));
    if (finding.kind !== 'vulnerability' || (exception && justificationOf(exception) !== undefined)) continue;
    const { purl = '', version } = finding.package;
    const plain = version.replace(/^\d+:/, '');
    for (const url of [purl, `${purl}@${encodeURIComponent(version)}`, `${purl}@${encodeURIComponent(plain)}`]) {
      const key = JSON.stringify([finding.id, url]);
      known.set(key, new Set([...(known.get(key) ?? []), ...finding.platforms]));
    }
  }
  const isByName = record.image.digest === undefined || record.platforms.some(({ manifest }) => manifest === undefined);
  return (id: string, purl: string, platforms: readonly string[]): boolean => {
    const on = known.get(JSON.stringify([id, purl]));
    return on !== undefined && (isByName || platforms.some((platform) => on.has(platform)));
  };
}

function placeKey({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${line}:${file}`;
}

/** `vulnerable_code_not_present: we do not build the parser`; also with spaces, as people write it. */
function justificationOf({ reason }: Pick<AppliedException, 'reason'>) {
  const words = reason.trim().toLowerCase();
  return openVexJustifications.find((one) =>
    [one, one.replaceAll('_', ' ')].some(
      (label) => words.startsWith(label) && !/^[\p{L}\p{N}_]/u.test(words.slice(label.length)),
    ),
  );
}

function statusOf({ reason, expiry }: AppliedException): object {
  const justification = justificationOf({ reason });
  return justification === undefined
    ? { status: 'affected', action_statement: `${untilNote(expiry)}: ${reason}` }
    : { status: 'not_affected', justification, impact_statement: reason, status_notes: untilNote(expiry) };
}

/** With its version, but for one that begins with an epoch: in package URLs of RPM that is a qualifier. */
function packageUrlOf({ package: { purl, version } }: ExcludedFinding): readonly string[] {
  if (purl === undefined) return [];
  const isPlain = version !== '' && !(purl.startsWith('pkg:rpm/') && version.includes(':'));
  return [isPlain ? `${purl}@${encodeURIComponent(version)}` : purl];
}

/** By digest: the whole image if the finding is on all its platforms, and the platforms that have it. Nothing where no digest is known: a tag is another image tomorrow, which a statement would let go. */
function imageUrls({ image, platforms }: ImageRecord, on: readonly string[]): readonly string[] {
  const holding = platforms.filter(({ platform }) => on.some((one) => usualPlatform(one) === usualPlatform(platform)));
  const whole = image.digest !== undefined && holding.length === platforms.length ? [image.digest] : [];
  const digests = [...new Set([...whole, ...holding.flatMap(({ manifest }) => manifest ?? [])])];
  const urls = image.names.flatMap((name) => {
    const read = readReference(name);
    if ('problem' in read) return [];
    const { registry, repository } = read.reference;
    const last = encodeURIComponent((repository.split('/').at(-1) ?? '').toLowerCase());
    // As Trivy and others that go by Docker's client write it.
    const host = registry === dockerHub ? 'index.docker.io' : registry;
    const place = `repository_url=${encodeURIComponent(`${host}/${repository}`)}`;
    return digests.map((digest) => `pkg:oci/${last}@sha256%3A${encoded(digest)}?${place}`);
  });
  return [...new Set(urls)];
}
