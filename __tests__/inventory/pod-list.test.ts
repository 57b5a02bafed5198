import { describe, expect, it } from '@jest/globals';
import { parsePodList, podListCommand } from '../../src/inventory/pod-list.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('image');
const [registry, repository] = ['ghcr.io', 'acme/api'];

describe('a list of what runs', () => {
  it('names each image once, by what was pulled, with the places where it runs', () => {
    const read = parsePodList(
      [
        `shop api-7d9 ghcr.io/acme/api:1.4 ghcr.io/acme/api@${digest}`,
        `shop api-7d9 ghcr.io/acme/api:1.4 docker-pullable://ghcr.io/acme/api@${digest}`,
        `test  web    ghcr.io/acme/api:1.4   ghcr.io/acme/api@${digest}`,
        '',
      ].join('\n'),
      'pods.txt',
    );
    const reference = { registry, repository, digest };
    expect(read).toEqual({ wanted: [{ kind: 'image', reference, runs: 'shop/api-7d9, test/web' }], unreadable: 0 });
  });

  it('takes the name where the ID is one that no registry knows', () => {
    expect(parsePodList(`shop api ghcr.io/acme/api:1.4 ${digest}\n`, 'pods.txt')).toEqual({
      wanted: [{ kind: 'image', reference: { registry, repository, tag: '1.4' }, runs: 'shop/api' }],
      unreadable: 0,
    });
  });

  it.each([
    'shop api',
    `shop api ${digest} ${digest}`,
    'shop api ghcr.io/Acme/api:1 x@sha256:12',
    `shop api a b c d ${digest}`,
  ])('counts a line that names nothing: %s', (line) => {
    expect(parsePodList(line, 'pods.txt')).toEqual({ wanted: [], unreadable: 1 });
  });

  it.each([
    '{"apiVersion":"v1","items":[{"spec":{"containers":[{"env":[{"name":"PASSWORD","value":"hunter2"}]}]}}]}',
    '\n [{"spec":{}}]',
    'apiVersion: v1\nitems:\n- spec:\n',
    '---\nkind: List\n',
    // Cut off within a pod.
    '{"items":[{"spec":{"containers":[{"env":[{"name":"PASSWORD","value":"hunter2',
    '{"items" : []}',
  ])('is refused where it holds whole pods, and no word of them is repeated: %j', (text) => {
    const read = parsePodList(text, 'pods.json');
    expect(read).toMatchObject({ problem: { where: 'pods.json', what: expect.stringContaining('environment') } });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  it.each([
    ['{"reportVersion":1}', 'it is what image-gate report writes'],
    ['{"ArtifactType":"container_image"}', 'it is a report of Trivy'],
  ])('is called what it is where it is another document, which nobody is told to delete: %s', (text, what) => {
    const read = parsePodList(text, 'report.json');
    expect(read).toMatchObject({
      problem: { what, fix: expect.stringMatching(/^Name the list that this prints: kubectl /) },
    });
  });
});

describe('what is no list of what runs and holds no pods', () => {
  it.each([
    ['{}', 'an object in JSON'],
    ['{"specification":1}', 'an object in JSON'],
    [' [1]', 'a list in JSON'],
    ['{"a": ', 'the beginning of JSON'],
    ['---\na: 1\n', 'YAML'],
  ])('is called what it is, and nobody is told to delete it: %s', (text, kind) => {
    expect(parsePodList(text, 'x.json')).toEqual({
      problem: {
        where: 'x.json',
        what: `it is ${kind}, without pods and without a list of what runs`,
        fix: expect.stringMatching(/^Name the list that this prints: kubectl /),
      },
    });
  });
});

describe('the command that makes such a list', () => {
  it('asks for nothing of the environment of a container', () => {
    expect(podListCommand).toMatch(/^kubectl get pods /);
    expect(podListCommand).not.toMatch(/env|spec|json/);
  });
});
