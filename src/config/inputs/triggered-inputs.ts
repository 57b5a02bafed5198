import type { Problem } from '../../host/errors.js';
import type { GithubContext } from '../../repository/github-context.js';
import type { GateInputs } from './gate-inputs.js';
import type { ScanTarget } from './scan-target.js';

interface JudgedRun {
  readonly scanTarget: ScanTarget;
  readonly github?: GithubContext;
}

/** Whether a run judges what another run has made, and for whose findings the event and GitHub have to say where they belong. */
export function judgesAnotherRun({ scanTarget, github }: JudgedRun): boolean {
  return github?.event === 'workflow_run' && (scanTarget.kind === 'report' || scanTarget.kind === 'input');
}

/** Inputs by which somebody else's run could choose where findings go or what rules. */
export function triggeredProblems(inputs: GateInputs, run: JudgedRun): readonly Problem[] {
  if (!judgesAnotherRun(run)) return [];
  const refused: readonly (readonly [keyof GateInputs, boolean, string])[] = [
    ['ref', inputs.ref !== undefined, 'in a workflow_run the pull request is found by the event and the API'],
    ['sha', inputs.sha !== undefined, 'in a workflow_run the commit is that of the event'],
    [
      'policy-from',
      inputs['policy-from'] === 'head',
      'in a workflow_run `head` would let the author of the pull request write the policy',
    ],
  ];
  return refused.flatMap(([name, is, what]) =>
    is ? [{ where: `input ${name}`, what, fix: `Remove ${name}; docs/forks.md explains why.` }] : [],
  );
}
