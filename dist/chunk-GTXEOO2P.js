import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var same=text=>text;function painter(colour){return colour?{alarm:sgr("1;97;41","22;39;49"),red:sgr("31","39"),yellow:sgr("33","39"),green:sgr("32","39"),cyan:sgr(
"36","39"),bold:sgr("1","22"),dim:sgr("2","22"),plain:same}:{alarm:same,red:same,yellow:same,green:same,cyan:same,bold:same,dim:same,plain:same}}function sgr(on,off){
return text=>text===""?text:`\x1B[${on}m${text}\x1B[${off}m`}export{painter};
