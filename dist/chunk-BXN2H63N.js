import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var uploadChoices=["auto","true","false"],commentChoices=["never","blocked","findings","always"];function repositoryUrl({serverUrl,repository}){return`${serverUrl.
replace(/\/+$/,"")}/${repository}`}function runUrl(run){return`${repositoryUrl(run)}/actions/runs/${run.runId}`}export{uploadChoices,commentChoices,repositoryUrl,runUrl};
