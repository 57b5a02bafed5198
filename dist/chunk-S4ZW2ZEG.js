import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError}from"./chunk-6IUQ4PYI.js";var publicApi="https://api.github.com";function ledgerPlace(environment,named){if("path"in named)return named;let token=environment.LEDGER_TOKEN||environment.GITHUB_TOKEN||
"";return{...named,token,apiUrl:environment.GITHUB_API_URL||publicApi}}function runRepository({GITHUB_REPOSITORY,GITHUB_TOKEN="",GITHUB_API_URL},named){let repository=named??
GITHUB_REPOSITORY??"";if(repository==="")throw missing("--repository","it is missing","Name the repository whose runs are looked at: owner/name.");if(GITHUB_TOKEN===
"")throw missing("GITHUB_TOKEN","there is no token for GitHub","Set it to one that may read actions and contents of the repository.");return{repository,access:{
token:GITHUB_TOKEN,apiUrl:GITHUB_API_URL||publicApi}}}function missing(where,what,fix){return new ConfigError([{where,what,fix}],"usage")}export{ledgerPlace,runRepository};
