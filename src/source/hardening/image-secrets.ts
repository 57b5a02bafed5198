import type { ContainerConfig, LayerHistory } from '../../oci/layout/image-layout.js';
import type { PlatformScan, RecordedToken } from '../../scan/scan-result.js';
import { historyEntry } from '../dockerfile/history.js';
import { assignments } from '../dockerfile/variables.js';
import { looksSecret, shownName, tokenIn } from './tokens.js';

/** Where an image holds something that is secret, or is called so: without `token` only its name says it. Never what it holds. */
export type SecretPlace = Pick<RecordedToken, 'where' | 'name'> & Partial<Pick<RecordedToken, 'token'>>;

/** More are of no image that a person has made; the rest is not named. */
const maxPlaces = 200;

/** What the variables hold in which a container starts. */
export function secretsInEnv({ env }: Pick<ContainerConfig, 'env'>): readonly SecretPlace[] {
  return distinct(
    env.flatMap((entry) => {
      const at = entry.indexOf('=');
      return at < 0 ? [] : placeOf('ENV', entry.slice(0, at), entry.slice(at + 1));
    }),
  );
}

/** What the history shows to everybody who can pull the image: values of ARG and ENV, build arguments and commands of RUN. */
export function secretsInHistory({ history }: Pick<LayerHistory, 'history'>): readonly SecretPlace[] {
  return distinct(history.flatMap(({ createdBy, emptyLayer }) => secretsInEntry(createdBy, emptyLayer)));
}

/** Where an image holds tokens, for its record: what is published beside it masks them. */
export function tokensOf({
  container,
  layerHistory,
  tokens = [],
}: Pick<PlatformScan, 'container' | 'layerHistory' | 'tokens'>): readonly RecordedToken[] {
  const found = [...(container === undefined ? [] : secretsInEnv(container)), ...secretsInHistory(layerHistory)];
  return distinct([...tokens, ...found]).flatMap(({ where, name, token }) =>
    token === undefined ? [] : { where, ...(name === undefined ? {} : { name }), token },
  );
}

function secretsInEntry(createdBy: string, isEmpty: boolean): readonly SecretPlace[] {
  const { keyword, text } = historyEntry(createdBy, isEmpty);
  const isVariable = keyword === 'ENV' || keyword === 'ARG';
  const named = isVariable ? assigned(text) : buildArguments(text);
  const places = named.flatMap(({ name, value }) => placeOf(keyword === 'ENV' ? 'ENV' : 'ARG', name, value));
  // A token that stands in no value: in a command, or in what could not be taken apart.
  const token = places.some((place) => place.token !== undefined) ? undefined : tokenIn(createdBy);
  return token === undefined ? places : [...places, { where: keyword === 'RUN' ? 'RUN' : 'history', token }];
}

/** `A=b C=d`, or as it was written long ago `A b`. */
function assigned(text: string) {
  const words = assignments(text);
  const [first] = words;
  if (first !== undefined && first.value === undefined && words.length > 1)
    return [{ name: first.name, value: text.slice(first.name.length).trim() }];
  return words.flatMap(({ name, value }) => (value === undefined ? [] : { name, value: value.text }));
}

/** `|2 A=b C=d /bin/sh -c …`: as many as the number says. */
function buildArguments(text: string) {
  const [, count = '0', rest = ''] = /^\|(\d{1,3})\s([\s\S]*)$/.exec(text.slice(0, 128 * 1024)) ?? [];
  if (Number(count) === 0) return [];
  const all = [...rest.matchAll(/(?:^|\s)([A-Za-z_]\w{0,127})=(\S*)/g)].slice(0, Number(count));
  return all.map(([, name = '', value = '']) => ({ name, value }));
}

function placeOf(where: SecretPlace['where'], name: string, value: string): readonly SecretPlace[] {
  const token = tokenIn(value);
  if (token === undefined && !looksSecret(name, value)) return [];
  const shown = shownName(name);
  return [{ where, ...(shown === undefined ? {} : { name: shown }), ...(token === undefined ? {} : { token }) }];
}

function distinct(places: readonly SecretPlace[]): readonly SecretPlace[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()].slice(0, maxPlaces);
}
