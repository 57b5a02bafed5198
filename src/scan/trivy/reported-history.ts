import * as z from 'zod';
import type { ContainerConfig, LayerHistory } from '../../oci/layout/image-layout.js';

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

/** Of `Metadata.ImageConfig.config` (go-containerregistry's Config). What has no sense makes the whole unknown: a check must not pass for it. */
const containerSchema = z.object({
  Metadata: z.object({
    ImageConfig: z.object({
      config: z.object({
        User: z.string().nullish(),
        Env: z.array(z.string()).nullish(),
        ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
        Healthcheck: z.object({ Test: z.array(z.string()).nullish() }).nullish(),
      }),
    }),
  }),
});

/** How containers of the image start, as the report repeats it; `undefined` where it does not. */
export function reportedContainer(raw: unknown): ContainerConfig | undefined {
  const config = containerSchema.safeParse(raw).data?.Metadata.ImageConfig.config;
  if (config === undefined) return undefined;
  const [how = 'NONE'] = config.Healthcheck?.Test ?? [];
  const ports = Object.keys(config.ExposedPorts ?? {});
  return { user: config.User ?? '', env: config.Env ?? [], ports, healthcheck: how !== 'NONE' };
}
