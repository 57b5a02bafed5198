/** A quarter of a product of three images: what happens to them, and what the scans of each night say of it. */
import type { Digest } from '../../src/oci/digest.js';
import { type Fault, night, recordOf } from '../ledger/nights.js';
import type { FlowWorld } from './world.js';

/** A finding of one image, from the night that finds it to the night whose image lacks it. */
export interface Course {
  readonly image: 'api' | 'web' | 'ai-worker';
  readonly id: string;
  readonly severity: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';
  readonly from: number;
  readonly to: number;
  /** Nights in which an exception holds: from, and before. */
  readonly excepted?: readonly [from: number, to: number];
  /** Nights in which a build lacks it before it comes back. */
  readonly gap?: readonly [from: number, to: number];
  /** Clair alone reports it. */
  readonly isAlone?: boolean;
}

export const isIn = (span: readonly [number, number] | undefined, at: number) =>
  span !== undefined && span[0] <= at && at < span[1];
export const isThere = ({ from, to, gap }: Course, at: number) => isIn([from, to], at) && !isIn(gap, at);

export const images = ['api', 'web', 'ai-worker'] as const;
type Image = (typeof images)[number];

/** Where the images lie, and who is asked about them. */
export interface QuarterPlace {
  readonly registry: string;
  /** What a registry has of a build; absent: there is no such registry, and a digest is made of its name. */
  readonly built?: (image: Image, build: number) => { readonly digest: Digest; readonly config: Digest };
}

export const nights = 91;
/** What happens to three images in thirteen weeks. */
export const courses: readonly Course[] = [
  // It was there when the first night came, and nobody fixes it.
  { image: 'web', id: 'CVE-2025-1000', severity: 'HIGH', from: 0, to: 91 },
  // Found in two images: one is fixed in a day, the other one is late.
  { image: 'api', id: 'CVE-2026-1001', severity: 'CRITICAL', from: 8, to: 9 },
  { image: 'web', id: 'CVE-2026-1001', severity: 'CRITICAL', from: 8, to: 11 },
  // Late after a week, excepted for three weeks, late again, and fixed.
  { image: 'ai-worker', id: 'CVE-2026-2001', severity: 'HIGH', from: 15, to: 60, excepted: [25, 46] },
  // For the report alone.
  { image: 'web', id: 'CVE-2026-4001', severity: 'LOW', from: 20, to: 85 },
  // Of the backlog, until it is late.
  { image: 'api', id: 'CVE-2026-3001', severity: 'MEDIUM', from: 30, to: 70 },
  // Its issue is closed by hand too early; it is fixed, and a later build brings it back for a night.
  { image: 'api', id: 'CVE-2026-2002', severity: 'HIGH', from: 36, to: 41, gap: [39, 40] },
  // Trivy does not know it, and no policy requires Clair: nobody is told, and the report has it all the same.
  { image: 'web', id: 'CVE-2026-5001', severity: 'HIGH', from: 50, to: 64, isAlone: true },
  // The first one is back after weeks.
  { image: 'api', id: 'CVE-2026-1001', severity: 'CRITICAL', from: 77, to: 78 },
];

/** The day of a night, as files and people write it. */
const dayOf = (number: number) => new Date(night(number)).toISOString().slice(0, 10);

export const streamsOf = ({ registry }: QuarterPlace) =>
  images.flatMap((image) => ['--stream', `${registry}/${image}=main`]);

/** How often an image was built anew by then: a build lacks what is fixed, and is another one. */
export function buildOf(courses: readonly Course[], image: Image, number: number): number {
  const own = courses.filter((course) => course.image === image);
  return own.flatMap(({ to, gap = [] }) => [to, ...gap]).filter((change) => change <= number).length;
}

/** What the scans of a night write, each image as it is then, and the exceptions. */
export function writeNight(
  world: Pick<FlowWorld, 'repository'>,
  courses: readonly Course[],
  number: number,
  place: QuarterPlace,
): void {
  for (const image of images) {
    const record = recordIn(courses, image, number, place);
    world.repository(`reports/trivy-results-${image}.json`, '{}');
    world.repository(`reports/image-gate-record-${image}.json`, JSON.stringify(record));
  }
  // Each ends with the day before the night that has none.
  const held = courses.filter(({ excepted }) => isIn(excepted, number));
  const lines = held.map(({ id, excepted: [, end] = [0, 0] }) => `${id}  # waits, Expiry: ${dayOf(end - 1)}\n`);
  world.repository('.trivyignore', ['# Exceptions.\n', ...lines].join(''));
}

function recordIn(courses: readonly Course[], image: Image, number: number, place: QuarterPlace) {
  const { registry, built } = place;
  // Clair is asked about one image, and down in each third night: what it alone knows is then not reported.
  const isHeard = image === 'web' && (number === 0 || number % 3 !== 0);
  const faults = courses
    .filter((course) => course.image === image && isThere(course, number) && (isHeard || !course.isAlone))
    .map(({ id, severity, excepted, isAlone = false }): Fault => {
      return { id, severity, isExcepted: isIn(excepted, number), isAlone };
    });
  const build = buildOf(courses, image, number);
  const clair = image === 'web' ? { clair: isHeard ? ('answered' as const) : ('failed' as const) } : {};
  const record = recordOf({ at: night(number), faults, build: `${image} ${build}`, ...clair });
  const own = built?.(image, build);
  return {
    ...record,
    image: { digest: own?.digest ?? record.image.digest, names: [`${registry}/${image}:main`] },
    platforms: record.platforms.map((one) => ({ ...one, imageId: own?.config ?? one.imageId })),
  };
}
