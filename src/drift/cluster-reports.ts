import * as z from 'zod';
import { entriesOf, fieldsOf, objectsOf, parsedJson } from '../text/json.js';
import { type Alert, type AlertLevel, alertOf, maxAlerts, oneLine, type ReadAlerts } from './alert.js';

const count = z.number().nonnegative();
const labels = z.record(z.string(), z.string()).optional();

/** A report of trivy-operator (aquasecurity.github.io/v1alpha1). */
const vulnerabilityReportSchema = z.looseObject({
  kind: z.literal('VulnerabilityReport'),
  metadata: z.looseObject({ name: z.string(), namespace: z.string().optional(), labels }),
  report: z.looseObject({
    updateTimestamp: z.string().optional(),
    artifact: z.looseObject({
      repository: z.string(),
      tag: z.string().optional(),
      digest: z.string().optional(),
    }),
    registry: z.looseObject({ server: z.string().optional() }).optional(),
    summary: z.looseObject({ criticalCount: count, highCount: count }),
    vulnerabilities: z.unknown().optional(),
  }),
});

const subject = z.looseObject({ kind: z.string().optional(), name: z.string(), namespace: z.string().optional() });

/** A report of Kyverno, or of another engine: wgpolicyk8s.io/v1alpha2, and openreports.io/v1alpha1, which has other names for the kinds. */
const policyReportSchema = z.looseObject({
  kind: z.enum(['PolicyReport', 'ClusterPolicyReport', 'Report', 'ClusterReport']),
  metadata: z.looseObject({ namespace: z.string().optional() }).optional(),
  scope: subject.optional(),
  results: z.array(z.unknown()).optional(),
  summary: z.looseObject({ fail: count.optional(), error: count.optional() }).optional(),
});

const policyResultSchema = z.looseObject({
  policy: z.string(),
  rule: z.string().optional(),
  result: z.enum(['pass', 'fail', 'warn', 'error', 'skip']),
  severity: z.string().optional(),
  message: z.string().optional(),
  description: z.string().optional(),
  resources: z.array(subject).optional(),
  subjects: z.array(subject).optional(),
  timestamp: z.looseObject({ seconds: z.number().optional() }).optional(),
  properties: z.record(z.string(), z.string()).optional(),
});

/** Kinds of objects that run, or that something which runs is owned by; a report on a Service says nothing of an image. */
const running = /^(?:Pod|ReplicaSet|Deployment|DaemonSet|StatefulSet|Job|CronJob|ReplicationController)$/;

/** Reports of trivy-operator and of policy engines, as `kubectl get … --output json` prints them: a list, or one alone. What is neither counts as unreadable. */
export function parseClusterReports(text: string): ReadAlerts {
  const whole = parsedJson(text);
  const { kind, items, metadata } = fieldsOf(whole);
  if (typeof kind !== 'string') return { alerts: [], unreadable: 1 };
  const reports = kind.endsWith('List') ? entriesOf(items) : [whole];
  const alerts: Alert[] = [];
  // A list that goes on elsewhere is a part of one.
  const { continue: rest = '', remainingItemCount: left = 0 } = fieldsOf(kind.endsWith('List') ? metadata : {});
  const isWhole = rest === '' && left === 0;
  let unreadable = (kind.endsWith('List') && !Array.isArray(items) ? 1 : 0) + (isWhole ? 0 : 1);
  for (const report of reports) {
    const read = alertsOf(report);
    unreadable += read.unreadable;
    for (const alert of read.alerts) {
      if (alerts.length < maxAlerts) alerts.push(alert);
      else unreadable += 1;
    }
  }
  return { alerts, unreadable };
}

function alertsOf(report: unknown): ReadAlerts {
  const scanned = vulnerabilityReportSchema.safeParse(report);
  if (scanned.success) return { alerts: [vulnerabilityAlert(scanned.data)], unreadable: 0 };
  const judged = policyReportSchema.safeParse(report);
  return judged.success ? policyAlerts(judged.data) : { alerts: [], unreadable: 1 };
}

function vulnerabilityAlert({ metadata, report }: z.output<typeof vulnerabilityReportSchema>): Alert {
  const found = Map.groupBy(objectsOf(report.vulnerabilities), ({ severity }) => severity);
  const atLeast = (said: number, severity: string) => Math.max(said, found.get(severity)?.length ?? 0);
  const criticalCount = atLeast(report.summary.criticalCount, 'CRITICAL');
  const highCount = atLeast(report.summary.highCount, 'HIGH');
  const { artifact, registry, updateTimestamp } = report;
  const server = registry?.server;
  const level: AlertLevel = criticalCount > 0 ? 'critical' : highCount > 0 ? 'warning' : 'notice';
  return alertOf('trivy-operator', level, `${criticalCount} critical, ${highCount} high`, {
    at: oneLine(updateTimestamp, 40),
    digest: oneLine(artifact.digest, 100),
    namespace: oneLine(metadata.labels?.['trivy-operator.resource.namespace'] ?? metadata.namespace),
    owner: oneLine(metadata.labels?.['trivy-operator.resource.name']),
    repository: oneLine(
      server === undefined || server === '' ? artifact.repository : `${server}/${artifact.repository}`,
    ),
    tag: oneLine(artifact.tag),
  });
}

/** What has passed or was skipped is no alert. */
function policyAlerts({
  metadata,
  scope,
  results = [],
  summary = {},
}: z.output<typeof policyReportSchema>): ReadAlerts {
  const alerts: Alert[] = [];
  let unreadable = 0;
  for (const result of results) {
    const read = policyResultSchema.safeParse(result);
    if (!read.success) unreadable += 1;
    else if (read.data.result !== 'pass' && read.data.result !== 'skip')
      alerts.push(...resultAlerts(read.data, scope, metadata?.namespace));
  }
  // A report that holds less than it counts was cut.
  const { fail = 0, error = 0 } = summary;
  const held = (word: string) => objectsOf(results).filter(({ result }) => result === word).length;
  return { alerts, unreadable: unreadable + (held('fail') < fail || held('error') < error ? 1 : 0) };
}

type ReportSubject = z.output<typeof subject>;

function resultAlerts(
  result: z.output<typeof policyResultSchema>,
  scope: ReportSubject | undefined,
  namespace: string | undefined,
): readonly Alert[] {
  const about = [...(result.resources ?? []), ...(result.subjects ?? [])];
  const named = about.length === 0 && scope !== undefined ? [scope] : about;
  const seconds = result.timestamp?.seconds;
  const { policy, rule, message = result.description, properties = {} } = result;
  const what = oneLine([policy, rule].filter((one) => one !== undefined).join('/')) ?? 'a policy without a name';
  const said = oneLine(message);
  const alert = (one: ReportSubject | undefined) =>
    alertOf('policy report', levelOf(result), said === undefined ? what : `${what}: ${said}`, {
      at: seconds !== undefined && Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000).toISOString() : undefined,
      digest: oneLine(properties['image-digest'] ?? properties.digest, 100),
      namespace: oneLine(one?.namespace ?? namespace),
      owner: oneLine(one?.name),
      ...{ repository: undefined, tag: undefined },
    });
  const relevant = named.filter(({ kind }) => kind === undefined || running.test(kind));
  if (named.length === 0) return [alert(undefined)];
  return relevant.map(alert);
}

function levelOf({ result, severity = '' }: z.output<typeof policyResultSchema>): AlertLevel {
  if (result === 'warn') return 'notice';
  return result === 'fail' && /^(?:critical|high)$/i.test(severity) ? 'critical' : 'warning';
}
