import * as z from 'zod';
import type { LayerHistory } from '../../oci/layout/image-layout.js';

/** Of `Metadata.ImageConfig` (pkg/fanal/types/artifact.go); foreign, so an entry without sense says nothing, and a list without sense is empty. */
const entry = z
  .object({ created_by: z.string().catch(''), empty_layer: z.boolean().catch(false) })
  .catch({ created_by: '', empty_layer: false });
const schema = z.object({
  Metadata: z.object({
    ImageConfig: z.object({
      history: z.array(entry).catch([]),
      rootfs: z.object({ diff_ids: z.array(z.string()).catch([]) }).catch({ diff_ids: [] }),
    }),
  }),
});

/** How the layers of an image came about, as Trivy's report repeats it: for a report without its image. */
export function reportedHistory(raw: unknown): LayerHistory {
  const config = schema.safeParse(raw).data?.Metadata.ImageConfig;
  const history = (config?.history ?? []).map(({ created_by: createdBy, empty_layer: emptyLayer }) => ({
    createdBy,
    emptyLayer,
  }));
  return { diffIds: config?.rootfs.diff_ids ?? [], history };
}
