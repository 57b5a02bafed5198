import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assessment } from '../../src/report/assessment.js';
import { publishedRecord, publishedReport } from '../../src/report/json/published-json.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import type { Finding } from '../../src/scan/finding.js';
import type { Place } from '../../src/source/place.js';
import { answersTo, assessmentOf, type LabelledImage, labelledImages, withContextFiles } from '../report/answer-key.js';

const fallback = { path: '.github/workflows/image-scan.yml', line: 1 };
const images = await Promise.all(labelledImages().map(withContextFiles));

/** Where the findings were put before they were judged. */
function put({ decision }: Assessment): ReadonlyMap<Finding, Place> {
  return new Map(decision.triage.open.map(({ finding, place }) => [finding, place]));
}

function tell({ location = fallback, origin }: Place): string {
  return `${location.path}:${location.line} ${origin}`;
}

/** Each finding with where it was put and where it belongs. */
function compare(image: LabelledImage, assessment: Assessment) {
  return [...put(assessment)].map(([finding, place]) => {
    const answers = answersTo(image, finding);
    const part = finding.kind === 'vulnerability' ? finding.package.name : (finding.lines?.start ?? '');
    const what = `${image.name}: ${finding.id} ${part} ${finding.path ?? ''}`;
    return {
      what,
      put: tell(place),
      belongs: answers.map(({ at, origin }) => `${at} ${origin}`).join(' or '),
    };
  });
}

describe('the answer key', () => {
  it('is met by every finding of every image', () => {
    const all = images.flatMap((image) => compare(image, assessmentOf(image)));
    const missed = all.filter(({ put, belongs }) => put !== belongs);
    process.stderr.write(`answer key: ${all.length - missed.length} of ${all.length} findings on the right line\n`);
    expect(missed).toEqual([]);
    expect(all.length).toBeGreaterThan(60);
    expect(images.length).toBeGreaterThanOrEqual(7);
  });

  it.each(images.map((image) => [image.name, image] as const))('%s has no answer without a finding', (_, image) => {
    const used = new Set(assessmentOf(image).scan.findings.flatMap((finding) => answersTo(image, finding)));
    expect(image.answers.filter((answer) => !used.has(answer))).toEqual([]);
  });

  it('is met by the published report alone, whose values are masked', () => {
    const all = images.flatMap((image) => {
      const assessment = assessmentOf(image);
      const published = Buffer.from(JSON.stringify(publishedReport(assessment, assessment.scan.platforms[0].raw)));
      const { target, lockfiles } = publishedRecord(assessment).build;
      expect(target).toBe(image.target);
      const { target: _, ...rest } = image;
      return compare(image, assessmentOf({ ...rest, lockfiles, ...(target ? { target } : {}) }, published));
    });
    expect(all.filter(({ put, belongs }) => put !== belongs)).toEqual([]);
  });

  it('is met by the SARIF, each result on one line', () => {
    for (const image of images) {
      const assessment = assessmentOf(image);
      const wanted = assessment.scan.findings.map((finding) => answersTo(image, finding)[0]?.at).sort();
      const results = sarif(assessment, { fallback }).runs[0]?.results ?? [];
      const found = results.map(({ locations }) => {
        const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
        expect(region?.endLine).toBe(region?.startLine);
        return `${artifactLocation?.uri}:${region?.startLine}`;
      });
      expect(found.sort()).toEqual(wanted);
    }
  });
});

describe('a Dockerfile that is not that of the image', () => {
  it.each([
    ['another image', 'FROM debian:12\nRUN dpkg -i /other.deb\n\nFROM scratch\nCOPY x /y\nRUN make\n', 4],
    ['one instruction too few', 'FROM debian:12\nRUN dpkg -i /packages/hello.deb\n', 1],
    ['nothing that can be read', '\u0000\u0001 <<< {', 1],
  ])('gives its last FROM for all: %s', (_, dockerfile, line) => {
    const image = images.find(({ name }) => name === 'heredoc');
    if (image === undefined) throw new Error('no image');
    const assessment = assessmentOf({ ...image, dockerfile });
    for (const { location } of put(assessment).values()) expect(location).toEqual({ path: 'Dockerfile', line });
  });
});

describe('any Dockerfile', () => {
  const image = images.find(({ name }) => name === 'legacy');
  if (image === undefined) throw new Error('no image');
  const report = JSON.parse(image.report.toString('utf8'));

  function lines(dockerfile: string, target?: string): readonly number[] {
    const assessment = assessmentOf({
      ...image,
      dockerfile,
      ...(target === undefined ? {} : { target }),
    } as LabelledImage);
    return [...put(assessment).values()].map(({ location }) => location?.line ?? 0);
  }

  const piece = fc.constantFrom(
    ...[
      'FROM a\n',
      'FROM ${A} AS b\n',
      'from b as c\n',
      'RUN x \\\n',
      'RUN <<E\n',
      'E\n',
      '# escape=`\n',
      '`\n',
      'ARG A=b\n',
    ],
    ...[
      'COPY --from=b x /y\r\n',
      'ONBUILD RUN x\n',
      '"',
      "'",
      '\0',
      '\uFEFF',
      '\r',
      '\n',
      '$',
      '${',
      '[',
      '<<',
      ' ',
      '\\',
      '--a',
    ],
    ...['RUN dpkg -i /packages/hello.deb\n', 'VOLUME /data\n', '\u2028', '\uD800'],
  );

  it('gives lines inside the file, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.option(fc.constantFrom('b', 'c', '0', '9', 'x')),
        (pieces, target) => {
          const dockerfile = pieces.join('');
          const last = dockerfile.split('\n').length;
          for (const line of lines(dockerfile, target ?? undefined)) expect(line >= 1 && line <= last).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one long line', `FROM a\nRUN ${'x '.repeat(500_000)}`],
    ['an endless continuation', `FROM a\nRUN ${'x \\\n'.repeat(250_000)}`],
    ['a long continuation that is parsed', `FROM a\nRUN ${'x \\\n'.repeat(20_000)}`],
    ['many instructions', 'RUN x\n'.repeat(10_000)],
    ['many stages on each other', Array.from({ length: 4000 }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join('')],
    ['spaces', `FROM a\nRUN \\${' '.repeat(100_000)}x`],
    ['flags', `FROM a\nRUN ${'--a \\ '.repeat(10_000)}`],
    ['heredocs', `FROM a\n${'RUN <<A <<B\nA\nB\n'.repeat(3000)}`],
    ['variables', `ARG ${'A=${A:-$A} '.repeat(5000)}\nFROM ${'${A:-'.repeat(10_000)}`],
  ])(
    'is read in seconds at most: %s',
    (_, dockerfile) => {
      lines(dockerfile);
    },
    5_000,
  );

  it('keeps to the file with a history of any kind', () => {
    const entry = fc.record({
      created_by: fc.oneof(
        fc.string(),
        fc.constantFrom('RUN x # buildkit', 'COPY dir:a in /b ', '/bin/sh -c #(nop)  CMD ["a"]', '|1 a=b /bin/sh -c x'),
      ),
      empty_layer: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (history) => {
        const changed = structuredClone(report);
        changed.Metadata.ImageConfig.history = history;
        const assessment = assessmentOf(image, Buffer.from(JSON.stringify(changed)));
        const last = image.dockerfile?.split('\n').length ?? 0;
        for (const { location } of put(assessment).values()) {
          const line = location?.line ?? 0;
          expect(line >= 1 && line <= last).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a path outside of the repository', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'C:\\x', 'a/../../b'])(
    'is never shown: %s',
    (path) => {
      const image = images.find(({ name }) => name === 'multi-stage');
      if (image === undefined) throw new Error('no image');
      const assessment = assessmentOf({ ...image, lockfiles: image.lockfiles.map((found) => ({ ...found, path })) });
      const paths = [...put(assessment).values()].map(({ location }) => location?.path);
      expect([...new Set(paths)]).toEqual(['Dockerfile']);
    },
  );
});
