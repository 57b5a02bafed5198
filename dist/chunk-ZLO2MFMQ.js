import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nightFile}from"./chunk-VDFRLWDO.js";import{ConfigError,digestText,encoded,frozen,imageRowSchema,instant,literal,parsedJson,strictObject}from"./chunk-SOLK6MDS.js";import{join}from"node:path";var begunSchema=strictObject({nightVersion:literal(1),startedAt:instant,judgedBy:digestText}),maxRow=16*1024*1024,longestBreak=720*60*1e3,begunFile="night-begun\
.json";async function openNight(files,folder,now,judgedBy){let begun=begunSchema.safeParse(await jsonIn(files,join(folder,begunFile),maxRow)).data,age=begun===void 0?
void 0:now.getTime()-Date.parse(begun.startedAt);if(begun?.judgedBy===judgedBy&&age!==void 0&&age>=0&&age<longestBreak)return await makeFolders(files,folder),{startedAt:new Date(
begun.startedAt),rows:await rowsIn(files,folder)};for(let name of["rows","records",nightFile])await files.remove(join(folder,name));return await keepOutOfGit(files,
folder),await files.write(join(folder,begunFile),JSON.stringify({nightVersion:1,startedAt:now.toISOString(),judgedBy})),await makeFolders(files,folder),{startedAt:now,
rows:new Map}}async function makeFolders(files,folder){for(let name of["rows","records"])await files.makeDirectory(join(folder,name))}async function keepOutOfGit(files,folder){
await files.write(join(folder,".gitignore"),`*
`)}async function requireOwnFolder(files,folder){let names=await files.list(folder)??[];if(names.includes(nightFile)||names.includes(begunFile)||!names.some(name=>name===
"rows"||name==="records"))return;let what="it has a folder rows or records, and no night has made it";throw new ConfigError([{where:folder,what,fix:"Name anothe\
r folder for the night."}],"folder-taken")}async function rowsIn(files,folder){let rows=new Map;for(let name of await files.list(join(folder,"rows"))??[]){let row=frozen(
imageRowSchema,await jsonIn(files,join(folder,"rows",name),maxRow)).data;row?.outcome.kind!=="judged"||row.outcome.claims.kind==="failed"||rows.set(row.digest,row)}
return rows}function recordPath(digest){return join("records",`image-gate-record-${encoded(digest)}.json`)}async function keepRow(files,folder,row){await files.
write(join(folder,"rows",`${encoded(row.digest)}.json`),JSON.stringify(row))}async function closeNight(files,folder,night,shard){let{overdue:_,unknownHistories:__,
isLedgerNew:___,staleAfter:____,...told}=night,text=JSON.stringify({nightVersion:1,...told,...shard===void 0?{}:{shard}},void 0,1);await files.write(join(folder,
nightFile),`${text}
`),night.images.every(({outcome})=>outcome.kind!=="not-reached")&&await files.remove(join(folder,begunFile))}async function jsonIn(files,path,max){let bytes=await files.
readBytes(path,max);return bytes===void 0?void 0:parsedJson(bytes.toString("utf8"))}export{openNight,keepOutOfGit,requireOwnFolder,recordPath,keepRow,closeNight};
