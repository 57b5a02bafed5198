import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ascii,bufferOf,ledgerInvalid,readLine}from"./chunk-JIATJVKF.js";import{ConfigError,ToolError,digestOf}from"./chunk-SOLK6MDS.js";var maxBatch=64*1024*1024;function writeBatch({sequence,root},lines,now,largest=maxBatch){let header={kind:"batch",ledgerVersion:1,sequence:sequence+1,...root===
void 0?{}:{previous:root},at:now.toISOString()},bytes=jsonLines([header,...lines],largest);return{sequence:header.sequence,digest:digestOf(bytes),lines,bytes}}function jsonLines(values,largest){
let texts=[],size=0;for(let value of values){let text=`${JSON.stringify(value)}
`;if(size+=Buffer.byteLength(text),size>largest)throw tooLarge(largest);texts.push(text)}return Buffer.from(texts.join(""))}function tooLarge(largest){let what=`\
what they change takes more than the ${largest} bytes that are written at once`;return new ConfigError([{where:"these records",what,fix:"Nothing was added. Add \
fewer at a time."}],"records-too-large")}function*parseBatches(file,head,where){let{sequence,root}=head;for(let bytes of parts(file)){if(bytes.at(-1)!==ascii.lineBreak)
throw ledgerInvalid(where,"its last line is not whole");let first=readLine({bytes,where},0,bytes.indexOf(ascii.lineBreak));if(first.kind!=="batch")throw ledgerInvalid(
where,"it does not begin with the first line of a batch");if(first.sequence<=head.sequence)continue;if(first.sequence!==sequence+1)throw ledgerInvalid(where,`ba\
tch ${first.sequence} comes after batch ${sequence}: what was between them is missing`);if(first.previous!==root)throw ledgerInvalid(where,`batch ${first.sequence}\
 was written after another batch ${sequence} than this one: one of them was changed`);let digest=digestOf(bytes);yield{sequence:first.sequence,digest,bytes,where,
at:Date.parse(first.at)},[sequence,root]=[first.sequence,digest]}}var start='{"kind":"batch",';function*parts(file){let buffer=bufferOf(file),from=0;for(;from<buffer.
length;){let next=buffer.indexOf(`
${start}`,from),end=next<0?buffer.length:next+1;yield buffer.subarray(from,end),from=end}}var ledgerBranch="image-gate/ledger";import{join}from"node:path";var form=/^(\d{9})(?:-(\d{9}))?\.jsonl$/;function batchFileName(from,to=from){let number=value=>`${value}`.padStart(9,"0");return`${number(from)}${to===from?"":
`-${number(to)}`}.jsonl`}function batchFile(name){let[,first,last=first]=form.exec(name)??[],[from,to]=[Number(first),Number(last)];return first===void 0||from<
1||to<from?void 0:{name,from,to}}function filesAfter(sequence,names){let all=names.flatMap(name=>batchFile(name)??[]).sort((a,b)=>a.from-b.from||b.to-a.to),chosen=[],
reached=sequence;for(let[index,file]of all.entries())file.to<=reached||all.slice(index+1,index+1+maxRivals).some(({from,to})=>from<=reached+1&&to>file.to)||(chosen.
push(file),reached=file.to);return chosen}function lastBatch(names){return names.reduce((last,name)=>Math.max(last,batchFile(name)?.to??0),0)}var maxRivals=64,maxJoined=64;
function isJoined(sequence,names){return names.some(name=>{let file=batchFile(name);return file!==void 0&&file.from<file.to&&file.from<=sequence&&sequence<=file.
to})}function filesToJoin(names,few){let singles=filesAfter(0,names).filter(({from,to})=>from===to);if(singles.length<=few)return[];let joinable=singles.slice(0,
-1).slice(0,maxJoined),end=joinable.findIndex(({from},index)=>index>0&&from!==(joinable[index-1]?.to??0)+1);return end<0?joinable:joinable.slice(0,end)}var growth=4;
function tailToJoin(files,size,largest){let[from,sum]=[files.length,size];for(let[index,file]of[...files.entries()].reverse()){if(file.size>growth*sum||file.size+
sum>largest)break;[from,sum]=[index,sum+file.size]}return files.slice(from)}var fewFiles=64,maxLists=20;function folderHome(files,path){return{name:path,tries:1e3,largest:maxBatch,read:after=>readFolder(files,path,after),settle:async()=>{}}}
async function readFolder(files,path,after){let append=batch=>appendTo(files,path,batch);for(let list=0;list<maxLists;list+=1){let names=await files.list(path);
if(names===void 0)return{absent:"there is no such folder",last:0,files:[],append};let read=await allOf(files,path,filesAfter(after,names));if(read!==void 0)return{
last:lastBatch(names),files:read,append}}throw unsettled(path,"its files are joined again and again while they are read")}async function allOf(files,path,wanted){
let read=[],left=1073741824;for(let{name}of wanted){let bytes=await files.readBytes(join(path,name),left);if(bytes===void 0)return;left-=bytes.byteLength,read.push(
{name,bytes})}return read}async function appendTo(files,path,{sequence,bytes}){await files.makeDirectory(path);let file=join(path,batchFileName(sequence));return await files.
create(file,bytes)?isJoined(sequence,await files.list(path)??[])&&!await isAmongJoined(files,path,sequence,bytes)?(await files.remove(file),!1):(await joinFiles(
files,path),!0):!1}async function isAmongJoined(files,path,sequence,bytes){let[holder]=(await readFolder(files,path,sequence-1)).files;return holder?.bytes.includes(
Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength))===!0}async function joinFiles(files,path){let names=await files.list(path)??[],singles=filesToJoin(
names,fewFiles),read=await allOf(files,path,singles),[first,last]=[singles.at(0),singles.at(-1)];if(!(first===void 0||last===void 0||read===void 0||first===last)){
await files.create(join(path,batchFileName(first.from,last.to)),Buffer.concat(read.map(({bytes})=>bytes)));for(let{name}of singles)await files.remove(join(path,
name))}}function unsettled(name,what){return new ToolError({code:"ledger-unsettled",message:`${name} could not be used: ${what}.`,fix:"Try again when fewer writ\
e to it at once."})}export{maxBatch,writeBatch,parseBatches,ledgerBranch,batchFileName,filesAfter,lastBatch,tailToJoin,folderHome,unsettled};
