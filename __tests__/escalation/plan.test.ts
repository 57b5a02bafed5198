import { describe, expect, it } from '@jest/globals';
import { issueLabel } from '../../src/escalation/content.js';
import type { EscalationStep, KnownIssue, TriageLabel } from '../../src/escalation/escalation.js';
import { mostNew } from '../../src/escalation/plan.js';
import type { Stream } from '../../src/ledger/stream.js';
import type { ImageOwner } from '../../src/policy/response/owners.js';
import { added, addition, type Fault, ledgerOf, main, type Night, night, noLedger } from '../ledger/nights.js';
import { planned } from './planned.js';
import { emptySinks, played, type Sinks } from './sinks.js';

const clean: Night = { at: night(0), faults: [] };
const critical: Fault = { id: 'CVE-C', severity: 'CRITICAL' };
const kindsOf = (steps: readonly EscalationStep[]) => steps.map(({ kind }) => kind);
const only = <K extends EscalationStep['kind']>(steps: readonly EscalationStep[], kind: K) =>
  steps.filter((step): step is Extract<EscalationStep, { kind: K }> => step.kind === kind);

describe('what is found', () => {
  it.each<[string, Fault['severity'], readonly EscalationStep['kind'][]]>([
    ['CRITICAL pages, with a ticket, and the owner is told', 'CRITICAL', ['page-trigger', 'issue-open', 'notify']],
    ['HIGH makes a ticket, and the owner is told', 'HIGH', ['issue-open', 'notify']],
    ['MEDIUM goes to the backlog', 'MEDIUM', ['issue-open']],
    ['LOW is for the report alone', 'LOW', []],
    ['what is to be notified makes no ticket', 'UNKNOWN', ['notify']],
  ])('%s', (_what, severity = 'HIGH', kinds) => {
    const plan = planned(ledgerOf([clean, { at: night(1), faults: [{ id: 'CVE-1', severity }] }]), 1);
    expect(kindsOf(plan.steps)).toEqual(kinds);
  });

  it('has a label for its level', () => {
    const plan = planned(ledgerOf([clean, { at: night(1), faults: [{ id: 'CVE-1', severity: 'MEDIUM' }] }]), 1);
    expect(only(plan.steps, 'issue-open')[0]?.content.labels).toEqual([issueLabel, `${issueLabel}: backlog`]);
  });

  it.each<[string, Fault['severity'], number, readonly EscalationStep['kind'][]]>([
    ['HIGH pages once its time is over', 'HIGH', 7.1, ['page-trigger', 'issue-open', 'notify']],
    ['MEDIUM makes a ticket then', 'MEDIUM', 30.1, ['issue-open', 'notify']],
    ['LOW goes to the backlog then', 'LOW', 90.1, ['issue-open']],
    ['what is notified makes a ticket then', 'UNKNOWN', 7.1, ['issue-open', 'notify']],
  ])('%s', (_what, severity = 'HIGH', days, kinds) => {
    const ledger = ledgerOf([clean, { at: night(1), faults: [{ id: 'CVE-1', severity }] }]);
    const plan = planned(ledger, 1 + days);
    expect(kindsOf(plan.steps)).toEqual(kinds);
  });

  it('pages nobody where it is old debt, whatever its time', () => {
    const debt = ledgerOf([{ at: night(0), faults: [critical, { id: 'CVE-H', severity: 'HIGH' }] }]);
    for (const at of [0, 100]) expect(kindsOf(planned(debt, at).steps)).toEqual(['issue-open', 'issue-open', 'notify']);
  });

  it('is told of nobody where Clair alone reports it, unless the policy requires its opinion', () => {
    const heard = { clair: 'answered' } as const;
    const nights = [
      { ...clean, ...heard },
      { at: night(1), faults: [{ ...critical, isAlone: true }], ...heard },
    ];
    for (const at of [1, 90]) expect(planned(ledgerOf(nights), at).steps).toEqual([]);
    expect(kindsOf(planned(ledgerOf(nights), 1, { hearsAlone: true }).steps)).toContain('page-trigger');
  });

  it('is told of nobody while an exception covers it', () => {
    const nights = [clean, { at: night(1), faults: [{ ...critical, isExcepted: true }] }];
    expect(planned(ledgerOf(nights), 90).steps).toEqual([]);
  });
});

const second: Stream = { repository: 'ghcr.io/acme/web', line: 'main' };
/** The same advisory in two images. */
const both = (fault: Fault) => {
  const first = ledgerOf([clean, { at: night(1), faults: [fault] }]);
  const web = added(first, [addition({ ...clean, build: 'w' }, second)]);
  return added(web, [addition({ at: night(1), faults: [fault], build: 'w' }, second)]);
};

describe('one issue', () => {
  it('is for an advisory and its owner, and lists the images', () => {
    const plan = planned(both({ id: 'CVE-1' }), 1);
    const [opened, ...others] = only(plan.steps, 'issue-open');
    expect(others).toEqual([]);
    expect(opened?.about.images.map(({ stream }) => stream.repository)).toEqual([main.repository, second.repository]);
  });

  it('is one for each owner', () => {
    const ownerOf = ({ repository }: Stream): ImageOwner => ({ images: [repository], owner: repository });
    const opened = only(planned(both({ id: 'CVE-1' }), 1, { ownerOf }).steps, 'issue-open');
    expect(opened.map(({ about }) => about.owner?.owner).sort()).toEqual([main.repository, second.repository]);
    expect(new Set(opened.map(({ about }) => about.key)).size).toBe(2);
  });

  it('says nothing of images that are not known to be public where everybody reads', () => {
    const visibility = ({ repository }: Stream) => (repository === main.repository ? 'public' : 'unknown');
    const plan = planned(both({ id: 'CVE-1' }), 1, { place: 'public', visibility });
    expect(only(plan.steps, 'issue-open')[0]?.about.images.map(({ stream }) => stream)).toEqual([main]);
    const hidden = planned(both({ id: 'CVE-1' }), 1, { place: 'unknown' });
    expect(only(hidden.steps, 'issue-open')).toEqual([]);
    expect(hidden.withheld).toBe(1);
    const said = planned(both({ id: 'CVE-1' }), 1, { place: 'public', publishFindings: true });
    expect(only(said.steps, 'issue-open')[0]?.about.images).toHaveLength(2);
  });
});

describe('many at once', () => {
  const severities = ['CRITICAL', 'HIGH', 'MEDIUM'] as const;
  const faults = Array.from(
    { length: 50 },
    (_, index): Fault => ({ id: `CVE-${index}`, severity: severities[index % 3] ?? 'HIGH' }),
  );
  const ledger = ledgerOf([clean, { at: night(1), faults }]);

  it('are opened worst first, and the rest is one', () => {
    const { steps } = planned(ledger, 1);
    const opened = only(steps, 'issue-open').map(({ about }) => about.severity);
    expect(opened).toEqual([...Array(17).fill('CRITICAL'), ...Array(mostNew - 17).fill('HIGH')]);
    expect(only(steps, 'issue-rest').map(({ issue, about }) => [issue, about.length])).toEqual([[undefined, 30]]);
  });

  it('are all opened by later runs, and the rest is closed then', () => {
    let sinks = emptySinks;
    const counts = [1, 2, 3, 4].map((run) => {
      const plan = planned(ledger, 1, { sinks });
      sinks = played(plan, sinks, night(1) + run);
      return only(plan.steps, 'issue-open').length;
    });
    expect(counts).toEqual([20, 20, 10, 0]);
    expect(sinks.issues.filter(({ isOpen }) => !isOpen)).toHaveLength(1);
    expect(planned(ledger, 1, { sinks }).steps).toEqual([]);
  });

  it('page with at most so many incidents, and one for the rest of a pager', () => {
    const all = Array.from({ length: 45 }, (_, index): Fault => ({ id: `CVE-${index}`, severity: 'CRITICAL' }));
    const many = ledgerOf([clean, { at: night(1), faults: all }]);
    const ownerOf = () => ({ images: ['**'], owner: 'api', pager: 'PAGER_API' });
    const plan = planned(many, 1, { ownerOf });
    expect(only(plan.steps, 'page-trigger')).toHaveLength(mostNew);
    const [rest, ...others] = only(plan.steps, 'page-rest');
    expect(others).toEqual([]);
    expect([rest?.owner?.pager, rest?.about.length]).toEqual(['PAGER_API', 25]);
    const sinks = played(plan, emptySinks, night(1));
    expect(only(planned(many, 1, { ownerOf, sinks }).steps, 'page-trigger')).toEqual([]);
    const fixed = ledgerOf([{ at: night(2), faults: [], build: 'b' }], many);
    const resolved = only(planned(fixed, 2, { ownerOf, sinks }).steps, 'page-resolve');
    expect(resolved).toHaveLength(46);
    expect(resolved.every(({ owner }) => owner?.pager === 'PAGER_API')).toBe(true);
    expect(resolved.some(({ key }) => key === rest?.key)).toBe(true);
  });
});

describe('what was told before', () => {
  const nights = [clean, { at: night(1), faults: [{ id: 'CVE-1', severity: 'HIGH' as const }] }];
  const before = ledgerOf(nights);
  const first = played(planned(before, 1), emptySinks, night(1));

  it('is not told again the next night', () => {
    const next = ledgerOf([{ at: night(2), faults: ['CVE-1'] }], before);
    expect(planned(next, 2, { sinks: first }).steps).toEqual([]);
  });

  it('is told again at three quarters of its time, and when it is over: then it pages', () => {
    const warned = planned(before, 6.5, { sinks: first });
    expect(kindsOf(warned.steps)).toEqual(['issue-update', 'notify']);
    expect(only(warned.steps, 'issue-update')[0]?.comment).toBe('Three quarters of its time to fix are over.');
    const sinks = played(warned, first, night(6));
    expect(planned(before, 7.9, { sinks }).steps).toEqual([]);
    const over = planned(before, 8.1, { sinks });
    expect(kindsOf(over.steps)).toEqual(['page-trigger', 'issue-update', 'notify']);
    expect(planned(before, 50, { sinks: played(over, sinks, night(8)) }).steps).toEqual([]);
  });

  it('is told again when it is in another image', () => {
    const web = added(before, [addition({ at: night(1), faults: [], build: 'w' }, second)]);
    const more = added(web, [
      addition({ at: night(2), faults: [{ id: 'CVE-1', severity: 'HIGH' }], build: 'w' }, second),
    ]);
    const plan = planned(more, 2, { sinks: first });
    expect(kindsOf(plan.steps)).toEqual(['issue-update', 'notify']);
    expect(only(plan.steps, 'issue-update')[0]).toMatchObject({ issue: 1, why: 'What is known of it has changed.' });
  });

  it('stands still under an exception: no issue is closed, who was paged is told', () => {
    const paged = ledgerOf([clean, { at: night(1), faults: [critical] }]);
    const sinks = played(planned(paged, 1), emptySinks, night(1));
    const excepted = ledgerOf([{ at: night(2), faults: [{ ...critical, isExcepted: true }] }], paged);
    const plan = planned(excepted, 2, { sinks });
    expect(kindsOf(plan.steps)).toEqual(['page-resolve', 'issue-update', 'notify-over']);
    expect(only(plan.steps, 'issue-update')[0]?.why).toBe('Exceptions cover it now.');
    expect(planned(excepted, 60, { sinks: played(plan, sinks, night(2)) }).steps).toEqual([]);
  });

  it('is over when a complete scan of another image lacks it', () => {
    const fixed = ledgerOf([{ at: night(2), faults: [], build: 'b' }], before);
    const plan = planned(fixed, 2, { sinks: first });
    expect(kindsOf(plan.steps)).toEqual(['issue-close', 'notify-over']);
    expect(only(plan.steps, 'issue-close')[0]).toMatchObject({
      issue: 1,
      ended: { ended: [{ how: 'fixed', at: night(2) }] },
    });
    expect(planned(fixed, 3, { sinks: played(plan, first, night(2)) }).steps).toEqual([]);
  });

  it('is not over when a scan was not complete, failed, or is missing', () => {
    const partial = ledgerOf([{ at: night(2), faults: [], build: 'b', isPartial: true }], before);
    const failed = added(before, [], [{ stream: main, at: new Date(night(2)), why: 'no answer' }]);
    for (const ledger of [partial, failed, before]) expect(planned(ledger, 2, { sinks: first }).steps).toEqual([]);
  });

  it('is over, and not fixed, when its advisory was withdrawn', () => {
    const withdrawn = ledgerOf([{ at: night(2), faults: [] }], before);
    const [closed] = only(planned(withdrawn, 2, { sinks: first }).steps, 'issue-close');
    expect(closed?.why).toMatch(/withdrawn or changed/);
  });

  it('is left as it is where the ledger knows nothing of it', () => {
    const other = planned(noLedger, 2, { sinks: first });
    expect(only(other.steps, 'issue-close')).toEqual([]);
    expect(other.unclear).toEqual([1]);
  });

  it('goes to the issue of a new owner, and the old one is closed', () => {
    const owner = { images: ['**'], owner: 'api' };
    const plan = planned(before, 2, { sinks: first, ownerOf: () => owner, owners: [owner] });
    expect(kindsOf(plan.steps)).toEqual(['issue-close', 'issue-open', 'notify-over', 'notify']);
    expect(only(plan.steps, 'issue-close')[0]?.ended).toBeUndefined();
  });
});

describe('an issue that somebody has closed', () => {
  const before = ledgerOf([clean, { at: night(1), faults: ['CVE-1'] }]);
  const sinks = played(planned(before, 1), emptySinks, night(1));
  const closed = (at: number, labels: readonly TriageLabel[] = []): Sinks => ({
    ...sinks,
    issues: sinks.issues.map(
      (issue): KnownIssue => ({
        ...issue,
        isOpen: false,
        closedAt: night(at),
        labels: [...issue.labels, ...labels],
      }),
    ),
  });

  it('is left until the next scan, and stays closed when that lacks it', () => {
    expect(planned(before, 2, { sinks: closed(1.5) }).steps).toEqual([]);
    const fixed = ledgerOf([{ at: night(2), faults: [], build: 'b' }], before);
    expect(only(planned(fixed, 2, { sinks: closed(1.5) }).steps, 'issue-reopen')).toEqual([]);
  });

  it('is opened again, with the reason, when the next scan still has it', () => {
    const still = ledgerOf([{ at: night(2), faults: ['CVE-1'] }], before);
    const plan = planned(still, 2, { sinks: closed(1.5) });
    expect(plan.steps).toMatchObject([
      { kind: 'issue-reopen', issue: 1, why: expect.stringMatching(/^Closed too early: a scan after/) },
    ]);
    expect(planned(still, 2, { sinks: played(plan, closed(1.5), night(2)) }).steps).toEqual([]);
  });

  it('is opened again when no scan shows anything for two days', () => {
    expect(planned(before, 3.4, { sinks: closed(1.5) }).steps).toEqual([]);
    expect(planned(before, 3.6, { sinks: closed(1.5) }).steps).toMatchObject([
      { kind: 'issue-reopen', why: expect.stringMatching(/no complete scan/) },
    ]);
  });

  it('is opened again when a scan that closes nothing has it after all', () => {
    const fixed = ledgerOf([{ at: night(2), faults: [], build: 'b' }], before);
    const over = played(planned(fixed, 2, { sinks }), sinks, night(2));
    const back = ledgerOf([{ at: night(3), faults: ['CVE-1'], build: 'b', isPartial: true }], fixed);
    expect(planned(back, 3, { sinks: over }).steps[0]).toMatchObject({ kind: 'issue-reopen', issue: 1 });
  });

  it('is opened again when it comes back', () => {
    const fixed = ledgerOf([{ at: night(2), faults: [], build: 'b' }], before);
    const over = played(planned(fixed, 2, { sinks }), sinks, night(2));
    const back = ledgerOf([{ at: night(20), faults: ['CVE-1'], build: 'c' }], fixed);
    expect(planned(back, 20, { sinks: over }).steps).toMatchObject([
      { kind: 'issue-reopen', why: expect.stringMatching(/^It is back/) },
      { kind: 'notify' },
    ]);
  });
});

describe('a label of triage', () => {
  const before = ledgerOf([clean, { at: night(1), faults: [{ id: 'CVE-2026-1234', severity: 'HIGH' }] }]);
  const sinks = played(planned(before, 1), emptySinks, night(1));
  const labelled = (label: TriageLabel, isOpen = true): Sinks => ({
    ...sinks,
    issues: sinks.issues.map(
      (issue): KnownIssue => ({
        ...issue,
        labels: [...issue.labels, label],
        isOpen,
        ...(isOpen ? {} : { closedAt: night(1.5) }),
      }),
    ),
  });

  it.each<[TriageLabel, boolean, string | undefined]>([
    ['false-positive', true, 'False positive'],
    ['false-positive', false, 'False positive'],
    ['not-exploitable', true, 'Not exploitable in our context'],
    ['mitigated', true, undefined],
  ])('%s (open: %s) ends in one request for an exception', (label, isOpen, reason) => {
    const plan = planned(before, 1.6, { sinks: labelled(label, isOpen) });
    expect(plan.steps).toMatchObject([
      {
        kind: 'issue-request',
        label,
        answers: { finding: 'CVE-2026-1234', severity: 'HIGH', images: 'ghcr.io/acme/api', ...(reason && { reason }) },
      },
    ]);
    expect(planned(before, 1.6, { sinks: played(plan, labelled(label, isOpen), night(1.6)) }).steps).toEqual([]);
  });

  it('confirmed asks for nothing, and changes no clock', () => {
    expect(planned(before, 1.6, { sinks: labelled('confirmed') }).steps).toEqual([]);
    expect(kindsOf(planned(before, 8.1, { sinks: labelled('confirmed') }).steps)).toEqual([
      'page-trigger',
      'issue-update',
      'notify',
    ]);
  });

  it('asks for nothing once an exception covers it', () => {
    const excepted = ledgerOf([{ at: night(2), faults: [{ id: 'CVE-2026-1234', isExcepted: true }] }], before);
    expect(only(planned(excepted, 2, { sinks: labelled('mitigated') }).steps, 'issue-request')).toEqual([]);
  });
});

describe('the labels of people', () => {
  it('are theirs: one of ours that is missing is set again', () => {
    const before = ledgerOf([clean, { at: night(1), faults: ['CVE-1'] }]);
    const { issues, ...sinks } = played(planned(before, 1), emptySinks, night(1));
    const changed = issues.map((issue) => ({ ...issue, labels: ['team-x'] }));
    const plan = planned(before, 1, { sinks: { ...sinks, issues: changed } });
    expect(kindsOf(plan.steps)).toEqual(['issue-update']);
    expect(played(plan, { ...sinks, issues: changed }, night(1)).issues[0]?.labels).toEqual([
      'team-x',
      issueLabel,
      `${issueLabel}: ticket`,
    ]);
  });
});
