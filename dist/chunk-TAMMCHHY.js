import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeLines,findingRows}from"./chunk-GWD2B6L5.js";import{blockingFirst,fixPlan,stepLines,weightText}from"./chunk-PTNC3OVE.js";import{alignedLines}from"./chunk-TZVNPYQF.js";
import{displayWidth,fitEnd,fitStart,takeColumns}from"./chunk-3SNSUAXO.js";import{baseLine,concernsBeside,exceptionLines,exploitationSentence,firstLines,opinionSentence,
reasonLength,scopedLines,tally,totalOf,verdictReason,vexLines}from"./chunk-P4NVSMEY.js";import{counted,painter,plural}from"./chunk-7HSWERG5.js";import{
bounded,boundedPath,severities,terminal}from"./chunk-CIY6UZVJ.js";var manifests=/\/(?:package\.json|METADATA|PKG-INFO|pom\.xml)$/,seenPath=6;function fitPath(path,columns2){let[,whole=path,platforms="",words="",more=""]=/^(.*?)((?: \([^()]*\/[^()]*\))?)( and ([\d,]+) more)?$/s.
exec(path)??[],count=more===""?"":` +${more}`,seen=Math.min(seenPath,displayWidth(whole)),forWords=columns2-displayWidth(platforms+words),inWords=more===""||forWords>=
Math.min(2*seenPath,displayWidth(whole))?words:count,tail=[platforms+inWords,count].find(one=>columns2-displayWidth(one)>=seen)??count;return fitWhole(whole,columns2-
displayWidth(tail))+tail}function fitWhole(whole,room){if(displayWidth(whole)<=room)return whole;if(!whole.includes("/"))return fitStart(whole,room);let short=whole.
replace(manifests,"");if(displayWidth(short)<=room)return short;let parts=short.split("/").filter(part=>part!==""),root=short.startsWith("/")?"/":"";for(let kept=parts.
length-2;kept>0;kept-=1){let shown=`${root}${parts[0]}/…/${parts.slice(-kept).join("/")}`;if(displayWidth(shown)<=room)return shown}let last=`…/${parts.at(-1)??
""}`;return parts.length>1&&displayWidth(last)<=room?last:fitEnd(short,room)}function fitPackage(cell,columns2){let[,name=cell,more=""]=/^(.*?)(?: and ([\d,]+) more)?$/s.
exec(cell)??[],count=more===""?"":` +${more}`,room=Math.max(1,columns2-displayWidth(count));return(/^[^\s]+[/:][^\s]+$/.test(name)?fitEnd(name,room):fitStart(name,
room))+count}function fitVersion(version,columns2,other){if(displayWidth(version)<=columns2)return version;let[,bare,mark=""]=/^(\S+)( \([^()]+\))$/.exec(version)??
[];if(bare!==void 0)return fitMarked(bare,shortMark(mark),columns2,other);if(!/\d/.test(version))return fitStart(shortWords[version]??version,columns2);let{part,
at,end}=difference(version,other);if(displayWidth(version.slice(0,end))<columns2)return fitStart(version,columns2);let from=part;for(;from<at&&displayWidth(version.
slice(from))>columns2-1-shownStart;)from+=1;let tail=fitStart(version.slice(from),Math.max(2,columns2-2));return`${takeColumns([...version.slice(0,from)],columns2-
1-displayWidth(tail)).join("")}…${tail}`}function fitMarked(version,mark,columns2,other){return[version+mark,`${version}…`].find(text=>displayWidth(text)<=columns2)??
fitVersion(version,columns2,other)}function shortMark(mark){return mark.replace(/new (major|minor) version(?: before 1\.0)?/,"$1").replace("pre-release","pre")}
var shortWords={"won't be fixed":"won't fix","no fix yet":"no fix","end of life":"EOL"},shownStart=4;function difference(version,other){let same=0;for(;same<version.
length&&version[same]===other[same];)same+=1;let at=Math.min(same,version.length-1),before=version.slice(0,at),part=Math.max(...[".","-","+","~",":"].map(mark=>before.
lastIndexOf(mark)+1)),rest=version.slice(at).search(/[.\-+~:]/);return{part,at,end:rest===-1?version.length:at+Math.max(1,rest)}}function fitWords(words,columns2){
let[,said=words,mark=""]=/^(.*?)( \(.*\))?$/s.exec(words)??[],undated=said.replace(/ until .*$/s,""),parts=undated.split(" "),less=parts.map((_,index)=>parts.slice(
0,parts.length-index).join(" "));return[undated+mark,said,...less].find(shown=>displayWidth(shown)<=columns2)??words}var leastFolded=40;function foldLine(line,columns2){
if(columns2===void 0||columns2<leastFolded||displayWidth(line)<=columns2)return[line];let lead=" ".repeat(line.length-line.trimStart().length),[first="",...words]=line.
trimStart().split(" "),lines=[],last=lead+first;for(let word of words)displayWidth(last)+1+displayWidth(word)<=columns2?last+=` ${word}`:(lines.push(last.trimEnd()),
last=`${lead}    ${word}`);return[...lines,last]}var tableRows=50,columns=[{title:"SEVERITY",min:8},{title:"FINDING",min:19},{title:"PACKAGE",min:8,shorten:fitPackage},{title:"VERSION",min:6,shorten:(cell,width,cells2)=>fitVersion(
cell,width,cells2[4]??""),dispensable:2},{title:"FIX",min:9,shorten:(cell,width,cells2)=>fitVersion(cell,width,cells2[3]??"")},{title:"POLICY",min:8,shorten:fitWords},
{title:"WHERE",min:12,shorten:fitPath,dispensable:1}];function renderTable(assessment,options={}){let paint=painter(options.colour??!1);return[titleLines(assessment,
paint),findingLines(assessment,options,paint),concernLines(assessment,paint),vexLines(assessment,paint),exceptionLines(assessment,paint),scopedLines(assessment,
paint),changeLines(assessment),totalLines(assessment,paint),[...verdictLines(assessment,options,paint),...nextLines(assessment,options,paint)]].filter(lines=>lines.
length>0).map(lines=>lines.join(`
`)).join(`

`)}function titleLines({name,scan},paint){let systems=scan.platforms.flatMap(({os})=>os===void 0?[]:[`${os.family} ${os.name}`]),platforms=scan.platforms.map(({
platform})=>platform),about=[...new Set(systems),...new Set(platforms)].map(part=>bounded(part,60)).slice(0,8);return[`${paint.bold(bounded(name,150))} ${paint.
dim(`(${about.join(", ")})`)}`]}function findingLines(assessment,{width=140,rows:limit=tableRows,file},paint){let{open,excepted}=assessment.decision.triage,{rows,
rest}=findingRows(assessment,[...blockingFirst(open),...excepted],limit);if(rows.length===0)return[];let drawn=all=>alignedLines(columns,all,width,(cell,row,column)=>paintCell(
paint,cell,rows[row]?.judged,column)),whole=drawn(rows.map(cells)),lines=whole[0]?.includes("WHERE")?whole:drawn(rows.map(placelessCells));return rest>0?[...lines,
paint.dim(cutLine(rest,file))]:lines}function placelessCells(row){return cells({...row,morePackages:row.morePackages===""?row.morePlaces:row.morePackages})}function cells({
judged,id,what,morePackages,installed,fixed,policy,where,morePlaces}){let name=`${bounded(what,60)}${morePackages}`,short=[installed,fixed,policy].map(cell=>bounded(
cell,60));return[judged.finding.severity,bounded(id,60),name,...short,`${boundedPath(where,100)}${morePlaces}`]}function paintCell(paint,cell,judged,column){return judged===
void 0||judged.exception!==void 0?paint.dim(cell):column===0?paint[severityPaint[judged.finding.severity]](cell):column===5&&judged.action==="block"?paint.red(cell):
cell}var severityPaint={CRITICAL:"alarm",HIGH:"red",MEDIUM:"yellow",LOW:"cyan",UNKNOWN:"plain"};function cutLine(more,file){return`… and ${plural(more,"more f\
inding")}: ${file===void 0?"--format json has all":bounded(file,300)}`}function concernLines(assessment,paint){return firstLines(concernsBeside(assessment).map(
({action,message})=>`${{block:paint.red("BLOCKS"),warn:paint.yellow("WARNING"),log:"NOTE"}[action]}  ${bounded(message,reasonLength)}`))}function totalLines(assessment,paint){
let counts=tally(assessment),parts=severities.map(severity=>{let{block,warn,log,excepted:excepted2}=counts[severity];return`${counted(block+warn+log+excepted2)}\
 ${severity}`}),excepted=totalOf(counts,"excepted"),tail=excepted===0?"":paint.dim(` (${counted(excepted)} of them excepted)`),{decision}=assessment,beside=[exploitationSentence(
decision),bounded(opinionSentence(decision.triage.opinion),600)];return[`Total: ${parts.join(" · ")}${tail}`,...beside.filter(sentence=>sentence!=="")]}function verdictLines(assessment,{
width},paint){let[word,colour]=assessment.decision.verdict==="passed"?["PASSED",paint.green]:["BLOCKED",paint.red],line=`${word}  ${bounded(assessment.name,150)}\
: ${verdictReason(assessment)}`;return foldLine(line,width).map(colour)}function nextLines(assessment,{explain,width},paint){let step=nextStep(fixPlan(assessment)),
[worst]=blockingFirst(assessment.decision.triage.open),[what="",...how]=step===void 0?[]:stepLines(step),solves=step===void 0?"":` (${weightText(step)})`,fix=step===
void 0?[]:[...foldLine(`  ${step.waits?"What blocks":"Fixes most"}: ${what}${solves}`,width),...how.flatMap((line,index)=>index===0?[`    ${paint.bold(line)}`]:
foldLine(`    ${line}`,width))],base=baseLine(assessment,terminal),advised=base===""?fix:[...foldLine(`  ${base}`,width),...fix],id=worst?.finding.id??"";if(explain===
void 0||!plainId.test(id))return advised;let command=`image-gate explain ${id}${explain===""?"":` ${explain}`}`,asks="  Why, where and how to fix or except:",isWide=width===
void 0||displayWidth(`${asks} ${command}`)<=width;return[...advised,...isWide?[`${asks} ${paint.bold(command)}`]:[asks,`    ${paint.bold(command)}`]]}function nextStep(plan){
let urgent=plan.filter(({waits,blocking,warned})=>!waits&&blocking+warned>0),[step]=urgent.toSorted((a,b)=>b.blocking-a.blocking||b.warned-a.warned);return step!==
void 0&&step.blocking>0?step:plan.find(({blocking})=>blocking>0)??step}var plainId=/^[A-Za-z0-9][\w.:-]{0,59}$/;export{renderTable};
