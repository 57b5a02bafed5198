import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runningImage } from '../../src/inventory/running-image.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('image');
const hex = digest.replace('sha256:', '');
const place = { registry: 'ghcr.io', repository: 'acme/api' };
const name = { ...place, tag: '1.4' };
const hub = { registry: 'docker.io', repository: 'library/nginx' };

describe('an imageID', () => {
  it.each<[runtime: string, image: string, id: string, runs: object]>([
    [
      'containerd',
      'ghcr.io/acme/api:1.4',
      `ghcr.io/acme/api@${digest}`,
      { kind: 'digest', reference: { ...place, digest }, name },
    ],
    ['containerd, by hand', 'ghcr.io/acme/api:1.4', digest, { kind: 'bare', id: digest, name }],
    [
      'containerd, without a name',
      digest,
      `ghcr.io/acme/api@${digest}`,
      { kind: 'digest', reference: { ...place, digest } },
    ],
    ['containerd, with a scheme', 'nginx', `containerd://${digest}`, { kind: 'bare', id: digest, name: hub }],
    [
      'CRI-O',
      'docker.io/library/nginx:1',
      `docker.io/library/nginx@${digest}`,
      { kind: 'digest', reference: { ...hub, digest }, name: { ...hub, tag: '1' } },
    ],
    ['CRI-O, the ID alone', 'docker.io/library/nginx:1', hex, { kind: 'bare', id: digest, name: { ...hub, tag: '1' } }],
    [
      'Docker',
      'nginx',
      `docker-pullable://nginx@${digest}`,
      { kind: 'digest', reference: { ...hub, digest }, name: hub },
    ],
    [
      'Docker, built there',
      'acme:dev',
      `docker://${digest}`,
      { kind: 'bare', id: digest, name: { registry: 'docker.io', repository: 'library/acme', tag: 'dev' } },
    ],
    [
      'a mirror',
      'nginx:1',
      `mirror.example/nginx@${digest}`,
      {
        kind: 'digest',
        reference: { registry: 'mirror.example', repository: 'nginx', digest },
        name: { ...hub, tag: '1' },
      },
    ],
    [
      'a pinned name and an ID alone',
      `ghcr.io/acme/api@${digest}`,
      digestOf('config'),
      { kind: 'digest', reference: { ...place, digest }, name: { ...place, digest } },
    ],
    ['nothing yet', 'ghcr.io/acme/api:1.4', '', { kind: 'absent', name }],
    ['a digest of another kind', 'ghcr.io/acme/api:1.4', 'ghcr.io/acme/api@sha512:12', { kind: 'unreadable' }],
    ['a place that is none', 'ghcr.io/acme/api:1.4', `ghcr.io/ACME/api@${digest}`, { kind: 'unreadable' }],
    ['a word', 'ghcr.io/acme/api:1.4', 'what', { kind: 'unreadable', name }],
  ])('of %s', (_, image, id, runs) => {
    expect(runningImage(image, id)).toEqual(runs);
  });

  it('never gives a digest that neither column has', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(digest, hex, `a/b@${digest}`, `docker://${digest}`, 'a/b:1', '@', 'docker-pullable://'),
    );
    fc.assert(
      fc.property(word, word, (image, id) => {
        const runs = runningImage(image, id);
        if (runs.kind === 'digest') expect(`${image} ${id}`).toContain(runs.reference.digest);
        if (runs.kind === 'bare') expect(id).toContain(runs.id.slice('sha256:'.length));
      }),
    );
  });
});
