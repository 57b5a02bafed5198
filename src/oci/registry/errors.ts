import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import type { HttpFault } from '../../host/http-fault.js';
import { parsedJson } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';

/** What we were doing, with whom: the first half of every message about a registry. */
export interface Attempt {
  /** As in references: `ghcr.io`, `docker.io`. */
  readonly registry: string;
  readonly repository: string;
  /** An infinitive with the image, as people write it: `read ghcr.io/acme/app:1.2.3`. */
  readonly doing: string;
  /** The tag that a manifest is put under; only then can a refusal mean an immutable tag. */
  readonly tag?: string;
}

/** A registry's refusal, as far as it matters. */
interface Answer {
  readonly status: number;
  /** Error codes of the distribution specification, e.g. `MANIFEST_UNKNOWN`. */
  readonly codes: readonly string[];
  /** What it said, cleaned and cut; may be empty. */
  readonly said: string;
  /** As whom we asked: `as "jane"`, `anonymously`. */
  readonly who: string;
}

/** Bytes of a refusal that are read. */
export const maxRefusal = 64 * 1024;
const maxSaid = 300;

const refusalSchema = z.object({
  errors: z
    .array(z.object({ code: z.string().catch(''), message: z.string().catch('') }))
    .optional()
    .catch(undefined),
  // Token services: RFC 6749 §5.2, and Docker's and Harbor's own words.
  error: z.string().optional().catch(undefined),
  error_description: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  details: z.string().optional().catch(undefined),
});

/** Reads a refusal's body: the specification's JSON where it is that, else its text. */
export function parseRefusal(body: string): { readonly codes: readonly string[]; readonly said: string } {
  const refusal = refusalSchema.safeParse(parsedJson(body));
  if (!refusal.success) return { codes: [], said: cleaned(body) };
  const { errors = [], error, error_description, message, details } = refusal.data;
  const texts = errors.map(({ code, message: text }) => [code, text].filter(Boolean).join(': '));
  const others = [error, error_description, message, details].filter((text) => text !== undefined);
  return { codes: errors.map(({ code }) => code.toUpperCase()), said: cleaned([...texts, ...others].join('; ')) };
}

/** Foreign text on one line: without ANSI and control codes (promise 7) and without HTML tags, cut. */
function cleaned(text: string): string {
  return plainLine(text.slice(0, maxRefusal).replace(/<[^<>]*>/g, ' '), maxSaid);
}

/** The error for a status that is not what was asked for. Pure; each cause has its own code and fix. */
export function refusalError(attempt: Attempt, answer: Answer): ToolError {
  const { code, fix } = causeOf(attempt, answer);
  return registryError(code, attempt, `answered ${answer.status}${quoted(answer.said)}, asked ${answer.who}.`, fix);
}

function quoted(said: string): string {
  return said === '' ? '' : ` (${said})`;
}

interface Cause {
  readonly code: string;
  readonly fix: string;
}

function causeOf(attempt: Attempt, answer: Answer): Cause {
  const { status, codes } = answer;
  // 404 by the specification, 400 of docker-registry and the distribution.
  if ((status === 400 || status === 404) && codes.includes('MANIFEST_BLOB_UNKNOWN')) return blobUnknown;
  if (status === 400 && codes.includes('BLOB_UNKNOWN')) return blobUnknown;
  if (isImmutableTag(attempt, answer)) return immutableTag;
  if (status === 401) return unauthorized(attempt, answer);
  if (status === 403) return forbidden(attempt, answer);
  if (status === 404) return unknown(attempt, codes);
  if (status === 429) return rateLimited;
  if (status === 408 || status >= 500) return broken(attempt);
  return { code: 'registry-refused', fix: 'See what the registry says; it does not take this request.' };
}

const immutableTag: Cause = {
  code: 'tag-immutable',
  fix: 'Push to a new tag (e.g. one with the commit), or allow this tag to be overwritten in the settings of the registry.',
};

const blobUnknown: Cause = {
  code: 'blob-unknown',
  fix: 'The image is incomplete in the registry; push it there again.',
};

const rateLimited: Cause = {
  code: 'registry-rate-limited',
  fix: 'Log in with `docker login` for a higher limit, or try again later.',
};

function unauthorized(attempt: Attempt, { who, codes }: Answer): Cause {
  const { registry } = attempt;
  const known = !who.startsWith('anonymously');
  if (known && (codes.includes('INSUFFICIENT_SCOPE') || codes.includes('DENIED'))) return denied(attempt);
  return {
    code: 'registry-unauthorized',
    fix: `Log in before this step with credentials for ${registry} (\`docker login ${registry}\` or docker/login-action), and check that they are current.`,
  };
}

/** Nobody in particular is refused for want of a name, whatever the status is. */
function forbidden(attempt: Attempt, answer: Answer): Cause {
  const { fix } = answer.who.startsWith('anonymously') ? unauthorized(attempt, answer) : denied(attempt);
  return { code: 'registry-denied', fix };
}

function denied({ registry, repository, doing }: Attempt): Cause {
  const right = /^(get a token to )?(read|look up|list) /.test(doing) ? 'packages: read' : 'packages: write';
  return {
    code: 'registry-denied',
    fix: `Give the account that is logged in to ${registry} the right to do this in ${repository} (on ghcr.io: \`permissions: ${right}\`).`,
  };
}

function unknown({ registry, repository }: Attempt, codes: readonly string[]): Cause {
  if (codes.includes('NAME_UNKNOWN')) {
    return {
      code: 'repository-unknown',
      fix: `Check the name ${repository}, or create the repository in ${registry} first; some registries also answer so without the right to see it.`,
    };
  }
  if (codes.includes('BLOB_UNKNOWN')) {
    return blobUnknown;
  }
  return {
    code: 'manifest-unknown',
    fix: 'Check the name, tag or digest; some registries also answer so without the right to see it.',
  };
}

function broken({ registry }: Attempt): Cause {
  return { code: 'registry-broken', fix: `Try again later, and look at the status page or the log of ${registry}.` };
}

/** Statuses with which registries refuse to move a tag; there is no agreed one. */
const tagRefusals = new Set([400, 403, 405, 409, 412]);
const immutableWords =
  /immutab|already exists|alreadyexists|overwrit|can(not|'t) be (changed|updated|modified|moved|replaced)|disallowed|protected tag|tag is (locked|protected)/i;

function isImmutableTag({ tag }: Attempt, { status, codes, said }: Answer): boolean {
  if (tag === undefined || !tagRefusals.has(status)) return false;
  return status === 409 || status === 412 || codes.includes('TAG_INVALID') || immutableWords.test(said);
}

/** The error for a request that got no answer. */
export function faultError(attempt: Attempt, fault: HttpFault): ToolError {
  if (!fault.retryable && /cert|tls|ssl|signed|altname|EPROTO/i.test(faultText(fault))) {
    const fix = 'If the registry has a certificate of a private authority, name its file in NODE_EXTRA_CA_CERTS.';
    return registryError(
      'registry-tls',
      attempt,
      `the secure connection failed: ${cleaned(fault.message)}.`,
      fix,
      fault,
    );
  }
  const fix = `Check the name ${attempt.registry}, the network and the proxy settings (HTTPS_PROXY, NO_PROXY), and that the registry is up.`;
  return registryError('registry-unreachable', attempt, `no answer: ${cleaned(fault.message)}.`, fix, fault);
}

function faultText({ message, cause }: HttpFault): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return `${message} ${code}`;
}

/** Any error about a registry: `Can't <doing>: <what>`. */
export function registryError(code: string, attempt: Attempt, what: string, fix: string, cause?: unknown): ToolError {
  const message = `Can't ${attempt.doing}: ${what}`;
  return new ToolError({ code, message, fix, cause });
}

/** The registry does not keep to the distribution specification, or bytes are not what their digest says. */
export function protocolError(code: string, attempt: Attempt, what: string): ToolError {
  return registryError(
    code,
    attempt,
    what,
    `Look at ${attempt.registry} and at proxies before it; its answer can't be trusted.`,
  );
}
