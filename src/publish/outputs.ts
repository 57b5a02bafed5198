import { changeSince } from '../policy/change.js';
import type { Judged, Triage } from '../policy/decision.js';
import type { Assessment, ImageOrigin, Release } from '../report/assessment.js';
import { comparedWith, totalChange } from '../report/change.js';
import type { Sink, SinkResult } from '../report/sink-result.js';
import type { ReportFiles } from './report-files.js';

/** What later steps of a workflow read; the names are those of action.yml (a test compares them). */
export type Outputs = Readonly<Record<OutputName, string>>;
export const outputNames = [
  'verdict',
  'after-merge',
  'digest',
  'imageid',
  'metadata',
  'pushed',
  'critical',
  'high',
  'medium',
  'low',
  'unknown',
  'blocking',
  'excepted',
  'exploited',
  'new',
  'fixed',
  'json-file',
  'record-file',
  'sarif-file',
  'summary-file',
  'sbom-files',
  'sarif-uploaded',
  'sarif-id',
  'artifact-id',
  'artifact-url',
  'comment-url',
  'signer-identity',
  'signer-issuer',
  'attestations',
] as const;
type OutputName = (typeof outputNames)[number];

/** The outputs of a finished run. Counts are of open findings; `excepted` stands apart. */
export function outputs(
  assessment: Assessment,
  release: Release,
  files: ReportFiles,
  sent: readonly SinkResult[],
  image?: { readonly metadata: string; readonly imageId: string; readonly origin: ImageOrigin },
): Outputs {
  const { verdict, triage } = assessment.decision;
  const { counts } = triage;
  return {
    verdict,
    'after-merge': assessment.afterMerge?.verdict ?? '',
    digest: registryDigest(assessment, release, image?.origin),
    imageid: image?.imageId ?? assessment.images[0]?.imageId ?? '',
    metadata: image?.metadata ?? '',
    pushed: String(release.kind === 'pushed'),
    critical: String(counts.CRITICAL),
    high: String(counts.HIGH),
    medium: String(counts.MEDIUM),
    low: String(counts.LOW),
    unknown: String(counts.UNKNOWN),
    blocking: String(triage.open.filter(blocks).length),
    excepted: String(triage.excepted.length),
    exploited: exploitedOutput(triage),
    ...changeOutputs(assessment),
    'json-file': files.json.join('\n'),
    'record-file': files.record,
    'sarif-file': files.sarif,
    'summary-file': files.summary,
    'sbom-files': files.sboms.join('\n'),
    ...deliveryOutputs(sent),
    ...proofOutputs(release),
  };
}

function proofOutputs(release: Release): Pick<Outputs, 'signer-identity' | 'signer-issuer' | 'attestations'> {
  const { signer = '', issuer = '', claims = [] } = (release.kind === 'pushed' ? release.proof : undefined) ?? {};
  return { 'signer-identity': signer, 'signer-issuer': issuer, attestations: claims.join('\n') };
}

/** Of open findings; empty where the policy does not ask, which is not 0. */
function exploitedOutput({ exploitation, open }: Triage): string {
  if (exploitation === undefined) return '';
  return String(open.filter((judged) => judged.exploitation?.listed !== undefined).length);
}

/** Of all findings, excepted ones too, as the reports count them; empty where nothing was compared, which is not 0. */
function changeOutputs(assessment: Assessment): Pick<Outputs, 'new' | 'fixed'> {
  const baseline = comparedWith(assessment);
  if (baseline === undefined) return { new: '', fixed: '' };
  const change = changeSince(baseline, assessment.decision.triage);
  return { new: String(totalChange(change, 'new')), fixed: String(totalChange(change, 'fixed')) };
}

/** A digest by which nobody can pull anything is no output. */
function registryDigest(assessment: Assessment, release: Release, origin: ImageOrigin | undefined): string {
  if (release.kind === 'pushed') return release.digest;
  return origin === 'registry' ? (assessment.digest ?? '') : '';
}

const counts: ReadonlySet<string> = new Set([
  ...['critical', 'high', 'medium', 'low', 'unknown', 'blocking', 'excepted'],
]);

/** Counts that are not known for each report; nor is their sum then. */
const changes: ReadonlySet<string> = new Set(['new', 'fixed', 'exploited']);

/** Of several reports in one step: the worst verdict, sums of the counts, whether all were uploaded, and the rest one a line. */
export function joinedOutputs(all: readonly Outputs[]): Outputs {
  const joined = outputNames.map(
    (name) =>
      [
        name,
        joinedOutput(
          name,
          all.map((one) => one[name]),
        ),
      ] as const,
  );
  return Object.fromEntries(joined) as Outputs;
}

function joinedOutput(name: OutputName, values: readonly string[]): string {
  if (name === 'verdict' || name === 'after-merge')
    return values.find((value) => value === 'blocked') ?? values.find((value) => value !== '') ?? '';
  if (name === 'pushed' || name === 'sarif-uploaded') return String(values.every((value) => value === 'true'));
  if (changes.has(name) && values.includes('')) return '';
  if (counts.has(name) || changes.has(name)) return String(values.reduce((sum, value) => sum + Number(value), 0));
  return values.filter((value) => value !== '').join('\n');
}

function deliveryOutputs(sent: readonly SinkResult[]) {
  const at = (sink: Sink) => sent.find((one) => one.sink === sink);
  const [scanning, artifact, comment] = [at('code-scanning'), at('artifact'), at('comment')];
  return {
    'sarif-uploaded': String(scanning?.state === 'sent' || scanning?.state === 'pending'),
    'sarif-id': scanning?.id ?? '',
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
    'comment-url': comment?.url ?? '',
  };
}

function blocks({ action }: Judged): boolean {
  return action === 'block';
}
