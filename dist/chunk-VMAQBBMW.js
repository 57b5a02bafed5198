import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{_enum,_null,actions,array,boolean,bySeverity,digestText,gates,instant,int,literal,maxPlatforms,record,severities,strictObject,string}from"./chunk-SOLK6MDS.js";var maxIds=6e5,ruleOrigins=["built","commit","branch"],scannerTrusts=["pinned","given","unreviewed"],text=string(),count=int().nonnegative(),ids=array(text),each=(words,value)=>record(
_enum(words),value),resultSchema=strictObject({version:literal(1),verdict:literal("passed"),validUntil:instant,policy:strictObject({digest:digestText,from:_enum(
ruleOrigins)}),how:strictObject({gateOn:_enum(gates),ignoreBase:boolean(),exceptions:count,vex:count,scanner:_enum(scannerTrusts),rego:int().positive().optional(),
scoped:int().positive().optional(),unexploited:int().positive().optional(),opinion:literal("clair").optional()}),database:strictObject({updatedAt:instant}).optional(),
platforms:array(strictObject({platform:text,packages:count,packagesListed:boolean(),sbom:_enum(["equal","equal-with-distro","needs-layers"]).optional(),distro:text.
optional()})).min(1).max(maxPlatforms),counts:each(severities,each([...actions,"excepted"],count)),findings:each(severities,ids),excepted:ids,omitted:count}),scanPredicateSchema=strictObject(
{invocation:strictObject({parameters:_null(),uri:text,event_id:text,"builder.id":text}),scanner:strictObject({uri:text,version:text,db:strictObject({uri:text,version:text}),
result:resultSchema}),metadata:strictObject({scanStartedOn:instant,scanFinishedOn:instant})});function scanPredicate(record2,facts,platform){let{version}=record2.
scanner;return{invocation:{parameters:null,uri:"",event_id:"","builder.id":""},scanner:{uri:`pkg:github/aquasecurity/trivy@${version}`,version,db:{uri:"",version:record2.
database?.updatedAt??""},result:resultOf(record2,facts,platform)},metadata:{scanStartedOn:record2.judgedAt,scanFinishedOn:record2.judgedAt}}}function resultOf(record2,{
rules,maxAge,standings},platform){let{verdict,policy,scanner,database,exceptions,scoped}=record2,{gateOn,ignoreBase,rego=[]}=policy,decided=scoped?.applied.length??
0,relaxed=record2.exploitation?.relaxed;if(verdict!=="passed")throw new Error("defect: an image that did not pass gets no claim");if(scanner.trust==="report")throw new Error(
"defect: a report of somebody else is no scan of ours");if(gateOn===void 0||ignoreBase===void 0)throw new Error("defect: a record that does not say how");let findings=record2.
findings.filter(({platforms})=>platform===void 0||platforms.includes(platform));return{version:1,verdict,validUntil:validUntil(record2,maxAge),policy:{digest:policy.
digest,from:rules},how:{gateOn,ignoreBase,exceptions:exceptions.applied.length,vex:vexOf(record2),scanner:scanner.trust,...rego.length===0?{}:{rego:rego.length},
...decided===0?{}:{scoped:decided},...relaxed===void 0?{}:{unexploited:relaxed.findings},...opinionOf(record2)},...database===void 0?{}:{database:{updatedAt:database.
updatedAt}},platforms:platformsOf(record2,platform,standings),counts:countsOf(findings),...idsOf(findings)}}function opinionOf({opinion}){return opinion?.weight===
"required"&&opinion.missing===void 0?{opinion:opinion.scanner}:{}}function vexOf({exceptions}){return exceptions.applied.filter(({vex})=>vex!==void 0).length}function validUntil({
judgedAt,exceptions,scoped,exploitation},maxAge){let ends=[...exceptions.applied,...scoped?.applied??[]].flatMap(({endsAt})=>endsAt===void 0?[]:Date.parse(endsAt)),
lists=exploitation?.relaxed===void 0?[]:[Date.parse(exploitation.relaxed.until)];return new Date(Math.min(Date.parse(judgedAt)+maxAge,...ends,...lists)).toISOString()}
function platformsOf({platforms},only,standings){let chosen=platforms.filter(({platform})=>only===void 0||platform===only);if(chosen.length===0)throw new Error(
`defect: ${only} was not scanned`);return chosen.map(({platform,packages,packagesListed=!1,sbom})=>({platform,packages,packagesListed,...standingOf(standings?.get(
platform)??sbom?.standing)}))}function standingOf(standing){return standing===void 0?{}:{sbom:standing.kind,...standing.kind==="equal-with-distro"?{distro:standing.
distro}:{}}}function countsOf(findings){let counts=bySeverity(()=>({log:0,warn:0,block:0,excepted:0}));for(let{severity,action,exception}of findings)counts[severity][exception===
void 0?action:"excepted"]+=1;return counts}function idsOf(findings){let open=bySeverity(()=>new Set),excepted=new Set,omitted=bySeverity(()=>new Set),bytes=0;for(let{
id,severity,exception}of findings){let ids2=exception===void 0?open[severity]:excepted,size=Buffer.byteLength(JSON.stringify(id))+1;if(ids2.has(id)||bytes+size>
maxIds){ids2.has(id)||omitted[severity].add(id);continue}bytes+=size,ids2.add(id)}return{findings:bySeverity(severity=>[...open[severity]]),excepted:[...excepted],
omitted:severities.reduce((sum,severity)=>sum+omitted[severity].size,0)}}export{scannerTrusts,scanPredicateSchema,scanPredicate,validUntil};
