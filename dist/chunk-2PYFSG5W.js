import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1),plainForm=/^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*$/;function yamlDocuments(comment,values){return`${comment.map(line=>`\
# ${line}
`).join("")}${values.map(one=>`---
${documentText(one)}`).join("")}`}function documentText(value){let document=new import_yaml.Document(value,{version:"1.1",aliasDuplicateObjects:!1});return(0,import_yaml.visit)(
document,{Scalar:(_,node)=>{let text=node.value;typeof text=="string"&&!text.includes(`
`)&&!plainForm.test(text)&&(node.type="QUOTE_DOUBLE")}}),document.toString({lineWidth:0,directives:!1})}export{yamlDocuments};
