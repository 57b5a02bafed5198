/** How images are made, by the real builders: what the checks find in what BuildKit and Docker write, and that no value of a secret is in any output (promise 6). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fixed, type GateWorld, offline } from './gate-world.js';
import { inDocker, patience } from './in-docker.js';

let world: GateWorld;
inDocker((given) => {
  ({ world } = given);
});

const token = `ghp_${'a1B'.repeat(12)}`;
const [password, argument] = ['correct-horse-battery', 'staple-of-the-build'];
const dockerfile = [
  'FROM scratch AS files',
  'COPY app /app',
  'USER 1000',
  'FROM scratch',
  'ARG NPM_TOKEN',
  'COPY --from=files /app /app',
  `ENV DEPLOY=${token} \\`,
  `    DB_PASSWORD=${password}`,
  'EXPOSE 20-30',
].join('\n');

/** Only BuildKit writes the value of an argument into the history, also where nothing has used it. */
const shownArgument = 'warn hardening/secret-argument ARG NPM_TOKEN {"path":"Dockerfile","line":5}';
const builders = [
  ['buildx straight to a layout', { builder: 'remote' }, [shownArgument]],
  ['the Docker store', {}, []],
] as const;

describe.each(builders)('an image that is made badly, built with %s', (_, builder, shown) => {
  it(
    'is shown on the lines of its Dockerfile, and never with a value of a secret',
    async () => {
      for (const [path, content] of Object.entries(fixed)) await world.write(path, content);
      await world.write('Dockerfile', dockerfile);
      await world.write('.github/image-gate.yml', 'hardening: { severity: warn, checks: { root-user: block } }\n');
      const ended = await world.step({ ...offline(world), ...builder, 'build-args': `NPM_TOKEN=${argument}` });
      expect({ code: ended.code, out: ended.stdout }).toEqual({ code: 1, out: ended.stdout });
      const record = JSON.parse(await readFile(ended.outputs['record-file'] ?? '', 'utf8'));
      const found = record.findings.map((one: { id: string; where: string; action: string; place?: object }) =>
        [one.action, one.id, one.where, JSON.stringify(one.place ?? {})].join(' '),
      );
      expect(found).toEqual([
        'warn hardening/secret-in-env ENV DEPLOY {"path":"Dockerfile","line":7}',
        'block hardening/root-user USER {}',
        'warn hardening/exposed-ssh EXPOSE 22 {"path":"Dockerfile","line":9}',
        ...shown,
        'warn hardening/secret-name-in-env ENV DB_PASSWORD {"path":"Dockerfile","line":7}',
      ]);
      expect(record.hardening.looked).toContain('base-digest');
      const folder = join(ended.outputs['record-file'] ?? '', '..');
      const texts = await Promise.all(ended.reports.map((name) => readFile(join(folder, name), 'utf8')));
      // Buildx itself names the build arguments in its metadata, which is handed on as docker/build-push-action does.
      const { metadata: __, ...outputs } = ended.outputs;
      for (const text of [...texts, ended.summary, JSON.stringify(outputs), ended.stderr])
        for (const value of [token, password, argument]) expect(text).not.toContain(value);
    },
    patience,
  );
});
