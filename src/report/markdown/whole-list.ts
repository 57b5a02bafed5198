import { reportFileName } from '../../oci/image-file-name.js';
import { code } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';

/** Where all findings are, in Markdown: the file beside this page, or how to get one where none was written. */
export function wholeList({ name, isWritten = true }: Pick<Assessment, 'name' | 'isWritten'>): string {
  return isWritten ? code(reportFileName(name)) : `the JSON report (${code('--format json')})`;
}
