import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fleetPage } from '../../src/report/html/page.js';
import { sampleReport } from '../report/fleet/sample-report.js';
import { type Chromium, startChromium } from './start-chromium.js';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let chromium: Chromium;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/image-gate-page-`);
  const report = sampleReport();
  await writeFile(join(folder, 'report.html'), fleetPage(report, 'report.csv'));
  await writeFile(join(folder, 'hostile.html'), fleetPage(hostile(report), 'report.csv'));
  chromium = await startChromium();
  await chromium.open(join(folder, 'report.html'));
});
afterAll(async () => {
  await chromium.stop();
  await rm(folder, { recursive: true });
});

/** The sample with a name that would run a script, ask another host, or change the page. */
function hostile(report: ReturnType<typeof sampleReport>): ReturnType<typeof sampleReport> {
  const { ledger } = report.sources;
  const attack =
    '"><img src=https://evil.example/x onerror=window.attacked=1><script>window.attacked=1</script><style>*{display:none}</style>';
  const findings = ledger.findings.map((one) => ({ ...one, name: { ...one.name, id: attack, subject: attack } }));
  return { ...report, sources: { ...report.sources, ledger: { ...ledger, findings } } };
}

const visibleRows = () =>
  chromium.evaluate<number>(
    "[...document.querySelectorAll('#findings tbody tr')].filter((row) => row.offsetHeight > 0).length",
  );
const emulate = (media: string, scheme: string) =>
  chromium.call('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] });
const resize = (width: number) =>
  chromium.call('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
const press = async (key: string, code = key, text?: string) => {
  const common = {
    key,
    code,
    windowsVirtualKeyCode: key === 'Tab' ? 9 : key === 'Enter' ? 13 : 0,
    ...(text === undefined ? {} : { text }),
  };
  await chromium.call('Input.dispatchKeyEvent', { type: 'keyDown', ...common });
  await chromium.call('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
};
const focused = () =>
  chromium.evaluate<string>(
    'document.activeElement.name || document.activeElement.id || document.activeElement.tagName',
  );

/** What axe-core finds wrong, each with the elements. */
const wrong = async () => {
  await chromium.call('Runtime.evaluate', { expression: axe });
  return chromium.evaluate<readonly string[]>(
    "axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))",
  );
};

describe('the report as a page in Chromium', () => {
  it('asks nobody for anything, and breaks no policy of its own', async () => {
    const asked = chromium.events('Network.requestWillBeSent').map(({ request }) => (request as { url: string }).url);
    expect(asked).toEqual([`file://${join(folder, 'report.html')}`]);
    expect(chromium.events('Log.entryAdded')).toEqual([]);
    expect(await chromium.evaluate("getComputedStyle(document.querySelector('.tiles')).display")).toBe('grid');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 400],
    ['dark', 400],
  ])('has nothing that axe-core finds wrong: %s, %i pixels wide', async (scheme, width) => {
    await emulate('screen', scheme);
    await resize(width);
    expect(await wrong()).toEqual([]);
    expect(await chromium.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('is named to a screen reader: charts with words, tables with their headings', async () => {
    const { nodes } = await chromium.call('Accessibility.getFullAXTree');
    const tree = (
      nodes as { role?: { value: string }; name?: { value: string }; description?: { value: string } }[]
    ).map(({ role, name }) => `${role?.value} ${name?.value}`);
    expect(tree).toContainEqual(
      expect.stringMatching(/^image New and remediated findings a week In 12 weeks \d+ new and \d+ remediated/),
    );
    expect(tree).toContain('heading Findings, worst first');
    expect(tree).toContain('region Findings, worst first');
    expect(tree).toContain('columnheader Past their time');
    expect(tree.filter((one) => one.startsWith('image '))).toHaveLength(3);
  });

  it('filters its findings by keys alone', async () => {
    await resize(1280);
    const all = await visibleRows();
    await chromium.evaluate('document.activeElement.blur()');
    await press('Tab');
    expect(await chromium.evaluate('document.activeElement.className')).toBe('skip');
    for (let tries = 0; (await focused()) !== 'image' && tries < 30; tries += 1) await press('Tab');
    await chromium.call('Input.insertText', { text: 'WEB' });
    const some = await visibleRows();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await chromium.evaluate("document.getElementById('shown').textContent")).toBe(`${some} of ${all} rows`);
    await press('Tab');
    expect(await focused()).toBe('severity');
    await press('M', 'KeyM', 'm');
    expect(await visibleRows()).toBeLessThanOrEqual(some);
    await press('Tab');
    expect(await focused()).toBe('owner');
    await press('s', 'KeyS', 's');
    expect(await chromium.evaluate('document.activeElement.value')).toBe('shop');
    expect(await visibleRows()).toBeGreaterThan(0);
    await press('Tab');
    await press('Enter', 'Enter', '\r');
    await chromium.evaluate('new Promise((resolve) => setTimeout(resolve))');
    expect(await visibleRows()).toBe(all);
  });

  it('says all without its script', async () => {
    const all = await visibleRows();
    await chromium.call('Emulation.setScriptExecutionDisabled', { value: true });
    await chromium.open(join(folder, 'report.html'));
    await chromium.call('Emulation.setScriptExecutionDisabled', { value: false });
    expect(await visibleRows()).toBe(all);
    expect(await chromium.evaluate("document.getElementById('filter').offsetHeight")).toBe(0);
    await chromium.open(join(folder, 'report.html'));
    expect(await chromium.evaluate("document.getElementById('filter').offsetHeight > 0")).toBe(true);
  });

  it('prints in dark letters on white, without the filter, on a few pages', async () => {
    await emulate('print', 'dark');
    expect(
      await chromium.evaluate(
        'getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color',
      ),
    ).toBe('rgb(255, 255, 255)rgb(0, 0, 0)');
    expect(await chromium.evaluate("document.getElementById('filter').offsetHeight")).toBe(0);
    const { data } = await chromium.call('Page.printToPDF', { printBackground: true });
    const pages =
      Buffer.from(String(data), 'base64')
        .toString('latin1')
        .match(/\/Type ?\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(15);
    await emulate('screen', 'light');
  });

  it('stays what it is with names that would change it', async () => {
    await chromium.open(join(folder, 'hostile.html'));
    expect(await chromium.evaluate('typeof window.attacked')).toBe('undefined');
    expect(await chromium.evaluate("document.images.length + document.querySelectorAll('script').length")).toBe(1);
    expect(
      chromium
        .events('Network.requestWillBeSent')
        .every(({ request }) => (request as { url: string }).url.startsWith('file:')),
    ).toBe(true);
    expect(chromium.events('Log.entryAdded')).toEqual([]);
    expect(await visibleRows()).toBeGreaterThan(10);
  });
});
