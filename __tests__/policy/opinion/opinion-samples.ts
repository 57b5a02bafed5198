import { clairSeverities, type OpinionFinding, type ScannerOpinion } from '../../../src/scan/opinion.js';
import { digest, vulnerability } from '../samples.js';

type Words = Partial<Omit<OpinionFinding, 'said'>> & { readonly said?: Partial<OpinionFinding['said']> };

/** What Clair says of openssl; other words where they are given. */
export function clairFinding({ said, ...over }: Words = {}): OpinionFinding {
  const [severity] = clairSeverities;
  return {
    ...vulnerability({ target: 'Debian GNU/Linux 12', ...over }),
    said: { by: 'clair', severity, source: 'debian/updater', ...said },
  };
}

/** Its answer for one platform. */
export function answered(findings: readonly OpinionFinding[], platform = 'linux/amd64'): ScannerOpinion {
  const one = { platform, digest: digest('b'), packages: 88, types: ['debian'], findings };
  return { scanner: 'clair', at: '2026-01-15T12:00:00Z', outcome: 'answered', platforms: [one] };
}

/** None, as its advisories are not there yet. */
export const notReady: ScannerOpinion = {
  scanner: 'clair',
  at: '2026-01-15T12:00:00Z',
  outcome: 'failed',
  failure: { code: 'not-ready', side: 'clair', words: 'Clair has not loaded its advisories yet. Ask again later.' },
  platforms: [],
};
