import { describe, expect, it } from '@jest/globals';
import { scanJobs } from '../../src/cli/scan-config.js';

const user = { environment: {}, machine: { os: 'linux' }, workingDirectory: '/work', version: '1.0.0' } as const;

describe('reports of images that are scanned in one call', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['of different names lie side by side', ['acme/api:dev', 'acme/web:dev'], ['', '']],
    ['of one name lie apart', ['acme/api:dev', 'acme/api:old'], ['', '/acme-api-old']],
    [
      'never replace each other, whatever their names become',
      ['acme/my/api:dev', 'acme-my/api:dev', 'acme/my-api:dev', 'acme-my-api:dev'],
      ['', '/acme-my-api-dev', '/acme-my-api-dev-2', '/acme-my-api-dev-3'],
    ],
  ])('%s', (_, names, folders) => {
    const scanTargets = names.map((reference) => ({ kind: 'image', reference }) as const);
    const jobs = scanJobs(new Map([['report-dir', '/reports']]), user, scanTargets);
    expect(jobs.map(({ config }) => config.reportDirectory)).toEqual(folders.map((folder) => `/reports${folder}`));
  });
});
