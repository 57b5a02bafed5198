import type { Process } from '../../host/ports.js';
import { familiarReference, type Reference } from '../../oci/reference.js';
import { nearest } from '../../text/nearest.js';
import { listLocalImages } from './local-images.js';

/** Names of the store that one is compared with, which takes a moment for each. */
const compared = 1000;

/**
 * The name of the local store that a name which is not there was probably meant to be. One that differs in numbers alone is another version, which a
 * registry may well have. `undefined` also where the store can't be asked: it is a hint only.
 */
export async function nearLocalName(process: Pick<Process, 'run'>, reference: Reference): Promise<string | undefined> {
  const wanted = familiarReference({ tag: 'latest', ...reference });
  const images = await listLocalImages(process).catch(() => []);
  const names = images.map(({ name }) => name).filter((name) => withoutNumbers(name) !== withoutNumbers(wanted));
  return nearName(wanted, names.slice(0, compared));
}

/** First among those of the same tag: a name is mistyped more often than a tag. */
function nearName(wanted: string, names: readonly string[]): string | undefined {
  const [, tag = ''] = /:([^:/]*)$/.exec(wanted) ?? [];
  const sameTag = names.filter((name) => name.endsWith(`:${tag}`));
  const bare = sameTag.map((name) => name.slice(0, -tag.length - 1));
  const near = nearest(wanted.slice(0, -tag.length - 1), bare);
  return near === undefined ? nearest(wanted, names) : `${near}:${tag}`;
}

function withoutNumbers(name: string): string {
  return name.replaceAll(/\d+/g, '0');
}
