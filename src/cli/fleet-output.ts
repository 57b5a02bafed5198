import type { Problem } from '../host/errors.js';

export const fleetForms = ['markdown', 'json', 'csv', 'html'] as const;
export type FleetForm = (typeof fleetForms)[number];

/** Where a report goes: one form to standard output or a file, or all of them into a folder. */
export type FleetOutput =
  | { readonly kind: 'print'; readonly form: FleetForm }
  | { readonly kind: 'file'; readonly form: FleetForm; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

export function fleetOutput(values: {
  readonly format: FleetForm;
  readonly output?: string;
  readonly folder?: string;
}): FleetOutput {
  const { format: form, output, folder } = values;
  if (folder !== undefined) return { kind: 'folder', path: folder };
  return output === undefined ? { kind: 'print', form } : { kind: 'file', form, path: output };
}

export function fleetOutputProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const [other] = raw.has('folder') ? ['format', 'output'].filter((name) => raw.has(name)) : [];
  if (other === undefined) return [];
  const what = `all forms go into the folder, and --${other} asks for one`;
  return [{ where: '--folder', what, fix: `Leave out --folder or --${other}.` }];
}
