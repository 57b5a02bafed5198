import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.js';
import { type Neighbours, startNeighbours, type WeeklyReport } from './quarter-neighbours-world.js';
import { courses, nights } from './quarter-nights.js';

/** Clair alone reports it from the eighth week on, and not in each night; an image that was built anew lacks it in the tenth. */
const alone = 'CVE-2026-5001';
const falco = 'Drop and execute new binary in container';
const unscanned = 'Images are not scanned when they are pushed.';
const project = { public: 'false', enable_content_trust_cosign: 'true', prevent_vul: 'true', severity: 'high' };
const signers = 'image-gate-evidence is in force, and counts the signers of the policy';
const newest = 'image-gate-evidence is in force, and asks what the policy asks';

interface Week {
  /** What happens before its last night is over. */
  readonly happens?: (world: Neighbours) => unknown;
  /** Nobody looks at what runs. */
  readonly isUnwatched?: boolean;
  readonly level: 2 | 3 | 4;
  /** What each form of the report names, and no form does in weeks that do not have it here. */
  readonly names: readonly string[];
  /** What the level rests on, in each form. */
  readonly reasons?: readonly string[];
}

const [unrequired, reporting] = ['main requires no check', 'image-gate-evidence only reports in the cluster'];
const outdated = 'image-gate-evidence is not what the policy makes';
const unlooked = 'nobody has looked at it';

/** What is set up, breaks and is mended in thirteen weeks, the first one first. */
const weeks: readonly Week[] = [
  {
    happens: async (world) => {
      world.harbor.project('mirror', { metadata: { ...project, auto_scan: 'true' } });
      world.state.project = { rules: [] };
      await world.applied('Audit');
    },
    ...{ isUnwatched: true, level: 2, names: [unrequired, reporting] },
  },
  ...Array.from({ length: 3 }, (): Week => ({ isUnwatched: true, level: 2, names: [unrequired, reporting] })),
  {
    happens: async (world) => {
      world.state.project = {};
      await world.applied('Deny');
    },
    ...{ isUnwatched: true, level: 3, names: [unlooked, 'it was 2'], reasons: ['main requires gate', signers] },
  },
  // The policy is stricter from now on, and the cluster has the older one.
  { happens: (world) => world.policy(''), isUnwatched: true, level: 3, names: [outdated, unlooked] },
  {
    happens: ({ state, place }) => {
      const image = `${place.registry}/web`;
      state.pods = [{ owner: 'debug', image: `${image}:main`, id: `${image}@${digestOf('of nobody')}` }];
    },
    ...{ level: 3, names: [outdated, 'shop/debug'] },
  },
  {
    happens: ({ state, place }) => {
      const digest = place.built?.('web', 1).digest;
      Object.assign(state, { pods: [], alerts: [{ rule: falco, digest, pod: 'web-7d9f8c-x2x4z' }] });
    },
    ...{ level: 3, names: [outdated, falco] },
  },
  {
    happens: async (world) => {
      world.state.alerts = [{ rule: 'Terminal shell in container', pod: 'gone-0' }];
      await world.applied('Deny');
    },
    ...{ level: 4, names: ['it was 3', 'shop/gone-0'], reasons: [newest, '3 rows of what runs compared'] },
  },
  { happens: (world) => Object.assign(world.state, { alerts: [] }), level: 4, names: [] },
  {
    happens: (world) => world.harbor.project('mirror', { metadata: project }),
    ...{ level: 4, names: [unscanned] },
  },
  {
    happens: (world) => world.harbor.project('mirror', { metadata: { ...project, auto_scan: 'true' } }),
    ...{ isUnwatched: true, level: 3, names: ['which says nothing of today', 'it was 4'], reasons: [signers] },
  },
  { level: 4, names: ['it was 3'], reasons: [newest, '3 rows of what runs compared'] },
];
const allNames = [...new Set(weeks.flatMap(({ names }) => names))];

let world: Neighbours;
beforeEach(async () => {
  world = await startNeighbours(courses);
  world.policy(', max-age: 10d');
});
afterEach(async () => {
  expect(await world.close()).toEqual([]);
});

/** What a team does at the end of a week, and the report that it gets. */
async function ended({ happens, isUnwatched = false }: Week): Promise<WeeklyReport> {
  await happens?.(world);
  expect(await world.night()).toBe(0);
  const isAsIs = world.state.pods.length + world.state.alerts.length === 0;
  if (!isUnwatched) expect(await world.drift()).toBe(isAsIs ? 0 : 1);
  expect(await world.posture()).toBe(0);
  const report = await world.report();
  expect(await world.verify()).toBe(0);
  return report;
}

type Form = 'json' | 'markdown' | 'csv' | 'page' | 'mail';
const formsOf = ({ json, ...texts }: WeeklyReport) =>
  Object.entries({ ...texts, json: JSON.stringify(json) }) as [Form, string][];

/** Whom each form names where Clair alone reports a finding. */
const clair = { json: '"clair"', markdown: 'Clair alone', csv: ',Clair\r\n', page: 'Clair alone', mail: 'Clair alone' };
const figures = ['maturity', 'running-never-passed', 'running-alerts'];

/** What a week has in figures, and of Clair's finding. */
function said({ json: { figures: all, findings, posture } }: WeeklyReport) {
  const values = all.filter(({ key }) => figures.includes(key)).map(({ value, state = 'none' }) => `${value} ${state}`);
  const [found] = findings.filter(({ id }) => id === alone);
  const slips = posture?.slipped.filter(({ criterion }) => criterion === 'registry-scans').map(({ is }) => is);
  return [...values, found === undefined ? '' : `${found.bucket} by ${found.onlyReportedBy}`, ...(slips ?? [])];
}

/** The running images that never passed, alerts, the level, and Clair's finding. */
const expected: readonly (readonly string[])[] = [
  ['null none', 'null none', '2 missed', ''],
  ['null none', 'null none', '2 missed', ''],
  ['null none', 'null none', '2 missed', ''],
  ['null none', 'null none', '2 missed', ''],
  // Nobody has looked at what runs, and nothing else is missing.
  ['null none', 'null none', '3 unknown', ''],
  ['null none', 'null none', '3 missed', ''],
  ['1 missed', '0 met', '3 missed', ''],
  ['0 met', '1 missed', '3 missed', 'open by clair'],
  ['0 met', '1 missed', '4 met', 'overdue by clair'],
  ['0 met', '0 met', '4 met', 'fixed by clair'],
  ['0 met', '0 met', '4 met', '', 'no'],
  // What ran a week ago is not known to be so.
  ['0 unknown', '0 unknown', '3 missed', ''],
  ['0 met', '0 met', '4 met', ''],
];

it('shows a team what runs, what watches it, what Harbor and Clair say, and how far it has come, in each form of each week', async () => {
  const told: (readonly string[])[] = [];
  for (let number = 0; number < nights; number += 1) {
    expect(await world.add(number)).toBe(0);
    const week = number % 7 === 6 ? weeks[told.length] : undefined;
    if (week === undefined) continue;
    const report = await ended(week);
    told.push(said(report));
    const at = told.length;
    const isClairs = [8, 9].includes(at);
    for (const [form, text] of formsOf(report)) {
      const names = allNames.filter((name) => text.includes(name));
      expect({ at, form, names: names.toSorted() }).toEqual({ at, form, names: week.names.toSorted() });
      const wanted = [...(week.reasons ?? []), ...(isClairs ? [alone, clair[form]] : [])];
      expect({ at, form, missing: wanted.filter((one) => !text.includes(one)) }).toEqual({ at, form, missing: [] });
    }
    expect([at, report.json.posture?.level]).toEqual([at, week.level]);
  }
  expect(told).toEqual(expected);
}, 60_000);
