import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{apiUrlIn}from"./chunk-KS5PJUYC.js";import{resolve}from"node:path";function namedLedger({environment,workingDirectory},named,token){return"path"in named?{path:resolve(workingDirectory,named.path)}:{...named,apiUrl:apiUrlIn(environment),
token:environment.LEDGER_TOKEN||token}}export{namedLedger};
