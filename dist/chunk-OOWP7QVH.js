import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{dayOf,daysLater,lastDay,matchesImage,patternForm,startOfDay}from"./chunk-JLF6EQ2R.js";import{decodeText,
maxTextFile,quoted}from"./chunk-QBLBJY3W.js";import{severities,worse}from"./chunk-URMF5DHJ.js";import{misnamedPolicyPaths}from"./chunk-ISLDH7KY.js";
import{nearest,oneSpelling}from"./chunk-DNFNQ7WP.js";import{ZodArray,ZodNullable,ZodObject,ZodOptional,ZodUnion,_enum,array,boolean,int,literal,strictObject,
string,union}from"./chunk-27RHW3YL.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import{__toESM}from"./chunk-DIQVHKCG.js";function byDefault(key,value){return{value,key}}function laterOf(words,one,other){return words.indexOf(one.value)>=words.indexOf(other.value)?one:other}function leastOf(one,other){
return one.value<=other.value?one:other}function valuesText(rules2){return JSON.stringify(rules2,(name,value)=>name==="key"||name==="place"?void 0:value)}var actions=["log","warn","block"],escalations=["report","backlog","ticket","page"],gates=["new","all"],kinds=["vulnerability","misconfiguration","secret"],defaultPolicy={
source:"default",severity:{CRITICAL:usualRule("severity.critical","block",1,"page"),HIGH:usualRule("severity.high","warn",7,"ticket"),MEDIUM:usualRule("severity\
.medium","log",30,"backlog"),LOW:usualRule("severity.low","log",90,"report"),UNKNOWN:usualRule("severity.unknown","warn",7,"ticket")},kinds:{vulnerability:{},misconfiguration:{},
secret:{}},unfixed:byDefault("unfixed","block"),eol:byDefault("eol","warn"),unscannable:byDefault("unscannable","block"),gateOn:byDefault("gate-on","all"),baseline:byDefault(
"baseline",{kind:"unsaid"}),ignoreBase:byDefault("ignore-base",!1),bases:byDefault("bases",[]),exceptions:{maxDays:{CRITICAL:byDefault("exceptions.max-days.crit\
ical",90),HIGH:byDefault("exceptions.max-days.high",180),MEDIUM:byDefault("exceptions.max-days.medium",365),LOW:byDefault("exceptions.max-days.low",365),UNKNOWN:byDefault(
"exceptions.max-days.unknown",180)},requireTicket:byDefault("exceptions.require-ticket",!1)}};function usualRule(key,action2,days2,escalate){return{action:byDefault(
key,action2),fixWithin:byDefault(`${key}.fix-within`,days2*24),escalate:byDefault(`${key}.escalate`,escalate)}}function capped(action2,cap){return actions.indexOf(
action2)<=actions.indexOf(cap)?action2:cap}function actionOf(policy,kind,severity2){return policy.kinds[kind][severity2]??policy.severity[severity2].action}var strictestOf={
source:one=>one.source,severity:(one,other)=>bySeverity(severity2=>strictestRule(one.severity[severity2],other.severity[severity2])),kinds:(one,other)=>byKind(kind=>strictestKind(
one,other,kind)),unfixed:(one,other)=>laterOf(actions,one.unfixed,other.unfixed),eol:(one,other)=>laterOf(actions,one.eol,other.eol),unscannable:(one,other)=>laterOf(
actions,one.unscannable,other.unscannable),gateOn:(one,other)=>laterOf(gates,one.gateOn,other.gateOn),baseline:(one,other)=>commonBaseline(one.baseline,other.baseline),
ignoreBase:(one,other)=>one.ignoreBase.value?other.ignoreBase:one.ignoreBase,bases:({bases:one},{bases:other})=>({...one,value:one.value.filter(base=>other.value.
includes(base))}),exceptions:({exceptions:one},{exceptions:other})=>strictestLimits(one,other)};function strictest(one,other){let keys=Object.keys(strictestOf);
return Object.fromEntries(keys.map(key=>[key,strictestOf[key](one,other)]))}function commonBaseline(one,other){let nameOf=({value})=>value.kind==="image"?value.
name:"";if(one.value.kind===other.value.kind&&nameOf(one)===nameOf(other))return one;let said=one.value.kind==="unsaid"?other:one,isAuto=[one,other].every(({value:{
kind}})=>kind==="auto"||kind==="unsaid");return{...said,value:{kind:isAuto?"auto":"differing"}}}function strictestLimits(one,other){return{maxDays:bySeverity(severity2=>leastOf(
one.maxDays[severity2],other.maxDays[severity2])),requireTicket:one.requireTicket.value?one.requireTicket:other.requireTicket}}function strictestRule(one,other){
return{action:laterOf(actions,one.action,other.action),fixWithin:leastOf(one.fixWithin,other.fixWithin),escalate:laterOf(escalations,one.escalate,other.escalate)}}
function strictestKind(one,other,kind){let said=severities.filter(severity2=>one.kinds[kind][severity2]??other.kinds[kind][severity2]);return Object.fromEntries(
said.map(severity2=>[severity2,laterOf(actions,actionOf(one,kind,severity2),actionOf(other,kind,severity2))]))}function bySeverity(value){return{CRITICAL:value(
"CRITICAL"),HIGH:value("HIGH"),MEDIUM:value("MEDIUM"),LOW:value("LOW"),UNKNOWN:value("UNKNOWN")}}function byKind(value){return{vulnerability:value("vulnerabilit\
y"),misconfiguration:value("misconfiguration"),secret:value("secret")}}var noApprovals=bySeverity(()=>[]),nobodyApproves=bySeverity(()=>[[]]);function bothApprovals(one,other){return bySeverity(severity2=>distinctApprovers([...one[severity2],
...other[severity2]]))}function missingApprovals(required,approvers2){return required.filter(choice=>!choice.some(name=>approvers2.has(lower(name))))}function needsApproval(rules2){
return severities.some(severity2=>rules2[severity2].length>0)}function alwaysNeeded(rules2){let[first=[],...others]=severities.map(severity2=>rules2[severity2]);
return first.filter(choice=>others.every(approvers2=>approvers2.some(other=>sameChoice(choice,other))))}function approversText(approvers2){if(approvers2.some(choice=>choice.
length===0))return"a policy that can be read";let parts=approvers2.map(choice=>{let names=choice.map(name=>`@${name}`).join(" or ");return choice.length>1&&approvers2.
length>1?`(${names})`:names});return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function distinctApprovers(approvers2){
return approvers2.filter((choice,index)=>approvers2.findIndex(other=>sameChoice(choice,other))===index)}function sameChoice(one,other){let words=names=>[...new Set(
names.map(lower))].sort().join(" ");return words(one)===words(other)}function lower(name){return name.toLowerCase()}var maxImageRules=100,maxBases=50,maxExceptionDays=3650,maxApprovers=50,durationForm=/^[1-9][0-9]{0,3}[hd]$/,baselineForm=/^(?!.*\.[jJ][sS][oO][nN]$)(?:[a-zA-Z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9._-]+(?:\/[a-z0-9._-]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/,
action=_enum(actions).describe("`block`: not pushed, the run fails. `warn`: pushed, with a warning. `log`: in the reports only."),longRule=strictObject({action:action.
optional(),"fix-within":string().regex(durationForm).optional().describe("Hours or days from the scan that shows it until it must be fixed: `24h`, `7d`."),escalate:_enum(
escalations).optional().describe("How it is to be escalated; nothing acts on it yet, and the JSON report has it.")}),rule=union([action,longRule]),severity=strictObject(
{critical:rule.optional().describe("Default: { action: block, fix-within: 24h, escalate: page }"),high:rule.optional().describe("Default: { action: warn, fix-wi\
thin: 7d, escalate: ticket }"),medium:rule.optional().describe("Default: { action: log, fix-within: 30d, escalate: backlog }"),low:rule.optional().describe("Def\
ault: { action: log, fix-within: 90d, escalate: report }"),unknown:rule.optional().describe("Not rated yet. Default: { action: warn, fix-within: 7d, escalate: t\
icket }")}),actionsBySeverity=strictObject({critical:action.optional(),high:action.optional(),medium:action.optional(),low:action.optional(),unknown:action.optional()}),
kindRule=union([action,actionsBySeverity]).describe("One action for all severities, or one for each that it names. Goes before `severity`."),kinds2=strictObject(
{vulnerability:kindRule.optional(),misconfiguration:kindRule.optional(),secret:kindRule.optional()}),days=int().min(1).max(maxExceptionDays),maxDays=strictObject(
{critical:days.optional().describe("Default: 90"),high:days.optional().describe("Default: 180"),medium:days.optional().describe("Default: 365"),low:days.optional().
describe("Default: 365"),unknown:days.optional().describe("Default: 180")}),exceptions=strictObject({"max-days":union([days,maxDays]).optional().describe("How m\
any days ahead the expiry of an exception may lie to be applied to a finding of this severity."),"require-ticket":boolean().optional().describe("Whether each ex\
ception must name a ticket. Default: false")}),person=string().regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/).max(100),approvers=array(union([person,
array(person).min(1).max(maxApprovers)])).min(1).max(maxApprovers).describe("GitHub users who must all approve; a list within the list is several of whom one is\
 enough."),approvals=union([approvers,strictObject({all:approvers.optional().describe("For findings of every severity."),critical:approvers.optional().describe(
"For CRITICAL findings, beside `all`."),high:approvers.optional(),medium:approvers.optional(),low:approvers.optional(),unknown:approvers.optional()})]),rules={severity:severity.
optional().describe("What a finding does, by its severity."),kinds:kinds2.optional().describe("What a finding does, by what it is about."),unfixed:action.optional().
describe("What a vulnerability without a fix may do at most. Default: block, so a missing fix excuses nothing."),eol:action.optional().describe("An operating sy\
stem past its end of life. Default: warn"),unscannable:action.optional().describe("An image in which no package was found, a report that lists no package, and a\
n image whose system packages could not be compared with advisories. Default: block"),"gate-on":_enum(gates).optional().describe("`new`: only findings that the \
baseline lacks can block; without a baseline all do. Default: all"),baseline:string().max(1024).regex(baselineForm).optional().describe("What images are compare\
d with: an image reference, or `auto`, the pushed image of the base branch. The input `baseline` goes before it. Default: auto with `gate-on: new`"),"ignore-bas\
e":boolean().optional().describe("Whether findings in layers that are proven to be the base image’s are only logged. Default: false"),bases:array(string().regex(
patternForm)).max(maxBases).optional().describe("Base images that `ignore-base` counts beside the one of the Dockerfile’s FROM: `node:22`, `ghcr.io/acme/base*`."),
exceptions:exceptions.optional().describe("What holds for exceptions.")},imageRule=strictObject({match:string().regex(patternForm).describe("A pattern for image\
 names: `*` within a path, `**` across. With or without tag: `ghcr.io/acme/*`."),...rules}),policySchema=strictObject({version:literal(1).optional().describe("T\
he version of this form."),...rules,approvals:approvals.optional().describe("Who must approve the newest commit of a pull request before the exceptions that it \
adds are applied."),images:array(imageRule).max(maxImageRules).optional().describe("Rules for some images; later ones win. Of several places an image goes to, t\
he strictest holds.")});var policyGuide={schema:policySchema,name:"the policy file",code:"policy-invalid",otherWords:{"ignore-unfixed":"Write `unfixed: log`: what has no fix is then on\
ly logged.",ignoreUnfixed:"Write `unfixed: log`: what has no fix is then only logged.",vuln:"Write `kinds: { vulnerability: … }`.",vulnerabilities:"Write `kin\
ds: { vulnerability: … }`.",misconfig:"Write `kinds: { misconfiguration: … }`.","fail-on":"Write `block` for a severity: `severity: { high: block }`.","exit\
-code":"Write `block` for a severity: `severity: { high: block }`.",trivyignores:"Name files of exceptions in the input `exceptions`, not in the policy."},fixFor:(path2,value)=>{
let key=path2.at(-1);return path2.includes("approvals")?typeof key=="number"?approverFix(value):fixes.approvals:path2.includes("bases")?fixes.bases:typeof key==
"number"?"Write `match:` and its rules.":key===void 0?fixes[""]:path2.at(-2)==="max-days"?fixes["max-days"]:isFix(key)?fixes[key]:oneOf(wordsOf(key),value)}},fixes={
"":"Write keys and values, e.g. `severity: { high: block }`.",version:"Write `1` or leave it out.",severity:"Write a line for each severity below it, e.g. `crit\
ical: block`.",kinds:"Write a line for each kind below it, e.g. `secret: block`.",images:'Write a list; each entry starts with `- match: "ghcr.io/acme/*"`.',match:'\
Write a pattern for image names, e.g. `"ghcr.io/acme/*"`: letters, digits, `. _ - / : @ * ?`.',"fix-within":"Write hours or days, e.g. `24h` or `7d`.",exceptions:"\
Write `max-days:` or `require-ticket:` below it.","max-days":"Write whole days, from 1 to 3650, or some for each severity: `{ critical: 90, high: 180 }`.","requ\
ire-ticket":"Write `true` or `false`.",approvals:"Write a list of GitHub users, e.g. `[alice, [bob, carol]]`, or such a list below `all`, `critical`, `high` …",
bases:'Write a list of base images, e.g. `[node:22, "ghcr.io/acme/base*"]`.',baseline:"Write an image, e.g. `ghcr.io/acme/app:main`, or `auto`. A Trivy JSON is \
named in the input `baseline`, not in the policy.","ignore-base":"Write `true` or `false`."};function approverFix(value){let name=typeof value=="string"?value.replace(
/^@/,""):"";return name.includes("/")?`Write the users one by one: a team is not known here. ${fixes.approvals}`:value!==name&&person.safeParse(name).success?`W\
rite it without @: ${quoted(name)}.`:fixes.approvals}function isFix(key){return Object.hasOwn(fixes,key)}function wordsOf(key){return key==="escalate"?escalations.
toReversed():key==="gate-on"?gates.toReversed():actions.toReversed()}function oneOf(words,value){let near=typeof value=="string"?nearest(value,words):void 0,list2=words.
map(quoted).join(", ");return near===void 0?`Write one of ${list2}.`:`Write ${quoted(near)}; there are ${list2}.`}function saidRules(words,part,yaml){let say=(value,...below)=>{let path2=[...part,...below];return value===void 0?void 0:{value,key:keyOf(path2),place:yaml.placeOf(
path2)}};return{severity:bySeverity(severity2=>saidRule(words.severity?.[wordOf(severity2)],wordOf(severity2),say)),kinds:byKind(kind=>saidKind(words.kinds?.[kind],
kind,say)),unfixed:say(words.unfixed,"unfixed"),eol:say(words.eol,"eol"),unscannable:say(words.unscannable,"unscannable"),gateOn:say(words["gate-on"],"gate-on"),
baseline:say(words.baseline===void 0?void 0:namedBaseline(words.baseline),"baseline"),ignoreBase:say(words["ignore-base"],"ignore-base"),bases:say(words.bases,"\
bases"),...words.exceptions===void 0?{}:{exceptions:saidLimits(words.exceptions,say)}}}function saidRule(said,word,say){if(typeof said=="string")return{action:say(
said,"severity",word)};let within=said?.["fix-within"];return{action:say(said?.action,"severity",word,"action"),fixWithin:say(within===void 0?void 0:hours(within),
"severity",word,"fix-within"),escalate:say(said?.escalate,"severity",word,"escalate")}}function saidKind(said,kind,say){let settings=severities.map(severity2=>{
let word=wordOf(severity2);return[severity2,typeof said=="object"?say(said[word],"kinds",kind,word):say(said,"kinds",kind)]});return Object.fromEntries(settings.
filter(([,setting])=>setting!==void 0))}function saidLimits({"max-days":days2,"require-ticket":ticket},say){return{maxDays:bySeverity(severity2=>{let word=wordOf(
severity2);return typeof days2=="object"?say(days2[word],"exceptions","max-days",word):say(days2,"exceptions","max-days")}),requireTicket:say(ticket,"exceptions",
"require-ticket")}}function namedBaseline(said){return said==="auto"?{kind:"auto"}:{kind:"image",name:oneSpelling(said)}}function withSaid(policy,said){return{source:policy.
source,severity:bySeverity(severity2=>withRule(policy.severity[severity2],said.severity[severity2])),kinds:byKind(kind=>({...policy.kinds[kind],...said.kinds[kind]})),
unfixed:said.unfixed??policy.unfixed,eol:said.eol??policy.eol,unscannable:said.unscannable??policy.unscannable,gateOn:said.gateOn??policy.gateOn,baseline:said.baseline??
policy.baseline,ignoreBase:said.ignoreBase??policy.ignoreBase,bases:said.bases??policy.bases,exceptions:said.exceptions===void 0?policy.exceptions:withLimits(policy.
exceptions,said.exceptions)}}function withRule(rule2,said){return{action:said.action??rule2.action,fixWithin:said.fixWithin??rule2.fixWithin,escalate:said.escalate??
rule2.escalate}}function withLimits(rules2,said){return{maxDays:bySeverity(severity2=>said.maxDays[severity2]??rules2.maxDays[severity2]),requireTicket:said.requireTicket??
rules2.requireTicket}}function wordOf(severity2){return severity2.toLowerCase()}function hours(duration){return Number.parseInt(duration,10)*(duration.endsWith(
"d")?24:1)}function keyOf(path2){return path2.reduce((name,part)=>typeof part=="number"?`${name}[${part}]`:`${name}${name&&"."}${part}`,"")}var import_yaml3=__toESM(require_dist(),1);var import_yaml=__toESM(require_dist(),1),options={prettyErrors:!1,version:"1.2",schema:"core",merge:!1,stringKeys:!0,uniqueKeys:!1,logLevel:"error"};function parseYaml(source,lineCounter,most){
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
return{placeOf:path2=>place(startOf(nodeAt(root,path2))),placeOfKey:(path2,key)=>{let map=nodeAt(root,path2),pair=(0,import_yaml3.isMap)(map)?map.items.find(item=>keyOf2(
item)===key):void 0;return place(startOf(pair?.key??map))},lineOf:path2=>lines.linePos(startOf(nodeAt(root,path2))).line,isQuoted:path2=>{let node=nodeAt(root,path2);
return(0,import_yaml3.isScalar)(node)&&node.type!=="PLAIN"}}}var otherYaml={offset:0,what:"it asks for another version of YAML",fix:"Remove the %YAML line: YAML\
 1.2 is read."};function throwFaults(faults,place,left=0){let[first,...others]=faults.toSorted((a,b)=>a.offset-b.offset).slice(0,maxProblems).map(({offset,what,
fix})=>({where:place(offset),what,fix}));if(first!==void 0)throw invalid([first,...others],"yaml-invalid",faults.length+left)}function invalid(problems,code,count=problems.
length){let left=count-maxProblems;if(left<=0)return new ConfigError(problems,code);let[first,...others]=problems,more={where:"further problems",what:`${left} m\
ore`,fix:"Correct these first."};return new ConfigError([first,...others.slice(0,maxProblems-1),more],code)}function controlCharacters(source){let offset=source.
search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);return offset<0?[]:[{offset,what:"an invisible control character",fix:"Remove it."}]}var syntaxFix="\
Correct the syntax at this place or right before it.";function explainSyntax(error){let at=(what,fix)=>({offset:error.pos[0],what,fix});switch(error.code){case"\
TAB_AS_INDENT":return at("a tab as indentation","Indent with spaces.");case"MULTIPLE_DOCS":return at("a second YAML document","Keep one document: remove `---` a\
nd what does not belong here.");case"TAG_RESOLVE_FAILED":return at("a YAML tag (`!…`)","Remove the tag: plain words are enough.");case"NON_STRING_KEY":return at(
"a key that is no plain word","Write the key as a plain word.");case"RESOURCE_EXHAUSTION":return nested(error.pos[0]);case"BAD_SCALAR_START":return/reserved character @/.
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
items.map(item=>plainValue(item,depth+1,faults));refuseDuplicates(node.items,faults);let entries2=node.items.map(pair=>[keyOf2(pair),plainValue(pair.value,depth+
1,faults)]);return Object.assign(Object.create(null),Object.fromEntries(entries2))}function refuseDuplicates(pairs,faults){let seen=new Set;for(let pair of pairs){
let key=keyOf2(pair);seen.has(key)&&refuse(faults,pair.key,"this key stands here twice","Keep one of them."),seen.add(key)}}function refuse(faults,node,what,fix){
faults.push({offset:startOf(node),what,fix})}function keyOf2(pair){return(0,import_yaml3.isScalar)(pair.key)?String(pair.key.value):""}function startOf(node){return(0,import_yaml3.isScalar)(
node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(node)||(0,import_yaml3.isAlias)(node)?node.range?.[0]??0:0}function nodeAt(root,path2){let node=root;
for(let step of path2){let next=(0,import_yaml3.isMap)(node)?node.items.find(pair=>keyOf2(pair)===step)?.value:(0,import_yaml3.isSeq)(node)?node.items[Number(step)]:
void 0;if(next==null)return node;node=next}return node}function refusedBySchema(issues,yaml,guide){let unexplained={where:yaml.placeOf([]),what:`it is not ${guide.name}`,fix:guide.fixFor([],yaml.value)},all=explanations(
issues,[],yaml,guide),[first=unexplained,...others]=all.slice(0,maxProblems).map(explain=>explain());return invalid([first,...others],guide.code,Math.max(1,all.
length))}function explanations(issues,prefix,yaml,guide){return issues.flatMap(issue=>{let path2=[...prefix,...issue.path];if(issue.code==="unrecognized_keys")return issue.
keys.map(key=>()=>unknownKey(path2,key,yaml,guide));let value=valueAt(yaml.value,path2);if(issue.code==="invalid_union"&&typeof value=="object"&&value!==null){let meant=issue.
errors.find(errors=>errors.some(({path:inside})=>inside.length>0)||isKeys(errors));if(meant!==void 0)return explanations(meant,path2,yaml,guide)}return[()=>wrongValue(
issue,path2,value,yaml,guide)]})}function wrongValue(issue,path2,value,yaml,guide){let where=`${yaml.placeOf(path2)} ${keyName(path2)}`.trimEnd();return issue.code===
"too_big"&&Array.isArray(value)?{where,what:"has too many entries",fix:`At most ${issue.maximum} are taken.`}:{where,what:whatStands(value),fix:guide.fixFor(path2,
value)}}function isKeys(errors){return errors.some(({code})=>code==="unrecognized_keys")}function whatStands(value){return value===void 0?"is missing":value===null?
"has no value":Array.isArray(value)?value.length===0?"is an empty list":"is a list":`is ${typeof value=="object"?"a map":quoted(String(value))}`}function unknownKey(path2,key,yaml,guide){
let keys=keysAt(guide.schema,path2),meant=Object.hasOwn(guide.otherWords,key)?guide.otherWords[key]:void 0;if(meant!==void 0)return{where:yaml.placeOfKey(path2,
key),what:`unknown key ${quoted(key)}`,fix:meant};let near=nearest(key,keys),hint=near===void 0?"Remove it":`Write ${quoted(near)}`;return{where:yaml.placeOfKey(
path2,key),what:`unknown key ${quoted(key)}`,fix:`${hint}; ${path2.length===0?guide.name:keyName(path2)} takes ${keys.join(", ")}.`}}function keysAt(schema,path2){
if(schema instanceof ZodOptional||schema instanceof ZodNullable)return keysAt(schema.unwrap(),path2);if(schema instanceof ZodUnion)return schema.options.flatMap(
option=>keysAt(option,path2));let[step,...others]=path2;if(schema instanceof ZodArray)return keysAt(schema.element,others);if(!(schema instanceof ZodObject))return[];
if(step===void 0)return Object.keys(schema.shape);let next=schema.shape[String(step)];return next===void 0?[]:keysAt(next,others)}function valueAt(root,path2){return path2.
reduce((value,step)=>typeof value=="object"&&value!==null?Reflect.get(value,step):void 0,root)}function keyName(path2){return path2.reduce((name,step)=>typeof step==
"number"?`${name}[${step}]`:`${name}${name&&"."}${String(step)}`,"")}function bothFiles(one,other){return{base:{...strictest(one.base,other.base),source:sourcesOf([one.base,other.base])},images:[],approvals:bothApprovals(one.approvals,
other.approvals),parts:[one,other]}}function standIn(corrected){return{...bothFiles(defaultPolicyFile,corrected),approvals:nobodyApproves}}function saysTheSame(one,other){
return valuesText(one)===valuesText(other)}var defaultPolicyFile={base:defaultPolicy,images:[],approvals:noApprovals};function parsePolicy(text,source){if(text===
void 0)return defaultPolicyFile;let yaml=readYaml(text,source);if(yaml.value===void 0)return{base:{...defaultPolicy,source:`${source} (empty: the default policy\
)`},images:[],approvals:noApprovals};let parsed=policySchema.safeParse(yaml.value);if(!parsed.success)throw refusedBySchema(parsed.error.issues,yaml,policyGuide);
let words=parsed.data;return{base:withSaid({...defaultPolicy,source},saidRules(words,[],yaml)),images:(words.images??[]).map((rule2,index)=>({match:rule2.match,
said:saidRules(rule2,["images",index],yaml)})),approvals:approvalRules(words.approvals)}}function policyFor(file,names){let{parts}=file;return parts!==void 0?together(
parts.map(part=>policyFor(part,names))):names.length===0?file.base:together(names.map(name=>policyForName(file,name)))}function together(policies){return{...policies.
reduce(strictest),source:sourcesOf(policies)}}function sourcesOf(policies){return[...new Set(policies.map(({source})=>source))].join("; ")}function policyForName({
base,images},name){let rules2=images.filter(({match})=>matchesImage(match,name));if(rules2.length===0)return base;let source=`${base.source} for ${rules2.map(({
match})=>match).join(", ")}`;return rules2.reduce((policy,{said})=>withSaid(policy,said),{...base,source})}function approvalRules(said){if(said===void 0)return noApprovals;
let words=Array.isArray(said)?{all:said}:said;return bySeverity(severity2=>{let named2=[...words.all??[],...words[wordOf(severity2)]??[]];return distinctApprovers(
named2.map(choice=>typeof choice=="string"?[choice]:choice))})}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","not-approved",
"not-on-both","not-compared","unreadable"],announcedDays=14;function holds(exception,now){return now.getTime()<exception.endsAt.getTime()}function endingSoon(exceptions2,now){
let limit=daysLater(now,announcedDays).getTime();return exceptions2.filter(exception=>holds(exception,now)&&exception.endsAt.getTime()<=limit).toSorted((a,b)=>a.
endsAt.getTime()-b.endsAt.getTime())}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line){return line.split(space).filter(word=>word!==
"")}function parseEntry(line){let[id,...words]=fields(line);if(id===void 0||id.startsWith("#"))return;let comment=words.findIndex(word=>word.startsWith("#")),beforeComment=comment<
0?words:words.slice(0,comment),trivyDates=beforeComment.filter(word=>word.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(comment<0?[]:words.slice(
comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:beforeComment.filter(isAdvisoryId)}}function parseComment(words){let[mark="",...rest]=words,reason=[],
dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word=>word!=="").reverse();for(let word=left.pop();word!==void 0;word=left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.
exec(word)??[];word.startsWith("exp:")?dates.push(trivyDate(word)):before===void 0||after===void 0?reason.push(word):(before!==""&&reason.push(before),dates.push(
policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word){let text=word.slice(4),start=startOfDay(text);return start===
void 0?{text}:{text,endsAt:start}}function policyDate(word){let text=withoutEnd(word,")].,;"),start=startOfDay(text);return start===void 0?{text}:{text,endsAt:daysLater(
start,1)}}function isAdvisoryId(word){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.test(word)}function isWildcard(id){return/[*?]/.
test(id)}function wildcardWhy(id){return`${quoted(id)} names no finding, as no id is a pattern: each needs an entry of its own`}function asReason(words){let first=words.
findIndex(word=>!/^[-–—,;:|]+$/u.test(word)),text=first<0?"":words.slice(first).join(" "),clean=withoutEnd(text," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(
clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).replace(/[\ud800-\udbff]$/,"").trimEnd()}…`}var reasonPlaceholder="\
<why this is acceptable>";function isPlaceholder(text){return/^<[^<>]*>$/.test(text)||text.includes(reasonPlaceholder)}function withoutEnd(text,characters){let end=text.
length;for(;end>0&&characters.includes(text[end-1]??"");)end-=1;return text.slice(0,end)}var cve=/^CVE-\d{4}-\d{4,}$/,ghsa=/^GHSA(?:-[a-z0-9]{4}){3}$/;function meantId(id){let bare=id.replace(/[,;:.]+$/,""),written=bare.replace(/^(cve|ghsa)-/i,prefix=>prefix.
toUpperCase()),right=written.startsWith("GHSA-")?`GHSA-${written.slice(5).toLowerCase()}`:written;return/^(?:CVE|GHSA)-/.test(right)?cve.test(right)||ghsa.test(
right)?right===id?void 0:{why:bare===id?"capitals count":`${punctuation(id,bare)} is read as a part of it`,id:right}:{why:right.startsWith("CVE-")?"the form is \
CVE-2024-1234":"the form is GHSA-jf85-cpcp-j695"}:bare===id?void 0:{why:`${punctuation(id,bare)} is read as a part of it`,id:bare}}function punctuation(id,bare){
return`\`${id.slice(bare.length)}\``}var suggestedDays=30,shortestLimit=90;function refused(draft,refusal,why,now,days2){let{id,reason,expiry,file,line}=draft;return{id,refusal,file,line,why,suggestion:suggestion(
draft,lastDayOf(draft,now,days2)),...expiry!==void 0&&{expiry},...reason!==""&&{reason}}}function refuseExpired(exception,now){return refused(exception,"expired",
`it expired on ${exception.expiry}`,now)}function refusedWildcard(draft,now){let{id}=draft;return{...refused({...draft,id:"<id>"},"wildcard",wildcardWhy(id),now),
id}}function unlessDead(exception,now){if(!holds(exception,now))return refuseExpired(exception,now);let meant=meantId(exception.id);return meant===void 0?exception:
refused(exception,"dead-id",`no finding has this id: ${meant.why}`,now)}function isYamlFile(file){return/\.ya?ml$/.test(file)}function suggestion(draft,until){return isYamlFile(
draft.file)?entryUntil(draft,until):lineUntil(draft.id,draft.reason,until)}function lastDayOf({expiry=""},now,days2){let isAhead=startOfDay(expiry)!==void 0&&expiry>=
dayOf(now);if(days2!==void 0||!isAhead)return dayOf(daysLater(now,days2??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:
latest}function suggestedLine(id,reason,now,days2=suggestedDays){return lineUntil(id,reason,dayOf(daysLater(now,days2)))}function lineUntil(id,reason,until){let clean=possibleId(
id.replace(/(?<=.)#.*$/s,"")),said=parseComment(["#",...visible(reason)]).reason||reasonPlaceholder;return`${clean}  # ${said}, Expiry: ${until}`}function suggestedEntry(draft,now,days2=suggestedDays){
return entryUntil(draft,dayOf(daysLater(now,days2)))}function entryUntil(draft,until){let{paths,purls,images,approvedBy,ticket}=draft,words={id:possibleId(draft.
id),statement:visible(draft.reason).join(" ")||reasonPlaceholder,paths,purls,images,"approved-by":approvedBy,ticket};return`- { ${Object.entries(words).flatMap(
([key,value])=>value===void 0?[]:[`${key}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(startOfDay(until)??new Date(until),1))} }`}function possibleId(id){
let clean=fields(id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant=meantId(clean);return(meant===void 0?clean:meant.id)||"<id\
>"}function visible(text){return fields(text.replaceAll(new RegExp("\\p{C}+","gu")," "))}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text){return hidden.test(text)}function hasInvisible(text){
return new RegExp("\\p{C}","u").test(text)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";var maxLine=64*1024,maxEntries=1e4;function parseIgnoreFile(text,file,now){let active=[],notApplied=[],above=[],lines=text.replace(/^\ufeff/,"").split(`
`);for(let[index,raw]of lines.entries()){let setting={file,line:index+1,now};checkLength(raw,setting);let entry2=parseEntry(raw);if(entry2===void 0){above=fields(
raw).length===0?[]:[...above.slice(-maxCommentLines),raw];continue}let result=readEntry(raw,entry2,above,setting);if("refusal"in result?notApplied.push(result):
active.push(result),notApplied.push(...entry2.otherIds.map(id=>secondId(id,entry2,above,setting))),above=[],active.length+notApplied.length>maxEntries)throw tooMany(
setting)}return{active,refused:notApplied}}var maxCommentLines=20;function readEntry(raw,entry2,above,setting){let used=entry2.reason===""?above:[],reason=entry2.
reason===""?reasonAbove(above):entry2.reason,date=earliest(entry2.dates),{now}=setting,draft=draftOf(entry2.id,reason,date??earliest(datesAbove(above)),setting);
if([raw,...used].some(text=>readsDifferently(text.replace(/\r$/,"")))||hasInvisible(entry2.id))return refused(draft,"hidden-characters",hiddenWhy,now);if(date?.
endsAt===void 0||reason==="")return refused(draft,...fault(entry2,date,reason,above,setting),now);if(isWildcard(entry2.id))return refusedWildcard(draft,now);let exception={
...draft,endsAt:date.endsAt,expiry:lastDay(date.endsAt)};return unlessDead(exception,now)}function draftOf(id,reason,date,{file,line}){let expiry=date?.endsAt===
void 0?date?.text:lastDay(date.endsAt);return{id,reason,file,line,...expiry===void 0?{}:{expiry}}}function secondId(id,entry2,above,setting){let reason=entry2.reason===
""?reasonAbove(above):entry2.reason,why=`it stands behind ${quoted(entry2.id)}, and a line holds one id`;return refused(draftOf(id,reason,earliest(entry2.dates),
setting),"second-id",why,setting.now)}function datesAbove(lines){return lines.flatMap(line=>parseComment(["#",...fields(line.replace(/^[^#]*#+/,""))]).dates)}function reasonAbove(lines){
let words=lines.map(line=>fields(line.replace(/^[^#]*#+/,""))).filter(line=>/[\p{L}\p{N}]/u.test(line.join("")));return parseComment(["#",...words.flat()]).reason}
function earliest(dates){let end=({endsAt})=>endsAt?.getTime()??Number.NEGATIVE_INFINITY;return dates.toSorted((a,b)=>end(a)-end(b))[0]}function fault(entry2,date,reason,above,{
line}){let noReason=reason===""?"it gives no reason":void 0,nearestAbove=above.findLastIndex(comment=>datesAbove([comment]).length>0),elsewhere=nearestAbove<0?"":
`: that in line ${line-above.length+nearestAbove} belongs on its own line`,noDate=date===void 0?`it has no expiry${elsewhere}`:void 0,badDate=date!==void 0&&date.
endsAt===void 0?`its expiry ${quoted(date.text)} is no day of the calendar in the form YYYY-MM-DD`:void 0,why=[entry2.id.includes("#")?"a space is missing befor\
e #, so the id reads as it stands there":void 0,badDate,noReason,noDate].filter(part=>part!==void 0).join("; ");return[badDate!==void 0?"malformed-date":noReason!==
void 0?"no-reason":"no-expiry",why]}function checkLength(raw,{file,line}){if(raw.length*3<maxLine||new TextEncoder().encode(raw).length<maxLine)return;let what=`\
the line has ${maxLine} bytes or more, where Trivy stops reading`;throw new ConfigError([{where:`${file}:${line}`,what,fix:"Shorten the line."}],"exceptions-inv\
alid")}function tooMany({file,line}){let what=`more than ${maxEntries} entries`;return new ConfigError([{where:`${file}:${line}`,what,fix:"Remove those that are\
 no longer needed."}],"exceptions-invalid")}var form=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;function parseInstant(text,isQuoted){let[,
year="",month="",day="",mark,hour="",minute="",second="",fraction="",zone]=form.exec(text)??[];if(isQuoted&&!/^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.
test(text))return;let start=startOfDay(`${year}-${month.padStart(2,"0")}-${day.padStart(2,"0")}`);if(start===void 0||mark===void 0)return start;if(mark===" "!=(zone===
void 0))return;let offset=zoneMinutes(zone??"Z"),[h,m,s]=[Number(hour),Number(minute),Number(second)];if(offset===void 0||h>23||m>59||s>59)return;let milliseconds=Number(
fraction.padEnd(3,"0").slice(0,3));return new Date(start.getTime()+((h*60+m-offset)*60+s)*1e3+milliseconds)}function zoneMinutes(zone){if(zone==="Z")return 0;let[
hours2,minutes]=[Number(zone.slice(1,3)),Number(zone.slice(4))];if(!(hours2>24||minutes>59))return(zone.startsWith("-")?-1:1)*(hours2*60+minutes)}function expandBraces(pattern){let fault2=braceFault(pattern);if(fault2!==void 0)return fault2;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
void 0;next=open.pop()){let group=firstGroup(next.text);if(group===void 0)done.push(next);else{let{text,branches}=next,[before,after]=[text.slice(0,group.start),
text.slice(group.end+1)];for(let part of group.parts.toReversed())open.push({text:`${before}${part}${after}`,branches:[...branches,group.start]})}if(open.length+
done.length>500)return"its braces stand for more than 500 patterns"}return done.some(isAmbiguous)?"its `**` touches a brace: write it as a part of its own, betw\
een slashes":done}function braceFault(pattern){let depth=0,inClass=!1;for(let at=0;at<pattern.length;at+=1){let character=pattern[at];if(character==="\\")at+=1;else{
if(inClass&&(character==="{"||character==="}"||character===","&&depth>0))return`\`${character}\` stands inside of \`[]\``;character==="["?inClass=!0:character===
"]"?inClass=!1:character==="{"?depth+=1:character==="}"&&(depth-=1)}if(depth<0)return"its `}` has no `{`"}return depth>0?"its `{` has no `}`":void 0}function firstGroup(text){
let depth=0,start=0,from=0,parts=[];for(let at=0;at<text.length;at+=1){let character=text[at];if(character==="\\")at+=1;else if(character==="{")depth+=1,depth===
1&&([start,from]=[at,at+1]);else if(depth===1&&(character===","||character==="}")){if(parts.push(text.slice(from,at)),from=at+1,character==="}")return{start,end:at,
parts}}else character==="}"&&(depth-=1)}}function isAmbiguous({text,branches}){return branches.some(at=>{let between=text[at-1]==="*"&&text[at]==="*",behind=text.
startsWith("**",at)&&at>0&&text[at-1]!=="/",before=text.slice(0,at).endsWith("**")&&(text[at]??"/")==="/";return between||behind||before})}var maxPathPattern=1e3,maxExpanded=8192;function pathPattern(pattern){if(pattern.length>maxPathPattern)return`it has more than ${maxPathPattern} characters`;let expanded=expandBraces(
pattern);if(typeof expanded=="string")return expanded;if(expanded.reduce((sum,{text})=>sum+text.length,0)>maxExpanded)return`its braces stand for more than ${maxExpanded}\
 characters`;let programs=[];for(let{text,branches}of expanded){let program=compile(text,branches);if(typeof program=="string")return program;programs.push(program)}
return(path2,effort={steps:0})=>{let characters=/[\ud800-\udfff]/.test(path2)?[...path2]:path2;return programs.some(program=>matches(program,characters,effort))}}
function compile(text,branches){let tokens=[],last=Math.max(-1,...branches);for(let at=0;at<text.length;){let read=readToken(text,at);if(typeof read=="string")return read;
tokens.push({token:read.token,rest:text.slice(at),branches:last>at}),at=read.next}return{tokens}}function readToken(text,at){switch(text[at]){case"*":return readStar(
text,at);case"?":return{token:{kind:"any"},next:at+1};case"[":return readClass(text,at+1);case"\\":return at+1<text.length?readCharacter(text,at+1):"it ends wit\
h `\\`";default:return readCharacter(text,at)}}function readCharacter(text,at){let character=String.fromCodePoint(text.codePointAt(at)??0);return{token:{kind:"c\
haracter",character},next:at+character.length}}function readStar(text,at){if(text[at+1]!=="*")return{token:{kind:"star"},next:at+1};let startsPart=at===0||text[at-
1]==="/";return startsPart&&at+2===text.length?{token:{kind:"everything"},next:at+2}:startsPart&&text[at+2]==="/"?{token:{kind:"directories"},next:at+3}:{token:{
kind:"star"},next:at+2}}function readClass(text,start){let at=text[start]==="!"||text[start]==="^"?start+1:start,negated=at>start,ranges=[],first=at,previous;for(;text[at]!==
"]";){let isRange=previous!==void 0&&text[at]==="-"&&text[at+1]!=="]"&&at+1<text.length;isRange&&(at+=1),text[at]==="\\"&&(at+=1);let code=text.codePointAt(at);
if(code===void 0)return"its `[` has no `]`";ranges.push(isRange&&previous!==void 0?[previous,code]:[code,code]),previous=isRange?void 0:code,at+=code>65535?2:1}
if(at===first)return"its `[]` is empty";let inside=code=>ranges.some(([from,to])=>from<=code&&code<=to);return{token:{kind:"class",matches:character=>inside(character.
codePointAt(0)??0)!==negated},next:at+1}}function matches({tokens},path2,effort){let[next,at]=[0,0],star,directories;for(;at<path2.length;){effort.steps+=1;let token=tokens[next]?.
token;if(token?.kind==="everything")return!0;if(token?.kind==="directories")next+=1,directories={token:next,at},star=void 0;else if(token?.kind==="star")next+=1,
star={token:next,at};else if(token!==void 0&&takes(token,path2[at]??""))next+=1,at+=1;else{let retry=longerStar(star,path2)??moreDirectories(directories,path2);
if(retry===void 0)return!1;next=retry.token,at=retry.at}}return matchesNothing(tokens[next])}function takes(token,character){return token.kind==="character"?token.
character===character:token.kind==="class"?token.matches(character):token.kind==="any"&&character!=="/"}function longerStar(star,path2){if(!(star===void 0||path2[star.
at]==="/"))return star.at+=1,star}function moreDirectories(directories,path2){if(directories===void 0)return;let slash=path2.indexOf("/",directories.at);if(!(slash<
0))return directories.at=slash+1,directories}function matchesNothing(left){return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.test(left.rest)}var maxFileAlternatives=1e4;function limitBraces(yaml,lists2){let sum=0;for(let list2 of lists2)for(let[index,entry2]of items(property(yaml.value,list2)).entries())
for(let[place,pattern]of items(property(entry2,"paths")).entries())if(sum+=alternatives(pattern),sum>maxFileAlternatives)throw tooMany2(yaml,[list2,index,"paths",
place])}function alternatives(pattern){if(typeof pattern!="string"||!pattern.includes("{")||pattern.length>maxPathPattern)return 0;let expanded=expandBraces(pattern);
return typeof expanded=="string"?0:expanded.length}function property(value,key){return typeof value=="object"&&value!==null?Reflect.get(value,key):void 0}function items(value){
return Array.isArray(value)?value:[]}function tooMany2(yaml,path2){let[list2,index,key,place]=path2,where=`${yaml.placeOf(path2)} ${list2}[${index}].${key}[${place}\
]`,what=`with it the braces of this file stand for more than ${maxFileAlternatives} patterns`;return invalid([{where,what,fix:"Write `*` or `**` in place of bra\
ces."}],"exceptions-invalid")}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text){if(text.length>2e3||!/^pkg:/i.test(text))return;let[beforeHash,subpath=""]=cut(text.slice(4).replace(
/^\/+/,""),"#"),[beforeQuery,query=""]=cut(beforeHash,"?"),[writtenType,coordinates]=cut(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===void 0||
!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===void 0||
subpath.split("/").slice(1).some(isDots))return;let{namespace,name,version}=found;return{type,namespace:plainNamespace.has(type)?namespace.toLowerCase():namespace,
name:normalName(type,name,qualifiers),version:type==="huggingface"?version.toLowerCase():version,qualifiers,subpath:trimSlashes(subpath)}}function coversPackage(wanted,found){
let same=part=>wanted[part]===found[part],asSaid=part=>wanted[part]===""||wanted[part]===found[part];return!same("type")||!same("namespace")||!same("name")||!asSaid(
"version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key,value])=>found.qualifiers.get(key)===value)}function cut(text,separator){let at=text.indexOf(
separator);return at<0?[text]:[text.slice(0,at),text.slice(at+1)]}function isDots(part){return part==="."||part===".."}function trimSlashes(text){return text.replace(
/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text){if(type!=="npm"&&text.startsWith("@"))return;let at=text.lastIndexOf("@"),parts=(at>0?
text.slice(0,at):text).split("/"),name=decode(parts.pop()??""),version=decode(at>0?text.slice(at+1):""),namespaces=parts.filter(part=>part!=="").map(decode);if(!(!name||
version===void 0||namespaces.includes(void 0)))return{namespace:trimSlashes(namespaces.join("/")),name,version}}function parseQualifiers(query){let qualifiers=new Map;
if(!query.includes(";")){for(let pair of query.split("&").filter(part=>part!=="")){let[writtenKey,writtenValue=""]=cut(pair,"="),key=writtenKey.toLowerCase(),value=decode(
writtenValue);if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key))return;if(value!==""){if(qualifiers.has(key))return;qualifiers.set(key,value)}}return qualifiers}}
function normalName(type,name,qualifiers){if(type==="pypi")return name.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.
includes("databricks")&&!repository.includes("azureml");return plainName.has(type)||type==="mlflow"&&isDatabricks?name.toLowerCase():name}function decode(text){
try{return decodeURIComponent(text)}catch{return}}var maxListed=100,list=item=>array(item).min(1).max(maxListed),path=string().refine(text=>typeof pathPattern(text)!="string"),purl=string().refine(text=>parsePackageUrl(
text)!==void 0),person2=string().min(1).max(100),entry=strictObject({id:string().min(1).max(300).describe("The id that Trivy gives: `CVE-2024-1234`, `DS-0002`, \
a secret’s rule."),statement:string().optional().describe("Why this is acceptable. Without it the entry is not applied."),expired_at:string().optional().describe(
"The first instant at which it holds no longer: a day (00:00 UTC) or RFC 3339. Required to be applied."),paths:list(path).optional().describe("Only in these tar\
gets or files of the image; `*`, `**`, `?`, `[]`, `{}`."),images:list(string().regex(patternForm)).optional().describe("Only in these images: `ghcr.io/acme/*`."),
"approved-by":union([person2,list(person2)]).optional().describe("Who approved it."),ticket:string().min(1).max(300).optional().describe("Where it is tracked.")}),
vulnerability=strictObject({...entry.shape,purls:list(purl).optional().describe("Only in these packages: `pkg:npm/lodash`, with or without version.")}),entries=array(
entry).max(maxEntries).nullish(),ignoreSchema=strictObject({vulnerabilities:array(vulnerability).max(maxEntries).nullish().describe("Exceptions for vulnerabilit\
ies."),misconfigurations:entries.describe("Exceptions for misconfigurations."),secrets:entries.describe("Exceptions for secrets."),licenses:entries.describe("Ch\
ecked for its form only: licenses are no findings of image-gate.")}),fixes2={id:"Write the id that Trivy gives as text, e.g. `CVE-2024-1234`.",statement:"Write \
in words why this is acceptable, in quotes.",expired_at:"Write a day without quotes, e.g. `2026-01-31` (it ends as that day begins, UTC), or RFC 3339.",images:'\
Write a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',"approved-by":"Write a name or a list of names.",ticket:"Write its name or address as text\
."},ignoreGuide={schema:ignoreSchema,name:"the file of exceptions",code:"exceptions-invalid",otherWords:{reason:"Write `statement`: Trivy calls the reason so.",
expiry:"Write `expired_at`, e.g. `expired_at: 2026-01-31`.",expires:"Write `expired_at`, e.g. `expired_at: 2026-01-31`.",vuln:"Write `vulnerabilities`.",vulns:"\
Write `vulnerabilities`.",packages:'Write `purls`, e.g. `["pkg:npm/lodash"]`.',approvedBy:"Write `approved-by`."},fixFor:(at,value)=>{let key=String(at.findLast(
step=>typeof step=="string")??"");return key==="paths"?pathFix(value):key==="purls"?'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.':fixes2[key]??"Wri\
te a list of entries, each with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`."}};function pathFix(value){let fault2=typeof value=="string"?
pathPattern(value):void 0;return`${typeof fault2=="string"?`${fault2.charAt(0).toUpperCase()}${fault2.slice(1)}: write`:"Write"} a list of path patterns, e.g. \`\
["app/**/package.json"]\`.`}var maxIgnoreYaml=256*1024,lists=[["vulnerabilities","vulnerability"],["misconfigurations","misconfiguration"],["secrets","secret"],["licenses",void 0]];function parseIgnoreYaml(text,file,now){
let yaml=readYaml(text,file,maxIgnoreYaml);limitBraces(yaml,lists.map(([list2])=>list2));let parsed=ignoreSchema.safeParse(yaml.value??{});if(!parsed.success)throw refusedBySchema(
parsed.error.issues,yaml,ignoreGuide);let entries2=lists.flatMap(([list2,kind])=>(parsed.data[list2]??[]).map((words,index)=>({words,place:{path:[list2,index],kind,
yaml,file,now}})));if(checkTimes(entries2,yaml),entries2.length>maxEntries)throw tooMany3(file);let active=[],notApplied=[];for(let{words,place}of entries2){if(place.
kind===void 0)continue;let result=readEntry2(words,place);"refusal"in result?notApplied.push(result):active.push(result)}return{active,refused:notApplied}}function endOf({
words:{expired_at:text},place:{path:path2,yaml}}){return text===void 0?void 0:parseInstant(text,yaml.isQuoted([...path2,"expired_at"]))}function checkTimes(entries2,yaml){
let[first,...others]=entries2.filter(entry2=>entry2.words.expired_at!==void 0&&endOf(entry2)===void 0).map(({words,place:{path:path2}})=>{let where=[...path2,"e\
xpired_at"];return{where:`${yaml.placeOf(where)} ${path2[0]}[${path2[1]}].expired_at`,what:`is ${yaml.isQuoted(where)?"in quotes: ":""}${quoted(words.expired_at??
"")}`,fix:ignoreGuide.fixFor(where,words.expired_at)}});if(first!==void 0)throw invalid([first,...others],"exceptions-invalid")}function tooMany3(where){return invalid(
[{where,what:`more than ${maxEntries} entries`,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}function readEntry2(words,place){let{now}=place,
endsAt=endOf({words,place}),draft={...draftOf2(words,place),...endsAt===void 0?{}:{expiry:lastDay(endsAt)}},texts=[words.statement??"",words.ticket??"",...draft.
approvedBy??[]];if(hasInvisible(words.id)||texts.some(text=>readsDifferently(text.replaceAll(/[\r\n]/g," "))))return refused(draft,"hidden-characters",hiddenWhy,
now);if(isWildcard(words.id))return refusedWildcard(draft,now);if(draft.reason===""){let why=["it gives no reason",...endsAt===void 0?["it has no expiry"]:[]].join(
"; ");return refused(draft,"no-reason",`${why} (\`statement\`)`,now)}if(endsAt===void 0)return refused(draft,"no-expiry","it has no expiry (`expired_at`)",now);
let exception={...draft,endsAt,expiry:lastDay(endsAt)};return unlessDead(exception,now)}function draftOf2(words,{path:path2,kind,yaml,file}){let{id,paths,purls,
images,ticket,"approved-by":approvedBy}=words;return{id,reason:asReason(fields(words.statement??"")),file,line:yaml.lineOf(path2),...words.expired_at!==void 0&&
{expiry:words.expired_at},...kind!==void 0&&{kind},...paths!==void 0&&{paths},...purls!==void 0&&{purls},...images!==void 0&&{images},...approvedBy!==void 0&&{approvedBy:typeof approvedBy==
"string"?[approvedBy]:approvedBy},...ticket!==void 0&&{ticket}}}function parseExceptions(text,file,now){return isYamlFile(file)?parseIgnoreYaml(text,file,now):parseIgnoreFile(text,file,now)}async function policyIn(files,path2,branch){let text=await readText(files,path2,"policy",branch);return text===void 0&&await refuseMisnamed(files,path2),parsePolicy(
text,path2.path)}async function exceptionsIn(files,paths,now,branch){let all=paths.map(async path2=>{let text=await readText(files,path2,"exceptions",branch);return text===
void 0?{active:[],refused:[]}:parseExceptions(text,path2.path,now)});return joined(await Promise.all(all))}function joined(all){return{active:all.flatMap(({active})=>active),
refused:all.flatMap(({refused:refused2})=>refused2)}}async function readText(files,{path:path2,named:named2},input,branch){let file=await files.read(path2,maxTextFile);
if(file!==void 0)return decodeText(file.bytes,path2);if(!named2)return;let what=`there is no file ${files.describe(path2)}`,fix=`Correct the path, or remove the\
 input to use the default.${branch===void 0?"":" A file that is only in what is built counts with `policy-from: head`."}`;throw new ConfigError([{where:`input ${input}`,
what,fix}],"file-absent")}async function refuseMisnamed(files,{path:path2}){let found=await Promise.all(misnamedPolicyPaths.map(async other2=>await files.read(other2,
maxTextFile)===void 0?[]:[other2])),[other]=found.flat();if(other===void 0)return;let fix=`Move it to ${path2}, or name it in the input policy.`;throw new ConfigError(
[{where:files.describe(other),what:"a policy under this name is not read",fix}],"policy-misnamed")}var maxSteps=3e7,stepsEach=20;function indexExceptions(exceptions2){let patterns=new Map,compiled=text=>{let pattern=patterns.get(text)??pathPattern(text);return patterns.
set(text,pattern),pattern},byId=Map.groupBy(exceptions2.map(exception=>scoped(exception,compiled)),({exception})=>exception.id),effort={steps:0},leftOut=new Set;
return{matching:finding=>{let ids=idsOf(finding).filter(id=>byId.has(id));return ids.length===0?[]:inTrivysOrder(ids.map(id=>byId.get(id)??[]),finding,effort,()=>{
for(let id of ids)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception})=>exception))}}function isForImage({images},names){
return images===void 0?!0:names.length>0&&names.every(name=>images.some(pattern=>matchesImage(pattern,name)))}function scopeOf({id,kind,paths,purls,images}){let lists2=[
paths,purls,images].map(list2=>list2&&[...new Set(list2)].sort());return JSON.stringify([id,kind,...lists2])}function scoped(exception,compiled){return{exception,
paths:exception.paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception.purls?.map(parsePackageUrl).filter(purl2=>purl2!==void 0)}}function idsOf(finding){
return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding,effort,endEarly){let places=finding.
kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrls(finding.package):[]).map(parsePackageUrl);
for(let place of places)for(let list2 of candidates)for(let{exception,paths,purls}of list2){if(effort.steps>maxSteps)return endEarly();effort.steps+=1,!(exception.
kind!==void 0&&exception.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place,effort)||purls!==void 0&&!urls.every(url=>coversAny(purls,url,effort))||
(yield exception))}effort.steps>maxSteps&&endEarly()}function packageUrls({purl:purl2="",purlOn}){return[...new Set(purlOn===void 0?[purl2]:Object.values(purlOn))].
filter(url=>url!=="")}function matchesAny(paths,place,effort){return paths.some(matches2=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches2(place,effort)))}
function coversAny(purls,found,effort){return found===void 0?!1:purls.some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(wanted,found)))}function proposedExceptions(base,head){let ends=new Map;for(let exception of base.active){let scope=scopeOf(exception);ends.set(scope,Math.max(ends.get(scope)??
0,exception.endsAt.getTime()))}return head.active.filter(exception=>exception.endsAt.getTime()>(ends.get(scopeOf(exception))??0))}function withProposed(base,head,rules2,approvers2){
let missing=bySeverity(severity2=>missingApprovals(rules2[severity2],approvers2)),proposed=proposedExceptions(base,head).map(exception=>({...exception,proposed:{
missing}})),isApproved=Object.values(missing).every(approvals2=>approvals2.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.
filter(exception=>!extended.has(scopeOf(exception)));return{active:[...proposed,...others],refused:head.refused}}async function readBranchRules({ruling,branch,branchName,merged},read,instead){try{return await read(ruling)}catch(error){if(!isInvalid(error)||branch===void 0)
throw error;let mended=merged&&await readOrNothing(()=>read(merged));if(mended!==void 0&&instead!==void 0)return instead(mended.value);let[first,...others]=error.
problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof ConfigError&&error.
code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read){try{return{value:await read()}}catch(error){if(error instanceof ConfigError)return;
throw error}}function wayOut(branch,name){return{where:branch,what:"its file is the one that counts here",fix:`Correct it on ${name}, by a pull request from a b\
ranch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read){try{return await read(merged)}catch(error){
if(!isInvalid(error))throw error;let after={where:"this pull request",what:`it is so in what ${branchName} would hold after the merge of this pull request, and \
would stop every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}function unreadable(error,file,branch){
let[problem]=error.problems,line=Number(/:(\d+)/.exec(problem?.where??"")?.[1]??1),why=`this file of ${branch} can’t be read (${problem?.what}), so all that t\
he pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line,why,suggestion:"the file as this pull request has it"}}async function readPolicy(files,path2){let{beside,proposed}=files,own=await policyOf(files,path2,proposed!==void 0);return beside===void 0?own:bothFiles(own,await policyOf(
beside,path2,proposed!==void 0))}async function policyOf(files,path2,mayCorrect){let{ruling,branch}=files;return readBranchRules(files,async from=>{let policy=await policyIn(
from,path2,branch);return from===ruling?ofBranch(policy,branch):named(policy,"as this pull request corrects it")},mayCorrect?standIn:void 0)}function ofBranch(policy,branch){
return branch===void 0?policy:named(policy,`of ${branch}`)}function named(policy,from){return policy.base===defaultPolicy?policy:{...policy,base:{...policy.base,
source:`${policy.base.source} ${from}`}}}function applyExceptions({beside,...own},rules2,now,images){let use=applyOwn(own,rules2,now,images);return beside===void 0?use:onBoth(use,applyExceptions(beside,
rules2,now,images),beside.branch,now)}function onBoth(own,other,branch,now){let applied=new Set,oneSided=new Set;return{exceptionFor:finding=>{let exception=own.
exceptionFor(finding);if(exception===void 0)return;let isOnBoth=other.exceptionFor(finding)!==void 0;return(isOnBoth?applied:oneSided).add(exception),isOnBoth?exception:
void 0},outcome:()=>{let ofOwn=own.outcome();return{applied:ofOwn.applied.filter(exception=>applied.has(exception)),unused:ofOwn.unused,refused:[...ofOwn.refused,
...[...oneSided].map(exception=>refuseOneSided(exception,branch,now))]}}}}function applyOwn({active,refused:before},rules2,now,images){let{usable,refused:atOnce}=usableAmong(
active,rules2,now,images),index=indexExceptions(usable),lastEnd=bySeverity(severity2=>lastEndOf(rules2.maxDays[severity2].value,now)),used=new Set,tooFar=new Map,
unapproved=new Map;return{exceptionFor:finding=>{for(let exception of index.matching(finding))if(lacksApproval(exception,finding.severity))unapproved.set(exception,
worse(unapproved.get(exception)??finding.severity,finding.severity));else{if(exception.endsAt.getTime()<=lastEnd[finding.severity])return used.add(exception),exception;
tooFar.set(exception,strictestOf2(rules2,tooFar.get(exception),finding.severity))}},outcome:()=>{let notCompared=index.notCompared(),known=new Set([...used,...tooFar.
keys(),...unapproved.keys(),...notCompared]);return{applied:usable.filter(exception=>used.has(exception)),unused:unusedOf(usable,known),refused:[...rules2.requireTicket.
value?before.map(withTicket):before,...atOnce,...refusedForSome({tooFar,unapproved,notCompared},rules2,now)]}}}}function usableAmong(active,rules2,now,images){let exceptions2=active.
filter(exception=>isForImage(exception,images)),current=exceptions2.filter(exception=>holds(exception,now)),isTracked=exception=>!rules2.requireTicket.value||hasTicket(
exception),ended=exceptions2.filter(exception=>!holds(exception,now));return{usable:current.filter(isTracked),refused:[...ended.map(exception=>refuseExpired(exception,
now)),...current.filter(exception=>!isTracked(exception)).map(exception=>refuseUntracked(exception,now))]}}function lastEndOf(days2,now){return daysLater(startOfDay(
dayOf(now))??now,days2+1).getTime()}function strictestOf2({maxDays:maxDays2},one,other){let[strictest2=other]=severities.filter(severity2=>severity2===one||severity2===
other).toSorted((a,b)=>maxDays2[a].value-maxDays2[b].value);return strictest2}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(reason)?.[1]??
"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}function refuseUntracked(exception,now){let{reason,kind}=exception,asked=kind===void 0?{reason:`${reason}\
 (Ticket: <ticket>)`}:{ticket:"<ticket>"};return{...refused({...exception,...asked},"no-ticket","it names no ticket, which the policy requires",now),reason}}function withTicket(entry2){
let{suggestion:suggestion2,reason="",file}=entry2;return hasTicket({reason})?entry2:isYamlFile(file)?suggestion2.includes(" ticket: ")?entry2:{...entry2,suggestion:suggestion2.
replace(/ expired_at: (?=[\d-]+ \}$)/,' ticket: "<ticket>", expired_at: ')}:{...entry2,suggestion:suggestion2.replace(/, Expiry: (?=[\d-]+$)/," (Ticket: <ticket\
>), Expiry: ")}}function refuseTooFar(exception,severity2,{maxDays:maxDays2},now){let days2=maxDays2[severity2].value,why=`its expiry ${exception.expiry} lies m\
ore than ${days2} days ahead, the most for a ${severity2} finding`;return refused(exception,"too-far-ahead",why,now,days2)}function lacksApproval({proposed},severity2){
return proposed!==void 0&&proposed.missing[severity2].length>0}function refuseUnapproved(exception,severity2,now){let missing=exception.proposed?.missing[severity2]??
[],why=missing.some(choice=>choice.length===0)?"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this\
 pull request, and for a ${severity2} finding ${approversText(missing)} must approve its newest commit`;return{...refused(exception,"not-approved",why,now),suggestion:"\
the same line, once it is approved"}}function refusedForSome({tooFar,unapproved,notCompared},rules2,now){return[...[...tooFar].map(([exception,severity2])=>refuseTooFar(
exception,severity2,rules2,now)),...[...unapproved].map(([exception,severity2])=>refuseUnapproved(exception,severity2,now)),...notCompared.map(exception=>refuseNotCompared(
exception,now))]}function refuseNotCompared(exception,now){return refused(exception,"not-compared","some findings were not compared with it: the entries for thi\
s id have too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception,branch,now){let why=`${branch}\
 rules as well, and has no exception that is applied to the same finding`;return{...refused(exception,"not-on-both",why,now),suggestion:`the same line, once it \
is on ${branch}, too`}}function unusedOf(exceptions2,known){let first=new Map,unused=[];for(let exception of exceptions2){let key=scopeOf(exception),earlier=first.
get(key);earlier===void 0&&first.set(key,exception),!known.has(exception)&&unused.push(earlier===void 0?exception:{...exception,duplicateOf:{file:earlier.file,line:earlier.
line}})}return unused}export{refusals,announcedDays,endingSoon,valuesText,actions,escalations,gates,kinds,capped,actionOf,strictestLimits,bySeverity,missingApprovals,needsApproval,alwaysNeeded,
approversText,distinctApprovers,withLimits,saysTheSame,policyFor,readBranchRules,readMerged,unreadable,fields,parseEntry,asReason,reasonPlaceholder,suggestedDays,
refused,isYamlFile,suggestedLine,suggestedEntry,maxCommentLines,reasonAbove,parseInstant,pathPattern,parsePackageUrl,maxListed,parseExceptions,policyIn,exceptionsIn,
joined,readText,scopeOf,proposedExceptions,withProposed,readPolicy,applyExceptions,lastEndOf,hasTicket,refuseUntracked,withTicket};
