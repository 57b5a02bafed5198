import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var STRING_START="\\x1b[PX\\]^_]|[\\x90\\x98\\x9d\\x9e\\x9f]",STRING_END="\\x07|\\x1b\\\\|\\x9c",ESCAPE_SEQUENCE=new RegExp([`(?:${STRING_START})[^\\n\\x07\\x1b\\x9\
0\\x98\\x9c-\\x9f]*(?:${STRING_END})`,"(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?","\\x1b[ -/]*[0-~]?"].join("|"),"g"),INVISIBLE=/(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,
LINE_SEPARATOR=/[\u2028\u2029]/g;function plain(text){return text.toWellFormed().replace(ESCAPE_SEQUENCE,"").replace(LINE_SEPARATOR,`
`).replace(INVISIBLE,"")}function plainLine(text,max=Number.POSITIVE_INFINITY){return cut(onOneLine(onlyPrintable.test(text)?text:plain(text)),max)}var onlyPrintable=/^[\t\n -~]*$/;
function onOneLine(text){return text.trim().replace(/\s{2,}|[^\S ]/gu," ")}function cut(text,max){return text.length<=max?text:`${text.slice(0,Math.max(0,max-1)).
replace(/[\uD800-\uDBFF]$/,"")}…`}var COMMAND=/^([^\S\n\r\u2028\u2029]*:)(?=:)|##(?=\[)/gm;function withoutCommands(text){return text.replace(COMMAND,(found,colon)=>colon===
void 0?"# #":`${found} `)}function loggable(text){return withoutCommands(plain(text))}export{plain,plainLine,cut,withoutCommands,loggable};
