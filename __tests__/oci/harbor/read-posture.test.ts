import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import type { Harbor } from '../../../src/oci/harbor/harbor-client.js';
import { reportTypes } from '../../../src/oci/harbor/harbor-lists.js';
import { parseHarborPosture } from '../../../src/oci/harbor/posture.js';
import { harborPostureRows } from '../../../src/oci/harbor/posture-rows.js';
import { readHarborPostures } from '../../../src/oci/harbor/read-posture.js';
import type { FakeProject } from '../../contract/harbor-state.js';
import { harborForEach } from './harbor-world.js';

const at = harborForEach();
const day = 24 * 3_600_000;
const now = () => at.world.clock.now();
const all: FakeProject['metadata'] = {
  public: 'false',
  enable_content_trust_cosign: 'true',
  prevent_vul: 'true',
  severity: 'high',
  auto_scan: 'true',
  auto_sbom_generation: 'true',
};
const rule = (pattern: string, change: object = {}) => ({
  ...{ id: 1, disabled: false, action: 'immutable', template: 'immutable_template' },
  tag_selectors: [{ kind: 'doublestar', decoration: 'matches', pattern }],
  scope_selectors: { repository: [{ kind: 'doublestar', decoration: 'repoMatches', pattern: '**' }] },
  ...change,
});
const seconds = (ms: number) => Math.floor((now().getTime() + ms) / 1000);
const allowed = (end?: number) => ({
  ...{ id: 1, project_id: 1, items: [{ cve_id: 'CVE-2026-1' }] },
  ...(end === undefined ? {} : { expires_at: end }),
});
const sound = (change: Partial<FakeProject> = {}) => {
  at.fake.project('acme', { metadata: all, rules: [rule('**')], ...change });
  const image = at.fake.holds('acme/api', { tags: ['1'], accessories: ['signature.cosign'] });
  image.overview = at.fake.overviewOf(image, 'Success');
  return image;
};
const postureOf = async (harbor: Harbor, project: string) => {
  const [only] = await readHarborPostures(() => harbor, [{ registry: at.fake.host, project }]);
  if (only === undefined) throw new Error('no posture');
  return only;
};
const rows = async (harbor = at.harbor, project = 'acme') => {
  const place = await postureOf(harbor, project);
  const limits = { now: now(), maxScanAge: 7 * day };
  return Object.fromEntries(harborPostureRows(place, limits).map((row) => [row.control, row]));
};

describe('the posture of a project of a Harbor', () => {
  it('is in force where all of it is', async () => {
    sound();
    expect(Object.values(await rows()).map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => 'enforced'));
    expect((await postureOf(at.harbor, 'acme')).images).toEqual({
      ...{ kind: 'read', images: 1, scanned: 1, withSignature: 1 },
      oldestScan: now().toISOString(),
    });
  });

  it.each<[string, string, () => Partial<FakeProject>, string]>([
    [
      'content-trust',
      'no signature is asked for',
      () => ({ metadata: { ...all, enable_content_trust_cosign: 'false' } }),
      'not-enforced',
    ],
    [
      'content-trust',
      'Notation is asked for',
      () => ({ metadata: { ...all, enable_content_trust_cosign: 'false', enable_content_trust: 'true' } }),
      'enforced',
    ],
    [
      'content-trust',
      'it is said in another word',
      () => ({ metadata: { ...all, enable_content_trust_cosign: 'yes' } }),
      'not-enforced',
    ],
    [
      'prevent-vulnerable',
      'vulnerable images are handed out',
      () => ({ metadata: { ...all, prevent_vul: 'false' } }),
      'not-enforced',
    ],
    ['prevent-vulnerable', 'no severity is said', () => ({ metadata: { ...all, severity: '' } }), 'not-enforced'],
    ['auto-scan', 'nothing is scanned on push', () => ({ metadata: { public: 'true' } }), 'not-enforced'],
    ['auto-sbom', 'no SBOM is made', () => ({ metadata: { public: 'true' } }), 'not-enforced'],
    ['immutable-tags', 'there is no rule', () => ({ rules: [] }), 'not-enforced'],
    ['immutable-tags', 'the rule is disabled', () => ({ rules: [rule('**', { disabled: true })] }), 'not-enforced'],
    ['immutable-tags', 'the rule is for some tags', () => ({ rules: [rule('v*')] }), 'not-enforced'],
    [
      'immutable-tags',
      'the rule excludes what it names',
      () => ({
        rules: [rule('**', { tag_selectors: [{ kind: 'doublestar', decoration: 'excludes', pattern: '**' }] })],
      }),
      'not-enforced',
    ],
    [
      'immutable-tags',
      'the rule is for no repository',
      () => ({ rules: [rule('**', { scope_selectors: {} })] }),
      'not-enforced',
    ],
    [
      'scanner',
      'the scanner does not answer',
      () => ({ scanner: { uuid: 'x', name: 'Trivy', health: 'unhealthy' } }),
      'not-enforced',
    ],
    ['scanner', 'its health is not said', () => ({ scanner: { uuid: 'x', name: 'Trivy' } }), 'not-enforced'],
    [
      'scanner',
      'the scanner is disabled',
      () => ({ scanner: { uuid: 'x', name: 'Trivy', health: 'healthy', disabled: true } }),
      'not-enforced',
    ],
    ['scanner', 'there is none', () => ({ scanner: {} }), 'not-enforced'],
    ['allow-list', 'its entries hold for ever', () => ({ allowlist: allowed() }), 'not-enforced'],
    ['allow-list', 'its end is 0, which is none', () => ({ allowlist: allowed(0) }), 'not-enforced'],
    ['allow-list', 'it has ended', () => ({ allowlist: allowed(seconds(-day)) }), 'not-enforced'],
    ['allow-list', 'it ends', () => ({ allowlist: allowed(seconds(day)) }), 'enforced'],
    ['allow-list', 'its end is no time', () => ({ allowlist: allowed(1e15) }), 'unknown'],
  ])('%s is what it is where %s', async (control, _, change, state) => {
    sound(change());
    expect((await rows())[control]?.state).toBe(state);
  });

  it('goes by the allow-list of the whole Harbor where the project does', async () => {
    sound({ metadata: { ...all, reuse_sys_cve_allowlist: 'true' }, allowlist: allowed(seconds(day)) });
    at.fake.allowlist = { id: 1, project_id: 0, items: [{ cve_id: 'CVE-2026-1' }, { cve_id: 'CVE-2026-2' }] };
    const { 'allow-list': row } = await rows();
    expect(row).toMatchObject({ state: 'not-enforced' });
    expect(row?.words).toContain('of the whole Harbor');
  });

  it('names images that have no report, and the age of the oldest one', async () => {
    const image = sound();
    at.fake.holds('acme/web', { tags: ['1'] });
    expect((await rows())['scan-age']).toMatchObject({
      state: 'not-enforced',
      words: expect.stringContaining('1 of 2'),
    });
    at.fake.projects.get('acme')?.repositories.delete('web');
    await at.world.clock.sleep(8 * day);
    expect((await rows())['scan-age']).toMatchObject({
      state: 'not-enforced',
      words: expect.stringContaining('8 days'),
    });
    await at.world.clock.sleep(-30 * day);
    expect((await rows())['scan-age']).toMatchObject({ state: 'unknown', words: expect.stringContaining('to come') });
    image.overview = at.fake.overviewOf(image, 'Error');
    expect((await rows())['scan-age']).toMatchObject({
      state: 'not-enforced',
      words: expect.stringContaining('1 of 1'),
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['the project', 'GET /api/v2.0/projects/acme?', []],
    ['the rules', 'GET /api/v2.0/projects/acme/immutabletagrules', ['immutable-tags']],
    ['the scanner', 'GET /api/v2.0/projects/acme/scanner', ['scanner']],
    ['the repositories', 'GET /api/v2.0/projects/acme/repositories?', ['scan-age']],
    ['the artifacts of one', 'GET /api/v2.0/projects/acme/repositories/api/artifacts', ['scan-age']],
  ])('is not known where %s can not be read, and the rest goes on', async (_, when, controls) => {
    sound();
    const own = controls.length === 0 ? /^GET \/api\/v2\.0\/projects\/acme$/ : when;
    at.fake.fail({ when: own, act: { kind: 'status', status: 403 } });
    const unknown = Object.values(await rows()).filter(({ state }) => state === 'unknown');
    const settings = ['content-trust', 'prevent-vulnerable', 'auto-scan', 'auto-sbom', 'allow-list'];
    expect(unknown.map(({ control }) => control)).toEqual(controls.length === 0 ? settings : controls);
    expect(unknown.every(({ fix }) => fix !== undefined)).toBe(true);
    // One row says why; the others are of the same answer.
    expect(unknown.filter(({ words }) => words.includes('403'))).toHaveLength(1);
  });

  it('is not known where Harbor answers with another project, or an entry of a list can not be read', async () => {
    sound();
    const body = JSON.stringify({ name: 'other', metadata: all });
    at.fake.fail({ when: /^GET \/api\/v2\.0\/projects\/acme$/, act: { kind: 'status', status: 200, body } });
    const list = { 'x-total-count': '1' };
    at.fake.fail({
      when: 'GET /api/v2.0/projects/acme/repositories/api/artifacts',
      act: { kind: 'status', status: 200, body: '[{"digest":"md5:1"}]', headers: list },
    });
    const states = await rows();
    expect(states['content-trust']?.state).toBe('unknown');
    expect(states['scan-age']?.state).toBe('unknown');
  });

  it.each([1, 'many', [], { total: '3' }, { total: 1, summary: { High: 'all' } }, { summary: [1] }])(
    'is not known where Harbor counts in a form that nobody can read: %j',
    async (summary) => {
      const image = sound();
      const scan_overview = Object.fromEntries(
        Object.entries(image.overview ?? {}).length === 0 ? [] : [[reportTypes[0], { ...image.overview, summary }]],
      );
      const body = JSON.stringify([{ digest: image.digest, type: 'IMAGE', tags: [{ name: '1' }], scan_overview }]);
      at.fake.fail({
        when: 'GET /api/v2.0/projects/acme/repositories/api/artifacts',
        act: { kind: 'status', status: 200, body, headers: { 'x-total-count': '1' } },
      });
      const words = expect.stringContaining("what it counts in 1 of its reports can't be read");
      expect((await rows())['scan-age']).toMatchObject({ state: 'unknown', words });
    },
  );

  it('is asked for by the name of the project, also where that is a number', async () => {
    at.fake.project('2026', { metadata: all });
    expect((await rows(at.harbor, '2026'))['content-trust']?.state).toBe('enforced');
    const asked = at.fake.requests.find(({ line }) => line === 'GET /api/v2.0/projects/2026');
    expect(asked?.headers['x-is-resource-name']).toBe('true');
  });
});

describe('the document of postures', () => {
  it('is read as it was written, and refused with a word that is not ours', async () => {
    sound();
    const projects = [{ ...(await postureOf(at.harbor, 'acme')), registry: 'harbor.example.com' }];
    const posture = { harborPostureVersion: 1, at: now().toISOString(), projects };
    const read = (value: unknown) => parseHarborPosture(Buffer.from(JSON.stringify(value)));
    expect(read(posture)).toEqual({ posture });
    for (const wrong of [{ ...posture, more: 1 }, { ...posture, harborPostureVersion: 2 }, [], null])
      expect(read(wrong)).toHaveProperty('what');
    expect(parseHarborPosture(Buffer.from('{'))).toHaveProperty('what');
  });
});

describe('a Harbor that does not answer', () => {
  it('is asked once, for all of its projects, one row says why, and none is better than not known', async () => {
    let asked = 0;
    const down: Harbor = {
      registry: 'harbor.example.com',
      isKnown: async () => false,
      ask: async () => {
        asked += 1;
        throw new ToolError({ code: 'registry-unreachable', message: 'Nobody answers there.', fix: 'Look.' });
      },
    };
    const places = ['acme', 'shop'].map((project) => ({ registry: 'harbor.example.com', project }));
    const found = await readHarborPostures(() => down, places);
    const limits = { now: now(), maxScanAge: 7 * day };
    const shown = found.flatMap((one) => harborPostureRows(one, limits));
    expect(asked).toBe(1);
    expect(shown).toHaveLength(16);
    expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(['unknown']));
    expect(shown.filter(({ words }) => words.includes('Nobody answers there'))).toHaveLength(1);
    expect(shown.filter(({ words }) => words.includes('not asked, as the Harbor'))).toHaveLength(15);
    expect(shown.filter(({ fix }) => fix?.includes('whether Harbor runs'))).toHaveLength(16);
    expect(shown.map(({ fix }) => fix).join()).not.toContain('permissions');
    expect(parseHarborPosture(document(found))).toHaveProperty('posture');
  });

  it('but refuses one question is asked the others', async () => {
    sound();
    let asked = 0;
    const refusing: Harbor = {
      registry: at.harbor.registry,
      isKnown: () => at.harbor.isKnown(),
      ask: async (call) => {
        asked += 1;
        if (asked === 1) throw new ToolError({ code: 'harbor-denied', message: 'No.', fix: 'Ask.' });
        return at.harbor.ask(call);
      },
    };
    expect((await rows(refusing))['immutable-tags']).toMatchObject({ state: 'enforced' });
  });
});

function document(projects: Awaited<ReturnType<typeof readHarborPostures>>): Buffer {
  return Buffer.from(JSON.stringify({ harborPostureVersion: 1, at: now().toISOString(), projects }));
}
