import { resolve } from 'node:path';
import { maskedValues } from '../config/run-config.js';
import { type Night, nightCode } from '../inventory/night.js';
import type { NightPlan } from '../inventory/plan.js';
import { sendHeartbeat } from '../night/heartbeat.js';
import { registryConfig } from '../night/registry-inputs.js';
import { firstWithPlan, nightFolders } from '../night/shard-night.js';
import { nightSummary } from '../report/markdown/night.js';
import { nightOutputs, planHeadline } from '../report/night-text.js';
import { renderNight } from '../report/terminal/night.js';
import { runnerContext } from './action.js';
import type { GatePorts } from './ports.js';
import { judgeRegistry, mergeRegistry, planRegistry } from './registry.js';
import { runStep, type StepResult } from './step.js';

type RegistryStep = ReturnType<typeof registryConfig>;

/** One step of registry/action.yml. Gives the exit code. */
export async function runRegistry(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  for (const secret of maskedValues(raw, ports.environment)) ports.runner.maskSecret(secret);
  return runStep(ports, async () => {
    const config = registryConfig(raw, await runnerContext(ports));
    const places = placesOf(ports, config);
    const { mode, inventory, part, shards } = config;
    if (mode === 'plan') return planned(ports, await planRegistry(ports, inventory, { ...places, shards }));
    if (mode === 'merge') {
      const folders = await nightFolders(
        ports.files,
        config.names.map((name) => inFolder(ports, name)),
      );
      const plan = await firstWithPlan(ports.files, folders);
      return ended(ports, config, await mergeRegistry(ports, { plan, shards: folders }, places));
    }
    const { gate, budget } = config;
    const images =
      part === undefined
        ? inventory
        : {
            ...part,
            plan: await firstWithPlan(ports.files, await nightFolders(ports.files, [inFolder(ports, part.plan)])),
          };
    // Shards hand their records over: one job writes the ledger.
    const kept = part === undefined ? places : { folder: places.folder };
    const night = await judgeRegistry(ports, { ...kept, images, gate, ...(budget === undefined ? {} : { budget }) });
    return ended(ports, config, night);
  });
}

function inFolder({ workingDirectory }: GatePorts, path: string): string {
  return resolve(workingDirectory, path);
}

function placesOf(ports: GatePorts, { folder, ledger }: RegistryStep) {
  return { folder: inFolder(ports, folder), ...(ledger === undefined ? {} : { ledger: inFolder(ports, ledger) }) };
}

function planned(ports: GatePorts, plan: NightPlan): StepResult {
  ports.show(planHeadline(plan));
  const numbers = Array.from({ length: plan.shards }, (_, index) => index + 1);
  return { outputs: { shards: JSON.stringify(numbers), known: String(plan.images.length) }, finish: () => 0 };
}

function ended(ports: GatePorts, { failOn, heartbeat, part }: RegistryStep, night: Night): StepResult {
  ports.show(renderNight(night, ports.table));
  const code = nightCode(night, part === undefined ? failOn : 'none');
  const finish = async () => {
    if (heartbeat !== undefined && part === undefined && code !== 3) await sendHeartbeat(ports.http, heartbeat);
    return code;
  };
  return { summary: nightSummary(night), outputs: nightOutputs(night), finish };
}
