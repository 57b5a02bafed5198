import { describe, expect, it } from '@jest/globals';
import { dockerfileChecks } from '../../../src/source/hardening/dockerfile-checks.js';

const pin = `sha256:${'a'.repeat(64)}`;
const found = (text: string, more: { target?: string; buildArgs?: readonly string[] } = {}) =>
  dockerfileChecks({ path: 'Dockerfile', text, ...more }, 'linux/amd64')?.map(
    ({ check, subject, line }) => `${check} ${subject}:${line}`,
  );

describe('the Dockerfile of an image', () => {
  it.each<[string, string[]]>([
    [`FROM node:22@${pin}`, []],
    [`FROM node@${pin}`, []],
    ['FROM scratch', []],
    ['FROM node:22', ['base-digest FROM node:22:1']],
    ['FROM node', ['base-digest FROM node:1', 'latest-base FROM node:1']],
    ['FROM node:latest', ['base-digest FROM node:latest:1', 'latest-base FROM node:latest:1']],
    ['FROM localhost:5000/node', ['base-digest FROM localhost:5000/node:1', 'latest-base FROM localhost:5000/node:1']],
    [`FROM node:latest@${pin}`, []],
    [`# a\nFROM --platform=$BUILDPLATFORM node:22 AS build\nFROM build`, ['base-digest FROM node:22:2']],
    [`ARG BASE=node:22@${pin}\nFROM \${BASE}`, []],
    ['ARG BASE=node:22\nFROM $BASE', ['base-digest FROM node:22:2']],
    ['FROM $BASE', ['base-digest FROM $BASE:1']],
    // Only what is built counts.
    [`FROM node:22 AS unused\nFROM debian@${pin}`, []],
    [`FROM node:22 AS build\nFROM debian@${pin}\nCOPY --from=build /a /b`, ['base-digest FROM node:22:1']],
    [`FROM node:22 AS build\nFROM debian@${pin}\nCOPY --from=0 /a /b`, ['base-digest FROM node:22:1']],
    [`FROM debian@${pin}\nCOPY --from=nginx:1 /a /b`, ['base-digest COPY --from nginx:1:2']],
    [
      `FROM debian@${pin}\nRUN --mount=type=bind,from=tool,target=/t ls`,
      ['base-digest RUN --from tool:2', 'latest-base RUN --from tool:2'],
    ],
    [`FROM debian@${pin}\nRUN --mount=type=cache,target=/t ls`, []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['ADD https://example.com/a.tar /a', ['remote-add ADD example.com/a.tar:2']],
    [`ADD --checksum=sha256:${'b'.repeat(64)} https://example.com/a.tar /a`, []],
    ['ADD a.tar /a', []],
    ['ADD ["https://example.com/a", "/a"]', ['remote-add ADD example.com/a:2']],
    ['ADD https://me:pass@example.com/a?token=secret#x /a', ['remote-add ADD example.com/a:2']],
    ['ARG URL=https://example.com/x\nADD $URL /a', ['remote-add ADD example.com/x:3']],
    ['ADD $URL /a', []],
    ['ADD https://github.com/acme/tool.git#v1 /a', ['remote-add ADD github.com/acme/tool.git:2']],
    [`ADD https://github.com/acme/tool.git#${'c'.repeat(40)} /a`, []],
    [`ADD git@github.com:acme/tool.git#${'c'.repeat(40)}:src /a`, []],
    ['COPY https /a', []],
  ])('%j', (line, expected) => {
    expect(found(`FROM debian@${pin}\n${line}`)).toEqual(expected);
  });

  it('goes by the stage and the arguments of the build', () => {
    const text = 'ARG BASE\nFROM $BASE AS one\nFROM two AS two';
    expect(found(text, { target: 'one', buildArgs: [`BASE=debian@${pin}`] })).toEqual([]);
    expect(found(text, { target: 'one', buildArgs: ['BASE=debian:12'] })).toEqual(['base-digest FROM debian:12:2']);
    expect(found(text, { target: 'none' })).toEqual([]);
  });

  it('says nothing of one that is too long to be read', () => {
    expect(found(`FROM node:22\n${'#'.repeat(200_000)}`)).toBeUndefined();
  });
});
