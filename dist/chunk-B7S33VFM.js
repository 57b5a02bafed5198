import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{cut,plain}from"./chunk-USLO7EXV.js";var MAX_MESSAGE=4096;function command(name,text,properties=[]){let list=properties.filter(([,value])=>value!==void 0).map(([key,value])=>`${key}=${escapeProperty(
String(value))}`).join(",");return`::${name}${list===""?"":` ${list}`}::${escapeData(text)}
`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}function message(text){return cut(plain(text),MAX_MESSAGE)}
function annotationCommand(level,text,place){let title=place?.title===void 0?void 0:message(place.title);return command(level,message(text),[["title",title],["f\
ile",place?.file===void 0?void 0:plain(place.file)],["line",place?.line]])}export{MAX_MESSAGE,command,message,annotationCommand};
