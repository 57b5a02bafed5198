import { plural } from '../../text/count.js';
import { bounded, boundedPath } from '../../text/escape.js';

/** A file that is proposed. */
interface ProposedFile {
  readonly path: string;
  readonly text: string;
  /** There is one of that name, which stays as it is. */
  readonly isThere: boolean;
}

/** What `init` goes by. */
interface InitBasis {
  readonly dockerfiles: readonly string[];
  readonly steps: readonly {
    readonly place: string;
    readonly unknown: readonly string[];
    readonly ignoreFiles: readonly string[];
  }[];
  readonly unread: readonly string[];
  readonly undated: number;
}

/** Names in one line. */
const maxNamed = 10;

/** What was found, the files that are proposed or were written, and what is left to a person. */
export function initText(found: InitBasis, files: readonly ProposedFile[], isWritten: boolean): string {
  const news = files.filter(({ isThere }) => !isThere);
  const verb = isWritten ? 'Wrote' : 'Would write';
  return [
    ...foundLines(found),
    ...files.flatMap(({ path, text, isThere }) =>
      isThere
        ? [`${path} is there, and stays as it is.`]
        : isWritten
          ? [`${verb} ${path}.`]
          : [
              `${verb} ${path}:`,
              ...text
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
            ],
    ),
    ...(isWritten || news.length === 0 ? [] : ['Nothing was written. Add --write to write them.']),
    ...leftLines(found),
    ...(files.some(({ path, isThere }) => !isThere && path.includes('/workflows/'))
      ? ['Pin image-gate in the workflow to the commit of its release, as the comment there says.']
      : []),
    ...(files.some(({ path, isThere }) => !isThere && path.includes('/ISSUE_TEMPLATE/'))
      ? [
          'Requests need a workflow that answers them: copy docs/examples/exceptions.yml of image-gate to .github/workflows, and make the label by which it knows them: gh label create security-exception',
        ]
      : []),
  ].join('\n');
}

function foundLines({ dockerfiles, steps, undated }: InitBasis): readonly string[] {
  const named = (paths: readonly string[]) =>
    paths
      .slice(0, maxNamed)
      .map((path) => boundedPath(path, 100))
      .join(', ') + (paths.length > maxNamed ? ', …' : '');
  return [
    dockerfiles.length === 0
      ? 'There is no Dockerfile here.'
      : `${plural(dockerfiles.length, 'Dockerfile')}: ${named(dockerfiles)}`,
    ...(steps.length === 0
      ? []
      : [`${plural(steps.length, 'step')} with trivy-action: ${named(steps.map(({ place }) => place))}`]),
    ...(undated === 0 ? [] : [`${plural(undated, 'exception')} without an expiry`]),
    '',
  ];
}

/** What only a person can do. */
function leftLines({ steps, unread }: InitBasis): readonly string[] {
  const others = steps
    .flatMap(({ ignoreFiles }) => ignoreFiles)
    .filter((file) => !/^(?:\.\/)?\.trivyignore(?:\.yaml)?$/.test(file));
  return [
    ...steps.map(({ place, unknown }) =>
      unknown.length === 0
        ? `${boundedPath(place, 100)}: remove this step when image-gate runs.`
        : `${boundedPath(place, 100)}: look at ${unknown.join(', ')}, which only a run knows; then remove this step.`,
    ),
    ...(others.length === 0
      ? []
      : [`Name these files in the input exceptions: ${bounded([...new Set(others)].join(', '), 300)}`]),
    ...unread.map((path) => `${boundedPath(path, 100)} could not be read: look yourself whether it scans images.`),
  ];
}
