import { comparableName, otherSpelling, patternRegex } from '../../policy/image-pattern.js';
import { yamlDocuments } from '../../text/yaml.js';
import { nameWords } from '../verify/refusal-words.js';
import { regoSaying, regoShownName } from './shown-text.js';

/** Which images may run at all. */
interface GatekeeperRules {
  /** Patterns of images that must be named by digest. */
  readonly judged: readonly string[];
  /** Patterns of images that may run by a tag, too. What is in neither may not run. */
  readonly exempt: readonly string[];
}

/** Refuse what does not satisfy the rules, or only report it. */
type GatekeeperAction = 'dryrun' | 'deny';

const kind = 'ImageGateNames';
const name = kind.toLowerCase();

const comment = [
  'Made by `image-gate admission gatekeeper`. Make it again when the places change that images come from.',
  'Gatekeeper sees names alone: whether an image was signed and has passed is asked by `image-gate admission kyverno`, or by `image-gate verify` before a deployment.',
];

/** A template and a constraint for OPA Gatekeeper as YAML: where images may come from, and that they are named by digest. */
export function gatekeeperYaml({ judged, exempt }: GatekeeperRules, action: GatekeeperAction): string {
  const list = { type: 'array', items: { type: 'string' } };
  const template = {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name },
    spec: {
      crd: {
        spec: {
          names: { kind },
          validation: { openAPIV3Schema: { type: 'object', properties: { judged: list, exempt: list } } },
        },
      },
      targets: [
        { target: 'admission.k8s.gatekeeper.sh', code: [{ engine: 'Rego', source: { version: 'v1', rego: rules } }] },
      ],
    },
  };
  const constraint = {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind,
    metadata: { name: 'image-gate-names' },
    spec: {
      enforcementAction: action,
      match: {
        kinds: [
          { apiGroups: [''], kinds: ['Pod'] },
          { apiGroups: ['apps'], kinds: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'] },
          { apiGroups: ['batch'], kinds: ['Job', 'CronJob'] },
        ],
      },
      parameters: { judged: judged.map(patternRegex), exempt: exempt.map(patternRegex) },
    },
  };
  return yamlDocuments(comment, [template, constraint]);
}

const rules = `package ${name}

pod_in(object) := object.spec if {
	object.kind == "Pod"
} else := object.spec.jobTemplate.spec.template.spec if {
	object.kind == "CronJob"
} else := object.spec.template.spec

# Of every kind of container: debug containers come later than the others, and as none of them.
images_in(object) := {image |
	some field in {"containers", "initContainers", "ephemeralContainers"}
	some container in pod_in(object)[field]
	image := name_in(container, "image")
} | {image |
	some volume in pod_in(object).volumes
	image := name_in(volume.image, "reference")
}

name_in(place, key) := object.get(place, key, "")

# What runs already is not judged again where something else of it changes, or where it is deleted.
images := images_in(input.review.object) if not is_unchanged

is_unchanged if {
	input.review.operation == "UPDATE"
	images_in(input.review.oldObject) == images_in(input.review.object)
}

is_unchanged if input.review.operation == "DELETE"

violation contains {"msg": sprintf(${regoSaying(nameWords['other-form'], '%v: ')}, [shown_name(image)])} if {
	some image in images
	not is_comparable(image)
}

violation contains {"msg": sprintf(${regoSaying(nameWords['not-listed'], '%v: ')}, [shown_name(image)])} if {
	some image in images
	is_comparable(image)
	not is_judged(image)
	not is_exempt(image)
}

violation contains {"msg": sprintf(${regoSaying(nameWords['no-digest'], '%v: ')}, [shown_name(image)])} if {
	some image in images
	is_judged(image)
	not contains(image, "@sha256:")
}

violation contains {"msg": "the pod has no image that could be looked at"} if count(images) == 0

${regoShownName}

is_comparable(image) if {
	regex.match(\`${comparableName}\`, image)
	not regex.match(\`${otherSpelling}\`, image)
}

is_judged(image) if {
	some pattern in input.parameters.judged
	regex.match(pattern, image)
}

is_exempt(image) if {
	some pattern in input.parameters.exempt
	regex.match(pattern, image)
}
`;
