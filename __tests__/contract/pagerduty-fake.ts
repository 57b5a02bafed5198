import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from './listen.js';

/** What the fake does instead of taking an event. */
export type PagerFault =
  | 'silence'
  | 'break'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export interface Alert {
  state: 'open' | 'resolved';
  /** How often somebody was woken up: once for each time that it was opened. */
  incidents: number;
  /** Events that were taken, triggers only. */
  triggers: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface PagerFake {
  readonly url: URL;
  readonly alerts: Map<string, Alert>;
  /** Whatever the requests had against what PagerDuty publishes. */
  readonly violations: readonly string[];
  readonly requests: readonly { readonly body: string; readonly headers: NodeJS.Dict<string | string[]> }[];
  /** Answers of the next requests, in order. */
  readonly faults: PagerFault[];
  close(): Promise<void>;
}

const maxBody = 512_000;
/** Events a key may send in 60 seconds. */
const maxEvents = 120;
const severities = ['critical', 'error', 'warning', 'info'];
const known = ['routing_key', 'event_action', 'dedup_key', 'payload', 'images', 'links', 'client', 'client_url'];
const knownInPayload = ['summary', 'source', 'severity', 'timestamp', 'component', 'group', 'class', 'custom_details'];

/**
 * PagerDuty's Events API v2 on loopback, by what it publishes (developer.pagerduty.com, "Send an alert event", "Events API v2 overview"): what is not described is refused with 400, more than
 * 512 kB with 413, more than 120 events in 60 seconds with 429. A trigger of an open alert wakes nobody, a resolve without an open alert is dropped.
 */
export async function startPager(key: string, now: () => number = Date.now): Promise<PagerFake> {
  const alerts = new Map<string, Alert>();
  const violations: string[] = [];
  const requests: { body: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const faults: PagerFault[] = [];
  let times: number[] = [];
  const answer = (method: string, path: string, body: string): [number, unknown] => {
    if (method !== 'POST' || path !== '/v2/enqueue') return [404, { message: 'Not Found' }];
    if (Buffer.byteLength(body) > maxBody)
      return [413, { status: 'invalid event', message: 'Event object is too large' }];
    times = times.filter((time) => now() - time < 60_000);
    if (times.length >= maxEvents)
      return [429, { status: 'throttle exceeded', message: 'Requests for this service are arriving too quickly.' }];
    times.push(now());
    const event: unknown = JSON.parse(body);
    const wrong = faultsOf(event, key);
    violations.push(...wrong);
    if (wrong.length > 0) return [400, { status: 'invalid event', message: 'Event object is invalid', errors: wrong }];
    return [202, { status: 'success', message: 'Event processed', dedup_key: take(alerts, event as Event) }];
  };
  const { url, close } = await listen(async (request, response) => {
    const body = (await buffer(request)).toString();
    requests.push({ body, headers: request.headers });
    if (!request.headers['content-type']?.startsWith('application/json'))
      violations.push('the body is not called JSON');
    const fault = faults.shift();
    if (fault !== undefined) return misbehave(response, fault);
    const [status, told] = answer(request.method ?? '', request.url ?? '', body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  });
  return { url: new URL(`${url}/v2/enqueue`), alerts, violations, requests, faults, close };
}

interface Event {
  readonly event_action: 'trigger' | 'acknowledge' | 'resolve';
  readonly dedup_key: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

function take(alerts: Map<string, Alert>, { event_action: action, dedup_key: key, payload }: Event): string {
  const alert = alerts.get(key);
  if (action === 'trigger') {
    const isNew = alert?.state !== 'open';
    alerts.set(key, {
      state: 'open',
      payload,
      triggers: (alert?.triggers ?? 0) + 1,
      incidents: (alert?.incidents ?? 0) + (isNew ? 1 : 0),
    });
  } else if (action === 'resolve' && alert !== undefined) alert.state = 'resolved';
  return key;
}

function misbehave(response: ServerResponse, fault: PagerFault): void {
  if (fault === 'silence') return;
  if (fault === 'break') return void response.destroy();
  response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
}

function faultsOf(event: unknown, key: string): readonly string[] {
  const {
    routing_key: routingKey,
    event_action: action,
    dedup_key: dedup,
    payload,
    links = [],
    ...others
  } = fields(event);
  const faults = Object.keys(others)
    .filter((name) => !known.includes(name))
    .map((name) => `'${name}' is not described`);
  if (typeof routingKey !== 'string' || routingKey.length !== 32)
    faults.push("Length of 'routing_key' is incorrect (should be 32 characters)");
  else if (routingKey !== key) faults.push("'routing_key' is unknown");
  if (!['trigger', 'acknowledge', 'resolve'].includes(String(action))) faults.push("'event_action' is invalid");
  if (dedup !== undefined && (typeof dedup !== 'string' || dedup.length > 255))
    faults.push("Length of 'dedup_key' is too long (should be no longer than 255 characters)");
  if (action !== 'trigger') return dedup === undefined ? [...faults, "'dedup_key' is missing or blank"] : faults;
  if (!Array.isArray(links)) faults.push("'links' is invalid (must be an array)");
  else
    for (const { href } of links.map(fields))
      if (!URL.canParse(String(href)) || !/^https?:/.test(String(href))) faults.push("'href' is no web address");
  return [...faults, ...payloadFaults(payload)];
}

function payloadFaults(payload: unknown): readonly string[] {
  if (payload === undefined) return ["'payload' is missing or blank"];
  const { summary, source, severity, timestamp, ...others } = fields(payload);
  const faults = Object.keys(others)
    .filter((name) => !knownInPayload.includes(name))
    .map((name) => `'payload.${name}' is not described`);
  if (typeof summary !== 'string' || summary === '') faults.push("'payload.summary' is missing or blank");
  else if (summary.length > 1024)
    faults.push("'payload.summary' is too long (should be no longer than 1024 characters)");
  if (typeof source !== 'string' || source === '') faults.push("'payload.source' is missing or blank");
  if (!severities.includes(String(severity)))
    faults.push(
      "'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')",
    );
  if (timestamp !== undefined && Number.isNaN(Date.parse(String(timestamp))))
    faults.push("'payload.timestamp' is no time");
  return faults;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
