import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{imageIdOf,inspectQuestion,storeName}from"./chunk-UDS5BEH3.js";import{askDocker}from"./chunk-UB3XPI76.js";import{ToolError}from"./chunk-SOLK6MDS.js";var saveDeadline=36e5;function saveCommand(imageId){return{file:"docker",args:["image","save",imageId],deadline:saveDeadline}}function beginSave(process,image){
let name=typeof image=="string"?void 0:storeName(image),question=name===void 0?[]:inspectQuestion(name),asked=name===void 0?void 0:askDocker(process,question),begun=(asked?
asked.then(idIn):Promise.resolve(typeof image=="string"?image:void 0)).then(id=>id===void 0?void 0:begin(process,id),()=>{});return{started:begun.then(save=>save?.
started),process:{run(command){let answer=isSame(command.args,question)?asked:void 0;return answer!==void 0&&(asked=void 0),answer??process.run(command)},pipe:async(command,consume)=>(await begun)?.
take(command,consume)??process.pipe(command,consume)},stop:async()=>(await begun)?.stop()}}function savesInTurn(process,images){let all=[],begin2=index=>{let image=images[index];
return image!==void 0&&(all[index]??=beginSave(process,image)),all[index]};return begin2(0),{process(index){let save=begin2(index);if(save===void 0)return process;
let{run,pipe}=save.process;return{run,pipe:(...asked)=>pipe(...asked).finally(()=>begin2(index+1))}},async stop(){for(let save of all)await save?.stop()}}}function idIn({
code,stdout}){return code===0?imageIdOf(stdout):void 0}function begin(process,imageId){let command=saveCommand(imageId),reader=Promise.withResolvers();reader.promise.
catch(()=>{});let start=Promise.withResolvers(),piped=process.pipe(command,stdout=>(start.resolve(),held(stdout,reader.promise))),failed=piped.catch(()=>{}),isTaken=!1;
return{started:Promise.race([start.promise,failed]),take(asked,consume){if(!(isTaken||!isSame(asked.args,command.args)))return isTaken=!0,reader.resolve(consume),
piped},async stop(){isTaken||(isTaken=!0,reader.reject(notWanted()),await failed)}}}async function held(stdout,reader){let listening=()=>{};stdout.on("readable",
listening);try{return await(await reader)(stdout)}finally{stdout.off("readable",listening)}}function isSame(some,others){return some.length===others.length&&some.
every((value,index)=>value===others[index])}function notWanted(){return new ToolError({code:"given-up",message:"The image is not needed any more.",fix:"Look at \
the first failure."})}export{saveCommand,beginSave,savesInTurn};
