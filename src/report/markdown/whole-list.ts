import { recordBeside, reportFileName } from '../../oci/image-file-name.js';
import { code } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';

/**
 * Where all findings are, in Markdown: the record beside this page, or how to get one where none was written. Trivy's JSON has those of one platform, and none of the checks of
 * how an image is made.
 */
export function wholeList({ name, isWritten = true }: Pick<Assessment, 'name' | 'isWritten'>): string {
  const report = reportFileName(name);
  return isWritten ? code(recordBeside(report) ?? report) : `the JSON report (${code('--format json')})`;
}
