import type { ConfigError } from '../../host/errors.js';
import { expandBraces } from '../../text/brace-pattern.js';
import { maxPathPattern } from '../../text/path-pattern.js';
import { invalid, type YamlFile } from '../file/yaml-file.js';

/** Patterns that the braces of all `paths` in one file may stand for together. */
export const maxFileAlternatives = 10_000;

/**
 * Counts what the braces in a file of exceptions stand for, before any of its patterns is compiled.
 * @param lists the keys of the lists of entries.
 * @throws ConfigError `exceptions-invalid` at the pattern with which they are more than `maxFileAlternatives`.
 */
export function limitBraces(yaml: YamlFile, lists: readonly string[]): void {
  let sum = 0;
  for (const list of lists) {
    for (const [index, entry] of items(property(yaml.value, list)).entries()) {
      for (const [place, pattern] of items(property(entry, 'paths')).entries()) {
        sum += alternatives(pattern);
        if (sum > maxFileAlternatives) throw tooMany(yaml, [list, index, 'paths', place]);
      }
    }
  }
}

/** Of a pattern without braces, and of one that is refused for itself, none. */
function alternatives(pattern: unknown): number {
  if (typeof pattern !== 'string' || !pattern.includes('{') || pattern.length > maxPathPattern) return 0;
  const expanded = expandBraces(pattern);
  return typeof expanded === 'string' ? 0 : expanded.length;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function tooMany(yaml: YamlFile, path: readonly [string, number, string, number]): ConfigError {
  const [list, index, key, place] = path;
  const where = `${yaml.placeOf(path)} ${list}[${index}].${key}[${place}]`;
  const what = `with it the braces of this file expand to more than ${maxFileAlternatives} patterns`;
  return invalid([{ where, what, fix: 'Write `*` or `**` in place of braces.' }], 'exceptions-invalid');
}
