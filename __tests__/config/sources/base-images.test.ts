import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { ScanTarget } from '../../../src/config/inputs/scan-target.js';
import { provenBase, unaskedBase } from '../../../src/config/sources/base-images.js';
import { ToolError } from '../../../src/host/errors.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../../src/oci/digest.js';
import { formatReference } from '../../../src/oci/reference.js';
import type { Registry } from '../../../src/oci/registry/registry.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import type { RepositoryFiles } from '../../../src/repository/repository-files.js';
import { localRules } from '../../../src/repository/rule-files.js';
import { plainRequest } from '../../image/build/plain-request.js';
import { vulnerability } from '../../report/make-assessment.js';

const layers = ['rootfs', 'node', 'app'].map((text) => digestOf(text));
const [rootfs, node, app] = layers as [Digest, Digest, Digest];
const platform = 'linux/amd64';
const build = { kind: 'build', request: plainRequest({ kind: 'local', path: '.' }) } as const;
const image = { kind: 'image', reference: 'acme/app' } as const;

/** A registry with images of one platform, by name; `asked` holds what it was asked for. */
function registryWith(images: Readonly<Record<string, readonly Digest[]>>, asIndex = false) {
  const asked: string[] = [];
  const content = new Map<string, Buffer>();
  const put = (value: object, mediaType: string) => {
    const bytes = Buffer.from(JSON.stringify(value));
    content.set(digestOf(bytes), bytes);
    return { mediaType, digest: digestOf(bytes), size: bytes.length };
  };
  const registry: Pick<Registry, 'manifest' | 'blob'> = {
    manifest: async (reference) => {
      const name = formatReference(reference);
      asked.push(name);
      const known = content.get(reference.digest ?? '');
      if (known !== undefined)
        return { descriptor: put(JSON.parse(known.toString()), mediaTypes.ociManifest), bytes: known };
      const diffIds = images[name];
      if (diffIds === undefined) throw new ToolError({ code: 'manifest-unknown', message: `no ${name}`, fix: '' });
      const config = put(
        { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: diffIds } },
        mediaTypes.ociConfig,
      );
      const manifest = put({ schemaVersion: 2, config, layers: [] }, mediaTypes.ociManifest);
      const index = {
        schemaVersion: 2,
        manifests: [{ ...manifest, platform: { os: 'linux', architecture: 'amd64' } }],
      };
      const descriptor = asIndex ? put(index, mediaTypes.ociIndex) : manifest;
      return { descriptor, bytes: content.get(descriptor.digest) ?? Buffer.alloc(0) };
    },
    blob: async (_, { digest }) => Readable.from([content.get(digest)]),
  };
  return { registry, asked };
}

function filesWith(text: string | undefined): RepositoryFiles {
  const bytes = Buffer.from(text ?? '');
  return {
    read: async () => (text === undefined ? undefined : { bytes, text }),
    list: async () => [],
    holds: async () => true,
    describe: (path) => path,
  };
}

interface Case {
  readonly policy?: string;
  /** On the branch whose policy counts. */
  readonly reviewed?: string;
  /** In what is built: what the pull request makes of it. */
  readonly proposed?: string;
  readonly scanTarget?: ScanTarget;
  readonly named?: boolean;
  readonly images?: Readonly<Record<string, readonly Digest[]>>;
  readonly asIndex?: boolean;
}

/** An old image of a repository, under a tag that it never had. */
const pinned = `ghcr.io/acme/base:2.1@${digestOf('an old image')}`;
const registryImages = {
  'docker.io/library/node:22': [rootfs, node],
  'docker.io/library/debian:12': [rootfs],
  'ghcr.io/evil/base:1': [rootfs, node, app],
  [pinned]: [rootfs, node],
};

async function proof({ policy = 'ignore-base: true', reviewed, proposed = reviewed, ...more }: Case) {
  const { scanTarget = build, named, images = registryImages, asIndex = false } = more;
  const { registry, asked } = registryWith(images, asIndex);
  const files = { ...localRules(filesWith(proposed)), governing: filesWith(reviewed) };
  const rules = {
    files,
    policy: parsePolicy(policy, 'policy.yml'),
    exceptions: { active: [], refused: [] },
    ...(proposed === undefined ? {} : { dockerfile: { path: 'Dockerfile', text: proposed } }),
  };
  const config = { scanTarget, dockerfile: { path: 'Dockerfile', named: named ?? false } };
  const known = await provenBase(registry, {
    rules,
    config,
    names: ['acme/app'],
    images: [{ platform, diffIds: layers }],
  });
  const bases = layers.map((layer) => known?.baseOf(vulnerability({ layer })));
  return { bases, asked, why: known?.unproven.map((one) => one.why).join() };
}

const own = [undefined, undefined, undefined];
const ofNode = ['docker.io/library/node:22', 'docker.io/library/node:22', undefined];
const ofDebian = ['docker.io/library/debian:12', undefined, undefined];

describe('the base that a verdict rests on', () => {
  it.each<[string, Case, readonly (string | undefined)[]]>([
    ['the FROM of the reviewed Dockerfile', { reviewed: 'FROM node:22\nRUN x' }, ofNode],
    ['one with platforms', { reviewed: 'FROM node:22\nRUN x', asIndex: true }, ofNode],
    ['through stages and arguments', { reviewed: 'ARG V=22\nFROM node:$V AS a\nFROM a\nRUN x' }, ofNode],
    ['one that the policy names', { policy: 'ignore-base: true\nbases: [debian:12]', scanTarget: image }, ofDebian],
    [
      'one that is built and that a pattern of the policy allows',
      { policy: 'ignore-base: true\nbases: ["docker.io/library/*"]', reviewed: 'FROM x', proposed: 'FROM node:22' },
      ofNode,
    ],
    [
      'one that is pinned by its digest, where a pattern allows all of its repository',
      { policy: 'ignore-base: true\nbases: ["ghcr.io/acme/*"]', reviewed: 'FROM x', proposed: `FROM ${pinned}` },
      [pinned, pinned, undefined],
    ],
    [
      'the reviewed Dockerfile that the inputs name',
      { reviewed: 'FROM node:22', scanTarget: image, named: true },
      ofNode,
    ],
  ])('is %s', async (_, given, expected) => {
    expect((await proof(given)).bases).toEqual(expected);
  });

  it.each<[string, Case, RegExp]>([
    ['a base of the pull request', { reviewed: 'FROM debian:13', proposed: 'FROM ghcr.io/evil/base:1' }, /debian:13/],
    [
      'an image of any tag whose digest stands behind a tag that a pattern allows',
      { policy: 'ignore-base: true\nbases: ["ghcr.io/acme/base:2.*"]', reviewed: 'FROM x', proposed: `FROM ${pinned}` },
      /could not be asked for: no docker.io\/library\/x/,
    ],
    [
      'an image of any tag whose digest stands behind the very tag that the policy names',
      { policy: 'ignore-base: true\nbases: ["ghcr.io/acme/base:2.1"]', proposed: `FROM ${pinned}` },
      /could not be asked for: no ghcr.io\/acme\/base:2.1$/,
    ],
    ['a Dockerfile that is new in the pull request', { proposed: 'FROM node:22' }, /no base image is named/],
    ['one that merely lies there', { reviewed: 'FROM node:22', scanTarget: image }, /no base image is named/],
    [
      'a base whose layers the image lacks',
      { reviewed: 'FROM node:22', images: { 'docker.io/library/node:22': [node] } },
      /does not begin/,
    ],
    ['a base that the registry does not have', { reviewed: 'FROM node:23' }, /could not be asked for: no docker.io/],
    [
      'metadata alone',
      { reviewed: 'FROM alpine\nENV A=b', images: { 'docker.io/library/alpine': [app] } },
      /does not begin/,
    ],
    ['endless comments', { reviewed: `FROM node:22\n${'# x\n'.repeat(40_000)}` }, /no base image is named/],
    ['nothing', { reviewed: 'FROM scratch\nCOPY x /' }, /no base image is named/],
    ['a name that is not known', { reviewed: 'FROM $X' }, /no base image is named/],
  ])('is not %s, and that is said', async (_, given, why) => {
    const found = await proof(given);
    expect(found.bases).toEqual(own);
    expect(found.why).toMatch(why);
  });

  it('is not asked for where the policy does not ask', async () => {
    expect(await proof({ policy: 'ignore-base: false', reviewed: 'FROM node:22' })).toEqual({ bases: own, asked: [] });
  });

  it('is not known without a network', () => {
    const rules = { policy: parsePolicy('ignore-base: true', 'policy.yml') };
    expect(unaskedBase(rules, ['app'], [{ platform }])?.unproven[0]?.why).toContain('without network');
    expect(unaskedBase({ policy: parsePolicy('{}', 'policy.yml') }, ['app'], [{ platform }])).toBe(undefined);
  });
});
