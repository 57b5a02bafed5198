import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fleetJson,maxReport,reportStatement,signatureBeside}from"./chunk-QTOEL4YJ.js";import{mailSubject,mailText}from"./chunk-OBK55DM4.js";import{userContext}from"./chunk-XDM6VA62.js";
import{writeChunks}from"./chunk-57RVMPS7.js";import{runConfig}from"./chunk-F5RCZZJC.js";import{driftedRows,figureText,figuresOf,keepOutOfGit,postureSections,
reportTitle,sectionsOf,sourceLines,stateWord,stateWords}from"./chunk-JH4M7AFX.js";import{driftWords,fleetForms}from"./chunk-YCQRFMHG.js";import{openSigner}from"./chunk-LSQY2DXU.js";
import{requireOutput}from"./chunk-QJ7IVHY2.js";import{counted}from"./chunk-CWWXFKX5.js";import{Cancelled,ConfigError,GateError,code,digestOf,plainLine,
row,text,withFix}from"./chunk-F2OQW6OA.js";import{join,resolve}from"node:path";var columns=["row","repository","line","severity","finding","aliases","in","state","first_seen","due","fix_known_since","resolved","owner","figure","value","tar\
get","note","reported_by"],inOnePiece=2e3;function*fleetCsv(report){let piece=[line(columns)];for(let cells of rowsOf(report))piece.push(line(columns.map(column=>cells[column]??
""))),!(piece.length<inOnePiece)&&(yield piece.join(""),piece=[]);yield piece.join("")}function*rowsOf(report){for(let figure of figuresOf(report))yield figureCells(
figure);for(let section of postureSections(report,Number.POSITIVE_INFINITY))for(let cells of section.rows)yield postureCells(section,cells);for(let finding of report.
sources.ledger.findings)yield{...findingCells(finding),owner:report.ownerOf?.(finding.stream)??""};let{drift}=report.sources;for(let one of drift===void 0?[]:driftedRows(
drift))yield runningCells(one)}function runningCells({classes,runs,image,why}){return{row:"running",repository:image,in:runs,state:classes.map(one=>driftWords[one]).
join("; "),note:why}}function figureCells(figure){let{label,target="",state="",note=""}=figure;return{row:"figure",figure:label,value:figureText(figure),target,
state,note}}function postureCells({id},cells){if(id==="posture-slips"){let[claim2="",subject2="",was,is,note=""]=cells;return{row:id,figure:claim2,in:subject2,state:`${was}\
, ${is}`,note}}let[level,claim="",subject="",state="",why]=id==="posture-reached"?reachedCells(cells):cells;return{row:id,figure:claim,in:subject,state,note:`le\
vel ${level}: ${why}`}}function reachedCells([level="",claim="",,why=""]){return[level,claim,"","yes",why]}function findingCells({stream,name,severity,bucket,...times}){
let at=time=>time===void 0?"":new Date(time).toISOString();return{row:"finding",...stream,severity,finding:name.id,aliases:name.aliases.join(" "),in:name.subject,
state:stateWord({bucket,...times}),first_seen:at(times.firstSeen),due:at(times.due),fix_known_since:at(times.fixableSince),resolved:at(times.resolved),reported_by:times.
isAlone?"Clair":""}}function line(cells){return`${cells.map(cell).join(",")}\r
`}var formula=/^[\s"]*[=+\-@|%＝＋－＠]/u,plainCell=/^[A-Za-z0-9][A-Za-z0-9 .:/_@-]*$/;function cell(foreign){if(plainCell.test(foreign))return foreign;let clean=plainLine(
foreign),safe=formula.test(clean)?`'${clean}`:clean;return/[",;\t' ]/.test(safe)?`"${safe.replaceAll('"','""')}"`:safe}var listed=20,longest=200,marks={met:"✅",missed:"❌",unknown:"❔"};function fleetMarkdown(report,{isPublic=!1,rows=[]}={}){let sections=isPublic?[]:sectionsOf(
report,listed).flatMap(sectionLines);return`${[`## ${reportTitle(report)}`,"",row(["","Figure","Value","Target",""]),row(["---","---","---:","---","---"]),...figuresOf(
report).map(figureRow),...sections,...isPublic?["","Names of images and findings are withheld: everybody can read this."]:[],"",...rows.map(line2=>`- ${text(line2,
600)}`),...sourceLines(report).map(line2=>`- ${line2}`)].join(`
`)}
`}function figureRow(figure){let{label,target="",state,note=""}=figure,mark=state===void 0?"":`${marks[state]} ${stateWords[state]}`;return row([mark,label,`**${figureText(
figure)}**`,target.replace("<","&lt;").replace(">","&gt;"),note])}function sectionLines({title,note,columns:columns2,rows,all,none}){let heading=["",`### ${title}`,
""];return rows.length===0?[...heading,none]:[...heading,...note===void 0?[]:[note,""],row(columns2.map(column=>column.title)),row(columns2.map(({kind})=>kind===
"number"?"---:":"---")),...rows.map(cells=>row(cells.map((cell2,index)=>cellText(cell2,columns2[index]?.kind)))),...all>rows.length?["",`… ${counted(all-rows.
length)} more`]:[]]}function cellText(cell2,kind){return kind==="number"&&ownNumber.test(cell2)?cell2:kind==="code"?code(cell2,longest):text(cell2,longest)}var ownNumber=/^[\d,.]+(?: [a-z]+)?$/;async function reportPieces(report,form){switch(form){case"markdown":return[fleetMarkdown(report)];case"json":return fleetJson(report);case"csv":return fleetCsv(
report);case"html":return[(await import("./page-URHSTNQU.js")).fleetPage(report,fileNames.csv)]}}var fileNames={markdown:"report.md",json:"report.json",csv:"\
report.csv",html:"report.html"};async function requireReportOutput(files,workingDirectory,output){output.kind==="file"&&await requireOutput(files,resolve(workingDirectory,
output.path))}async function writeReportFolder(files,folder,report){await files.makeDirectory(folder),await keepOutOfGit(files,folder);for(let form of fleetForms)
await writeChunks(files,join(folder,fileNames[form]),await reportPieces(report,form));return folder}import{createHash}from"node:crypto";var mostBytes=10*1024*1024,mediaTypes={csv:"text/csv; charset=utf-8",json:"application/json",html:"text/html; charset=utf-8"};async function mailReport({mailer,
log},report,config){await mailer.send(config.server,await mailOf(report,config)),log.info(`The report was mailed to ${config.to.length===1?"1 address":`${config.
to.length} addresses`}.`)}async function triedMail(ports,report,config){let to=config.to.length===1?"1 address":`${config.to.length} addresses`;try{return await mailReport(
ports,report,config),{row:`E-mail: sent to ${to}`}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{row:`E-mail: not\
 sent to ${to}. ${withFix(error)}`,failure:error}}}async function mailOf(report,{from,to,attach}){let{mailPage}=await import("./mail-page-26I24QVT.js"),[subject,
text2]=[mailSubject(report),mailText(report)],attachments=await Promise.all(attach.map(form=>attachment(report,form)));if(attachments.reduce((sum,{content})=>sum+
content.byteLength,0)>mostBytes)throw tooLarge();let hash=createHash("sha256").update(JSON.stringify([from,to,subject,text2,attach])).digest("hex");return{from,
to,subject,text:text2,html:mailPage(report),attachments,id:`<${hash.slice(0,40)}@${from.slice(from.lastIndexOf("@")+1)}>`,date:new Date(report.sources.ledger.period.
until)}}async function attachment(report,form){let pieces=[];for(let piece of await reportPieces(report,form))pieces.push(Buffer.from(piece));return{name:fileNames[form],
type:mediaTypes[form],content:Buffer.concat(pieces)}}function tooLarge(){let what=`the attachments have more than ${mostBytes/1024/1024} MiB together`,fix="Atta\
ch the page alone (html), and keep the CSV as an artifact.";return new ConfigError([{where:"mail-attach",what,fix}],"mail-too-large")}import{basename}from"node:path";async function reportSigner(ports,{sign,signing}){let raw=new Map([...signing,["sign",sign],["image","registry.invalid/image"]]);return openSigner(ports,{...runConfig(
raw,userContext(ports)),push:!0})}async function signReport({files,clock,log},signer,report,path){let bytes=await files.readBytes(path,maxReport);if(bytes===void 0)
throw gone(path);let{period,standing,database}=report.sources.ledger,said={since:new Date(period.since).toISOString(),until:new Date(period.until).toISOString(),
root:standing.root??null,batches:standing.batches,advisories:database===void 0?null:new Date(database).toISOString()},statement=reportStatement(basename(path),digestOf(
bytes),said,clock.now());await files.write(signatureBeside(path),await signer.sign(statement)),log.info(`The report is signed by ${signer.identity}: ${signatureBeside(
path)}`)}function gone(where){let what="the report that was just written is not there any more, and so was not signed";return new ConfigError([{where,what,fix:"\
Make it again in a folder that nothing else writes to."}],"usage")}export{fleetMarkdown,reportPieces,fileNames,requireReportOutput,writeReportFolder,mailReport,triedMail,reportSigner,signReport};
