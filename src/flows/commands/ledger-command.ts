import type { LedgerAddCommand, LedgerRetireCommand, LedgerShowCommand } from '../../cli/command/ledger.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { recordsToAdd, unusedStreams } from '../../cli/ledger-records.js';
import { retireStreams } from '../../ledger/add-records.js';
import { mayPublish } from '../../ledger/publication.js';
import { breachCode, standingOf } from '../../ledger/standing.js';
import { streamName } from '../../ledger/stream.js';
import { openHome } from '../../publish/ledger/open-home.js';
import {
  addToLedger,
  readLedger,
  requireKnownRoot,
  requireStreams,
  writeEvents,
} from '../../publish/ledger/open-ledger.js';
import { ledgerVisibility, requirePublishable, withVisibility } from '../../publish/ledger/publishable.js';
import { ledgerJson } from '../../report/json/ledger.js';
import { addedLines, renderLedger, retiredLines, withheldLedger } from '../../report/terminal/ledger.js';
import { isShownToAll, logVisibility } from '../night-audience.js';
import { anonymousRegistry, type CliPorts } from '../ports.js';

const day = 24 * 60 * 60 * 1000;

/** `ledger add`. All records are read before anything is written: one that can't be added leaves the ledger as it is. */
export async function ledgerAddCommand(ports: CliPorts, command: LedgerAddCommand): Promise<0> {
  const { reports, ledger: named, streams, publishFindings, now = ports.clock.now() } = command;
  const additions = await recordsToAdd(ports.files, reports, streams, now);
  const unused = unusedStreams(streams, additions);
  const isPublic = unused.length > 0 && (await isShownToAll(ports, command));
  for (const stream of unused) {
    const which = isPublic ? `number ${streams.indexOf(stream) + 1}` : streamName(stream);
    ports.log.warning(`--stream ${which}: none of these reports is of this repository. Check its name.`);
  }
  const place = ledgerPlace(ports.environment, named);
  const readers = await ledgerVisibility(ports.openGithub, place);
  const log = await logVisibility(ports, ports.environment.GITHUB_TOKEN ?? '', undefined);
  const seen = await withVisibility(anonymousRegistry(ports), [readers, log], publishFindings, additions);
  requirePublishable(seen, { ledger: readers, log }, publishFindings);
  const { ledger, outcomes } = await addToLedger(await openHome(ports, place), additions, now);
  const shown = seen.map((one) => (mayPublish(one.visibility, log, publishFindings) ? one : undefined));
  ports.show(addedLines(shown, outcomes, ledger.state));
  return 0;
}

/** `ledger retire`. */
export async function ledgerRetireCommand(ports: CliPorts, command: LedgerRetireCommand): Promise<0> {
  const { streams, ledger: named, now = ports.clock.now() } = command;
  requireStreams(await readLedger(await openHome(ports, ledgerPlace(ports.environment, named))), streams);
  const ledger = await writeEvents(await openHome(ports, ledgerPlace(ports.environment, named)), now, ({ state }) =>
    retireStreams(state, streams, now),
  );
  ports.show(retiredLines(streams, ledger.state, await isShownToAll(ports, command)));
  return 0;
}

/** The answer to a root that was named. */
function held(root: string | undefined): readonly string[] {
  return root === undefined ? [] : [`The ledger still holds ${root}: nothing up to that root was changed or removed.`];
}

/** `ledger show`. With a day it says how everything stood then: what was added later does not count. */
export async function ledgerShowCommand(ports: CliPorts, command: LedgerShowCommand): Promise<0 | 1 | 3> {
  const { ledger: named, root, days, format, failOn, now: until } = command;
  const now = until ?? ports.clock.now();
  const ledger = await readLedger(await openHome(ports, ledgerPlace(ports.environment, named)), until);
  if (root !== undefined) requireKnownRoot(ledger, root);
  const standing = standingOf(ledger.state, now, new Date(now.getTime() - days * day));
  if (await isShownToAll(ports, command)) ports.show([withheldLedger(standing), ...held(root)].join('\n'));
  else if (format === 'json') ports.print([ledgerJson(standing, now)]);
  else ports.show([renderLedger(standing, now, days, ports.table), ...held(root)].join('\n'));
  return failOn === 'breach' ? breachCode(standing, now) : 0;
}
