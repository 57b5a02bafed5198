import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1),plainForm=/^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*$/;function yamlDocuments(comment,values){return`${comment.map(line=>`\
# ${line}
`).join("")}${values.map(one=>`---
${documentText(one)}`).join("")}`}function documentText(value){let document=new import_yaml.Document(value,{version:"1.1",aliasDuplicateObjects:!1});return(0,import_yaml.visit)(
document,{Scalar:(_,node)=>{let text=node.value;typeof text=="string"&&!text.includes(`
`)&&!plainForm.test(text)&&(node.type="QUOTE_DOUBLE")}}),document.toString({lineWidth:0,directives:!1})}var nameSign="[A-Za-z0-9._/:@-]";function celShownName(name){return`(${name}.matches('^${nameSign}*$') ? ${name} : ${name}.split('').map(c, c.matches('^${nameSign}\
$') ? c : '?').join(''))`}var regoShownName=`# Messages are shown on terminals and in logs.
shown_name(name) := regex.replace(name, \`${nameSign.replace("[","[^")}\`, "?")`,unseen=["\\p{C}\\p{Z}\\s\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\\
x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}","\\x{E0000}-\\x{E0FFF}"].join(""),longest=300,regoShown=`# What is shown of foreign text: messages get onto terminals and i\
nto logs.
image_gate_shown(value) := substring(replace(regex.replace(sprintf("%v", [value]), \`[${unseen}]+\`, " "), "##[", "# #["), 0, ${longest})`;function regoSaying([
what,fix],before=""){return JSON.stringify(`${before}${what}. ${fix}`)}export{yamlDocuments,celShownName,regoShownName,regoShown,regoSaying};
