import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../../src/source/dockerfile/dockerfile.js';

const lastFromLine = (text: string) => parseDockerfile(text)?.stages.at(-1)?.line;

describe('the last FROM', () => {
  it.each<[string, string, number | undefined]>([
    ['one', 'FROM alpine', 1],
    ['lower case and indented', '# comment\n\n  from alpine', 3],
    ['several stages', 'ARG V=1\nFROM node:$V AS build\nRUN make\nFROM alpine\nCOPY --from=build /x /x\n', 4],
    ['Windows line ends', 'FROM a\r\nRUN x\r\nFROM b\r\n', 3],
    ['a continued instruction', 'FROM a\nRUN echo \\\n  FROM b\nRUN x', 1],
    ['a comment inside a continuation', 'FROM a\nRUN echo \\\n# FROM c\n\n  FROM b\nRUN x', 1],
    ['a continued FROM', 'FROM a\nFROM \\\n  b \\\n  AS c\nRUN x', 2],
    ['a comment that ends in a backslash', '# hello \\\nFROM a', 2],
    ['the escape directive', '# escape=`\nFROM a\nRUN dir C:\\\nFROM b\nRUN x `\nFROM c', 4],
    ['a heredoc', 'FROM a\nRUN <<EOF\nFROM b\nEOF\n', 1],
    ['a heredoc behind flags', 'FROM a\nRUN --mount=type=tmpfs,target=/x --network=none <<EOF\nFROM b\nEOF\n', 1],
    ['flags on continued lines', 'FROM a\nCOPY \\\n  --from=b \\\n--link x y\nFROM c', 5],
    ['a FROM with a flag', 'FROM a\nRUN x\nFROM --platform=linux/amd64 b', 3],
    ['a heredoc with tabs', 'FROM a\nRUN <<-EOF\n\tFROM b\n\tEOF\nFROM c', 5],
    ['two heredocs', 'FROM a\nCOPY <<one <<"two" /x\nFROM b\none\nFROM c\ntwo\nFROM d', 7],
    ['a here-string, which is none', 'FROM a\nRUN cat <<<EOF\nFROM b', 3],
    ['a heredoc without an end', 'FROM a\nRUN <<EOF\nFROM b', 1],
    ['a byte order mark', '\ufeffFROM a', 1],
    ['FROM as a part of a word', 'FROM a\nENV X=1\nFROMAGE x', 1],
    ['nothing', '', undefined],
    ['no FROM', 'RUN x', undefined],
  ])('%s', (_, dockerfile, line) => {
    expect(lastFromLine(dockerfile)).toBe(line);
  });

  it('ends with any text', () => {
    const piece = fc.constantFrom(
      'FROM a',
      'RUN \\',
      '\\',
      '<<EOF',
      'EOF',
      '#',
      '# escape=`',
      '\n',
      '\r\n',
      '`',
      'RUN <<A <<B',
      ' ',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => (lastFromLine(pieces.join('')) ?? 1) >= 1));
  });

  it('is quick with hostile ones', () => {
    for (const part of ['RUN \\\n', 'RUN <<EOF\n', '\\\n', '# x\n', '<<A '])
      lastFromLine(`FROM a\nRUN ${part.repeat(100_000)}`);
    // As many heredocs as a line holds, each without an end among as many lines.
    lastFromLine(`FROM a\nRUN ${'<<A '.repeat(100_000)}${'\n'.repeat(500_000)}`);
  }, 5_000);
});
