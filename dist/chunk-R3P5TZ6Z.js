import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parse}from"./chunk-JOLEJTHZ.js";function optionFields(option){try{return parse(option,{trim:!0,relax_column_count:!0,skip_empty_lines:!0}).flat()}catch{return}}function attributeOf(field){let at=field.
indexOf("=");return at<0?{key:field.trim()}:{key:field.slice(0,at).trim(),value:field.slice(at+1).trim()}}function joinOption(fields){return fields.map(field=>/[",\r\n]/.
test(field)?`"${field.replaceAll('"','""')}"`:field).join(",")}var truths=new Set(["1","t","T","true","TRUE","True"]),untruths=new Set(["0","f","F","false","FAL\
SE","False"]);function parseGoBoolean(text){return truths.has(text)?!0:untruths.has(text)?!1:void 0}function keyAndValue(entry){let at=entry.indexOf("=");return at<
1?void 0:{key:entry.slice(0,at),value:entry.slice(at+1)}}export{optionFields,attributeOf,joinOption,parseGoBoolean,keyAndValue};
