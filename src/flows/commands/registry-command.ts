import { resolve } from 'node:path';
import type { RegistryCommand } from '../../cli/command/registry.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import { isHandedOver, planCode } from '../../inventory/plan.js';
import { requirePrivate, shownNight } from '../../night/withheld.js';
import { nightJson, planHeadline } from '../../report/night-text.js';
import { renderNight } from '../../report/terminal/night.js';
import { nightAudience } from '../night-audience.js';
import { anonymousRegistry, type CliPorts } from '../ports.js';
import { nightEnd, runNight } from '../registry.js';

/** `image-gate registry`: by the policy of the working folder. Gives the exit code. */
export async function registryCommand(ports: CliPorts, command: RegistryCommand): Promise<0 | 1 | 3> {
  const { part, raw, sign, attestVex, budget, format } = command;
  const audience = await audienceOf(ports, command);
  requirePrivate(audience, isHandedOver(part));
  // Every image of the night takes the place of this one.
  const common = runConfig(new Map([...raw, ['image', 'registry.invalid/image']]), userContext(ports));
  const gate = { ...common, sign, attestVex };
  const time = budget === undefined ? {} : { budget };
  const job = { ...placesOf(ports, command), part, inventory: inventoryOf(command), gate, ...time };
  const done = await runNight(ports, job);
  if ('plan' in done) {
    ports.show(planHeadline(done.plan));
    return planCode(done.plan);
  }
  const shown = await shownNight(anonymousRegistry(ports), done.night, audience);
  if (format === 'json') ports.print([nightJson(shown)]);
  else ports.show(renderNight(shown, ports.table));
  return nightEnd(ports, done.night, command);
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
