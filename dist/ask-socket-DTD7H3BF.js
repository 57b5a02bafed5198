import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-HSFB43BR.js";import{cancelled,throwIfCancelled}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{createConnection}from"node:net";var PIECE=1024*1024,QUIET=3;async function*askSocket(question,signal){let end=question.stop===void 0?signal:AbortSignal.any([signal,question.stop]);throwIfCancelled(
end);let pieces=new TwoBuffers,socket=createConnection({path:question.path,onread:pieces.onread}),closed=closing(socket,question,pieces,end);socket.write(question.
request,error=>{error||question.sent?.()});try{for(let piece=await pieces.next(closed);piece!==void 0;piece=await pieces.next(closed))yield piece}finally{socket.
destroy(),await closed.catch(()=>{})}}function closing(socket,{idle,within,path},pieces,end){let late=setTimeout(()=>socket.destroy(fault(path,`did not end with\
in ${within/1e3} s`)),within);socket.setTimeout(idle,()=>{pieces.isWaitedFor?socket.destroy(fault(path,`gave nothing for ${idle/1e3} s`)):socket.setTimeout(idle)});
let onAbort=()=>{socket.destroy(cancelled(end))};end.addEventListener("abort",onAbort),pieces.onroom=()=>{socket.resume()};let failure;socket.once("error",error=>{
failure=error});let closed=new Promise((resolve,reject)=>{socket.once("close",()=>{clearTimeout(late),end.removeEventListener("abort",onAbort),failure===void 0?
resolve():reject(failure)})});return closed.catch(()=>{}),closed}function fault(path,what){return new Error(`${path} ${what}`)}var TwoBuffers=class{#buffers=[Buffer.
allocUnsafeSlow(PIECE),Buffer.allocUnsafeSlow(PIECE)];#filled=[0,0];#writing=0;#reading=0;#isFull=!1;#given=0;#wake=()=>{};#quiet;onroom=()=>{};isWaitedFor=!1;onread={
buffer:()=>this.#room(),callback:bytes=>this.#wrote(bytes)};#room(){let buffer=this.#buffers[this.#writing];return this.#isFull?buffer:buffer.subarray(this.#filled[this.#writing])}#wrote(bytes){
let filled=(this.#filled[this.#writing]??0)+bytes;if(this.#filled[this.#writing]=filled,filled<PIECE)return this.isWaitedFor&&this.#quiet?.refresh(),!0;let other=1-
this.#writing;return this.#isFull=this.#reading===other,this.#isFull||(this.#filled[other]=0),this.#writing=other,this.#wake(),!this.#isFull}async next(closed){
this.#given===PIECE&&this.#release(),this.#filledNow()<PIECE&&await this.#waitFor(closed);let piece=this.#buffers[this.#reading]?.subarray(this.#given,this.#filledNow());
return this.#given=this.#filledNow(),piece?.length===0?void 0:piece}#filledNow(){return this.#filled[this.#reading]??0}#release(){let freed=this.#reading;this.#given=
0,this.#reading=1-freed,this.#isFull&&(this.#isFull=!1,this.#filled[freed]=0,this.onroom())}async#waitFor(closed){let filled=new Promise(resolve=>{this.#wake=resolve});
this.isWaitedFor=!0,this.#quiet=setTimeout(()=>this.#wakeForSome(),QUIET),await Promise.race([filled,closed]).finally(()=>clearTimeout(this.#quiet)),this.isWaitedFor=
!1}#wakeForSome(){this.#filledNow()>this.#given&&this.#wake()}};export{askSocket};
