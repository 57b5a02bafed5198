/** Limits of GitHub code scanning, and properties that it requires (reference/contracts.md §1.2, §1.3). */
const limits = { rules: 25_000, results: 5000, tags: 10, name: 255, description: 1024 };

type Json = Readonly<Record<string, unknown>>;

/**
 * Everything in a SARIF log for which GitHub refuses or silently drops something, or that the SARIF 2.1.0 schema forbids in the parts that we write; each with
 * its place. Written from the documentation, not from our renderer.
 */
export function sarifFaults(log: unknown): readonly string[] {
  const faults: string[] = [];
  const need = (place: string, holds: boolean): void => {
    if (!holds) faults.push(place);
  };
  const top = object(log);
  onlyKeys(need, '', top, ['$schema', 'version', 'runs']);
  need('/version', top.version === '2.1.0');
  need('/$schema', filled(top.$schema));
  need('/runs one', list(top.runs).length === 1);
  list(top.runs).forEach((run, index) => {
    checkRun(need, `/runs/${index}`, object(run));
  });
  return faults;
}

type Need = (place: string, holds: boolean) => void;

function checkRun(need: Need, at: string, run: Json): void {
  onlyKeys(need, at, run, ['tool', 'automationDetails', 'columnKind', 'results', 'properties']);
  const driver = object(object(run.tool).driver);
  const rules = list(driver.rules).map(object);
  onlyKeys(need, `${at}/tool/driver`, driver, ['name', 'informationUri', 'version', 'semanticVersion', 'rules']);
  need(`${at}/tool/driver/name`, filled(driver.name));
  need(`${at}/tool/driver/rules`, Array.isArray(driver.rules) && rules.length <= limits.rules);
  const ids = rules.map(({ id }) => id);
  need(`${at}/tool/driver/rules unique`, new Set(ids).size === ids.length);
  rules.forEach((rule, index) => {
    checkRule(need, `${at}/tool/driver/rules/${index}`, rule);
  });
  const category = object(run.automationDetails).id;
  need(`${at}/automationDetails/id ends with a slash`, typeof category === 'string' && /^[^\s].*\/$/.test(category));
  need(`${at}/results`, Array.isArray(run.results) && run.results.length <= limits.results);
  const seen = new Set<unknown>();
  list(run.results).forEach((result, index) => {
    checkResult(need, `${at}/results/${index}`, object(result), ids, seen);
  });
}

function checkRule(need: Need, at: string, rule: Json): void {
  onlyKeys(need, at, rule, [
    'id',
    'name',
    'shortDescription',
    'fullDescription',
    'helpUri',
    'help',
    'defaultConfiguration',
    'properties',
  ]);
  need(`${at}/id`, filled(rule.id));
  need(`${at}/name`, filled(rule.name) && length(rule.name) <= limits.name);
  for (const key of ['shortDescription', 'fullDescription']) {
    const text = object(rule[key]).text;
    need(`${at}/${key}`, filled(text) && length(text) <= limits.description);
  }
  need(`${at}/help/text`, filled(object(rule.help).text));
  need(`${at}/help/markdown`, filled(object(rule.help).markdown));
  need(`${at}/helpUri`, rule.helpUri === undefined || (filled(rule.helpUri) && URL.canParse(String(rule.helpUri))));
  need(`${at}/level`, ['note', 'warning', 'error'].includes(String(object(rule.defaultConfiguration).level)));
  const { tags, precision, 'security-severity': score } = object(rule.properties);
  need(
    `${at}/tags`,
    list(tags).every(filled) && list(tags).length <= limits.tags && new Set(list(tags)).size === list(tags).length,
  );
  need(`${at}/precision`, ['very-high', 'high', 'medium', 'low'].includes(String(precision)));
  const number = typeof score === 'string' && /^(?:10\.0|\d\.\d)$/.test(score) ? Number(score) : Number.NaN;
  need(`${at}/security-severity ${String(score)}`, score === undefined || (number > 0 && number <= 10 && number !== 9));
}

function checkResult(need: Need, at: string, result: Json, ids: readonly unknown[], seen: Set<unknown>): void {
  onlyKeys(need, at, result, [
    'ruleId',
    'ruleIndex',
    'level',
    'message',
    'locations',
    'partialFingerprints',
    'properties',
  ]);
  need(`${at}/ruleIndex`, ids[Number(result.ruleIndex)] === result.ruleId && filled(result.ruleId));
  need(`${at}/level`, ['note', 'warning', 'error'].includes(String(result.level)));
  const text = object(result.message).text;
  need(`${at}/message`, filled(text) && !/[[\]{}]/.test(String(text)));
  need(`${at}/locations one`, list(result.locations).length === 1);
  const place = object(object(list(result.locations)[0]).physicalLocation);
  const uri = object(place.artifactLocation).uri;
  need(
    `${at}/uri ${String(uri)}`,
    filled(uri) && /^(?!\.\.?(?:\/|$))[^:/?#\\][^:?#\\]*$/.test(String(uri)) && !String(uri).includes('/../'),
  );
  const { startLine, startColumn, endLine, endColumn } = object(place.region);
  need(`${at}/region`, whole(startLine) && startLine === endLine && whole(startColumn) && whole(endColumn));
  const hash = object(result.partialFingerprints).primaryLocationLineHash;
  const identity = `${String(result.ruleId)}\n${String(uri)}\n${String(hash)}`;
  need(`${at}/fingerprint`, filled(hash) && /^[0-9a-f]+:\d+$/.test(String(hash)) && !seen.has(identity));
  seen.add(identity);
}

function onlyKeys(need: Need, at: string, value: Json, allowed: readonly string[]): void {
  for (const key of Object.keys(value)) need(`${at}/${key} is not known`, allowed.includes(key));
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** GitHub takes an empty text for a missing one. */
function filled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function length(value: unknown): number {
  return typeof value === 'string' ? value.length : Number.POSITIVE_INFINITY;
}

function whole(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}
