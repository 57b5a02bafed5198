import * as z from 'zod';
import { parsedJson } from '../text/json.js';
import { type Alert, type AlertLevel, alertOf, maxAlerts, oneLine, type ReadAlerts } from './alert.js';

const field = z.union([z.string(), z.number(), z.boolean(), z.null()]).optional();

/** One event as Falco prints it with `json_output`. Its fields are those that the rule names, so that none of them must be there. */
const falcoEventSchema = z.looseObject({
  rule: z.string(),
  priority: z.string(),
  time: z.string().optional(),
  output: z.string().optional(),
  output_fields: z.looseObject({ 'container.image.digest': field }).nullish(),
});
type FalcoEvent = z.output<typeof falcoEventSchema>;

/** Falco's priorities, which are those of syslog. One that nobody knows is no notice. */
const levels: Readonly<Record<string, AlertLevel>> = {
  emergency: 'critical',
  alert: 'critical',
  critical: 'critical',
  error: 'critical',
  warning: 'warning',
  notice: 'notice',
  informational: 'notice',
  info: 'notice',
  debug: 'notice',
};

/** Events of Falco, one JSON object a line. An event that is about no container is none of ours: `host` in its container's ID says so. */
export function parseFalco(text: string): ReadAlerts {
  const alerts: Alert[] = [];
  let unreadable = 0;
  for (const line of linesOf(text)) {
    const read = falcoEventSchema.safeParse(parsedJson(line));
    if (!read.success || alerts.length >= maxAlerts) unreadable += 1;
    else if (read.data.output_fields?.['container.id'] !== 'host') alerts.push(alertIn(read.data));
  }
  return { alerts, unreadable };
}

function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    if (line !== '') yield line;
    from = end < 0 ? text.length : end + 1;
  }
}

function alertIn({ rule, priority, time, output_fields }: FalcoEvent): Alert {
  const fields = output_fields ?? {};
  const process = oneLine(fields['proc.cmdline'] ?? fields['proc.name'], 100);
  const name = oneLine(rule) ?? 'a rule without a name';
  return alertOf(
    'Falco',
    levels[priority.toLowerCase()] ?? 'warning',
    `${name}${process === undefined ? '' : ` (${process})`}`,
    {
      at: oneLine(time, 40),
      digest: oneLine(fields['container.image.digest'], 100),
      namespace: oneLine(fields['k8s.ns.name']),
      owner: oneLine(fields['k8s.pod.name']),
      repository: oneLine(fields['container.image.repository']),
      tag: oneLine(fields['container.image.tag']),
    },
  );
}
