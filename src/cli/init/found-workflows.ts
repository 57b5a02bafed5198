import * as z from 'zod';
import { ConfigError } from '../../host/errors.js';
import { readYaml } from '../../policy/file/yaml-file.js';
import { type Severity, severities } from '../../scan/finding.js';

/** A step that scans an image with aquasecurity/trivy-action. */
export interface TrivyStep {
  /** `.github/workflows/scan.yml:12`. */
  readonly place: string;
  /** What fails the job; empty: nothing does, or only the run can say it. */
  readonly blocks: readonly Severity[];
  readonly ignoreUnfixed: boolean;
  readonly ignoreFiles: readonly string[];
  /** What stands in `${{ … }}`, so that only a run knows it. */
  readonly unknown: readonly string[];
}

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z
        .array(z.object({ uses: z.string().optional(), with: z.record(z.string(), scalar.nullable()).nullish() }))
        .optional(),
    }),
  ),
});

/** The steps of a workflow that scan images with trivy-action. `unread`: the file can't be read as we read YAML. Foreign text. */
export function trivySteps(text: string, path: string): readonly TrivyStep[] | 'unread' {
  const yaml = readOrNone(text, path);
  const parsed = workflow.safeParse(yaml?.value);
  if (yaml === undefined || !parsed.success) return 'unread';
  return Object.entries(parsed.data.jobs).flatMap(([job, { steps = [] }]) =>
    steps.flatMap(({ uses = '', with: given }, index) => {
      const inputs = given ?? {};
      if (!/^aquasecurity\/trivy-action@/.test(uses) || (inputs['scan-type'] ?? 'image') !== 'image') return [];
      return [stepOf(inputs, `${path}:${yaml.lineOf(['jobs', job, 'steps', index])}`)];
    }),
  );
}

function readOrNone(text: string, path: string) {
  try {
    return readYaml(text, path);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

function stepOf(inputs: Readonly<Record<string, string | null>>, place: string): TrivyStep {
  const named = ['severity', 'exit-code', 'ignore-unfixed', 'trivyignores'] as const;
  const unknown = named.filter((name) => /\$\{\{/.test(inputs[name] ?? ''));
  const said = (name: (typeof named)[number]) => (unknown.includes(name) ? '' : (inputs[name] ?? ''));
  const words = said('severity')
    .toUpperCase()
    .split(/[\s,]+/);
  const chosen = severities.filter((severity) => words.includes(severity));
  const isFailing = /^[1-9]\d*$/.test(said('exit-code'));
  const blocks = chosen.length > 0 || said('severity') === '' ? (chosen.length > 0 ? chosen : severities) : [];
  return {
    place,
    blocks: isFailing && !unknown.includes('severity') ? blocks : [],
    ignoreUnfixed: said('ignore-unfixed') === 'true',
    ignoreFiles: said('trivyignores')
      .split(/[\s,]+/)
      .filter((file) => file !== ''),
    unknown,
  };
}
