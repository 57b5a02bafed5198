import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{plain,plainLine}from"./chunk-USLO7EXV.js";import{ConfigError,GateError}from"./chunk-NPMNWCA4.js";var EXIT_CONFIG=2,EXIT_FAILED=3;function exitCodeOf(error){return error instanceof ConfigError?EXIT_CONFIG:EXIT_FAILED}var MAX_CAUSES=4,MAX_CAUSE=200,MAX_STACK=4e3;
function errorText(error){if(!(error instanceof GateError))return defect(error);let causes=causesOf(error);return[plain(error.message),...error instanceof ConfigError?
[]:[`Fix: ${plain(error.fix)}`],...causes.length===0?[]:[`Cause: ${causes.join("; ")}`]].join(`
`)}function defect(error){let what=isError(error)&&error.stack||plainLine(messageOf(error),MAX_STACK);return`This is a defect of image-gate, please report it:
${plain(what).slice(0,MAX_STACK)}`}function causesOf(error){let said=[],cause=error.cause;for(let depth=0;depth<MAX_CAUSES&&cause!==void 0&&cause!==null;depth+=
1){let message=plainLine(messageOf(cause),MAX_CAUSE),known=[plain(error.message),error.message,...said];message!==""&&!known.some(text=>text.includes(messageOf(
cause))||text.includes(message))&&said.push(message),cause=isError(cause)?cause.cause:void 0}return said}function messageOf(error){return isError(error)?error.message:
String(error)}function isError(value){return typeof value=="object"&&value!==null&&"message"in value&&typeof value.message=="string"}export{EXIT_FAILED,exitCodeOf,errorText};
