import { ConfigError } from '../host/errors.js';

/** Bytes of a policy or exception file that are read. Real ones have a few kilobytes. */
export const maxTextFile = 1024 * 1024;

/**
 * The text of a policy or exception file: UTF-8, with or without a byte order mark (removed).
 * @throws ConfigError `text-invalid` for another encoding, binary data, or more than `maxTextFile` bytes.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > maxTextFile) {
    throw notText(file, `has ${bytes.length} bytes`, `Make it smaller: at most ${maxTextFile} bytes are read.`);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw notText(file, 'is UTF-16 text', 'Save it as UTF-8.');
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) throw notText(file, 'is not UTF-8 text', 'Save it as UTF-8.');
  if (text.includes('\0'))
    throw notText(file, 'holds NUL bytes, so it is not a text file', 'Check that the path is right.');
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notText(where: string, what: string, fix: string): ConfigError {
  return new ConfigError([{ where, what, fix }], 'text-invalid');
}

/** Foreign text for an error message: one line, at most 60 characters, nothing invisible, in backticks. */
export function quoted(text: string): string {
  const line = text
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}
