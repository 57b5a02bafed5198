import * as z from 'zod';
import { parsedJson } from '../../text/json.js';
import { byText } from '../../text/order.js';

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
