import { ToolError } from '../../host/errors.js';
import type { Gap } from '../../inventory/night.js';
import type { Digest } from '../../oci/digest.js';
import type { Reference } from '../../oci/reference.js';
import { eachWithGaps, type ListPorts, type NightImage, orGap } from './list-images.js';

/** The images of a shard, by the digests of their plan. One that is not there any more is a gap. @throws Cancelled. */
export async function listPlanned(
  { registry }: Pick<ListPorts, 'registry'>,
  planned: readonly {
    readonly digest: Digest;
    readonly references: readonly Reference[];
    readonly runs?: string | undefined;
    readonly pushedAt?: string | undefined;
    readonly pulledAt?: string | undefined;
  }[],
): Promise<{ readonly images: readonly NightImage[]; readonly gaps: readonly Gap[] }> {
  const gaps: Gap[] = [];
  const found = await eachWithGaps(planned, gaps, async ({ digest, references: names, ...said }, own) => {
    const [place] = names;
    const { runs, pushedAt, pulledAt } = said;
    return orGap(own, `${place?.repository ?? 'an image'}@${digest}`, async () => {
      if (place === undefined) throw unnamed();
      const manifest = await registry.manifest({ registry: place.registry, repository: place.repository, digest });
      const times = {
        ...(pushedAt === undefined ? {} : { pushedAt: Date.parse(pushedAt) }),
        ...(pulledAt === undefined ? {} : { pulledAt: Date.parse(pulledAt) }),
      };
      return [{ digest, manifest, names, ...times, ...(runs === undefined ? {} : { runs }) }];
    });
  });
  return { images: found.flatMap((one) => one ?? []), gaps };
}

function unnamed(): ToolError {
  const fix = 'Make the plan again.';
  return new ToolError({ code: 'plan-invalid', message: 'The plan has no name for it that can be read.', fix });
}
