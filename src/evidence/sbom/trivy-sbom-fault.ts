import { ToolError } from '../../host/errors.js';
import type { SbomForm } from '../../record/sbom-record.js';

/** The error for what Trivy has written in place of an SBOM. */
export function noSbom(form: SbomForm, what: string): ToolError {
  return new ToolError({
    code: 'sbom-invalid',
    message: `What Trivy wrote as an SBOM (${form}) is none: ${what}.`,
    fix: 'Use the Trivy release that image-gate brings along, or set sbom-format: none.',
  });
}
