/** What a fake Harbor holds, and how Harbor shows it. */
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { reportTypes } from '../../src/oci/harbor/harbor-lists.js';

export interface FakeArtifact {
  readonly digest: Digest;
  readonly type: string;
  readonly tags: readonly string[];
  readonly repository: string;
  readonly pushed?: string;
  readonly pulled?: string;
  readonly platform?: { readonly os: string; readonly architecture: string };
  /** Of an index: they are artifacts of the same repository. */
  readonly children: readonly FakeArtifact[];
  readonly annotations?: Readonly<Record<string, string>>;
  readonly accessories: readonly string[];
  /** Words of a scan that goes on, look by look. */
  pending: readonly string[];
  scans: number;
  overview?: object;
}

export interface FakeProject {
  readonly name: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly allowlist: object;
  readonly rules: readonly object[];
  readonly scanner: object;
  readonly repositories: Map<string, readonly FakeArtifact[]>;
  shown(): object;
  repositoriesShown(): readonly object[];
}

export function fakeProject(name: string, id: number): FakeProject {
  return {
    name,
    metadata: { public: 'false' },
    allowlist: { id, project_id: id, items: [] },
    rules: [],
    scanner: { uuid: 'x', name: 'Trivy', url: 'http://trivy:8080', disabled: false, health: 'healthy' },
    repositories: new Map(),
    shown() {
      return { project_id: id, name, metadata: this.metadata, cve_allowlist: this.allowlist };
    },
    repositoriesShown() {
      return [...this.repositories].map(([repository, artifacts], index) => ({
        ...{ id: index + 1, project_id: id, name: `${name}/${repository}` },
        ...{ artifact_count: artifacts.length, pull_count: 0 },
      }));
    },
  };
}

export function fakeArtifact(repository: string, index: number, change: Partial<FakeArtifact>): FakeArtifact {
  const { children = [] } = change;
  return {
    digest: digestOf(`${repository} ${index} ${change.tags?.join() ?? ''}`),
    type: 'IMAGE',
    tags: [],
    repository,
    platform: { os: 'linux', architecture: 'amd64' },
    accessories: [],
    pending: [],
    scans: 0,
    ...change,
    children,
  };
}

/** As Harbor shows an artifact of its database. */
export function shownArtifact(one: FakeArtifact, withScan: boolean, withAccessories: boolean): object {
  const { digest, type, tags, repository, children, overview } = one;
  const { pushed = '2026-02-01T00:00:00.000Z', pulled = '0001-01-01T00:00:00.000Z' } = one;
  const isIndex = children.length > 0;
  return {
    ...{ id: 1, type, digest, repository_name: repository, push_time: pushed, pull_time: pulled },
    tags: tags.map((name, id) => ({ id, name, push_time: pushed, pull_time: pulled, immutable: false })),
    ...(isIndex
      ? {
          references: children.map((child) => ({
            child_digest: child.digest,
            platform: child.platform,
            ...(child.annotations === undefined ? {} : { annotations: child.annotations }),
          })),
        }
      : { extra_attrs: { ...one.platform } }),
    ...(withScan && overview !== undefined ? { scan_overview: { [reportTypes[0]]: overview } } : {}),
    ...(withAccessories ? { accessories: one.accessories.map((kind) => ({ type: kind, digest })) } : {}),
  };
}
