import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { userFolders } from '../../../src/config/folders.js';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { ConfigError } from '../../../src/host/errors.js';
import { parseRecord } from '../../../src/record/read-report.js';
import { report as makeReport, result, vulnerability } from '../../scan/report.js';
import { type FlowWorld, flowWorld } from '../world.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/trivy/${name}.json`, import.meta.url));
const report = fixture('debian-npm');
const others = fixture('misconfig-secret');

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

// The world's clock stands at noon of 1 March 2026.
const explain = async (...args: readonly string[]) => {
  world.told.shown.splice(0);
  const code = await runCommandLine(world, ['explain', ...args]);
  return { code, text: world.told.shown.join('\n') };
};

const fails = async (...args: readonly string[]) => {
  const error = await explain(...args).catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw new Error(`no ConfigError: ${error}`);
  return error;
};

/** The lines that are to be pasted, as the files would hold them, with the reason written. */
function pasted(text: string): { readonly plain: string; readonly yaml: string } {
  const filled = text
    .replaceAll('<why this is acceptable>', 'never given foreign input')
    .replaceAll('<ticket>', 'SEC-1');
  return {
    plain: filled.match(/^\S+ {2}# .*$/m)?.[0] ?? '',
    yaml: filled.match(/^(?:vulnerabilities|misconfigurations|secrets):\n {2}- .*$/m)?.[0] ?? '',
  };
}

describe('explain', () => {
  it('tells why, where, what fixes it and how to except it', async () => {
    world.repository('.github/image-gate.yml', 'severity:\n  critical: block\n');
    const { code, text } = await explain('CVE-2019-10744', report);
    expect(code).toBe(1);
    expect(text).toMatch(/^CVE-2019-10744 in \S+: blocks$/m);
    expect(text).toMatch(/Why +Blocks by severity\.critical: block \(\.github\/image-gate\.yml:2:13\)$/m);
    expect(text).toMatch(/to be fixed or excepted within 24 hours, by \d{4}-\d\d-\d\d, counted from this scan$/m);
    expect(text).toMatch(/Where +app\/node_modules\/lodash\/package\.json$/m);
    expect(text).toMatch(/Fix +Upgrade lodash 4\.17\.4 → 4\.17\.21 or later\n +npm install lodash@4\.17\.21$/m);
    expect(text).toMatch(/^CVE-2019-10744 {2}# <why this is acceptable>, Expiry: 2026-03-31$/m);
    expect(text).toMatch(/it ends in 30 days; at most 90 days \(2026-05-30\) are allowed for CRITICAL/);
    expect(world.events).toEqual([]);
  });

  it('tells the instruction that brought it, and the base image', async () => {
    const layers = ['a', 'b'].map((digit) => `sha256:${digit.repeat(64)}`);
    const found = vulnerability({ Severity: 'CRITICAL', Layer: { DiffID: layers[1] } });
    const history = [
      { created_by: 'ADD rootfs.tar /' },
      { created_by: 'CMD ["sh"]', empty_layer: true },
      { created_by: 'COPY package.json /app/ # buildkit' },
    ];
    const ImageConfig = { os: 'linux', architecture: 'amd64', rootfs: { diff_ids: layers }, history };
    const base = vulnerability({ VulnerabilityID: 'CVE-2026-0002', Layer: { DiffID: layers[0] } });
    const Metadata = { ImageID: `sha256:${'c'.repeat(64)}`, OS: { Family: 'debian', Name: '12.5' }, ImageConfig };
    const made = makeReport([result({ Vulnerabilities: [found, base] })], { Metadata });
    world.repository('report.json', JSON.stringify(made));
    world.repository('Dockerfile', 'FROM debian:12\nCOPY package.json /app/\n');
    const path = join(world.workspace, 'report.json');
    expect((await explain('CVE-2026-0001', path)).text).toMatch(
      /layer 2 of 2: COPY package\.json \/app\/\n +Dockerfile:2, from an instruction of your own/,
    );
    const { text, code } = await explain('CVE-2026-0002', path);
    expect(text).toMatch(/Dockerfile:1, from the base image debian:12/);
    expect(text).toMatch(/Fix +Rebuild on a newer debian:12/);
    expect(code).toBe(0);
  });

  it.each([
    ['a vulnerability', 'CVE-2019-10744', report],
    ['one of the operating system', 'CVE-2023-45853', report],
    ['a misconfiguration', 'DS-0010', others],
    ['a secret', 'github-pat', others],
  ])('gives lines for %s that are applied as soon as the reason is written', async (_, id, path) => {
    world.repository('.github/image-gate.yml', 'exceptions: { max-days: 9, require-ticket: true }');
    const first = await explain(id, path);
    expect(first.code).toBe(1);
    const { plain, yaml } = pasted(first.text);
    for (const [file, text] of Object.entries({ plain, 'in.yaml': yaml })) {
      world.repository(file, `${text}\n`);
      const then = await explain(id, path, '--exceptions', join(world.workspace, file));
      expect(then.code).toBe(0);
      expect(then.text).toMatch(/Excepted by \S+:\d+ until 2026-03-10 \(\d+ days left\): never given foreign input/);
      expect(then.text).not.toContain('Except it');
      expect(await runCommandLine(world, ['exceptions', 'lint', file])).toBe(0);
    }
  });

  it.each([
    [
      'expired',
      'CVE-2019-10744  # known, Expiry: 2026-02-01',
      /it expired on 2026-02-01\n +valid would be: CVE-2019-10744 # known, Expiry: 2026-03-31/,
    ],
    [
      'expired, with a reason that looks like a placeholder',
      'CVE-2019-10744  # only versions <4.17 call it, Expiry: 2026-02-01',
      /it expired on 2026-02-01\n +valid would be: CVE-2019-10744 # only versions <4.17 call it, Expiry: 2026-03-31/,
    ],
    [
      'too far ahead',
      'CVE-2019-10744  # known, Expiry: 2027-02-01',
      /is more than 90 days ahead, the most for a CRITICAL finding\n +valid would be/,
    ],
    [
      'a wildcard',
      'CVE-2019-*  # known, Expiry: 2026-03-20',
      /\(CVE-2019-\*\) is not applied: `CVE-2019-\*` matches no finding/,
    ],
    [
      'without reason',
      'CVE-2019-10744  # Expiry: 2026-03-20',
      /gives no reason\n +valid would be: CVE-2019-10744 # <why this is acceptable>, Expiry: 2026-03-20\n {2}Where/,
    ],
    [
      'without anything',
      'CVE-2019-10744',
      /has no expiry\n +valid would be: CVE-2019-10744 # <why this is acceptable>, Expiry: 2026-03-31\n/,
    ],
  ])('says why an entry is not applied that is %s', async (_, line, told) => {
    world.repository('.trivyignore', `${line}\n`);
    const { code, text } = await explain('CVE-2019-10744', report);
    expect(text).toMatch(/\.trivyignore:1 \(CVE-2019-/);
    expect(text).toMatch(told);
    expect(code).toBe(1);
  });

  it('says to what an entry is limited that does not fit', async () => {
    world.repository(
      '.trivyignore.yaml',
      'vulnerabilities:\n  - { id: CVE-2019-10744, statement: why, expired_at: 2026-03-20, purls: [pkg:npm/other], images: [acme/*] }\n',
    );
    expect((await explain('CVE-2019-10744', report, '--image', 'acme/api')).text).toMatch(
      /\.trivyignore\.yaml:2 \(CVE-2019-10744\) is not applied: it holds only for images: acme\/\*; purls: pkg:npm\/other/,
    );
  });

  it('says that a vulnerability goes by Trivy’s id, whatever else it is called', async () => {
    const found = vulnerability({ VendorIDs: ['GHSA-aaaa-bbbb-cccc'], Severity: 'CRITICAL' });
    world.repository('report.json', JSON.stringify(makeReport([result({ Vulnerabilities: [found] })])));
    world.repository('.trivyignore', 'GHSA-aaaa-bbbb-cccc  # why, Expiry: 2026-03-20\n');
    const { text } = await explain('ghsa-AAAA-bbbb-cccc', join(world.workspace, 'report.json'));
    expect(text).toMatch(/^CVE-2026-0001 in /);
    expect(text).toMatch(/Also known as GHSA-aaaa-bbbb-cccc/);
    expect(text).toMatch(
      /is not applied: Trivy reports this vulnerability under another id: write CVE-2026-0001 there/,
    );
    expect(text).toMatch(/^CVE-2026-0001 {2}# </m);
  });

  it('explains each finding of an id, or those of one package', async () => {
    const two = ['left-pad', 'right-pad'].map((PkgName, index) =>
      vulnerability({
        PkgName,
        PkgPath: `app/${PkgName}/package.json`,
        Severity: index === 0 ? 'CRITICAL' : 'LOW',
        PkgIdentifier: { PURL: `pkg:npm/${PkgName}@1.0.0` },
      }),
    );
    world.repository('report.json', JSON.stringify(makeReport([result({ Vulnerabilities: two })])));
    const path = join(world.workspace, 'report.json');
    const { code, text } = await explain('CVE-2026-0001', path);
    expect(code).toBe(1);
    expect(text).toMatch(/: blocks, is logged \(2 findings\)$/m);
    expect(text).toMatch(/^CRITICAL {2}left-pad .* blocks$/m);
    expect(text).toMatch(/^LOW {2}right-pad .* is logged$/m);
    expect(text).toMatch(/wherever it is found, for all 2 findings of it/);
    expect(text).toContain('purls: ["pkg:npm/left-pad","pkg:npm/right-pad"]');
    const one = await explain('CVE-2026-0001', path, '--package', 'right-pad');
    expect(one.code).toBe(0);
    expect(one.text).toContain('purls: ["pkg:npm/right-pad"]');
    expect(one.text).not.toContain('left-pad');
  });

  it('offers the form of the file that is used', async () => {
    const only = async (file: string, id: string, path = report) => {
      world.repository(file, '');
      return (await explain(id, path, '--exceptions', join(world.workspace, file))).text;
    };
    expect(await only('a.yaml', 'CVE-2019-10744')).not.toMatch(/^CVE-2019-10744 {2}#/m);
    expect(await only('plain', 'CVE-2019-10744')).not.toContain('vulnerabilities:');
    const { PkgIdentifier: _, ...found } = vulnerability({ PkgName: 'bash' });
    const bare = result({ Class: 'os-pkgs', Type: 'debian', Target: 'x (debian 12)', Vulnerabilities: [found] });
    world.repository('report.json', JSON.stringify(makeReport([bare])));
    const path = join(world.workspace, 'report.json');
    expect(await only('plain', 'CVE-2026-0001', path)).toMatch(/^CVE-2026-0001 {2}#/m);
    expect(await only('a.yaml', 'CVE-2026-0001', path)).toMatch(
      /wherever it is found:\nvulnerabilities:\n {2}- \{ id: "CVE-2026-0001", statement: "<why this is acceptable>", expired_at/,
    );
    expect((await explain('CVE-2026-0001', path)).text).not.toContain('vulnerabilities:');
  });

  it('names who must approve, and what a report alone can’t know', async () => {
    world.repository('.github/image-gate.yml', 'approvals: { all: [alice], critical: [[bob, carol]] }\ngate-on: new\n');
    const { text } = await explain('CVE-2019-10744', report);
    expect(text).toContain('applied once @alice and (@bob or @carol) approved it');
    expect(text).toMatch(/has gate-on: new\. With a baseline .* here everything counts as new\./);
  });

  it('knows what a baseline has, too', async () => {
    world.repository('.github/image-gate.yml', 'gate-on: new\n');
    const { code, text } = await explain('CVE-2019-10744', report, '--baseline', report);
    expect(code).toBe(0);
    expect(text).toMatch(
      /Why +Warns by severity\.critical: block \(the default\), but the baseline has it, too, and gate-on is new$/m,
    );
    expect(text).not.toContain('Here all counts as new');
  });

  it('shows nothing that moves the cursor or hides text', async () => {
    const evil = '\u001b[2J::error::x\n::set-output name=a::b\u202e';
    const found = vulnerability({
      Title: evil,
      PkgName: evil,
      PkgPath: evil,
      InstalledVersion: evil,
      FixedVersion: evil,
      SeveritySource: evil,
      VendorIDs: [evil],
    });
    world.repository(
      'report.json',
      JSON.stringify(makeReport([result({ Vulnerabilities: [found], Type: evil })], { ArtifactName: evil })),
    );
    const { text } = await explain('CVE-2026-0001', join(world.workspace, 'report.json'));
    expect(text).not.toMatch(/(?!\n)\p{C}/u);
  });
});

describe('what is explained without a report being named', () => {
  const keep = (path: string, id: string, name: string, time: number) => {
    const full = join(world.directory, 'user-cache/image-gate/reports', path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(
      full,
      JSON.stringify(
        makeReport([result({ Vulnerabilities: [vulnerability({ VulnerabilityID: id })] })], { ArtifactName: name }),
      ),
    );
    utimesSync(full, time, time);
  };
  const noon = Date.parse('2026-03-01T12:00:00Z') / 1000;

  it('is the newest that scan or gate have left, and its age is told', async () => {
    keep('trivy-results-app.json', 'CVE-2020-1001', 'app:1', noon - 7200);
    keep('app-2/trivy-results-app.json', 'CVE-2020-1002', 'app:2', noon - 3600);
    keep('notes.json', 'CVE-2020-1003', 'x', noon);
    const { text } = await explain('CVE-2020-1002');
    expect(text).toMatch(/^CVE-2020-1002 in app:2: warns/);
    expect(text).toMatch(/app-2\/trivy-results-app\.json, 1 hour old, made in another working folder\.$/);
  });

  it('is one of this working folder where it has one, and that it is another one’s is told', async () => {
    const { reportDirectory } = userFolders(world.environment, 'linux', world.workingDirectory);
    const own = relative(join(world.directory, 'user-cache/image-gate/reports'), reportDirectory);
    keep('other-12345678/trivy-results-other.json', 'CVE-2020-1002', 'other:1', noon);
    expect((await explain('CVE-2020-1002')).text).toMatch(/0 minutes old, made in another working folder\.$/);
    keep(join(own, 'trivy-results-app.json'), 'CVE-2020-1001', 'app:1', noon - 7200);
    expect((await explain('CVE-2020-1001')).text).toMatch(/trivy-results-app\.json, 2 hours old\.$/);
    expect(await fails('CVE-2020-1002')).toMatchObject({ code: 'finding-absent' });
  });

  describe('in a folder with several apps', () => {
    const own = () => {
      const { reportDirectory } = userFolders(world.environment, 'linux', world.workingDirectory);
      return relative(join(world.directory, 'user-cache/image-gate/reports'), reportDirectory);
    };
    beforeEach(() => {
      keep(join(own(), 'trivy-results-acme-api.json'), 'CVE-2020-1001', 'acme/api:1', noon - 7200);
      keep(join(own(), 'trivy-results-acme-web.json'), 'CVE-2020-1002', 'acme/web:1', noon - 3600);
      keep(join(own(), 'acme-web-0/trivy-results-acme-web.json'), 'CVE-2020-1001', 'acme/web:0', noon - 9000);
    });

    it('is the newest of the image that has the finding, not the newest of all', async () => {
      const { text } = await explain('CVE-2020-1001');
      expect(text).toMatch(/^CVE-2020-1001 in acme\/api:1: /);
      expect(text).toMatch(/acme-api\.json, 2 hours old, the only one of 2 images here that has it\.$/);
    });

    it('is asked for by the image where several have the finding', async () => {
      keep(join(own(), 'trivy-results-acme-worker.json'), 'CVE-2020-1001', 'acme/worker:2', noon);
      expect(await fails('CVE-2020-1001')).toMatchObject({
        code: 'image-ambiguous',
        message: expect.stringContaining('2 images here have it: acme/worker:2, acme/api:1'),
        fix: 'Choose one by adding it to this command: --image acme/worker:2',
      });
      expect((await explain('CVE-2020-1001', '--image', 'acme/api')).text).toMatch(/^CVE-2020-1001 in acme\/api/);
    });

    it('is asked for by a name that does nothing in a shell', async () => {
      keep(join(own(), 'trivy-results-x.json'), 'CVE-2020-1001', 'x; rm -r $HOME', noon);
      expect((await fails('CVE-2020-1001')).fix).toMatch(/--image 'x; rm -r \$HOME'$/);
    });

    it('is none where no newest report has the finding, and the images that were looked through are named', async () => {
      expect(await fails('CVE-2020-1003')).toMatchObject({
        code: 'finding-absent',
        message: expect.stringMatching(
          /no image has such a finding .*\(acme\/web:1, acme\/api:1\)\. Similar ids: CVE-/,
        ),
      });
    });

    it('says which reports could not be looked through', async () => {
      const broken = join(world.directory, 'user-cache/image-gate/reports', own(), 'trivy-results-other.json');
      writeFileSync(broken, '{"ArtifactName": "other:1", ');
      expect((await explain('CVE-2020-1001')).text).toMatch(
        /one of 3 images here that has it; not read, because they are not valid reports: \S+other\.json\.$/,
      );
    });
  });

  it('is the last one of an image that is named', async () => {
    keep('trivy-results-app.json', 'CVE-2020-1001', 'app:1', noon - 7200);
    keep('trivy-results-other.json', 'CVE-2020-1002', 'other:1', noon);
    expect((await explain('CVE-2020-1001', '--image', 'app:1')).text).toMatch(/^CVE-2020-1001 in app:1/);
    expect((await explain('CVE-2020-1001', '--image', 'app')).text).toMatch(/^CVE-2020-1001 in app/);
    expect(await fails('CVE-2020-1001', '--image', 'app:dev')).toMatchObject({
      code: 'report-absent',
      message: expect.stringContaining('no report of app:dev'),
    });
    expect(await fails('CVE-2020-1001', '--image', 'third')).toMatchObject({
      code: 'report-absent',
      fix: expect.stringContaining('image-gate scan third'),
    });
  });

  it('is none that a link leads to', async () => {
    keep('kept', 'CVE-2020-1001', 'app:1', noon);
    symlinkSync('kept', join(world.directory, 'user-cache/image-gate/reports/trivy-results-app.json'));
    expect(await fails('CVE-2020-1001')).toMatchObject({ code: 'report-absent' });
  });
});

describe('the same verdict as the gate', () => {
  it('for each finding of a report', async () => {
    world.repository('.github/image-gate.yml', 'severity: { high: block }\nunfixed: log\n');
    world.repository('.trivyignore', 'CVE-2018-16487  # known, Expiry: 2026-03-20\n');
    await runCommandLine(world, ['judge', report, '--format', 'json']);
    const { findings } = parseRecord(Buffer.from(world.told.printed), 'printed');
    const ids = findings.map(({ id }) => id);
    const blocking: string[] = [];
    for (const id of ids) if ((await explain(id, report)).code === 1) blocking.push(id);
    const recorded = findings.filter(({ action, exception }) => action === 'block' && exception === undefined);
    expect(blocking.toSorted()).toEqual(recorded.map(({ id }) => id).toSorted());
  });

  it('on the report that a scan has left', async () => {
    world.finds('CRITICAL');
    await world.layout();
    const options = [
      ...world.inputs({ input: undefined, context: undefined, 'policy-from': undefined, 'github-token': undefined }),
    ];
    expect(
      await runCommandLine(world, [
        'scan',
        join(world.workspace, 'image'),
        ...options.map(([name, value]) => `--${name}=${value}`),
      ]),
    ).toBe(1);
    expect(await explain('CVE-2026-0001', '--report-dir', world.reports)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^CVE-2026-0001 in \S*image: blocks/),
    });
  });
});

describe('what can’t be explained', () => {
  it('is told with the entry that excepts what is gone', async () => {
    world.repository('.trivyignore', 'CVE-2020-1001  # known, Expiry: 2026-03-20\n');
    expect((await fails('CVE-2020-1001', report)).message).toMatch(
      /\.trivyignore:1 excepts what this image no longer has: remove that entry where no other image needs it/,
    );
  });

  it.each<[string, readonly string[], string, RegExp]>([
    [
      'an unknown id, with those that are near',
      ['CVE-2019-10745', report],
      'finding-absent',
      /Similar ids: CVE-2019-10744\./,
    ],
    ['the beginning of ids', ['CVE-2019', report], 'finding-absent', /Similar ids: CVE-2019-\S+, CVE-2019-/],
    [
      'what another package is called',
      ['DS-0010', others, '--package', 'a'],
      'finding-absent',
      /It is in no package\./,
    ],
    [
      'a package in place of an id',
      ['lodash', report],
      'finding-absent',
      /lodash is a package\. Name one of its findings: CVE-2019-10744, CVE-/,
    ],
    ['a name of another tool', ['AVD-DS-0010', others], 'finding-absent', /Similar ids: .*DS-0010/],
    [
      'an id with nothing near',
      ['nonsense', report],
      'finding-absent',
      /it is fixed now, or the report is of another image/,
    ],
    ['a report that is a folder', ['CVE-2020-1001', '.'], 'report-absent', /\. is a folder\. Name the JSON/],
    ['another package', ['CVE-2019-10744', report, '--package', 'lodsh'], 'finding-absent', /It is in lodash\./],
    ['a report that is not there', ['CVE-2020-1001', 'absent.json'], 'report-absent', /there is no file absent\.json/],
    ['no id', [], 'usage', /there is no id to explain/],
    ['two reports', ['CVE-2020-1001', 'a', 'b'], 'usage', /explain takes one id and one report/],
    ['an unknown option', ['CVE-2020-1001', '--packag', 'a'], 'usage', /Did you mean --package\?/],
    ['a bad date', ['CVE-2020-1001', '--now', 'soon'], 'usage', /is not a valid date/],
    ['a day that there is not', ['CVE-2020-1001', '--now', '2026-02-30'], 'usage', /is not a valid date/],
  ])('%s', async (_, args, code, message) => {
    const error = await fails(...args);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(world.events).toEqual([]);
  });
});
