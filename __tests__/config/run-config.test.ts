import { describe, expect, it } from '@jest/globals';
import { maskedValues } from '../../src/config/run-config.js';

describe('what is masked in the log', () => {
  it.each<[string, string, readonly string[]]>([
    ['the value behind the first =', 'NPM=a=b', ['a=b']],
    ['each line of a value, whatever ends it', '"KEY=first\r\nsecond\nthird"', ['first', 'second', 'third']],
    ['nothing of what is empty', 'KEY=', []],
  ])('is %s', (_, secrets, values) => {
    expect(maskedValues(new Map([['secrets', secrets]]))).toEqual(values);
  });

  it('is what lets others write or speak in place of a run, too', () => {
    const inputs = new Map([
      ['github-token', 'a token'],
      ['heartbeat-url', 'https://beat.example/a-secret'],
      ['ledger', 'no secret'],
    ]);
    const environment = {
      ...{
        IMAGE_GATE_KEY: 'a key',
        IMAGE_GATE_KEY_PASSWORD: 'its password',
        IMAGE_GATE_MAIL_PASSWORD: 'that of mail',
        LEDGER_TOKEN: 'another token',
        PATH: '/bin',
      },
      ...{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'who may ask', SIGSTORE_ID_TOKEN: 'an identity' },
    };
    const secrets = [
      'a token',
      'https://beat.example/a-secret',
      'a key',
      'its password',
      'that of mail',
      'another token',
    ];
    expect(maskedValues(inputs, environment)).toEqual([...secrets, 'who may ask', 'an identity']);
  });
});
