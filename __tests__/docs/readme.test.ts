import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/config/command/command-line.js';
import { inputNames } from '../../src/config/gate-inputs.js';
import { reportForms } from '../../src/publish/report-form.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(`${root}docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const readme = readFileSync(`${root}README.md`, 'utf8');
const fenced = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
/** The words of a command line as a shell parts them, which knows only single quotes here, without its comment. */
const words = (line: string) =>
  [...line.replace(/ +#.*$/, '').matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);

describe('the README', () => {
  const commands = [...readme.matchAll(/^node dist\/cli\.js .*$/gm)].map(([line]) => words(line).slice(2));

  it.each(commands)('has a command that is understood: %s', (...args) => {
    expect(() => parseCommandLine(args)).not.toThrow();
  });

  it('shows every command, and every format of judge', () => {
    expect(new Set(commands.map(([name]) => name))).toEqual(
      new Set(['gate', 'scan', 'hook', 'judge', 'explain', 'exceptions']),
    );
    for (const form of reportForms) expect(readme).toMatch(new RegExp(`judge[^\\n]*\\b${form}\\b`));
  });

  it('has a step that takes the inputs it names, at a full commit', () => {
    const [, text = ''] = fenced('yaml').exec(readme) ?? [];
    const [step] = parse(text);
    expect(step.uses).toMatch(/^image-gate\/image-gate@[0-9a-f]{40}$/);
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });

  it('names every page of the docs', () => {
    for (const page of pages.slice(1)) expect(readme).toContain(`](${page})`);
  });

  it('names its scripts as they are', () => {
    for (const [, path = ''] of readme.matchAll(/\b(script\/[a-z]+)/g)) expect(existsSync(root + path)).toBe(true);
  });
});

it.each(pages)('%s links to files and headings that are there', (page) => {
  const text = readFileSync(root + page, 'utf8');
  const folder = page.includes('/') ? 'docs/' : '';
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
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
