import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function parsedJson(text){try{return JSON.parse(text)}catch{return}}function isFields(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}
function fieldsOf(value){return isFields(value)?value:{}}function entriesOf(value){return Array.isArray(value)?value:[]}function objectsOf(value){return entriesOf(
value).map(fieldsOf)}export{parsedJson,isFields,fieldsOf,entriesOf,objectsOf};
