import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportFileName } from '../../../src/oci/image-file-name.js';
import type { AfterMergeVerdict } from '../../../src/policy/verdict.js';
import { publishedChunks, publishedReport } from '../../../src/report/json/published-json.js';
import { jsonChunks } from '../../../src/report/json-chunks.js';
import { exception, makeAssessment, refusedException, secret, vulnerability } from '../make-assessment.js';
import { gateRecordSchema } from './gate-record-schema.js';

/** A value that must never be published. */
const confidential = 'hunter2-confidential';

function report(
  results: readonly unknown[] = [],
  over: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    SchemaVersion: 2,
    ArtifactName: 'ghcr.io/acme/api:1.4.2',
    ArtifactType: 'container_image',
    Metadata: {
      OS: { Family: 'alpine', Name: '3.20.3' },
      ImageID: `sha256:${'5'.repeat(64)}`,
      ImageConfig: {
        config: {
          Env: ['PATH=/usr/bin', `TOKEN=${confidential}`, 'EMPTY'],
          Labels: { 'org.opencontainers.image.source': 'https://github.com/acme/api' },
          OnBuild: [`ENV TOKEN=${confidential}`],
        },
        container_config: { Cmd: ['/bin/sh', '-c', '#(nop) ', `ENV TOKEN=${confidential}`] },
        history: [
          { created_by: `/bin/sh -c #(nop)  ENV TOKEN=${confidential}` },
          { created_by: `ARG TOKEN=${confidential}`, empty_layer: true },
          { created_by: `RUN |1 TOKEN=${confidential} /bin/sh -c make # buildkit` },
          { created_by: 'COPY . /app # buildkit' },
        ],
      },
    },
    Results: results,
    ...over,
  };
}

const secretResult = {
  Target: '/app/deploy.sh',
  Class: 'secret',
  Secrets: [
    {
      RuleID: 'aws-access-key-id',
      Severity: 'CRITICAL',
      Code: { Lines: [{ Number: 1, Content: `export OTHER=${confidential}` }] },
      Match: 'export KEY=********************',
      Layer: { DiffID: 'sha256:1', CreatedBy: `ENV TOKEN=${confidential}` },
    },
    { RuleID: 'custom', Severity: 'HIGH', Match: `token ${confidential}` },
  ],
};

const misconfigurationResult = {
  Target: 'Dockerfile',
  Class: 'config',
  Misconfigurations: [
    {
      ID: 'DS-0031',
      Message: 'Possible exposure of secret env "TOKEN" in ENV',
      CauseMetadata: {
        StartLine: 2,
        Code: {
          Lines: [
            {
              Number: 1,
              Content: `ENV TOKEN=${confidential} \\`,
              Highlighted: `\u001b[1mENV\u001b[0m TOKEN=${confidential}`,
            },
            { Number: 2, Content: `    OTHER=${confidential}` },
            { Number: 3, Content: 'USER root' },
          ],
        },
        RenderedCause: { Raw: `ENV TOKEN=${confidential}` },
      },
    },
  ],
};

const vulnerabilityResult = {
  Target: 'app/package-lock.json',
  Class: 'lang-pkgs',
  Packages: [{ Name: 'lodash', Layer: { CreatedBy: `RUN |1 TOKEN=${confidential} /bin/sh -c npm ci` } }],
  Vulnerabilities: [
    {
      VulnerabilityID: 'CVE-2019-10744',
      PkgName: 'lodash',
      Severity: 'CRITICAL',
      Layer: { DiffID: 'sha256:1', CreatedBy: `ENV TOKEN=${confidential}` },
    },
  ],
  ExperimentalModifiedFindings: [{ Type: 'secret', Finding: secretResult.Secrets[0] }],
};

const all = [secretResult, misconfigurationResult, vulnerabilityResult];

function parsed(chunks: Iterable<string>): Readonly<Record<string, unknown>> {
  return JSON.parse([...chunks].join('')) as Readonly<Record<string, unknown>>;
}

describe('publishedReport', () => {
  it('names the image and its results by the image’s name, not by the folder that it was scanned in', () => {
    const targets = ['../image', '../image (debian 12.5)', '../images/x', 'app/package-lock.json'];
    const raw = report(
      targets.map((Target) => ({ Target })),
      { ArtifactName: '../image' },
    );
    const published = publishedReport(makeAssessment({ findings: [], raw: [raw] }));
    const name = String(published.ArtifactName);
    expect(name).not.toContain('..');
    expect(published.Results).toMatchObject(
      [name, `${name} (debian 12.5)`, ...targets.slice(2)].map((Target) => ({ Target })),
    );
  });

  it('publishes no value of ENV or ARG, and no code around a secret', () => {
    const assessment = makeAssessment({ findings: [vulnerability(), secret()], raw: [report(all)] });
    const text = [...publishedChunks(assessment)].join('');
    expect(text).not.toContain(confidential);
    expect(text).toContain('"TOKEN=***"');
    expect(text).toContain('ENV TOKEN=***');
    expect(text).toContain('RUN |1 TOKEN=*** /bin/sh -c make # buildkit');
  });

  it('masks the report of every platform', () => {
    const assessment = makeAssessment({ platforms: ['linux/amd64', 'linux/arm64'], raw: [report(all), report(all)] });
    expect([...publishedChunks(assessment)].join('')).not.toContain(confidential);
  });

  it('keeps the starred match, labels, names and everything else of the report', () => {
    const published = publishedReport(makeAssessment({ raw: [report(all)] }));
    expect(published).toMatchObject({
      SchemaVersion: 2,
      ArtifactType: 'container_image',
      Metadata: {
        ImageConfig: {
          config: {
            Env: ['PATH=***', 'TOKEN=***', 'EMPTY'],
            Labels: { 'org.opencontainers.image.source': 'https://github.com/acme/api' },
          },
        },
      },
      Results: [
        { Secrets: [{ RuleID: 'aws-access-key-id', Match: 'export KEY=********************' }, { RuleID: 'custom' }] },
        {
          Misconfigurations: [
            { ID: 'DS-0031', CauseMetadata: { Code: { Lines: [{}, {}, { Content: 'USER root' }] } } },
          ],
        },
        { Vulnerabilities: [{ VulnerabilityID: 'CVE-2019-10744', Layer: { DiffID: 'sha256:1' } }] },
      ],
    });
  });

  it('leaves the scanned report as it was', () => {
    const raw = report(all);
    const before = JSON.stringify(raw);
    publishedReport(makeAssessment({ raw: [raw] }));
    expect(JSON.stringify(raw)).toBe(before);
  });

  it('says the verdict, what blocks, and the exceptions beside it', () => {
    const { ImageGate } = parsed(publishedChunks(makeAssessment({ findings: [vulnerability()], raw: [report(all)] })));
    expect(ImageGate).toMatchObject({
      Verdict: 'blocked',
      Headline: 'Blocked: 1 finding to fix (1 CRITICAL)',
      Digest: `sha256:${'d'.repeat(64)}`,
      Blocking: [
        {
          ID: 'CVE-2019-10744',
          Package: 'lodash',
          Version: '4.17.4',
          Where: 'app/package-lock.json',
          Escalate: 'page',
          FixBy: '2026-03-02T12:00:00.000Z',
          Fix: { Kind: 'upgrade', To: '4.17.12' },
        },
      ],
      Escalations: { page: 1, ticket: 0, backlog: 0, report: 0 },
      Platforms: [{ Platform: 'linux/amd64', Results: 3 }],
    });
  });

  it('comes back whole through its schema: what was published is what is read', () => {
    const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const exceptions = fc.array(fc.record({ endsAt: date, reason: fc.string(), line: fc.nat() }).map(exception));
    const fixed = fc.constantFrom('4.17.12', '5.0.0-rc.1', 'see vendor');
    const afterMerge = fc.option(
      fc.record<AfterMergeVerdict>({
        branch: fc.string(),
        verdict: fc.constantFrom('passed', 'blocked'),
        reasons: fc.array(fc.record({ code: fc.constantFrom('finding', 'eol'), message: fc.string() })),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(exceptions, fc.array(fixed), afterMerge, (applied, fixes, later) => {
        const findings = fixes.map((fixedVersion, index) =>
          vulnerability({ fixedVersion, id: `CVE-2020-${1000 + index}` }),
        );
        const unused = applied.map((one) => ({ ...one, duplicateOf: { file: 'a', line: 1 } }));
        const made = makeAssessment({ findings, exceptions: { applied, unused, refused: [refusedException()] } });
        const assessment = { ...made, afterMerge: later };
        const { ImageGate: written } = publishedReport(assessment);
        const read = gateRecordSchema.parse(parsed(publishedChunks(assessment)).ImageGate);
        const dated = ({ endsAt, ...rest }: { readonly endsAt: string }) => ({ ...rest, endsAt: new Date(endsAt) });
        const { Exceptions } = read;
        const whole = { ...Exceptions, applied: Exceptions.applied.map(dated), unused: Exceptions.unused.map(dated) };
        expect({ ...read, Exceptions: whole }).toEqual(written);
        expect(read.AfterMerge?.Verdict).toBe(later?.verdict);
      }),
      { numRuns: 40 },
    );
  });

  it('is one report for several platforms, from which each can be taken out again', () => {
    const arm = report([vulnerabilityResult], { ReportID: 'arm' });
    const published = publishedReport(
      makeAssessment({ platforms: ['linux/amd64', 'linux/arm64'], raw: [report(all), arm] }),
    );
    expect(published).toMatchObject({
      Results: [
        { Platform: 'linux/amd64' },
        { Platform: 'linux/amd64' },
        { Platform: 'linux/amd64' },
        { Platform: 'linux/arm64' },
      ],
      ImageGate: {
        Platforms: [
          { Results: 3 },
          { Platform: 'linux/arm64', Results: 1, Report: { ReportID: 'arm', SchemaVersion: 2 } },
        ],
      },
    });
  });

  it('replaces the record of an earlier run when a published report is judged again', () => {
    const again = publishedReport(makeAssessment({ raw: [report([], { ImageGate: { Verdict: 'forged' } })] }));
    expect(again).toMatchObject({ ImageGate: { Verdict: 'passed' } });
  });

  it.each([
    [undefined],
    [null],
    [[]],
    ['text'],
    [{ Results: null }],
    [{ Results: [null, 1, { Secrets: 'x' }], Metadata: 3 }],
  ])('gives valid JSON for a raw report of %p', (raw) => {
    expect(parsed(publishedChunks(makeAssessment({ raw: [raw] })))).toHaveProperty('ImageGate');
  });
});

describe('jsonChunks', () => {
  it('holds no workflow command, and says the same', () => {
    const value = { '##[a]': [{ deep: [[[['x ##[set-output name=verdict;]passed']]]] }] };
    const text = [...jsonChunks(value)].join('');
    expect(text).not.toContain('##[');
    expect(JSON.parse(text)).toEqual(value);
  });

  it('gives what JSON.stringify gives, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(JSON.stringify(JSON.parse([...jsonChunks(value)].join('')))).toBe(JSON.stringify(value));
      }),
    );
    expect([...jsonChunks({ a: undefined, b: [undefined] })].join('')).toBe('{\n  "b": [\n    null\n  ]\n}\n');
  });

  it('writes dates as text, wherever they stand', () => {
    const at = new Date('2026-03-31T00:00:00Z');
    const value = { at, in: { list: [at, { at }], deep: { deeper: { at } } } };
    expect(JSON.parse([...jsonChunks(value)].join(''))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('comes in pieces that stay small however large the report is', () => {
    const chunks = [
      ...jsonChunks({
        Results: [{ Vulnerabilities: Array.from({ length: 20_000 }, (_, id) => ({ id, text: 'x'.repeat(50) })) }],
      }),
    ];
    expect(chunks.length).toBeGreaterThan(4);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(300_000);
  });
});

describe('reportFileName', () => {
  it.each([
    ['ghcr.io/acme/api:1.4.2', 'trivy-results-ghcr.io-acme-api.json'],
    ['ghcr.io/acme/api@sha256:abc', 'trivy-results-ghcr.io-acme-api.json'],
    ['localhost:5000/acme/api', 'trivy-results-localhost-5000-acme-api.json'],
    ['alpine:3.20', 'trivy-results-alpine.json'],
    ['./out/image.tar', 'trivy-results-out-image.tar.json'],
    ['../../etc/passwd', 'trivy-results-etc-passwd.json'],
    ['"<>|*?\\\r\n', 'trivy-results-image.json'],
    ['', 'trivy-results-image.json'],
    ['日本語', 'trivy-results-image.json'],
  ])('%p is %s', (name, file) => {
    expect(reportFileName(name)).toBe(file);
  });

  it('is bounded', () => {
    expect(reportFileName('x'.repeat(100_000)).length).toBeLessThan(160);
  });
});
