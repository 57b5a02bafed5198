import * as z from 'zod';
import { usualFolders } from '../config/folders.js';
import type { RunContext } from '../config/gate-config.js';
import * as field from '../config/inputs/fields.js';
import { readInputs } from '../config/inputs/read-inputs.js';
import { entryList, judgingInputs, ledgerIn, ledgerProblems } from '../config/inputs/shared-inputs.js';
import { runConfig } from '../config/run-config.js';
import { ConfigError, type Problem } from '../host/errors.js';
import { publicApi } from '../host/github/api-url.js';
import { type FailOn, failOnWords } from '../inventory/night.js';
import { idleProblems, maxNewest, maxShards, nightModes, nightPart } from '../inventory/plan.js';
import type { NamedLedger } from '../publish/ledger/named-ledger.js';
import { layerAccesses } from '../scan/clair/clair-token.js';
import { heartbeatProblems } from './heartbeat.js';

/** Inputs that are the same as those of the gate, and read by it. */
const gateInputs = {
  ...judgingInputs,
  sign: field.choice(field.signChoices),
  'attest-vex': field.flag,
  'clair-url': field.mirrorUrl,
  'clair-issuer': field.anyText,
  'clair-timeout': field.duration,
  'clair-registry-access': field.choice(layerAccesses),
  'rego-tool': field.anyText,
  'rego-tool-sha256': field.sha256,
  'github-token': field.anyText,
} as const;

/** Every input of registry/action.yml (a test compares the names). */
export const registryInputs = z
  .strictObject({
    mode: field.choice([...nightModes, 'collect'] as const),
    images: entryList,
    lists: entryList,
    running: entryList,
    listings: entryList,
    newest: field.count(maxNewest),
    only: entryList,
    except: entryList,
    shards: field.count(maxShards),
    shard: field.count(maxShards),
    plan: field.anyText,
    folder: field.anyText,
    ledger: field.anyText,
    'ledger-repository': field.anyText,
    'publish-findings': field.flag,
    budget: field.duration,
    'stale-after': field.duration,
    'fail-on': field.choice(failOnWords),
    'heartbeat-url': field.anyText,
    ...gateInputs,
  })
  .partial();

type RegistryInputs = z.output<typeof registryInputs>;

/** One run of registry/action.yml, checked. @throws ConfigError with everything that is wrong. */
export function registryConfig(raw: ReadonlyMap<string, string>, context: RunContext) {
  const { inputs, problems: bad } = readInputs({ schema: registryInputs, page: 'docs/night.md' }, raw);
  const [first, ...others] = [...bad, ...problemsOf(inputs)];
  if (first !== undefined) throw new ConfigError([first, ...others]);
  const own = [...raw].filter(([name]) => Object.hasOwn(gateInputs, name) && !['sign', 'attest-vex'].includes(name));
  // Every image of the night takes the place of this one.
  const gate = runConfig(new Map([...own, ['image', 'registry.invalid/image']]), context);
  const { mode = 'scan', budget, folder = usualFolders.step.night } = inputs;
  const {
    'github-token': token = '',
    'heartbeat-url': heartbeat,
    'publish-findings': publishFindings = false,
  } = inputs;
  const apiUrl = context.github?.apiUrl ?? publicApi;
  return {
    ...{ folder, publishFindings, token, failOn: failOnOf(inputs) },
    part: mode === 'collect' ? ({ kind: 'collect' } as const) : nightPart({ ...inputs, mode }),
    inventory: { ...inventoryOf(inputs), github: { apiUrl, token } },
    ...ledgerOf(inputs),
    ...(budget === undefined ? {} : { budget }),
    ...(inputs['stale-after'] === undefined ? {} : { staleAfter: inputs['stale-after'] }),
    ...(heartbeat === undefined ? {} : { heartbeat: new URL(heartbeat) }),
    gate: { ...gate, sign: inputs.sign ?? 'none', attestVex: inputs['attest-vex'] ?? false },
  };
}

function inventoryOf({ images = [], lists = [], running = [], listings = [], newest, ...limits }: RegistryInputs) {
  const { only = [], except = [] } = limits;
  return {
    sources: { names: images, lists, running, listings },
    limits: { only, except, ...(newest === undefined ? {} : { newest }) },
  };
}

function ledgerOf(inputs: RegistryInputs): { readonly ledger?: NamedLedger } {
  const ledger = ledgerIn({ ...inputs, ledger: inputs.ledger === 'none' ? undefined : inputs.ledger });
  return ledger === undefined ? {} : { ledger };
}

/** Only a ledger knows since when a finding has been there. */
function failOnOf(inputs: RegistryInputs): FailOn {
  return inputs['fail-on'] ?? (ledgerOf(inputs).ledger === undefined ? 'blocked' : 'breach');
}

function problemsOf(inputs: RegistryInputs): readonly Problem[] {
  const { mode = 'scan', shards, shard, plan } = inputs;
  const hasLedger = ledgerOf(inputs).ledger !== undefined;
  const isEnd = mode === 'merge' || (mode === 'scan' && shard === undefined);
  return [
    ...heartbeatProblems(inputs['heartbeat-url'], 'input heartbeat-url'),
    ...ledgerProblems(inputs),
    ...((shard === undefined) === (plan === undefined) ? [] : [half]),
    ...(mode === 'plan' && shards === undefined ? [noShards] : []),
    ...(mode === 'merge' && (inputs.images ?? []).length === 0 ? [noFolders] : []),
    ...(mode === 'collect' ? [] : idleProblems(nightPart({ ...inputs, mode }), givenWords(inputs))),
    ...(mode === 'collect' && !hasLedger ? [nowhere] : []),
    ...(!hasLedger && failOnOf(inputs) === 'breach' && isEnd ? [noLedger] : []),
  ];
}

function givenWords(inputs: RegistryInputs): ReadonlyMap<string, string> {
  const given = Object.entries(inputs).filter(
    ([name, value]) => value !== undefined && !(name === 'sign' && value === 'none'),
  );
  return new Map(given.map(([name]) => [name, `input ${name}`]));
}

const half: Problem = {
  where: 'inputs shard, plan',
  what: 'only one of them is given, and both say which images are those of this job',
  fix: 'Name the folder that the job with `mode: plan` has written in `plan`, and the number of this job in `shard`.',
};
const nowhere: Problem = {
  where: 'input ledger-repository',
  what: 'it is missing, and says into which ledger records are collected',
  fix: 'Name a private repository, owner/name.',
};
const noFolders: Problem = {
  where: 'input images',
  what: 'it is missing, and says which folders are merged',
  fix: 'Name the folder into which the artifacts of the plan and of the shards were downloaded.',
};
const noShards: Problem = {
  where: 'input shards',
  what: 'it is missing, and says among how many jobs the images are shared out',
  fix: 'Write 2 or more.',
};
const noLedger: Problem = {
  where: 'input fail-on',
  what: 'only a ledger knows which findings are past their time, and there is none',
  fix: 'Name the folder of a ledger in `ledger`, or write `fail-on: blocked` or `fail-on: none`.',
};
