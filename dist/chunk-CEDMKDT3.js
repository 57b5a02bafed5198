import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var Transient=class extends Error{final;retryAfter;constructor(final,retryAfter){super(final.message,{cause:final}),this.name="Transient",this.final=final,this.
retryAfter=retryAfter}};function mayPass(status){return status===408||status===429||status>=500&&status!==501&&status!==505}var Patience=class{#clock;#limits;#random;#tries=1;#waited=0;constructor(clock,limits,random=()=>1){
this.#clock=clock,this.#limits=limits,this.#random=random}get tries(){return this.#tries}async wait({retryAfter,room=Number.POSITIVE_INFINITY,onWait}={}){let{attempts,
longestRetryAfter,longestTotal}=this.#limits;if(retryAfter!==void 0&&retryAfter>longestRetryAfter)return"retry-after";if(this.#tries>=attempts)return"attempts";
let ms=retryAfter??this.#backoff();if(ms>=room||this.#waited+ms>longestTotal)return"total";onWait?.(ms),await this.#clock.sleep(ms),this.#tries+=1,this.#waited+=
ms}#backoff(){let{firstWait,longestWait}=this.#limits,full=Math.min(longestWait,firstWait*2**(this.#tries-1));return Math.round(full/2*(1+this.#random()))}};async function retrying(wait,work){
for(;;)try{return await work()}catch(error){if(!(error instanceof Transient))throw error;await wait(error)}}function parseRetryAfter(value,now){let text=value?.
trim()??"";if(/^\d{1,10}$/.test(text))return Number(text)*1e3;if(!/GMT$/.test(text))return;let instant=Date.parse(text);return Number.isNaN(instant)?void 0:Math.
max(0,instant-now.getTime())}export{Transient,mayPass,Patience,retrying,parseRetryAfter};
