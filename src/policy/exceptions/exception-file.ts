import type { Exceptions } from './exception.js';
import { parseIgnoreFile } from './ignore-file.js';
import { parseIgnoreYaml } from './ignore-yaml.js';
import { isYamlFile } from './suggestion.js';

/**
 * Reads a file of exceptions: `.yml` and `.yaml` in YAML, all others as plain lines, as in Trivy.
 * @throws ConfigError `exceptions-invalid`, `yaml-…`.
 */
export function parseExceptions(text: string, file: string, now: Date): Exceptions {
  return isYamlFile(file) ? parseIgnoreYaml(text, file, now) : parseIgnoreFile(text, file, now);
}
