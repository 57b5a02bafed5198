import * as z from 'zod';
import type { PlatformScan } from './scan-result.js';

const instant = z.iso.datetime({ offset: true });

/** When Trivy made a report, as it says; `undefined` where it says nothing that is an instant. RFC 3339. */
export function scannedAt({ raw }: Pick<PlatformScan, 'raw'>): string | undefined {
  const { CreatedAt: created } = Object(raw);
  return instant.safeParse(created).data;
}
