import { ConfigError, type Problem } from '../host/errors.js';
import type { Environment } from '../host/values.js';
import { type GateConfig, gateConfig, type RunContext } from './gate-config.js';
import { causesOnly } from './inputs/contradictions.js';
import { readGateInputs } from './inputs/gate-inputs.js';
import { parseListInput } from './inputs/list-input.js';

/** Raw inputs to one checked config. @throws ConfigError with everything that is wrong, before any side effect. */
export function runConfig(raw: ReadonlyMap<string, string>, runContext: RunContext): GateConfig {
  const { inputs, problems } = readGateInputs(raw);
  const { config, problems: more } = gateConfig(inputs, runContext);
  const all: readonly Problem[] = causesOnly([...problems, ...more]);
  const [first, ...others] = all;
  if (first !== undefined) throw new ConfigError([first, ...others]);
  return config;
}

const secretVariables = [
  'IMAGE_GATE_KEY',
  'IMAGE_GATE_KEY_PASSWORD',
  'IMAGE_GATE_MAIL_PASSWORD',
  'LEDGER_TOKEN',
  'ISSUES_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'SIGSTORE_ID_TOKEN',
  'IMAGE_GATE_CLAIR_PSK',
  'ORGANIZATION_TOKEN',
];
/** Whoever knows the URL of a heartbeat can send it in place of a night; that of a webhook is often its password. */
const secretInputs = ['github-token', 'heartbeat-url', 'pagerduty-key', 'webhook-url', 'webhook-secret'];

/**
 * Every value that must never be shown: the tokens, each line of what stands behind `ID=` in `secrets`, the signing key and its password, what asks GitHub for an identity, and what
 * tells others that a night has ended well.
 */
export function maskedValues(raw: ReadonlyMap<string, string>, environment: Environment = {}): readonly string[] {
  const secrets = listOrNothing(raw.get('secrets') ?? '').flatMap((entry) =>
    entry.slice(entry.indexOf('=') + 1).split(/\r?\n/),
  );
  const given = secretInputs.map((name) => raw.get(name) ?? '');
  const ours = secretVariables.map((name) => environment[name] ?? '');
  return [...given, ...secrets, ...ours].filter((value) => value.trim() !== '');
}

/** A list that can't be read is reported as a problem elsewhere; until then all of its text is a secret. */
function listOrNothing(text: string): readonly string[] {
  try {
    return parseListInput('secrets', text);
  } catch {
    return [text];
  }
}
