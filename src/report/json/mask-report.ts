import { continues, masked, maskInstruction } from '../../source/mask-instruction.js';
import { type Fields, isFields } from '../../text/json.js';

/**
 * A Trivy report without the values of ENV and ARG and without the code lines of secrets (design, promise 6). Only what changes is copied,
 * the report itself stays as it is.
 */
export function maskReport(report: unknown): Fields {
  if (!isFields(report)) return {};
  const withMetadata = change(report, 'Metadata', (metadata) =>
    changeEach(change(metadata, 'ImageConfig', maskImageConfig), 'Layers', (layer) =>
      changeText(layer, 'CreatedBy', maskInstruction),
    ),
  );
  return changeEach(withMetadata, 'Results', maskResult);
}

/** The config of an image: Env, ONBUILD and history; also `container_config`, which old Docker versions add. */
function maskImageConfig(image: Fields): Fields {
  const withHistory = changeEach(image, 'history', (entry) => changeText(entry, 'created_by', maskInstruction));
  return ['config', 'container_config', 'Config', 'ContainerConfig'].reduce(
    (config, key) => change(config, key, maskContainer),
    withHistory,
  );
}

function maskContainer(container: Fields): Fields {
  const withEnv = changeStrings(container, 'Env', (entry) => entry.replace(/=[\s\S]*$/, `=${masked}`));
  return ['OnBuild', 'Cmd'].reduce((config, key) => changeStrings(config, key, maskInstruction), withEnv);
}

/** Lists of a result whose entries name the layer that they came with. */
const layered = ['Vulnerabilities', 'Packages', 'Licenses', 'CustomResources'] as const;

function maskResult(result: Fields): Fields {
  const withLayers = layered.reduce((masking, key) => changeEach(masking, key, maskLayer), result);
  const withSecrets = changeEach(withLayers, 'Secrets', maskSecret);
  const withMisconfigurations = changeEach(withSecrets, 'Misconfigurations', maskMisconfiguration);
  return changeEach(withMisconfigurations, 'ExperimentalModifiedFindings', (modified) =>
    change(modified, 'Finding', maskAnyFinding),
  );
}

/** A suppressed finding's kind shows in its fields. */
function maskAnyFinding(finding: Fields): Fields {
  if ('RuleID' in finding) return maskSecret(finding);
  return 'CauseMetadata' in finding ? maskMisconfiguration(finding) : maskLayer(finding);
}

function maskLayer(entry: Fields): Fields {
  return change(entry, 'Layer', (layer) => changeText(layer, 'CreatedBy', maskInstruction));
}

/** Lines around a secret may hold others that no rule knows, so all code goes; the match stays where the secret in it is starred out. */
function maskSecret(secret: Fields): Fields {
  const { Code, Match, ...rest } = secret;
  const starred = typeof Match === 'string' && /\*{3,}/.test(Match);
  return maskLayer(starred ? { ...rest, Match: maskInstruction(Match) } : rest);
}

/** The lines that caused it may be ENV and ARG of the image's history. What repeats them, coloured, rendered or traced, is dropped. */
function maskMisconfiguration(finding: Fields): Fields {
  const withCause = change(finding, 'CauseMetadata', (cause) => {
    const { RenderedCause, ...rest } = cause;
    return changeEach(change(rest, 'Code', maskCode), 'Occurrences', maskLayer);
  });
  const { Traces, ...rest } = withCause;
  return maskLayer(rest);
}

function maskCode(code: Fields): Fields {
  if (!Array.isArray(code.Lines)) return code;
  let inside = false;
  const lines = code.Lines.map((line: unknown) => {
    if (!isFields(line)) return line;
    const { Highlighted, Content, ...rest } = line;
    const text = typeof Content === 'string' ? Content : '';
    const clean = inside ? masked : maskInstruction(text);
    inside = continues(text) && (inside || clean !== text || /^\s*(?:ENV|ARG)\b/i.test(text));
    return { ...rest, Content: clean };
  });
  return { ...code, Lines: lines };
}

function change(parent: Fields, key: string, mask: (child: Fields) => Fields): Fields {
  const child = parent[key];
  if (!isFields(child)) return parent;
  const clean = mask(child);
  return clean === child ? parent : { ...parent, [key]: clean };
}

function changeText(parent: Fields, key: string, mask: (text: string) => string): Fields {
  const text = parent[key];
  if (typeof text !== 'string') return parent;
  const clean = mask(text);
  return clean === text ? parent : { ...parent, [key]: clean };
}

function changeEach(parent: Fields, key: string, mask: (child: Fields) => Fields): Fields {
  return changeList(parent, key, (child) => (isFields(child) ? mask(child) : child));
}

function changeStrings(parent: Fields, key: string, mask: (text: string) => string): Fields {
  return changeList(parent, key, (child) => (typeof child === 'string' ? mask(child) : child));
}

function changeList(parent: Fields, key: string, mask: (child: unknown) => unknown): Fields {
  const list = parent[key];
  if (!Array.isArray(list)) return parent;
  const clean = list.map(mask);
  return clean.some((child, index) => child !== list[index]) ? { ...parent, [key]: clean } : parent;
}
