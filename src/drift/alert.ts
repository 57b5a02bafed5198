import { type Digest, isDigest } from '../oci/digest.js';
import { plainLine } from '../text/plain-line.js';

/** Who watches what runs. */
export const alertSources = ['Falco', 'trivy-operator', 'policy report'] as const;
type AlertSource = (typeof alertSources)[number];

/** How much it asks for: a `notice` is counted, and no fault of an image. */
export const alertLevels = ['critical', 'warning', 'notice'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** Something that was reported about what runs. All texts are foreign, in one line, and cut. */
export interface Alert {
  readonly source: AlertSource;
  readonly level: AlertLevel;
  readonly what: string;
  /** As the source writes it. */
  readonly at?: string;
  /** By which it is joined to what runs, the first that is there. */
  readonly digest?: Digest;
  readonly namespace?: string;
  /** A pod, or what owns it. */
  readonly owner?: string;
  /** Without tag. */
  readonly repository?: string;
  readonly tag?: string;
}

/** What a file of alerts holds. `unreadable`: pieces of it that are no alert. */
export interface ReadAlerts {
  readonly alerts: readonly Alert[];
  readonly unreadable: number;
}

/** Alerts of one file: more than a cluster has containers. */
export const maxAlerts = 200_000;
const longest = 300;

/** A foreign text in one line; absent where there is none. */
export function oneLine(text: unknown, max = longest): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = plainLine(text.slice(0, 4 * max), max);
  return line === '' || line === '<NA>' ? undefined : line;
}

/** The parts of an alert that are there. */
export function alertOf(
  source: AlertSource,
  level: AlertLevel,
  what: string,
  parts: Readonly<Record<'at' | 'digest' | 'namespace' | 'owner' | 'repository' | 'tag', string | undefined>>,
): Alert {
  const { digest, ...texts } = parts;
  const there = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
  return { source, level, what, ...there, ...(digest !== undefined && isDigest(digest) ? { digest } : {}) };
}
