import type { AdviceContext } from '../../advise/advice-context.js';
import { adviseBases } from '../../advise/advise-base.js';
import type { BaseAdvice, DockerfileAdvice } from '../../base/advice.js';
import { type AdvisedUse, baseUses, tooLong } from '../../base/base-use.js';
import type { GateConfig } from '../../config/gate-config.js';
import type { ImageNames } from '../../config/inputs/image-names.js';
import { askedExploitation } from '../../config/rules/asked-exploitation.js';
import { readRules } from '../../config/rules/rules.js';
import { openTrust } from '../../config/trusted-root.js';
import { ConfigError } from '../../host/errors.js';
import { AttachedManifests } from '../../night/listing/attached-manifests.js';
import { createCatalog } from '../../oci/catalog.js';
import { ReferrersReader } from '../../release/referrers-reader.js';
import { openRepository } from '../../repository/open-repository.js';
import { openRules } from '../../repository/rule-files.js';
import { prepareExploitation } from '../../scan/exploitation/prepare-feeds.js';
import { prepareScanner } from '../../scan/prepare.js';
import { type ConnectedPorts, type GatePorts, withRegistry } from '../ports.js';

/** By which rules, and with what, base images are judged. */
interface AdviceQuestion {
  /** How images are scanned, and where rules are read. */
  readonly gate: GateConfig;
  /** Names of the image that stands on the base: its rules count. */
  readonly names: ImageNames;
  readonly platforms: AdviceContext['platforms'];
}

/** A Dockerfile, and what it is built with. */
interface AdvisedDockerfile {
  readonly path: string;
  readonly text: string;
  /** `NAME=value`. */
  readonly buildArgs?: readonly string[];
  readonly target?: string;
}

/** Advice on all FROMs of a Dockerfile. @throws ConfigError `dockerfile-too-long`; as `adviseOn`. */
export async function adviseDockerfile(
  ports: GatePorts,
  question: AdviceQuestion,
  { path, text, buildArgs = [], target }: AdvisedDockerfile,
): Promise<DockerfileAdvice> {
  const fault = tooLong(text);
  if (fault !== undefined)
    throw new ConfigError([{ where: path, what: fault, fix: 'Make it shorter.' }], 'dockerfile-too-long');
  const facts = { buildArgs, platform: question.platforms[0], ...(target === undefined ? {} : { target }) };
  const uses = baseUses(text, facts);
  const advices = await adviseOn(
    ports,
    question,
    uses.filter((use) => use.kind === 'image'),
  );
  return { path, advices, unadvised: uses.filter((use) => use.kind === 'none') };
}

/**
 * Advice on each of these FROMs, in their order: the image that it names now and at most five others, really judged. What can't be had is said in its row.
 * @throws ConfigError of policy, exceptions and inputs; what `prepareScanner` throws; Cancelled.
 */
async function adviseOn(
  ports: GatePorts,
  question: AdviceQuestion,
  uses: readonly AdvisedUse[],
): Promise<readonly BaseAdvice[]> {
  return uses.length === 0 ? [] : adviseBases(await openAdvice(withRegistry(ports), question), uses);
}

async function openAdvice(ports: ConnectedPorts, { gate, names, platforms }: AdviceQuestion): Promise<AdviceContext> {
  const repository = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, gate.rules, repository), gate, ports.clock.now());
  const options = { ...gate.scanner, scanners: ['vuln'] as const };
  const scanner = await prepareScanner(ports, options);
  const exploitation = await askedExploitation(rules, names, () => prepareExploitation(ports, gate.feeds));
  return { ...adviceParts(ports, rules), config: gate, rules, names, platforms, scanner, exploitation };
}

/** The clients that advice asks registries with. */
export function adviceParts(
  ports: ConnectedPorts,
  { files }: AdviceContext['rules'],
): Pick<AdviceContext, 'ports' | 'catalog' | 'referrers' | 'attached' | 'trust'> {
  const catalog = createCatalog(ports, { maskSecret: (secret) => ports.runner.maskSecret(secret) });
  const [referrers, attached] = [new ReferrersReader(ports.registry), new AttachedManifests(ports.registry)];
  return { ports, catalog, referrers, attached, trust: openTrust(ports, files.governing) };
}
