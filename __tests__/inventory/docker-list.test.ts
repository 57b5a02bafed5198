import { describe, expect, it } from '@jest/globals';
import { dockerListCommand, parseDockerList } from '../../src/inventory/docker-list.js';
import { digestOf } from '../../src/oci/digest.js';

const [a, b, id] = [digestOf('a'), digestOf('b'), digestOf('id')];

describe('a list of a Docker', () => {
  it('joins containers and the digests of their images; of several that of the name by which it was started', () => {
    const text = `container /api ghcr.io/acme/api:1 ${id}
container /web acme/web:dev ${digestOf('built')}
image ${id} elsewhere.example/api@${a} ghcr.io/acme/api@${b}
image ${digestOf('built')}
`;
    expect(parseDockerList(text, 'docker.txt')).toEqual({
      lines: [
        {
          namespace: 'docker',
          owner: 'api',
          image: 'ghcr.io/acme/api:1',
          imageId: `docker-pullable://ghcr.io/acme/api@${b}`,
        },
        { namespace: 'docker', owner: 'web', image: 'acme/web:dev', imageId: `docker://${digestOf('built')}` },
      ],
      unreadable: 0,
    });
  });

  it('counts what is neither, and refuses whole containers without a word of them', () => {
    expect(parseDockerList(`container /api\npods\nimage\n`, 'docker.txt')).toEqual({ lines: [], unreadable: 3 });
    const read = parseDockerList('[{"Config":{"Env":["PASSWORD=hunter2"]}}]', 'docker.json');
    expect(read).toMatchObject({ problem: { where: 'docker.json', what: expect.stringContaining('environment') } });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  it.each([
    ['{}', 'it is an object in JSON, without containers and without a list of what runs'],
    ['{"bomFormat":"CycloneDX"}', 'it is a CycloneDX SBOM (`--format cyclonedx`)'],
    ['{"driftVersion":1}', 'it is what image-gate drift writes'],
  ])('calls another document what it is, and tells nobody to delete it: %s', (text, what) => {
    expect(parseDockerList(text, 'x.json')).toEqual({
      problem: { where: 'x.json', what, fix: expect.stringMatching(/^Name the list that this prints: /) },
    });
  });

  it('is made by a command that asks for nothing of the environment of a container', () => {
    expect(dockerListCommand).not.toMatch(/Env|json/);
  });
});
