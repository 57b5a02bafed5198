import * as z from 'zod';
import { regexText } from '../../text/expression.js';
import { parsedJson } from '../../text/json.js';
import { byText } from '../../text/order.js';
import type { AdmissionDemands, AdmissionRoot } from './admission-rules.js';

/** The attestors of a policy, and which of them count for whom. */
export interface KyvernoSigners {
  readonly attestors: readonly object[];
  /** The attestors that count for these demands, as a list in CEL. */
  readonly listOf: (demands: AdmissionDemands) => string;
}

/** One attestor for each key and for each set of identities, however many demands name it. */
export function kyvernoSigners(all: readonly AdmissionDemands[]): KyvernoSigners {
  const keys = [...new Map(all.flatMap((one) => one.keys).map((key) => [key.fingerprint, key])).values()];
  const keyless = [...new Map(all.flatMap((one) => sets(one)).map((one) => [JSON.stringify(one), one])).keys()];
  const named = new Map(keys.map(({ fingerprint }, at) => [fingerprint as string, `key${at + 1}`]));
  for (const [at, text] of keyless.entries()) named.set(text, `workflows${at + 1}`);
  const listOf = (demands: AdmissionDemands) => {
    const own = [
      ...demands.keys.map(({ fingerprint }) => fingerprint as string),
      ...sets(demands).map((one) => JSON.stringify(one)),
    ];
    return `[${own.map((one) => `attestors.${named.get(one)}`).join(', ')}]`;
  };
  const attestors = [
    ...keys.map(({ fingerprint, publicKey }) => ({
      name: named.get(fingerprint),
      cosign: { key: { data: publicKey }, ctlog: noLog },
    })),
    ...keyless.map((text) => ({ name: named.get(text), cosign: JSON.parse(text) })),
  ];
  return { attestors, listOf };
}

/** A key is trusted by itself: its signatures are in no log. */
const noLog = { insecureIgnoreTlog: true, insecureIgnoreSCT: true };

function sets({ identities }: AdmissionDemands): readonly object[] {
  if (identities === undefined) return [];
  const { issuer, root } = identities;
  return [
    { keyless: { identities: identities.identities.map((name) => ({ issuer, ...subjectOf(name) })) }, ...rootOf(root) },
  ];
}

/** To the letter but for the end of a tag (`isNamedIdentity`). */
function subjectOf(name: string): { readonly subject: string } | { readonly subjectRegExp: string } {
  if (!name.endsWith('*')) return { subject: name };
  return { subjectRegExp: `^${regexText(name.slice(0, -1))}[A-Za-z0-9._+-]{1,200}$` };
}

function rootOf(root: AdmissionRoot): object {
  switch (root.kind) {
    case 'public':
      return {};
    case 'file':
      return { trustedRoot: { value: root.json }, ...kyvernoLogs(root.json) };
  }
}

const chainSchema = z.object({
  certChain: z.object({ certificates: z.array(z.object({ rawBytes: z.base64() })).min(1) }),
  validFor: z.object({ end: z.string().default('') }).default({ end: '' }),
});
type Authority = z.output<typeof chainSchema>;

/** Sigstore's trusted root, as far as it decides what Kyverno must be told about logs and timestamps. */
const rootSchema = z.object({
  tlogs: z.array(z.object({ baseUrl: z.string().default('') })).default([]),
  ctlogs: z.array(z.unknown()).default([]),
  timestampAuthorities: z.array(z.unknown()).default([]),
});

/** Kyverno wants an address for a log that it asks nothing: what is in a bundle is proven by the bundle. */
const noAddress = 'https://log.invalid';

/**
 * What Kyverno 1.19 asks a log (`ctlog`) by a trusted root, as `certificateVerifier` does: without it, Kyverno takes the time of a signature from its log, which Rekor v2 does not say, and
 * wants a log where the root has none.
 */
export function kyvernoLogs(trustedRoot: string): object {
  const { tlogs, ctlogs, timestampAuthorities } = rootSchema.parse(parsedJson(trustedRoot));
  const [log] = tlogs;
  const noCertificateLog = ctlogs.length === 0 ? { insecureIgnoreSCT: true } : {};
  // Kyverno then takes the timestamps of all authorities of the root.
  if (log === undefined) return { ctlog: { insecureIgnoreTlog: true, ...noCertificateLog } };
  const [authority] = timestampAuthorities
    .flatMap((one) => chainSchema.safeParse(one).data ?? [])
    .toSorted(latestEndFirst);
  const url = log.baseUrl === '' ? noAddress : log.baseUrl;
  if (authority === undefined) return ctlogs.length === 0 ? { ctlog: { url, ...noCertificateLog } } : {};
  // That one is named makes it take those of all.
  return { ctlog: { url, tsaCertChain: chainText(authority), ...noCertificateLog } };
}

/** Kyverno trusts the one that is named without an end. */
function latestEndFirst({ validFor: one }: Authority, { validFor: other }: Authority): number {
  const [first, second] = [one, other].map(({ end }) => (end === '' ? '9999' : end));
  return byText(second ?? '', first ?? '');
}

function chainText({ certChain }: Authority): string {
  return certChain.certificates
    .map(({ rawBytes }) => {
      const lines = rawBytes.match(/.{1,64}/g) ?? [];
      return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
    })
    .join('');
}
