/** Where package managers that Trivy does not read keep their lists, by what an entry of a layer is called (its pkg/fanal/analyzer/pkg has the ones it reads). */
const managers: readonly (readonly [string, RegExp])[] = [
  ['pacman (Arch Linux)', /^var\/lib\/pacman\/local\/./],
  ['Portage (Gentoo)', /^var\/db\/pkg\/[^/]+\/[^/]+\//],
  ['pkgtools (Slackware)', /^var\/(?:log\/packages|lib\/pkgtools\/packages|adm\/packages)\/./],
  ['Nix', /^nix\/(?:store\/[0-9a-z]{32}-|var\/nix\/db\/)/],
  ['Guix', /^(?:gnu\/store\/[0-9a-z]{32}-|var\/guix\/db\/)/],
  ['XBPS (Void Linux)', /^var\/db\/xbps\/pkgdb-/],
  ['Homebrew', /(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/],
  ['opkg', /^(?:usr|var)\/lib\/opkg\/(?:status$|info\/.)/],
  ['swupd (Clear Linux)', /^usr\/share\/clear\/bundles\/./],
  ['eopkg (Solus)', /^var\/lib\/eopkg\/package\/./],
  ['pkgutils (CRUX)', /^var\/lib\/pkg\/db$/],
  ['KISS', /^var\/db\/kiss\/installed\/./],
  ['pkg (FreeBSD)', /^var\/db\/pkg\/local\.sqlite$/],
  ['pkgsrc', /^(?:usr\/pkg\/pkgdb|var\/db\/pkgdb|opt\/pkg\/pkgdb)\/./],
  ['snap', /^var\/lib\/snapd\/snaps\/[^/]+\.snap$/],
  ['Flatpak', /^var\/lib\/flatpak\/(?:app|runtime)\/./],
];

/** What they are called, for people. */
export const managerNames: readonly string[] = managers.map(([name]) => name);

/** How all of them begin, so that most of an image's hundred thousand names are passed over at once. */
const beginnings = /^(?:var\/|nix\/|gnu\/|usr\/(?:lib\/opkg|share\/clear|pkg)\/|opt\/pkg\/)|\/?Cellar\//;

/** The package manager whose list an entry of a layer belongs to, if it is one that Trivy does not read. */
export function unreadManager(name: string): string | undefined {
  return beginnings.test(name) ? managers.find(([, form]) => form.test(name))?.[0] : undefined;
}

const systemList =
  /^(?:(?:var|usr)\/lib\/(?:dpkg\/status|rpm\/|rpmmanifest\/|sysimage\/rpm\/|apk\/db\/installed)|usr\/share\/rpm\/|lib\/apk\/db\/installed)/;

/** Whether an entry of a layer is a list of a system's packages that Trivy reads (its pkg/fanal/analyzer/pkg). */
export function isSystemList(name: string): boolean {
  return systemList.test(name);
}

/** Files by which a system says what it is. */
export const systemFiles: ReadonlySet<string> = new Set(['etc/os-release', 'usr/lib/os-release']);

/** Whether an entry of a layer is an archive that Trivy looks into for Java packages (its pkg/fanal/analyzer/language/java/jar). */
export function isJavaArchive(name: string): boolean {
  return /\.(?:jar|war|ear|par)$/i.test(name);
}

/** Where apk's repositories stand, whose release Trivy takes instead of Alpine's own. */
export const repositoriesFile = 'etc/apk/repositories';

/**
 * The release of Alpine whose advisories Trivy takes because of `/etc/apk/repositories`; `undefined` for none. The newest of its lines, by the rules of
 * Trivy's analyzer (its pkg/fanal/analyzer/repo/apk): what it can't compare is passed over, and with another distribution's lines nothing counts.
 */
export function repositoryRelease(text: string): string | undefined {
  let release: string | undefined;
  for (const line of text.split('\n')) {
    const [, , family, found] = /(https*|ftp):\/\/[0-9A-Za-z.-]+\/([A-Za-z]+)\/v?([0-9A-Za-z_.-]+)\//.exec(line) ?? [];
    if (found === undefined) continue;
    if (family !== 'alpine') return undefined;
    release = release === undefined ? found : newerOf(release, found);
  }
  return release?.replace(/^(.*\..*)\..*$/, '$1');
}

function newerOf(one: string, other: string): string {
  if (one === 'edge' || other === 'edge') return 'edge';
  const [a, b] = [parts(one), parts(other)];
  if (a === undefined || b === undefined) return one;
  const at = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at !== undefined && (b[at] ?? 0) > (a[at] ?? 0) ? other : one;
}

function parts(release: string): readonly number[] | undefined {
  return /^\d+(?:\.\d+){0,2}$/.test(release) ? release.split('.').map(Number) : undefined;
}
