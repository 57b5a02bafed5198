import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type YAMLError } from 'yaml';
import { ConfigError, type Problem } from '../../host/errors.js';
import { quoted } from '../../repository/text-file.js';
import type { Setting } from '../setting.js';
import { nestingFault, parseYaml } from './yaml-document.js';

/** A value at a path below a part of a file, with its place; `undefined` where nothing is said. */
export type Say = <Value>(
  value: Value | undefined,
  ...path: readonly (string | number)[]
) => Setting<Value> | undefined;

/** Characters (UTF-16 units) of a policy that are parsed; it has less than a hundred lines. */
export const maxYaml = 64 * 1024;
/** Levels of maps and lists; no file of ours needs more than five. */
const maxDepth = 16;
/** Problems of one file that are reported. */
export const maxProblems = 50;

/** A YAML document as plain values, and where each stands. */
export interface YamlFile {
  /** `undefined` for a file without content. */
  readonly value: unknown;
  /** `file:line:column` of the value at a path, or of the nearest thing around it. */
  placeOf(path: readonly PropertyKey[]): string;
  /** `file:line:column` of a key in the map at a path. */
  placeOfKey(path: readonly PropertyKey[], key: string): string;
  /** The line of the value at a path, from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Whether the value at a path stands in quotes (or is a block of text), so that it can't be anything but text. */
  isQuoted(path: readonly PropertyKey[]): boolean;
}

/** A problem before its place is put into words. */
interface Fault {
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

/**
 * Reads one YAML 1.2 document (core schema) with a byte order mark and CRLF where there are any. Refused are: syntax errors, duplicate keys,
 * several documents, tags, anchors and aliases (also as a bomb), tabs as indentation, control characters, deep nesting.
 * @param max characters that are read.
 * @throws ConfigError `yaml-invalid` with every problem, each with its place; `yaml-too-large`.
 */
export function readYaml(text: string, file: string, max = maxYaml): YamlFile {
  if (text.length > max) {
    const fix = `Make it smaller: at most ${max} characters are read.`;
    throw new ConfigError([{ where: file, what: `it has ${text.length} characters`, fix }], 'yaml-too-large');
  }
  const source = text.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return `${file}:${line}:${col}`;
  };
  const broken = nestingFault(source, maxDepth);
  if (broken !== undefined) {
    // The parser would have counted them.
    for (const { index } of source.matchAll(/^/gm)) lines.addNewLine(index);
    throwFaults([broken.kind === 'nested' ? nested(broken.offset) : unopened(broken.offset)], place);
  }
  const { document, left } = parseYaml(source, lines, maxProblems);
  const deep = tooDeep(document.contents);
  const faults = [
    ...controlCharacters(source),
    // Of nesting without end the parser has a complaint for each level.
    ...(deep === undefined ? [...document.errors, ...document.warnings].map(explainSyntax) : [nested(startOf(deep))]),
    ...(document.directives?.yaml.explicit === true && document.directives.yaml.version !== '1.2' ? [otherYaml] : []),
  ];
  const value = faults.length > 0 ? undefined : plainValue(document.contents, 0, faults);
  throwFaults(faults, place, left);
  return { value, ...placesIn(document.contents, lines, place) };
}

function placesIn(root: unknown, lines: LineCounter, place: (offset: number) => string): Omit<YamlFile, 'value'> {
  return {
    placeOf: (path) => place(startOf(nodeAt(root, path))),
    placeOfKey: (path, key) => {
      const map = nodeAt(root, path);
      const pair = isMap(map) ? map.items.find((item) => keyOf(item) === key) : undefined;
      return place(startOf((pair?.key as Node | undefined) ?? map));
    },
    lineOf: (path) => lines.linePos(startOf(nodeAt(root, path))).line,
    isQuoted: (path) => {
      const node = nodeAt(root, path);
      return isScalar(node) && node.type !== 'PLAIN';
    },
  };
}

const otherYaml: Fault = {
  offset: 0,
  what: 'it asks for another version of YAML',
  fix: 'Remove the %YAML line: YAML 1.2 is read.',
};

/** @param left faults that were counted only. */
function throwFaults(faults: readonly Fault[], place: (offset: number) => string, left = 0): void {
  const [first, ...others] = faults
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, maxProblems)
    .map(({ offset, what, fix }): Problem => ({ where: place(offset), what, fix }));
  if (first !== undefined) throw invalid([first, ...others], 'yaml-invalid', faults.length + left);
}

/** The error for a file: its first `maxProblems` problems, and how many more there are of `count`. */
export function invalid(
  problems: readonly [Problem, ...Problem[]],
  code: string,
  count = problems.length,
): ConfigError {
  const left = count - maxProblems;
  if (left <= 0) return new ConfigError(problems, code);
  const [first, ...others] = problems;
  const more = { where: 'further problems', what: `${left} more`, fix: 'Correct these first.' };
  return new ConfigError([first, ...others.slice(0, maxProblems - 1), more], code);
}

/** What YAML forbids, and what reorders the text before a reviewer's eyes (bidirectional overrides and isolates). */
function controlCharacters(source: string): readonly Fault[] {
  const offset = source.search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);
  return offset < 0 ? [] : [{ offset, what: 'an invisible control character', fix: 'Remove it.' }];
}

const syntaxFix = 'Correct the syntax at this place or right before it.';

/** The parser's complaints in words that say what to do; its own words for the rare ones. */
function explainSyntax(error: YAMLError): Fault {
  const at = (what: string, fix: string): Fault => ({ offset: error.pos[0], what, fix });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('a tab as indentation', 'Indent with spaces.');
    case 'MULTIPLE_DOCS':
      return at('a second YAML document', 'Keep one document: remove `---` and what does not belong here.');
    case 'TAG_RESOLVE_FAILED':
      return at('a YAML tag (`!…`)', 'Remove the tag: plain words are enough.');
    case 'NON_STRING_KEY':
      return at('a key that is not a plain word', 'Write the key as a plain word.');
    case 'RESOURCE_EXHAUSTION':
      return nested(error.pos[0]);
    case 'BAD_SCALAR_START':
      return /reserved character @/.test(error.message)
        ? at('a word that begins with `@`', 'Write a GitHub user without `@`, and put other words in quotes.')
        : at(`not valid YAML: ${oneLine(error.message)}`, syntaxFix);
    default:
      return at(`not valid YAML: ${oneLine(error.message)}`, syntaxFix);
  }
}

function nested(offset: number): Fault {
  return { offset, what: 'nested too deeply', fix: 'Remove the nesting.' };
}

function unopened(offset: number): Fault {
  return { offset, what: 'a bracket that closes nothing', fix: 'Remove it, or open it before.' };
}

/** The first map or list that stands deeper than any file of ours needs. */
function tooDeep(node: unknown, depth = 0): Node | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined;
  if (depth >= maxDepth) return node;
  const children: readonly unknown[] = isSeq(node) ? node.items : node.items.flatMap(({ key, value }) => [key, value]);
  for (const child of children) {
    const deep = tooDeep(child, depth + 1);
    if (deep !== undefined) return deep;
  }
  return undefined;
}

function oneLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}

/** Plain values without prototypes; anchors and aliases are noted as faults, so nothing is ever expanded. */
function plainValue(node: unknown, depth: number, faults: Fault[]): unknown {
  if (isAlias(node)) return refuse(faults, node, `the alias ${quoted(`*${node.source}`)}`, 'Write the value out.');
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
    return refuse(faults, node, `the anchor ${quoted(`&${node.anchor}`)}`, 'Remove it and write each value out.');
  }
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) {
    return refuse(faults, node, 'a YAML tag (`!…`)', 'Remove the tag: plain words are enough.');
  }
  if (isScalar(node)) return node.value ?? (depth === 0 ? undefined : null);
  if (!isMap(node) && !isSeq(node)) return depth === 0 ? undefined : null;
  if (isSeq(node)) return node.items.map((item) => plainValue(item, depth + 1, faults));
  refuseDuplicates(node.items, faults);
  const entries = node.items.map((pair) => [keyOf(pair), plainValue(pair.value, depth + 1, faults)] as const);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function refuseDuplicates(pairs: readonly Pair[], faults: Fault[]): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (seen.has(key)) refuse(faults, pair.key as Node, 'this key occurs twice', 'Keep one of them.');
    seen.add(key);
  }
}

function refuse(faults: Fault[], node: Node, what: string, fix: string): undefined {
  faults.push({ offset: startOf(node), what, fix });
  return undefined;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The node at a path, or the last one on the way that is there. */
function nodeAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let node = root;
  for (const step of path) {
    const next = isMap(node)
      ? node.items.find((pair) => keyOf(pair) === step)?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (next === undefined || next === null) return node;
    node = next;
  }
  return node;
}
