import { ToolError } from '../host/errors.js';
import { isIndexType, isManifestType, platformName } from '../oci/descriptor.js';
import type { Candidate, Decision, PushPermit, Triage } from './decision.js';
import type { Policy } from './policy.js';
import { reasonsToBlock } from './reason.js';

/** The permits of this run. A look-alike made by a cast is not among them. */
const issued = new WeakSet<PushPermit>();

/**
 * The verdict: blocked as soon as one open finding or concern has the action `block`, else passed, with a permit for the candidate where
 * there is one. `policy` is the one that the triage was made with.
 * @throws ToolError `platform-not-scanned` when the candidate holds an image that is not among the scanned ones.
 */
export function judge(triage: Triage, policy: Policy, candidate?: Candidate): Decision {
  const [worst, ...others] = reasonsToBlock(triage);
  if (worst !== undefined) return { verdict: 'blocked', policy, triage, reasons: [worst, ...others] };
  if (candidate === undefined) return { verdict: 'passed', policy, triage };
  return { verdict: 'passed', policy, triage, permit: permit(triage, candidate) };
}

/** Whether `judge` made this very permit in this run. For the push, so that a cast is no way around the verdict. */
export function isIssued(permit: PushPermit): boolean {
  return issued.has(permit);
}

function permit(triage: Triage, { layout, destinations }: Candidate): PushPermit {
  for (const { config, platform } of layout.images) {
    if (triage.scanned.includes(config.digest)) continue;
    throw new ToolError({
      code: 'platform-not-scanned',
      message: `${platformName(platform)} (${config.digest}) would be pushed but was not scanned.`,
      fix: 'Nothing was pushed. Run it again; if that does not help, report it: every platform of an image must be scanned.',
    });
  }
  const manifests = layout.blobs.filter(({ mediaType }) => isManifestType(mediaType) || isIndexType(mediaType));
  const granted = Object.freeze({
    root: layout.root.digest,
    manifests: Object.freeze(manifests.map(({ digest }) => digest)),
    destinations: Object.freeze(destinations.map((destination) => Object.freeze({ ...destination }))),
  }) as PushPermit;
  issued.add(granted);
  return granted;
}
