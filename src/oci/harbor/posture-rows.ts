import { plural } from '../../text/count.js';
import { clockDifference } from '../../text/instant.js';
import type { PlacedPosture } from './posture.js';

/** What a project of a Harbor can enforce, in the order in which it is shown. */
const harborControls = [
  'content-trust',
  'prevent-vulnerable',
  'auto-scan',
  'auto-sbom',
  'immutable-tags',
  'scanner',
  'scan-age',
  'allow-list',
] as const;
type HarborControl = (typeof harborControls)[number];

/** One control of one project. `unknown`: it could not be read, which is never better than that it is not in force. */
export interface HarborPostureRow {
  readonly registry: string;
  readonly project: string;
  readonly control: HarborControl;
  readonly state: 'enforced' | 'not-enforced' | 'unknown';
  /** What is so; whole sentences. */
  readonly words: string;
  /** What to do; absent where it is in force. */
  readonly fix?: string;
}

/** What is asked of a project. */
interface PostureLimits {
  readonly now: Date;
  /** Milliseconds after which a scan is too old. */
  readonly maxScanAge: number;
}

type ControlState = Pick<HarborPostureRow, 'state' | 'words' | 'fix'>;
const day = 24 * 3_600_000;

/** A row for each control of a project. */
export function harborPostureRows(project: PlacedPosture, limits: PostureLimits): readonly HarborPostureRow[] {
  const place = { registry: project.registry, project: project.name };
  return harborControls.map((control) => ({ ...place, control, ...judged(control, project, limits) }));
}

function judged(control: HarborControl, project: PlacedPosture, limits: PostureLimits): ControlState {
  switch (control) {
    case 'scanner':
      return scannerState(project.scanner);
    case 'scan-age':
      return scanAge(project.images, limits);
    case 'immutable-tags':
      return immutableState(project.immutable);
    case 'allow-list':
      return allowlistState(project, limits);
    default:
      return settingState(control, project);
  }
}

const enforced = (words: string): ControlState => ({ state: 'enforced', words });
const missing = (words: string, fix: string): ControlState => ({ state: 'not-enforced', words, fix });
const unknown = ({
  why,
  unanswered,
}: {
  readonly why: string;
  readonly unanswered?: true | undefined;
}): ControlState => ({
  state: 'unknown',
  words: `It could not be read: ${why}`,
  fix: unanswered
    ? 'Look whether Harbor runs and can be reached from here, and ask again.'
    : 'See what Harbor says, and give the account the permissions that docs/harbor.md lists.',
});

const immutableFix = 'Add a rule for immutable tags: ** in **.';
const scannerFix = 'Look at the scanner under Interrogation Services.';
const scanFix = 'Schedule a scan of all images, and scan those that have no report.';

function settingState(
  control: 'content-trust' | 'prevent-vulnerable' | 'auto-scan' | 'auto-sbom',
  { settings, allowlist }: PlacedPosture,
): ControlState {
  if (settings.kind === 'unread') {
    // The first of them says why.
    if (control === 'content-trust') return unknown(settings);
    const other = settings.unanswered && allowlist.kind === 'unread' ? allowlist : undefined;
    return unknown(other ?? { why: 'the settings of the project were not told.' });
  }
  const { contentTrustCosign, contentTrustNotation, preventVulnerable, severity, autoScan, autoSbom } = settings;
  switch (control) {
    case 'content-trust':
      return contentTrustCosign || contentTrustNotation
        ? enforced(
            'Images on which no signature hangs are not handed out. Whose it is and what it says, Harbor does not check.',
          )
        : missing('Images are handed out without a signature.', 'Turn on content trust for Cosign or Notation.');
    case 'prevent-vulnerable':
      if (!preventVulnerable)
        return missing('Vulnerable images are handed out.', 'Turn on “Prevent vulnerable images from running”.');
      return severity === undefined
        ? missing('Harbor does not say from which severity on images are withheld.', 'Set a severity.')
        : enforced(`Images are withheld from severity ${severity} on.`);
    case 'auto-scan':
      return autoScan
        ? enforced('Images are scanned when they are pushed.')
        : missing('Images are not scanned when they are pushed.', 'Turn on scans on push.');
    case 'auto-sbom':
      return autoSbom
        ? enforced('An SBOM is made of each image that is pushed.')
        : missing('No SBOM is made of images that are pushed.', 'Turn on SBOMs on push.');
  }
}

function immutableState(immutable: PlacedPosture['immutable']): ControlState {
  if (immutable.kind === 'unread') return unknown(immutable);
  if (immutable.coversAll) return enforced('No tag can be moved.');
  return immutable.rules === 0
    ? missing('Every tag can be moved.', immutableFix)
    : missing(`Tags can be moved that no rule names (rules in force: ${immutable.rules}).`, immutableFix);
}

function scannerState(scanner: PlacedPosture['scanner']): ControlState {
  if (scanner.kind === 'unread') return unknown(scanner);
  switch (scanner.state) {
    case 'healthy':
      return enforced('The scanner answers.');
    case 'unhealthy':
      return missing('The scanner does not answer: what is pushed is not scanned.', scannerFix);
    case 'disabled':
      return missing('The scanner is disabled: what is pushed is not scanned.', scannerFix);
    case 'none':
      return missing('No scanner is set up: nothing is scanned.', scannerFix);
  }
}

function scanAge(images: PlacedPosture['images'], { now, maxScanAge }: PostureLimits): ControlState {
  if (images.kind === 'unread') return unknown(images);
  const { images: all, scanned, oldestScan } = images;
  if (scanned < all) return missing(`${all - scanned} of ${plural(all, 'image')} with a tag have no report.`, scanFix);
  if (oldestScan === undefined) return enforced('There is no image with a tag.');
  const age = now.getTime() - Date.parse(oldestScan);
  // By a clock that is wrong nobody knows how old it is.
  if (age < -clockDifference) return unknown({ why: `its oldest report is of ${oldestScan}, which is to come` });
  const days = Math.max(0, Math.floor(age / day));
  return age <= maxScanAge
    ? enforced(`The oldest report is ${plural(days, 'day')} old.`)
    : missing(`The oldest report is ${plural(days, 'day')} old.`, scanFix);
}

function allowlistState({ allowlist, settings }: PlacedPosture, { now }: PostureLimits): ControlState {
  if (allowlist.kind === 'unread') return unknown(allowlist);
  const { entries, expiresAt } = allowlist;
  const whose =
    settings.kind === 'read' && settings.systemAllowlist ? 'The allow-list of the whole Harbor' : 'The allow-list';
  const has = entries === 1 ? 'its CVE holds' : `its ${entries} CVEs hold`;
  if (entries === 0) return enforced(`${whose} is empty.`);
  if (expiresAt === undefined)
    return missing(
      `${whose} has no end: ${has} whatever comes.`,
      'Give it an end, or use exceptions of the policy, which end one by one.',
    );
  if (Date.parse(expiresAt) <= now.getTime())
    return missing(
      `${whose} has ended at ${expiresAt}, and what it lists (${plural(entries, 'CVE')}) counts for nothing.`,
      'Empty it, or give it another end.',
    );
  return enforced(`${whose} has ${plural(entries, 'CVE')}, and ends at ${expiresAt}.`);
}
