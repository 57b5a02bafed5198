import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parse}from"./chunk-JOLEJTHZ.js";import{ConfigError,buildInputs}from"./chunk-F2OQW6OA.js";var forms={entries:{keepCommas:!1,keepWhitespace:!1},lines:{keepCommas:!0,keepWhitespace:!1},"raw-lines":{keepCommas:!0,keepWhitespace:!0}};function parseListInput(name,text){
let{keepCommas,keepWhitespace}=forms[buildInputs[name].reads];return records(name,keepWhitespace?text:text.trim()).flatMap(fields=>entriesOf(fields,keepCommas)).
filter(entry=>entry!=="").map(entry=>keepWhitespace?entry:entry.trim()).filter(entry=>entry!=="")}function entriesOf(fields,keepCommas){if(keepCommas)return[fields.
join(",")];let[only]=fields;return fields.length===1&&only!==void 0?only.split(","):fields}function records(name,text){try{return parse(text,{relax_quotes:!0,relax_column_count:!0,
skip_empty_lines:!0})}catch{throw new ConfigError([{where:name,what:"a double quote opens an entry and is never closed",fix:'Close the quote, and write a quote \
inside a quoted entry as two ("")'}])}}export{parseListInput};
