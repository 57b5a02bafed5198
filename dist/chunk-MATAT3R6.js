import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{advisoryUrl}from"./chunk-P4NVSMEY.js";function advisoryPage(id){if(/^CVE-\d{4}-\d{4,19}$/.test(id))return advisoryUrl(`https://nvd.nist.gov/vuln/detail/${id}`);if(/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.
test(id))return advisoryUrl(`https://github.com/advisories/${id}`)}export{advisoryPage};
