import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var clairSeverities=["Critical","High","Medium","Low","Negligible","Unknown"];export{clairSeverities};
