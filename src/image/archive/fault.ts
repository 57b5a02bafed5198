import { ToolError } from '../../host/errors.js';

const fixes = {
  'archive-invalid': 'Make it again with `docker save`, or with `docker buildx build --output type=oci,dest=FILE`.',
  'archive-too-large': 'Give an archive of one image, made with `docker save` or buildx.',
  'archive-bomb':
    'Do not use this archive. If it is yours, give it uncompressed (gunzip or zstd -d): then only the limit of 64 GiB counts.',
  'archive-several-images': 'Save one image: `docker save NAME:TAG --output FILE`.',
  'archive-diffid-mismatch': 'Do not use this archive: save the image again from a source that you trust.',
} as const;

/** What can be wrong with an archive of an image. */
type ArchiveFaultCode = keyof typeof fixes;

/** The error for an archive; `message` ends with a full stop and calls the archive `it`. */
export function archiveFault(code: ArchiveFaultCode, message: string, cause?: unknown): ToolError {
  const whole = `The archive is not usable. ${message}`;
  return new ToolError({ code, message: whole, fix: fixes[code], ...(cause === undefined ? {} : { cause }) });
}
