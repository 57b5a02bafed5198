import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function parsedJson(text){try{return JSON.parse(text)}catch{return}}export{parsedJson};
