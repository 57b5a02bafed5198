import { expect, it } from '@jest/globals';
import { repositoryProblems } from '../../../src/config/inputs/repository-name.js';

it.each(['acme/app', 'a/b', 'acme/.github', 'acme/a..b', 'acme/app_1.2-x', 'acme/...'])('takes %s', (name) => {
  expect(repositoryProblems('input', name)).toEqual([]);
});

it.each(['acme/..', 'acme/.', 'acme', 'acme/', '/app', 'acme/app/more', '../app', 'acme/a b', 'acme/a%2f', '-a/b'])(
  'refuses %s',
  (name) => {
    expect(repositoryProblems('input', name)).toMatchObject([{ where: 'input' }]);
  },
);
