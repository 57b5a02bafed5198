declare const advisoryUrlBrand: unique symbol;

/** The https address of a page about an advisory or a rule, on a site that we know. Only `advisoryUrl` makes one. */
export type AdvisoryUrl = string & { readonly [advisoryUrlBrand]: true };

/**
 * The sites that Trivy, its databases and the ecosystems name, each with the folder of its advisories. Nothing else is linked: who writes a report or an
 * advisory could send a reader anywhere. No site is in the list on which anybody may open a page of their own in that folder.
 */
const folders: Readonly<Record<string, readonly string[]>> = {
  'access.redhat.com': ['/security/', '/errata/'],
  'alas.aws.amazon.com': ['/'],
  'avd.aquasec.com': ['/'],
  'cve.mitre.org': ['/'],
  'errata.almalinux.org': ['/'],
  'errata.rockylinux.org': ['/'],
  'github.com': ['/advisories/'],
  'linux.oracle.com': ['/errata/', '/cve/'],
  'lists.suse.com': ['/pipermail/sle-security-updates/'],
  'msrc.microsoft.com': ['/update-guide/'],
  'nvd.nist.gov': ['/vuln/'],
  'osv.dev': ['/vulnerability/'],
  'pkg.go.dev': ['/vuln/'],
  'rustsec.org': ['/advisories/'],
  'secdb.alpinelinux.org': ['/'],
  'security.alpinelinux.org': ['/vuln/'],
  'security.archlinux.org': ['/'],
  'security-tracker.debian.org': ['/tracker/'],
  'ubuntu.com': ['/security/'],
  'usn.ubuntu.com': ['/'],
  'www.cve.org': ['/'],
  'www.debian.org': ['/security/'],
  'www.suse.com': ['/security/', '/support/update/announcement/'],
};

/** A longer address is nobody's advisory. In UTF-16 units. */
const maxLength = 300;

/** Plain https: no user, port, query, fragment, percent sign, backslash or letter beyond ASCII, so that no two readers take it for different addresses. */
const plainAddress = /^https:\/\/([a-z0-9.-]{1,100})(\/[\w./:+~-]*)$/;

/**
 * The address if it is the page of an advisory on one of the known sites, exactly as it is written; else `undefined`, and then there is nothing to link to.
 * An empty segment, `.` and `..` are refused, as they lead out of the folder.
 */
export function advisoryUrl(foreign: string | undefined): AdvisoryUrl | undefined {
  return foreign !== undefined && isAdvisoryUrl(foreign) ? foreign : undefined;
}

function isAdvisoryUrl(foreign: string): foreign is AdvisoryUrl {
  if (foreign.length > maxLength) return false;
  const [, host = '', path = ''] = plainAddress.exec(foreign) ?? [];
  const known = Object.hasOwn(folders, host) ? (folders[host] ?? []) : [];
  return known.some((folder) => path.startsWith(folder)) && !/\/\.{0,2}\/|\/\.{1,2}$/.test(path);
}

/** A part of a page of our own. Both are words of this program. */
export function ownPage(page: 'hardening', part: string): AdvisoryUrl {
  return `https://github.com/image-gate/image-gate/blob/main/docs/${page}.md#${part}` as AdvisoryUrl;
}
