import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{counted,plural}from"./chunk-7HSWERG5.js";import{bounded,boundedPath,code,codePath,row,text}from"./chunk-CIY6UZVJ.js";var pruneMark="Made by image-gate/exceptions (mode: prune).",maxRows=200;function pruneTitle(files){return`Remove ${plural(files.flatMap(({removed})=>removed).length,
"expired exception")}`}function pruneMessage(files){return`${pruneTitle(files)}

${pruneMark}
`}function prunedText(files){let rows=files.flatMap(({path,removed})=>removed.map(({id,line,expiry,reason})=>row([code(id,60),text(expiry,40),text(reason,200),codePath(
`${path}:${line}`,120)]))),titles=["Exception","Expired","Its reason was","Was written in"];return["These exceptions have expired: they are not applied any more\
, and removing them changes no verdict. To keep one, renew it with a new date and have that approved.",[row(titles),row(titles.map(()=>":--")),...rows.slice(0,maxRows)].
join(`
`),...rows.length>maxRows?[`and ${counted(rows.length-maxRows)} more.`]:[],pruneMark].join(`

`)}function pruneHeadline(files,place){let found=files.length===0?"No exception has expired":pruneTitle(files);return place===void 0?found:`${found}: ${place}`}
function pruneSummary(files,closed){let ofClosed=closed===void 0?"":`The pull request ${closed.number} had nothing left to remove and was closed.`;return`## ${pruneHeadline(
files)}

${files.length===0?ofClosed:prunedText(files)}`}function needlessText(branch){return`No expired exception is left on the base branch, so there is nothing for th\
is pull request to remove. The next one comes from ${code(branch)} again; the branch may be deleted until then.`}function prunedLines(files,isWritten){let changed=files.
filter(({removed})=>removed.length>0);if(files.length===0)return"There is no file of exceptions here (.trivyignore, .trivyignore.yaml).";if(changed.length===0)return`\
No exception has expired (${files.map(({path})=>boundedPath(path,80)).join(", ")}).`;let entries=changed.flatMap(({path,removed})=>removed.map(({id,line,expiry,
reason})=>{let why=reason===""?"":`: ${bounded(reason,200)}`;return`${boundedPath(path,200)}:${line}: ${bounded(id,60)} expired ${bounded(expiry,40)}${why}`})),
count=plural(entries.length,"expired exception");return[...entries.slice(0,maxRows),...entries.length>maxRows?[`… and ${counted(entries.length-maxRows)} more`]:
[],isWritten?`Removed ${count}.`:`${count} to remove; nothing was written. Add --write to remove ${entries.length===1?"it":"them"}.`].join(`
`)}export{pruneMark,pruneTitle,pruneMessage,prunedText,pruneHeadline,pruneSummary,needlessText,prunedLines};
