import { plainLine } from '../../text/plain-line.js';
import { cveForm } from '../exploitation/cve.js';

/** One vulnerability of an advisory. */
export interface AdvisoryIds {
  /** `CVE-…`, else `GHSA-…` in its own spelling, else the name of the advisory. */
  readonly id: string;
  /** GHSAs, and the advisory itself. */
  readonly aliases: readonly string[];
}

/** What Clair says of an advisory. */
interface NamedAdvisory {
  /** `CVE-2024-1`, `GHSA-…`, `RHSA-2024:1: openssl security update`, `CVE-2024-1 on Ubuntu 22.04`. */
  readonly name: string;
  /** Addresses, divided by spaces. */
  readonly links: string;
  /** Other names, as newer versions say them. */
  readonly aliases: readonly string[];
}

/** Characters of a name, and of links, that are read. */
const maxText = 1024 * 1024;

const cves = new RegExp(`(?<![A-Z0-9-])${cveForm}(?![A-Z0-9-])`, 'gi');
const ghsas = /(?<![a-z0-9-])ghsa(?:-[23456789cfghjmpqrvwx]{4}){3}(?![a-z0-9-])/gi;
/** How claircore's updater of OSV (updater/osv) writes the aliases of an advisory among its links. */
const aliasLink = /(?<!\S)https:\/\/osv\.dev\/vulnerability\/(\S{1,60})/g;

/**
 * The vulnerabilities of an advisory, at least one. An advisory of several CVEs gives each of them, with itself as an alias. What merely stands in its links counts only
 * where name and aliases say no CVE: links also lead to what is related. And a GHSA is one vulnerability, so that several CVEs behind its links are none of its names: an
 * exception for another one must not cover it.
 */
export function advisoryIds({ name, links, aliases }: NamedAdvisory): readonly AdvisoryIds[] {
  const read = links.slice(0, maxText);
  const isOneFlaw = found(ghsas, name).length > 0;
  const said = [...aliases, ...[...read.matchAll(aliasLink)].map(([, alias = '']) => alias)].join(' ');
  const linked = found(cves, read);
  const choices = [found(cves, name), found(cves, said), isOneFlaw && linked.length > 1 ? [] : linked];
  const ids = choices.find(({ length }) => length > 0) ?? [];
  const others = [...new Set([...found(ghsas, name), ...found(ghsas, said), ...advisoryOf(name)])];
  const all = ids.length === 0 ? others.slice(0, 1) : ids;
  return all.map((id) => ({ id, aliases: others.filter((other) => other !== id) }));
}

/** The advisory of a name that is no CVE and no GHSA, without the title that may follow: `RHSA-2024:1: openssl security update (Important)`. */
function advisoryOf(name: string): readonly string[] {
  const [first = ''] = plainLine(name, 300).split(' ');
  const advisory = first.replace(/:$/, '');
  return found(cves, advisory).length + found(ghsas, advisory).length > 0 ? [] : [advisory];
}

function found(form: RegExp, text: string): string[] {
  const all = text.slice(0, maxText).match(form) ?? [];
  return [...new Set(all.map(spelled))];
}

/** As their publishers write them: `CVE-2024-1234`, `GHSA-jf85-cpcp-j695`. */
function spelled(id: string): string {
  return /^g/i.test(id) ? `GHSA-${id.slice('GHSA-'.length).toLowerCase()}` : id.toUpperCase();
}
