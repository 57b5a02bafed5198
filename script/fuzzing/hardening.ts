import { maxDockerfile } from '../../src/source/dockerfile/dockerfile.js';
import { dockerfileChecks } from '../../src/source/hardening/dockerfile-checks.js';
import { secretsInEnv, secretsInHistory } from '../../src/source/hardening/image-secrets.js';
import { tokenIn } from '../../src/source/hardening/tokens.js';
import { many, repeats, type Shape, shape } from './shape.js';

const maxText = 128 * 1024;
/** A config of an image is no longer (`readImageConfig`), and has as many variables as there is room for. */
const maxVariables = 200_000;

export const hardeningShapes: readonly Shape[] = [
  ...repeats(
    'source/hardening/tokens.ts#tokenIn',
    {
      limit: maxText,
      pieces: [
        'ghp_',
        'a',
        'eyJ',
        ' eyJaaaaaaaaaa.',
        '.eyJaaaaaaaaaa',
        ' sk-ant-api03-',
        ' sk-proj-',
        '://a:',
        '://',
        ':a@',
        '-----BEGIN ',
        '-----BEGIN AA ',
        ' xoxb-',
        ' pypi-AgE',
        ' glpat-',
        'AKIA',
        '*',
      ],
    },
    (text) => tokenIn(text),
  ),
  ...repeats(
    'source/hardening/image-secrets.ts#secretsInHistory',
    { limit: maxText, pieces: ['A=b ', 'A="', "'", ' ', '=', 'A_TOKEN=b ', '|9 ', '\n'], before: 'RUN |999 ' },
    (createdBy) => secretsInHistory({ history: [{ createdBy, emptyLayer: false }] }),
  ),
  shape('source/hardening/image-secrets.ts#secretsInEnv', 'many variables', { limit: maxVariables }, (size) => {
    const env = many(size, (index) => `A${index}_TOKEN=${index}`);
    return () => secretsInEnv({ env });
  }),
  ...repeats(
    'source/hardening/dockerfile-checks.ts#dockerfileChecks',
    {
      limit: maxDockerfile,
      pieces: [
        'FROM a\n',
        'COPY --from=a / /\n',
        'ADD https://a/b /\n',
        'ADD https://a@b:c@d/ /\n',
        'RUN --mount=from=a,from=b ls\n',
        'ARG a=$a\n',
      ],
      before: 'FROM a AS a\n',
    },
    (text) => dockerfileChecks({ path: 'Dockerfile', text }, 'linux/amd64'),
  ),
];
