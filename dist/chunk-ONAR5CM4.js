import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeFallback,isSameList,readFallback,stillThere}from"./chunk-PG4OY34T.js";import{inParallel}from"./chunk-KT4A3RJ2.js";import{ToolError,formatReference,
mediaTypes}from"./chunk-SOLK6MDS.js";import{Readable}from"node:stream";var firstWait={least:50,most:200},nextWait={least:200,most:700},longestWait=5e3,looks=12,parallelSends=4,sends=5,Referrers=class{#registry;#clock;#random;#withoutApi=new Set;#blobs=new Map;#known=new Map;#changes=new Map;#written=new Map;constructor({
registry,clock,random=Math.random}){this.#registry=registry,this.#clock=clock,this.#random=random}async list(subject){let listed=this.#hasApi(subject)?await this.#registry.
referrers(subject):"no-api";return typeof listed!="string"?listed:(this.#withoutApi.add(placeOf(subject)),await readFallback(this.#registry,subject))}async isWithoutApi(subject){
let isWithout=await this.#registry.referrers(subject)==="no-api";return this.#withoutApi[isWithout?"add":"delete"](placeOf(subject)),isWithout}async sendBlobs(subject,manifests){
let blobs=new Map(manifests.flatMap(one=>one.blobs.map(blob=>[blob.descriptor.digest,blob])));await inParallel([...blobs.values()],parallelSends,blob=>this.#sendBlob(
subject,blob))}async send(subject,manifests,present=[]){for(let one of present)this.#known.set(one.descriptor.digest,one);await this.sendBlobs(subject,manifests);
for(let manifest of manifests)await this.#send(subject,manifest)}async settle(subject,todo,first){let[asked,kept]=[new Set,new Set],wait=firstWait;for(let look=1;look<=
looks;look+=1){let written=await this.#pause(subject,wait),listed=(look===1?first:void 0)??await this.list(subject),{add,drop:unwanted}=await todo(listed),isDue=digest=>!this.#hasApi(
subject)||add.length===0&&!asked.has(digest),drop=new Set([...unwanted].filter(isDue)),isQuiet=written===void 0||isSameList(listed,written.list);if(add.length===
0&&(drop.size===0&&isQuiet||look===looks)){this.#written.delete(formatReference(subject));let isListed=digest=>listed.some(one=>one.digest===digest);return this.#hasApi(
subject)||await this.#deleteAll(subject,new Set([...asked].filter(one=>!isListed(one)))),new Set([...kept,...drop,...await this.#notGone(subject,unwanted)])}(!isQuiet||
look>1&&add.length>0)&&(wait=nextWait);for(let digest of drop)asked.add(digest);await this.#apply(subject,{add,drop},kept)}throw notListed(subject,`it was not o\
n its list ${looks} times, though it was put there`)}async#apply(subject,change,kept){if(!this.#hasApi(subject))return await this.#change(subject,change);let lost=change.
add.flatMap(({digest})=>this.#known.get(digest)??[]);for(let manifest of lost)await this.#send(subject,manifest);for(let digest of await this.#deleteAll(subject,
change.drop))kept.add(digest);change.add.length>0&&await this.#clock.sleep(this.#within(nextWait))}async#pause(subject,{least,most}){let key=formatReference(subject),
written=this.#written.get(key);if(written===void 0)return;let{took}=written,own={least:Math.max(least,4*took),most:Math.max(most,8*took)};return await this.#clock.
sleep(Math.min(this.#within(own),longestWait)),this.#written.get(key)}#within({least,most}){return Math.round(least+this.#random()*(most-least))}async#deleteAll({
registry,repository},digests){let answers=await inParallel([...digests],parallelSends,async digest=>await this.#registry.deleteManifest({registry,repository,digest}).
catch(asRefused)==="refused"?[digest]:[]);return new Set(answers.flat())}async#notGone(subject,listed){let all=[...listed].map(digest=>({digest}));return(await stillThere(
this.#registry,subject,all).catch(error=>{if(error instanceof ToolError)return all;throw error})).map(({digest})=>digest)}#sendBlob(subject,{descriptor,bytes}){
let key=`${placeOf(subject)}@${descriptor.digest}`,open=()=>Readable.from([bytes],{objectMode:!1}),sent=this.#blobs.get(key)??this.#registry.pushBlob(subject,descriptor,
open).then(()=>{});return this.#blobs.set(key,sent),sent}async#send(subject,manifest){for(let tries=1;;tries+=1){try{return await this.#put(subject,manifest)}catch(error){
if(tries===sends||!(error instanceof ToolError)||error.code!=="blob-unknown")throw error}await this.#clock.sleep(this.#within(nextWait)),this.#blobs.clear();for(let blob of manifest.
blobs)await this.#sendBlob(subject,blob)}}async#put(subject,manifest){let{bytes,descriptor}=manifest,reference={registry:subject.registry,repository:subject.repository,
digest:descriptor.digest},reported=await this.#registry.pushManifest(reference,bytes,mediaTypes.ociManifest);if(reported!==descriptor.digest)throw notListed(subject,
`the registry calls it ${reported}`);this.#known.set(descriptor.digest,manifest)}#hasApi(subject){return!this.#withoutApi.has(placeOf(subject))}async#change(subject,change){
let key=formatReference(subject),own=(this.#changes.get(key)??Promise.resolve()).catch(()=>{}).then(()=>this.#changeList(key,subject,change));this.#changes.set(
key,own),await own}async#changeList(key,subject,change){let began=this.#clock.elapsed(),list=await changeFallback(this.#registry,subject,change);this.#written.set(
key,{list,took:this.#clock.elapsed()-began})}};function placeOf({registry,repository}){return`${registry}/${repository}`}function asRefused(error){if(error instanceof
ToolError)return"refused";throw error}function notListed(subject,why){return new ToolError({code:"attachment-not-listed",message:`What was attached to ${formatReference(
subject)} can't be found there: ${why}.`,fix:"Run it again. If it stays, look for other jobs that attach to the same image at the same time, or at the registry."})}export{Referrers};
