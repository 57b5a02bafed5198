import { attributeOf, joinOption, optionFields, parseGoBoolean } from './csv-attributes.js';
import type { BuildRequest } from './request.js';

/**
 * The `--attest` options of a request. `provenance` and `sbom` go before an entry of the same type in `attests`. Without any word about
 * provenance a run on GitHub gets build-push-action's default: `mode=max` for a public repository, `mode=min,inline-only=true` for any
 * other, each with the run as `builder-id`; in a terminal buildx's own default holds.
 */
export function attestOptions(request: BuildRequest, defaults: boolean): readonly string[] {
  const { provenance, sbom, attests } = request;
  const own = attests.map((attest) => ({ attest, type: attestType(attest) }));
  const kept = own.filter(({ type }) => !(type === 'provenance' && provenance) && !(type === 'sbom' && sbom));
  return [
    ...provenanceOptions(request, defaults && own.every(({ type }) => type !== 'provenance')),
    ...(sbom ? [withDisabled(`type=sbom,${sbom}`)] : []),
    ...kept.map(({ attest, type }) => withDisabled(type === 'provenance' ? withBuilder(attest, request) : attest)),
  ];
}

/** Whether a person asked for an attestation, as opposed to a default; `provenance: false` asks for none. */
export function asksForAttestations({ provenance, sbom, attests }: BuildRequest): boolean {
  const wanted = [provenance, sbom].some(
    (value) => value !== undefined && value !== '' && parseGoBoolean(value) !== false,
  );
  return wanted || attests.some((attest) => !withDisabled(attest).split(',').includes('disabled=true'));
}

function provenanceOptions(request: BuildRequest, defaults: boolean): readonly string[] {
  const { provenance, origin } = request;
  if (provenance) return [withDisabled(`type=provenance,${provenanceValue(provenance, request)}`)];
  if (!defaults || origin === undefined) return [];
  const mode = origin.private === false ? 'mode=max' : 'mode=min,inline-only=true';
  return [withBuilder(`type=provenance,${mode}`, request)];
}

function provenanceValue(provenance: string, request: BuildRequest): string {
  const truth = parseGoBoolean(provenance);
  if (truth === undefined) return withBuilder(provenance, request);
  if (!truth) return 'false';
  return request.origin === undefined ? 'true' : joinOption([`builder-id=${request.origin.runUrl}`]);
}

/** Adds the run as `builder-id` unless one is named. */
function withBuilder(option: string, { origin }: BuildRequest): string {
  const named = (optionFields(option) ?? []).some((field) => attributeOf(field).key === 'builder-id');
  return named || origin === undefined ? option : `${option},${joinOption([`builder-id=${origin.runUrl}`])}`;
}

/** buildx reads a bare boolean in an attestation as its switch: `false` is `disabled=true`. */
function withDisabled(option: string): string {
  const fields = optionFields(option);
  if (fields === undefined) return option;
  return joinOption(
    fields.map((field) => {
      const truth = parseGoBoolean(field);
      return truth === undefined ? field : `disabled=${!truth}`;
    }),
  );
}

function attestType(option: string): string | undefined {
  return (optionFields(option) ?? []).map(attributeOf).find(({ key }) => key === 'type')?.value;
}
