import type { AttachedKind } from '../../evidence/statement/claim.js';
import { ConfigError, GateError } from '../../host/errors.js';
import { minuteText } from '../../text/calendar-day.js';
import { plural } from '../../text/count.js';
import { code, link, text } from '../../text/escape.js';
import type { Assessment, Release } from '../assessment.js';
import { headline } from '../tally.js';

/** The verdict and why as a heading in Markdown. A push that failed is not a green tick. */
export function verdictLine(assessment: Assessment, release: Release): string {
  const sign = assessment.decision.verdict === 'blocked' ? '❌' : release.kind === 'failed' ? '⚠️' : '✅';
  return `## ${sign} ${text(headline(assessment), 1500)}`;
}

/** What became of the image, in one line of Markdown. */
export function releaseLine(assessment: Assessment, release: Release): string {
  const name = code(assessment.name, 300);
  switch (release.kind) {
    case 'pending':
      return `${name} passed. This was written before the release: ${link('the summary of the run', release.run)} says what became of it. If that says no more, the run ended before the release.`;
    case 'pushed':
      return `**Pushed** ${release.loaded ? '**and loaded into Docker** ' : ''}${tagList(release.tags)} with digest ${code(release.digest)}: the bytes that were scanned.${signedText(release)}`;
    case 'loaded':
      return `**Loaded** into Docker as ${tagList(release.tags)}: the bytes that were scanned. No push was asked for.`;
    case 'withheld':
      return `**Withheld:** ${name} was neither pushed nor loaded, because the policy blocks it.`;
    case 'revoking':
      return `${name} was neither pushed nor loaded, because the policy blocks it, and the claims that earlier runs have attached to it are to be withdrawn (\`verify.on-fail: revoke\`): ${link('the summary of the run', release.run)} says which.`;
    case 'revoked':
      return revokedText(name, release);
    case 'not-asked':
      return `${name} was judged only: no push was asked for.`;
    case 'failed':
      return failedLine(name, release);
  }
}

function signedText({ proof }: Release & { readonly kind: 'pushed' }): string {
  if (proof === undefined) return '';
  const names = proof.kinds.map((kind) => claimWords[kind]);
  const what = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const until = minuteText(new Date(proof.validUntil));
  const voucher = proof.issuer === undefined ? '' : ` (confirmed by ${code(proof.issuer, 300)})`;
  return `\n\n**Signed** by ${code(proof.signer, 300)}${voucher}: ${what} (${plural(proof.claims.length, 'claim')} attached). The scan holds until ${until}.`;
}

const claimWords: Readonly<Record<AttachedKind, string>> = {
  signature: 'signature',
  scan: 'scan',
  sbom: 'SBOM',
  vex: 'VEX',
};

function revokedText(name: string, { revoked, left }: Release & { readonly kind: 'revoked' }): string {
  const shown = left.slice(0, 10).map(({ image, why }) => `${code(image, 300)}: ${text(why, 500)}`);
  const more = left.length > shown.length ? [`and ${left.length - shown.length} more`] : [];
  const lines = [
    `**Withheld:** ${name} was neither pushed nor loaded, because the policy blocks it.`,
    ...(revoked.length === 0
      ? []
      : [
          `**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks for (\`verify.on-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`,
        ]),
    ...(left.length === 0
      ? []
      : [`**Not revoked**, though the policy asks for it: ${[...shown, ...more].join('; ')}.`]),
  ];
  return lines.join('\n\n');
}

function failedLine(name: string, { step, message, fix, loaded }: Release & { readonly kind: 'failed' }): string {
  const what =
    step === 'push'
      ? `The push of ${name} failed${loaded ? ', after it was loaded into Docker' : ''}:`
      : `Loading ${name} into Docker failed, and nothing was pushed:`;
  return `**${what}** ${text(message, 1000)}${fix === undefined ? '' : `\n\n**What to do:** ${text(fix, 1000)}`}`;
}

function tagList(tags: readonly string[]): string {
  const shown = tags.slice(0, 10).map((tag) => code(tag, 300));
  return [...shown, ...(tags.length > shown.length ? [`${tags.length - shown.length} more`] : [])].join(', ');
}

/** The summary of a run that came to no verdict, in Markdown: what happened, what to do, and that nothing was pushed. */
export function renderFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message
    .split('\n')
    .slice(0, 50)
    .map((line) => `- ${text(line, 1000)}`);
  const fix = fixOf(error);
  const advice = fix === undefined ? [] : [`**What to do:** ${text(fix, 1000)}`];
  return ['## ❌ There is no verdict, and nothing was pushed', lines.join('\n'), ...advice, ''].join('\n\n');
}

/** The message of a ConfigError has the fix of each problem beside it. */
function fixOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return undefined;
  if (error instanceof GateError) return error.fix;
  return 'This is a defect of image-gate; please report it with the log of this run.';
}
