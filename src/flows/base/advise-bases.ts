import type { AdviceContext } from '../../advise/advice-context.js';
import { adviseBases } from '../../advise/advise-base.js';
import type { DockerfileAdvice } from '../../base/advice.js';
import { type BaseUse, baseUses, withoutBase } from '../../base/base-use.js';
import type { GateConfig } from '../../config/gate-config.js';
import type { ImageNames } from '../../config/inputs/image-names.js';
import { askedExploitation } from '../../config/rules/asked-exploitation.js';
import { readRules } from '../../config/rules/rules.js';
import { openAttestedVex } from '../../config/sources/attested-vex.js';
import { openTrust } from '../../config/trusted-root.js';
import { ConfigError } from '../../host/errors.js';
import { AttachedManifests } from '../../night/listing/attached-manifests.js';
import { createCatalog } from '../../oci/catalog.js';
import { ReferrersReader } from '../../release/referrers-reader.js';
import type { JudgedWith } from '../../report/base/base-pull.js';
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

/** Advice on all FROMs of a Dockerfile. @throws ConfigError `dockerfile-unread`; as `adviseDockerfiles`. */
export async function adviseDockerfile(
  ports: GatePorts,
  question: AdviceQuestion,
  dockerfile: AdvisedDockerfile,
): Promise<DockerfileAdvice> {
  const { path, text } = dockerfile;
  const fault = withoutBase(text);
  if (fault !== undefined)
    throw new ConfigError(
      [{ where: path, what: fault, fix: 'Name a Dockerfile, or a shorter one.' }],
      'dockerfile-unread',
    );
  const [advice] = (await adviseDockerfiles(ports, question, [dockerfile])).advices;
  return advice ?? { path, advices: [], unadvised: [] };
}

/** Advice on several Dockerfiles, in their order, and with what it was made; an image that stands in several is judged once. */
interface DockerfilesAdvice {
  readonly advices: readonly DockerfileAdvice[];
  /** Absent where there was nothing to judge. */
  readonly judged?: JudgedWith;
}

/**
 * Advice on each FROM: the image that it names now and at most five others, really judged. What can't be had is said in its row.
 * @throws ConfigError of policy, exceptions and inputs; what `prepareScanner` throws; Cancelled.
 */
export async function adviseDockerfiles(
  ports: GatePorts,
  question: AdviceQuestion,
  dockerfiles: readonly AdvisedDockerfile[],
): Promise<DockerfilesAdvice> {
  const [platform] = question.platforms;
  const files = dockerfiles.map(({ path, text, buildArgs = [], target }) => {
    const uses = baseUses(text, { buildArgs, platform, ...(target === undefined ? {} : { target }) });
    return { path, uses, unadvised: uses.filter((use) => use.kind === 'none') };
  });
  const all = files.flatMap(({ uses }) => uses.filter((use) => use.kind === 'image'));
  const context = all.length === 0 ? undefined : await openAdvice(withRegistry(ports), question);
  const advices = context === undefined ? [] : await adviseBases(context, all);
  const byUse = new Map(advices.map((advice) => [advice.use, advice]));
  const of = (uses: readonly BaseUse[]) => uses.flatMap((use) => (use.kind === 'image' ? (byUse.get(use) ?? []) : []));
  return {
    advices: files.map(({ path, uses, unadvised }) => ({ path, advices: of(uses), unadvised })),
    ...(context === undefined ? {} : { judged: judgedWith(context) }),
  };
}

function judgedWith({ ports, scanner: { trivy, database }, exploitation }: AdviceContext): JudgedWith {
  return {
    at: ports.clock.now(),
    scanner: trivy.version,
    ...(database === undefined ? {} : { database }),
    ...(exploitation === undefined ? {} : { exploitation }),
  };
}

async function openAdvice(ports: ConnectedPorts, { gate, names, platforms }: AdviceQuestion): Promise<AdviceContext> {
  const repository = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, gate.rules, repository), gate, ports.clock.now());
  const options = { ...gate.scanner, scanners: ['vuln'] as const };
  const scanner = await prepareScanner(ports, options);
  const exploitation = await askedExploitation(rules, names, () => prepareExploitation(ports, gate.feeds));
  return { ...adviceParts(ports, rules), config: gate, rules, names, platforms, scanner, exploitation };
}

/** The clients that advice asks registries with. @param quick questions are asked once: nobody is to wait long for an answer that is welcome but not needed. */
export function adviceParts(
  ports: ConnectedPorts,
  { files }: AdviceContext['rules'],
  quick = false,
): Pick<AdviceContext, 'ports' | 'asked' | 'catalog' | 'referrers' | 'attached' | 'trust' | 'askVex'> {
  const asked = quick ? ports.openRegistry(ports, true) : ports.registry;
  const catalog = createCatalog(ports, { maskSecret: (secret) => ports.runner.maskSecret(secret), quick });
  const [referrers, attached] = [new ReferrersReader(ports.registry), new AttachedManifests(ports.registry)];
  const askVex = openAttestedVex({ ...ports, referrers });
  return { ports, asked, catalog, referrers, attached, trust: openTrust(ports, files.governing), askVex };
}
