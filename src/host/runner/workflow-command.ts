import { cut, plain } from '../../text/plain-line.js';
import type { AnnotationPlace } from '../values.js';

/** The runner cuts messages there (contracts.md §2); cut by us, it is said. In UTF-16 units. */
export const MAX_MESSAGE = 4_096;

type Property = readonly [name: string, value: string | number | undefined];

/**
 * A workflow command of our own, escaped as the runner unescapes it. Written here and not through @actions/core: the ports for annotations
 * and masks are synchronous and the first log line must not wait the 45 ms that loading the toolkit takes.
 */
export function command(name: string, text: string, properties: readonly Property[] = []): string {
  const given = properties.filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A foreign message for an annotation. */
export function message(text: string): string {
  return cut(plain(text), MAX_MESSAGE);
}

/** An annotation as the line by which a runner takes it, with its newline. Foreign texts are made safe here. */
export function annotationCommand(
  level: 'error' | 'warning' | 'notice',
  text: string,
  place?: Partial<AnnotationPlace> & { title?: string },
): string {
  const title = place?.title === undefined ? undefined : message(place.title);
  return command(level, message(text), [
    ['title', title],
    ['file', place?.file === undefined ? undefined : plain(place.file)],
    ['line', place?.line],
  ]);
}
