import type { Assessment } from '../assessment.js';
import { type SarifOptions, sarifChunks } from './sarif.js';

/** A log as text, with what it was made by. */
export interface SarifText extends SarifOptions {
  readonly chunks: readonly string[];
}

/** The text of a log, made once for the file and for the upload. */
export function sarifText(assessment: Assessment, options: SarifOptions): SarifText {
  return { ...options, chunks: [...sarifChunks(assessment, options)] };
}
