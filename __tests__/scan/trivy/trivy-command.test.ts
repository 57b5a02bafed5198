import { describe, expect, it } from '@jest/globals';
import { scanFolder, trivyArguments, trivyEnvironment } from '../../../src/scan/trivy/trivy-command.js';

describe("Trivy's arguments", () => {
  const args = trivyArguments('/cache', ['vuln', 'secret'], 90_500);

  it('ask for everything in one report, and for no verdict', () => {
    expect(args.join(' ')).toMatch(
      /^image --input \.\.\/image --format json --output \.\.\/report\.json --exit-code 0 --scanners vuln,secret --list-all-pkgs /,
    );
  });

  it.each([
    '--severity',
    '-s',
    '--ignore-unfixed',
    '--ignore-status',
    '--ignore-policy',
    '--vex',
    '--skip-dirs',
    '--skip-files',
    '--pkg-types',
    '--exit-on-eol',
  ])('hold no %s: severities and exceptions are ours to apply', (flag) => {
    expect(args).not.toContain(flag);
  });

  it('name the configuration and the ignore file, so that none is looked for', () => {
    expect(args).toEqual(expect.arrayContaining(['--config', '../config.yaml', '--ignorefile', '../ignore']));
  });

  it('keep what Trivy sees of layers in memory', () => {
    expect(args).toEqual(expect.arrayContaining(['--cache-dir', '/cache', '--cache-backend', 'memory']));
  });

  it.each([
    '--skip-db-update',
    '--skip-java-db-update',
    '--skip-check-update',
    '--skip-vex-repo-update',
    '--offline-scan',
    '--skip-version-check',
    '--disable-telemetry',
  ])('hold %s: nothing is fetched', (flag) => {
    expect(args).toContain(flag);
  });

  it('give Trivy more time than we do, so that our deadline is the one that counts', () => {
    expect(args[args.indexOf('--timeout') + 1]).toBe('151s');
  });
});

describe("Trivy's environment", () => {
  it('is an allow-list and empty folders', () => {
    const ours = {
      PATH: '/bin',
      https_proxy: 'http://proxy:3128',
      NO_PROXY: 'localhost',
      SSL_CERT_FILE: '/ca.pem',
      HOME: '/home/me',
      DOCKER_CONFIG: '/home/me/.docker',
      GITHUB_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      TRIVY_SEVERITY: 'LOW',
      TRIVY_USERNAME: 'me',
      INPUT_SECRETS: 'secret',
      AWS_SECRET_ACCESS_KEY: 'secret',
      XDG_CONFIG_HOME: '/home/me/.config',
      UNSET: undefined,
    };
    expect(trivyEnvironment(ours, scanFolder('/run'))).toEqual({
      PATH: '/bin',
      https_proxy: 'http://proxy:3128',
      NO_PROXY: 'localhost',
      SSL_CERT_FILE: '/ca.pem',
      HOME: '/run/home',
      USERPROFILE: '/run/home',
      DOCKER_CONFIG: '/run/docker',
      TMPDIR: '/run/tmp',
      TEMP: '/run/tmp',
      TMP: '/run/tmp',
    });
  });
});
