import { type Digest, isDigest } from '../oci/digest.js';
import { type ImageQuery, maxListEntries, type ReadQueries, referenceOf } from './image-query.js';

/** What prints such a list: four columns a container, and nothing of its environment. */
export const podListCommand =
  'kubectl get pods --all-namespaces --output go-template=\'{{range .items}}{{$n := .metadata.namespace}}{{$o := .metadata.name}}{{range .metadata.ownerReferences}}{{$o = .name}}{{end}}{{range .status.initContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.containerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{end}}\'';

/**
 * What runs in a cluster: namespace, owner, image and imageID, one container a line. Pods as JSON or YAML are refused, as the values of environment variables are in them.
 * An imageID without repository is that of an image which was put there by hand: its name is looked at instead, and a line without one of the two is unreadable.
 * @param where the path, for problems.
 */
export function parsePodList(text: string, where: string): ReadQueries {
  const beginning = text.slice(0, 2000).trimStart();
  if (/^(?:[[{]|---|apiVersion:|kind:|items:)/.test(beginning)) return { problem: wholePods(where) };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > maxListEntries)
    return {
      problem: { where, what: `it has more than ${maxListEntries} lines`, fix: 'Make a list of each namespace.' },
    };
  const images = new Map<string, { wanted: Extract<ImageQuery, { kind: 'image' }>; readonly runs: Set<string> }>();
  let unreadable = 0;
  for (const line of lines) {
    const [namespace = '', owner = '', image = '', id = '', ...more] = line.trim().split(/\s+/);
    const reference = more.length > 0 ? undefined : runningImage(image, id);
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

function runningImage(image: string, id: string) {
  const name = image.replace(/@.*$/, '');
  const [place = '', digest] = id.replace(/^docker-pullable:\/\//, '').split('@');
  if (digest !== undefined) return isDigest(digest) ? referenceOf(place, { digest: digest as Digest }) : undefined;
  // A bare ID is that of a config, by which no registry finds an image.
  const [, named] = image.split('@');
  return name === '' || isDigest(image) ? undefined : referenceOf(name, named === undefined ? {} : { digest: named });
}

/** Owners that are named; a rollout of a thousand is one owner. */
const maxOwners = 3;

function runsText(owners: readonly string[]): string {
  const shown = owners.toSorted().slice(0, maxOwners).join(', ');
  return owners.length > maxOwners ? `${shown} and ${owners.length - maxOwners} more` : shown;
}

function wholePods(where: string) {
  const what = 'it holds whole pods, in which the values of environment variables are: passwords and tokens among them';
  return { where, what, fix: `Delete the file, and make the list so: ${podListCommand}` };
}
