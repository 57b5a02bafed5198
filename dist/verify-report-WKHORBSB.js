import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{usualNight}from"./chunk-NEHQZKNB.js";import{ledgerPlace}from"./chunk-4DRH57VG.js";import{fleetJson,fleetReportSchema,makeReport,readStoredReport,
reportSignature}from"./chunk-YJC7UASW.js";import"./chunk-J6JJPJKL.js";import"./chunk-7USRT6ZD.js";import"./chunk-KX5NUDLQ.js";import"./chunk-UMU7VBOI.js";
import"./chunk-Q2MJJ4ZI.js";import"./chunk-2RE3MHQE.js";import"./chunk-O22AHPM2.js";import"./chunk-LBAGW5PH.js";import"./chunk-ZKZUIRJM.js";
import"./chunk-6X2ZGQAR.js";import"./chunk-WJ6PBE3Z.js";import"./chunk-KTIEBTEB.js";import{openHome}from"./chunk-CMKBWAMQ.js";import{readLedger,
requireKnownRoot}from"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";import"./chunk-JD3Z7CVX.js";import"./chunk-4NQN4SNJ.js";import"./chunk-SOVIS3CO.js";
import"./chunk-L3OZCU3F.js";import"./chunk-TTDSOMGT.js";import"./chunk-7GSA2C2J.js";import"./chunk-C4LL3XDW.js";import"./chunk-INFRKYIY.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-EKSV5L6X.js";import"./chunk-6HFJNTSO.js";import"./chunk-3ZNSB7V5.js";import"./chunk-HNR7ZW22.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-RCZIIYOT.js";import"./chunk-UXUEZ3VX.js";
import"./chunk-RQUAI55Q.js";import{localRules,readPolicy}from"./chunk-53J5P326.js";import{counted,machineFiles,plural}from"./chunk-HVNFODBY.js";
import{defaultPolicyPath,exceptionPaths,pathOrDefault,plainLine}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";import{isDeepStrictEqual}from"node:util";var nightFigures=new Set(["criticals","coverage","gated","unverified","stale","histories-scanned"]);function compareReports(said,again){let isNightHere=isDeepStrictEqual(
said.night,again.night),figures=said.figures.filter(({key})=>isNightHere||!nightFigures.has(key)),lists=listNames.filter(name=>isNightHere||name!=="uncovered"&&
name!=="stale"),left=said.figures.length-figures.length;return{checked:figures.length+lists.length+1,differences:[...figures.flatMap(figure=>figureDifference(figure,
again)),...lists.flatMap(name=>listDifference(name,said,again)),...findingDifferences(said.findings,again.findings)],unchecked:isNightHere?[]:[`${plural(left,"f\
igure")}, what is not covered, and what is stale: they were made with a night that is not here (--night)`]}}var listNames=["batches","advisories","totals","reme\
diationHours","openAgeHours","exceptions","uncovered","stale","gaps","trend"];function figureDifference(said,again){let now=again.figures.find(({key})=>key===said.
key);return now!==void 0&&now.value===said.value&&now.state===said.state?[]:[{what:said.label,said:valueText(said),now:now===void 0?"no such figure":valueText(now)}].
map(plain)}function valueText({value,unit,state}){let text=value===null?"no data":`${value} ${unit}`;return state===void 0?text:`${text} (${state})`}function listDifference(name,said,again){
return isDeepStrictEqual(said[name],again[name])?[]:[{what:name,said:shortText(said[name]),now:shortText(again[name])}].map(plain)}function shortText(value){return JSON.
stringify(value)??"nothing"}function findingDifferences(said,again){let[before,after]=[byName(said),byName(again)],other=[...new Set([...before.keys(),...after.
keys()])].filter(name=>!isDeepStrictEqual(before.get(name),after.get(name))),[first]=other;if(first===void 0)return[];let more=other.length===1?"":`, the first \
of ${plural(other.length,"finding")}`,text=some=>shortText(some.get(first)?.[0]??"not there");return[{what:`finding ${first}${more}`,said:text(before),now:text(
after)}].map(plain)}function byName(findings){return Map.groupBy(findings,({repository,line,id,subject,kind})=>`${id} in ${subject} (${repository}=${line}, ${kind}\
)`)}function plain({what,said,now}){return{what:plainLine(what,200),said:plainLine(said,300),now:plainLine(now,300)}}function comparisonText({root,since,until},{
checked,differences,unchecked}){let other=differences.flatMap(({what,said,now})=>[what,`  the report says  ${said}`,`  the ledger gives ${now}`]);return[`The le\
dger holds the root of the report (${since} to ${until}), ${root??"none"}: no event up to it was dropped, changed or put elsewhere.`,differences.length===0?`${counted(
checked)} figures and lists come out as the report says.`:`${differences.length} of ${counted(checked)} figures and lists do not come out as the report says:`,...other,
...unchecked.map(what=>`Not worked out: ${what}.`)].join(`
`)}async function ledgerVerifyCommand(ports,command){let{files,workingDirectory,environment}=ports,path=resolve(workingDirectory,command.report),{said,bytes}=await readStoredReport(
files,path,command.report),{ledger:named,night,exceptions,staleAfter}=command,repository=machineFiles(files,workingDirectory),rules=localRules(repository),policy=pathOrDefault(
command.policy,defaultPolicyPath),signature=await reportSignature(ports,path,bytes,{files:repository,policy:await readPolicy(rules,policy),named:command.signers,
isRequired:command.isSigned}),ledger="path"in named?{path:resolve(workingDirectory,named.path)}:ledgerPlace(environment,named);said.root!==null&&requireKnownRoot(
await readLedger(await openHome(ports,ledger)),said.root);let again=await makeReport(ports,{ledger,night:{folder:night??usualNight,named:night!==void 0},since:{
at:new Date(said.since)},until:new Date(said.until),rules:{files:rules,paths:{policy,exceptions:exceptionPaths(exceptions)}},staleAfter}),comparison=compareReports(
said,fleetReportSchema.parse(JSON.parse([...fleetJson(again)].join(""))));return ports.show([signature,comparisonText(said,comparison)].join(`
`)),comparison.differences.length>0?1:comparison.unchecked.length>0?3:0}export{ledgerVerifyCommand};
