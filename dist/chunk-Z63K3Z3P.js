import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{asReason,bothApprovals,bySeverity,decodeText,defaultPolicy,distinctApprovers,expandBraces,fields,foreignFile,
hasInvisible,hiddenWhy,ignoreGuide,ignoreSchema,isAdvisoryId,isWildcard,isYamlFile,jsonForm,maxEntries,maxPathPattern,maxTextFile,noApprovals,nobodyApproves,parseIgnoreFile,
parseInstant,plainExceptions,policyGuide,policySchema,quoted,readRego,readsDifferently,refused,refusedWildcard,saidRules,strictest,unlessDead,valuesText,withSaid,
wordOf}from"./chunk-GENCUHLI.js";import{ConfigError,ZodArray,ZodNullable,ZodObject,ZodOptional,ZodUnion,digestOf,lastDay,matchesImage,misnamedPolicyPaths,
nearest,parsedJson}from"./chunk-E4GNIVIJ.js";import{__toESM}from"./chunk-DIQVHKCG.js";import{posix}from"node:path";var import_yaml3=__toESM(require_dist(),1);var import_yaml=__toESM(require_dist(),1),options={prettyErrors:!1,version:"1.2",schema:"core",merge:!1,stringKeys:!0,uniqueKeys:!1,logLevel:"error"};function parseYaml(source,lineCounter,most){
let composer=new import_yaml.Composer(options),budget={errors:most};limitErrors(composer,budget);let tokens=new import_yaml.Parser(lineCounter.addNewLine).parse(
source),document;for(let next of composer.compose(withoutFurtherErrors(tokens,budget),!0,source.length))if(document===void 0)document=next;else{document.errors.
push(new import_yaml.YAMLParseError([next.range[0],next.range[1]],"MULTIPLE_DOCS","A second document"));break}if(document===void 0)throw new TypeError("the YAML\
 library gives a document for every text");return{document,left:Math.max(0,-budget.errors)}}function limitErrors(composer,budget){let own=Reflect.get(composer,"\
onError");if(typeof own!="function")throw new TypeError("the YAML library has another Composer");Reflect.set(composer,"onError",(...problem)=>{budget.errors-=1,
budget.errors>=0&&Reflect.apply(own,composer,problem)})}function*withoutFurtherErrors(tokens,budget){for(let token of tokens)(token.type==="error"||token.type===
"doc-end")&&(budget.errors-=1,budget.errors<0)||(yield token)}var import_yaml2=__toESM(require_dist(),1),widthless=new Set(["","",""]);function nestingFault(source,most){let[offset,flow,marks]=[0,0,0];for(let token of new import_yaml2.Lexer().
lex(source)){if(token==="["||token==="{"?flow+=1:token==="]"||token==="}"?flow-=1:token.endsWith(`
`)?marks=0:flow===0&&(token==="-"||token==="?")&&(marks+=1),flow<0)return{offset,kind:"unopened"};if(flow>most||marks>most)return{offset,kind:"nested"};offset+=
widthless.has(token)?0:token.length}}var maxYaml=64*1024,maxDepth=16,maxProblems=50;function readYaml(text,file,max=maxYaml){if(text.length>max){let fix=`Make it smaller: at most ${max} characters \
are read.`;throw new ConfigError([{where:file,what:`it has ${text.length} characters`,fix}],"yaml-too-large")}let source=text.replace(/^\ufeff/,""),lines=new import_yaml3.LineCounter,
place=offset=>{let{line,col}=lines.linePos(Math.min(offset,source.length));return`${file}:${line}:${col}`},broken=nestingFault(source,maxDepth);if(broken!==void 0){
for(let{index}of source.matchAll(/^/gm))lines.addNewLine(index);throwFaults([broken.kind==="nested"?nested(broken.offset):unopened(broken.offset)],place)}let{document,
left}=parseYaml(source,lines,maxProblems),deep=tooDeep(document.contents),faults=[...controlCharacters(source),...deep===void 0?[...document.errors,...document.
warnings].map(explainSyntax):[nested(startOf(deep))],...document.directives?.yaml.explicit===!0&&document.directives.yaml.version!=="1.2"?[otherYaml]:[]],value=faults.
length>0?void 0:plainValue(document.contents,0,faults);return throwFaults(faults,place,left),{value,...placesIn(document.contents,lines,place)}}function placesIn(root,lines,place){
return{placeOf:path=>place(startOf(nodeAt(root,path))),placeOfKey:(path,key)=>{let map=nodeAt(root,path),pair=(0,import_yaml3.isMap)(map)?map.items.find(item=>keyOf(
item)===key):void 0;return place(startOf(pair?.key??map))},lineOf:path=>lines.linePos(startOf(nodeAt(root,path))).line,isQuoted:path=>{let node=nodeAt(root,path);
return(0,import_yaml3.isScalar)(node)&&node.type!=="PLAIN"}}}var otherYaml={offset:0,what:"it asks for another version of YAML",fix:"Remove the %YAML line: YAML\
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
if(!(0,import_yaml3.isMap)(node)&&!(0,import_yaml3.isSeq)(node))return;if(depth>=maxDepth)return node;let children=(0,import_yaml3.isSeq)(node)?node.items:node.
items.flatMap(({key,value})=>[key,value]);for(let child of children){let deep=tooDeep(child,depth+1);if(deep!==void 0)return deep}}function oneLine(message){return(message.
split(`
`)[0]??"").replace(/[.:]$/,"")}function plainValue(node,depth,faults){if((0,import_yaml3.isAlias)(node))return refuse(faults,node,`the alias ${quoted(`*${node.source}`)}`,
"Write the value out.");if(((0,import_yaml3.isScalar)(node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(node))&&node.anchor!==void 0)return refuse(faults,
node,`the anchor ${quoted(`&${node.anchor}`)}`,"Remove it and write each value out.");if(((0,import_yaml3.isScalar)(node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(
node))&&node.tag!==void 0)return refuse(faults,node,"a YAML tag (`!…`)","Remove the tag: plain words are enough.");if((0,import_yaml3.isScalar)(node))return node.
value??(depth===0?void 0:null);if(!(0,import_yaml3.isMap)(node)&&!(0,import_yaml3.isSeq)(node))return depth===0?void 0:null;if((0,import_yaml3.isSeq)(node))return node.
items.map(item=>plainValue(item,depth+1,faults));refuseDuplicates(node.items,faults);let entries=node.items.map(pair=>[keyOf(pair),plainValue(pair.value,depth+1,
faults)]);return Object.assign(Object.create(null),Object.fromEntries(entries))}function refuseDuplicates(pairs,faults){let seen=new Set;for(let pair of pairs){
let key=keyOf(pair);seen.has(key)&&refuse(faults,pair.key,"this key occurs twice","Keep one of them."),seen.add(key)}}function refuse(faults,node,what,fix){faults.
push({offset:startOf(node),what,fix})}function keyOf(pair){return(0,import_yaml3.isScalar)(pair.key)?String(pair.key.value):""}function startOf(node){return(0,import_yaml3.isScalar)(
node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(node)||(0,import_yaml3.isAlias)(node)?node.range?.[0]??0:0}function nodeAt(root,path){let node=root;
for(let step of path){let next=(0,import_yaml3.isMap)(node)?node.items.find(pair=>keyOf(pair)===step)?.value:(0,import_yaml3.isSeq)(node)?node.items[Number(step)]:
void 0;if(next==null)return node;node=next}return node}function refusedBySchema(issues,yaml,guide){let unexplained={where:yaml.placeOf([]),what:`it is not ${guide.name}`,fix:guide.fixFor([],yaml.value)},all=explanations(
issues,[],yaml,guide),[first=unexplained,...others]=all.slice(0,maxProblems).map(explain=>explain());return invalid([first,...others],guide.code,Math.max(1,all.
length))}function explanations(issues,prefix,yaml,guide){return issues.flatMap(issue=>{let path=[...prefix,...issue.path];if(issue.code==="unrecognized_keys")return issue.
keys.map(key=>()=>unknownKey(path,key,yaml,guide));let value=valueAt(yaml.value,path);if(issue.code==="invalid_union"&&typeof value=="object"&&value!==null){let meant=issue.
errors.find(errors=>errors.some(({path:inside})=>inside.length>0)||isKeys(errors));if(meant!==void 0)return explanations(meant,path,yaml,guide)}return[()=>wrongValue(
issue,path,value,yaml,guide)]})}function wrongValue(issue,path,value,yaml,guide){let where=`${yaml.placeOf(path)} ${keyName(path)}`.trimEnd();return issue.code===
"too_big"&&Array.isArray(value)?{where,what:"has too many entries",fix:`At most ${issue.maximum} are taken.`}:{where,what:whatStands(value),fix:guide.fixFor(path,
value)}}function isKeys(errors){return errors.some(({code})=>code==="unrecognized_keys")}function whatStands(value){return value===void 0?"is missing":value===null?
"has no value":Array.isArray(value)?value.length===0?"is an empty list":"is a list":`is ${typeof value=="object"?"a map":quoted(String(value))}`}function unknownKey(path,key,yaml,guide){
let keys=keysAt(guide.schema,path),meant=Object.hasOwn(guide.otherWords,key)?guide.otherWords[key]:void 0;if(meant!==void 0)return{where:yaml.placeOfKey(path,key),
what:`unknown key ${quoted(key)}`,fix:meant};let near=nearest(key,keys),hint=near===void 0?"Remove it":`Write ${quoted(near)}`;return{where:yaml.placeOfKey(path,
key),what:`unknown key ${quoted(key)}`,fix:`${hint}; ${path.length===0?guide.name:keyName(path)} takes ${keys.join(", ")}.`}}function keysAt(schema,path){if(schema instanceof
ZodOptional||schema instanceof ZodNullable)return keysAt(schema.unwrap(),path);if(schema instanceof ZodUnion)return schema.options.flatMap(option=>keysAt(option,
path));let[step,...others]=path;if(schema instanceof ZodArray)return keysAt(schema.element,others);if(!(schema instanceof ZodObject))return[];if(step===void 0)return Object.
keys(schema.shape);let next=schema.shape[String(step)];return next===void 0?[]:keysAt(next,others)}function valueAt(root,path){return path.reduce((value,step)=>typeof value==
"object"&&value!==null?Reflect.get(value,step):void 0,root)}function keyName(path){return path.reduce((name,step)=>typeof step=="number"?`${name}[${step}]`:`${name}${name&&
"."}${String(step)}`,"")}var maxFileAlternatives=1e4;function limitBraces(yaml,lists2){let sum=0;for(let list of lists2)for(let[index,entry]of items(property(yaml.value,list)).entries())
for(let[place,pattern]of items(property(entry,"paths")).entries())if(sum+=alternatives(pattern),sum>maxFileAlternatives)throw tooMany(yaml,[list,index,"paths",place])}
function alternatives(pattern){if(typeof pattern!="string"||!pattern.includes("{")||pattern.length>maxPathPattern)return 0;let expanded=expandBraces(pattern);return typeof expanded==
"string"?0:expanded.length}function property(value,key){return typeof value=="object"&&value!==null?Reflect.get(value,key):void 0}function items(value){return Array.
isArray(value)?value:[]}function tooMany(yaml,path){let[list,index,key,place]=path,where=`${yaml.placeOf(path)} ${list}[${index}].${key}[${place}]`,what=`with i\
t the braces of this file expand to more than ${maxFileAlternatives} patterns`;return invalid([{where,what,fix:"Write `*` or `**` in place of braces."}],"except\
ions-invalid")}var maxIgnoreYaml=256*1024,lists=[["vulnerabilities","vulnerability"],["misconfigurations","misconfiguration"],["secrets","secret"],["licenses",void 0]];function parseIgnoreYaml(text,file,now){
let yaml=readYaml(text,file,maxIgnoreYaml);limitBraces(yaml,lists.map(([list])=>list));let parsed=ignoreSchema.safeParse(yaml.value??{});if(!parsed.success)throw refusedBySchema(
parsed.error.issues,yaml,ignoreGuide);let entries=lists.flatMap(([list,kind])=>(parsed.data[list]??[]).map((words,index)=>({words,place:{path:[list,index],kind,
yaml,file,now}})));if(checkTimes(entries,yaml),entries.length>maxEntries)throw tooMany2(file);let active=[],notApplied=[];for(let{words,place}of entries){if(place.
kind===void 0)continue;let result=readEntry(words,place);"refusal"in result?notApplied.push(result):active.push(result)}return{active,refused:notApplied}}function endOf({
words:{expired_at:text},place:{path,yaml}}){return text===void 0?void 0:parseInstant(text,yaml.isQuoted([...path,"expired_at"]))}function checkTimes(entries,yaml){
let[first,...others]=entries.filter(entry=>entry.words.expired_at!==void 0&&endOf(entry)===void 0).map(({words,place:{path}})=>{let where=[...path,"expired_at"];
return{where:`${yaml.placeOf(where)} ${path[0]}[${path[1]}].expired_at`,what:`is ${yaml.isQuoted(where)?"in quotes: ":""}${quoted(words.expired_at??"")}`,fix:ignoreGuide.
fixFor(where,words.expired_at)}});if(first!==void 0)throw invalid([first,...others],"exceptions-invalid")}function tooMany2(where){return invalid([{where,what:`\
more than ${maxEntries} entries`,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}function readEntry(words,place){let{now}=place,endsAt=endOf(
{words,place}),draft={...draftOf(words,place),...endsAt===void 0?{}:{expiry:lastDay(endsAt)}},texts=[words.statement??"",words.ticket??"",...draft.approvedBy??[]];
if(hasInvisible(words.id)||texts.some(text=>readsDifferently(text.replaceAll(/[\r\n]/g," "))))return refused(draft,"hidden-characters",hiddenWhy,now);if(isWildcard(
words.id))return refusedWildcard(draft,now);if(draft.reason===""){let why=["it gives no reason",...endsAt===void 0?["it has no expiry"]:[]].join("; ");return refused(
draft,"no-reason",`${why} (\`statement\`)`,now)}if(endsAt===void 0)return refused(draft,"no-expiry","it has no expiry (`expired_at`)",now);let exception={...draft,
endsAt,expiry:lastDay(endsAt)};return unlessDead(exception,now)}function draftOf(words,{path,kind,yaml,file}){let{id,paths,purls,images,ticket,"approved-by":approvedBy}=words;
return{id,reason:asReason(fields(words.statement??"")),file,line:yaml.lineOf(path),...words.expired_at!==void 0&&{expiry:words.expired_at},...kind!==void 0&&{kind},
...paths!==void 0&&{paths},...purls!==void 0&&{purls},...images!==void 0&&{images},...approvedBy!==void 0&&{approvedBy:typeof approvedBy=="string"?[approvedBy]:
approvedBy},...ticket!==void 0&&{ticket}}}function parseExceptions(text,file,now){return requireForm(text,file),isYamlFile(file)?parseIgnoreYaml(text,file,now):parseIgnoreFile(text,file,now)}var looked=1e3,
trivyLists=["vulnerabilities","misconfigurations","secrets","licenses"],oneLine2="Write each exception as a line: `CVE-2024-1234  # reason, Expiry: 2026-12-31`.",
oneEntry="In YAML write each exception as an entry with `id`, `statement` and `expired_at` in a list, below e.g. `vulnerabilities:`.";function requireForm(text,file){
let source=text.replace(/^\ufeff/,""),lines=source.split(`
`,looked),form=documentForm(source,lines,file)??(isYamlFile(file)?plainLines(lines,file):yamlForm(lines,file));if(form===void 0)return;let{line,what,fix}=form;throw new ConfigError(
[{where:`${file}:${line}`,what,fix}],"exceptions-form")}function documentForm(source,lines,file){let index=lines.findIndex(text=>isContent(text)),begin=lines[index]?.
trimStart()??"",line=index+1,fix=isYamlFile(file)?oneEntry:oneLine2;return/^[{[]/.test(begin)?jsonDocument(source,line,file,fix):/^<[?!a-z]/i.test(begin)?{line,
what:"this is XML, and no file of exceptions",fix}:/^package\s+[\w.]+\s*$/.test(begin)?{line,what:"this is a policy in Rego, and no file of exceptions",fix}:void 0}
function jsonDocument(source,line,file,fix){let raw=parsedJson(source),isObject=typeof raw=="object"&&raw!==null&&!Array.isArray(raw),known=isObject?jsonForm({...raw})??
reportForm({...raw}):void 0;if(known!==void 0)return{line,what:`this is ${known}, and no file of exceptions`,fix};if(isYamlFile(file))return;let isLists=isObject&&
Object.keys(raw).some(key=>trivyLists.includes(key));return{line,what:"this is JSON, and the file is read as one id a line",fix:isLists?renaming(file):fix}}function reportForm(raw){
return raw.SchemaVersion!==void 0&&raw.Results!==void 0?"a report of Trivy":void 0}function yamlForm(lines,file){let index=lines.findIndex((text,at)=>isYamlLine(
text,lines,at));if(index<0)return;let isLists=lines.some(text=>trivyLists.some(list=>text.startsWith(`${list}:`)));return{line:index+1,what:"this is YAML, and t\
he file is read as one id a line",fix:isLists?renaming(file):`${oneLine2} YAML in Trivy’s form needs a name like ${quoted(yamlName(file))}.`}}function isYamlLine(text,lines,at){
let[first="",second]=fields(text);return first==="-"||trivyLists.some(list=>first===`${list}:`)?!0:first==="---"||first==="%YAML"?!lines.slice(0,at).some(isContent):
/^[a-z][\w-]*:$/i.test(first)&&(second===void 0||second.startsWith("#"))&&/^(?:\s*-(?:\s|$)|\s+\S)/.test(lines.slice(at+1).find(isContent)??"")}function plainLines(lines,file){
let index=lines.findIndex(isContent),[first=""]=fields(lines[index]??"");if(!(!isAdvisoryId(first)||first.endsWith(":")))return{line:index+1,what:`${quoted(first)}\
 is a line of a plain list, and the file is read as YAML`,fix:`Rename it to ${quoted(plainName(file))}: by that name it is read as one id a line. ${oneEntry}`}}
function isContent(text){let[first]=fields(text);return first!==void 0&&!first.startsWith("#")}function renaming(file){return`Rename it to ${quoted(yamlName(file))}\
: by that ending it is read as YAML.`}function yamlName(file){return`${file.slice(0,file.length-posix.extname(file).length)}.yaml`}function plainName(file){let name=file.
slice(0,file.length-posix.extname(file).length);return posix.basename(name)===""?".trivyignore":name}function bothFiles(one,other){return{base:{...strictest(one.base,other.base),source:sourcesOf([one.base,other.base])},images:[],approvals:bothApprovals(one.approvals,
other.approvals),parts:[one,other]}}function standIn(corrected){return{...bothFiles(defaultPolicyFile,corrected),approvals:nobodyApproves}}function withCorrectedRego(ruling,corrected,unread){
let source=`${corrected.base.source}, whose rules in Rego this pull request corrects`,gone=new Set(unread.map(contentsOf)),left=withRego(ruling,setting=>gone.has(
contentsOf(setting.value))?{...setting,value:[]}:setting);return bothFiles(left,{...corrected,base:{...corrected.base,source}})}function withRego({parts,...file},change){
let base={...file.base,rego:change(file.base.rego)},images=file.images.map(({match,said})=>({match,said:said.rego===void 0?said:{...said,rego:change(said.rego)}})),
both=parts&&[withRego(parts[0],change),withRego(parts[1],change)];return{...file,base,images,...both===void 0?{}:{parts:both}}}function saysTheSame(one,other){return valuesText(
one)===valuesText(other)}function regoOf({base,images}){return[base.rego,...images.flatMap(({said})=>said.rego??[])]}function withRegoRules(file,rules){return withRego(
file,setting=>({...setting,value:setting.value.map(({path})=>({path,...withRules(rules.get(path))}))}))}function withRules(rules){return rules===void 0?{}:{rules}}
var defaultPolicyFile={base:defaultPolicy,images:[],approvals:noApprovals};function refusal(issues,yaml,source){let foreign=foreignFile(yaml.value,source);return foreign===
void 0?refusedBySchema(issues,yaml,policyGuide):new ConfigError([foreign],policyGuide.code)}function parsePolicy(text,source){if(text===void 0)return defaultPolicyFile;
let plain=plainExceptions(text,source);if(plain!==void 0)throw new ConfigError([plain],policyGuide.code);let yaml=readYaml(text,source);if(yaml.value===void 0)return{
base:{...defaultPolicy,source:`${source} (empty: the default policy)`},images:[],approvals:noApprovals};let parsed=policySchema.safeParse(yaml.value);if(!parsed.
success)throw refusal(parsed.error.issues,yaml,source);let words=parsed.data;return{base:withSaid({...defaultPolicy,source},saidRules(words,[],yaml)),images:(words.
images??[]).map((rule,index)=>({match:rule.match,said:saidRules(rule,["images",index],yaml)})),approvals:approvalRules(words.approvals)}}function policyFor(file,names){
let{parts}=file;return parts!==void 0?together(parts.map(part=>policyFor(part,names))):names.length===0?file.base:together(names.map(name=>policyForName(file,name)))}
function together(policies){return{...policies.reduce(strictest),source:sourcesOf(policies)}}function sourcesOf(policies){return[...new Set(policies.map(({source})=>source))].
join("; ")}function regoListsFor(file,names){let{parts,base}=file,policies=names.length===0?[base]:names.map(name=>policyForName(file,name)),lists2=parts===void 0?
policies.map(({rego})=>rego.value):parts.flatMap(part=>regoListsFor(part,names));return[...new Map(lists2.map(list=>[contentsOf(list),list])).values()].filter(list=>list.
length>0)}function contentsOf(list){return JSON.stringify(list.map(({path,rules})=>[path,rules?.digest]))}function policyForName({base,images},name){let rules=images.
filter(({match})=>matchesImage(match,name));if(rules.length===0)return base;let source=`${base.source} for ${rules.map(({match})=>match).join(", ")}`;return rules.
reduce((policy,{said})=>withSaid(policy,said),{...base,source})}function approvalRules(said){if(said===void 0)return noApprovals;let words=Array.isArray(said)?{
all:said}:said;return bySeverity(severity=>{let named=[...words.all??[],...words[wordOf(severity)]??[]];return distinctApprovers(named.map(choice=>typeof choice==
"string"?[choice]:choice))})}async function withRegoFiles(policy,files){let settings=regoOf(policy),places=new Map(settings.flatMap(({value,key,place})=>value.map(({path})=>[path,`${place??
""} ${key}`.trim()])));if(places.size===0)return policy;if(places.size>50)throw tooMany3(places.size,policy.base.source);let rules=new Map,problems=[];for(let[path,
where]of places){let read=await rulesIn(files,path,where);"what"in read?problems.push(read):rules.set(path,read)}let[first,...others]=problems;if(first!==void 0)
throw new ConfigError([first,...others],"rego-invalid");return withRegoRules(policy,rules)}async function rulesIn(files,path,where){let file=await files.read(path,
maxTextFile);if(file===void 0)return{where,what:`there is no file ${files.describe(path)}`,fix:"Correct the path; rules are read where the policy is, so add the\
 file there first."};let text=decodeText(file.bytes,path),heads=readRego(text);return"what"in heads?{where:files.describe(path),...heads}:{text,digest:digestOf(
file.bytes),names:heads.names}}function tooMany3(count,where){let what=`${count} files of rules in Rego are named, and ${50} are read`;return new ConfigError([{
where,what,fix:"Put several rules into one file."}],"rego-invalid")}async function policyIn(files,path,branch){let text=await readText(files,path,"policy",branch);return text===void 0&&(await refuseMisnamed(files,path),await refuseAbove(
files,path)),parsePolicy(text,path.path)}async function judgingPolicyIn(...[files,path,branch]){return withRegoFiles(await policyIn(files,path,branch),files)}async function exceptionsIn(files,paths,now,branch){
let all=paths.map(async path=>{let text=await readText(files,path,"exceptions",branch);return text===void 0?{active:[],refused:[]}:parseExceptions(text,path.path,
now)});return joined(await Promise.all(all))}function joined(all){return{active:all.flatMap(({active})=>active),refused:all.flatMap(({refused:refused2})=>refused2)}}
async function readText(files,{path,named},input,branch){let file=await files.read(path,maxTextFile);if(file!==void 0)return decodeText(file.bytes,path);if(!named)
return;let what=`there is no file ${files.describe(path)}`,fix=`Correct the path, or remove the input to use the default.${branch===void 0?"":" A file that is o\
nly in what is built counts with `policy-from: head`."}`;throw new ConfigError([{where:`input ${input}`,what,fix}],"file-absent")}async function refuseMisnamed(files,{
path}){let found=await Promise.all(misnamedPolicyPaths.map(async other2=>await files.read(other2,maxTextFile)===void 0?[]:[other2])),[other]=found.flat();if(other===
void 0)return;let fix=`Move it to ${path}, or name it in the input \`policy\`.`;throw new ConfigError([{where:files.describe(other),what:"a policy under this na\
me is not read",fix}],"policy-misnamed")}async function refuseAbove(files,{path}){for(let other of[path,...misnamedPolicyPaths]){let above=await files.atTop?.(other);
if(above===void 0||await files.read(above,maxTextFile)===void 0)continue;let what="the policy of this repository is not read from a folder in it",fix=`Run this \
where the repository begins, or name the file in the input \`policy\` (${above}); keys and other files that it names are looked for in the working folder.`;throw new ConfigError(
[{where:files.describe(above),what,fix}],"policy-above")}}export{bothFiles,standIn,withCorrectedRego,saysTheSame,policyFor,regoListsFor,parseExceptions,policyIn,judgingPolicyIn,exceptionsIn,joined,readText};
