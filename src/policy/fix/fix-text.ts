import type { Vulnerability } from '../../scan/finding.js';
import type { Fix, NoFix } from './fix.js';
import { versionNumbers } from './version.js';

/** Why there is no version to upgrade to, in the same words everywhere. */
export const noFixWords: Readonly<Record<NoFix, string>> = {
  'not-yet': 'no fix yet',
  never: "won't be fixed",
  'end-of-life': 'end of life',
  'not-affected': 'not affected',
};

/** What a reader has to know of a version before taking it: ` (new major version, pre-release)`, ` (new minor version before 1.0)`, or empty. */
export function fixMarks(fix: Fix): string {
  if (fix.kind !== 'upgrade') return '';
  const line = versionNumbers(fix.to)[0] === 0 ? 'new minor version before 1.0' : 'new major version';
  const marks = [fix.major ? line : '', fix.prerelease ? 'pre-release' : ''].filter((mark) => mark !== '');
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

/** In a cell: `4.17.21`, `3.0.8 (new major version)`, `no fix yet`. Foreign text, neither escaped nor bounded. */
export function fixWords(fix: Fix): string {
  switch (fix.kind) {
    case 'upgrade':
      return `${fix.to}${fixMarks(fix)}`;
    case 'unclear':
      return `see the advisory: ${fix.says}`;
    case 'none':
      return noFixWords[fix.why];
  }
}

/** As a sentence. Foreign text inside. */
export function vulnerabilityFix({ package: found }: Vulnerability, fix: Fix): string {
  const { name, version } = found;
  switch (fix.kind) {
    case 'upgrade':
      return `Upgrade ${name} from ${version} to ${fix.to}${fixMarks(fix)}.`;
    case 'unclear':
      return `Upgrade ${name} from ${version} as its advisory says: ${fix.says}.`;
    case 'none':
      return `${name} ${version}: ${noFixWords[fix.why]}. ${noFixAdvice[fix.why]}.`;
  }
}

/** What is left to do where no version fixes it. */
export const noFixAdvice: Readonly<Record<NoFix, string>> = {
  'not-yet': 'Remove or replace it, or except it for a while with a reason',
  never: 'Remove or replace it, or except it with a reason',
  'end-of-life': 'Move to a newer release that still gets fixes, or remove or replace it',
  'not-affected': 'Except it with that reason',
};
