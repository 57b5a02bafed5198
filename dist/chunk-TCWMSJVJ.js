import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{MAX_REPORT}from"./chunk-GRVECJ4Z.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";async function readReportFile(files,path){let bytes=await files.readBytes(path,MAX_REPORT);if(bytes!==void 0)return bytes;throw new ConfigError([{where:"report",
what:`there is no file ${path}`,fix:"Name the JSON that Trivy wrote (--format json --output FILE)."}],"report-absent")}export{readReportFile};
