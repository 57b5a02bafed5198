/** The forms in which a verdict can be asked for alone. */
export const reportForms = ['table', 'sarif', 'json', 'summary', 'comment', 'annotations'] as const;
export type ReportForm = (typeof reportForms)[number];
