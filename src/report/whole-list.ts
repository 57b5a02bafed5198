import { code } from './escape.js';
import { reportFileName } from './image-name.js';
import type { Story } from './story.js';

/** Where all findings are, in Markdown: the file beside this page, or how to get one where none was written. */
export function wholeList({ name, isWritten = true }: Pick<Story, 'name' | 'isWritten'>): string {
  return isWritten ? code(reportFileName(name)) : `the JSON report (${code('--format json')})`;
}
