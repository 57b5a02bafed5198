import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const loader = new URL('../../bare-node/load-typescript.mjs', import.meta.url).href;
const parser = new URL('../../../src/policy/exceptions/exception-file.ts', import.meta.url).href;

const instants = [
  '2026-01-30T23:59:59.999Z',
  '2026-01-31T00:00:00Z',
  '2026-01-31T23:59:59.999Z',
  '2026-02-01T00:00:00Z',
];
const plain = ['CVE-2020-1001 # why, Expiry: 2026-01-31', '# why\nCVE-2020-1002 exp:2026-01-31'].join('\n');
const yaml = `secrets:
  - { id: x, statement: y, expired_at: 2026-01-31 }
  - { id: x, statement: y, expired_at: 2026-01-31 12:00:00 }`;

// Also a worker keeps the time zone of its process, so another one needs a process of its own.
describe('the end of an exception', () => {
  it.each([
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('is the same on a machine in %s', (zone, offset) => {
    const program = `
      import { parseExceptions } from '${parser}';
      const active = (text, file) => ${JSON.stringify(instants)}.map((at) => parseExceptions(text, file, new Date(at)).active.length);
      console.log(JSON.stringify([
        new Date(2026, 0, 31).getTimezoneOffset(),
        active(${JSON.stringify(plain)}, 'f'),
        active(${JSON.stringify(yaml)}, 'f.yaml'),
      ]));`;
    const args = ['--import', loader, '--input-type=module', '-e', program];
    const answer = execFileSync(process.execPath, args, {
      env: { TZ: zone },
      cwd: fileURLToPath(new URL('..', loader)),
    });
    expect(JSON.parse(String(answer))).toEqual([offset, [2, 1, 1, 0], [2, 1, 0, 0]]);
  });
});
