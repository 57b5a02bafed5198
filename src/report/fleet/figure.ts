import { counted } from '../../text/count.js';
import { hoursText } from '../../text/duration.js';

/** One figure, as every form of a report says it. All of it is our own words. */
export interface Figure {
  readonly key: FigureKey;
  readonly label: string;
  /** Absent: there is no data, which is neither 0 nor 100 %. */
  readonly value?: number;
  readonly unit: 'count' | 'percent' | 'hours' | 'days';
  readonly target?: string;
  /** `unknown`: something is missing without which nobody can say that it is met. Absent where there is no target. */
  readonly state?: 'met' | 'missed' | 'unknown';
  readonly note?: string;
}

export const figureKeys = [
  'criticals',
  'coverage',
  'histories-scanned',
  'gated',
  'unverified',
  'remediation-critical',
  'remediation-high',
  'detection-to-patch',
  'overdue',
  'new',
  'remediated',
  'reopened',
  'open',
  'excepted',
  'opening-balance',
  'exceptions',
  'stale',
  'running-never-passed',
  'running-failed',
  'running-alerts',
  'missing-nights',
  'policy-review',
  'maturity',
] as const;
export type FigureKey = (typeof figureKeys)[number];

export const noData = 'no data';

/** The value as all forms write it. */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === undefined) return noData;
  switch (unit) {
    case 'count':
      return counted(value);
    case 'percent':
      return `${value} %`;
    case 'days':
      return `${value} d`;
    case 'hours':
      return hoursText(value);
  }
}

/** Whether a target is met, in a word. */
export const stateWords = { met: 'met', missed: 'missed', unknown: 'not known' } as const satisfies Record<
  NonNullable<Figure['state']>,
  string
>;
