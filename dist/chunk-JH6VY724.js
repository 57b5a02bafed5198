import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,apiUrlIn}from"./chunk-SOLK6MDS.js";function ledgerPlace(environment,named){if("path"in named)return named;let token=environment.LEDGER_TOKEN||environment.GITHUB_TOKEN||"";return{...named,token,apiUrl:apiUrlIn(
environment)}}function runRepository(environment,named){let{GITHUB_REPOSITORY,GITHUB_TOKEN=""}=environment,repository=named??GITHUB_REPOSITORY??"";if(repository===
"")throw missing("--repository","it is missing","Name the repository whose runs are looked at: owner/name.");if(GITHUB_TOKEN==="")throw missing("GITHUB_TOKEN","\
there is no token for GitHub","Set it to one that may read actions and contents of the repository.");return{repository,access:{token:GITHUB_TOKEN,apiUrl:apiUrlIn(
environment)}}}function missing(where,what,fix){return new ConfigError([{where,what,fix}],"usage")}export{ledgerPlace,runRepository};
