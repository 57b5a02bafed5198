import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportFileName } from '../../../src/oci/image-file-name.js';
import { publishedChunks, publishedReport } from '../../../src/report/json/published-json.js';
import { jsonChunks } from '../../../src/report/json-chunks.js';
import { makeAssessment, secret, vulnerability } from '../make-assessment.js';

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
      Layers: [{ DiffID: 'sha256:1', CreatedBy: `ENV TOKEN=${confidential}` }],
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
    const published = publishedReport(makeAssessment({ findings: [] }), raw);
    const name = String(published.ArtifactName);
    expect(name).not.toContain('..');
    expect(published.Results).toMatchObject(
      [name, `${name} (debian 12.5)`, ...targets.slice(2)].map((Target) => ({ Target })),
    );
  });

  it('publishes no value of ENV or ARG, and no code around a secret', () => {
    const assessment = makeAssessment({ findings: [vulnerability(), secret()] });
    const text = [...publishedChunks(assessment, report(all))].join('');
    expect(text).not.toContain(confidential);
    expect(text).toContain('"TOKEN=***"');
    expect(text).toContain('ENV TOKEN=***');
    expect(text).toContain('RUN |1 TOKEN=*** /bin/sh -c make # buildkit');
  });

  it('keeps the starred match, labels, names and everything else of the report', () => {
    const published = publishedReport(makeAssessment(), report(all));
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
    publishedReport(makeAssessment(), raw);
    expect(JSON.stringify(raw)).toBe(before);
  });

  it.each([
    [undefined],
    [null],
    [[]],
    ['text'],
    [{ Results: null }],
    [{ Results: [null, 1, { Secrets: 'x' }], Metadata: 3 }],
  ])('gives valid JSON for a raw report of %p', (raw) => {
    expect(parsed(publishedChunks(makeAssessment(), raw))).toBeInstanceOf(Object);
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
