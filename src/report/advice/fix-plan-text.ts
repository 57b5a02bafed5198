import { fixMarks, noFixAdvice, noFixWords } from '../../policy/fix/fix.js';
import type { Location } from '../../source/location.js';
import { counted, plural } from '../../text/count.js';
import { code, codePath, markdown, pathCell, row, terminal, type Voice, wideTitle } from '../../text/escape.js';
import { dateText } from '../exception-text.js';
import { type FixCommand, systemCommand } from './fix-command.js';
import type { FixStep, Remedy } from './fix-plan.js';
import { type Upgrade, wayCommand } from './fix-way.js';
import { foreignStep } from './foreign-advice.js';

/** Package names that one step shows. */
const shownNames = 4;

/** One step as inline Markdown: what to do, and the command for it where there is one. */
export function stepText(step: FixStep): string {
  return withCommand(step, stepCommand(step));
}

/** `stepText` with what is good to know of the command, for where one step stands alone. */
export function wholeStepText(step: FixStep): string {
  const command = stepCommand(step);
  const text = withCommand(step, command);
  return command?.hint === undefined ? text : `${text}<br>${command.hint}`;
}

/** What to do, on a terminal: the sentence, the command for it where there is one, and what belongs to it. */
export function stepLines(step: FixStep): readonly string[] {
  const command = stepCommand(step);
  const beside = [command?.also, command?.hint].filter((part) => part !== undefined).join(' ');
  const more = beside === '' ? [] : [beside.replaceAll('`', '')];
  return [sentence(step, terminal), ...(command === undefined ? [] : [command.command]), ...more];
}

function withCommand(step: FixStep, command: FixCommand | undefined): string {
  const said = sentence(step, markdown);
  const parts = command === undefined ? [] : [code(command.command, 500), command.also];
  return [said, ...parts].filter((part) => part !== undefined).join('<br>');
}

function sentence(step: FixStep, voice: Voice): string {
  if (step.ofAnotherRun) return foreignStep(step, voice);
  const { remedy, packages, location } = step;
  const { code, text } = voice;
  switch (remedy.kind) {
    case 'rebuild':
      return remedy.ended === undefined
        ? `Rebuild on a newer ${baseText(remedy, voice)} (${code('pull: true')}, or a later tag) for ${names(packages, voice)}`
        : `Move from ${baseText(remedy, voice)} to an image of another release for ${names(packages, voice)}: ${text(remedy.ended, 80)} is past its end of life`;
    case 'system':
      return systemText(remedy, names(packages, voice), location, voice);
    case 'upgrade':
      return `${wayText(remedy, voice)}`;
    case 'wait':
      return `${capital(noFixWords[remedy.why])}${remedy.base === undefined ? '' : ` in ${baseText(remedy, voice)}`}: ${names(packages, voice)}. ${noFixAdvice[remedy.why]}`;
    case 'repair':
      return [remedy.title || remedy.id, remedy.resolution]
        .filter(Boolean)
        .map((part) => text(part, 200))
        .join('. ');
    case 'revoke':
      return `${text(remedy.title || remedy.id, 100)}. Revoke it, and take it out of the image and its build`;
  }
}

function upgradeText(fix: Upgrade['fix'], { code }: Voice): string {
  return fix.kind === 'upgrade'
    ? `${code(fix.to, 80)} or later${fixMarks(fix)}`
    : `see the advisory: ${code(fix.says, 80)}`;
}

function systemText(
  { manager, ended }: Extract<Remedy, { kind: 'system' }>,
  packages: string,
  location: Location | undefined,
  { code, text }: Voice,
): string {
  const release = ended === undefined ? '' : `. ${text(ended, 80)} is past its end of life: move to another release`;
  const uncached = `without the cache (${code('no-cache: true')})`;
  const how =
    location === undefined
      ? `Upgrade in the Dockerfile, or build it ${uncached}`
      : `Build the instruction at ${code(`${location.path}:${location.line}`, 120)} ${uncached}, or upgrade in it`;
  return manager === 'none'
    ? `There is no package manager in the image: build it on a newer base image, or take newer packages where they are copied from: ${packages}${release}`
    : `${how}: ${packages}${release}`;
}

/** What to do about one package, by whose it is. */
function wayText(remedy: Upgrade, voice: Voice): string {
  const { code } = voice;
  const { fix, way, type } = remedy;
  const what = `Upgrade ${code(remedy.name, 80)} ${code(remedy.from, 60)} → ${upgradeText(fix, voice)}`;
  switch (way) {
    case 'dependency':
      return /^go(?:mod|binary)$/.test(type) && fix.kind === 'upgrade' && fix.major && wayCommand(remedy) === undefined
        ? `${what}. Its path changes with the major version: change the imports`
        : what;
    case 'nested':
      return `${what} by ${code(type === 'yarn' ? 'resolutions' : 'overrides')} in package.json: this copy lies inside ${ownersText(remedy, 'another package', voice)}`;
    case 'global':
      return remedy.broughtBy.join() === remedy.name
        ? `${what}: it is installed globally`
        : `${what} with ${ownersText(remedy, 'the global package', voice)}, which brings it`;
    case 'npm':
      return `${what} with npm itself, which it is a part of`;
    case 'distribution':
      return `${what} by the package of the distribution, not by pip: it belongs to the system's own Python`;
    case 'ruby':
      return `${what} with Ruby itself: it is a default gem, so take a newer Ruby image`;
    case 'go':
      return fix.kind === 'upgrade'
        ? `Rebuild the binary with ${code(`golang:${fix.to.replace(/^v/, '')}`, 80)} or later${fixMarks(fix)}: its standard library is ${code(remedy.from, 60)}. If it is not yours, take a newer release of it`
        : what;
  }
}

function ownersText({ broughtBy }: Upgrade, unknown: string, voice: Voice): string {
  return broughtBy.length === 0 ? unknown : names(broughtBy, voice);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function baseText({ base }: Extract<Remedy, { kind: 'rebuild' | 'wait' }>, { code }: Voice): string {
  return base === undefined ? 'base image' : code(base, 200);
}

function names(packages: readonly string[], { code }: Voice): string {
  const shown = packages.slice(0, shownNames).map((name) => code(name, 60));
  const rest = packages.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${counted(rest)} more`;
}

function stepCommand({ remedy, packages, ofAnotherRun }: FixStep): FixCommand | undefined {
  if (ofAnotherRun) return undefined;
  switch (remedy.kind) {
    case 'system':
      return remedy.manager === undefined || remedy.manager === 'none'
        ? undefined
        : systemCommand(remedy.manager, packages);
    case 'upgrade':
      return wayCommand(remedy);
    case 'rebuild':
    case 'wait':
    case 'repair':
    case 'revoke':
      return undefined;
  }
}

/** `Dockerfile` line 3, and for what is no rebuild the file in the image, where that is another one; empty for what has neither. */
export function stepPlace({ remedy, location, paths }: FixStep): string {
  const line = location === undefined ? '' : `${codePath(location.path, 120)} line ${location.line}`;
  const [first] = remedy.kind === 'rebuild' || remedy.kind === 'wait' ? [] : paths;
  if (first === undefined || sameFile(first, location)) return line;
  const file = `${pathCell(first, 120)}${paths.length > 1 ? ` and ${counted(paths.length - 1)} more` : ''}`;
  return line === '' ? file : `${line}<br>${file}`;
}

/** A lockfile of the repository that went into the image: one ends in the other's name. */
function sameFile(path: string, location: Location | undefined): boolean {
  const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  return location !== undefined && name(path) === name(location.path);
}

/** `3 findings, **2 blocking**`: what a step solves. */
export function stepWeight(step: FixStep): string {
  return weightParts(step, (text) => `**${text}**`);
}

/** The same for a terminal. */
export function weightText(step: FixStep): string {
  return weightParts(step, (text) => text);
}

function weightParts({ findings, blocking, warned }: FixStep, bold: (text: string) => string): string {
  const parts = [
    plural(findings, 'finding'),
    blocking === 0 ? '' : bold(`${counted(blocking)} blocking`),
    warned === 0 ? '' : `${counted(warned)} warned`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The steps as a table. `rest` says what became of the steps that are not shown. */
export function stepTable(steps: readonly FixStep[], limit: number): string {
  const shown = steps.slice(0, limit);
  const rows = shown.map((step) => row([stepText(step), stepPlace(step), stepWeight(step), dateText(step.fixBy)]));
  const table = [
    row(['Do this', 'Where', 'Solves', wideTitle('By, from this scan', 14)]),
    '| :-- | :-- | :-- | :-- |',
    ...rows,
  ].join('\n');
  const rest = steps.slice(limit);
  if (rest.length === 0) return table;
  const findings = rest.reduce((sum, step) => sum + step.findings, 0);
  return `${table}\n\nand ${plural(rest.length, 'more step')} for ${plural(findings, 'finding')}.`;
}
