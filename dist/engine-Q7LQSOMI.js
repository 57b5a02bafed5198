import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{ownCopy}from"./chunk-NU7XRSNH.js";import{readRegoAnswer,recordSchema}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import"./chunk-7HSWERG5.js";import{ConfigError,ToolError,array,byText,encoded,literal,number,object,parsedJson,plainLine,string,toJSONSchema,tuple,unknown}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var namespace="image_gate",regoQuestion=`package ${namespace}

answer[name] := value if {
	some name, value in data.main
	regex.match(\`^(deny|violation|warn|exception)(_\\w+)?$\`, name)
}

violation contains {"msg": "answer", "answer": answer}
`,regoNoQuestion=`package ${namespace}

answer := {}

violation contains {"msg": "answer", "answer": answer}
`,regoQuery=`data.${namespace}.answer`,regoNamespace=namespace,builtins={1:`abs array.flatten array.reverse base64.decode base64.encode base64.is_valid base64ur\
l.decode base64url.encode base64url.encode_no_pad bits.negate
    ceil count crypto.md5 crypto.sha1 crypto.sha256 floor glob.quote_meta hex.decode hex.encode internal.template_string intersection is_array is_boolean
    is_null is_number is_object is_set is_string json.is_valid json.marshal json.unmarshal lower max min net.cidr_expand net.cidr_is_valid net.cidr_merge
    object.keys object.union_n product regex.is_valid round semver.is_valid sort strings.reverse sum time.clock time.date time.format
    time.parse_duration_ns time.parse_rfc3339_ns time.weekday to_number trace trim_space type_name union units.parse units.parse_bytes upper uri.is_valid
    uri.parse urlquery.decode urlquery.decode_object urlquery.encode urlquery.encode_object walk yaml.is_valid yaml.marshal yaml.unmarshal`,2:`and array.concat \
assign bits.and bits.lsh bits.or bits.rsh bits.xor concat contains div endswith eq equal format_int graph.reachable
    graph.reachable_paths gt gte indexof indexof_n internal.member_2 json.filter json.patch json.remove lt lte minus mul neq net.cidr_contains
    net.cidr_contains_matches net.cidr_intersects numbers.range object.filter object.remove object.subset object.union or plus regex.globs_match
    regex.match regex.split rem semver.compare set_diff split sprintf startswith strings.any_prefix_match strings.any_suffix_match strings.count
    strings.replace_n time.diff time.parse_ns trim trim_left trim_prefix trim_right trim_suffix`,3:`array.slice glob.match internal.member_3 numbers.range_step \
object.get regex.find_all_string_submatch_n regex.find_n regex.replace replace
    substring`,4:"regex.template_match time.add_date"},operators={and:"&",assign:":=",div:"/",eq:"=",equal:"==",gt:">",gte:">=",lt:"<",lte:"<=",minus:"-",mul:"*",
neq:"!=",or:"|",plus:"+",rem:"%","internal.member_2":"in","internal.member_3":"in"},someValue={type:"any"};function regoCapabilities(){let known=Object.entries(
builtins).flatMap(([count,names])=>names.split(/\s+/).map(name=>({name,...Object.hasOwn(operators,name)?{infix:operators[name]}:{},...name==="walk"?{relation:!0}:
{},decl:{type:"function",args:Array.from({length:Number(count)},()=>someValue),result:someValue}}))),printing=[{name:"internal.print",decl:{type:"function",args:[
{type:"array",dynamic:{type:"set",of:someValue}}]}},{name:"print",decl:{type:"function",variadic:someValue}}];return JSON.stringify({builtins:[...known,...printing].
toSorted((one,other)=>byText(one.name,other.name)),future_keywords:["not"],features:["keywords_in_refs","rego_v1","template_strings"],allow_net:[]})}var opaSchema=object(
{result:tuple([object({expressions:tuple([object({value:unknown()})])})])}),conftestSchema=tuple([object({failures:tuple([object({msg:literal("answer"),metadata:object(
{answer:unknown()})})])})]);function answerIn(engine,printed){return engine==="opa"?opaSchema.safeParse(printed).data?.result[0].expressions[0].value:conftestSchema.
safeParse(printed).data?.[0].failures[0].metadata.answer}function regoEngineOf(path){return/(?:^|[/\\])(opa|conftest)(?:[_.-][^/\\]*)?$/i.exec(path)?.[1]?.toLowerCase()}
var faultSchema=object({errors:array(object({message:string(),code:string().optional(),location:object({file:string(),row:number()}).partial().optional()})).min(
1)});function regoFaults(printed){return(faultSchema.safeParse(printed).data?.errors??[]).map(({message,location})=>({message,file:location?.file,row:location?.
row}))}function undefinedNames(files){let read=files.map(({path,text})=>({path,...declarations(tokensOf(text))})),packages=new Map;for(let{name,rules}of read){let known=packages.
get(name)??new Set;for(let rule of rules)known.add(rule);packages.set(name,known)}let all=[...packages].map(([name,rules])=>({parts:name.split("."),rules})),replaced=read.
flatMap(file=>file.replaced);return read.flatMap(({path,asked})=>asked.filter(({parts})=>!isDefined(parts,all)&&!replaced.some(one=>startsWith(parts,one))).map(
({parts,line})=>({path,line,name:["data",...parts].join(".")})))}function isDefined(parts,packages){return packages.some(one=>startsWith(one.parts,parts)||startsWith(
parts,one.parts)&&one.rules.has(parts[one.parts.length]??""))}function startsWith(parts,start){return start.every((part,index)=>parts[index]===part)}function tokensOf(text){
let tokens=[],[line,depth,isFirst,end]=[1,0,!0,-1];for(let{0:part,index}of text.matchAll(/`[^`]*`|"(?:[^"\\\n]|\\.)*"|#[^\n]*|[A-Za-z_]\w*|[^\sA-Za-z_#]|\n/g))part===
`
`?[line,isFirst]=[line+1,!0]:part.startsWith("#")||(tokens.push({text:part,line,depth,isFirst,isJoined:index===end}),[isFirst,end]=[!1,index+part.length],/^[([{]$/.
test(part)&&(depth+=1),/^[)\]}]$/.test(part)&&(depth-=1),part.startsWith("`")&&(line+=part.split(`
`).length-1));return tokens}var isName=/^[A-Za-z_]\w*$/;function declarations(tokens){let rules=tokens.flatMap(({text,depth,isFirst},index)=>depth>0||!isFirst?[]:
[text==="default"?tokens[index+1]?.text??"":text]),aliases=aliasesIn(tokens),asked=[],replaced=[];for(let[index,{text,line}]of tokens.entries()){let base=text===
"data"?[]:aliases.get(text);if(base===void 0||tokens[index-1]?.text==="."||tokens[index-1]?.text==="as")continue;let parts=[...base,...partsAfter(tokens,index)];
tokens[index-1]?.text==="with"?replaced.push(parts):asked.push({parts,line})}return{name:partsAfter(tokens,0,tokens[1]?.text).join("."),rules,asked,replaced}}function partsAfter(tokens,index,first){
let parts=first===void 0?[]:[first],at=index+1+parts.length;for(;;){let[one,two,three]=[tokens[at],tokens[at+1],tokens[at+2]];if(one?.isJoined!==!0||two===void 0)
return parts;if(one.text==="."&&isName.test(two.text))parts.push(two.text),at+=2;else if(one.text==="["&&/^"[^\\]*"$/.test(two.text)&&three?.text==="]")parts.push(
two.text.slice(1,-1)),at+=3;else return parts}}function aliasesIn(tokens){let aliases=new Map;for(let[index,{text,isFirst}]of tokens.entries()){if(text!=="impor\
t"||!isFirst||tokens[index+1]?.text!=="data")continue;let line=tokens[index]?.line,parts=partsAfter(tokens,index+1),as=tokens.slice(index,index+64).findIndex(one=>one.
text==="as"&&one.line===line),name=as<0?parts.at(-1):tokens[index+as+1]?.text;name!==void 0&&aliases.set(name,parts)}for(let[index,{text}]of tokens.entries()){let[
before,after]=[tokens[index-1]?.text,tokens[index+1]],isAlone=after?.isJoined!==!0||!/^[.[(]$/.test(after.text);before!=="."&&before!=="as"&&isAlone&&aliases.delete(
text)}return aliases}var deadline=6e4,maxAnswer=4*1024*1024,maxFaults=5;function undefinedIn(files){return undefinedNames(files.map(({path,rules})=>({path,text:rules?.text??""})))}function requireDefined(files){
let fix="Name the file that defines it in `rego`, too, or correct the name: a rule that asks for what is not there denies nothing.",[first,...others]=undefinedIn(
files).slice(0,maxFaults).map(({path,line,name})=>({where:`${path}:${line}`,what:`\`${plainLine(name,100)}\` is in no file of rules that the policy names for thi\
s image`,fix}));if(first!==void 0)throw new ConfigError([first,...others],"rego-failed")}function regoAnswerOf(engine,finished,files){let names=[...new Set(files.
flatMap(({rules})=>rules?.names??[]))],printed=printedBy(engine,finished),value=printedAnswer(engine,finished,printed);if(value===void 0)throw failed(engine,finished,
printed,path=>namedIn(files,path));let answer=readRegoAnswer(value,names);if("what"in answer)throw notCounting(answer,files);return answer}function isRead(engine,finished){
return printedAnswer(engine,finished,printedBy(engine,finished))!==void 0}function printedBy(engine,finished){if(requireEnd(engine,finished),Buffer.byteLength(finished.
stdout)>maxAnswer-8)throw tooLong();return parsedJson(finished.stdout)}function printedAnswer(engine,{code},printed){return code===(engine==="opa"?0:1)?answerIn(
engine,printed):void 0}function requireEnd(engine,{late,code,signal}){if(!(!late&&code!==null))throw new ToolError({code:late?"rego-late":"rego-killed",message:late?
`${engine} gave no answer within ${deadline/1e3} s, so nothing is known of the rules in Rego.`:`${engine} was ended by ${signal??"a signal"}, so nothing is know\
n of the rules in Rego.`,fix:"Look for a rule that goes through all pairs of a list, or give the machine more memory."})}function tooLong(){return new ToolError(
{code:"rego-answer",message:`The rules in Rego gave an answer of more than ${maxAnswer/1024/1024} MiB, which is not read.`,fix:"Let a rule give one message for \
many findings, e.g. with their number."})}function failed(engine,finished,printed,nameOf){let faults=regoFaults(printed).slice(0,maxFaults).map(({message,file="",
row})=>{let name=nameOf(file);return{where:name===void 0?"rules in Rego":`${name}${row===void 0?"":`:${row}`}`,what:plainLine(message,300),fix:fixFor(message)}}),
[first,...others]=faults;if(first!==void 0)return new ConfigError([first,...others],"rego-failed");let said=lastLines(finished,nameOf),what=`${engine} could not\
 ask them and ended with ${finished.code}${said===""?"":`: ${said}`}`;return new ConfigError([{where:"rules in Rego",what,fix:fixFor(said)}],"rego-failed")}function fixFor(message){
return message.includes("undefined function data.")?"Correct its name, or name the file that defines it in `rego`, too.":message.includes("undefined function")?
"Rules have the record alone (`input`): no network, no clock, no environment, and no chance.":message.includes("undefined ref: input")?"Write a field that recor\
ds have; schema/image-gate-record.schema.json has all of them.":"Correct the rules; `opa check` finds most mistakes. An image is never passed without them."}function lastLines({
stderr,stdout},nameOf){let named=(stderr.trim()===""?stdout:stderr).trim().split(`
`).slice(-3).map(line=>line.replaceAll(/\S*rules-\d+\.rego/g,path=>nameOf(path)??path));return plainLine(named.join(" "),600)}function namedIn(files,path){let number2=/rules-(\d{1,4})\.rego$/.
exec(path)?.[1];return number2===void 0?void 0:files[Number(number2)-1]?.path}function notCounting({what,rule},files){let fix="Correct the rules: an image is ne\
ver passed without them.",having=files.filter(({rules})=>rule!==void 0&&rules?.names.includes(rule)),where=having.length===0?"rules in Rego":having.map(({path})=>path).
join(", ");return new ConfigError([{where,what,fix}],"rego-failed")}var maxTool=512*1024*1024;async function openRego(ports,tool){let{files}=ports;if(tool===void 0)throw noTool();let engine=regoEngineOf(tool.path);if(engine===void 0)
throw wrongTool(`${tool.path} is called neither opa nor conftest`);let from=await files.realPath(tool.path);if(from===void 0)throw wrongTool(`there is no file ${tool.
path} (a name alone is not looked up in PATH)`);let to=`${await files.temporaryDirectory("rego-tool")}/${engine}${/\.exe$/i.test(from)?".exe":""}`,digest=await ownCopy(
files,{from,to},{max:maxTool,exceeded:what=>wrongTool(`${tool.path}: ${what}`)});if(encoded(digest)!==tool.sha256.toLowerCase())throw wrongTool(`${tool.path} is\
 ${digest}, and not the one that was named`);let program={engine,file:to};return{ask:async(rules,record)=>(requireDefined(rules),regoAnswerOf(engine,await ask(ports,
program,rules,{question:regoQuestion,record}),rules)),canRead:async rules=>undefinedIn(rules).length>0?!1:isRead(engine,await ask(ports,program,rules,{question:regoNoQuestion,
record:{}}))}}async function ask(ports,program,files,question){let root=await ports.files.temporaryDirectory("rego");try{return await prepare(ports.files,root,files,
question),await ports.process.run({file:program.file,args:argumentsOf(program.engine,root),env:childEnvironment(ports.environment,root),cwd:`${root}/empty`,deadline,
keep:maxAnswer})}finally{await ports.files.remove(root)}}async function prepare(files,root,rules,{question,record}){for(let folder of["empty","home","tmp","rule\
s"])await files.makeDirectory(`${root}/${folder}`,448);for(let[index,{path,rules:read}]of rules.entries()){if(read===void 0)throw new Error(`defect: ${path} was\
 not read`);await files.write(`${root}/rules/${ruleFile(index)}`,read.text)}await files.write(`${root}/rules/question.rego`,question),await files.write(`${root}\
/capabilities.json`,regoCapabilities()),await files.write(`${root}/record.json`,JSON.stringify(record)),await files.write(`${root}/schema.json`,JSON.stringify(toJSONSchema(
recordSchema,{target:"draft-7",io:"input"})))}function ruleFile(index){return`rules-${index+1}.rego`}function argumentsOf(engine,root){let[record,rules]=[`${root}\
/record.json`,`${root}/rules`],capabilities=["--capabilities",`${root}/capabilities.json`];switch(engine){case"opa":return["eval","--format","json","--strict-bu\
iltin-errors",...capabilities,"--schema",`${root}/schema.json`,"--input",record,"--data",rules,regoQuery];case"conftest":return["test","--output","json","--show\
-builtin-errors",...capabilities,"--namespace",regoNamespace,"--policy",rules,"--parser","json",record]}}function childEnvironment(ours,root){let system=["SYSTE\
MROOT","WINDIR"].flatMap(name=>ours[name]===void 0?[]:[[name,ours[name]]]),[home,temporary]=[`${root}/home`,`${root}/tmp`];return{...Object.fromEntries(system),
HOME:home,USERPROFILE:home,TMPDIR:temporary,TEMP:temporary,TMP:temporary}}function noTool(){let fix="Set `rego-tool` to an opa or conftest, and `rego-tool-sha25\
6` to the hash of that file.",what="the policy has rules in Rego (`rego`), and nothing says which program runs them";return new ConfigError([{where:"rego-tool",
what,fix}],"rego-tool")}function wrongTool(what){let fix="Install the opa or conftest that you mean before this step, and compare `rego-tool-sha256` with `sha25\
6sum` of it.";return new ConfigError([{where:"rego-tool",what,fix}],"rego-tool")}export{openRego};
