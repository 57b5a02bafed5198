import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileNames,maxReport,reportPieces,reportStatement,signatureBeside}from"./chunk-QP2PCT55.js";import{mailSubject,mailText}from"./chunk-ISADTXTN.js";
import{userContext}from"./chunk-5TCSAHXN.js";import{runConfig}from"./chunk-GJ5CLEIU.js";import{openSigner}from"./chunk-NU7XRSNH.js";import{Cancelled,
ConfigError,GateError,digestOf,withFix}from"./chunk-CIY6UZVJ.js";import{createHash}from"node:crypto";var mostBytes=10*1024*1024,mediaTypes={csv:"text/csv; charset=utf-8",json:"application/json",html:"text/html; charset=utf-8"};async function mailReport({mailer,
log},report,config){await mailer.send(config.server,await mailOf(report,config)),log.info(`The report was mailed to ${config.to.length===1?"1 address":`${config.
to.length} addresses`}.`)}async function triedMail(ports,report,config){let to=config.to.length===1?"1 address":`${config.to.length} addresses`;try{return await mailReport(
ports,report,config),{row:`E-mail: sent to ${to}`}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{row:`E-mail: not\
 sent to ${to}. ${withFix(error)}`,failure:error}}}async function mailOf(report,{from,to,attach}){let{mailPage}=await import("./mail-page-A7PILMMX.js"),[subject,
text]=[mailSubject(report),mailText(report)],attachments=await Promise.all(attach.map(form=>attachment(report,form)));if(attachments.reduce((sum,{content})=>sum+
content.byteLength,0)>mostBytes)throw tooLarge();let hash=createHash("sha256").update(JSON.stringify([from,to,subject,text,attach])).digest("hex");return{from,to,
subject,text,html:mailPage(report),attachments,id:`<${hash.slice(0,40)}@${from.slice(from.lastIndexOf("@")+1)}>`,date:new Date(report.sources.ledger.period.until)}}
async function attachment(report,form){let pieces=[];for(let piece of await reportPieces(report,form))pieces.push(Buffer.from(piece));return{name:fileNames[form],
type:mediaTypes[form],content:Buffer.concat(pieces)}}function tooLarge(){let what=`the attachments have more than ${mostBytes/1024/1024} MiB together`,fix="Atta\
ch the page alone (html), and keep the CSV as an artifact.";return new ConfigError([{where:"mail-attach",what,fix}],"mail-too-large")}import{basename}from"node:path";async function reportSigner(ports,{sign,signing}){let raw=new Map([...signing,["sign",sign],["image","registry.invalid/image"]]);return openSigner(ports,{...runConfig(
raw,userContext(ports)),push:!0})}async function signReport({files,clock,log},signer,report,path){let bytes=await files.readBytes(path,maxReport);if(bytes===void 0)
throw gone(path);let{period,standing,database}=report.sources.ledger,said={since:new Date(period.since).toISOString(),until:new Date(period.until).toISOString(),
root:standing.root??null,batches:standing.batches,advisories:database===void 0?null:new Date(database).toISOString()},statement=reportStatement(basename(path),digestOf(
bytes),said,clock.now());await files.write(signatureBeside(path),await signer.sign(statement)),log.info(`The report is signed by ${signer.identity}: ${signatureBeside(
path)}`)}function gone(where){let what="the report that was just written is not there any more, and so was not signed";return new ConfigError([{where,what,fix:"\
Make it again in a folder that nothing else writes to."}],"usage")}export{mailReport,triedMail,reportSigner,signReport};
