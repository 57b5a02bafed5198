import { mayPublish } from '../ledger/publication.js';
import type { Visibility } from '../oci/visibility.js';
import { attestedRecords } from '../publish/ledger/collect.js';
import { type LedgerPlace, openHome } from '../publish/ledger/open-home.js';
import { addToLedger } from '../publish/ledger/open-ledger.js';
import { ledgerVisibility, repositoryVisibility, withVisibility } from '../publish/ledger/publishable.js';
import { collectExit } from '../report/collected.js';
import { collectedLines } from '../report/terminal/collected.js';
import { defaultBranchOf, pushArtifacts } from '../repository/push-artifacts.js';
import { anonymousRegistry, type GatePorts } from './ports.js';
import { type VerifyRules, verifyImages } from './verify.js';

/** What is collected, and where it goes. */
interface Collecting {
  readonly place: LedgerPlace;
  readonly publishFindings: boolean;
  /** `owner/name`, whose runs are looked at. */
  readonly repository: string;
  readonly access: { readonly token: string; readonly apiUrl: string };
  /** Protected ones; empty: the default branch. */
  readonly branches: readonly string[];
  readonly since: Date;
  readonly rules: VerifyRules;
}

/** Adds to the ledger what push runs of protected branches have recorded, as far as it is attested. It may run again at any time. */
export async function collectRecords(ports: GatePorts, asked: Collecting) {
  const { place, publishFindings, repository, since, rules } = asked;
  const now = ports.clock.now();
  const api = ports.openGithub(asked.access);
  const branches = asked.branches.length > 0 ? asked.branches : [await defaultBranchOf(api, repository)];
  const { artifacts, runsWithout } = await pushArtifacts(api, repository, branches, since, 'trivy-results-');
  // A record is about the whole image: what hangs on its platforms says nothing of it.
  const own = { ...rules, platforms: 'index' } as const;
  const claimsOf = async (image: string) =>
    (await verifyImages(ports, [image], own)).flatMap(({ verdict }) => verdict.manifests[0]?.claims ?? []);
  const download = ports.openDownload(asked.access);
  const candidates = await attestedRecords({ download, repository, claimsOf }, artifacts, now);
  const { ledger, log } = await audiences(ports, asked);
  const proven = candidates.flatMap((one) => ('why' in one ? [] : [one]));
  const seen = await withVisibility(anonymousRegistry(ports), [ledger, log], publishFindings, proven);
  const allowed = seen.filter(({ visibility }) => mayPublish(visibility, ledger, publishFindings));
  const withheld = seen
    .filter((one) => !allowed.includes(one))
    .map(({ run, artifact }) => ({ run, artifact, why: 'withheld' as const }));
  const refused = [...candidates.flatMap((one) => ('why' in one ? [one] : [])), ...withheld];
  const written = await addToLedger(await openHome(ports, place), allowed, now);
  const named = allowed.map(({ run, artifact, stream, visibility }) => ({
    ...{ run, artifact },
    ...(mayPublish(visibility, log, publishFindings) ? { stream } : {}),
  }));
  const isPrivate = mayPublish('private', log, publishFindings);
  const isSilent = runsWithout > 0 && (await repositoryVisibility(api, repository)) === 'public';
  return {
    text: collectedLines(named, written.outcomes, refused, written.ledger.state, {
      isPrivate,
      runsWithheld: isSilent ? runsWithout : 0,
    }),
    exit: collectExit(refused),
  };
}

/** Who reads the ledger, and who the log: that of a run on GitHub is as public as its repository, a terminal and a disk are one's own. */
async function audiences(
  ports: GatePorts,
  { place, access }: Collecting,
): Promise<{ readonly ledger: Visibility; readonly log: Visibility }> {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY = '' } = ports.environment;
  const ofRun = GITHUB_ACTIONS === 'true';
  return {
    ledger: await ledgerVisibility(ports.openGithub, place),
    log: ofRun ? await repositoryVisibility(ports.openGithub(access), GITHUB_REPOSITORY) : 'private',
  };
}
