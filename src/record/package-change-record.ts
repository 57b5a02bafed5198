import * as z from 'zod';
import type { PackageChange } from '../policy/package-change.js';
import type { Frozen } from './values.js';

/** Entries of each list that a record keeps; the counts have all. */
const maxListed = 1000;

const text = z.string();
const count = z.int().nonnegative();
const version = z.strictObject({ type: text.describe("Trivy's result type."), name: text, version: text });
const listed = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).max(maxListed);

/** What became of packages since the baseline; a version of a package counts once, on however many platforms it is. */
export const packageChangeSchema = z.strictObject({
  counts: z
    .strictObject({ added: count, removed: count, changed: count, unchanged: count, newLicences: count })
    .describe(
      'The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged.',
    ),
  added: listed(version).describe('At most 1,000, as of the other lists. counts has how many there are.'),
  removed: listed(version),
  changed: listed(z.strictObject({ type: text, name: text, from: text, to: text })),
  newLicences: listed(
    z.strictObject({
      licence: text,
      packages: count.describe('How many have it.'),
      example: text.describe('The name of one.'),
    }),
  ).describe('Licences that no package had before.'),
});

type PackageChangeRecord = Frozen<z.output<typeof packageChangeSchema>>;

/** What a record keeps of a change. */
export function packageChangeRecord(change: PackageChange): PackageChangeRecord {
  const { added, removed, changed, unchanged, newLicences } = change;
  return {
    counts: {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      unchanged,
      newLicences: newLicences.length,
    },
    added: added.slice(0, maxListed),
    removed: removed.slice(0, maxListed),
    changed: changed.slice(0, maxListed),
    newLicences: newLicences.slice(0, maxListed),
  };
}
