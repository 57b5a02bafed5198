import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePackageUrl}from"./chunk-P4NVSMEY.js";import{endOfException,keyName,openVexJustifications,ownTool,parseStrictJson,quoted,vexStatuses,weighed}from"./chunk-7HSWERG5.js";
import{ConfigError,_enum,array,fieldsOf,int,iso_exports,lazy,literal,object,record,string,unknown}from"./chunk-CIY6UZVJ.js";var maxStatements=1e4,maxWords=2e3,id=string().min(1).max(300),words=string().transform(text=>text.slice(0,maxWords)),moment=iso_exports.datetime({offset:!0}).transform(
text=>new Date(text)),thing=object({"@id":string().max(2e3).optional(),identifiers:object({purl:string().max(2e3).optional()}).optional(),hashes:record(string(),
string()).optional()}),product=object({...thing.shape,subcomponents:array(thing).max(maxStatements).optional()}),statement=object({vulnerability:object({name:id,
aliases:array(id).max(100).optional()}),status:_enum(vexStatuses),timestamp:moment.optional(),last_updated:moment.optional(),products:array(product).max(maxStatements).
optional(),justification:_enum(openVexJustifications).optional(),impact_statement:words.optional(),status_notes:words.optional(),action_statement:words.optional()}),
openVexSchema=object({"@context":literal("https://openvex.dev/ns/v0.2.0"),"@id":string().min(1).max(2e3),author:string().min(1).max(300),timestamp:moment,version:int().
positive(),tooling:unknown().optional(),statements:array(statement).min(1).max(maxStatements)});function openVexStatements({author,timestamp,tooling,statements},file,lines){
return statements.map((said,index)=>{let{vulnerability:vulnerability2,status,justification,products=[]}=said,detail=said.impact_statement??said.status_notes,action=said.
action_statement;return{ids:[vulnerability2.name,...vulnerability2.aliases??[]],status,...justification===void 0?{}:{justification},...detail===void 0?{}:{detail},
...action===void 0?{}:{action},at:said.last_updated??said.timestamp??timestamp,...endOfException(said.status_notes,tooling===ownTool),...weighed(products.map(productOf)),
author,file,line:lines[index]??1}})}function productOf({subcomponents=[],...said}){let parts=subcomponents.map(thingOf);return{...thingOf(said),...parts.length===
0?{}:{parts}}}function thingOf({"@id":name="",identifiers,hashes={}}){let purls=[...new Set([...name.startsWith("pkg:")?[name]:[],...identifiers?.purl===void 0?
[]:[identifiers.purl]])].map(parsePackageUrl),read=purls.filter(purl=>purl!==void 0),sha256=Object.hasOwn(hashes,"sha-256")?[`${hashes["sha-256"]}`.toLowerCase()]:
[],isUnclear=read.length<purls.length||sha256.length===0&&Object.keys(hashes).length>0;return{purls:read,sha256,isUnclear}}var maxNesting=20,maxWords2=2e3,id2=string().min(1).max(300),words2=string().transform(text=>text.slice(0,maxWords2)),moment2=iso_exports.datetime({offset:!0}).
transform(text=>new Date(text)),named=object({name:string().max(300).optional()}),statusOf={not_affected:"not_affected",false_positive:"not_affected",resolved:"\
fixed",resolved_with_pedigree:"fixed",exploitable:"affected",in_triage:"under_investigation"},states=Object.keys(statusOf),justifications=["code_not_present","c\
ode_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter",
"protected_by_mitigating_control"],component=lazy(()=>object({"bom-ref":string().max(2e3).optional(),purl:string().max(2e3).optional(),components:array(component).
max(maxComponents).optional()})),maxComponents=1e5,vulnerability=object({id:id2,references:array(object({id:id2.optional()})).max(100).optional(),analysis:object(
{state:_enum(states).optional(),justification:_enum(justifications).optional(),detail:words2.optional(),firstIssued:moment2.optional(),lastUpdated:moment2.optional()}).
optional(),recommendation:words2.optional(),workaround:words2.optional(),affects:array(object({ref:string().min(1).max(2e3),versions:array(unknown()).optional()})).
max(maxStatements).optional()}),cycloneDxVexSchema=object({bomFormat:literal("CycloneDX"),specVersion:string().regex(/^1\.(?:[4-9]|\d\d)$/),serialNumber:string().
max(100).optional(),version:int().positive().optional(),metadata:object({timestamp:moment2.optional(),authors:array(named).max(100).optional(),supplier:named.optional(),
manufacturer:named.optional(),component:component.optional()}).optional(),components:array(component).max(maxComponents).optional(),vulnerabilities:array(vulnerability).
min(1).max(maxStatements)});function cycloneDxStatements(document,file,lines){let author=authorOf(document),thingFor=thingsOf(document);return document.vulnerabilities.
flatMap((said,index)=>{let{analysis={},references=[],affects=[]}=said;if(analysis.state===void 0)return[];let at=analysis.lastUpdated??analysis.firstIssued??document.
metadata?.timestamp,action=said.recommendation??said.workaround,isExplained=analysis.state==="false_positive"&&(analysis.detail??"").trim()!=="",justification=analysis.
justification??(isExplained?"false_positive":void 0);return[{ids:[said.id,...references.flatMap(reference=>reference.id??[])],status:statusOf[analysis.state],...justification===
void 0?{}:{justification},...analysis.detail===void 0?{}:{detail:analysis.detail},...action===void 0?{}:{action},...at===void 0?{}:{at},...weighed(affects.map(({
ref,versions=[]})=>thingFor(ref,versions.length>0))),author,file,line:lines[index]??1}]})}function authorOf({metadata={}}){let{authors=[],supplier,manufacturer}=metadata;
return[...authors,supplier,manufacturer].find(one=>(one?.name??"")!=="")?.name??""}function thingsOf({serialNumber,version=1,metadata,components=[]}){let all=new Map,
add=(one,depth)=>{let ref=one["bom-ref"];if(ref!==void 0&&all.set(ref,all.has(ref)?nothingSure:thingOf2(one.purl)),depth<maxNesting)for(let inner of one.components??
[])add(inner,depth+1)},product2=metadata?.component;product2!==void 0&&add(product2,0);for(let one of components)add(one,0);let own=`urn:cdx:${serialNumber?.replace(
/^urn:uuid:/,"")}/${version}#`;return(ref,isLimited)=>{let local=ref.startsWith(own)?decoded(ref.slice(own.length)):ref,thing2=all.get(local)??linked(ref),limited=isLimited?
{...thing2,isUnclear:!0}:thing2;return product2===void 0||local===product2["bom-ref"]?limited:{...thingOf2(product2.purl),parts:[limited]}}}var nothingSure={purls:[],
sha256:[],isUnclear:!0};function thingOf2(purl){let read=purl===void 0?void 0:parsePackageUrl(purl);return read===void 0?nothingSure:{purls:[read],sha256:[],isUnclear:!1}}
function linked(ref){let inner=decoded(ref.slice(ref.indexOf("#")+1));return{...thingOf2(inner),isUnclear:!0}}function decoded(text){try{return decodeURIComponent(
text)}catch{return text}}var maxNamed=5;function parseVex(bytes,file){let json=jsonOf(bytes,file),text=()=>new TextDecoder().decode(bytes),{"@context":context,bomFormat}=fieldsOf(json);
if(context!==void 0){let document=asked(openVexSchema,json,file,openVexFix);return{statements:openVexStatements(document,file,entryLines(text(),"statements"))}}
if(bomFormat!==void 0){let document=asked(cycloneDxVexSchema,json,file,cycloneDxFix);return{statements:cycloneDxStatements(document,file,entryLines(text(),"vuln\
erabilities"))}}throw invalid([{where:file,what:"it is neither OpenVEX nor CycloneDX in JSON",fix:openVexFix}])}var openVexFix='OpenVEX 0.2 is read: `"@context"\
: "https://openvex.dev/ns/v0.2.0"`, with `@id`, `author`, `timestamp`, `version` and `statements`, each with `vulnerability.name` and `status`.',cycloneDxFix="C\
ycloneDX 1.4 or later is read, with `vulnerabilities`, each with `id` and `analysis.state`.";function invalid(problems){return new ConfigError(problems,"vex-inv\
alid")}function jsonOf(bytes,file){try{return parseStrictJson(bytes)}catch(error){throw error instanceof SyntaxError?invalid([{where:file,what:`it is no JSON th\
at all programs read alike: ${error.message}`,fix:"A VEX document is JSON: OpenVEX 0.2, or CycloneDX."}]):error}}function asked(schema,json,file,fix){let read=schema.
safeParse(json);if(read.success)return read.data;let[first=fault([],"it has another form"),...others]=read.error.issues.slice(0,maxNamed).map(({path,message})=>fault(
path,message));function fault(path,message){return{where:[file,...path.length===0?[]:[quoted(keyName(path))]].join(" "),what:message,fix}}throw invalid([first,...others])}
function entryLines(json,field){let lines=[],[depth,line,isInside]=[0,1,!1],name="";for(let at=0;at<json.length;at++){let character=json[at];if(character===`
`)line+=1;else if(character==='"'){let end=closingQuote(json,at);depth===1&&(name=json.slice(at+1,end)),at=end}else character==="{"||character==="["?(depth+=1,depth===
2&&(isInside=character==="["&&name===field),depth===3&&isInside&&lines.push(line)):(character==="}"||character==="]")&&(depth-=1)}return lines}function closingQuote(json,start){
let at=start+1;for(;at<json.length&&json[at]!=='"';)at+=json[at]==="\\"?2:1;return at}export{parseVex};
