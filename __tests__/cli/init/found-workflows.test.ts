import { describe, expect, it } from '@jest/globals';
import { trivySteps } from '../../../src/cli/init/found-workflows.js';

const file = (steps: string) => `on: push\njobs:\n  scan:\n    runs-on: x\n    steps:\n${steps}`;
const step = (inputs: string, uses = 'aquasecurity/trivy-action@0.33.1') =>
  file(`      - uses: actions/checkout@v5\n      - uses: ${uses}\n        with:\n          image-ref: app\n${inputs}`);
const of = (text: string) => trivySteps(text, 'w.yml');
const every = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];

describe('steps with trivy-action', () => {
  it.each<[string, string, object]>([
    [
      'fail for what they name',
      "          severity: 'HIGH,CRITICAL'\n          exit-code: '1'\n",
      { blocks: ['CRITICAL', 'HIGH'] },
    ],
    ['fail for all where they name none', '          exit-code: 1\n', { blocks: every }],
    ['fail for nothing without an exit code', '          severity: HIGH\n', { blocks: [] }],
    ['fail for nothing by an exit code of 0', '          severity: HIGH\n          exit-code: 0\n', { blocks: [] }],
    ['fail for nothing that is no severity', '          severity: SEVERE\n          exit-code: 1\n', { blocks: [] }],
    [
      'leave out what has no fix, and name files',
      '          ignore-unfixed: true\n          trivyignores: a.txt,b.txt\n',
      { ignoreUnfixed: true, ignoreFiles: ['a.txt', 'b.txt'] },
    ],
    [
      'say some things to the run alone',
      '          severity: ${{ inputs.severity }}\n          exit-code: 1\n          ignore-unfixed: ${{ inputs.x }}\n',
      { blocks: [], ignoreUnfixed: false, unknown: ['severity', 'ignore-unfixed'] },
    ],
  ])('%s', (_, inputs, expected) => {
    expect(of(step(inputs))).toMatchObject([{ place: 'w.yml:7', ...expected }]);
  });

  it.each([
    ['of another action', step('', 'other/trivy-action@v1')],
    ['that scan no image', step('          scan-type: fs\n')],
    ['where there are none', file('      - run: make\n')],
    ['in a job that calls another workflow', 'jobs:\n  a:\n    uses: ./.github/workflows/b.yml\n'],
  ])('are none %s', (_, text) => {
    expect(of(text)).toEqual([]);
  });

  it.each([
    ['broken', 'jobs: {'],
    ['with anchors', 'jobs: &a {}\n'],
    ['no workflow', 'a: 1\n'],
    ['too large', `jobs: {}\n#${'x'.repeat(70_000)}`],
  ])('are not looked for in what is %s', (_, text) => {
    expect(of(text)).toBe('unread');
  });
});
