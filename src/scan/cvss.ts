import type { Cvss } from './finding.js';
import type { TrivyVulnerability } from './trivy/vulnerability-schema.js';

type Scores = NonNullable<TrivyVulnerability['CVSS']>;

/** Asked in this order after the source of the severity, which often gives no score (contracts §3.3). */
const preferred = ['nvd', 'ghsa', 'redhat'] as const;

/**
 * The score to show: from the source that said the severity, else NVD, GitHub, Red Hat, else the first source by name that has one;
 * of that source version 4 before 3 before 2.
 */
export function chooseCvss(scores: Scores | null | undefined, severitySource: string | undefined): Cvss | undefined {
  if (!scores) return undefined;
  const said = severitySource === undefined ? undefined : scoreOf(severitySource, scores);
  return said ?? firstScore(preferred, scores) ?? firstScore(Object.keys(scores).sort(), scores);
}

function firstScore(sources: readonly string[], scores: Scores): Cvss | undefined {
  for (const source of sources) {
    const found = scoreOf(source, scores);
    if (found) return found;
  }
  return undefined;
}

function scoreOf(source: string, scores: Scores): Cvss | undefined {
  const of = Object.hasOwn(scores, source) ? scores[source] : undefined;
  if (of === undefined) return undefined;
  if (of.V40Score) return cvss(source, of.V40Score, of.V40Vector);
  if (of.V3Score) return cvss(source, of.V3Score, of.V3Vector);
  if (of.V2Score) return cvss(source, of.V2Score, of.V2Vector);
  return undefined;
}

function cvss(source: string, score: number, vector: string | undefined): Cvss {
  return vector ? { source, score, vector } : { source, score };
}
