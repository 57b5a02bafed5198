import { describe, expect, it } from '@jest/globals';
import { keylessChoice } from '../../../src/config/inputs/sigstore.js';

const sign = 'keyless';
const own = ['fulcio=https://ca.example', 'rekor-v2=https://log.example', 'timestamp=https://time.example/api'];
const root = { 'trusted-root': 'root.json' };

describe('whose services sign without a key', () => {
  it.each<[string, Parameters<typeof keylessChoice>[0], object]>([
    ['nothing', {}, { kind: 'auto' }],
    ['what action.yml says', { sigstore: ['auto'] }, { kind: 'auto' }],
    ['the public ones', { sigstore: ['public'] }, { kind: 'public' }],
    ['those of GitHub', { sigstore: ['github'] }, { kind: 'github' }],
    [
      'services of your own',
      { sigstore: own, ...root },
      {
        kind: 'own',
        trustedRoot: 'root.json',
        services: {
          authority: new URL('https://ca.example'),
          log: { url: new URL('https://log.example'), version: 2 },
          timestamps: new URL('https://time.example/api'),
        },
      },
    ],
    [
      'an authority and a log with times',
      { sigstore: ['fulcio=https://ca.example', 'rekor-v1=http://127.0.0.1:3000'], ...root },
      {
        kind: 'own',
        trustedRoot: 'root.json',
        services: {
          authority: new URL('https://ca.example'),
          log: { url: new URL('http://127.0.0.1:3000'), version: 1 },
        },
      },
    ],
    [
      'a TUF repository',
      { sigstore: ['tuf=https://tuf.example', 'tuf-root=first.json'] },
      { kind: 'mirror', url: new URL('https://tuf.example'), root: 'first.json' },
    ],
  ])('are by %s', (_what, inputs, choice) => {
    expect(keylessChoice({ sign, ...inputs })).toEqual({ value: { choice, mayBePublished: false }, problems: [] });
  });

  it.each<[string, readonly string[], object, RegExp, RegExp?]>([
    ['a word that is none', ['publik'], {}, /"publik" is not one of its values/, /Did you mean public\?/],
    ['two words', ['public', 'github'], {}, /"public" is not one of its values/],
    ['a name that is none', ['fulco=https://ca.example'], root, /"fulco" is not/, /Did you mean fulcio\?/],
    ['a name twice', ['fulcio=https://a.example', 'fulcio=https://b.example'], root, /fulcio is there twice/],
    ['an address that is none', ['fulcio=ca'], root, /^fulcio is not an https URL$/],
    ['an address that is not secure', ['fulcio=http://ca.example'], root, /is not an https URL/],
    ['an address with a password', ['fulcio=https://me:pw@ca.example'], root, /^fulcio is not an https URL$/],
    ['no authority', own.slice(1), root, /fulcio is missing/],
    ['two logs', [...own, 'rekor-v1=https://log.example'], root, /two logs are named/],
    ['nobody who knows the time', own.slice(0, 2), root, /nothing there confirms the time/],
    ['no trusted root', own, {}, /it is missing, and says whom to trust/],
    ['a trusted root without services', ['public'], root, /belongs to services of your own/],
    ['a TUF repository without a root', ['tuf=https://tuf.example'], {}, /tuf-root is missing/],
    ['a root without a TUF repository', ['tuf-root=first.json'], {}, /tuf is not an https URL/],
    [
      'a TUF repository beside services',
      ['tuf=https://tuf.example', 'tuf-root=a.json', own[0] ?? ''],
      {},
      /names all services/,
    ],
    [
      'a TUF repository beside a trusted root',
      ['tuf=https://tuf.example', 'tuf-root=a.json'],
      root,
      /names all services/,
    ],
  ])('are not by %s', (_what, sigstore, more, what, fix = /./) => {
    const { problems } = keylessChoice({ sign, sigstore, ...more });
    expect(problems).toEqual([
      expect.objectContaining({ what: expect.stringMatching(what), fix: expect.stringMatching(fix) }),
    ]);
  });

  it.each<[string, Parameters<typeof keylessChoice>[0]]>([
    ['sigstore', { sigstore: ['github'] }],
    ['trusted-root', root],
    ['allow-public-log', { 'allow-public-log': true }],
  ])('are for nobody who signs with a key: %s', (name, inputs) => {
    for (const other of ['key', 'none', undefined])
      expect(keylessChoice({ sign: other, ...inputs }).problems.map(({ where }) => where)).toEqual([`input ${name}`]);
  });

  it('may be public ones for what is not public, where that was said', () => {
    expect(keylessChoice({ sign, 'allow-public-log': true }).value.mayBePublished).toBe(true);
  });
});
