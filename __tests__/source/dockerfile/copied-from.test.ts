import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copiedFrom } from '../../../src/source/dockerfile/copied-from.js';
import { parseDockerfile } from '../../../src/source/dockerfile/dockerfile.js';
import { historyEntry } from '../../../src/source/dockerfile/history.js';

/** What a file of the image may be, by one line of a Dockerfile and what BuildKit writes of it. */
function sources(line: string, path: string, { workdir = '/', history = line } = {}): readonly string[] {
  const [instruction] = parseDockerfile(`FROM scratch\n${line}\n`)?.stages[0]?.instructions ?? [];
  if (instruction === undefined) throw new Error('no instruction');
  return copiedFrom({ instruction, entry: historyEntry(history, false), workdir }, path);
}

describe('a file that was copied', () => {
  it.each([
    ['a folder', 'COPY src /app', '/app/a/b.py', 'src/a/b.py'],
    ['all of the context', 'COPY . /app', '/app/a/b.py', 'a/b.py'],
    ['all of it to the root', 'COPY . /', '/a/b.py', 'a/b.py'],
    ['a file to a folder', 'COPY conf/a.yaml /etc/', '/etc/a.yaml', 'conf/a.yaml'],
    ['a file under another name', 'COPY conf/a.yaml /etc/b.yaml', '/etc/b.yaml', 'conf/a.yaml'],
    ['one of several', 'COPY a.yaml b.yaml /etc/', '/etc/b.yaml', 'b.yaml'],
    ['a list', 'COPY ["with space/a.yaml", "/etc/"]', '/etc/a.yaml', 'with space/a.yaml'],
    ['quotes', 'COPY "a b.yaml" \'/etc/\'', '/etc/a b.yaml', 'a b.yaml'],
    ['a continuation', 'COPY src \\\n  /app', '/app/x', 'src/x'],
    ['flags', 'COPY --chown=1:1 --link --chmod=644 src /app', '/app/x', 'src/x'],
    ['a pattern', 'COPY k8s/*.ya?l /k8s/', '/k8s/a.yaml', 'k8s/a.yaml'],
    ['a slash at the beginning of a source', 'COPY /src /app', '/app/x', 'src/x'],
    ['dots that lead out of the context', 'COPY ../../src /app', '/app/x', 'src/x'],
    ['folders that are kept', 'COPY --parents a/b.yaml c /x/', '/x/a/b.yaml', 'a/b.yaml'],
    ['ADD', 'ADD src /app', '/app/x', 'src/x'],
  ])('is found by %s', (_, line, path, source) => {
    expect(sources(line, path)[0]).toBe(source);
  });

  it('to a target that is relative is found from the working folder', () => {
    expect(sources('COPY src ./lib/', '/srv/app/lib/x', { workdir: '/srv/app' })).toContain('src/x');
    expect(sources('COPY a.yaml .', '/srv/app/a.yaml', { workdir: '/srv/app' })).toContain('a.yaml');
    expect(sources('COPY a.yaml ..', '/srv/a.yaml', { workdir: '/srv/app' })).toContain('a.yaml');
    expect(sources('COPY a.yaml .', '/a.yaml', { workdir: '/srv/app' })).toEqual([]);
  });

  it('by a line with variables is found by what BuildKit filled in; the builder before it does not say', () => {
    const line = 'COPY --chown=$U $SRC $APP/';
    expect(sources(line, '/app/x', { history: 'COPY --chown=1 src /app/ # buildkit' })).toContain('src/x');
    expect(sources(line, '/app/x', { history: '/bin/sh -c #(nop) COPY dir:abc in /app/ ' })).toEqual([]);
  });

  it.each([
    ['another stage', 'COPY --from=build src /app', '/app/x'],
    ['another image', 'COPY --from=alpine:3 / /app', '/app/x'],
    ['the network', 'ADD https://example.org/a.tar /app/', '/app/a.tar'],
    ['a repository', 'ADD git@github.com:a/b.git /app', '/app/x'],
    ['a heredoc', 'COPY <<EOF /app/x\nkey\nEOF', '/app/x'],
    ['elsewhere', 'COPY src /app', '/application/x'],
    ['a pattern for other names', 'COPY *.json /app/', '/app/x.yaml'],
    ['a pattern deeper down', 'COPY k8s/* /k8s/', '/k8s/a/b.yaml'],
  ])('is not looked for when it came from %s', (_, line, path) => {
    expect(sources(line, path)).toEqual([]);
  });

  it('is quickly not found in an endless instruction', () => {
    const history = `COPY ["${'\\"'.repeat(2 ** 20)} /app`;
    expect(sources('COPY $X /app', '/app/a', { history })).toEqual([]);
  }, 1000);

  it('is never one outside of the context, whatever stands in the line', () => {
    const word = fc.constantFrom(
      '.',
      '..',
      '/',
      '../..',
      'a',
      '*',
      '"',
      '[',
      '$X',
      '<<E',
      '--from=b',
      '--parents',
      ' ',
      '\\',
    );
    const path = fc.array(fc.constantFrom('a', '..', '.', '', 'b c'), { maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), path, (words, file) => {
        for (const found of sources(`COPY ${words.join(' ')} x`, file)) {
          expect(found).not.toMatch(/^\/|^\.\.(?:\/|$)|\/\.\.(?:\/|$)/);
          expect(found).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
