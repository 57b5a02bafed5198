import { describe, expect, it } from '@jest/globals';
import { parseImageList } from '../../src/inventory/image-list.js';

describe('a file of images', () => {
  it('has one a line, and remarks', () => {
    const read = parseImageList(
      '# production\n\nghcr.io/acme/api:1.4  # the shop\r\nregistry.example.com/\n',
      'prod.txt',
    );
    expect(read).toEqual({
      wanted: [
        { kind: 'image', reference: { registry: 'ghcr.io', repository: 'acme/api', tag: '1.4' } },
        { kind: 'registry', registry: 'registry.example.com' },
      ],
    });
  });

  it('is refused with every line that is no name: an image left out by mistake would be missing without a word', () => {
    const read = parseImageList('ghcr.io/acme/api\nghcr.io/Acme/api\nacme/*\n', 'prod.txt');
    expect('problems' in read && read.problems.map(({ where }) => where)).toEqual(['prod.txt:2', 'prod.txt:3']);
  });

  it.each(['', '# nothing\n'])('is refused where it names nothing: %j', (text) => {
    expect(parseImageList(text, 'prod.txt')).toMatchObject({ problems: [{ where: 'prod.txt' }] });
  });
});
