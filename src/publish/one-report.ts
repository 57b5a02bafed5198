import { annotationCommand } from '../host/runner/workflow-command.js';
import type { Assessment, Release } from '../report/assessment.js';
import { recordChunks } from '../report/json/published-json.js';
import { renderComment } from '../report/markdown/comment.js';
import { renderSummary } from '../report/markdown/summary.js';
import { type SarifOptions, sarifChunks } from '../report/sarif/sarif.js';
import { annotations } from '../report/terminal/annotations.js';
import { renderTable, type TableOptions } from '../report/terminal/table.js';
import type { ReportForm } from './report-form.js';

interface ReportLooks {
  readonly table: TableOptions;
  readonly sarif: SarifOptions;
}

/** One report as text in pieces: a JSON may be longer than a string can be. */
export function reportChunks(
  assessment: Assessment,
  form: ReportForm,
  release: Release,
  looks: ReportLooks,
): Iterable<string> {
  switch (form) {
    case 'table':
      return [renderTable(assessment, looks.table), '\n'];
    case 'sarif':
      return sarifChunks(assessment, looks.sarif);
    case 'json':
      return recordChunks(assessment, looks.sarif);
    case 'summary':
      return [renderSummary(assessment, release)];
    case 'comment':
      return [renderComment(assessment, release)];
    case 'annotations':
      return annotations(assessment, looks.sarif).map(({ level, title, message, file, line }) =>
        file === undefined || line === undefined
          ? annotationCommand(level, message, { title })
          : annotationCommand(level, message, { title, file, line }),
      );
  }
}
