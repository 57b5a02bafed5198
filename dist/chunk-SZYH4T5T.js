import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askedExploitation,keptExploitation,verdictReason}from"./chunk-P4NVSMEY.js";import{EXIT_FAILED,userFolders}from"./chunk-CIY6UZVJ.js";var carried={policy:"policy",exceptions:"exceptions",dockerfile:"dockerfile",file:"dockerfile",image:"image",ledger:"ledger",now:"now","report-dir":"report-dir",
"cache-dir":"cache-dir"};function explainHint(raw,words=[]){let options=[...raw].flatMap(([name,value])=>{let option=Object.hasOwn(carried,name)?carried[name]:void 0;
return option===void 0?[]:value.split(`
`).flatMap(one=>[`--${option}`,one])});return[...words,...options].map(shellWord).join(" ")}function shellWord(word){return/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.
replaceAll("'","'\\''")}'`}function resultOf(assessment){return{result:assessment.decision.verdict,reason:verdictReason(assessment)}}function worstCode(results){return results.some(({result})=>result===
"failed")?EXIT_FAILED:results.some(({result})=>result==="blocked")?1:0}import{resolve}from"node:path";function keptFor(ports,rules,cacheDirectory){let own=userFolders(ports.environment,ports.machine.os,ports.workingDirectory),folders=cacheDirectory===void 0?own:
{...own,cacheDirectory:resolve(ports.workingDirectory,cacheDirectory)};return names=>askedExploitation(rules,names,()=>keptExploitation(ports,folders))}export{explainHint,shellWord,resultOf,worstCode,keptFor};
