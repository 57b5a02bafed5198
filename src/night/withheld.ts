import { ConfigError } from '../host/errors.js';
import type { ImageRow, Night } from '../inventory/night.js';
import { mayPublish } from '../ledger/publication.js';
import { inParallel } from '../oci/in-parallel.js';
import { readReference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import { type Visibility, visibilityOf } from '../oci/visibility.js';

/** Where words of a night go, and whether they may go to everybody. */
export interface NightAudience {
  readonly log: Visibility;
  readonly ledger: Visibility;
  readonly publishFindings: boolean;
}

const parallelQuestions = 8;
const withheld = 'What was found is withheld: everybody can read this, and the image is not known to be public.';

/** A night as its log and its summary may show it: of images that are not known to be public no finding, where everybody can read it. */
export async function shownNight(
  anonymous: Pick<Registry, 'manifest'>,
  night: Night,
  { log, publishFindings }: NightAudience,
): Promise<Night> {
  if (mayPublish('unknown', log, publishFindings)) return night;
  const images = await inParallel(night.images, parallelQuestions, async (row) =>
    mayPublish(await imageVisibility(anonymous, row), log, publishFindings) ? row : withoutFindings(row),
  );
  return { ...night, images };
}

async function imageVisibility(anonymous: Pick<Registry, 'manifest'>, { names: [name = ''], digest }: ImageRow) {
  const read = readReference(name.replace(/@.*$/, ''));
  if ('problem' in read) return 'unknown';
  const { registry, repository } = read.reference;
  return visibilityOf(anonymous, { registry, repository, digest });
}

function withoutFindings({ outcome, build, ...known }: ImageRow): ImageRow {
  const { base: _base, ...age } = build ?? {};
  const row = { ...known, ...(build === undefined ? {} : { build: age }) };
  if (outcome.kind === 'not-reached') return { ...row, outcome };
  if (outcome.kind === 'failed') return { ...row, outcome: { ...outcome, why: withheld } };
  const { difference, why: _, unseen: __, ...judged } = outcome;
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  const different = difference === undefined ? {} : { difference: withheld };
  return { ...row, outcome: { ...judged, headline: withheld, counts, ...different } };
}

/**
 * Refuses what would put findings where everybody can read them: a public ledger, and the folders of shards, which are artifacts of the repository.
 * @throws ConfigError `night-public`.
 */
export function requirePrivate({ log, ledger, publishFindings }: NightAudience, isShared: boolean): void {
  const where = mayPublish('unknown', ledger, publishFindings) ? 'input shard' : 'input ledger-repository';
  const isSafe = mayPublish('unknown', isShared ? log : 'private', publishFindings);
  if (where === 'input shard' && isSafe) return;
  const what =
    where === 'input shard'
      ? 'shards hand their records over as artifacts, and everybody can read those of a public repository'
      : 'everybody can read this ledger, and it would tell what is vulnerable in your images';
  const fix = 'Use a private repository, or say `publish-findings: true` if everybody may know.';
  throw new ConfigError([{ where, what, fix }], 'night-public');
}
