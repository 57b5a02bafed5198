import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parse}from"./chunk-JOLEJTHZ.js";import{ConfigError,anyText,buildInputs,durationOrUnlimited,flag,list,mirrorUrl,releaseVersion,repositoryProblems,sha256,
urls}from"./chunk-CIY6UZVJ.js";var forms={entries:{keepCommas:!1,keepWhitespace:!1},lines:{keepCommas:!0,keepWhitespace:!1},"raw-lines":{keepCommas:!0,keepWhitespace:!0}};function parseListInput(name,text){
let{keepCommas,keepWhitespace}=forms[buildInputs[name].reads];return records(name,keepWhitespace?text:text.trim()).flatMap(fields=>entriesOf(fields,keepCommas)).
filter(entry=>entry!=="").map(entry=>keepWhitespace?entry:entry.trim()).filter(entry=>entry!=="")}function entriesOf(fields,keepCommas){if(keepCommas)return[fields.
join(",")];let[only]=fields;return fields.length===1&&only!==void 0?only.split(","):fields}function records(name,text){try{return parse(text,{relax_quotes:!0,relax_column_count:!0,
skip_empty_lines:!0})}catch{throw new ConfigError([{where:name,what:"a double quote opens an entry and is never closed",fix:'Close the quote, and write a quote \
inside a quoted entry as two ("")'}])}}var entryList=list(value=>parseListInput("tags",value)),urlList=urls(value=>parseListInput("tags",value)),judgingInputs={policy:anyText,exceptions:entryList,"ca\
che-dir":anyText,"db-repository":entryList,"java-db-repository":entryList,"kev-url":urlList,"epss-url":urlList,"trivy-version":releaseVersion,"trivy-path":anyText,
"trivy-sha256":sha256,"trivy-mirror":mirrorUrl,offline:flag,"max-db-age":durationOrUnlimited},ruleInputs={policy:anyText,exceptions:entryList,"github-token":anyText};
function ledgerIn({ledger,"ledger-repository":repository}){return repository!==void 0?{repository}:ledger===void 0?void 0:{path:ledger}}function ledgerProblems({
ledger,"ledger-repository":repository}){return[...repositoryProblems("input ledger-repository",repository),...ledger!==void 0&&repository!==void 0?[twoLedgers]:
[]]}var twoLedgers={where:"inputs ledger, ledger-repository",what:"a ledger is in one place, and both name one",fix:"Keep one of them."};export{parseListInput,entryList,judgingInputs,ruleInputs,ledgerIn,ledgerProblems};
