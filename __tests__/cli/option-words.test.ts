import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inOptionWords, logInOptionWords } from '../../src/cli/option-words.js';
import { inputProblems } from '../../src/config/inputs/contradictions.js';
import { inputNames } from '../../src/config/inputs/gate-inputs.js';
import { ConfigError, ServiceError, ToolError } from '../../src/host/errors.js';
import type { Log } from '../../src/host/ports.js';

const tool = (fix: string, message = 'It failed.') => new ToolError({ code: 'a', message, fix });
const fixOf = (error: unknown) => (error instanceof ToolError ? error.fix : error);

describe('an error at the command line', () => {
  it.each([
    ['Write `image-from: registry`.', 'Write `--image-from registry`.'],
    ['Name a mirror with trivy-mirror, or set trivy-path.', 'Name a mirror with --trivy-mirror, or set --trivy-path.'],
    ['Set `offline: true`.', 'Set `--offline`.'],
    ['Name it in the input `context`.', 'Name it in `--context`.'],
    ['Choose another report-dir.', 'Choose another --report-dir.'],
    ['Write `unfixed: log` in the policy.', 'Write `unfixed: log` in the policy.'],
    ['Look at `baseline: auto` of the policy.', 'Look at `baseline: auto` of the policy.'],
    ['A file as `cosign trusted-root create` makes it.', 'A file as `cosign trusted-root create` makes it.'],
    ['verify takes trusted-root, max-age.', 'verify takes trusted-root, max-age.'],
    ['Look into /a/cache-dir/b and --cache-dir.', 'Look into /a/cache-dir/b and --cache-dir.'],
    ['Run apk --no-cache; no-cache, tags and image stay.', 'Run apk --no-cache; no-cache, tags and image stay.'],
  ])('speaks of options: %s', (fix, reworded) => {
    expect(fixOf(inOptionWords(tool(fix), []))).toBe(reworded);
  });

  it('leaves alone what is a key of the policy, too', () => {
    const schema = readFileSync(new URL('../../schema/image-gate.schema.json', import.meta.url), 'utf8');
    const keys = new Set([...schema.matchAll(/"([a-z]+(?:-[a-z]+)+)": \{/g)].map(([, key = '']) => key));
    const both = inputNames.filter((name) => keys.has(name));
    expect(both).toContain('trusted-root');
    for (const name of both) {
      const text = `The policy takes max-age, ${name}.`;
      expect(fixOf(inOptionWords(tool(text), []))).toBe(text);
    }
  });

  it('stays what it is', () => {
    const error = tool('Look.');
    expect(inOptionWords(error, [])).toBe(error);
    const cause = new Error('why');
    const service = new ServiceError({ code: 'b', message: 'No.', fix: 'Set trivy-path.', cause });
    const reworded = inOptionWords(service, []);
    expect(reworded).toBeInstanceOf(ServiceError);
    expect(reworded).toMatchObject({ code: 'b', message: 'No.', fix: 'Set --trivy-path.', cause });
    expect(inOptionWords(cause, [])).toBe(cause);
  });

  it.each([
    [{ push: 'true' }, '--push: there are no tags to push to. Name at least one reference in `--tags`, e.g. '],
    [{ load: 'true', platforms: 'a,b', tags: 'a' }, 'Keep one platform, or remove `--load`.'],
    [{ input: 'a', target: 'b' }, '--target: only applies to a build, and `input` is given. Remove `--target`'],
    [
      { 'trivy-sha256': 'a'.repeat(64) },
      'there is no `--trivy-path` to compare it with. Name the file in `--trivy-path`',
    ],
    [{ outputs: 'a' }, 'Use tags with --push, or --load.'],
    [{ trivyignores: 'a' }, 'Name the files in `--exceptions`.'],
    [{ version: 'a' }, 'Name the version in --trivy-version.'],
  ])('of %j, too', (raw, said) => {
    const [first, ...others] = inputProblems(new Map(Object.entries(raw)));
    if (first === undefined) throw new Error('no problem');
    expect(String(inOptionWords(new ConfigError([first, ...others]), []))).toContain(said);
  });
});

describe('inputs with a bad value', () => {
  it.each([
    [{ push: 'true', tags: 'acme/APP:1' }, ['input tags']],
    [{ load: 'true', tags: 'acme/APP:1' }, ['input tags']],
    [{ image: 'UPPER', 'image-from': 'docker' }, ['input image']],
    [{ ref: 'refs/heads/a', sha: 'x' }, ['input sha']],
    [{ 'rego-tool': '/opa', 'rego-tool-sha256': 'abc' }, ['input rego-tool-sha256']],
    [{ push: 'true' }, ['input push']],
    [{ ref: 'refs/heads/a' }, ['input ref']],
  ])('are not said to be missing, too: %j', (raw, wheres) => {
    expect(inputProblems(new Map(Object.entries(raw))).map(({ where }) => where)).toEqual(wheres);
  });
});

describe('a log at the command line', () => {
  it('speaks of options in what is wrong, and is else as it was', async () => {
    const lines: string[] = [];
    const say = (text: string) => void lines.push(text);
    const log: Log = { info: say, warning: say, error: say, debug: say, group: (_, work) => work() };
    const worded = logInOptionWords(log);
    worded.warning('Set trivy-sha256 to its hash.');
    worded.error('Name a mirror with trivy-mirror.');
    worded.info('trivy-sha256');
    expect(lines).toEqual(['Set --trivy-sha256 to its hash.', 'Name a mirror with --trivy-mirror.', 'trivy-sha256']);
    expect(await worded.group('a', async () => 1)).toBe(1);
    expect(worded.stage).toBeUndefined();
    expect(logInOptionWords({ ...log, stage: (_, work) => work(say) }).stage).toBeDefined();
  });
});
