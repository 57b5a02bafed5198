import type { Log, ReportingDescriptor, Result } from 'sarif';
import { imageCategory } from '../../oci/image-file-name.js';
import type { Judged } from '../../policy/decision.js';
import { type Location, locationUri, repositoryPath } from '../../source/location.js';
import { bounded, terminal } from '../../text/escape.js';
import { vexWords } from '../advice/vex-text.js';
import type { Assessment } from '../assessment.js';
import { blockingFirst, fixSentence, treatment, whereText } from '../finding-text.js';
import { jsonChunks, type LazyList, lazily } from '../json-chunks.js';
import { type LayerFacts, type LayerOf, layerFacts } from '../layer-facts.js';
import { counter, identity } from './fingerprint.js';
import { type AdvisoryOf, advisoriesOf, type FoundAt, resultProperties } from './sarif-help.js';
import { maxCategory, maxResults, plainMessage } from './sarif-limits.js';
import { levels, rule, ruleId } from './sarif-rules.js';

/** What a SARIF log needs beside the assessment. */
export interface SarifOptions {
  /** Where findings are shown that come from no file of the repository: a line of one that is in it. Without it they have no place, and GitHub refuses them. */
  readonly fallback?: Location | undefined;
  /** image-gate's own version. */
  readonly version?: string;
  /** What GitHub keeps this image's alerts under, without tag. Default: registry and repository of the assessment's name. */
  readonly category?: string;
  /** Results at most, 5,000 by default. */
  readonly limit?: number;
}

/**
 * A SARIF 2.1.0 log that GitHub code scanning takes whole: one run, a rule per vulnerability and package, one result per open finding, the
 * blocking and worst first, at most 5,000; what was left out is said in the run's properties. Excepted findings are not in it, as GitHub
 * would show them as open (reference/contracts.md §1.3). The log's results are empty only when the assessment has no open findings.
 */
export function sarif(assessment: Assessment, options: SarifOptions): Log {
  const { rules, results, found } = content(assessment, options);
  return log(assessment, options, [...rules], [...results], found);
}

/** The text of that log in pieces. Rules and results are made while they are written: all at once they take more memory than the findings. */
export function sarifChunks(assessment: Assessment, options: SarifOptions): Generator<string, void, undefined> {
  const { rules, results, found } = content(assessment, options);
  return jsonChunks(log(assessment, options, rules, results, found));
}

interface Content {
  readonly rules: LazyList<ReportingDescriptor>;
  readonly results: LazyList<Result>;
  /** Open findings, those too that are left out. */
  readonly found: number;
}

function content(assessment: Assessment, { limit = maxResults, fallback }: SarifOptions): Content {
  const open = blockingFirst(assessment.decision.triage.open);
  const reported = numbered(open.slice(0, limit));
  const first = reported.filter(({ isFirst }) => isFirst);
  const known: SarifContext = {
    assessment,
    elsewhere: lineOf(fallback ?? byName(assessment)),
    layerOf: layerFacts(assessment),
    advisoryOf: advisoriesOf(assessment.scan),
  };
  return {
    rules: lazily(first, ({ id, judged }) => rule(id, judged, foundAt(judged, known))),
    results: lazily(reported, (one) => result(one, known)),
    found: open.length,
  };
}

/** Where people read what the tool is. */
const home = 'https://github.com/image-gate/image-gate';

/** What all results of a log share. */
interface SarifContext {
  readonly assessment: Assessment;
  /** The place of what comes from no file of the repository. */
  readonly elsewhere: ReturnType<typeof lineOf>;
  readonly layerOf: LayerOf;
  readonly advisoryOf: AdvisoryOf;
}

/** A finding and its rule. Rules are in the order of their first finding, which is the worst one. */
interface Numbered {
  readonly judged: Judged;
  readonly id: string;
  readonly index: number;
  readonly isFirst: boolean;
  readonly fingerprint: string;
}

function numbered(reported: readonly Judged[]): readonly Numbered[] {
  const indices = new Map<string, number>();
  const fingerprint = counter();
  return reported.map((judged) => {
    const id = ruleId(judged.finding);
    const known = indices.get(id);
    const index = known ?? indices.size;
    if (known === undefined) indices.set(id, index);
    return { judged, id, index, isFirst: known === undefined, fingerprint: fingerprint(identity(id, judged.finding)) };
  });
}

/** The log with its lists, whatever they are: arrays, or lazy ones. */
function log<Rules, Results>(
  assessment: Assessment,
  options: SarifOptions,
  rules: Rules,
  results: Results,
  found: number,
) {
  const { version, limit = maxResults } = options;
  const reported = Math.min(found, limit);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'image-gate',
            informationUri: home,
            ...(version === undefined ? {} : { version, semanticVersion: version }),
            rules,
          },
        },
        automationDetails: { id: automationId(assessment, options) },
        columnKind: 'utf16CodeUnits' as const,
        results,
        properties: runProperties(assessment, found, reported),
      },
    ],
  };
}

/** What the log says of the whole image, for a reader who has none of our other reports. */
function runProperties(assessment: Assessment, found: number, reported: number) {
  const { name = 'Trivy', version } = assessment.scan.scanner;
  const names = (assessment.names ?? []).slice(0, maxNames).map((name) => bounded(name, 300));
  return {
    image: bounded(assessment.name, 300),
    ...(assessment.digest === undefined ? {} : { digest: assessment.digest }),
    ...(names.length > 1 ? { names } : {}),
    platforms: assessment.images.map(({ platform, imageId, manifest }) => ({
      platform,
      imageId,
      ...(manifest === undefined ? {} : { manifest }),
    })),
    verdict: assessment.decision.verdict,
    scanner: `${bounded(name, 80)} ${bounded(version, 60)}`,
    findings: found,
    reported,
    omitted: found - reported,
    ...(found > reported ? { note: cutNote(found, reported) } : {}),
  };
}

/** Names of the image that are kept. */
const maxNames = 20;

function cutNote(found: number, reported: number): string {
  return `The ${reported} worst of ${found} findings: GitHub keeps no more. The JSON report has all of them.`;
}

/**
 * What keeps this image's alerts apart from others (reference/contracts.md §1.7). It ends in a slash, as GitHub takes what stands before the last one, and holds
 * no tag, which would leave its alerts open for ever.
 */
function automationId({ name }: Assessment, { category = '' }: SarifOptions): string {
  const own = trimmed(category);
  return `image-gate/${own === '' ? trimmed(imageCategory(name)) : own}/`;
}

function trimmed(category: string): string {
  return bounded(category, maxCategory).replace(/^[ /]+|[ /]+$/g, '');
}

function foundAt({ finding }: Judged, { assessment, layerOf, advisoryOf }: SarifContext): FoundAt {
  const { fixWithin } = assessment.decision.policy.severity[finding.severity];
  const { ofAnotherRun } = assessment;
  return {
    fixWithin: fixWithin.value,
    advisory: advisoryOf(finding),
    scan: assessment.scan,
    opinion: assessment.decision.triage.opinion,
    layer: layerOf(finding),
    ...(ofAnotherRun && { ofAnotherRun }),
  };
}

function result({ judged, id, index, fingerprint }: Numbered, known: SarifContext): Result {
  const { finding, action, place } = judged;
  const { location, isDefault = location === undefined } = place;
  const note = isDefault ? ` ${defaultNote}` : '';
  return {
    ruleId: id,
    ruleIndex: index,
    level: levels[action],
    message: { text: plainMessage(messageText(known.assessment, judged, known.layerOf(finding)), 900) + note },
    locations: [location === undefined ? known.elsewhere : lineOf(location)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...resultProperties(finding, isDefault),
  };
}

/** Said of what no file of the repository is known to hold. */
const defaultNote = 'No file of the repository is known to hold it: this place is a default.';

/** A place for what has none, named by the image, as Trivy does. No such file need exist. */
function byName({ name }: Assessment): Location {
  return { path: repositoryPath(imageCategory(name)) ?? 'image', line: 1 };
}

/** A single line: only then does GitHub show the alert in a pull request that touches it. */
function lineOf(location: Location): NonNullable<Result['locations']>[number] {
  const { line } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: locationUri(location) },
      region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    },
  };
}

/** Whether a finding has no place in the repository, so that GitHub would refuse the whole log. */
export function lacksPlaces(assessment: Assessment, { fallback }: SarifOptions): boolean {
  if (fallback !== undefined) return false;
  return assessment.decision.triage.open.some(({ place }) => place.location === undefined);
}

/** GitHub titles the alert with it, and shows the first sentence alone where space is short. */
function messageText(assessment: Assessment, judged: Judged, layer: LayerFacts | undefined): string {
  const { finding } = judged;
  const title = bounded(finding.title, 200);
  const id = bounded(finding.id, 100);
  const what = finding.kind === 'vulnerability' ? `${bounded(finding.package.name, 100)}: ${id}` : id;
  const first = title === '' ? what : `${what} ${title}`;
  const place = bounded(whereText(assessment, finding), 200);
  return `${first.replace(/[.\s]+$/, '')}. ${bounded(fixSentence(judged, assessment), 300)} Found in ${place}${layerText(layer)}; ${finding.severity}, ${treatment(judged)}.${vexText(judged)}`;
}

/** Of VEX only what it says of findings that stay: excepted ones are not in the log. */
function vexText({ vex }: Judged): string {
  return vex === undefined ? '' : ` VEX: ${vexWords(vex, terminal)}.`;
}

function layerText(layer: LayerFacts | undefined): string {
  if (layer === undefined) return '';
  const instruction = layer.instruction === '' ? '' : ` (${bounded(layer.instruction, 100)})`;
  return `, layer ${layer.number} of ${layer.of}${instruction}`;
}
