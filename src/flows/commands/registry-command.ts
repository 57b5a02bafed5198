import { resolve } from 'node:path';
import type { RegistryCommand } from '../../cli/command/registry.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import { type Night, nightCode } from '../../inventory/night.js';
import { planCode } from '../../inventory/plan.js';
import { sendHeartbeat } from '../../night/heartbeat.js';
import { firstWithPlan, nightFolders } from '../../night/shard-night.js';
import { requirePrivate, shownNight } from '../../night/withheld.js';
import { nightJson, planHeadline } from '../../report/night-text.js';
import { renderNight } from '../../report/terminal/night.js';
import { nightAudience } from '../night-audience.js';
import { anonymousRegistry, type CliPorts } from '../ports.js';
import { judgeRegistry, mergeRegistry, type NightConfig, planRegistry } from '../registry.js';

/** `image-gate registry`: by the policy of the working folder. Gives the exit code. */
export async function registryCommand(ports: CliPorts, command: RegistryCommand): Promise<0 | 1 | 3> {
  const { part, failOn, heartbeat, format } = command;
  const audience = await audienceOf(ports, command);
  requirePrivate(audience, part.kind === 'plan' || part.kind === 'shard');
  if (part.kind === 'plan') {
    const { shards } = part;
    const plan = await planRegistry(ports, inventoryOf(command), { ...placesOf(ports, command), shards });
    ports.show(planHeadline(plan));
    return planCode(plan);
  }
  const night = await (part.kind === 'merge' ? merged(ports, command) : judged(ports, command));
  const shown = await shownNight(anonymousRegistry(ports), night, audience);
  if (format === 'json') ports.print([nightJson(shown)]);
  else ports.show(renderNight(shown, ports.table));
  const code = nightCode(night, part.kind === 'shard' ? 'none' : failOn);
  if (heartbeat !== undefined && part.kind !== 'shard' && code !== 3) await sendHeartbeat(ports.http, heartbeat);
  return code;
}

async function merged(ports: CliPorts, command: RegistryCommand): Promise<Night> {
  const named = command.sources.names.map((name) => resolve(ports.workingDirectory, name));
  const shards = await nightFolders(ports.files, named);
  const plan = await firstWithPlan(ports.files, shards);
  return mergeRegistry(ports, { plan, shards }, placesOf(ports, command));
}

async function judged(ports: CliPorts, command: RegistryCommand): Promise<Night> {
  const { raw, sign, budget, part } = command;
  // Every image of the night takes the place of this one.
  const gate = runConfig(new Map([...raw, ['image', 'registry.invalid/image']]), userContext(ports));
  const images: NightConfig['images'] =
    part.kind === 'shard' ? { shard: part.shard, plan: await planIn(ports, part.plan) } : inventoryOf(command);
  const places = placesOf(ports, command);
  // Shards hand their records over: one writes the ledger.
  const { ledger: _, ...withoutLedger } = places;
  const kept = part.kind === 'shard' ? withoutLedger : places;
  return judgeRegistry(ports, {
    ...kept,
    images,
    gate: { ...gate, sign },
    ...(budget === undefined ? {} : { budget }),
  });
}

async function planIn({ files, workingDirectory }: CliPorts, path: string): Promise<string> {
  return firstWithPlan(files, await nightFolders(files, [resolve(workingDirectory, path)]));
}

function inventoryOf({ sources, only, except, newest }: RegistryCommand) {
  return { sources, limits: { only, except, ...(newest === undefined ? {} : { newest }) } };
}

function placesOf({ workingDirectory, environment }: CliPorts, { folder, ledger, staleAfter }: RegistryCommand) {
  const place = ledger === undefined ? undefined : ledgerPlace(environment, ledger);
  const inFolder = (path: string) => resolve(workingDirectory, path);
  const placed = place !== undefined && 'path' in place ? { path: inFolder(place.path) } : place;
  return { folder: inFolder(folder), staleAfter, ...(placed === undefined ? {} : { ledger: placed }) };
}

function audienceOf(ports: CliPorts, command: RegistryCommand) {
  const { ledger } = placesOf(ports, command);
  const { publishFindings } = command;
  const token = ports.environment.GITHUB_TOKEN ?? '';
  return nightAudience(ports, { token, publishFindings, ...(ledger === undefined ? {} : { ledger }) });
}
