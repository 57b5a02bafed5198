import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askedExploitation,keptExploitation}from"./chunk-3RK3K2RT.js";import{userFolders}from"./chunk-KS5PJUYC.js";import{resolve}from"node:path";function keptFor(ports,rules,cacheDirectory){let own=userFolders(ports.environment,ports.machine.os,ports.workingDirectory),folders=cacheDirectory===void 0?own:
{...own,cacheDirectory:resolve(ports.workingDirectory,cacheDirectory)};return names=>askedExploitation(rules,names,()=>keptExploitation(ports,folders))}export{keptFor};
