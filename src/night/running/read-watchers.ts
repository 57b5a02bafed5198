import type { Alert, ReadAlerts } from '../../drift/alert.js';
import { parseClusterReports } from '../../drift/cluster-reports.js';
import type { DriftGap } from '../../drift/drift.js';
import { parseFalco } from '../../drift/falco.js';
import type { Files } from '../../host/ports.js';
import { plural } from '../../text/count.js';
import { sourceText } from './read-running.js';

/** What those have written who watch the cluster. */
export interface WatcherFiles {
  /** Events of Falco, a JSON object a line. */
  readonly falco: readonly string[];
  /** Reports of trivy-operator and of policy engines. */
  readonly reports: readonly string[];
}

/** All alerts of all files. What can't be read of them is a gap: it may be the one that counts. @throws ConfigError `source-invalid` for a file that is not there. */
export async function readWatchers(
  ports: { readonly files: Pick<Files, 'readBytes'>; readonly workingDirectory: string },
  { falco, reports }: WatcherFiles,
): Promise<{ readonly alerts: readonly Alert[]; readonly gaps: readonly DriftGap[] }> {
  const [alerts, gaps] = [[] as Alert[], [] as DriftGap[]];
  const read = async (paths: readonly string[], parse: (text: string) => ReadAlerts) => {
    for (const path of paths) {
      const own = parse(await sourceText(ports, path));
      for (const alert of own.alerts) alerts.push(alert);
      const what = `${plural(own.unreadable, 'piece')} of ${path} can’t be read as ${parse === parseFalco ? 'an event of Falco' : 'a report'}`;
      if (own.unreadable > 0) gaps.push({ source: 'alerts', what });
    }
  };
  await read(falco, parseFalco);
  await read(reports, parseClusterReports);
  return { alerts, gaps };
}
