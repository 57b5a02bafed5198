import * as z from 'zod';
import type { DriftFailOn } from '../../drift/drift.js';
import { type DriftClass, failableClasses } from '../../drift/drift-class.js';
import { ConfigError, type Problem } from '../../host/errors.js';
import { patternForm } from '../../policy/image-pattern.js';
import { choiceFix } from '../../text/nearest.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { usualFolders } from '../folders.js';
import type { RunContext } from '../gate-config.js';
import { runConfig } from '../run-config.js';
import * as field from './fields.js';
import { parseListInput } from './list-input.js';
import { readInputs } from './read-inputs.js';
import { entryList, ledgerIn, ledgerProblems, ruleInputs } from './shared-inputs.js';

/** Every input of drift/action.yml (a test compares the names). */
export const driftInputs = z
  .strictObject({
    running: entryList,
    'docker-list': entryList,
    docker: field.flag,
    falco: entryList,
    reports: entryList,
    only: entryList,
    except: entryList,
    ledger: field.anyText,
    'ledger-repository': field.anyText,
    night: field.anyText,
    keys: entryList,
    identities: entryList,
    'trusted-root': field.anyText,
    folder: field.anyText,
    'fail-on': entryList,
    'publish-findings': field.flag,
    'deployment-records': field.choices((value) => parseListInput('tags', value), ['read', 'write']),
    cluster: field.anyText,
    environment: field.anyText,
    ...ruleInputs,
  })
  .partial();

type DriftInputs = z.output<typeof driftInputs>;

/** One run of drift/action.yml, checked. @throws ConfigError with everything that is wrong. */
export function driftConfig(raw: ReadonlyMap<string, string>, context: RunContext) {
  const { inputs, problems: bad } = readInputs({ schema: driftInputs, page: 'docs/drift.md' }, raw);
  const failOn = failOnIn(inputs['fail-on'] ?? ['any'], 'input fail-on');
  const [first, ...others] = [
    ...bad,
    ...sourceProblems(inputs),
    ...ledgerProblems(inputs),
    ...recordProblems(inputs, context),
    ...selectProblems(inputs, 'input '),
    ...('problem' in failOn ? [failOn.problem] : []),
  ];
  if (first !== undefined || 'problem' in failOn) throw new ConfigError([first ?? noSource, ...others]);
  const own = [...raw].filter(([name]) => Object.hasOwn(ruleInputs, name));
  const { night, 'trusted-root': trustedRoot } = inputs;
  const {
    folder = usualFolders.step.drift,
    keys = [],
    identities = [],
    running = [],
    falco = [],
    reports = [],
  } = inputs;
  return {
    running: { pods: running, dockerLists: inputs['docker-list'] ?? [], docker: inputs.docker ?? false },
    watchers: { falco, reports },
    select: { only: inputs.only ?? [], except: inputs.except ?? [] },
    ledger: ledgerIn(inputs),
    night: pathOrDefault(night, usualFolders.step.night),
    signers: { keys, identities, ...(trustedRoot === undefined ? {} : { trustedRoot }) },
    records: recordsIn(inputs),
    ...{ folder, failOn: failOn.failOn, token: inputs['github-token'] ?? '' },
    publishFindings: inputs['publish-findings'] ?? false,
    // No image is judged: this one stands for all.
    gate: runConfig(new Map([...own, ['image', 'registry.invalid/image']]), context),
  };
}

/** Which records are read and written, and for which place. */
function recordsIn({ 'deployment-records': how = [], cluster = '', environment = '' }: DriftInputs) {
  if (how.length === 0) return undefined;
  return { isRead: how.includes('read'), isWritten: how.includes('write'), place: { cluster, environment } };
}

/** What a run fails for: `any`, `none`, or classes. */
export function failOnIn(
  words: readonly string[],
  where: string,
): { readonly failOn: DriftFailOn } | { readonly problem: Problem } {
  const [word] = words;
  if (words.length === 1 && (word === 'any' || word === 'none')) return { failOn: word };
  const known: readonly string[] = failableClasses;
  const wrong = words.filter((one) => !known.includes(one));
  if (words.length > 0 && wrong.length === 0) return { failOn: words as readonly DriftClass[] };
  const what =
    words.length === 0
      ? 'it names nothing'
      : `${wrong.map((one) => JSON.stringify(one.slice(0, 50))).join(', ')} ${wrong.length === 1 ? 'is no class' : 'are no classes'} of what runs`;
  return { problem: { where, what, fix: choiceFix(wrong, ['any', 'none', ...failableClasses]) } };
}

/** @param before what stands before the name of an option. */
export function selectProblems(
  { only = [], except = [] }: Pick<DriftInputs, 'only' | 'except'>,
  before: string,
): readonly Problem[] {
  const wrong = (name: string, patterns: readonly string[]) =>
    patterns
      .filter((pattern) => !patternForm.test(pattern))
      .map((pattern) => ({
        where: `${before}${name}`,
        what: `${JSON.stringify(pattern.slice(0, 200))} is no pattern of images`,
        fix: 'Write it as ghcr.io/acme/api:1.* or ghcr.io/acme/**.',
      }));
  return [...wrong('only', only), ...wrong('except', except)];
}

function sourceProblems({ running = [], docker, 'docker-list': lists = [] }: DriftInputs): readonly Problem[] {
  return running.length + lists.length > 0 || docker === true ? [] : [noSource];
}

function recordProblems(inputs: DriftInputs, { github }: RunContext): readonly Problem[] {
  if (inputs['deployment-records'] === undefined) return [];
  return [...recordPlaceProblems(inputs, 'input '), ...(github === undefined ? [noRunner] : [])];
}

const clusterForm = /^[A-Za-z0-9._-]{1,128}$/;

/** @param before what stands before the name of an option. */
export function recordPlaceProblems(
  { cluster = '', environment = '' }: Pick<DriftInputs, 'cluster' | 'environment'>,
  before: string,
): readonly Problem[] {
  return [
    ...(clusterForm.test(cluster) ? [] : [{ where: `${before}cluster`, ...noCluster }]),
    ...(environment !== '' && environment.length <= 128 ? [] : [{ where: `${before}environment`, ...noEnvironment }]),
  ];
}

const noSource: Problem = {
  where: 'input running',
  what: 'it is missing, and nothing else says what runs',
  fix: 'Name the list that kubectl has written (docs/drift.md has the command), a `docker-list`, or write `docker: true`.',
};
const noCluster = {
  what: 'deployment records are asked for, and it does not name the cluster in letters, digits, dots, underscores and hyphens',
  fix: 'Write the name by which GitHub is to know it, e.g. production-1.',
};
const noEnvironment = {
  what: 'deployment records are asked for, and it is missing or has more than 128 characters',
  fix: 'Write the stage, e.g. production.',
};
const noRunner: Problem = {
  where: 'input deployment-records',
  what: 'this is not a workflow run of a repository, and its owner has the records',
  fix: 'Use it in a workflow.',
};
