import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages for script/pictures: the captured terminals and the rendered Markdown in a folder, each light and dark, and the list of them. */
const [work = '.'] = process.argv.slice(2);
const read = (name: string): string => readFileSync(join(work, name), 'utf8');
const themes = {
  light: {
    text: '#1f2328',
    back: '#ffffff',
    line: '#d1d9e0',
    row: '#f6f8fa',
    link: '#0969da',
    code: '#818b981f',
    dim: '#59636e',
  },
  dark: {
    text: '#f0f6fc',
    back: '#0d1117',
    line: '#3d444d',
    row: '#151b23',
    link: '#4493f8',
    code: '#656c7633',
    dim: '#9198a1',
  },
} as const;
type Theme = keyof typeof themes;
/** The colours of a usual terminal, by their number in SGR. */
const terminal: Readonly<Record<Theme, Readonly<Record<number, string>>>> = {
  light: { 31: '#b3261e', 32: '#116329', 33: '#7d4e00', 36: '#0b6b78', 97: '#ffffff', 41: '#b3261e' },
  dark: { 31: '#ff7b72', 32: '#3fb950', 33: '#d29922', 36: '#39c5cf', 97: '#ffffff', 41: '#b62324' },
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A captured screen as HTML; knows the attributes that image-gate uses. */
function screenHtml(screen: string, theme: Theme): string {
  const style = new Map<string, string>();
  const colours = terminal[theme];
  return screen
    .trimEnd()
    .split(/\u001b\[([\d;]*)m/)
    .map((part, index) => {
      if (index % 2 === 0) {
        const css = [...style].map(([name, value]) => `${name}:${value}`).join(';');
        return part === '' ? '' : `<span style="${css}">${escaped(part)}</span>`;
      }
      for (const code of part === '' ? [0] : part.split(';').map(Number)) {
        if (code === 0) style.clear();
        else if (code === 1) style.set('font-weight', 'bold');
        else if (code === 2) style.set('opacity', '.65');
        else if (code === 22) for (const name of ['font-weight', 'opacity']) style.delete(name);
        else if (code === 39) style.delete('color');
        else if (code === 49) style.delete('background');
        else if (colours[code] !== undefined)
          style.set(code >= 40 && code < 50 ? 'background' : 'color', colours[code]);
      }
      return '';
    })
    .join('');
}

const pageOf = (theme: Theme, css: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0;color:${themes[theme].text};background:${themes[theme].back}}${css}</style>${body}`;

/** In the manner of GitHub, by a style of our own. */
function markdownCss(theme: Theme): string {
  const { line, row, link, code, dim } = themes[theme];
  return `body{font:16px/1.5 "DejaVu Sans","Noto Color Emoji",sans-serif;font-size:14px;padding:24px 32px}
h2{font-size:1.5em;border-bottom:1px solid ${line};padding-bottom:.3em;margin:0 0 16px}h3{font-size:1.2em;margin:24px 0 12px}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%;margin-bottom:16px}
th,td{border:1px solid ${line};padding:6px 13px;vertical-align:top}tr:nth-child(2n) td{background:${row}}
code{font:85% "DejaVu Sans Mono",monospace;background:${code};padding:.2em .4em;border-radius:6px;white-space:break-spaces}
a{color:${link};text-decoration:none}blockquote{margin:0 0 16px;padding:0 1em;border-left:.25em solid ${line};color:${dim}}
details{margin-bottom:16px}summary{cursor:pointer}sub{color:${dim};font-size:85%}`;
}

const pages: string[] = [];
const page = (name: string, theme: Theme, width: number, height: number, html: string): void => {
  const file = `${name}-${theme}`;
  writeFileSync(join(work, `${file}.html`), html);
  pages.push(`${file}.html ${file}.png ${width} ${height}`);
};
for (const theme of ['light', 'dark'] as const) {
  for (const columns of [80, 200]) {
    const screen = read(`table-${columns}.screen`);
    const css = 'pre{margin:0;padding:16px;font:14px/1.35 "DejaVu Sans Mono",monospace}';
    const lines = screen.trimEnd().split('\n').length;
    const width = Math.ceil(columns * 8.43) + 32;
    page(
      `table-${columns}`,
      theme,
      width,
      Math.ceil(lines * 18.9) + 32,
      pageOf(theme, css, `<pre>${screenHtml(screen, theme)}</pre>`),
    );
  }
  page('summary', theme, 1012, 1360, pageOf(theme, markdownCss(theme), read('summary.body')));
  page(
    'comment',
    theme,
    860,
    1120,
    pageOf(theme, markdownCss(theme), read('comment.body').replaceAll('<details>', '<details open>')),
  );
}
writeFileSync(join(work, 'pages'), `${pages.join('\n')}\n`);
