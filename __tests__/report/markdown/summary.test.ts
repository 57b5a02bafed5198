import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noApprovals } from '../../../src/policy/approvals.js';
import type { SbomRecord } from '../../../src/record/sbom-record.js';
import type { Assessment, Release } from '../../../src/report/assessment.js';
import { renderSummary } from '../../../src/report/markdown/summary.js';
import { findingTable } from '../../../src/report/markdown/summary-findings.js';
import type { SinkResult } from '../../../src/report/sink-result.js';
import type { AdvisoryUrl } from '../../../src/scan/advisory-url.js';
import { anyHostileText, hostileTexts, markdownFaults } from '../hostile.js';
import {
  digest,
  exception,
  judged,
  makeAssessment,
  misconfiguration,
  now,
  refusedException,
  secret,
  vulnerability,
} from '../make-assessment.js';

const withheld: Release = { kind: 'withheld' };

const full = makeAssessment({
  findings: [
    vulnerability(),
    vulnerability({ id: 'CVE-2021-23337', severity: 'HIGH', fixedVersion: '4.17.21' }),
    vulnerability({ id: 'CVE-2022-0001', severity: 'LOW' }),
  ],
  excepted: [judged(vulnerability({ id: 'CVE-2020-8203', severity: 'HIGH' }), { exception: exception() })],
  concerns: [
    { kind: 'eol', platform: 'linux/amd64', action: 'warn', message: 'alpine 3.10.2 is past its end of life' },
  ],
  exceptions: {
    applied: [exception()],
    refused: [refusedException()],
    unused: [exception({ id: 'CVE-2017-1001', line: 9 })],
  },
});

function lines(assessment: Assessment, release = withheld): readonly string[] {
  return renderSummary(assessment, release).split('\n');
}

describe('renderSummary', () => {
  it.each([
    [{}, '`image-from: registry`'],
    [{ byCommand: true as const }, '`--image-from registry`'],
  ])('names what would look elsewhere as whoever reads it writes it: %j', (by, words) => {
    const assessment = { ...makeAssessment({}), origin: 'docker-store' as const, ...by };
    expect(renderSummary(assessment, withheld)).toContain(`was not looked at (${words}).`);
  });

  it('names an exception that is new in the pull request as such, needed or not', () => {
    const proposed = exception({ id: 'CVE-2026-1001', proposed: { missing: noApprovals } });
    const summary = renderSummary(
      makeAssessment({ exceptions: { applied: [proposed], unused: [proposed] } }),
      withheld,
    );
    expect(summary.match(/`CVE-2026-1001` \(new in this pull request\)/g)).toHaveLength(2);
  });

  it('does not tell of an escalation that nobody acts on, and tells what an exception says of ticket and approval', () => {
    const applied = [exception({ ticket: 'SEC-12', approvedBy: ['alice', '@bob'] })];
    const summary = renderSummary(makeAssessment({ exceptions: { applied } }), withheld);
    expect(summary).toContain(
      '| only reachable from the build<br>ticket SEC-12, approved by alice, @&#8203;bob, as the entry says |',
    );
    expect(renderSummary(full, withheld)).not.toMatch(/escalate|\| page \|/i);
  });

  it('says the verdict and why in the first line', () => {
    expect(lines(full)[0]).toBe('## ❌ Blocked: 1 finding to fix (1 CRITICAL)');
    expect(lines(makeAssessment())[0]).toBe('## ✅ Passed: no findings');
    const eol = makeAssessment({
      concerns: [
        { kind: 'eol', platform: 'linux/amd64', action: 'block', message: 'alpine 3.10 is past its end of life' },
      ],
    });
    expect(lines(eol)[0]).toBe('## ❌ Blocked: alpine 3.10 is past its end of life');
  });

  it.each<[string, Release, string]>([
    [
      'pushed',
      { kind: 'pushed', digest: digest('d'), tags: ['ghcr.io/acme/api:1', 'ghcr.io/acme/api:latest'] },
      `**Pushed** \`ghcr.io/acme/api:1\`, \`ghcr.io/acme/api:latest\` with digest \`${digest('d')}\`: the bytes that were scanned.`,
    ],
    [
      'withheld',
      withheld,
      '**Withheld:** `ghcr.io/acme/api:1.4.2` was neither pushed nor loaded, because the policy blocks it.',
    ],
    ['not asked', { kind: 'not-asked' }, '`ghcr.io/acme/api:1.4.2` was judged only: no push was asked for.'],
    [
      'loaded',
      { kind: 'loaded', tags: ['a/b:1'] },
      '**Loaded** into Docker as `a/b:1`: the bytes that were scanned. No push was asked for.',
    ],
    [
      'the push failed',
      { kind: 'failed', step: 'push', message: '401 <b>no</b>' },
      '**The push of `ghcr.io/acme/api:1.4.2` failed:** 401 &#60;b&#62;no&#60;/b&#62;',
    ],
    [
      'loaded and pushed',
      { kind: 'pushed', tags: ['a/b:1'], digest: digest('d'), loaded: true },
      `**Pushed** **and loaded into Docker** \`a/b:1\` with digest \`${digest('d')}\`: the bytes that were scanned.`,
    ],
    [
      'loaded, and then the push failed',
      { kind: 'failed', step: 'push', message: '401', loaded: true },
      '**The push of `ghcr.io/acme/api:1.4.2` failed, after it was loaded into Docker:** 401',
    ],
    [
      'loading failed',
      { kind: 'failed', step: 'load', message: 'no Docker' },
      '**Loading `ghcr.io/acme/api:1.4.2` into Docker failed, and nothing was pushed:** no Docker',
    ],
    [
      'not yet known',
      { kind: 'pending' },
      '`ghcr.io/acme/api:1.4.2` passed. This was written before the release: the summary of the run says what became of it. If that says no more, the run ended before the release.',
    ],
    [
      'not yet known, with the page that tells it',
      { kind: 'pending', run: 'https://github.com/acme/api/actions/runs/7' },
      '`ghcr.io/acme/api:1.4.2` passed. This was written before the release: [the summary of the run](https://github.com/acme/api/actions/runs/7) says what became of it. If that says no more, the run ended before the release.',
    ],
  ])('tells what became of the push: %s', (_, release, line) => {
    expect(lines(full, release)[2]).toBe(line);
  });

  it('counts by severity and action, and leaves out what is not there', () => {
    const table = lines(full).filter(
      (line) => /^\| (?:Severity \| Blocks|🟥|🟧|🟨|🟦|⬜) ?.*\d* \|$/.test(line) && !line.includes('CVE'),
    );
    expect(table).toEqual([
      '| Severity | Blocks | Warns | Logged | Excepted |',
      '| 🟥\u00a0CRITICAL | 1 | · | · | · |',
      '| 🟧\u00a0HIGH | · | 1 | · | 1 |',
      '| 🟦\u00a0LOW | · | · | 1 | · |',
    ]);
  });

  it('tells what to do in steps, those that mend what blocks first, and leaves out what is only logged', () => {
    // The spaces keep dates on one line.
    const summary = renderSummary(full, withheld).replaceAll(/\u00a0+ \|/g, ' |');
    expect(summary).toContain(
      '### What to do\n\n| Do this | Where | Solves | By, from this scan |\n| :-- | :-- | :-- | :-- |\n| Upgrade `lodash` `4.17.4` → `4.17.21` or later<br>`npm install lodash@4.17.21`',
    );
    expect(summary).toContain('| 3 findings, **1 blocking**, 1 warned |');
    expect(summary.indexOf('### What to do')).toBeLessThan(summary.indexOf('### What blocks'));
    const logged = makeAssessment({ findings: [vulnerability({ severity: 'LOW' })] });
    expect(renderSummary(logged, withheld)).not.toContain('### What to do');
  });

  it('announces exceptions that end within 14 days, and no others', () => {
    const ending = (days: number) =>
      exception({ id: `CVE-2020-${1000 + days}`, endsAt: new Date(now.getTime() + days * 86_400_000) });
    const assessment = makeAssessment({ exceptions: { applied: [ending(15), ending(14), ending(2)] } });
    expect(lines(assessment)).toContain(
      '> 2 exceptions end within 14 days: `CVE-2020-1002` (2 days left, `.trivyignore:2`), `CVE-2020-1014` (14 days left, `.trivyignore:2`)',
    );
  });

  it('tells what was sent where, what failed and what to do about it', () => {
    const sent = (over: Partial<SinkResult>): SinkResult => ({
      sink: 'artifact',
      state: 'sent',
      code: 'x',
      message: 'sent',
      fix: '',
      ...over,
    });
    const delivery = {
      links: { codeScanning: 'https://github.com/acme/api/security/code-scanning' },
      sent: [
        sent({ url: 'https://github.com/acme/api/actions/runs/1/artifacts/2' }),
        sent({ sink: 'code-scanning', state: 'failed', message: '403 <b>', fix: 'Give it security-events: write.' }),
      ],
    };
    const summary = renderSummary(full, withheld, delivery);
    expect(summary).toContain(
      '| ✅ [Artifact with all reports](https://github.com/acme/api/actions/runs/1/artifacts/2) | sent | sent |',
    );
    expect(summary).toContain(
      '| ⚠️ Security tab | failed | 403 &#60;b&#62;<br>**What to do:** Give it security-events: write. |',
    );
    expect(summary.split('\n')[4]).toBe(
      '[Findings in the Security tab](https://github.com/acme/api/security/code-scanning)',
    );
    expect(renderSummary(full, withheld)).not.toContain('Where the reports went');
  });

  it('says what the Security tab does not hold', () => {
    const findings = Array.from({ length: 5001 }, (_, index) =>
      vulnerability({ id: `CVE-2020-${1000 + index}`, severity: 'LOW' }),
    );
    expect(renderSummary(makeAssessment({ findings }), withheld)).toContain(
      'The Security tab can hold the 5,000 worst of 5,001.',
    );
  });

  it('shows what blocks with its fix and deadline, the warned folded, the logged as a number', () => {
    const summary = renderSummary(full, withheld);
    expect(summary).toContain(
      '| 🟥\u00a0CRITICAL | [`CVE-2019-10744`](https://avd.aquasec.com/nvd/cve-2019-10744)<br>Prototype pollution in defaultsDeep | `lodash` `4.17.4` | `4.17.21`<br>by\u00a02026-03-02 | `app/package-lock.json` |',
    );
    expect(summary).toContain('<details><summary>Warned: 1 finding</summary>\n\n| Severity |');
    expect(summary).toContain(
      '1 more finding, which the policy only logs, is in `image-gate-record-ghcr.io-acme-api.json`.',
    );
    expect(summary.indexOf('What blocks')).toBeLessThan(summary.indexOf('Warned:'));
  });

  it('names no file that was not written, and lists what is only logged instead', () => {
    const logged = ['MEDIUM', 'LOW'].map((severity, index) =>
      vulnerability({ id: `CVE-2026-${1000 + index}`, severity: severity as 'LOW' }),
    );
    const assessment = makeAssessment({ findings: logged, isWritten: false });
    const summary = renderSummary(assessment, { kind: 'not-asked' });
    expect(summary).not.toMatch(/trivy-results-|image-gate-record-/);
    expect(summary).toContain('<details><summary>Logged: 2 findings</summary>');
    for (const { id } of logged) expect(summary).toContain(id);
    expect(summary).toContain('Every finding is in the JSON report (`--format json`).');
  });

  it('tells the exceptions that hold, that do not, and that nothing needs', () => {
    const summary = renderSummary(full, withheld);
    expect(summary).toContain(
      '| `CVE-2020-8203` | 1 | only reachable from the build | 2026-03-30 (30 days left) | `.trivyignore:2` |',
    );
    expect(summary).toContain(
      '| `CVE-2018-3721` | expired on 2026-01-31 | `CVE-2018-3721 # reason, Expiry: 2026-05-30` | `.trivyignore:5` |',
    );
    expect(summary).toContain('| `CVE-2017-1001` | 2026-03-30 | `.trivyignore:9` |');
  });

  it('names image, digests, platforms, scanner, trust, database and its age', () => {
    const summary = renderSummary(full, withheld);
    expect(summary).toContain(
      `| \`linux/amd64\` | image \`${digest('5')}\`<br>manifest \`${digest('1')}\` | alpine 3.20.3 | 14 |`,
    );
    expect(summary).toContain(`(reviewed by its checksum, \`${digest('b')}\`)`);
    expect(summary).toContain(
      ', 6 hours old, from `mirror.gcr.io/aquasec/trivy-db@sha256:abc`. Judged by the default policy.',
    );
  });

  it.each<[string, SbomRecord['standing'], string]>([
    ['stands in for it', { kind: 'equal' }, '`equal`: it may stand in for the image'],
    [
      'stands in for it with a distribution',
      { kind: 'equal-with-distro', distro: 'alpine/edge' },
      '`equal` with `--distro alpine/edge`: so it may stand in for the image',
    ],
    [
      'does not, and why, as far as there is room',
      { kind: 'needs-layers', reasons: ['one | bar', 'two', 'three', 'four', 'five', 'six', 'seven'] },
      '`needs layers`: scan the image itself\n  - one &#124; bar\n  - two\n  - three\n  - four\n  - five\n  - 2 more reasons are in the record.',
    ],
    ['was not compared', undefined, 'written; not compared with the image, as only the one in CycloneDX is'],
  ])('says beside the image that its SBOM %s', (_, standing, words) => {
    const files = [{ form: 'spdx' as const, file: 'sbom-a.spdx.json', digest: digest('a'), size: 1 }];
    const sboms = [{ files, ...(standing === undefined ? {} : { standing }) }];
    const summary = renderSummary(makeAssessment(), withheld, { sboms });
    expect(summary).toContain(`\n\n- SBOM of \`linux/amd64\`: ${words}\n`);
    expect(renderSummary(makeAssessment(), withheld)).not.toContain('SBOM');
  });

  it('says who has signed, what is attached, and until when the scan holds', () => {
    const proof = { signer: 'key sha256:12', claims: ['a', 'b', 'c'], validUntil: '2026-02-07T12:30:00.000Z' } as const;
    const pushed = (kinds: readonly ('signature' | 'scan' | 'sbom')[]): Release => ({
      kind: 'pushed',
      digest: digest('a'),
      tags: ['ghcr.io/acme/api:1'],
      proof: { ...proof, kinds },
    });
    expect(lines(makeAssessment(), pushed(['signature', 'scan', 'sbom']))).toContain(
      '**Signed** by `key sha256:12`: signature, scan and SBOM (3 claims attached). The scan holds until 2026-02-07 12:30 UTC.',
    );
    const keyless = {
      ...proof,
      signer: 'https://github.com/a/b/.github/workflows/c.yml@refs/heads/main',
      issuer: 'https://i',
    };
    const line = lines(makeAssessment(), {
      ...pushed([]),
      proof: { ...keyless, kinds: ['signature', 'scan'] },
    } as Release);
    expect(line.join('\n')).toContain(
      '`https://github.com/a/b/.github/workflows/c.yml@refs/heads/main` (confirmed by `https://i`): signature and scan',
    );
  });

  it('lets a long path go on in the next line behind a folder, and leaves a short one whole', () => {
    const page = (path: string) => renderSummary(makeAssessment({ findings: [vulnerability({ path })] }), withheld);
    expect(page('app/node_modules/lodash/package.json')).toContain(
      '<code>app/<wbr>node_modules/<wbr>lodash/<wbr>package.json</code>',
    );
    expect(page('app/package-lock.json')).toContain('`app/package-lock.json`');
  });

  it('says until when to decide of what has no fix, and names no line that is only a default', () => {
    const { fixedVersion: _, ...unfixed } = vulnerability({ severity: 'HIGH' });
    const assessment = makeAssessment({
      findings: [{ ...unfixed, status: 'affected' }, vulnerability({ name: 'minimist', path: 'app/minimist' })],
      placeOf: () => ({ origin: 'unknown', location: { path: 'Dockerfile', line: 1 }, isDefault: true }),
    });
    const page = renderSummary(assessment, withheld);
    expect(page).toContain('no fix yet<br>decide by<br>2026-');
    expect(page).toContain('`4.17.12`<br>by\u00a0');
    expect(page).not.toContain('`Dockerfile`');
  });

  it.each([
    [1, '1 more step is for findings that are only logged.'],
    [2, '2 more steps are for findings that are only logged.'],
  ])('counts %i steps that nothing depends on', (count, expected) => {
    const logged = ['rack', 'rake'].slice(0, count).map((name) => vulnerability({ name, severity: 'LOW' }));
    expect(renderSummary(makeAssessment({ findings: [vulnerability(), ...logged] }), withheld)).toContain(expected);
  });

  it('shows a concern as an alert of its weight', () => {
    expect(renderSummary(full, withheld)).toContain('> [!WARNING]\n> alpine 3.10.2 is past its end of life');
  });

  it('stays under GitHub’s 1 MiB, keeps the worst, and says what it cut', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      vulnerability({ id: `CVE-2024-${1000 + index}`, severity: index % 2 === 0 ? 'CRITICAL' : 'HIGH' }),
    );
    const summary = renderSummary(makeAssessment({ findings: many }), withheld);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('and 9,750 more, in `image-gate-record-ghcr.io-acme-api.json`.');
    expect(summary).toContain('and 9,950 more, in `image-gate-record-ghcr.io-acme-api.json`.');
  });

  it('stays under it with the longest texts in every place', () => {
    // An at sign is escaped to eight bytes; the first character keeps it from standing between backticks.
    const long = ['|@', '<@', '`@', '&@'].map((pair) => `${pair}${pair.slice(1).repeat(100_000)}`);
    const findings = Array.from({ length: 1000 }, (_, index) => {
      const text = long[index % long.length] ?? '';
      return vulnerability({
        id: `${index}${text}`,
        title: text,
        name: text,
        version: text,
        fixedVersion: text,
        path: text,
        severity: index % 2 ? 'HIGH' : 'CRITICAL',
      });
    });
    const exceptions = long.flatMap((text) =>
      Array.from({ length: 100 }, (_, line) => exception({ id: text, reason: text, file: text, line, expiry: text })),
    );
    const refused = long.map((text) => refusedException({ id: text, why: text, suggestion: text, file: text }));
    const assessment = makeAssessment({
      findings,
      name: long[0] ?? '',
      exceptions: { applied: exceptions, unused: exceptions, refused },
    });
    const summary = renderSummary(assessment, { kind: 'failed', step: 'push', message: long[1] ?? '' });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('❌ Blocked: 500 findings to fix');
  });

  it('lets no foreign text out of its row', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, anyHostileText, (one, other, third) => {
        for (const finding of [
          vulnerability({
            id: one,
            title: other,
            name: third,
            version: one,
            fixedVersion: other,
            path: third,
            url: `https://example.org/${one}` as AdvisoryUrl,
          }),
          misconfiguration({ id: other, title: one, resolution: third, target: one }),
          secret({ id: third, title: other, target: one }),
        ]) {
          const [, , row = '', ...more] = findingTable(makeAssessment(), [judged(finding)], 1).split('\n');
          expect(more).toEqual([]);
          expect(row.split('|')).toHaveLength(7);
          expect(markdownFaults(row)).toEqual([]);
        }
      }),
    );
  });

  it('has no fault in any line whatever the texts', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (one, other) => {
        const assessment = makeAssessment({
          name: one,
          findings: [vulnerability({ id: one, title: other, severity: 'HIGH' })],
          concerns: [{ kind: 'eol', platform: one, action: 'block', message: other }],
          exceptions: {
            applied: [
              exception({ id: one, reason: other, file: one, expiry: other, ticket: one, approvedBy: [other] }),
            ],
            refused: [refusedException({ id: other, why: one, suggestion: other, file: one })],
            unused: [exception({ id: other, file: other })],
          },
          scan: { scanner: { version: one, trust: 'unreviewed' }, database: { updatedAt: other, source: one } },
        });
        const [heading = '', ...rest] = lines(assessment, { kind: 'pushed', digest: digest('d'), tags: [one, other] });
        expect(markdownFaults(heading.replace(/^## /, ''))).toEqual([]);
        for (const line of rest) expect([line, markdownFaults(line)]).toEqual([line, []]);
      }),
    );
  });

  it('is quick with a megabyte in every place', () => {
    const findings = hostileTexts.map((text) => vulnerability({ id: text, title: text, name: text, path: text }));
    renderSummary(makeAssessment({ findings, name: hostileTexts.at(-1) ?? '' }), withheld);
  }, 5_000);
});
