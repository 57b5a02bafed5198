import { minuteText } from '../../text/calendar-day.js';
import { celText } from '../../text/expression.js';
import { yamlDocuments } from '../../text/yaml.js';
import { kyvernoPolicies, podImages } from './kyverno.js';

/** Images that may run without evidence, by whom a name makes responsible, until a moment. */
interface BreakGlass {
  /** A name of Kubernetes: of an incident, or a ticket. */
  readonly name: string;
  /** References by digest, to the letter. */
  readonly images: readonly string[];
  readonly until: Date;
}

/**
 * An exception from both policies for pods of which every image is one of these. It ends by a condition that is evaluated for each request: Kyverno 1.19 compares `expiresAt` only when it
 * reads the policy again, and its command line not at all.
 */
export function breakGlassYaml({ name, images, until }: BreakGlass): string {
  const end = until.toISOString().replace('.000Z', 'Z');
  const exception = {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'PolicyException',
    metadata: { name, namespace: 'kyverno' },
    spec: {
      policyRefs: [
        { name: kyvernoPolicies.evidence, kind: 'ImageValidatingPolicy' },
        { name: kyvernoPolicies.names, kind: 'ValidatingPolicy' },
      ],
      expiresAt: end,
      matchConditions: [
        { name: 'until', expression: `time.now() < timestamp(${celText(end)})` },
        { name: 'images', expression: `(${podImages}).all(i, i in [${images.map(celText).join(', ')}])` },
      ],
      reportResult: 'skip',
    },
  };
  const comment = [
    'Made by `image-gate admission kyverno --break-glass`. Delete it once it is no longer needed.',
    `Pods whose images are all named here may run without evidence until ${minuteText(until)}; it ends by itself.`,
  ];
  return yamlDocuments(comment, [exception]);
}
