import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function jsonForm(raw){let{bomFormat,spdxVersion,$schema:schema,runs,matches,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context==
"string"&&/openvex/i.test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="Cy\
cloneDX"?isVex(raw)?"a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.
isArray(runs)||typeof schema=="string"&&schema.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches)&&descriptor!==void 0?"a report of Grype":Array.
isArray(manifests)||Array.isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(
vulnerabilities)&&!(Array.isArray(components)&&components.length>0)}export{jsonForm};
