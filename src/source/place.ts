import type { Finding } from '../scan/finding.js';
import type { Location } from './location.js';

/** Who brought a finding: the layers below the final FROM, the Dockerfile's own instructions, or nobody knows. */
export type Origin = 'base' | 'own' | 'unknown';

/** Where in the repository a finding is fixed, and whose it is. */
export interface Place {
  readonly origin: Origin;
  /** Absent where the repository holds no file that it comes from. */
  readonly location?: Location;
  /** The base image as its FROM names it, for what came with it. Foreign text. */
  readonly base?: string;
  /** The origin is only likely, concluded from the shape of the image's history: for people, never for a verdict. */
  readonly presumed?: true;
  /** The location is only where things go that have none of their own: the final FROM. */
  readonly isDefault?: true;
}

export type PlaceOf = (finding: Finding) => Place;

/** Who brought a finding, as far as that is sure. */
export function sureOrigin({ origin, presumed }: Place): Origin {
  return presumed ? 'unknown' : origin;
}
