import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askedExploitation,keptExploitation}from"./chunk-7CX4RLIM.js";import{userFolders}from"./chunk-F2ESQYK7.js";function keptFor(ports,rules){let folders=userFolders(ports.environment,ports.machine.os,ports.workingDirectory);return names=>askedExploitation(rules,names,()=>keptExploitation(
ports,folders))}export{keptFor};
