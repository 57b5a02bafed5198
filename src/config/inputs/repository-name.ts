import type { Problem } from '../../host/errors.js';

/** `owner/name`, as GitHub takes it: `..` would be another path of its API. */
const repositoryForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;

/** What is wrong with the name of a repository on GitHub; nothing where none is given. */
export function repositoryProblems(where: string, text: string | undefined): readonly Problem[] {
  if (text === undefined || repositoryForm.test(text)) return [];
  const what = `${JSON.stringify(text.slice(0, 150))} is no repository on GitHub`;
  return [{ where, what, fix: 'Write owner/name, e.g. acme/image-ledger.' }];
}
