/** The promises of the design, and what proves each: the patches in `__tests__/mutants` that break it, with the tests that must notice. */
import { readdirSync, readFileSync } from 'node:fs';

interface Promised {
  readonly name: string;
  /** What a user may rely on, in one line. */
  readonly short: string;
  /** The whole of it. */
  readonly text: string;
}

const promises: readonly Promised[] = [
  {
    name: 'Scanned = pushed',
    short: 'The bytes that reach the registry are the bytes that were scanned.',
    text: 'Size and SHA-256 of every blob are checked before the scan. Trivy’s report is on that very image, and the digest in the registry equals the scanned one. Trivy’s layer cache ends with the run.',
  },
  {
    name: 'No permit, no push',
    short: 'Only a passing verdict allows a push, and only to the named places.',
    text: 'Only the judge makes a push permit. It is bound to the digests and the destinations.',
  },
  {
    name: 'Fails closed',
    short: 'What is broken, late, missing, foreign or guessed never passes.',
    text: 'Never a pass: a scanner that was killed, is late, or reports on another image; an empty report; a missing or old database; a platform that was not scanned; a policy that can’t be read; a report without packages; a guess where a proof is needed.',
  },
  {
    name: 'One scan',
    short: 'Each platform is scanned once, without a filter; every report comes from that scan.',
    text: 'Trivy runs once per platform, with no severity filter, no ignore file and an empty working folder. All outputs come from that one result.',
  },
  {
    name: 'Only reviewed scanners run',
    short: 'Trivy’s hashes are in the source, and the hijacked releases are refused.',
    text: 'The hashes of Trivy are in the source, and databases are checked by digest; a file that lies beside a database does not vouch for it. Trivy 0.69.4 to 0.69.6 are refused.',
  },
  {
    name: 'Secrets stay home',
    short: 'Trivy sees no credentials, a password goes only to its own registry, reports are masked.',
    text: 'Trivy gets an allow-list of environment variables. Passwords go only to their registry. Values of ENV and ARG and the code lines of secrets are masked in what is published.',
  },
  {
    name: 'Foreign text stays text',
    short: 'No image, advisory or fork can write commands, links or markup into a report.',
    text: 'Text from an image or an advisory writes no workflow commands, Markdown, HTML or terminal codes. It never becomes an instruction to a person either: no command or link that an image, an advisory or a fork can choose.',
  },
  {
    name: 'Bounded, and nothing lost',
    short: 'Every list, wait and parser has a limit, cuts are stated, and signals end the run in order.',
    text: 'Every list, wait and parser has a limit, and work grows at most linearly with its input (n log n where it sorts). A report that can’t be delivered changes no verdict. A signal ends the run within 7 seconds.',
  },
  {
    name: 'The change does not choose its judge',
    short: 'What a pull request controls can make the verdict stricter, never laxer.',
    text: 'Whatever a pull request controls (its files, its base branch, its image name, its artifact) can make the verdict stricter, never laxer.',
  },
  {
    name: 'One current claim',
    short: 'For a digest, one current signature, scan and SBOM attestation.',
    text: 'For a digest there is one current signature, scan and SBOM attestation, attached only after a pass and before any tag is public. An image that failed gets none.',
  },
  {
    name: 'Verify proves or refuses',
    short: 'The deploy gate proves identity, digest, time and verdict, or refuses.',
    text: 'Identity, digest, predicate type, time and verdict are checked. Missing, ambiguous or contradictory evidence is a refusal with its reason.',
  },
  {
    name: 'History can be replayed',
    short: 'The ledger is append-only, and its state can be rebuilt from its events.',
    text: 'Events are append-only, and the state is rebuilt from them. Concurrent writers lose nothing. Absent is not fixed, and a failed scan closes nothing.',
  },
  {
    name: 'Silence is visible',
    short: 'What was not listed, scanned, renewed or sent shows in the next report.',
    text: 'What was not listed, scanned, renewed or sent is a row in the next report and an exit code now.',
  },
];

interface Mutant {
  /** The file in `__tests__/mutants`. */
  readonly file: string;
  readonly breaks: string;
  /** Path of the test file, and a part of the test's name. */
  readonly test: string;
  readonly name: string;
}

const mutants: ReadonlyMap<number, readonly Mutant[]> = readMutants();

/** Promise number to the patches that break it, by their names. */
function readMutants(): ReadonlyMap<number, readonly Mutant[]> {
  const all = readdirSync('__tests__/mutants')
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => {
      const text = readFileSync(`__tests__/mutants/${file}`, 'utf8');
      const [, promise = '', breaks = ''] = /^Promise: (\d+), (.*)$/m.exec(text) ?? [];
      const [, test = '', name = ''] = /^Test: (\S+) :: (.*)$/m.exec(text) ?? [];
      return { promise: Number(promise), file, breaks, test, name };
    });
  return Map.groupBy(all, ({ promise }) => promise);
}

interface Kept extends Promised {
  readonly number: number;
  readonly mutants: readonly Mutant[];
}

const numbered: readonly Kept[] = promises.map((promised, index) => ({
  ...promised,
  number: index + 1,
  mutants: mutants.get(index + 1) ?? [],
}));
const kept = numbered.filter((promised) => promised.mutants.length > 0);
const next = numbered.filter((promised) => promised.mutants.length === 0);

/** One line each, for the README. */
export const promiseList: readonly string[] = kept.map(
  ({ number, name, short, mutants: { length } }) =>
    `${number}. **${name}.** ${short} ([${length} mutants](docs/promises.md#promise-${number}))`,
);

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Each with its tests and mutants, for docs/promises.md. */
export const promisePage: readonly string[] = [
  ...kept.flatMap(({ number, name, text, mutants: its }) => [
    ...['', `## Promise ${number}`, '', `**${name}.** ${text}`, ''],
    `Tests: ${[...new Set(its.map(({ test }) => test))].sort().map(linkToTest).join(', ')}`,
    ...['', '| mutant | noticed by |', '| --- | --- |'],
    ...its.map(
      ({ file, breaks, test, name: title }) =>
        `| [${cell(file.replace('.patch', ''))}](../__tests__/mutants/${file}): ${cell(breaks)} | ${linkToTest(test)}: ${cell(title)} |`,
    ),
  ]),
  ...(next.length === 0
    ? []
    : ['', '## Next', '', 'These are designed and not built yet; nothing in this version relies on them.', '']),
  ...next.map(({ number, name, text }) => `- **${number}. ${name}.** ${text}`),
  '',
];

function linkToTest(path: string): string {
  return `[${path.replace(/^__tests__\//, '').replace(/\.test\.ts$/, '')}](../${path})`;
}
