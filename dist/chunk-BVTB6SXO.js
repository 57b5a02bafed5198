import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var carried={policy:"policy",exceptions:"exceptions",dockerfile:"dockerfile",file:"dockerfile",image:"image",ledger:"ledger",now:"now","report-dir":"report-dir",
"cache-dir":"cache-dir"};function explainHint(raw,words=[]){let options=[...raw].flatMap(([name,value])=>{let option=Object.hasOwn(carried,name)?carried[name]:void 0;
return option===void 0?[]:value.split(`
`).flatMap(one=>[`--${option}`,one])});return[...words,...options].map(shellWord).join(" ")}function shellWord(word){return/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.
replaceAll("'","'\\''")}'`}export{explainHint,shellWord};
