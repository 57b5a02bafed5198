import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{quoted}from"./chunk-7HSWERG5.js";import{ConfigError}from"./chunk-CIY6UZVJ.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml2=__toESM(require_dist(),1);var import_yaml=__toESM(require_dist(),1),options={prettyErrors:!1,version:"1.2",schema:"core",merge:!1,stringKeys:!0,uniqueKeys:!1,logLevel:"error"},editOptions={
...options,logLevel:"silent",keepSourceTokens:!0};function parseYaml(source,lineCounter,most){let composer=new import_yaml.Composer(options),budget={errors:most};
limitErrors(composer,budget);let tokens=new import_yaml.Parser(lineCounter.addNewLine).parse(source),document;for(let next of composer.compose(withoutFurtherErrors(
tokens,budget),!0,source.length))if(document===void 0)document=next;else{document.errors.push(new import_yaml.YAMLParseError([next.range[0],next.range[1]],"MULT\
IPLE_DOCS","A second document"));break}if(document===void 0)throw new TypeError("the YAML library gives a document for every text");return{document,left:Math.max(
0,-budget.errors)}}function limitErrors(composer,budget){let own=Reflect.get(composer,"onError");if(typeof own!="function")throw new TypeError("the YAML library\
 has another Composer");Reflect.set(composer,"onError",(...problem)=>{budget.errors-=1,budget.errors>=0&&Reflect.apply(own,composer,problem)})}function*withoutFurtherErrors(tokens,budget){
for(let token of tokens)(token.type==="error"||token.type==="doc-end")&&(budget.errors-=1,budget.errors<0)||(yield token)}var widthless=new Set(["","",""]);function nestingFault(source,most){
let[offset,flow,marks]=[0,0,0];for(let token of new import_yaml.Lexer().lex(source)){if(token==="["||token==="{"?flow+=1:token==="]"||token==="}"?flow-=1:token.
endsWith(`
`)?marks=0:flow===0&&(token==="-"||token==="?")&&(marks+=1),flow<0)return{offset,kind:"unopened"};if(flow>most||marks>most)return{offset,kind:"nested"};offset+=
widthless.has(token)?0:token.length}}var maxYaml=64*1024,maxDepth=16,maxProblems=50;function readYaml(text,file,max=maxYaml){if(text.length>max){let fix=`Make it smaller: at most ${max} characters \
are read.`;throw new ConfigError([{where:file,what:`it has ${text.length} characters`,fix}],"yaml-too-large")}let source=text.replace(/^\ufeff/,""),lines=new import_yaml2.LineCounter,
place=offset=>{let{line,col}=lines.linePos(Math.min(offset,source.length));return`${file}:${line}:${col}`},broken=nestingFault(source,maxDepth);if(broken!==void 0){
for(let{index}of source.matchAll(/^/gm))lines.addNewLine(index);throwFaults([broken.kind==="nested"?nested(broken.offset):unopened(broken.offset)],place)}let{document,
left}=parseYaml(source,lines,maxProblems),deep=tooDeep(document.contents),faults=[...controlCharacters(source),...deep===void 0?[...document.errors,...document.
warnings].map(explainSyntax):[nested(startOf(deep))],...document.directives?.yaml.explicit===!0&&document.directives.yaml.version!=="1.2"?[otherYaml]:[]],value=faults.
length>0?void 0:plainValue(document.contents,0,faults);return throwFaults(faults,place,left),{value,...placesIn(document.contents,lines,place)}}function placesIn(root,lines,place){
return{placeOf:path=>place(startOf(nodeAt(root,path))),placeOfKey:(path,key)=>{let map=nodeAt(root,path),pair=(0,import_yaml2.isMap)(map)?map.items.find(item=>keyOf(
item)===key):void 0;return place(startOf(pair?.key??map))},lineOf:path=>lines.linePos(startOf(nodeAt(root,path))).line,isQuoted:path=>{let node=nodeAt(root,path);
return(0,import_yaml2.isScalar)(node)&&node.type!=="PLAIN"}}}var otherYaml={offset:0,what:"it asks for another version of YAML",fix:"Remove the %YAML line: YAML\
 1.2 is read."};function throwFaults(faults,place,left=0){let[first,...others]=faults.toSorted((a,b)=>a.offset-b.offset).slice(0,maxProblems).map(({offset,what,
fix})=>({where:place(offset),what,fix}));if(first!==void 0)throw invalid([first,...others],"yaml-invalid",faults.length+left)}function invalid(problems,code,count=problems.
length){let left=count-maxProblems;if(left<=0)return new ConfigError(problems,code);let[first,...others]=problems,more={where:"further problems",what:`${left} m\
ore`,fix:"Correct these first."};return new ConfigError([first,...others.slice(0,maxProblems-1),more],code)}function controlCharacters(source){let offset=source.
search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);return offset<0?[]:[{offset,what:"an invisible control character",fix:"Remove it."}]}var syntaxFix="\
Correct the syntax at this place or right before it.";function explainSyntax(error){let at=(what,fix)=>({offset:error.pos[0],what,fix});switch(error.code){case"\
TAB_AS_INDENT":return at("a tab as indentation","Indent with spaces.");case"MULTIPLE_DOCS":return at("a second YAML document","Keep one document: remove `---` a\
nd what does not belong here.");case"TAG_RESOLVE_FAILED":return at("a YAML tag (`!…`)","Remove the tag: plain words are enough.");case"NON_STRING_KEY":return at(
"a key that is not a plain word","Write the key as a plain word.");case"RESOURCE_EXHAUSTION":return nested(error.pos[0]);case"BAD_SCALAR_START":return/reserved character @/.
test(error.message)?at("a word that begins with `@`","Write a GitHub user without `@`, and put other words in quotes."):at(`not valid YAML: ${oneLine(error.message)}`,
syntaxFix);default:return at(`not valid YAML: ${oneLine(error.message)}`,syntaxFix)}}function nested(offset){return{offset,what:"nested too deeply",fix:"Remove \
the nesting."}}function unopened(offset){return{offset,what:"a bracket that closes nothing",fix:"Remove it, or open it before."}}function tooDeep(node,depth=0){
if(!(0,import_yaml2.isMap)(node)&&!(0,import_yaml2.isSeq)(node))return;if(depth>=maxDepth)return node;let children=(0,import_yaml2.isSeq)(node)?node.items:node.
items.flatMap(({key,value})=>[key,value]);for(let child of children){let deep=tooDeep(child,depth+1);if(deep!==void 0)return deep}}function oneLine(message){return(message.
split(`
`)[0]??"").replace(/[.:]$/,"")}function plainValue(node,depth,faults){if((0,import_yaml2.isAlias)(node))return refuse(faults,node,`the alias ${quoted(`*${node.source}`)}`,
"Write the value out.");if(((0,import_yaml2.isScalar)(node)||(0,import_yaml2.isMap)(node)||(0,import_yaml2.isSeq)(node))&&node.anchor!==void 0)return refuse(faults,
node,`the anchor ${quoted(`&${node.anchor}`)}`,"Remove it and write each value out.");if(((0,import_yaml2.isScalar)(node)||(0,import_yaml2.isMap)(node)||(0,import_yaml2.isSeq)(
node))&&node.tag!==void 0)return refuse(faults,node,"a YAML tag (`!…`)","Remove the tag: plain words are enough.");if((0,import_yaml2.isScalar)(node))return node.
value??(depth===0?void 0:null);if(!(0,import_yaml2.isMap)(node)&&!(0,import_yaml2.isSeq)(node))return depth===0?void 0:null;if((0,import_yaml2.isSeq)(node))return node.
items.map(item=>plainValue(item,depth+1,faults));refuseDuplicates(node.items,faults);let entries=node.items.map(pair=>[keyOf(pair),plainValue(pair.value,depth+1,
faults)]);return Object.assign(Object.create(null),Object.fromEntries(entries))}function refuseDuplicates(pairs,faults){let seen=new Set;for(let pair of pairs){
let key=keyOf(pair);seen.has(key)&&refuse(faults,pair.key,"this key occurs twice","Keep one of them."),seen.add(key)}}function refuse(faults,node,what,fix){faults.
push({offset:startOf(node),what,fix})}function keyOf(pair){return(0,import_yaml2.isScalar)(pair.key)?String(pair.key.value):""}function startOf(node){return(0,import_yaml2.isScalar)(
node)||(0,import_yaml2.isMap)(node)||(0,import_yaml2.isSeq)(node)||(0,import_yaml2.isAlias)(node)?node.range?.[0]??0:0}function nodeAt(root,path){let node=root;
for(let step of path){let next=(0,import_yaml2.isMap)(node)?node.items.find(pair=>keyOf(pair)===step)?.value:(0,import_yaml2.isSeq)(node)?node.items[Number(step)]:
void 0;if(next==null)return node;node=next}return node}export{editOptions,maxProblems,readYaml,invalid};
