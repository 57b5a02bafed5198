import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var same=text=>text;function painter(colour){return colour?{red:sgr(31,39),yellow:sgr(33,39),green:sgr(32,39),bold:sgr(1,22),dim:sgr(2,22),plain:same}:{red:same,
yellow:same,green:same,bold:same,dim:same,plain:same}}function sgr(on,off){return text=>text===""?text:`\x1B[${on}m${text}\x1B[${off}m`}export{painter};
