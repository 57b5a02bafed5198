import { type Fix, noFixAdvice, noFixWords } from '../../policy/fix/fix.js';
import type { Finding, PackageRef } from '../../scan/finding.js';
import { plural } from '../../text/count.js';
import type { Voice } from '../../text/escape.js';
import type { FixStep } from './fix-plan.js';
import { isPackageName, isPackageVersion } from './package-grammar.js';

/**
 * What to do about a step of a report that another run made (`Assessment.ofAnotherRun`): our own words, and of the report's texts only a package's name and
 * versions, where its ecosystem allows them. No command, no advice of the report, no base image of its choice.
 */
export function foreignStep({ remedy, packages }: FixStep, { code }: Voice): string {
  const many = plural(packages.length, 'package');
  switch (remedy.kind) {
    case 'rebuild':
      return `Rebuild on a newer base image (${code('pull: true')}, or a later tag) for ${many}`;
    case 'system':
      return `Upgrade in the Dockerfile, or build it without the cache (${code('no-cache: true')}): ${many}`;
    case 'upgrade': {
      const names = { type: remedy.type, name: remedy.name, version: remedy.from };
      const to = remedy.fix.kind === 'upgrade' ? remedy.fix.to : '';
      return isPlain(names, to)
        ? `Upgrade ${code(remedy.name, 80)} ${code(remedy.from, 60)} → ${code(to, 80)}`
        : 'Upgrade the package';
    }
    case 'wait':
      return `${noFixWords[remedy.why]}: ${many}. ${noFixAdvice[remedy.why]}`;
    case 'repair':
      return 'Correct the misconfiguration';
    case 'revoke':
      return 'Revoke the secret, and take it out of the image and its build';
  }
}

/** The same for one finding, as a sentence. The names in it are as foreign as they were, and may not be bounded. */
export function foreignFix(finding: Finding, fix: Fix | undefined): string {
  switch (finding.kind) {
    case 'vulnerability': {
      const { name, version } = finding.package;
      if (fix === undefined || fix.kind === 'none') return 'There is no fixed version: remove or replace the package.';
      const to = fix.kind === 'upgrade' ? foreignVersion(finding.package, fix.to) : undefined;
      return to !== undefined && isPlain(finding.package, to)
        ? `Upgrade ${name} from ${version} to ${to}.`
        : 'Upgrade the package.';
    }
    case 'misconfiguration':
      return 'Correct the misconfiguration.';
    case 'secret':
      return 'Revoke it, and take it out of the image and its build: anyone who had the image may know it.';
  }
}

/** The version to upgrade to, where the report names one alone and in its ecosystem's grammar. */
export function foreignVersion({ type }: Pick<PackageRef, 'type'>, to: string): string | undefined {
  return isPackageVersion(type, to) ? to : undefined;
}

function isPlain({ type, name, version }: Pick<PackageRef, 'type' | 'name' | 'version'>, to: string): boolean {
  return isPackageName(type, name) && isPackageVersion(type, version) && isPackageVersion(type, to);
}
