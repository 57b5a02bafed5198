import * as z from 'zod';
import { parsedJson } from '../../text/json.js';

const chainSchema = z.object({
  certChain: z.object({ certificates: z.array(z.object({ rawBytes: z.base64() })).min(1) }),
  validFor: z.object({ end: z.string().optional() }).optional(),
});

/** Sigstore's trusted root, as far as it decides what Kyverno must be told about logs and timestamps. */
const rootSchema = z.object({
  tlogs: z.array(z.object({ baseUrl: z.string() })).default([]),
  ctlogs: z.array(z.unknown()).default([]),
  timestampAuthorities: z.array(chainSchema).default([]),
});

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
  const authority = timestampAuthorities.findLast(({ validFor }) => validFor?.end === undefined);
  if (authority === undefined) return ctlogs.length === 0 ? { ctlog: { url: log.baseUrl, ...noCertificateLog } } : {};
  // That one is named makes it take those of all.
  return { ctlog: { url: log.baseUrl, tsaCertChain: chainText(authority), ...noCertificateLog } };
}

function chainText({ certChain }: z.output<typeof chainSchema>): string {
  return certChain.certificates
    .map(({ rawBytes }) => {
      const lines = rawBytes.match(/.{1,64}/g) ?? [];
      return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
    })
    .join('');
}
