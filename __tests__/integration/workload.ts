/** What makes pods in a cluster, besides pods themselves. */
export const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'] as const;

/** An object whose pods have this specification. */
export function workload(kind: string, name: string, pod: object): object {
  const template = { metadata: { labels: { app: name } }, spec: pod };
  const job = { template };
  const selector = { matchLabels: { app: name } };
  const spec =
    kind === 'CronJob'
      ? { schedule: '0 3 * * *', jobTemplate: { spec: job } }
      : kind === 'Job'
        ? job
        : { selector, serviceName: name, template };
  const apiVersion = kind.endsWith('Job') ? 'batch/v1' : 'apps/v1';
  return { apiVersion, kind, metadata: { name, namespace: 'default' }, spec };
}
