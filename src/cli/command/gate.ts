import { commandInputNames } from '../../config/inputs/gate-inputs.js';
import { commandRow, noWords } from './command.js';

/** What most commands end with. */
export const verdictExits = { 0: 'passed', 1: 'blocked by the policy' } as const;

export const gateRow = commandRow({
  name: 'gate',
  forms: [''],
  does: 'build an image, scan it, judge it, and push exactly what was scanned if it passes',
  about: `Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.`,
  exits: verdictExits,
  words: noWords('gate takes options only; the context is --context.'),
  inputs: commandInputNames,
  options: {},
  read: ({ inputs }) => inputs,
});
