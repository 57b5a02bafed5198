import { readReportFile } from '../config/image-report.js';
import type { BaselineChoice } from '../config/inputs/baseline.js';
import { type ImageNames, namesOfReport, placedNames } from '../config/inputs/image-names.js';
import { baselineOfReport } from '../config/rules/read-baseline.js';
import type { Rules } from '../config/rules/rules.js';
import { requireFit } from '../config/sources/built-dockerfile.js';
import { recordedBuild } from '../config/sources/place-facts.js';
import type { Decision } from '../policy/decision.js';
import type { ImagePast } from '../policy/response/deadline.js';
import type { ReportedImage } from '../record/read-report.js';
import type { RegoTool } from '../rego/engine.js';
import type { Assessment } from '../report/assessment.js';
import { publishedRecord } from '../report/json/published-json.js';
import { assessmentOfReport } from '../report/make-assessment.js';
import type { SarifOptions } from '../report/sarif/sarif.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import type { Exploitation } from '../scan/exploitation/exploitation.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BaseProof } from '../source/base-proof.js';
import { checkedFile, placesOf } from '../source/locate.js';
import type { PathOrDefault } from '../text/path-or-default.js';
import { judgeFor } from './judge-for.js';
import type { GatePorts } from './ports.js';

/** By what a report is judged, and what the user says of it. */
interface Judging {
  readonly repository: RepositoryFiles;
  readonly rules: Rules;
  readonly baseline: BaselineChoice;
  /** What its image is called; empty: what the report says. */
  readonly named: readonly string[];
  /** A category in it counts more than the one that the report has kept. */
  readonly sarif: SarifOptions;
  /** What is proven of the base image of a report. */
  readonly proveBase: (scan: ScanResult, names: ImageNames) => Promise<BaseProof | undefined>;
  /** What is known of exploitation, for an image of these names. */
  readonly exploitationFor: (names: ImageNames) => Promise<Exploitation | undefined>;
  /** What a ledger knows of an image of these names. */
  readonly pastOf?: (names: ImageNames) => Promise<ImagePast | undefined>;
  /** One that is named must fit the image. */
  readonly dockerfile?: PathOrDefault | undefined;
  /** What runs rules in Rego. `not-asked`: what is asked for is no verdict. */
  readonly regoTool?: RegoTool | 'not-asked' | undefined;
  readonly now: Date;
  /** Another run made it, in which a pull request decides what it says. */
  readonly ofAnotherRun?: true;
}

/** A report with its verdict. */
export interface JudgedReport {
  readonly path: string;
  /** All files that were read for it: the reports of its platforms. */
  readonly paths: readonly string[];
  readonly names: ImageNames;
  /** Those that stand for places in registries. */
  readonly placed: readonly string[];
  readonly assessment: Assessment;
  readonly sarif: SarifOptions;
}

/** A report that was read. */
interface LoadedImage {
  /** How it is named: by its path, or by what it was asked of. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly image: ReportedImage;
}

type JudgePorts = Pick<GatePorts, 'files' | 'log' | 'process' | 'environment'>;

/** A Trivy JSON with the verdict that the gate would give: no Docker, no Trivy. */
export async function judgeReport(ports: JudgePorts, path: string, judging: Judging): Promise<JudgedReport> {
  return judgeLoaded(ports, { ...(await readReportFile(ports.files, path)), path }, judging);
}

/** What another scanner has said, or a report that was read before, by the same rules. */
export async function judgeLoaded(
  ports: JudgePorts,
  { path, paths, image: scan }: LoadedImage,
  {
    repository,
    rules,
    baseline: choice,
    named,
    sarif,
    proveBase,
    exploitationFor,
    pastOf,
    dockerfile,
    regoTool,
    now,
    ofAnotherRun,
  }: Judging,
): Promise<JudgedReport> {
  const names = namesOfReport(scan, path, named);
  const judge = await judgeFor(ports, rules, names, regoTool);
  if (rules.dockerfile) requireFit(dockerfile, { scan, dockerfile: rules.dockerfile });
  const base = await proveBase(scan, names);
  const built = await recordedBuild(ports, repository, rules, scan);
  const baseline = await baselineOfReport(ports, choice, rules, names);
  const exploitation = await exploitationFor(names);
  const known = { base, baseline, exploitation, ledger: await pastOf?.(names) };
  const hardening = checkedFile(scan, built);
  const evidence = { scan, names, now, hardening, placeOf: placesOf({ scan, base, ...built }), ...known };
  const judged = { ...built, name: names[0], names, scan, ofAnotherRun, now };
  const recordOf = (decision: Decision) => publishedRecord(assessmentOfReport({ ...judged, decision }));
  const assessment = assessmentOfReport({ ...judged, ...(await judge.verdicts(evidence, recordOf)) });
  const { category } = scan.recorded;
  const placed = placedNames(scan, names);
  return {
    path,
    paths,
    names,
    placed,
    assessment,
    sarif: { ...(category === undefined ? {} : { category }), ...sarif },
  };
}
