import { type AdvisoryUrl, advisoryUrl } from '../../scan/advisory-url.js';

/** The page of an advisory by its id alone, for the ids that say where they are; what a scanner or an image says of addresses counts for nothing. */
export function advisoryPage(id: string): AdvisoryUrl | undefined {
  if (/^CVE-\d{4}-\d{4,19}$/.test(id)) return advisoryUrl(`https://nvd.nist.gov/vuln/detail/${id}`);
  if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.test(id)) return advisoryUrl(`https://github.com/advisories/${id}`);
  return undefined;
}
