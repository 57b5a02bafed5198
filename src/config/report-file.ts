import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { MAX_REPORT } from '../scan/read-report.js';

/** The bytes of a Trivy report. @throws ConfigError `report-absent`; ToolError `file-too-large`. */
export async function readReportFile(files: Pick<Files, 'readBytes'>, path: string): Promise<Buffer> {
  const bytes = await files.readBytes(path, MAX_REPORT);
  if (bytes !== undefined) return bytes;
  throw new ConfigError(
    [
      {
        where: 'report',
        what: `there is no file ${path}`,
        fix: 'Name the JSON that Trivy wrote (--format json --output FILE).',
      },
    ],
    'report-absent',
  );
}
