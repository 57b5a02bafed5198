import { type Fields, fieldsOf, isFields, objectsOf } from '../text/json.js';
import { type ClusterResource, kyvernoNamespaces, namespacesOfCluster } from './cluster-gaps.js';

/** What Kyverno's own configuration does to requests about pods: it lets some in unseen, or nobody has shown it, or neither. */
export type KyvernoConfig =
  | { readonly is: 'gap'; readonly gap: string }
  | { readonly is: 'unknown'; readonly why: string }
  | { readonly is: 'whole' };

/** Characters of a setting that are read: a ConfigMap holds a mebibyte. */
const longest = 1024 * 1024;

const unasked: KyvernoConfig = { is: 'unknown', why: 'nobody has asked for Kyverno’s own configuration' };

/**
 * What the ConfigMap of each Kyverno that webhooks ask leaves out. Its Deployment says which one it reads (`INIT_CONFIG`). By its source, Kyverno 1.19 admits what `resourceFilters` and
 * `excludeGroups`, `excludeUsernames`, `excludeRoles`, `excludeClusterRoles` name before it looks at any policy.
 */
export function kyvernoConfig(all: readonly ClusterResource[]): KyvernoConfig {
  const found = kyvernoNamespaces(all).map((namespace) => configIn(all, namespace));
  return found.find(({ is }) => is === 'gap') ?? found.find(({ is }) => is === 'unknown') ?? found[0] ?? unasked;
}

function configIn(all: readonly ClusterResource[], namespace: string): KyvernoConfig {
  const own = all.filter(({ metadata }) => metadata.namespace === namespace);
  const names = new Set(own.filter(({ kind }) => kind === 'Deployment').flatMap(configNames));
  if (names.size === 0) return unasked;
  const maps = [...names].map((name) =>
    own.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name),
  );
  const gaps = maps.flatMap((one) => (one === undefined ? [] : (gapsIn(one.data, namespace) ?? [])));
  if (gaps[0] !== undefined) return { is: 'gap', gap: gaps[0] };
  const isRead = maps.every((one) => one !== undefined && gapsIn(one.data, namespace) !== undefined);
  return isRead
    ? { is: 'whole' }
    : { is: 'unknown', why: `the configuration ${namespace}/${[...names][0]} is not among them, or can’t be read` };
}

function configNames({ spec }: ClusterResource): readonly string[] {
  const { containers, initContainers } = fieldsOf(fieldsOf(fieldsOf(spec).template).spec);
  return [...objectsOf(containers), ...objectsOf(initContainers)]
    .flatMap(({ env }) => objectsOf(env))
    .flatMap(({ name, value }) => (name === 'INIT_CONFIG' ? [typeof value === 'string' ? value : ''] : []));
}

/** `undefined`: it can't be read. */
function gapsIn(data: unknown, namespace: string): readonly string[] | undefined {
  if (data === undefined || data === null) return [];
  if (!isFields(data)) return undefined;
  const texts = ['resourceFilters', ...exclusions].map((key) => data[key] ?? '');
  if (!texts.every((one) => typeof one === 'string' && one.length <= longest)) return undefined;
  return [...filterGaps(String(data.resourceFilters ?? ''), namespace), ...exclusionGaps(data)];
}

const exclusions = ['excludeGroups', 'excludeUsernames', 'excludeRoles', 'excludeClusterRoles'] as const;
/** Nodes make pods of what is on their own disks, whatever anybody says, and show them to the cluster. The chart of Kyverno leaves them out. */
const harmless: readonly string[] = ['excludeGroups system:nodes'];

function exclusionGaps(data: Fields): readonly string[] {
  return exclusions.flatMap((key) =>
    String(data[key] ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '' && !one.startsWith('!') && !harmless.includes(`${key} ${one}`))
      .map((one) => `is not asked of all who make pods (${key} of Kyverno’s configuration: ${one})`),
  );
}

/** A filter is `[kind,namespace,name]`, with `*` and `?`. */
function filterGaps(filters: string, namespace: string): readonly string[] {
  const allowed = [...namespacesOfCluster, namespace];
  return [...filters.matchAll(/\[([^[\]]*)\]/g)].flatMap(([whole, inside = '']) => {
    const [kind = '', of = ''] = inside.split(',').map((one) => one.trim());
    const isGap = of !== '' && !allowed.includes(of) && isOfPods(kind);
    return isGap ? [`is not asked of all pods (resourceFilters of Kyverno’s configuration: ${whole})`] : [];
  });
}

/** Whether a kind, as `Pod`, `v1/Pod`, `*\/*` or `Pod/ephemeralcontainers`, is that of a pod, or of a debug container in one. */
function isOfPods(selector: string): boolean {
  const [group, version, kind, subresource] = selected(selector);
  const isPod = isWild(group, '') && isWild(version, 'v1') && isWild(kind, 'Pod');
  return isPod && ['', 'ephemeralcontainers'].some((one) => isWild(subresource, one));
}

const versionForm = /^(?:v\d+(?:(?:alpha|beta)\d+)?|\*)$/;

/** Group, version, kind and subresource, as Kyverno reads them where some are left out. */
function selected(selector: string): readonly [string, string, string, string] {
  const [first = '', second = '', third = '', fourth = '', ...more] = selector.split(/\/|\.(?=[^/]*$)/);
  if (more.length > 0) return ['', '', '', ''];
  if (fourth !== '') return [first, second, third, fourth];
  if (third !== '') return versionForm.test(first) ? ['*', first, second, third] : [first, second, third, ''];
  if (second === '') return ['*', '*', first, ''];
  if (first === '*' && (second === '*' || second.toLowerCase() === second)) return ['*', '*', '*', second];
  return versionForm.test(first) ? ['*', first, second, ''] : ['*', '*', first, second];
}

/** Whether a text is one of those that a pattern with `*` and `?` stands for. */
function isWild(pattern: string, text: string): boolean {
  let reached = new Set([0]);
  for (const sign of pattern) {
    if (sign === '*') {
      const first = Math.min(...reached);
      reached = new Set(Array.from({ length: text.length - first + 1 }, (_, more) => first + more));
      continue;
    }
    reached = new Set(
      [...reached].filter((at) => at < text.length && (sign === '?' || text[at] === sign)).map((at) => at + 1),
    );
    if (reached.size === 0) return false;
  }
  return reached.has(text.length);
}
