import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BaseUse, baseUses, withoutBase } from '../../src/base/base-use.js';
import { formatReference } from '../../src/oci/reference.js';

const digest = `sha256:${'a'.repeat(64)}`;

/** What a use says, in one line. */
function told(use: BaseUse): string {
  const stage = use.stage === undefined ? '' : ` as ${use.stage}`;
  const at = `${use.line}${stage}`;
  if (use.kind === 'none') return `${at}: none, ${use.why}`;
  const pinned = use.digest === undefined ? '' : ', pinned';
  const by = use.variables.length === 0 ? '' : ` by ${use.variables.join(' and ')}`;
  return `${at}: ${formatReference(use.reference)}, tag ${use.tag}${pinned}${by}${use.isFinal ? ', final' : ''}`;
}

const toldOf = (...args: Parameters<typeof baseUses>) => baseUses(...args).map(told);

describe('the FROMs of a Dockerfile', () => {
  it.each<[string, string, readonly string[]]>([
    ['one', 'FROM alpine:3.20', ['1: docker.io/library/alpine:3.20, tag 3.20, final']],
    ['without a tag', 'FROM alpine', ['1: docker.io/library/alpine, tag latest, final']],
    ['pinned', `FROM alpine:3.20@${digest}`, [`1: docker.io/library/alpine:3.20@${digest}, tag 3.20, pinned, final`]],
    [
      'a digest alone',
      `FROM alpine@${digest}`,
      [`1: docker.io/library/alpine@${digest}, tag undefined, pinned, final`],
    ],
    [
      'a digest alone whose tag a comment names',
      `ARG A=1\n# alpine:3.20, the newest\nFROM alpine@${digest}\n# 3.19\n\nFROM alpine@${digest}`,
      [
        `3: docker.io/library/alpine@${digest}, tag 3.20, pinned`,
        `6: docker.io/library/alpine@${digest}, tag undefined, pinned, final`,
      ],
    ],
    [
      'several stages',
      'FROM golang:1.23 AS Build\nRUN go build\n\nFROM build AS test\nFROM scratch',
      [
        '1 as build: docker.io/library/golang:1.23, tag 1.23',
        '4 as test: none, it is the stage build of this file',
        '5: none, it starts from nothing (scratch)',
      ],
    ],
    [
      'a stage that the last one builds on',
      'FROM node:20 AS base\nFROM golang:1.23 AS tool\nFROM base',
      [
        '1 as base: docker.io/library/node:20, tag 20, final',
        '2 as tool: docker.io/library/golang:1.23, tag 1.23',
        '3: none, it is the stage base of this file',
      ],
    ],
    [
      'defaults of ARG',
      'ARG VERSION=20\nARG VARIANT="${VERSION}-alpine"\nFROM --platform=$BUILDPLATFORM node:${VARIANT}',
      ['3: docker.io/library/node:20-alpine, tag 20-alpine by VARIANT, final'],
    ],
    ['a default in place', 'FROM node:${V:-22}', ['1: docker.io/library/node:22, tag 22 by V, final']],
    [
      'an ARG without a default',
      'ARG BASE\nFROM ${BASE}:$TAG',
      [
        '2: none, BASE and TAG has no value before the first FROM: give its ARG a default, or pass it as a build argument',
      ],
    ],
    ['a name that is none', 'FROM Acme/App:1', ['1: none, the repository "Acme/App" holds upper-case letters']],
    ['nothing', 'FROM', ['1: none, it names no image']],
    ['no FROM', 'RUN true', []],
  ])('%s', (_what, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });

  it('takes build arguments, target and platform', () => {
    const text = 'ARG V\nFROM node:$V AS a\nFROM acme/tools:$TARGETARCH AS b';
    const facts = { buildArgs: ['V=22'], target: 'a', platform: 'linux/arm64' };
    expect(toldOf(text, facts)).toEqual([
      '2 as a: docker.io/library/node:22, tag 22 by V, final',
      '3 as b: docker.io/acme/tools:arm64, tag arm64 by TARGETARCH',
    ]);
  });

  it('says that a text is too long', () => {
    const text = `FROM alpine\n#${'x'.repeat(128 * 1024)}`;
    expect(baseUses(text)).toEqual([]);
    expect(withoutBase(text)).toBe('it has 131085 characters; at most 131072 are read');
    expect(withoutBase('FROM alpine')).toBeUndefined();
  });

  it('of any text are lines that begin with FROM, at most one of them final, and never throw', () => {
    const piece = fc.constantFrom(
      ...[
        'FROM ',
        'from ',
        'ARG A=1',
        'ARG A',
        '\n',
        ' AS b',
        'b',
        '$A',
        '${A:-',
        '}',
        '\\\n',
        '# ',
        'alpine:3',
        '@',
        'RUN <<E',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (dockerfile) => {
        const uses = baseUses(dockerfile);
        const lines = dockerfile.split('\n');
        expect(uses.filter(({ line }) => !/from/i.test(lines[line - 1] ?? ''))).toEqual([]);
        expect(uses.filter((use) => use.kind === 'image' && use.isFinal).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
