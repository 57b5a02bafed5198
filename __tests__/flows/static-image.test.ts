import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
afterEach(() => world.close());

/** What Trivy says of an image of files alone: neither an operating system nor results. */
async function withStaticImage(policy = ''): Promise<string> {
  world = flowWorld({ environment: { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' } });
  await world.layout();
  if (policy !== '') world.repository('.github/image-gate.yml', policy);
  const recorded = join(world.directory, 'trivy.json');
  const { Results: _, ...report } = JSON.parse(readFileSync(recorded, 'utf8'));
  delete report.Metadata.OS;
  writeFileSync(recorded, JSON.stringify(report));
  const path = join(world.workspace, 'r.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const allowed = 'images: [{ match: "ghcr.io/acme/static", unscannable: log }]';
const tags = { tags: 'ghcr.io/acme/static:1' };
const advice = /if the image holds only files, set `unscannable: log` for it in the policy’s `images`/;

describe('an image of files alone', () => {
  it('is blocked, and the message says what to do', async () => {
    await withStaticImage();
    expect(await runAction(world, world.inputs(tags))).toBe(1);
    expect(world.told.shown[0]?.replace(/\s+/g, ' ')).toMatch(advice);
    expect(world.told.summaries.join('')).toMatch(/unscannable: log/);
  });

  it('passes without any warning where its rule in the policy says so', async () => {
    await withStaticImage(allowed);
    expect(await runAction(world, world.inputs(tags))).toBe(0);
    // That nobody reviewed the test's own Trivy has nothing to do with the image.
    const warnings = world.log.lines.filter(
      (line) => /^(?:warning|error)/.test(line) && !line.includes('trivy-sha256'),
    );
    expect(warnings).toEqual([]);
    expect(world.told.annotations).toEqual([]);
    expect(world.told.outputs?.verdict).toBe('passed');
  });

  it('is blocked where the rule is for another image', async () => {
    await withStaticImage(allowed);
    expect(await runAction(world, world.inputs({ tags: 'ghcr.io/acme/other:1' }))).toBe(1);
  });

  it('is not said to be free of what is asked for, nor an exception to be needless', async () => {
    const report = await withStaticImage();
    world.repository('.trivyignore', 'CVE-2026-0001 # exp:2099-01-01 a reason\n');
    const asked = runCommandLine(world, ['explain', 'CVE-2026-0001', report]).catch((error: unknown) => `${error}`);
    const answer = await asked;
    expect(answer).toMatch(
      /That does not mean that the image is free of it\. linux\/amd64: neither an operating system/,
    );
    expect(answer).not.toMatch(/it is fixed now|remove that entry/);
    await runCommandLine(world, ['judge', report]);
    expect(world.told.shown.join('')).not.toMatch(/no finding needs|nothing in this image needs/);
  });

  it('is judged the same from its report', async () => {
    const report = await withStaticImage(allowed);
    expect(await runCommandLine(world, ['judge', report])).toBe(1);
    expect(world.told.shown[0]?.replace(/\s+/g, ' ')).toMatch(advice);
    expect(await runCommandLine(world, ['judge', report, '--image', 'ghcr.io/acme/static:1'])).toBe(0);
  });
});
