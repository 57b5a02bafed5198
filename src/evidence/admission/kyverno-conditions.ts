import { gates } from '../../policy/baseline.js';
import { celText } from '../../text/expression.js';
import { clockDifference } from '../../text/instant.js';
import type { predicateTypes } from '../statement/claim.js';
import { sbomMediaType } from '../statement/sbom-claim.js';
import { scannerTrusts } from '../statement/scan-predicate.js';
import type { RefusalCode } from '../verify/judge-evidence.js';
import { refusalWords } from '../verify/refusal-words.js';
import type { AdmissionDemands } from './admission-rules.js';
import { celShownName } from './shown-text.js';

/** A rule of a policy of Kyverno: what must be true, and what is said where it is not. */
export interface KyvernoValidation {
  readonly expression: string;
  readonly message: string;
  readonly messageExpression: string;
}

/** What the rules are about, as expressions. */
interface ScopeNames {
  /**
   * The images, each as a map of lists: `name` holds the image as it is named, `manifests` the references by digest of all manifests that need a signature and a scan, `described` of all that
   * need an SBOM.
   */
  readonly images: string;
  /** The attestors that count. */
  readonly attestors: string;
}

type Codes = Exclude<RefusalCode, 'ambiguous'>;

/** The attestations of a policy by name; each is looked for by the type of its predicate. */
type AttestationName = keyof typeof predicateTypes;

/** A moment as scan claims say it. */
const instant = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$';

/**
 * What `judgeEvidence` asks, in CEL and in its words: the first rule that fails is the reason. Kyverno shows one scan of several, so it can't see that two say different things of the same moment.
 */
export function kyvernoValidations(names: ScopeNames, demands: AdmissionDemands): readonly KyvernoValidation[] {
  const { require } = demands;
  const missing = {
    signature: ['manifests', claimed('signature', names)],
    scan: ['manifests', claimed('scan', names)],
    sbom: ['described', `(${claimed('sbom', names)} && ${isSbomOfIt}) || ${pointed(names)}`],
  } as const;
  const said = require.map((kind) => validation(names, missing[kind][0], `no-${kind}`, missing[kind][1]));
  // A scan that is not asked for must hold all the same where there is one.
  const unless = require.includes('scan') ? '' : `${verified('scan', names)} == 0 || `;
  const faults = Object.entries(scanConditions(demands)) as [Codes, string | undefined][];
  const scan = 'extractPayload(m, attestations.scan).predicate';
  return [
    ...said,
    ...faults.flatMap(([code, holds]) =>
      holds === undefined
        ? []
        : validation(names, 'manifests', code, `${unless}cel.bind(p, ${scan}, cel.bind(r, ${result}, ${holds}))`),
    ),
  ];
}

function validation(
  { images }: ScopeNames,
  list: 'manifests' | 'described',
  code: Codes,
  holds: string,
): KyvernoValidation {
  const isGood = `s.${list}.all(m, ${holds})`;
  // Most pods have one image, and then nothing is asked twice.
  const refused = `(${images}.size() == 1 ? ${images} : ${images}.filter(s, !${isGood}))`;
  return {
    expression: `${images}.all(s, ${isGood})`,
    ...saying(`${refused}.map(s, s.name[0])`, refusalWords(code)),
  };
}

/** The message with the names of the images that are refused, and of no other. @param images a list of them. */
export function saying(
  images: string,
  [what, fix]: readonly [string, string],
): Pick<KyvernoValidation, 'message' | 'messageExpression'> {
  const message = `${what}. ${fix}`;
  const names = `${images}.map(i, ${celShownName('i')})`;
  return { message, messageExpression: `${names}.join(', ') + ${celText(`: ${message}`)}` };
}

function verified(name: AttestationName, { attestors }: ScopeNames): string {
  return `verifyAttestationSignatures(m, attestations.${name}, ${attestors})`;
}

/** A statement about several images could be hung on the one that it was not meant for. */
function claimed(name: AttestationName, names: ScopeNames): string {
  return `(${verified(name, names)} > 0 && extractPayload(m, attestations.${name}).subject.size() == 1)`;
}

const digestForm = '^sha256:[a-f0-9]{64}$';

/** Whether the document is CycloneDX and names, as `isSbomOf` reads it, the manifest or, of an index, one of its own, and no other. */
const isSbomOfIt = [
  "cel.bind(b, extractPayload(m, attestations.sbom).predicate, b.?bomFormat.orValue('') == 'CycloneDX' && b.?components.hasValue() && ",
  'cel.bind(c, b.?metadata.?component.orValue({}), cel.bind(d, ',
  "([string(c.?version.orValue('')), string(c.?purl.orValue('')).lowerAscii().replace('%3a', ':').find('sha256:[a-f0-9]{64}')] + ",
  "c.?hashes.orValue([]).filter(h, h.?alg.orValue('') == 'SHA-256').map(h, 'sha256:' + string(h.?content.orValue(''))))",
  `.map(x, x.lowerAscii()).filter(x, x.matches(${celText(digestForm)})), `,
  'cel.bind(y, getImageData(m).ImageIndex, d.size() > 0 && ',
  "d.all(x, x == m.split('@')[1] || (y != null && y.manifests.exists(n, n.digest == x)))))))",
].join('');

/** Anybody may sign a reference of this type to something else. Kyverno does not read the document behind it. */
function pointed(names: ScopeNames): string {
  const references = 'extractPayload(m, attestations.sbomPointer).predicate.?references.orValue([])';
  const isSbom = `f.size() == 1 && f[0].?mediaType.orValue('') == ${celText(sbomMediaType)}`;
  return `(${claimed('sbomPointer', names)} && cel.bind(f, ${references}, ${isSbom}))`;
}

const result = 'p.?scanner.?result.orValue({})';
const verdict = `r.?verdict.orValue('passed') == 'passed'`;

/** What must hold of the predicate `p` of a scan and its result `r`; `undefined` where the policy asks nothing. In the order in which they can be asked. */
function scanConditions({
  maxAge,
  how,
}: AdmissionDemands): Readonly<Record<Exclude<Codes, `no-${'signature' | 'scan' | 'sbom'}`>, string | undefined>> {
  const [started, finished] = ['timestamp(p.metadata.scanStartedOn)', 'timestamp(p.metadata.scanFinishedOn)'];
  const age = duration(maxAge);
  const isPast = (time: string) => `${time} <= time.now() + ${duration(clockDifference)}`;
  const updated = (holds: string) => `r.?database.?updatedAt.optMap(t, ${holds}).orValue(true)`;
  return {
    blocked: verdict,
    'unknown-form': [
      `r.?version.orValue(0) == 1 && r.?verdict.orValue('') == 'passed'`,
      ...['p.?metadata.?scanStartedOn', 'p.?metadata.?scanFinishedOn', 'r.?validUntil'].map(isInstant),
      `r.?database.?updatedAt.orValue('2000-01-01T00:00:00Z').matches(${celText(instant)})`,
      isOneOf('r.?how.?gateOn', gates),
      `type(r.?how.?ignoreBase.orValue('')) == bool`,
      isOneOf('r.?how.?scanner', scannerTrusts),
    ].join(' && '),
    future: [isPast(started), isPast(finished), updated(isPast('timestamp(t)'))].join(' && '),
    'too-old': `time.now() - ${started} < ${age}`,
    expired: 'time.now() < timestamp(r.validUntil)',
    'no-database': 'r.?database.?updatedAt.hasValue()',
    'old-database': updated(`${started} - timestamp(t) <= ${age}`),
    'only-new': how.gateOn === 'all' ? `r.how.gateOn == 'all'` : undefined,
    'base-ignored': how.ignoreBase ? undefined : 'r.how.ignoreBase == false',
    'rego-unasked': how.rego ? 'r.how.?rego.hasValue()' : undefined,
    'opinion-missing': how.opinion ? 'r.how.?opinion.hasValue()' : undefined,
    'unreviewed-scanner': `r.how.scanner != 'unreviewed'`,
  };
}

function isInstant(field: string): string {
  return `${field}.orValue('').matches(${celText(instant)})`;
}

function isOneOf(field: string, words: readonly string[]): string {
  return `${field}.orValue('') in [${words.map(celText).join(', ')}]`;
}

/** @param time milliseconds. */
function duration(time: number): string {
  return `duration(${celText(`${Math.floor(time / 1000)}s`)})`;
}
