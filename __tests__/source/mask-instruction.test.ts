import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskInstruction } from '../../src/source/mask-instruction.js';

describe('maskInstruction', () => {
  it.each([
    ['ENV A=b', 'ENV A=***'],
    ['ENV A=b C=d', 'ENV A=***'],
    ['ENV "A"="b c" D=\'e f\'', 'ENV A=***'],
    ['ENV A=hello world C=d', 'ENV A=***'],
    ['ENV A b c', 'ENV A ***'],
    ['ENV A=', 'ENV A=***'],
    ["ENV A=it's B=x", 'ENV A=***'],
    ['env token=x', 'env token=***'],
    ['ONBUILD ENV A=b', 'ONBUILD ENV A=***'],
    ['ARG X', 'ARG X'],
    ['ARG X Y=z', 'ARG X ***'],
    ['ARG X=y', 'ARG X=***'],
    ['ARG X=y z', 'ARG X=***'],
    ['/bin/sh -c #(nop)  ENV A=b', '/bin/sh -c #(nop)  ENV A=***'],
    ['/bin/sh -c #(nop) ARG pw=secret', '/bin/sh -c #(nop) ARG pw=***'],
    ['/bin/bash -o pipefail -c #(nop) ENV A=b|unsetLabel=true|', '/bin/bash -o pipefail -c #(nop) ENV A=***'],
    ['cmd /S /C #(nop) ENV A=b', 'cmd /S /C #(nop) ENV A=***'],
    ['|1 A=b /bin/sh -c chmod +x /a', '|1 A=*** /bin/sh -c chmod +x /a'],
    ['RUN |1 pkg=curl /bin/sh -c apk add $pkg # buildkit', 'RUN |1 pkg=*** /bin/sh -c apk add $pkg # buildkit'],
    ['RUN |2 A=x y B=c /bin/bash -o pipefail -c echo', 'RUN |2 A=*** B=*** /bin/bash -o pipefail -c echo'],
    ['RUN |2 A=x Q=1 y B=c /bin/sh -c echo', 'RUN |2 *** /bin/sh -c echo'],
    ['RUN |1 A=/bin/sh -c secret /bin/sh -c x', 'RUN |1 A=*** /bin/sh -c x'],
    ['RUN |1 A=b no-shell', 'RUN |1 A=***'],
    ['|0 /bin/sh -c x', '|0 /bin/sh -c x'],
  ])('%s', (line, expected) => {
    expect(maskInstruction(line)).toBe(expected);
  });

  it.each([
    'RUN /bin/sh -c apk add curl # buildkit',
    'COPY ./foo /foo # buildkit',
    'CMD ["/bin/sh"]',
    'LABEL maintainer=someone',
    '/bin/sh -c #(nop) ADD file:abc in / ',
    'bazel build ...',
    '',
  ])('leaves %p alone', (line) => {
    expect(maskInstruction(line)).toBe(line);
  });

  const forms: readonly ((value: string) => string)[] = [
    (value) => `ENV TOKEN=${value}`,
    (value) => `ENV TOKEN="${value}" OTHER=x`,
    (value) => `ENV OTHER=x TOKEN=${value}`,
    (value) => `ENV TOKEN ${value}`,
    (value) => `ARG TOKEN=${value}`,
    (value) => `/bin/sh -c #(nop)  ENV TOKEN=${value}`,
    (value) => `/bin/sh -c #(nop)  ARG TOKEN=${value}`,
    (value) => `ONBUILD ARG TOKEN=${value}`,
    (value) => `|1 TOKEN=${value} /bin/sh -c make`,
    (value) => `RUN |2 TOKEN=${value} OTHER=y /bin/sh -c make # buildkit`,
    (value) => `RUN |2 OTHER=y TOKEN=${value} /bin/sh -c make # buildkit`,
  ];

  it('shows no part of a value, whatever is in it and whatever the form', () => {
    const word = fc.constantFrom(
      's3cr3t',
      '=s3cr3t',
      ' s3cr3t',
      '"s3cr3t',
      "'s3cr3t",
      '\\s3cr3t',
      '\ns3cr3t',
      ' A=s3cr3t',
      '|1 s3cr3t',
      ' /bin/sh -c s3cr3t',
    );
    const value = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...forms), value, (form, secret) => {
        expect(maskInstruction(form(secret))).not.toContain('s3cr3t');
      }),
      { numRuns: 500 },
    );
  });

  it('is quick with hostile lines', () => {
    for (const part of ['A=', ' sh', '|1 ', '\\"', ' ', 'ONBUILD ', '#(nop) ', "'", 'x y=']) {
      maskInstruction(`RUN |3 ${part.repeat(50_000)}`);
      maskInstruction(`ENV ${part.repeat(50_000)}`);
      maskInstruction(part.repeat(50_000));
    }
  }, 5_000);
});
