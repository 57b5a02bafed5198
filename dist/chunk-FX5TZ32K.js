import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function withoutTokens(text){return text.replace(/(?:Bearer|Basic)\s+\S+|eyJ[\w=-]*(?:\.[\w=-]*){0,2}/gi,"***")}export{withoutTokens};
