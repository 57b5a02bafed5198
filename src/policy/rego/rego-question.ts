import * as z from 'zod';
import { byText } from '../../text/order.js';

/** The package of our own question, which no file of rules may have. */
const namespace = 'image_gate';

/**
 * Asks for everything that decides something in `package main`, whatever an engine makes of it by itself: conftest passes over rules of another package, rules that
 * are undefined and rules that give no set. The rule \`violation\` hands the answer to conftest, which reports nothing else.
 */
export const regoQuestion = `package ${namespace}

answer[name] := value if {
	some name, value in data.main
	regex.match(\`^(deny|violation|warn|exception)(_\\w+)?$\`, name)
}

violation contains {"msg": "answer", "answer": answer}
`;

/** Asks for nothing that rules say: an engine has an answer to it where it can read all rules, whatever an image is like. */
export const regoNoQuestion = `package ${namespace}

answer := {}

violation contains {"msg": "answer", "answer": answer}
`;

/** What opa is asked for. */
export const regoQuery = `data.${namespace}.answer`;
/** What conftest is asked for. */
export const regoNamespace = namespace;

/** Builtins that rules may call, by the number of their arguments: nothing that asks the network, the clock, the environment or chance, so that a record always gets the same answer. */
const builtins: Readonly<Record<number, string>> = {
  1: `abs array.flatten array.reverse base64.decode base64.encode base64.is_valid base64url.decode base64url.encode base64url.encode_no_pad bits.negate
    ceil count crypto.md5 crypto.sha1 crypto.sha256 floor glob.quote_meta hex.decode hex.encode internal.template_string intersection is_array is_boolean
    is_null is_number is_object is_set is_string json.is_valid json.marshal json.unmarshal lower max min net.cidr_expand net.cidr_is_valid net.cidr_merge
    object.keys object.union_n product regex.is_valid round semver.is_valid sort strings.reverse sum time.clock time.date time.format
    time.parse_duration_ns time.parse_rfc3339_ns time.weekday to_number trace trim_space type_name union units.parse units.parse_bytes upper uri.is_valid
    uri.parse urlquery.decode urlquery.decode_object urlquery.encode urlquery.encode_object walk yaml.is_valid yaml.marshal yaml.unmarshal`,
  2: `and array.concat assign bits.and bits.lsh bits.or bits.rsh bits.xor concat contains div endswith eq equal format_int graph.reachable
    graph.reachable_paths gt gte indexof indexof_n internal.member_2 json.filter json.patch json.remove lt lte minus mul neq net.cidr_contains
    net.cidr_contains_matches net.cidr_intersects numbers.range object.filter object.remove object.subset object.union or plus regex.globs_match
    regex.match regex.split rem semver.compare set_diff split sprintf startswith strings.any_prefix_match strings.any_suffix_match strings.count
    strings.replace_n time.diff time.parse_ns trim trim_left trim_prefix trim_right trim_suffix`,
  3: `array.slice glob.match internal.member_3 numbers.range_step object.get regex.find_all_string_submatch_n regex.find_n regex.replace replace
    substring`,
  4: 'regex.template_match time.add_date',
};

/** How those of them that are operators are written. */
const operators: Readonly<Record<string, string>> = {
  ...{ and: '&', assign: ':=', div: '/', eq: '=', equal: '==', gt: '>', gte: '>=', lt: '<', lte: '<=', minus: '-' },
  ...{ mul: '*', neq: '!=', or: '|', plus: '+', rem: '%', 'internal.member_2': 'in', 'internal.member_3': 'in' },
};

/** OPA's own type for a value of whatever kind. */
const someValue = { type: 'any' } as const;

/** The capabilities file of both engines. A rule that calls anything else does not compile. */
export function regoCapabilities(): string {
  const known = Object.entries(builtins).flatMap(([count, names]) =>
    names.split(/\s+/).map((name) => ({
      name,
      ...(Object.hasOwn(operators, name) ? { infix: operators[name] } : {}),
      ...(name === 'walk' ? { relation: true } : {}),
      decl: { type: 'function', args: Array.from({ length: Number(count) }, () => someValue), result: someValue },
    })),
  );
  const printing = [
    {
      name: 'internal.print',
      decl: { type: 'function', args: [{ type: 'array', dynamic: { type: 'set', of: someValue } }] },
    },
    { name: 'print', decl: { type: 'function', variadic: someValue } },
  ];
  return JSON.stringify({
    builtins: [...known, ...printing].toSorted((one, other) => byText(one.name, other.name)),
    future_keywords: ['not'],
    features: ['keywords_in_refs', 'rego_v1', 'template_strings'],
    // Nobody, also for schemas that a rule names.
    allow_net: [],
  });
}

const opaSchema = z.object({
  result: z.tuple([z.object({ expressions: z.tuple([z.object({ value: z.unknown() })]) })]),
});
const conftestSchema = z.tuple([
  z.object({
    failures: z.tuple([z.object({ msg: z.literal('answer'), metadata: z.object({ answer: z.unknown() }) })]),
  }),
]);

/** What opa or conftest has printed, as far as it is an answer to the question; `undefined` for anything else. */
export function answerIn(engine: RegoEngine, printed: unknown): unknown {
  if (engine === 'opa') return opaSchema.safeParse(printed).data?.result[0].expressions[0].value;
  return conftestSchema.safeParse(printed).data?.[0].failures[0].metadata.answer;
}

/** Programs that run rules. */
export type RegoEngine = 'opa' | 'conftest';

/** Which one a file is, by its name: `opa`, `opa_linux_amd64_static`, `conftest.exe`. */
export function regoEngineOf(path: string): RegoEngine | undefined {
  return /(?:^|[/\\])(opa|conftest)(?:[_.-][^/\\]*)?$/i.exec(path)?.[1]?.toLowerCase() as RegoEngine | undefined;
}

const faultSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        code: z.string().optional(),
        location: z.object({ file: z.string(), row: z.number() }).partial().optional(),
      }),
    )
    .min(1),
});

/** A mistake in a file of rules, as opa reports it. Foreign text. */
interface RegoFault {
  readonly message: string;
  readonly file?: string | undefined;
  readonly row?: number | undefined;
}

/** The mistakes that opa has printed; empty for anything else. */
export function regoFaults(printed: unknown): readonly RegoFault[] {
  const errors = faultSchema.safeParse(printed).data?.errors ?? [];
  return errors.map(({ message, location }) => ({ message, file: location?.file, row: location?.row }));
}
