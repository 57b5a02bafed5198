import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Judged } from '../policy/decision.js';
import { bounded } from './escape.js';
import { blockingFirst, fixSentence, treatment, whereText } from './finding-text.js';
import { counter, identity } from './fingerprint.js';
import { imageCategory } from './image-name.js';
import { type Locate, type Location, locateAtFrom, locationUri } from './location.js';
import { maxResults } from './sarif-limits.js';
import { plainMessage } from './sarif-message.js';
import { levels, rule, ruleId } from './sarif-rules.js';
import type { Story } from './story.js';

/** What a SARIF log needs beside the story. */
export interface SarifOptions {
  /** Where findings are shown when no Dockerfile of the repository is known: a line of a file that is in the repository. */
  readonly fallback: Location;
  /** Default: the last FROM of the story's Dockerfile, else the fallback. */
  readonly locate?: Locate;
  /** image-gate's own version. */
  readonly version?: string;
  /** What GitHub keeps this image's alerts under, without tag. Default: registry and repository of the story's name. */
  readonly category?: string;
  /** Results at most, 5,000 unless told. */
  readonly limit?: number;
}

/**
 * A SARIF 2.1.0 log that GitHub code scanning takes whole: one run, a rule per vulnerability and package, one result per open finding, the
 * blocking and worst first, at most 5,000; what was left out is said in the run's properties. Excepted findings are not in it, as GitHub
 * would show them as open (reference/contracts.md §1.3). The log's results are empty only when the story has no open findings.
 */
export function sarif(story: Story, options: SarifOptions): Log {
  const open = blockingFirst(story.decision.triage.open);
  const reported = open.slice(0, options.limit ?? maxResults);
  const rules = new RuleList();
  const locate = options.locate ?? locateAtFrom(story, options.fallback);
  const fingerprint = counter();
  const results = reported.map((judged) => result(story, judged, rules, locate, fingerprint));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(story, options, results, rules.rules, open.length)],
  };
}

/** Rules in the order of their first finding, which is the worst one. */
class RuleList {
  readonly rules: ReportingDescriptor[] = [];
  readonly #indices = new Map<string, number>();

  indexOf(id: string, judged: Judged): number {
    const known = this.#indices.get(id);
    if (known !== undefined) return known;
    this.#indices.set(id, this.rules.length);
    return this.rules.push(rule(id, judged)) - 1;
  }
}

function run(story: Story, options: SarifOptions, results: Result[], rules: ReportingDescriptor[], found: number): Run {
  const { version, category = imageCategory(story.name) } = options;
  return {
    tool: {
      driver: { name: 'image-gate', ...(version === undefined ? {} : { version, semanticVersion: version }), rules },
    },
    automationDetails: { id: `image-gate/${category.replace(/\/+$/, '')}/` },
    columnKind: 'utf16CodeUnits',
    results,
    properties: {
      image: bounded(story.name, 300),
      ...(story.digest === undefined ? {} : { digest: story.digest }),
      verdict: story.decision.verdict,
      scanner: `Trivy ${bounded(story.scan.scanner.version, 60)}`,
      findings: found,
      reported: results.length,
      omitted: found - results.length,
      ...(found > results.length ? { note: cutNote(found, results.length) } : {}),
    },
  };
}

function cutNote(found: number, reported: number): string {
  return `The ${reported} worst of ${found} findings: GitHub keeps no more. The JSON report has all of them.`;
}

function result(
  story: Story,
  judged: Judged,
  rules: RuleList,
  locate: Locate,
  fingerprint: (identity: string) => string,
): Result {
  const { finding, action } = judged;
  const id = ruleId(finding);
  const location = locate(finding);
  return {
    ruleId: id,
    ruleIndex: rules.indexOf(id, judged),
    level: levels[action],
    message: { text: plainMessage(messageText(story, judged), 900) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: locationUri(location) },
          region: { startLine: location.line, startColumn: 1, endLine: location.line, endColumn: 2 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(identity(id, finding)) },
  };
}

/** GitHub titles the alert with it, and shows the first sentence alone where space is short. */
function messageText(story: Story, judged: Judged): string {
  const { finding } = judged;
  const title = bounded(finding.title, 200);
  const id = bounded(finding.id, 100);
  const what = finding.kind === 'vulnerability' ? `${bounded(finding.package.name, 100)}: ${id}` : id;
  const first = title === '' ? what : `${what} ${title}`;
  const place = bounded(whereText(story, finding), 200);
  return `${first.replace(/[.\s]+$/, '')}. ${bounded(fixSentence(finding), 300)} Found in ${place}; ${finding.severity}, ${treatment(judged)}.`;
}
