import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LockfilePackage } from '../../../src/scan/lockfile.js';
import { parseDockerfile } from '../../../src/source/dockerfile/dockerfile.js';
import { buildChain } from '../../../src/source/dockerfile/stages.js';
import { placesOf } from '../../../src/source/locate.js';
import { digest, makeAssessment, vulnerability } from '../../report/make-assessment.js';
import { workOfThread } from '../../work-of-thread.js';

/** A lockfile that names the package; its line tells it from the others. */
const npm = (path: string, line = 24): LockfilePackage => ({
  ...{ path, line, type: 'npm', name: 'lodash', version: '4.17.4' },
});
const other = (path: string): LockfilePackage => ({ path, line: 3, type: 'npm', name: 'leftpad', version: '1.0.0' });
const threeApps = [
  npm('apps/api/package-lock.json', 439),
  npm('apps/web/package-lock.json'),
  npm('apps/worker/package-lock.json', 7),
];
const types: Readonly<Record<string, string>> = {
  'yarn.lock': 'yarn',
  'pnpm-lock.yaml': 'pnpm',
  'poetry.lock': 'poetry',
};

interface Build {
  readonly lockfiles?: readonly LockfilePackage[];
  readonly path?: string;
  /** Trivy's type of the package in the image. */
  readonly type?: string;
  readonly ignore?: string;
  readonly context?: string;
  readonly buildArgs?: readonly string[];
  /** How BuildKit writes variables that it filled in. */
  readonly filled?: (text: string) => string;
  readonly target?: string;
}

/** BuildKit writes a list without its brackets and quotes. */
const plain = (words: string) => (words.startsWith('[') ? words.replace(/["[\],]/g, '') : words);

/** Where the package is shown, of which the last instruction with a layer brought the files. */
function shown(text: string, build: Build = {}): string {
  const { lockfiles = threeApps, path = 'app/node_modules/lodash/package.json', type = 'node-pkg' } = build;
  const parsed = parseDockerfile(text);
  const chain = parsed && buildChain(parsed, new Map(), build.target);
  const instructions = chain?.instructions ?? [];
  const isLayer = (keyword: string) => ['RUN', 'COPY', 'ADD', 'WORKDIR'].includes(keyword);
  const filled = build.filled ?? ((whole: string) => whole);
  const history = [
    ...(chain?.base === 'scratch' ? [] : [{ created_by: 'ADD rootfs.tar / # buildkit' }]),
    ...instructions.map(({ keyword, text: words }) => ({
      created_by: `${keyword} ${keyword === 'RUN' ? '/bin/sh -c ' : ''}${plain(filled(words))} # buildkit`,
      ...(isLayer(keyword) ? {} : { empty_layer: true }),
    })),
  ];
  const layers = history.filter((entry) => !('empty_layer' in entry)).map((_, index) => digest(`${index + 1}`));
  const raw = [{ Metadata: { ImageConfig: { history, rootfs: { diff_ids: layers } } } }];
  const { context = '.', ignore, buildArgs, target } = build;
  const dockerfile = { path: 'Dockerfile', text, context, built: true as const };
  const options = {
    ...(ignore === undefined ? {} : { ignore }),
    ...(buildArgs ? { buildArgs } : {}),
    ...(target ? { target } : {}),
  };
  const assessment = makeAssessment({ raw, dockerfile: { ...dockerfile, ...options }, lockfiles });
  const layer = layers.at(-1);
  const { type: named, name, version } = { ...(lockfiles[0] ?? npm('x')), type };
  const finding = vulnerability({
    path,
    ...(layer ? { layer } : {}),
    package: { class: 'language', type: named, name, version },
  });
  const { location } = placesOf(assessment)(finding);
  return `${location?.path}:${location?.line}`;
}

const web = 'apps/web/package-lock.json:24';

describe('a package of one of three apps', () => {
  it.each([
    ['its lockfile alone, then npm ci', 'FROM node:22\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\n'],
    [
      'with its package.json',
      'FROM node:22\nWORKDIR /app\nCOPY apps/web/package.json apps/web/package-lock.json ./\nRUN npm ci\n',
    ],
    ['both by a pattern', 'FROM node:22\nWORKDIR /app\nCOPY apps/web/package*.json ./\nRUN npm ci --omit=dev\n'],
    ['to an absolute folder', 'FROM node:22\nCOPY apps/web/package-lock.json /app/\nRUN cd /app && npm ci\n'],
    ['its folder', 'FROM node:22\nWORKDIR /app\nCOPY apps/web .\nRUN npm ci\n'],
    ['a list', 'FROM node:22\nWORKDIR /app\nCOPY ["apps/web/package-lock.json", "./"]\nRUN npm ci\n'],
    [
      'a mount',
      'FROM node:22\nWORKDIR /app\nRUN --mount=type=bind,source=apps/web/package-lock.json,target=package-lock.json --mount=type=cache,target=/root/.npm npm ci\n',
    ],
    [
      'by an argument with a default',
      'FROM node:22\nARG APP=web\nWORKDIR /app\nCOPY apps/$APP/package-lock.json ./\nRUN npm ci\n',
      { filled: (text: string) => text.replace('$APP', 'web') },
    ],
    [
      'by a build argument',
      'FROM node:22\nARG APP=api\nWORKDIR /app\nCOPY apps/${APP}/package-lock.json ./\nRUN npm ci\n',
      { buildArgs: ['APP=web'], filled: (text: string) => text.replace('${APP}', 'web') },
    ],
    [
      'the last of two',
      'FROM node:22\nWORKDIR /app\nCOPY apps/api/package-lock.json ./\nCOPY apps/web/package-lock.json ./\nRUN npm ci\n',
    ],
    [
      'copied from a stage',
      'FROM node:22 AS deps\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\nFROM node:22\nWORKDIR /srv\nCOPY --from=deps /app/node_modules ./node_modules\n',
      { path: 'srv/node_modules/lodash/package.json' },
    ],
    [
      'through two stages',
      'FROM node:22 AS deps\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\nFROM node:22 AS build\nWORKDIR /app\nCOPY --from=deps /app/node_modules ./node_modules\nCOPY . .\nRUN npm run build -w web\nFROM node:22-slim\nWORKDIR /app\nCOPY --from=build /app/node_modules ./node_modules\n',
    ],
    [
      'a stage by its number',
      'FROM node:22\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\nFROM node:22\nCOPY --from=0 /app /app\n',
    ],
    [
      'a stage that is built on',
      'FROM node:22 AS base\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nFROM base\nRUN npm ci\n',
    ],
    [
      'a stage that only carries it',
      'FROM scratch AS files\nCOPY apps/web/package-lock.json /in/\nFROM node:22\nWORKDIR /app\nCOPY --from=files /in/package-lock.json ./\nRUN npm ci\n',
    ],
    [
      'all of the context, in its folder',
      'FROM node:22\nWORKDIR /src\nCOPY . .\nWORKDIR /src/apps/web\nRUN npm ci\n',
      { path: 'src/apps/web/node_modules/lodash/package.json' },
    ],
    [
      'all of the context, by cd',
      'FROM node:22\nWORKDIR /src\nCOPY . .\nRUN cd apps/web && npm ci && cp -r node_modules /app/\n',
    ],
    [
      'all of the context, by --prefix',
      'FROM node:22\nWORKDIR /src\nCOPY . .\nRUN npm ci --prefix apps/web && mv apps/web/node_modules /app/\n',
    ],
    ['its modules as they are', 'FROM node:22\nWORKDIR /app\nCOPY apps/web/node_modules node_modules\n'],
    [
      'all with modules as they are',
      'FROM node:22\nWORKDIR /src\nCOPY . .\n',
      { path: 'src/apps/web/node_modules/lodash/package.json' },
    ],
    [
      'the folder as the context',
      'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\n',
      { context: 'apps/web', lockfiles: [npm('apps/web/package-lock.json')] },
    ],
    [
      'what is not ignored',
      'FROM node:22\nWORKDIR /app\nCOPY apps apps\nRUN npm ci --prefix app/x && cp -r x .\n',
      { ignore: 'apps/*\n!apps/web\n' },
    ],
    [
      'of many stages the one that is built',
      'FROM node:22 AS web\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\nFROM node:22 AS api\nWORKDIR /app\nCOPY apps/api/package-lock.json ./\nRUN npm ci\n',
      { target: 'web' },
    ],
  ] as readonly (readonly [string, string, Build?])[])('is on the line of its own lockfile: %s', (_, text, build) => {
    expect(shown(text, build)).toBe(web);
  });

  const final = (text: string) => `Dockerfile:${text.trimEnd().split('\n').length}`;

  it.each([
    ['no lockfile was copied', 'FROM node:22\nWORKDIR /app\nCOPY apps/web/package.json ./\nRUN npm install\n'],
    ['package.json of all apps', 'FROM node:22\nWORKDIR /app\nCOPY apps/*/package.json ./\nRUN npm install\n'],
    [
      'lockfiles of all apps to one place',
      'FROM node:22\nWORKDIR /app\nCOPY apps/*/package-lock.json ./\nRUN npm ci\n',
    ],
    ['all of the context, installed who knows where', 'FROM node:22\nWORKDIR /src\nCOPY . .\nRUN ./install.sh /app\n'],
    [
      'an argument without a value',
      'FROM node:22\nARG APP\nWORKDIR /app\nCOPY apps/$APP/package-lock.json ./\nRUN npm ci\n',
    ],
    ['another image', 'FROM node:22\nCOPY --from=ghcr.io/acme/modules /app /app\n'],
    [
      'a lockfile from another image',
      'FROM node:22\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nCOPY --from=ghcr.io/acme/locks /package-lock.json ./\nRUN npm ci\n',
    ],
    [
      'a lockfile that the build made',
      'FROM node:22 AS prune\nWORKDIR /src\nCOPY . .\nRUN npx turbo prune web --docker\nFROM node:22\nWORKDIR /app\nCOPY --from=prune /src/out/json/package-lock.json ./\nRUN npm ci\n',
    ],
    [
      'an own lockfile that does not name it',
      'FROM node:22\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\n',
      { lockfiles: [npm('apps/api/package-lock.json'), other('apps/web/package-lock.json')] },
    ],
    [
      'a lockfile of another app alone',
      'FROM node:22\nWORKDIR /app\nCOPY apps/web/package.json ./\nRUN npm install\n',
      { lockfiles: [npm('apps/api/package-lock.json')] },
    ],
    [
      'an ignored lockfile',
      'FROM node:22\nWORKDIR /app\nCOPY apps/web ./\nRUN npm install\n',
      { ignore: '**/package-lock.json' },
    ],
    ['a lockfile left out', 'FROM node:22\nWORKDIR /app\nCOPY --exclude=*-lock.json apps/web ./\nRUN npm install\n'],
    ['a lockfile that came later', 'FROM node:22\nWORKDIR /app\nCOPY apps/api/package.json ./\nRUN npm install\n', {}],
    [
      'two stages that disagree',
      'FROM node:22 AS a\nWORKDIR /app\nCOPY apps/api/package-lock.json ./\nRUN npm ci\nFROM node:22 AS b\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\nFROM node:22 AS all\nCOPY --from=a /app /app\nCOPY --from=b /app /app\nFROM node:22\nCOPY --from=all /app /app\n',
    ],
  ] as readonly (readonly [string, string, Build?])[])(
    'stays on the instruction where nobody knows: %s',
    (_, text, build) => {
      expect(shown(text, build)).toBe(final(text));
    },
  );

  it('is on the final FROM where the image is of another Dockerfile', () => {
    const text =
      'FROM node:22 AS x\nRUN a\nFROM node:22\nWORKDIR /app\nCOPY apps/web/package-lock.json ./\nRUN npm ci\n';
    expect(shown(text, { filled: () => 'something else' })).toBe('Dockerfile:3');
  });
});

describe('lockfiles of several kinds', () => {
  const of = (path: string, line: number, name = 'lodash', version = '4.17.4'): LockfilePackage => ({
    ...{ path, line, name, version, type: types[path.split('/').at(-1) ?? ''] ?? 'npm' },
  });
  const kinds = [of('package-lock.json', 1), of('pnpm-lock.yaml', 2), of('yarn.lock', 3)];
  const go = (path: string, line: number): LockfilePackage => ({
    path,
    line,
    type: 'gomod',
    name: 'golang.org/x/text',
    version: 'v0.3.0',
  });
  const goApps = [go('apps/api/go.mod', 5), go('apps/web/go.mod', 9), go('go.mod', 2)];
  const python = (path: string, line: number, type = 'pip'): LockfilePackage => ({
    path,
    line,
    type,
    name: 'requests',
    version: '2.19.1',
  });
  const site = {
    path: 'usr/local/lib/python3.12/site-packages/requests-2.19.1.dist-info/METADATA',
    type: 'python-pkg',
  };

  it.each([
    ['npm', 'FROM node\nWORKDIR /app\nCOPY . .\nRUN npm ci\n', 'package-lock.json:1', { lockfiles: kinds }],
    [
      'pnpm',
      'FROM node\nWORKDIR /app\nCOPY . .\nRUN corepack enable && pnpm install --frozen-lockfile\n',
      'pnpm-lock.yaml:2',
      { lockfiles: kinds },
    ],
    ['yarn', 'FROM node\nWORKDIR /app\nCOPY . .\nRUN yarn --immutable\n', 'yarn.lock:3', { lockfiles: kinds }],
    [
      'the one that was copied',
      'FROM node\nWORKDIR /app\nCOPY yarn.lock ./\nRUN ./install\n',
      'yarn.lock:3',
      { lockfiles: kinds },
    ],
    [
      'all of a template, of which one is there',
      'FROM node\nWORKDIR /app\nCOPY package.json yarn.lock* package-lock.json* pnpm-lock.yaml* ./\nRUN if [ -f yarn.lock ]; then yarn; elif [ -f package-lock.json ]; then npm ci; else pnpm i; fi\n',
      'pnpm-lock.yaml:2',
      { lockfiles: [of('pnpm-lock.yaml', 2)] },
    ],
    [
      'pnpm deploy',
      'FROM node AS build\nWORKDIR /src\nCOPY . .\nRUN pnpm install && pnpm deploy --filter=web --prod /prod/web\nFROM node\nCOPY --from=build /prod/web /app\n',
      'pnpm-lock.yaml:2',
      { lockfiles: [of('pnpm-lock.yaml', 2)] },
    ],
    ['nobody knows', 'FROM node\nWORKDIR /app\nCOPY . .\nRUN ./install\n', 'Dockerfile:4', { lockfiles: kinds }],
    [
      'a Go binary of its own module',
      'FROM golang AS build\nWORKDIR /src\nCOPY . .\nWORKDIR /src/apps/web\nRUN go build -o /out/web .\nFROM scratch\nCOPY --from=build /out/web /web\n',
      'apps/web/go.mod:9',
      { lockfiles: goApps, path: 'web', type: 'gobinary' },
    ],
    [
      'go.mod and go.sum first',
      'FROM golang AS build\nWORKDIR /src\nCOPY apps/web/go.mod apps/web/go.sum ./\nRUN go mod download\nCOPY apps/web .\nRUN go build -o /bin/web\nFROM scratch\nCOPY --from=build /bin/web /\n',
      'apps/web/go.mod:9',
      { lockfiles: goApps, path: 'web', type: 'gobinary' },
    ],
    [
      'a mounted context',
      'FROM golang AS build\nWORKDIR /src\nRUN --mount=type=bind,source=apps/api,target=. go build -o /bin/api .\nFROM scratch\nCOPY --from=build /bin/api /bin/\n',
      'apps/api/go.mod:5',
      { lockfiles: goApps, path: 'bin/api', type: 'gobinary' },
    ],
    [
      'a binary that lies beside one of many',
      'FROM scratch\nCOPY bin/web /web\n',
      'Dockerfile:2',
      { lockfiles: goApps, path: 'web', type: 'gobinary' },
    ],
    [
      'a binary in its module',
      'FROM scratch\nCOPY apps/web/bin/web /web\n',
      'apps/web/go.mod:9',
      { lockfiles: goApps, path: 'web', type: 'gobinary' },
    ],
    [
      'pip by the name of the file',
      'FROM python\nWORKDIR /src\nCOPY . .\nRUN pip install -r apps/web/requirements.txt\n',
      'apps/web/requirements.txt:4',
      { ...site, lockfiles: [python('apps/api/requirements.txt', 2), python('apps/web/requirements.txt', 4)] },
    ],
    [
      'pip from /tmp',
      'FROM python\nCOPY apps/web/requirements.txt /tmp/\nRUN pip install -r /tmp/requirements.txt\n',
      'apps/web/requirements.txt:4',
      { ...site, lockfiles: [python('apps/api/requirements.txt', 2), python('apps/web/requirements.txt', 4)] },
    ],
    [
      'poetry in a stage',
      'FROM python AS build\nWORKDIR /src\nCOPY apps/web/pyproject.toml apps/web/poetry.lock ./\nRUN poetry install --only main\nFROM python\nCOPY --from=build /src/.venv /src/.venv\n',
      'apps/web/poetry.lock:30',
      {
        path: 'src/.venv/lib/python3.12/site-packages/requests-2.19.1.dist-info/METADATA',
        type: 'python-pkg',
        lockfiles: [python('apps/api/poetry.lock', 20, 'poetry'), python('apps/web/poetry.lock', 30, 'poetry')],
      },
    ],
  ] as readonly (readonly [string, string, string, Build])[])('%s', (_, text, place, build) => {
    expect(shown(text, build)).toBe(place);
  });
});

describe('any Dockerfile', () => {
  const piece = fc.constantFrom(
    ...[
      'FROM a AS s\n',
      'FROM s\n',
      'WORKDIR /app\n',
      'WORKDIR apps/web\n',
      'WORKDIR $X\n',
      'COPY . .\n',
      'COPY apps/*/* ./\n',
      'RUN npm ci\n',
    ],
    ...[
      'COPY apps/api /app\n',
      'COPY --from=s / /\n',
      'COPY --from=0 /app /app/\n',
      'ARG X=/a\n',
      'ENV X=b\n',
      'RUN cd ../.. && x\n',
      'ADD a.tar /\n',
    ],
  );

  it('leads to a lockfile that is there, or to itself', () => {
    const places = [...threeApps.map(({ path, line }) => `${path}:${line}`), 'Dockerfile'];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const place = shown(`FROM a\n${pieces.join('')}`);
        expect(places.some((known) => place === known || place.startsWith(`${known}:`))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'stages that double what they copy',
      Array.from(
        { length: 60 },
        (_, at) =>
          `FROM a AS s${at}\nCOPY . /\n${at ? `COPY --from=s${at - 1} / /\nCOPY --from=s${at - 1} / /app/\nCOPY --from=s${at - 1} / /\n` : ''}`,
      ).join(''),
    ],
    [
      'stages behind stages',
      Array.from(
        { length: 2500 },
        (_, at) => `FROM a AS s${at}\n${at ? `COPY --from=s${at - 1} / /app/\n` : 'COPY . /\n'}`,
      ).join(''),
    ],
    [
      'stages on stages',
      Array.from({ length: 2500 }, (_, at) => `FROM ${at ? `s${at - 1}` : 'a'} AS s${at}\nCOPY . /app\n`).join(''),
    ],
    ['many copies', `FROM a\n${'COPY . /app/\n'.repeat(900)}RUN npm ci\n`],
    ['many sources', `FROM a\nCOPY ${'apps/*/* '.repeat(900)} /app/\nRUN npm ci\n`],
    ['many commands', `FROM a AS b\nCOPY . /app/\n${'RUN npm ci\n'.repeat(900)}FROM b\nCOPY --from=b /app /app\n`],
  ])('is traced in a second: %s', (_, text) => {
    expect(workOfThread(() => shown(text))).toBeLessThan(3000);
  });
});
