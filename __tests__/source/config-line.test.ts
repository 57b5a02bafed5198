import { describe, expect, it } from '@jest/globals';
import { configLine } from '../../src/source/config-line.js';
import { parseDockerfile } from '../../src/source/dockerfile/dockerfile.js';
import { misconfiguration, secret } from '../report/make-assessment.js';

const dockerfile = `FROM debian
ENV A=1 KEY=first
ARG TOKEN
RUN curl -k https://example.org | \\
    sh
LABEL contact=x KEYRING=y
ENV KEY second
USER root
`;
const instructions = parseDockerfile(dockerfile)?.stages[0]?.instructions ?? [];
const stars = '*'.repeat(20);

describe("what is found in an image's config", () => {
  it.each([
    ['an entry of Env', `  "KEY=${stars}"`, 7],
    ['the history', `  "created_by": "ENV A=1 KEY=${stars}",`, 2],
    ['the history as it is published', '  "created_by": "ENV A=*** KEY=***",', 2],
    ['quotes', `"created_by": "ENV A='1' KEY='${stars}'"`, 2],
    ['an ARG', `"TOKEN=${stars}"`, 3],
    ['a label', `"KEYRING=${stars}"`, 6],
    ['a base image', `"OTHER=${stars}"`, undefined],
    ['no name', `"${stars}"`, undefined],
  ])('is on the instruction that wrote it: %s', (_, match, line) => {
    expect(configLine(secret({ match }), instructions)).toBe(line);
  });

  it.each(['a', 'A=', '"created_by": "'])(
    'is quickly not found in endless %s',
    (part) => {
      const match = part.repeat(2 ** 20);
      expect(configLine(secret({ match }), instructions)).toBe(undefined);
      expect(configLine(misconfiguration({ cause: `ENV ${match}` }), instructions)).toBe(undefined);
      for (let time = 0; time < 100; time += 1) configLine(secret({ match: match.slice(0, 8192) }), instructions);
    },
    1000,
  );

  it.each([
    ['USER', 'USER root', 8],
    ['a command', 'RUN curl -k https://example.org |     sh', 4],
    ['a value that Trivy quotes', 'ENV A="1" KEY="first"', 2],
    ['a masked value', 'ENV A=*** KEY=***', 2],
    ['another command', 'RUN make', undefined],
    ['nothing', '', undefined],
  ])('is on the instruction that Trivy shows: %s', (_, cause, line) => {
    expect(configLine(misconfiguration({ cause }), instructions)).toBe(line);
  });
});
