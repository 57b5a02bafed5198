/** Releases of Debian and Ubuntu by their codenames, oldest first; of Ubuntu's only `isLong` ones are offered. What is not released yet is not here. */
interface SystemRelease {
  readonly system: 'Debian' | 'Ubuntu';
  readonly number: string;
  readonly isLong: boolean;
}

const debian = ['jessie', 'stretch', 'buster', 'bullseye', 'bookworm', 'trixie'];
const ubuntu: Readonly<Record<string, string>> = {
  trusty: '14.04',
  xenial: '16.04',
  bionic: '18.04',
  focal: '20.04',
  jammy: '22.04',
  lunar: '23.04',
  mantic: '23.10',
  noble: '24.04',
  oracular: '24.10',
  plucky: '25.04',
  questing: '25.10',
  resolute: '26.04',
};

export const codenames: ReadonlyMap<string, SystemRelease> = new Map<string, SystemRelease>([
  ...debian.map((name, index) => [name, { system: 'Debian', number: String(index + 8), isLong: true }] as const),
  ...Object.entries(ubuntu).map(([name, number]) => {
    return [name, { system: 'Ubuntu', number, isLong: isLongUbuntu(numbersOf(number)) }] as const;
  }),
]);

/** `Debian 12 (bookworm)`. */
export function releaseWords(codename: string): string {
  const release = codenames.get(codename);
  return release === undefined ? codename : `${release.system} ${release.number} (${codename})`;
}

/** The releases of the same system behind this one that get fixes for long, newest first. */
export function newerCodenames(codename: string): readonly string[] {
  const own = codenames.get(codename);
  const all = [...codenames].filter(([, { system, isLong }]) => system === own?.system && isLong);
  const order = [...codenames.keys()];
  return all
    .map(([name]) => name)
    .filter((name) => order.indexOf(name) > order.indexOf(codename))
    .toReversed();
}

/**
 * Products whose releases go by two numbers: what works on 3.12 need not on 3.13. By the last part of the repository's name. Of all others the first number is the release
 * (Semantic Versioning), and of 0.x the second too.
 */
const byTwoNumbers: ReadonlySet<string> = new Set(
  (
    'alpine ubuntu buildpack-deps leap busybox bash python pypy golang go ruby jruby php perl elixir swift julia haskell swipl r-base nginx nginx-unprivileged httpd ' +
    'haproxy mysql mariadb percona mongo redis valkey rabbitmq arangodb clickhouse tomcat jetty cassandra couchdb zookeeper spark flink drupal redmine mediawiki jenkins ' +
    'varnish django kong dotnet aspnet'
  ).split(' '),
);

/** How many of the first numbers of a version name its release. */
export function releaseLength(repository: string, version: readonly number[]): number {
  return byTwoNumbers.has(product(repository)) || version[0] === 0 ? 2 : 1;
}

const javas =
  /^(?:openjdk|azul-zulu|eclipse-temurin|amazoncorretto|corretto|zulu-openjdk|sapmachine|liberica.*|ibm-semeru-runtimes|jdk|jre)$/;
const dotnets = /^(?:aspnet|sdk|runtime|runtime-deps)$/;

/** Whether a release is one to move to, for products that have others between them: those without long support, and those of Perl and SWI-Prolog that are never finished. */
export function isLongRelease(repository: string, version: readonly number[]): boolean {
  const [first = 0, second = 0] = version;
  const name = product(repository);
  if (name === 'node' || dotnets.test(name)) return first % 2 === 0;
  if (javas.test(name)) return first === 8 || first === 11 || (first >= 17 && first % 4 === 1);
  if (name === 'perl' || name === 'swipl') return second % 2 === 0;
  if (name === 'mongo') return second === 0;
  return !/^(?:ubuntu|buildpack-deps)$/.test(name) || isLongUbuntu(version);
}

/** Of Fedora the highest number is the release that comes next. */
export function comingReleases(repository: string): number {
  return product(repository) === 'fedora' ? 1 : 0;
}

function isLongUbuntu([year = 0, month = 0]: readonly number[]): boolean {
  return month === 4 && year % 2 === 0;
}

function numbersOf(text: string): readonly number[] {
  return text.split('.').map(Number);
}

function product(repository: string): string {
  return repository.slice(repository.lastIndexOf('/') + 1);
}
