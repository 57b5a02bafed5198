import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileFor,textHere,writeHere}from"./chunk-GNAYGXF3.js";import{furthestDay,policyAdopting,requireAdopting}from"./chunk-33YGK3JF.js";import"./chunk-KVZ3B47U.js";
import{addException,requireNamed}from"./chunk-GSJ7XVQ3.js";import"./chunk-GCCH5D56.js";import"./chunk-TF5G4JPW.js";import"./chunk-ZCJUUZ44.js";
import"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import{readPolicy,tooFarFor}from"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import{approversText,counted,decodeText,distinctApprovers,exceptionsIn,machineFiles,plural}from"./chunk-7HSWERG5.js";import{
bounded,boundedPath,dayOf,defaultPolicyPath,endOfDay,exceptionPaths,pathOrDefault,severities}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var maxNamed=50;function addedText(file,{line,text,notes},approvals){let approvers=distinctApprovers(severities.flatMap(severity=>approvals[severity]));return[`${boundedPath(
file,200)}:${line}: ${bounded(text,1e3)}`,...notes.map(({level,message})=>`${level}: ${bounded(message,500)}`),approvers.length===0?"Open a pull request with it\
: the reviewer approves it.":`Open a pull request with it: ${approversText(approvers)} must approve it.`].join(`
`)}function adoptedText({undated,until,tooFar,policy,isWritten,standing}){if(undated.length===0)return"There is nothing to adopt: no exception here lacks its ex\
piry alone (image-gate exceptions lint says what is wrong with each).";let named=undated.slice(0,maxNamed).map(({file,line,id,reason})=>{let why=reason===""?"":
`: ${bounded(reason,200)}`;return`${boundedPath(file,200)}:${line}: ${bounded(id,60)} has no expiry${why}`}),rest=undated.length-named.length,count=`${plural(undated.
length,"exception")} without an expiry`,limits=tooFar.length===0?"":` They don’t count for ${tooFar.join(", ")}: that is too far ahead (exceptions.max-days).`,
where=boundedPath(policy,200);return[...named,...rest>0?[`… and ${counted(rest)} more`]:[],standing!==void 0&&!isWritten?`${count} adopted until ${standing} a\
lready, by exceptions.adopted-until in ${where}: nothing is to be done. Give each a date before that day, or name another day with --until.${limits}`:isWritten?
`${count} adopted until ${until}, by exceptions.adopted-until in ${where}.${limits}`:`${count} to adopt until ${until}; nothing was written. Add --write to writ\
e exceptions.adopted-until into ${where}.${limits}`].join(`
`)}async function addCommand(ports,command){let{wanted,policy:path,now=ports.clock.now()}=command,repository=machineFiles(ports.files,ports.workingDirectory),policy=await readPolicy(
{built:repository,governing:repository},pathOrDefault(path,defaultPolicyPath)),file=command.file??await fileFor(repository,wanted),{bytes,place}=await textHere(
ports.files,ports.workingDirectory,file),added=addException(bytes,file,wanted,policy,now);return await writeHere(ports.files,{place,isNew:bytes===void 0},added.
bytes),ports.show(addedText(file,added,policy.approvals)),0}async function adoptCommand(ports,command){let{files,write,now=ports.clock.now()}=command,repository=machineFiles(
ports.files,ports.workingDirectory),path=pathOrDefault(command.policy,defaultPolicyPath),policy=await readPolicy({built:repository,governing:repository},path),paths=exceptionPaths(
files);await requireNamed(repository,paths);let{undated=[]}=await exceptionsIn(repository,paths,now),before=policy.base.exceptions.adoptedUntil.value,isAdopting=before!==
void 0&&before>=dayOf(now),standing=command.until===void 0&&isAdopting?before:void 0,until=command.until??standing??furthestDay(policy.base,now);requireAdopting(
policy.base,until,now);let tooFar=tooFarFor(policy.base.exceptions,endOfDay(until),now),{bytes,place}=await textHere(ports.files,ports.workingDirectory,path.path),
text=bytes===void 0?void 0:decodeText(bytes,path.path),isWritten=write&&undated.length>0&&standing===void 0;if(isWritten){let written=policyAdopting(text,path.path,
until);await writeHere(ports.files,{place,isNew:bytes===void 0},new TextEncoder().encode(written))}return ports.show(adoptedText({undated,until,tooFar,policy:path.
path,isWritten,...standing&&{standing}})),0}export{addCommand,adoptCommand};
