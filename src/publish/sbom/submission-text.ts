import type { Snapshot } from '../../evidence/sbom/dependency-snapshot.js';
import { code, row, text } from '../../text/escape.js';
import type { Submitted } from './submit-dependencies.js';

/** One image whose packages are in the dependency graph. */
export interface Submission {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly answer: Submitted;
}

/** The summary of the step. Markdown. */
export function submissionText(all: readonly Submission[]): string {
  const rows = all.map(({ name, snapshot: { packages, left }, answer }) =>
    row([code(name, 200), String(packages), String(left), text(answer.message, 300)]),
  );
  const title = '## Packages in the dependency graph';
  return [
    title,
    '',
    row(['Image', 'Packages', 'Without a package URL', 'GitHub says']),
    '| :-- | --: | --: | :-- |',
    ...rows,
    '',
  ].join('\n');
}

/** The outputs of sbom/action.yml. */
export function submissionOutputs(all: readonly Submission[]): Readonly<Record<string, string>> {
  return {
    packages: all.map(({ snapshot }) => String(snapshot.packages)).join('\n'),
    snapshots: all.map(({ answer }) => String(answer.id)).join('\n'),
  };
}
