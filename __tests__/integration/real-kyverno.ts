import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** What Kyverno says of one pod by one policy. */
export interface KyvernoResult {
  readonly policy: string;
  readonly pod: string;
  readonly result: string;
  readonly message: string;
}

export interface KyvernoEnded {
  readonly code: number;
  readonly output: string;
  readonly results: readonly KyvernoResult[];
}

/** Images of a pod, by the place that they have in it. */
export interface PodImages {
  readonly containers?: readonly string[];
  readonly initContainers?: readonly string[];
  readonly ephemeralContainers?: readonly string[];
  readonly volumes?: readonly string[];
}

export function pod(name: string, images: PodImages): object {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'default' }, spec: podSpec(images) };
}

/** The specification of a pod with these images. */
export function podSpec({ volumes, containers = [], ...others }: PodImages): object {
  const listed = (images: readonly string[]) => images.map((image, at) => ({ name: `c${at}`, image }));
  return {
    containers: listed(containers),
    ...Object.fromEntries(Object.entries(others).map(([kind, images]) => [kind, listed(images)])),
    ...(volumes === undefined
      ? {}
      : { volumes: volumes.map((reference, at) => ({ name: `v${at}`, image: { reference } })) }),
  };
}

/** As docs/admission.md has it. */
export const applyCommand = ['kyverno', 'apply', 'kyverno.yml', '--resource', 'pod.yml'] as const;

/** Runs the real command line of Kyverno on pods, with no way out: what it asks anybody but this machine fails. */
export function kyvernoIn(directory: string) {
  const nowhere = 'http://127.0.0.1:1';
  const env = { PATH: process.env.PATH, HOME: directory, HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere };
  return async (
    policies: string,
    pods: readonly object[],
    exception?: string,
    ...others: readonly string[]
  ): Promise<KyvernoEnded> => {
    const folder = await mkdtemp(join(directory, 'apply-'));
    await writeFile(join(folder, 'kyverno.yml'), policies);
    if (exception !== undefined) await writeFile(join(folder, 'exception.yml'), exception);
    await writeFile(join(folder, 'pod.yml'), pods.map((one) => `---\n${stringify(one)}`).join(''));
    const [program, ...args] = [...applyCommand, '--policy-report', '--output-format', 'json'];
    const more = exception === undefined ? [] : ['--exception', 'exception.yml'];
    const { code, stdout, stderr } = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(
        program ?? '',
        [...args, ...more, ...others],
        { env, cwd: folder, maxBuffer: 1 << 26 },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), stdout: out, stderr: err }),
      );
    });
    return { code, output: `${stdout}${stderr}`, results: resultsIn(stdout) };
  };
}

interface Report {
  readonly results?: readonly {
    readonly policy: string;
    readonly result: string;
    readonly message?: string;
    readonly resources?: readonly { readonly name: string }[];
  }[];
  readonly scope?: { readonly name: string };
}

function resultsIn(stdout: string): readonly KyvernoResult[] {
  const start = stdout.indexOf('{');
  if (start < 0) return [];
  const parsed = JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1)) as Report & { items?: readonly Report[] };
  return (parsed.items ?? [parsed]).flatMap(({ results = [], scope }) =>
    results.map(({ policy, result, message = '', resources }) => ({
      policy,
      pod: resources?.[0]?.name ?? scope?.name ?? '',
      result,
      message,
    })),
  );
}
