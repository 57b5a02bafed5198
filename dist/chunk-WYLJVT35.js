import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createHash}from"node:crypto";import{join}from"node:path";function runnerFolders(environment,workingDirectory){let temporary=environment.RUNNER_TEMP||workingDirectory;
return{reportDirectory:join(temporary,"image-gate"),cacheDirectory:join(environment.RUNNER_TOOL_CACHE||temporary,"image-gate")}}function userFolders(environment,os,workingDirectory){
let cacheDirectory=join(userCache(environment,os)??workingDirectory,"image-gate");return{cacheDirectory,reportDirectory:join(allReports(cacheDirectory),projectFolder(
workingDirectory))}}function allReports(cacheDirectory){return join(cacheDirectory,"reports")}function projectFolder(workingDirectory){let name=workingDirectory.
split(/[\\/]/).findLast(part=>part!=="")??"root",hash=createHash("sha256").update(workingDirectory).digest("hex").slice(0,8);return`${name.replace(/[^A-Za-z0-9_-]+/g,
"-").slice(0,60)}-${hash}`}function userCache(environment,os){if(os==="win32")return environment.LOCALAPPDATA||void 0;if(environment.XDG_CACHE_HOME?.startsWith(
"/"))return environment.XDG_CACHE_HOME;if(environment.HOME)return join(environment.HOME,os==="darwin"?"Library/Caches":".cache")}export{runnerFolders,userFolders,allReports};
