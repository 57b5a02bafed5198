import type * as z from 'zod';
import { ConfigError } from '../../host/errors.js';
import { parseStrictJson } from '../../oci/strict-json.js';
import { quoted } from '../../repository/text-file.js';
import { fieldsOf } from '../../text/json.js';
import { keyName } from '../../text/key-name.js';
import { cycloneDxStatements, cycloneDxVexSchema } from './cyclonedx-vex.js';
import { openVexSchema, openVexStatements } from './openvex.js';
import type { VexDocument } from './vex-statement.js';

/** Problems of one document that are named. */
const maxNamed = 5;

/**
 * Reads a VEX document: OpenVEX 0.2 or CycloneDX, in JSON. It counts whole or not at all: a word that decides and is none of the form's own may mean anything.
 * @param file for messages, and as the source of its statements.
 * @throws ConfigError `vex-invalid` with what is wrong with it.
 */
export function parseVex(bytes: Uint8Array, file: string): VexDocument {
  const json = jsonOf(bytes, file);
  const text = () => new TextDecoder().decode(bytes);
  const { '@context': context, bomFormat } = fieldsOf(json);
  if (context !== undefined) {
    const document = asked(openVexSchema, json, file, openVexFix);
    return { statements: openVexStatements(document, file, entryLines(text(), 'statements')) };
  }
  if (bomFormat !== undefined) {
    const document = asked(cycloneDxVexSchema, json, file, cycloneDxFix);
    return { statements: cycloneDxStatements(document, file, entryLines(text(), 'vulnerabilities')) };
  }
  throw invalid([{ where: file, what: 'it is neither OpenVEX nor CycloneDX in JSON', fix: openVexFix }]);
}

const openVexFix =
  'OpenVEX 0.2 is read: `"@context": "https://openvex.dev/ns/v0.2.0"`, with `@id`, `author`, `timestamp`, `version` and `statements`, each with `vulnerability.name` and `status`.';
const cycloneDxFix = 'CycloneDX 1.4 or later is read, with `vulnerabilities`, each with `id` and `analysis.state`.';

type Problems = ConstructorParameters<typeof ConfigError>[0];

function invalid(problems: Problems): ConfigError {
  return new ConfigError(problems, 'vex-invalid');
}

function jsonOf(bytes: Uint8Array, file: string): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fix = 'A VEX document is JSON: OpenVEX 0.2, or CycloneDX.';
    throw invalid([{ where: file, what: `it is no JSON that all programs read alike: ${error.message}`, fix }]);
  }
}

function asked<Schema extends z.ZodType>(schema: Schema, json: unknown, file: string, fix: string): z.output<Schema> {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [first = fault([], 'it has another form'), ...others] = read.error.issues
    .slice(0, maxNamed)
    .map(({ path, message }) => fault(path, message));
  function fault(path: readonly PropertyKey[], message: string) {
    const where = [file, ...(path.length === 0 ? [] : [quoted(keyName(path))])].join(' ');
    return { where, what: message, fix };
  }
  throw invalid([first, ...others]);
}

/** The line, from 1, on which each entry of a list begins that is a field of the document itself. Of a text that is valid JSON; linear in it. */
function entryLines(json: string, field: string): readonly number[] {
  const lines: number[] = [];
  let [depth, line, isInside] = [0, 1, false];
  let name = '';
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '\n') line += 1;
    else if (character === '"') {
      const end = closingQuote(json, at);
      if (depth === 1) name = json.slice(at + 1, end);
      at = end;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth === 2) isInside = character === '[' && name === field;
      if (depth === 3 && isInside) lines.push(line);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return lines;
}

function closingQuote(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
