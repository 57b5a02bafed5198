import { resolve } from 'node:path';
import type { NamedMoment, RehearseCommand } from '../../cli/command/rehearse.js';
import { exemptHints, folderHints } from '../../config/admission.js';
import { userFolders } from '../../config/folders.js';
import { judgingPolicyIn, policyIn } from '../../config/rules/rule-texts.js';
import type { RehearsedTimes } from '../../evidence/rehearse-image.js';
import { advisingAtEnd } from '../../host/cancellation.js';
import { ConfigError } from '../../host/errors.js';
import { namedFile } from '../../host/files/named-file.js';
import { knownExploitation } from '../../policy/exploitation/exploitation-facts.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import { type Rehearsal, rehearsalCode } from '../../report/running/rehearsal.js';
import { rehearsalJson } from '../../report/running/rehearsal-json.js';
import { rehearsalMarkdown } from '../../report/running/rehearsal-markdown.js';
import { renderRehearsal } from '../../report/running/rehearsal-table.js';
import { rehearsalHeadline } from '../../report/running/rehearsal-words.js';
import { withheldNames } from '../../report/terminal/ledger.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import type { Exploitation } from '../../scan/exploitation/exploitation.js';
import { givenList, keptExploitation, maxGivenList } from '../../scan/exploitation/prepare-feeds.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { isShownToAll, withoutNotices } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { rehearseImages } from './rehearse.js';
import { runningImages } from './running-images.js';

/** `image-gate rehearse`: by the policies of the working folder. Gives the exit code. */
export async function rehearseCommand(ports: CliPorts, command: RehearseCommand): Promise<0 | 1 | 3> {
  const isPublic = await isShownToAll(ports, command);
  const quiet = withoutNotices(ports, isPublic);
  const rehearsal = await advisingAtEnd('Start it again. Nothing was written.', () => rehearsed(quiet, command));
  if (isPublic) ports.show(`${rehearsalHeadline(rehearsal)}.\n${withheldNames}`);
  else if (command.format === 'json') ports.print([rehearsalJson(rehearsal)]);
  else if (command.format === 'markdown') ports.print([rehearsalMarkdown(rehearsal)]);
  else ports.show(renderRehearsal(rehearsal, ports.table));
  return rehearsalCode(rehearsal, command.failOn);
}

async function rehearsed(ports: CliPorts, command: RehearseCommand): Promise<Rehearsal> {
  const { images: words, lists, running, signers: named } = command;
  const times = timesOf(command, ports.clock.now());
  const exploitation = await listsOf(ports, command);
  const policies = await policiesOf(ports, command);
  const files = machineFiles(ports.files, ports.workingDirectory);
  const names = { judged: command.judged.length === 0 ? ['**'] : command.judged, exempt: command.exempt };
  for (const hint of [...folderHints([...command.judged, ...command.exempt]), ...exemptHints(names)])
    ports.log.warning(hint);
  const { images, gaps } = await runningImages(ports.files, { names: words, lists, running }, ports.workingDirectory);
  const folder = resolve(ports.workingDirectory, command.night);
  const night = exploitation === undefined ? {} : { night: { exploitation, folder } };
  const rules = { files, named, names, ...policies, ...night };
  const rows = await rehearseImages(ports, images, rules, times);
  return {
    times,
    policy: sourcesOf(command, policies),
    ...statesOf(exploitation, policies.rehearsed, times),
    rows,
    gaps,
  };
}

/** @throws ConfigError `moment-past`. */
function timesOf({ when }: RehearseCommand, now: Date): RehearsedTimes {
  const dateOf = (moment: NamedMoment) => ('at' in moment ? moment.at : new Date(now.getTime() + moment.after));
  if ('until' in when) return { now, until: ahead(dateOf(when.until), now, '--until') };
  const [first, ...others] = when.moments
    .map((one) => ahead(dateOf(one), now, '--at'))
    .toSorted((a, b) => Number(a) - Number(b));
  if (first === undefined) throw new Error('defect: no moment');
  return { now, moments: [first, ...others] };
}

function ahead(moment: Date, now: Date, where: string): Date {
  if (moment >= now) return moment;
  const what = `it is past: ${moment.toISOString()}`;
  throw new ConfigError([{ where, what, fix: 'Name a moment to come: +36h, tomorrow, or a day.' }], 'moment-past');
}

async function policiesOf({ files, workingDirectory }: CliPorts, { policy, today, exploitation }: RehearseCommand) {
  const repository = machineFiles(files, workingDirectory);
  // A night is judged by all that the policy names; admission asks for less.
  const read = exploitation.length === 0 ? policyIn : judgingPolicyIn;
  const before = await policyIn(repository, pathOrDefault(today, defaultPolicyPath), undefined);
  const path = pathOrDefault(policy ?? today, defaultPolicyPath);
  return { today: before, rehearsed: await read(repository, path, undefined) };
}

interface Policies {
  readonly today: PolicyFile;
  readonly rehearsed: PolicyFile;
}

function sourcesOf({ policy }: RehearseCommand, { today, rehearsed: other }: Policies): Rehearsal['policy'] {
  const { source } = other.base;
  return policy === undefined ? { rehearsed: source } : { today: today.base.source, rehearsed: source };
}

function statesOf(exploitation: Exploitation | undefined, { base }: PolicyFile, { now }: RehearsedTimes) {
  if (exploitation === undefined) return {};
  const { kev, epss } = knownExploitation(exploitation, base.exploitation, now);
  return { lists: { kev, epss } };
}

/** The lists that were handed in, and what an earlier run has kept of the other one; `undefined` where none was. @throws ConfigError `list-invalid`. */
async function listsOf(ports: CliPorts, { exploitation: paths }: RehearseCommand): Promise<Exploitation | undefined> {
  if (paths.length === 0) return undefined;
  const { files, environment, machine, workingDirectory } = ports;
  let lists = await keptExploitation(ports, userFolders(environment, machine.os, workingDirectory));
  for (const path of paths) {
    const found = await namedFile(files, resolve(workingDirectory, path), maxGivenList);
    const read = 'what' in found ? found : givenList(found.bytes, path);
    if ('what' in read) throw noList(path, read.what);
    lists = { ...lists, ...read };
  }
  return lists;
}

function noList(where: string, what: string): ConfigError {
  const fix =
    'Name the file of KEV (known_exploited_vulnerabilities.json) or of EPSS (epss_scores-….csv.gz) as they are published.';
  return new ConfigError([{ where, what, fix }], 'list-invalid');
}
