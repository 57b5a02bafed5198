import { joinedObservations, type Observations, type PostureSource } from '../../posture/posture.js';

/** What one look has seen, and at what. */
export interface Look {
  readonly seen: Observations;
  readonly sources: readonly PostureSource[];
}

export const notLooked: Look = { seen: {}, sources: [] };

/** All looks as one. */
export function togetherSeen(looks: readonly Look[]): Look {
  return { seen: joinedObservations(looks.map(({ seen }) => seen)), sources: looks.flatMap(({ sources }) => sources) };
}
