import { resolve } from 'node:path';
import { readPolicy } from '../config/rules/branch-policy.js';
import { maskedValues } from '../config/run-config.js';
import { apiUrlIn } from '../host/github/api-url.js';
import type { Night } from '../inventory/night.js';
import { isHandedOver, type NightPlan, planCode } from '../inventory/plan.js';
import { registryConfig } from '../night/registry-inputs.js';
import { type NightAudience, requirePrivate, shownNight } from '../night/withheld.js';
import type { LedgerPlace } from '../publish/ledger/open-home.js';
import { nightSummary } from '../report/markdown/night.js';
import { nightOutputs, planHeadline } from '../report/night-text.js';
import { renderNight } from '../report/terminal/night.js';
import { openRepository } from '../repository/open-repository.js';
import { openRules } from '../repository/rule-files.js';
import { runnerContext } from './action.js';
import { collectRecords } from './collect.js';
import { nightAudience } from './night-audience.js';
import { anonymousRegistry, type GatePorts } from './ports.js';
import { type NightPlaces, nightEnd, runNight } from './registry.js';
import { runStep, type StepResult } from './step.js';

/** Milliseconds of runs that are looked at. */
const collectedFor = 7 * 24 * 60 * 60 * 1000;

type RegistryStep = ReturnType<typeof registryConfig>;

/** One step of registry/action.yml. Gives the exit code. */
export async function runRegistry(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  for (const secret of maskedValues(raw, ports.environment)) ports.runner.maskSecret(secret);
  return runStep(ports, async () => {
    const config = registryConfig(raw, await runnerContext(ports));
    const places = placesOf(ports, config);
    const { part, inventory, gate, budget, token, publishFindings } = config;
    if (part.kind === 'collect') return collected(ports, config, places);
    const audience = await nightAudience(ports, {
      ...{ token, publishFindings, isPrivate: gate.github?.origin?.private },
      ...(places.ledger === undefined ? {} : { ledger: places.ledger }),
    });
    requirePrivate(audience, isHandedOver(part));
    const done = await runNight(ports, {
      ...places,
      part,
      inventory,
      gate,
      ...(budget === undefined ? {} : { budget }),
    });
    return 'plan' in done ? planned(ports, done.plan) : ended(ports, { ...config, part }, audience, done.night);
  });
}

/** What runs of the default branch have recorded, by the signers of the branch whose policy counts. */
async function collected(ports: GatePorts, config: RegistryStep, { ledger: place }: NightPlaces): Promise<StepResult> {
  const { gate, token, publishFindings } = config;
  if (place === undefined || gate.github === undefined) throw new Error('defect: nowhere to collect');
  const { repository, apiUrl } = gate.github;
  const built = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
  const rules = await openRules(ports, gate.rules, built);
  const policy = await readPolicy(rules, gate.policy);
  const { text, exit } = await collectRecords(ports, {
    ...{ place, publishFindings, repository, access: { token, apiUrl }, branches: [] },
    since: new Date(ports.clock.now().getTime() - collectedFor),
    rules: { files: rules.governing, policy, named: { keys: [], identities: [] } },
  });
  ports.show(text);
  return { finish: () => exit };
}

function inFolder({ workingDirectory }: GatePorts, path: string): string {
  return resolve(workingDirectory, path);
}

function placesOf(ports: GatePorts, { folder, ledger, token, staleAfter }: RegistryStep): NightPlaces {
  const { LEDGER_TOKEN } = ports.environment;
  const apiUrl = apiUrlIn(ports.environment);
  const own = { folder: inFolder(ports, folder), ...(staleAfter === undefined ? {} : { staleAfter }) };
  if (ledger === undefined) return own;
  const place: LedgerPlace =
    'path' in ledger ? { path: inFolder(ports, ledger.path) } : { ...ledger, apiUrl, token: LEDGER_TOKEN || token };
  return { ...own, ledger: place };
}

function planned(ports: GatePorts, plan: NightPlan): StepResult {
  ports.show(planHeadline(plan));
  const numbers = Array.from({ length: plan.shards }, (_, index) => index + 1);
  return {
    outputs: { shards: JSON.stringify(numbers), known: String(plan.images.length) },
    finish: () => planCode(plan),
  };
}

async function ended(
  ports: GatePorts,
  how: Parameters<typeof nightEnd>[2],
  audience: NightAudience,
  night: Night,
): Promise<StepResult> {
  const shown = await shownNight(anonymousRegistry(ports), night, audience);
  ports.show(renderNight(shown, ports.table));
  return { summary: nightSummary(shown), outputs: nightOutputs(night), finish: () => nightEnd(ports, night, how) };
}
