import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ToolError}from"./chunk-SOLK6MDS.js";async function bothOrNone(first,second){let stop=new AbortController,failures=[],until=async work2=>{try{return await work2(stop.signal)}catch(error){throw failures.
push(error),stop.abort(givenUp()),error}},begun=until(first),work=[begun,until(signal=>second(signal,begun))];if(await Promise.allSettled(work),failures.length>
0)throw failures[0];return Promise.all(work)}function givenUp(){return new ToolError({code:"given-up",message:"Given up, because the run has failed already.",fix:"\
Look at the first failure."})}function untilStopped(ports,stop){let{process,http,clock}=ports;return{...ports,...{process:{run:command=>process.run({...command,
stop:bothSignals(stop,command.stop)}),pipe:(command,consume)=>process.pipe({...command,stop:bothSignals(stop,command.stop)},consume)},http:{request:request=>http.
request({...request,stop:bothSignals(stop,request.stop)})},clock:{now:()=>clock.now(),elapsed:()=>clock.elapsed(),sleep:(ms,other)=>clock.sleep(ms,bothSignals(stop,
other))}}}}function bothSignals(stop,other){return other===void 0?stop:AbortSignal.any([stop,other])}export{bothOrNone,untilStopped};
