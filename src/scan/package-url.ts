/** A package URL, taken apart and in its normal form. */
export interface PackageUrl {
  readonly type: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly subpath: string;
}

/** Characters of a package URL that are read. */
export const maxPackageUrl = 2000;

/** Types whose namespaces, and whose names, are compared without regard to capitals (package URL specification, PURL-TYPES). */
const everywhere = ['alpm', 'apk', 'bitbucket', 'composer', 'deb', 'github', 'golang'];
const plainNamespace = new Set([...everywhere, 'rpm', 'qpkg']);
const plainName = new Set([...everywhere, 'bitnami', 'chrome-extension']);

/** Reads `pkg:npm/%40acme/api@1.2.3?arch=amd64#lib`, or gives `undefined` for what is none. Only type and name must be there. */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  if (text.length > maxPackageUrl || !/^pkg:/i.test(text)) return undefined;
  const [beforeHash, subpath = ''] = cut(text.slice('pkg:'.length).replace(/^\/+/, ''), '#');
  const [beforeQuery, query = ''] = cut(beforeHash, '?');
  const [writtenType, coordinates] = cut(beforeQuery, '/');
  const type = writtenType.toLowerCase();
  if (coordinates === undefined || !/^[a-z.+-][a-z0-9.+-]*$/.test(type)) return undefined;
  const qualifiers = parseQualifiers(query);
  const found = parseCoordinates(type, coordinates);
  if (qualifiers === undefined || found === undefined || subpath.split('/').slice(1).some(isDots)) return undefined;
  const { namespace, name, version } = found;
  return {
    type,
    namespace: plainNamespace.has(type) ? namespace.toLowerCase() : namespace,
    name: normalName(type, name, qualifiers),
    version: type === 'huggingface' ? version.toLowerCase() : version,
    qualifiers,
    subpath: trimSlashes(subpath),
  };
}

/**
 * Whether a package is one that `wanted` stands for, as in Trivy's `purls`: type, namespace and name are the same, and so is what `wanted` says of
 * version, subpath and qualifiers.
 */
export function coversPackage(wanted: PackageUrl, found: PackageUrl): boolean {
  const same = (part: 'type' | 'namespace' | 'name') => wanted[part] === found[part];
  const asSaid = (part: 'version' | 'subpath') => wanted[part] === '' || wanted[part] === found[part];
  if (!same('type') || !same('namespace') || !same('name') || !asSaid('version') || !asSaid('subpath')) return false;
  return [...wanted.qualifiers].every(([key, value]) => found.qualifiers.get(key) === value);
}

/** What stands before and behind the first separator; no second part where there is none. */
function cut(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function isDots(part: string): boolean {
  return part === '.' || part === '..';
}

function trimSlashes(text: string): string {
  return text.replace(/^\/+/, '').replace(/(?<!\/)\/+$/, '');
}

function parseCoordinates(type: string, text: string): Pick<PackageUrl, 'namespace' | 'name' | 'version'> | undefined {
  // An npm scope may begin with the sign that elsewhere leads to the version.
  if (type !== 'npm' && text.startsWith('@')) return undefined;
  const at = text.lastIndexOf('@');
  const path = at > 0 ? text.slice(0, at) : text;
  const parts = path.split('/');
  const name = decode(parts.pop() ?? '');
  const version = decode(at > 0 ? text.slice(at + 1) : '');
  // Whoever writes the sign means a version: none is not every one.
  if (at > 0 && version === '') return undefined;
  const namespaces = parts.filter((part) => part !== '').map(decode);
  if (!name || version === undefined || namespaces.includes(undefined)) return undefined;
  return { namespace: trimSlashes(namespaces.join('/')), name, version };
}

/** Keys without regard to capitals; an empty value is as good as none. */
function parseQualifiers(query: string): ReadonlyMap<string, string> | undefined {
  const qualifiers = new Map<string, string>();
  if (query.includes(';')) return undefined;
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const [writtenKey, writtenValue = ''] = cut(pair, '=');
    const key = writtenKey.toLowerCase();
    const value = decode(writtenValue);
    if (value === undefined || !/^[a-z._-][a-z0-9._-]*$/.test(key)) return undefined;
    if (value === '') continue;
    if (qualifiers.has(key)) return undefined;
    qualifiers.set(key, value);
  }
  return qualifiers;
}

function normalName(type: string, name: string, qualifiers: ReadonlyMap<string, string>): string {
  if (type === 'pypi') return name.replaceAll('_', '-').toLowerCase();
  // Databricks' model names have no capitals, Azure's do.
  const repository = qualifiers.get('repository_url') ?? '';
  const isDatabricks = repository.includes('databricks') && !repository.includes('azureml');
  return plainName.has(type) || (type === 'mlflow' && isDatabricks) ? name.toLowerCase() : name;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
