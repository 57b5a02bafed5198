import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText,verifyImages}from"./chunk-2OS7YLSR.js";import"./chunk-BK3A3MPC.js";import"./chunk-VKTXORGJ.js";import"./chunk-MXWERDMH.js";
import{machineFiles}from"./chunk-JPV3QA6A.js";import"./chunk-THEXPBO4.js";import"./chunk-DRV233RU.js";import"./chunk-GTXEOO2P.js";import"./chunk-6HGVAPSJ.js";
import{policyIn}from"./chunk-D55MWW7L.js";import"./chunk-7GMIHT5M.js";import"./chunk-CHSPNOIZ.js";import"./chunk-AIHM5HXT.js";import"./chunk-AS6IHTG4.js";
import{defaultPolicyPath,pathOrDefault}from"./chunk-UVKESB24.js";import"./chunk-S5SCV5RA.js";import"./chunk-L6ASKLU5.js";import"./chunk-CURB6BZH.js";
import"./chunk-IXJOGZYS.js";import"./chunk-XBTTBL2K.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-R4RUWTYI.js";
import"./chunk-QPKACTNR.js";import"./chunk-KZJEKF2X.js";import"./chunk-F3Z5MWRT.js";import"./chunk-VKHHZCBE.js";import"./chunk-WB5RPM53.js";
import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-4PAIO2OC.js";import"./chunk-4KCKIREU.js";import"./chunk-NPMNWCA4.js";
import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,keys,policy:path,format}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(
path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,keys});return format==="json"?ports.print([evidenceJson(verified)]):ports.
show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
