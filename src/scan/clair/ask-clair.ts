import { Cancelled, GateError, withFix } from '../../host/errors.js';
import type { Log } from '../../host/ports.js';
import { inStage } from '../../host/stage.js';
import { platformName } from '../../oci/descriptor.js';
import { openTransport, type RegistryPorts } from '../../oci/open-transport.js';
import { pullGrant } from '../../oci/pull-grant.js';
import type { Reference } from '../../oci/reference.js';
import { plainLine } from '../../text/plain-line.js';
import type { PlatformOpinion, ScannerOpinion } from '../opinion.js';
import { type ClairImage, wantedImage } from './clair-image.js';
import type { LayerAccess } from './clair-token.js';
import { askApi, type ClairCall, type ClairService } from './exchange.js';
import { type ClairFault, failureOf, fault, isFault } from './fault.js';
import { type ClairManifest, indexImage } from './index-image.js';
import { clairReport, newestUpdates } from './matcher.js';
import { readClairReport } from './read-report.js';

/** How Clair is asked. */
export interface ClairQuestion extends ClairService {
  /** Milliseconds for each platform. */
  readonly timeout: number;
  readonly access: LayerAccess;
  /** Whether Clair is to forget the image afterwards. */
  readonly cleanUp: boolean;
}

export interface AskClairPorts extends RegistryPorts {
  readonly maskSecret: (secret: string) => void;
}

/** An image in a registry where Clair can fetch it. */
interface ClairSubject {
  /** Registry and repository count. */
  readonly reference: Reference;
  readonly images: readonly [ClairImage, ...ClairImage[]];
}

/** Milliseconds for a question that takes Clair no work. */
const shortly = 30_000;

/**
 * What Clair says of each platform of an image. Clair fetches the layers itself, from the registry as it is named in the reference. Whatever goes wrong is an opinion that failed; what had been
 * said before it is kept. @throws Cancelled.
 */
export async function askClair(
  ports: AskClairPorts,
  question: ClairQuestion,
  subject: ClairSubject,
): Promise<ScannerOpinion> {
  const at = ports.clock.now().toISOString();
  const soon = () => ports.clock.elapsed() + Math.min(shortly, question.timeout);
  // Before a token of the registry is in its hands: that it is Clair, and that it lets us in.
  const there = await isThere(ports, question, soon());
  if (there !== undefined) return failed({ at }, there, []);
  const updates = await newestUpdates(ports, question, soon());
  const asked = { at, ...(updates === undefined ? {} : { databaseUpdatedAt: updates }) };
  const platforms: PlatformOpinion[] = [];
  for (const image of subject.images) {
    const name = platformName(image.platform);
    const opinion = await inStage(ports.log, `Clair: ${name}`, () => askPlatform(ports, question, subject, image));
    if (isFault(opinion)) return failed(asked, opinion, platforms, name);
    platforms.push(opinion);
  }
  const [first, ...others] = platforms;
  if (first === undefined) return failed(asked, fault('not-asked', 'the image has no platforms'), []);
  return { scanner: 'clair', ...asked, outcome: 'answered', platforms: [first, ...others] };
}

function failed(
  asked: Pick<ScannerOpinion, 'at' | 'databaseUpdatedAt'>,
  why: ClairFault,
  platforms: readonly PlatformOpinion[],
  platform?: string,
): ScannerOpinion {
  return { scanner: 'clair', ...asked, outcome: 'failed', failure: failureOf(why, platform), platforms };
}

async function isThere(ports: AskClairPorts, service: ClairService, until: number): Promise<ClairFault | undefined> {
  const answer = await askApi(ports, service, { method: 'GET', path: 'indexer/api/v1/index_state', until });
  if (isFault(answer)) return answer;
  const isState = answer.status === 200 && /"state"\s*:/.test(answer.text);
  return isState ? undefined : fault('not-clair', `it answers ${answer.status} to the question for its state`);
}

async function askPlatform(
  ports: AskClairPorts,
  question: ClairQuestion,
  { reference }: ClairSubject,
  image: ClairImage,
): Promise<PlatformOpinion | ClairFault> {
  const reported = wantedImage(image);
  const { platform, digest } = reported;
  // There is nothing to fetch, and Clair takes no manifest without layers.
  if (image.layers.length === 0) return { platform, digest, packages: 0, types: [], findings: [] };
  const until = ports.clock.elapsed() + question.timeout;
  const manifest = await manifestFor(ports, question, reference, image);
  if (isFault(manifest)) return manifest;
  const indexed = await indexImage(ports, question, manifest, until);
  const report = indexed ?? (await clairReport(ports, question, digest, until));
  if (question.cleanUp) await forget(ports, question, digest);
  return isFault(report) ? report : readClairReport(report.parsed, reported);
}

/** The manifest as Clair wants it: where each layer is, and what lets it in there. */
async function manifestFor(
  ports: AskClairPorts,
  { access }: ClairQuestion,
  reference: Reference,
  { manifest, layers }: ClairImage,
): Promise<ClairManifest | ClairFault> {
  const [first] = layers;
  if (first === undefined) return fault('not-asked', 'the image has no layers');
  try {
    const { urlOf, authorization } = await pullGrant(openTransport(ports, ports), reference, first);
    const isGiven = typeof authorization === 'object' && access !== 'none';
    if (isGiven && authorization.kind === 'password' && access !== 'password') return fault('not-asked', onlyPassword);
    if (authorization === 'none' && access !== 'none') return fault('not-asked', loggedOut(reference));
    const headers = isGiven ? { Authorization: [authorization.header] } : {};
    const described = layers.map((layer) => ({ hash: layer.digest, uri: urlOf(layer).href, headers }));
    return { hash: manifest.digest, layers: described };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return fault('layers-unreadable', plainLine(withFix(error), 400));
  }
}

const onlyPassword =
  'the registry gives no tokens, and a password is handed to nobody. Write clair-registry-access: password to hand it to Clair, or none where Clair needs none';

function loggedOut({ registry }: Reference): string {
  return `${registry} wants credentials, and there are none. Log in before this step, or write clair-registry-access: none where Clair needs none`;
}

/** What can't be deleted stays: the next report on it is none of ours. */
async function forget(ports: AskClairPorts, question: ClairQuestion, digest: string): Promise<void> {
  const until = ports.clock.elapsed() + shortly;
  const call: ClairCall = { method: 'DELETE', path: `indexer/api/v1/index_report/${digest}`, until };
  const answer = await askApi(ports, question, call);
  if (isFault(answer)) warn(ports.log, failureOf(answer).words);
}

function warn(log: Pick<Log, 'warning'>, words: string): void {
  log.warning(`Clair still holds what it knows of the image. ${words}`);
}
