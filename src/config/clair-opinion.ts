import { ConfigError } from '../host/errors.js';
import type { Files, Runner } from '../host/ports.js';
import type { Environment } from '../host/values.js';
import type { RegistryPorts } from '../oci/open-transport.js';
import { parseReference } from '../oci/reference.js';
import type { AskClairPorts, ClairQuestion } from '../scan/clair/ask-clair.js';
import type { ClairImage } from '../scan/clair/clair-image.js';
import { type ClairAccount, type LayerAccess, parsePsk } from '../scan/clair/clair-token.js';
import { failureOf, fault } from '../scan/clair/fault.js';
import type { ScannerOpinion } from '../scan/opinion.js';
import type { GateInputs } from './inputs/gate-inputs.js';

/** Where the opinion of Clair comes from. */
export type ClairChoice =
  | ({ readonly kind: 'ask'; readonly issuer: string } & Omit<ClairQuestion, 'account'>)
  /** A file of reports, relative to the working folder or absolute. */
  | { readonly kind: 'report'; readonly path: string };

/** Without the inputs; action.yml names them in words. */
const clairDefaults = {
  issuer: 'image-gate',
  timeout: 10 * 60_000,
  access: 'token' as LayerAccess,
  cleanUp: false,
};

/** The largest file of reports that is read, in bytes. */
const maxReports = 256 * 1024 * 1024;
const keyVariable = 'IMAGE_GATE_CLAIR_PSK';

type ClairInputs = Pick<
  GateInputs,
  'clair-url' | 'clair-report' | 'clair-issuer' | 'clair-timeout' | 'clair-registry-access' | 'clair-clean-up'
>;

/** Whether and how Clair is asked, as the inputs say it. */
export function clairChoice(inputs: ClairInputs): { readonly clair?: ClairChoice } {
  const { 'clair-url': url, 'clair-report': path } = inputs;
  if (url === undefined) return path === undefined ? {} : { clair: { kind: 'report', path } };
  const {
    'clair-issuer': issuer = clairDefaults.issuer,
    'clair-timeout': timeout = clairDefaults.timeout,
    'clair-registry-access': access = clairDefaults.access,
    'clair-clean-up': cleanUp = clairDefaults.cleanUp,
  } = inputs;
  return { clair: { kind: 'ask', url, issuer, timeout, access, cleanUp } };
}

/** What Clair says of an image; `undefined` where nobody asks. It never ends a run but when that is cancelled: an opinion that failed says why. */
export type AskedClair = (
  ports: RegistryPorts & Pick<AskClairPorts, 'files'>,
  image: {
    readonly layout: { readonly images: readonly [ClairImage, ...ClairImage[]] };
    /** Where it is in a registry; absent: in none yet. */
    readonly reference?: string | undefined;
  },
) => Promise<ScannerOpinion | undefined>;

interface OpinionPorts {
  readonly environment: Environment;
  readonly runner: Pick<Runner, 'maskSecret'>;
  readonly files: Pick<Files, 'stat'>;
}

/** What asks Clair. Its key is read at once, from the environment alone, and a report must be there before anything begins. @throws ConfigError `clair-key`, `clair-report-absent`. */
export async function openClair(
  { environment, runner, files }: OpinionPorts,
  choice: ClairChoice | undefined,
): Promise<AskedClair> {
  if (choice === undefined) return async () => undefined;
  if (choice.kind === 'report') {
    const kind = (await files.stat(choice.path))?.kind;
    if (kind === undefined) throw noReport(choice.path, 'does not exist');
    if (kind === 'directory') throw noReport(choice.path, 'is a folder');
    return (ports, { layout }) => opinionOfFile(ports, choice.path, layout);
  }
  const { issuer, kind: _, ...how } = choice;
  const maskSecret = (secret: string) => runner.maskSecret(secret);
  const account = accountIn(environment, issuer, maskSecret);
  const question: ClairQuestion = { ...how, ...(account === undefined ? {} : { account }) };
  return async (ports, { layout: { images }, reference }) => {
    if (reference === undefined) return notAsked(ports);
    const { askClair } = await import('../scan/clair/ask-clair.js');
    return askClair({ ...ports, maskSecret }, question, { reference: parseReference(reference), images });
  };
}

/** Absent where the variable is: Clair may let everybody in. @throws ConfigError. */
function accountIn(
  environment: Environment,
  issuer: string,
  maskSecret: AskClairPorts['maskSecret'],
): ClairAccount | undefined {
  const written = environment[keyVariable] ?? '';
  if (written.trim() === '') return undefined;
  maskSecret(written.trim());
  const key = parsePsk(written);
  if (key !== undefined) return { key, issuer };
  const what = 'it is not the base64 of 16 bytes or more';
  const fix = 'Set it to `auth.psk.key` of the configuration of Clair, as it is written there.';
  throw new ConfigError([{ where: keyVariable, what, fix }], 'clair-key');
}

/** The bytes that are judged are in no registry, and Clair reads no others. */
function notAsked({ clock }: Pick<AskClairPorts, 'clock'>): ScannerOpinion {
  const detail =
    'it fetches an image from a registry, and this one is in none yet. Push it to one for staging and judge it there (`image: NAME@sha256:…`, `image-from: registry`), or hand in a report (`clair-report`)';
  const failure = failureOf(fault('not-asked', detail));
  return { scanner: 'clair', at: clock.now().toISOString(), outcome: 'failed', failure, platforms: [] };
}

/** @throws ConfigError `clair-report-absent`; ToolError `file-too-large`. */
async function opinionOfFile(
  { files, clock }: Pick<AskClairPorts, 'files' | 'clock'>,
  path: string,
  { images }: { readonly images: readonly [ClairImage, ...ClairImage[]] },
): Promise<ScannerOpinion> {
  const bytes = await files.readBytes(path, maxReports);
  if (bytes === undefined) throw noReport(path, 'does not exist');
  const { opinionInFile } = await import('../scan/clair/report-file.js');
  return opinionInFile(bytes.toString('utf8'), images, clock.now().toISOString());
}

function noReport(path: string, why: string): ConfigError {
  const fix = 'Name the file that `clairctl report -o json` has written.';
  return new ConfigError([{ where: 'input clair-report', what: `${path} ${why}`, fix }], 'clair-report-absent');
}
