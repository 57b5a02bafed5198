import { annotationCommand } from '../host/workflow-command.js';
import { annotations } from '../report/annotations.js';
import { renderComment } from '../report/comment.js';
import { publishedChunks } from '../report/published-json.js';
import { type SarifOptions, sarifChunks } from '../report/sarif.js';
import type { Release, Story } from '../report/story.js';
import { renderSummary } from '../report/summary.js';
import { renderTable, type TableOptions } from '../report/table.js';
import type { ReportForm } from './report-form.js';

export interface ReportLooks {
  readonly table: TableOptions;
  readonly sarif: SarifOptions;
}

/** One report as text in pieces: a JSON may be longer than a string can be. */
export function reportChunks(story: Story, form: ReportForm, release: Release, looks: ReportLooks): Iterable<string> {
  switch (form) {
    case 'table':
      return [renderTable(story, looks.table), '\n'];
    case 'sarif':
      return sarifChunks(story, looks.sarif);
    case 'json':
      return publishedChunks(story, looks.sarif.category);
    case 'summary':
      return [renderSummary(story, release)];
    case 'comment':
      return [renderComment(story, release)];
    case 'annotations':
      return annotations(story, looks.sarif).map(({ level, title, message, file, line }) =>
        file === undefined || line === undefined
          ? annotationCommand(level, message, { title })
          : annotationCommand(level, message, { title, file, line }),
      );
  }
}
