/** One of Trivy's advisory databases, as its project publishes it (contracts §5.3). */
export interface DatabaseKind {
  readonly name: string;
  /** Folder in Trivy's cache, which is also our folder in the cache directory. */
  readonly folder: 'db' | 'java-db';
  readonly file: 'trivy.db' | 'trivy-java.db';
  readonly layerType: string;
  /** `Version` in metadata.json; another one can't be read by the Trivy releases that we know. */
  readonly schema: number;
  /** Asked in this order; the last one that the project publishes to is the last resort. */
  readonly repositories: readonly string[];
  /** Bytes of the layer, and of the unpacked file, that are accepted. */
  readonly maxLayer: number;
  readonly maxFile: number;
  /** The input that names other repositories, for messages. */
  readonly input: 'db-repository' | 'java-db-repository';
}

const GiB = 1024 ** 3;

/** What is known about packages' vulnerabilities; about 90 MB, and 900 MB unpacked. */
export const vulnerabilityDatabase: DatabaseKind = {
  name: 'vulnerability database',
  folder: 'db',
  file: 'trivy.db',
  layerType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
  schema: 2,
  repositories: [
    'mirror.gcr.io/aquasec/trivy-db:2',
    'ghcr.io/aquasecurity/trivy-db:2',
    'public.ecr.aws/aquasecurity/trivy-db:2',
  ],
  maxLayer: GiB,
  maxFile: 8 * GiB,
  input: 'db-repository',
};

/** Which JAR file belongs to which Maven project, by its hash; about 800 MB, and more than 1 GB unpacked. */
export const javaDatabase: DatabaseKind = {
  name: 'Java database',
  folder: 'java-db',
  file: 'trivy-java.db',
  layerType: 'application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip',
  schema: 1,
  repositories: [
    'mirror.gcr.io/aquasec/trivy-java-db:1',
    'ghcr.io/aquasecurity/trivy-java-db:1',
    'public.ecr.aws/aquasecurity/trivy-java-db:1',
  ],
  maxLayer: 4 * GiB,
  maxFile: 16 * GiB,
  input: 'java-db-repository',
};
