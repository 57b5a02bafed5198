import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function plural(count,noun){return`${counted(count)} ${noun}${count===1?"":"s"}`}function counted(count){return String(count).replace(/\B(?=(\d{3})+$)/g,",")}export{plural,counted};
