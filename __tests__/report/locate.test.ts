import { describe, expect, it } from '@jest/globals';
import { placesOf } from '../../src/report/places-at-from.js';
import { publishedReport } from '../../src/report/published-json.js';
import { sarif } from '../../src/report/sarif.js';
import type { Story } from '../../src/report/story.js';
import type { Finding } from '../../src/scan/finding.js';
import { answersTo, type LabelledImage, labelledImages, storyOf } from './answer-key.js';

const fallback = { path: '.github/workflows/image-scan.yml', line: 1 };
const images = labelledImages();

function tell(story: Story, finding: Finding): string {
  const { location = fallback, origin } = placesOf(story)(finding);
  return `${location.path}:${location.line} ${origin}`;
}

/** Each finding with where it was put and where it belongs. */
function compare(image: LabelledImage, story: Story) {
  return story.scan.findings.map((finding) => {
    const answers = answersTo(image, finding);
    const what = `${image.name}: ${finding.id} ${finding.kind === 'vulnerability' ? finding.package.name : ''} ${finding.path ?? ''}`;
    return {
      what,
      put: tell(story, finding),
      belongs: answers.map(({ at, origin }) => `${at} ${origin}`).join(' or '),
    };
  });
}

describe('the answer key', () => {
  it('is met by every finding of every image', () => {
    const all = images.flatMap((image) => compare(image, storyOf(image)));
    const missed = all.filter(({ put, belongs }) => put !== belongs);
    process.stdout.write(`answer key: ${all.length - missed.length} of ${all.length} findings on the right line\n`);
    expect(missed).toEqual([]);
    expect(all.length).toBeGreaterThan(60);
    expect(images.length).toBeGreaterThanOrEqual(7);
  });

  it.each(images.map((image) => [image.name, image] as const))('%s has no answer without a finding', (_, image) => {
    const used = new Set(storyOf(image).scan.findings.flatMap((finding) => answersTo(image, finding)));
    expect(image.answers.filter((answer) => !used.has(answer))).toEqual([]);
  });

  it('is met by a report with masked values, too', () => {
    const all = images.flatMap((image) => {
      const published = Buffer.from(JSON.stringify(publishedReport(storyOf(image))));
      return compare(image, storyOf(image, published));
    });
    expect(all.filter(({ put, belongs }) => put !== belongs)).toEqual([]);
  });

  it('is met by the SARIF, each result on one line', () => {
    for (const image of images) {
      const story = storyOf(image);
      const wanted = story.scan.findings.map((finding) => answersTo(image, finding)[0]?.at).sort();
      const results = sarif(story, { fallback }).runs[0]?.results ?? [];
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
    const story = storyOf({ ...image, dockerfile });
    for (const finding of story.scan.findings)
      expect(placesOf(story)(finding).location).toEqual({ path: 'Dockerfile', line });
  });
});
