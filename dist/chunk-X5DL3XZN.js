import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createCatalog,createGithubApi,createGithubDownload,createRegistry,createRepositoryContents}from"./chunk-E4GNIVIJ.js";function withRegistry(ports){let maskSecret=secret=>ports.runner.maskSecret(secret),openRegistry=(waiting,quick)=>createRegistry({...ports,http:waiting.http,clock:waiting.
clock},{maskSecret,quick});return{...ports,registry:openRegistry(ports,!1),openRegistry}}function anonymousRegistry(ports){return createRegistry({...ports,environment:{}},
{maskSecret:()=>{},quick:!1})}function anonymousCatalog(ports){return createCatalog({...ports,environment:{}},{maskSecret:()=>{},quick:!0})}function gatePorts(host,version){
let{log,signal,clock}=host;return{...host,openContents:({repository,apiUrl},token)=>createRepositoryContents({repository,apiUrl,token:token??"",log,signal,clock}),
openGithub:access=>createGithubApi({...access,log,signal,clock}),openDownload:access=>createGithubDownload({...access,log,signal,clock}),version}}export{withRegistry,anonymousRegistry,anonymousCatalog,gatePorts};
