import type { Environment } from '../../host/values.js';
import type { ScannerName } from '../scanner-options.js';

/** The folder of one scan. Everything that Trivy reads or writes lies in it, but the databases. */
export interface ScanFolder {
  readonly root: string;
  /** The working folder: empty, so that no trivy.yaml, .trivyignore or trivy-secret.yaml is picked up. */
  readonly empty: string;
  readonly home: string;
  readonly docker: string;
  /** Trivy unpacks layers here. */
  readonly temporary: string;
  /** The layout of the one image. */
  readonly image: string;
  readonly report: string;
  readonly ignoreFile: string;
  readonly configFile: string;
}

/** Where Trivy keeps what it sees in layers: in memory, so that it ends with one scan, or in its cache folder. */
export type LayerCache = 'memory' | 'fs';

/** Where the parts of a scan lie below its folder. */
export function scanFolder(root: string): ScanFolder {
  return {
    root,
    empty: `${root}/empty`,
    home: `${root}/home`,
    docker: `${root}/docker`,
    temporary: `${root}/tmp`,
    image: `${root}/image`,
    report: `${root}/report.json`,
    ignoreFile: `${root}/ignore`,
    configFile: `${root}/config.yaml`,
  };
}

/**
 * Trivy's arguments for one layout (promise 4): every severity, every package, no ignore file, exit code 0 whatever is found, nothing fetched. The
 * input is named relative to the empty working folder, so that the report, whose fingerprints contain the name, is the same on every machine. Trivy's own
 * deadline is out of the way: ours ends the whole process group.
 * @param cache folder that holds only the databases.
 * @param layers where Trivy keeps what it sees in layers.
 */
export function trivyArguments(
  cache: string,
  scanners: readonly ScannerName[],
  timeout: number,
  layers: LayerCache = 'memory',
): string[] {
  return [
    'image',
    ...['--input', '../image'],
    ...['--format', 'json', '--output', '../report.json'],
    ...['--exit-code', '0'],
    ...['--scanners', scanners.join(',')],
    '--list-all-pkgs',
    ...['--config', '../config.yaml', '--ignorefile', '../ignore'],
    // The layer cache believes what it saw first under a digest: it ends with this one scan, or with a few of one night (promise 1).
    ...['--cache-dir', cache, '--cache-backend', layers],
    ...['--timeout', `${Math.ceil(timeout / 1000) + 60}s`],
    '--skip-db-update',
    '--skip-java-db-update',
    '--skip-check-update',
    '--skip-vex-repo-update',
    '--offline-scan',
    '--skip-version-check',
    '--disable-telemetry',
    '--no-progress',
  ];
}

/** Variables that Trivy may see (promise 6), in any case of their letters, as both are in use. */
const allowed: ReadonlySet<string> = new Set([
  'PATH',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  // Without these no program starts on Windows.
  'SYSTEMROOT',
  'WINDIR',
]);

/** Trivy's whole environment: the allowed variables of ours, and empty folders of the scan for everything that is looked for in a home. */
export function trivyEnvironment(ours: Environment, folder: ScanFolder): Record<string, string> {
  const inherited: Record<string, string> = {};
  for (const [name, value] of Object.entries(ours)) {
    if (value !== undefined && allowed.has(name.toUpperCase())) inherited[name] = value;
  }
  return {
    ...inherited,
    HOME: folder.home,
    USERPROFILE: folder.home,
    DOCKER_CONFIG: folder.docker,
    TMPDIR: folder.temporary,
    TEMP: folder.temporary,
    TMP: folder.temporary,
  };
}
