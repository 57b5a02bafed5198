import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { topLevel } from '../../src/cli/commands.js';
import { baseInputs } from '../../src/config/base-config.js';
import { driftInputs } from '../../src/config/inputs/drift-config.js';
import { exceptionsInputs } from '../../src/config/inputs/exceptions-config.js';
import { inputNames } from '../../src/config/inputs/gate-inputs.js';
import { verifyInputs } from '../../src/config/inputs/verify-config.js';
import { reportInputs } from '../../src/config/report/report-config.js';
import { registryInputs } from '../../src/night/registry-inputs.js';
import { reportForms } from '../../src/publish/report-form.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
/** The inputs of the actions that stand in folders of their own. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  base: Object.keys(baseInputs.shape),
  drift: Object.keys(driftInputs.shape),
  verify: Object.keys(verifyInputs.shape),
  exceptions: Object.keys(exceptionsInputs.shape),
  registry: Object.keys(registryInputs.shape),
  report: Object.keys(reportInputs.shape),
};
const readme = readFileSync(`${root}README.md`, 'utf8');
const fenced = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
const hash = 'a'.repeat(64);
/** The words of a command line as a shell parts them, which knows only single quotes here, without its comment; with a digest where one has to be put in. */
const words = (line: string) =>
  [...withDigests(line.replace(/ +#.*$/, '')).matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
const withDigests = (line: string) =>
  line
    .replace(/"\$\(sha256sum .*\)"/, hash)
    .replaceAll(/"\$\(command -v (\w+)\)"/g, '$1')
    .replaceAll('"$ROOT"', `sha256:${hash}`)
    .replaceAll('sha256:…', `sha256:${hash}`);

describe('the README', () => {
  const commands = [...readme.matchAll(/^node dist\/cli\.js .*$/gm)].map(([line]) => words(line).slice(2));

  it.each(commands)('has a command that is understood: %s', (...args) => {
    expect(() => parseCommandLine(args)).not.toThrow();
  });

  it('shows every command, and every format of judge', () => {
    expect(readme).toContain('`judge` takes one report, several, a folder, or `-` for standard input');
    for (const reports of [['-'], ['a.json', 'b.json'], ['reports/']])
      expect(() => parseCommandLine(['judge', ...reports])).not.toThrow();
    expect(new Set(commands.map(([name]) => name))).toEqual(new Set(topLevel.map(({ word }) => word)));
    for (const form of reportForms) expect(readme).toMatch(new RegExp(`judge[^\\n]*\\b${form}\\b`));
  });

  it('has the example of one image as its complete workflow, which a test runs under act', () => {
    const example = readFileSync(`${root}docs/examples/one-image.yml`, 'utf8').replace(/^#.*\n/, '');
    expect([...readme.matchAll(fenced('yaml'))].map(([, text]) => text)).toContain(example);
  });

  it('names every page of the docs, and every example', () => {
    for (const page of pages.slice(1)) expect(readme).toContain(`](${page})`);
    const linked = pages.map((page) => readFileSync(root + page, 'utf8')).join('\n');
    const examples = readdirSync(`${root}docs/examples`).filter((name) => name.endsWith('.yml'));
    for (const name of examples) expect(linked).toMatch(new RegExp(`\\]\\((docs/)?examples/${name}\\)`));
  });

  it('has the ten inputs that action.yml has, and every promise with its number of mutants', () => {
    const between = (name: string) => readme.split(`<!-- ${name}: made by script/docs -->`)[1]?.split('<!--')[0] ?? '';
    const names = [...between('inputs').matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
    expect(names).toHaveLength(10);
    expect(inputNames).toEqual(expect.arrayContaining(names));
    expect(
      between('promises').match(/^\d+\. \*\*.* \(\[\d+ mutants\]\(docs\/promises\.md#promise-\d+\)\)$/gm)?.length,
    ).toBe(between('promises').trim().split('\n').length);
  });

  it('names its scripts as they are', () => {
    for (const [, path = ''] of readme.matchAll(/\b(script\/[a-z]+)/g)) expect(existsSync(root + path)).toBe(true);
  });
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(root + page, 'utf8');

  it('shows steps that take the inputs they name, at a full commit', () => {
    for (const [, block = ''] of text.matchAll(fenced('yaml'))) {
      for (const step of stepsIn(parse(block))) {
        expect(step.uses).toMatch(
          /^image-gate\/image-gate(\/(base|drift|exceptions|registry|report|verify))?@[0-9a-f]{40}$/,
        );
        const [, door = ''] = /gate\/(\w+)@/.exec(step.uses) ?? [];
        const known = namesOf[door] ?? inputNames;
        expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
    }
  });

  it('is in plain modern English', () => {
    const mannered =
      /\b(parted|mend(s|ed|ing)?|is to hear|at hand|for ever|as ever|pass(ed|es) over|all the same|brought along|vouch(es)?)\b/i;
    const prose = text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/made by script\/docs -->[\s\S]*?<!-- end of/g, '');
    const lines = prose.split('\n').filter((line) => !line.startsWith('<!--'));
    if (page !== 'CHANGELOG.md') expect(lines.filter((line) => mannered.test(line))).toEqual([]);
  });

  it('shows commands of ours that are understood', () => {
    for (const [, block = ''] of text.matchAll(fenced('(?:sh|console)')))
      for (const [, line = ''] of block.matchAll(/^(?:\$ )?(?:node dist\/cli\.js|image-gate) (.*)$/gm))
        expect(() => parseCommandLine(words(line))).not.toThrow();
  });
});

interface Step {
  readonly uses: string;
  readonly with?: object;
}
/** Steps of ours in a workflow, a list of steps, or anything else that a block may show. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('uses' in value && String(value.uses).startsWith('image-gate/')) return [value as Step];
  return Object.values(value).flatMap(stepsIn);
}

it.each(pages)('%s links to files and headings that are there', (page) => {
  // What script/docs makes is compared with its sources by `script/docs --check`.
  const text = readFileSync(root + page, 'utf8').replaceAll(/made by script\/docs -->[\s\S]*?<!-- end of/g, '');
  const folder = page.includes('/') ? 'docs/' : '';
  for (const [, link, picture] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)) {
    const target = link ?? picture ?? '';
    const [file = '', heading] = target.split('#');
    const path = fileURLToPath(new URL(file === '' ? page : folder + file, `file://${root}`));
    expect({ target, there: existsSync(path) }).toEqual({ target, there: true });
    if (heading !== undefined) expect(headings(readFileSync(path, 'utf8'))).toContain(heading);
  }
});

/** As GitHub makes anchors of them. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
