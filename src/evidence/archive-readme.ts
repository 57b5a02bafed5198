import * as z from 'zod';
import { type Digest, digestOf, encoded } from '../oci/digest.js';
import type { ClaimKind } from '../policy/evidence-rules.js';
import { parsedJson } from '../text/json.js';
import type { ArchivedClaim, ArchivedManifest, EvidenceContent } from './archive-files.js';

/** How to check the archive, with commands that run in the folder that it was unpacked in. */
export function archiveReadme(
  { repository, digest, asOf, trustedRoot }: EvidenceContent,
  manifests: readonly ArchivedManifest[],
): string {
  const claims = manifests.flatMap((one) => one.claims.map((claim) => ({ ...claim, manifest: one })));
  const keys = new Map(
    claims.flatMap(({ key, claim: { by } }) => (by.kind === 'key' ? [[key, by.key.fingerprint] as const] : [])),
  );
  const isKeyless = claims.some(({ claim }) => claim.by.kind === 'identity');
  const pointers = claims.filter(({ sbom }) => sbom !== undefined);
  const shown = claims.find(({ claim }) => claim.kind === 'scan') ?? claims[0];
  const judged = asOf === undefined ? '' : ` It was judged as of ${asOf.toISOString()}.`;
  return `${[
    '# Evidence about an image',
    `\`${repository}@${digest}\`\n\nEverything here was attached to the image in its registry, and has satisfied the policy of its exporter.${judged} What did not count is not in here. \`evidence.json\` says what is what. The commands need cosign 3 and standard tools, and no network. Each ends with an error where something does not fit.`,
    '## 1. Nothing has changed on the way',
    block(['sha256sum -c SHA256SUMS']),
    '## 2. It is about this image',
    'The digest of an image is the SHA-256 of its manifest. Compare it with what you know of the image from elsewhere.',
    block(manifests.flatMap((one, at) => manifestCommands(one, at === 0 ? undefined : manifests[0]))),
    '## 3. Who has signed it',
    ...(keys.size === 0 ? [] : aboutKeys(keys)),
    ...(isKeyless ? [aboutIdentities] : []),
    'Then let cosign check each signature:',
    block(claims.map((one) => cosignCommand(one, one.manifest, witnessOptions(trustedRoot)))),
    ...(pointers.length === 0
      ? []
      : ['## 4. SBOMs', 'What was signed is the SHA-256 of the SBOM:', block(pointers.flatMap(sbomCommand))]),
    `## ${pointers.length === 0 ? 4 : 5}. What it says`,
    table(manifests),
    ...(shown === undefined
      ? []
      : ['A statement, which holds the scan or the SBOM, is the payload of its bundle:', block([payload(shown)])]),
  ].join('\n\n')}\n`;
}

function block(commands: readonly string[]): string {
  return `\`\`\`sh\n${commands.join('\n')}\n\`\`\``;
}

/** @param index the one that must name it. */
function manifestCommands({ digest, file }: ArchivedManifest, index: ArchivedManifest | undefined): readonly string[] {
  const own = `echo "${encoded(digest)}  ${file.path}" | sha256sum -c -`;
  return index === undefined ? [own] : [own, `grep -q ${digest} ${index.file.path}`];
}

function keyCommand(path: string, hex: string): string {
  return `openssl pkey -pubin -in ${path} -outform DER | sha256sum | grep ${hex}`;
}

function aboutKeys(keys: ReadonlyMap<string, Digest>): readonly string[] {
  return [
    'Compare the SHA-256 of each public key with what its owner has published:',
    block([...keys].map(([path, fingerprint]) => keyCommand(path, encoded(fingerprint)))),
    '`--insecure-ignore-tlog=true` says below that there is no entry in a transparency log: the key alone is trusted.',
  ];
}

const aboutIdentities =
  'Keyless signatures are by workflows, which the commands below name. Authorities, logs and timestamps are checked against `trusted_root.json`: compare it with one that you have from elsewhere (`cosign trusted-root`).';

const rootSchema = z.object({ tlogs: z.array(z.unknown()).default([]), ctlogs: z.array(z.unknown()).default([]) });

/** What cosign must be told of a trusted root without logs, as GitHub's own is: that timestamps stand for them. */
function witnessOptions(trustedRoot: string | undefined): string {
  const root = rootSchema.safeParse(parsedJson(trustedRoot ?? '')).data;
  const entries = root?.tlogs.length === 0 ? ' --use-signed-timestamps --insecure-ignore-tlog=true' : '';
  return `${entries}${root?.ctlogs.length === 0 ? ' --insecure-ignore-sct=true' : ''}`;
}

function cosignCommand({ claim, key, bundle }: ArchivedClaim, { file }: ArchivedManifest, witnesses: string): string {
  const by =
    claim.by.kind === 'key'
      ? `--key ${key} --insecure-ignore-tlog=true`
      : `--trusted-root ${key} --certificate-identity ${quoted(claim.by.signer.name)} --certificate-oidc-issuer ${quoted(claim.by.signer.issuer)}${witnesses}`;
  return `cosign verify-blob-attestation ${by} --type ${claim.predicateType} --bundle ${bundle.path} ${file.path}`;
}

/** One word for a POSIX shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The statement of a bundle. */
function payload({ bundle }: ArchivedClaim): string {
  return `sed -n 's/.*"payload": *"\\([^"]*\\)".*/\\1/p' ${bundle.path} | base64 -d`;
}

function sbomCommand(claim: ArchivedClaim): readonly string[] {
  const { sbom } = claim;
  if (sbom === undefined) return [];
  const hex = encoded(digestOf(sbom.bytes));
  return [`echo "${hex}  ${sbom.path}" | sha256sum -c -`, `${payload(claim)} | grep -q ${hex}`];
}

const says: Readonly<Record<ClaimKind, string>> = {
  signature: 'its signer vouches for this digest',
  scan: '',
  sbom: 'what is in it',
};

function table(manifests: readonly ArchivedManifest[]): string {
  const rows = manifests.flatMap(({ platform = manifests.length > 1 ? 'index' : 'image', claims }) =>
    claims.map(({ claim, bundle, scan }) => {
      const said =
        scan === undefined
          ? says[claim.kind]
          : `${scan.verdict}, scanned ${scan.finished}, holds until ${scan.validUntil}`;
      return `| ${platform} | ${claim.kind === 'sbom' ? 'SBOM' : claim.kind} | \`${bundle.path}\` | ${said} |`;
    }),
  );
  return ['| of | claim | file | what it says |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
