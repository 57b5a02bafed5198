import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { NoTar } from '../../src/oci/tar-header.js';
import { type TarEntry, TarWalk } from '../../src/oci/tar-walk.js';

interface Entry {
  readonly name: string;
  readonly type?: 'file' | 'directory' | 'symlink';
  readonly content?: string;
}

async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, type = 'file', content = '' } of entries)
    tar.entry({ name, type, ...(type === 'symlink' ? { linkname: 'x' } : {}) }, type === 'file' ? content : '');
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** What a visitor sees of a tar that comes in pieces of this size. */
function seenIn(tar: Buffer, piece = tar.length, wanted = 0) {
  const names: string[] = [];
  const contents: Record<string, string | undefined> = {};
  const walk = new TarWalk({
    entry: (name) => {
      names.push(name);
      return wanted;
    },
    content: (name, bytes) => {
      contents[name] = bytes?.toString();
    },
  });
  for (let at = 0; at < tar.length; at += piece) walk.push(tar.subarray(at, at + piece));
  walk.end();
  return { names, contents };
}

/** A header with these fields written over it, its checksum made right again. */
function changed(tar: Buffer, at: number, fields: Readonly<Record<number, string>>): Buffer {
  const copy = Buffer.from(tar);
  const header = copy.subarray(at, at + 512);
  for (const [offset, text] of Object.entries(fields)) header.write(text, Number(offset), 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

describe('looking through a tar', () => {
  it('tells every name, however long, and the content that is wanted, in whatever pieces it comes', async () => {
    const part = fc.stringMatching(/^[a-zäß.]{1,40}$/).filter((text) => !/^\.+$/.test(text));
    const entry = fc.record({
      name: fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('/')),
      type: fc.constantFrom('file' as const, 'directory' as const, 'symlink' as const),
      content: fc.string({ maxLength: 1500 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), fc.integer({ min: 1, max: 1200 }), async (entries, piece) => {
        const { names, contents } = seenIn(await tarOf(entries), piece, 1000);
        expect(names).toEqual(entries.map(({ name }) => name));
        const files = entries.filter(({ type }) => type === 'file');
        for (const { name, content } of files.filter((one) => files.findLast(({ name }) => name === one.name) === one))
          expect(contents[name]).toBe(Buffer.byteLength(content) > 1000 ? undefined : content);
      }),
    );
  });

  it('tells names in one form', async () => {
    const { names } = seenIn(await tarOf([{ name: './etc//apk/../passwd' }, { name: '/var/', type: 'directory' }]));
    expect(names).toEqual(['etc/passwd', 'var']);
  });

  it('ends where Docker ends: behind two blocks of zeros', async () => {
    const tar = await tarOf([{ name: 'a' }]);
    expect(seenIn(Buffer.concat([tar, Buffer.from('whatever')])).names).toEqual(['a']);
  });

  it.each<[string, (tar: Buffer) => Buffer]>([
    [
      'has no content by Go’s rules: an old folder',
      (tar) => changed(tar, 0, { 0: 'd/\0', 124: '00000001000\0', 156: '\0' }),
    ],
    ['has none: a link', (tar) => changed(tar, 0, { 124: '00000001000\0', 156: '2' })],
  ])('passes over nothing behind what %s', async (_, lie) => {
    const tar = lie(await tarOf([{ name: 'd' }, { name: 'var/lib/pacman/local/a/desc' }]));
    expect(seenIn(tar).names).toEqual(['d', 'var/lib/pacman/local/a/desc']);
  });

  it('tells where links lead to, however long', async () => {
    const tar = pack();
    const long = `deep/${'down/'.repeat(30)}x`;
    tar.entry({ name: 'a' }, 'x');
    tar.entry({ name: 'c', type: 'symlink', linkname: '../a' });
    tar.entry({ name: 'd', type: 'link', linkname: long });
    tar.finalize();
    const pieces: Buffer[] = [];
    for await (const piece of tar) pieces.push(piece as Buffer);
    const seen: Record<string, TarEntry> = {};
    const walk = new TarWalk({
      entry(name, entry) {
        seen[name] = entry;
        return 0;
      },
      content() {},
    });
    walk.push(Buffer.concat(pieces));
    walk.end();
    expect(seen).toEqual({
      a: { isFile: true, written: 'a', flag: '0', size: 1 },
      c: { isFile: false, written: 'c', flag: '2', size: 0, link: { isHard: false, target: '../a' } },
      d: { isFile: false, written: 'd', flag: '1', size: 0, link: { isHard: true, target: long } },
    });
  });

  it('joins a prefix to the name', async () => {
    const tar = await tarOf([{ name: 'local' }]);
    expect(seenIn(changed(tar, 0, { 345: 'var/lib/pacman' })).names).toEqual(['var/lib/pacman/local']);
  });

  it('tells the name of a file and the one that a sparse file would have', async () => {
    const record = '34 GNU.sparse.name=nix/store/hidden\n';
    const tar = await tarOf([
      { name: 'x', content: `${record.length} GNU.sparse.name=nix/store/hidden\n` },
      { name: 'a' },
    ]);
    expect(seenIn(changed(tar, 0, { 156: 'x' })).names).toEqual(['nix/store/hidden', 'a']);
  });

  it('says of a sparse file that is wanted that its content can’t be read', async () => {
    const record = '26 GNU.sparse.name=wanted\n';
    const byRecords = await tarOf([{ name: 'x', content: record }, { name: 'a' }]);
    expect(seenIn(changed(byRecords, 0, { 156: 'x' }), 512, 10).contents).toStrictEqual({ wanted: undefined, a: '' });
    const oldForm = changed(await tarOf([{ name: 'wanted', content: 'b' }]), 0, { 156: 'S' });
    expect(seenIn(oldForm, 512, 10).contents).toStrictEqual({ wanted: undefined });
    const withMap = changed(await tarOf([{ name: 'wanted', content: 'b' }]), 0, { 156: 'S', 482: '\x01' });
    const blocks = [withMap.subarray(0, 512), Buffer.alloc(512), withMap.subarray(512)];
    expect(seenIn(Buffer.concat(blocks), 512, 10).contents).toStrictEqual({ wanted: undefined });
  });

  it.each<[string, string, (name: string) => Buffer]>([
    ['a name', 'x', (name) => Buffer.from(`${name.length + 11} path=${name}\n`)],
    ['what a link leads to', 'x', (name) => Buffer.from(`${name.length + 15} linkpath=${name}\n`)],
    ['the name of a sparse file', 'x', (name) => Buffer.from(`${name.length + 22} GNU.sparse.name=${name}\n`)],
    ['a name by GNU', 'L', (name) => Buffer.from(`${name}\0`)],
    ['what a link leads to by GNU', 'K', (name) => Buffer.from(`${name}\0`)],
  ])('takes %s of 4,096 bytes, more than Linux does, and refuses a longer one', async (_, flag, content) => {
    const named = async (length: number) => {
      const bytes = content(`d/${'ab/'.repeat(2000)}`.slice(0, length - 1).concat('c'));
      const header = changed(await tarOf([{ name: 'x' }]), 0, {
        124: `${bytes.length.toString(8).padStart(11, '0')}\0`,
        156: flag,
      }).subarray(0, 512);
      const rest = Buffer.alloc((512 - (bytes.length % 512)) % 512);
      return Buffer.concat([header, bytes, rest, await tarOf([{ name: 'a' }])]);
    };
    expect(seenIn(await named(4096), 1000).names).toHaveLength(flag === 'x' && content('a').includes('GNU') ? 2 : 1);
    const tooLong = await named(4097);
    expect(() => seenIn(tooLong, 1000)).toThrow(/more than 4096 bytes/);
  });

  it.each<[string, (tar: Buffer) => Buffer]>([
    ['no tar', () => Buffer.alloc(1024, 7)],
    ['cut off', (tar) => tar.subarray(0, 700)],
    ['cut off in a header', (tar) => tar.subarray(0, 300)],
    ['a lone block of zeros', (tar) => Buffer.concat([Buffer.alloc(512), tar])],
    ['a size below zero', (tar) => changed(tar, 0, { 124: '\xff' })],
    ['a size that is no number', (tar) => changed(tar, 0, { 124: '9' })],
    ['records that lie about their length', (tar) => changed(tar, 0, { 156: 'x' })],
    ['a name of a gigabyte', (tar) => changed(tar, 0, { 124: '10000000000\0', 156: 'L' })],
  ])('refuses what is damaged: %s', async (_, damage) => {
    const tar = damage(await tarOf([{ name: 'a', content: 'b'.repeat(600) }, { name: 'c' }]));
    expect(() => seenIn(tar)).toThrow(NoTar);
  });
});
