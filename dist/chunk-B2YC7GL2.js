import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askedExploitation,keptExploitation}from"./chunk-IIMA47FH.js";import{userFolders}from"./chunk-HN4ICKMR.js";function keptFor(ports,rules){let folders=userFolders(ports.environment,ports.machine.os,ports.workingDirectory);return names=>askedExploitation(rules,names,()=>keptExploitation(
ports,folders))}export{keptFor};
