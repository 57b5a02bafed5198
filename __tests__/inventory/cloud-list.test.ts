import { describe, expect, it } from '@jest/globals';
import { parseCloudList } from '../../src/inventory/cloud-list.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('image');
const parse = (value: unknown, place = '') => parseCloudList(JSON.stringify(value), place, 'list.json');
const image = (registry: string, repository: string, more: object) => ({
  kind: 'image',
  reference: { registry, repository, ...more },
});

describe('the output of a cloud command', () => {
  it('is read as Amazon prints it: an image under each tag, and one without', () => {
    const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
    const imageDetails = [
      {
        repositoryName: 'shop/api',
        imageDigest: digest,
        imageTags: ['1.4', 'main'],
        imagePushedAt: '2026-02-03T10:00:00+01:00',
        imageSizeInBytes: 7,
        lastRecordedPullTime: '2026-03-01T00:00:00Z',
      },
      { repositoryName: 'shop/api', imageDigest: digest, imagePushedAt: 1_770_000_000 },
      { repositoryName: 'shop/api', imageDigest: 'sha256:12' },
      7,
    ];
    const [pushedAt, pulledAt] = [Date.parse('2026-02-03T09:00:00Z'), Date.parse('2026-03-01T00:00:00Z')];
    expect(parse({ imageDetails }, host)).toEqual({
      wanted: [
        { ...image(host, 'shop/api', { tag: '1.4', digest }), pushedAt, pulledAt },
        { ...image(host, 'shop/api', { tag: 'main', digest }), pushedAt, pulledAt },
        { ...image(host, 'shop/api', { digest }), pushedAt: 1_770_000_000_000 },
      ],
      unreadable: 2,
    });
  });

  it('is read as Google prints it, with tags as a list or a text; what is elsewhere is unreadable', () => {
    const list = [
      {
        package: 'eu-docker.pkg.dev/acme/prod/api',
        version: digest,
        tags: '1.4, main',
        uploadTime: '2026-02-03T09:00:00Z',
      },
      { package: 'eu-docker.pkg.dev/acme/prod/web', version: digest, tags: [], metadata: {} },
      { package: 'us-docker.pkg.dev/acme/prod/web', version: digest, tags: [] },
    ];
    const read = parse(list, 'eu-docker.pkg.dev/acme');
    expect(read).toMatchObject({ unreadable: 1 });
    expect(
      'wanted' in read &&
        read.wanted.map((one) => 'reference' in one && `${one.reference.repository}:${one.reference.tag}`),
    ).toEqual(['acme/prod/api:1.4', 'acme/prod/api:main', 'acme/prod/web:undefined']);
    expect(parse(list)).toMatchObject({ unreadable: 0 });
  });

  it('is read as Azure prints it, of the repository that is named', () => {
    const list = [{ digest, tags: ['1.4'], createdTime: '2026-02-03T09:00:00.123Z', changeableAttributes: {} }];
    expect(parse(list, 'acme.azurecr.io/shop/api')).toMatchObject({
      wanted: [image('acme.azurecr.io', 'shop/api', { tag: '1.4', digest })],
      unreadable: 0,
    });
  });

  it.each<[string, unknown]>([
    ['more milliseconds than a date has', 1e300],
    ['a year of six digits', '+200000-01-01T00:00:00Z'],
    ['no date', 'yesterday'],
  ])('has no time of a push that is %s: the image counts without one', (_, imagePushedAt) => {
    const imageDetails = [{ repositoryName: 'api', imageDigest: digest, imagePushedAt }];
    const read = parse({ imageDetails }, 'registry.example.com');
    expect(read).toEqual({ wanted: [image('registry.example.com', 'api', { digest })], unreadable: 0 });
  });

  it.each<[string, unknown]>([
    ['Amazon', { imageDetails: [] }],
    ['Azure', [{ digest, tags: ['1'] }]],
  ])('needs the place of %s, which it does not say', (_, value) => {
    expect(parse(value)).toMatchObject({ problem: { what: expect.stringContaining('in which registry') } });
  });

  it.each(['', 'no JSON', '{}', '"text"', '{"imageDetails":{}}'])('is refused where it is %j', (text) => {
    expect(parseCloudList(text, 'acme.azurecr.io/api', 'list.json')).toMatchObject({ problem: { where: 'list.json' } });
  });
});

describe('what no cloud has printed', () => {
  it.each([
    ['', 'it is empty, and no list that '],
    ['NAME TAG\n', 'it is not JSON, or not all of it, and no list that '],
    ['images:\n- a\n', 'it is YAML, and not JSON, and no list that '],
    ['{"reportVersion":1}', 'it is what image-gate report writes, and no list that '],
    ['{"a":1}', 'it is no list that '],
  ])('is called what it is: %j', (text, what) => {
    const problem = { where: 'list.json', what: expect.stringMatching(new RegExp(`^${what}`)) };
    expect(parseCloudList(text, 'acme.azurecr.io', 'list.json')).toMatchObject({ problem });
  });
});
