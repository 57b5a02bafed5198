import type { Problem } from '../host/errors.js';
import { knownForm } from '../text/document-fault.js';
import { parsedJson } from '../text/json.js';
import { type ImageQuery, maxListEntries, type ReadQueries } from './image-query.js';
import { type RuntimeImage, runningImage } from './running-image.js';

/** What prints such a list: four columns a container, and nothing of its environment. */
export const podListCommand =
  'kubectl get pods --all-namespaces --output go-template=\'{{range .items}}{{$n := .metadata.namespace}}{{$o := .metadata.name}}{{range .metadata.ownerReferences}}{{$o = .name}}{{end}}{{range .status.initContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.containerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.ephemeralContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{end}}\'';

/** One container, as a list of what runs says it. Foreign text. */
export interface RunningLine {
  readonly namespace: string;
  /** What has started it: a ReplicaSet, a Job, a DaemonSet, or the pod itself. */
  readonly owner: string;
  readonly image: string;
  /** Empty: it was not pulled yet. */
  readonly imageId: string;
}

export type ReadLines =
  | { readonly lines: readonly RunningLine[]; readonly unreadable: number }
  | { readonly problem: Problem };

/**
 * The containers of a list. Pods as JSON or YAML are refused, as the values of environment variables are in them. What is no line of three or four columns is counted.
 * @param where the path, for problems.
 */
export function podLines(text: string, where: string): ReadLines {
  const beginning = text.slice(0, 2000).trimStart();
  if (/^(?:[[{]|---|apiVersion:|kind:|items:)/.test(beginning)) return { problem: notAList(text, where) };
  const written = text.split('\n').filter((line) => line.trim() !== '');
  if (written.length > maxListEntries) return { problem: tooManyLines(where) };
  const lines = written.flatMap((line): readonly RunningLine[] => {
    const [namespace = '', owner = '', image = '', imageId = '', ...more] = line.trim().split(/\s+/);
    return image === '' || more.length > 0 ? [] : [{ namespace, owner, image, imageId }];
  });
  return { lines, unreadable: written.length - lines.length };
}

/** A list of what runs that is longer than is read. */
export function tooManyLines(where: string): Problem {
  return { where, what: `it has more than ${maxListEntries} lines`, fix: 'Make a list of each namespace.' };
}

/**
 * The images of such a list. An imageID without repository is that of an image which was put there by hand: its name is looked at instead, and a line without one of the two is unreadable.
 * @param where the path, for problems.
 */
export function parsePodList(text: string, where: string): ReadQueries {
  const read = podLines(text, where);
  if ('problem' in read) return read;
  const images = new Map<string, { wanted: Extract<ImageQuery, { kind: 'image' }>; readonly runs: Set<string> }>();
  let { unreadable } = read;
  for (const { namespace, owner, image, imageId } of read.lines) {
    const reference = wantedOf(runningImage(image, imageId));
    if (reference === undefined) {
      unreadable += 1;
      continue;
    }
    const key = JSON.stringify(reference);
    const known = images.get(key) ?? { wanted: { kind: 'image', reference }, runs: new Set<string>() };
    known.runs.add(`${namespace}/${owner}`);
    images.set(key, known);
  }
  const wanted = [...images.values()].map(({ wanted: one, runs }) => ({ ...one, runs: runsText([...runs]) }));
  return { wanted, unreadable };
}

function wantedOf(running: RuntimeImage) {
  switch (running.kind) {
    case 'digest':
      return running.reference;
    case 'bare':
    case 'absent':
    case 'unreadable':
      return running.name;
  }
}

/** Owners that are named; a rollout of a thousand is one owner. */
const maxOwners = 3;

function runsText(owners: readonly string[]): string {
  const shown = owners.toSorted().slice(0, maxOwners).join(', ');
  return owners.length > maxOwners ? `${shown} and ${owners.length - maxOwners} more` : shown;
}

/** What lists whole pods or containers: a key of theirs, in JSON or YAML. */
const podKey = /(?:^|[\s{,"'-])(?:items|kind|spec|containers|initContainers|ephemeralContainers|env)["']?[ \t]*:/m;

function notAList(text: string, where: string): Problem {
  return noList(text, where, { ofWhole: podKey, whole: 'pods', command: podListCommand });
}

/** What stands in place of a list: the keys by which it may be whole pods or containers, the word for them, and the command that makes the list. */
interface NoList {
  readonly ofWhole: RegExp;
  readonly whole: 'pods' | 'containers';
  readonly command: string;
}

/**
 * What a text in JSON or YAML is that stands in place of a list of what runs. To delete it is said of what may hold whole pods or containers alone.
 * @param where the path.
 */
export function noList(text: string, where: string, { ofWhole, whole, command }: NoList): Problem {
  const form = knownForm(text);
  if (form === undefined && ofWhole.test(text)) {
    const what = `it holds whole ${whole}, in which the values of environment variables are: passwords and tokens among them`;
    return { where, what, fix: `Delete the file, and make the list so: ${command}` };
  }
  const what =
    form === undefined ? `it is ${kindOf(text)}, without ${whole} and without a list of what runs` : `it is ${form}`;
  return { where, what, fix: `Name the list that this prints: ${command}` };
}

function kindOf(text: string): string {
  const json = parsedJson(text);
  if (json !== undefined) return Array.isArray(json) ? 'a list in JSON' : 'an object in JSON';
  return /^\s*[[{]/.test(text) ? 'the beginning of JSON' : 'YAML';
}
