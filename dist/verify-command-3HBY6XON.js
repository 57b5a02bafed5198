import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{machineFiles}from"./chunk-JPV3QA6A.js";import{evidenceJson,evidenceText,verifyImages}from"./chunk-LGK3NSGH.js";import"./chunk-WOMB3VQU.js";
import"./chunk-B3N7EH2G.js";import"./chunk-MBKJR4VI.js";import"./chunk-WRM4S4B5.js";import"./chunk-6ALDGUL3.js";import"./chunk-ZVP4TL7U.js";
import"./chunk-GNQ6XJOF.js";import"./chunk-GTXEOO2P.js";import"./chunk-AVOPYSZO.js";import"./chunk-6LGFZE6I.js";import"./chunk-PWGYD5AQ.js";
import"./chunk-OV3WPF5W.js";import"./chunk-FF3VFVBF.js";import"./chunk-B3FQNES3.js";import"./chunk-FHD2I7XA.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-QDEKIYB3.js";import"./chunk-WYLJVT35.js";import{policyIn}from"./chunk-P3DXPJFX.js";import"./chunk-7GMIHT5M.js";import"./chunk-PNTMCXXB.js";
import"./chunk-AIHM5HXT.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-UVKESB24.js";import"./chunk-S5SCV5RA.js";import"./chunk-W5LZPXOK.js";
import"./chunk-KUS2G4I6.js";import"./chunk-EU7K43JX.js";import"./chunk-V4EONVYX.js";import"./chunk-Y26VXM5E.js";import"./chunk-IXJOGZYS.js";
import"./chunk-XK5IOTJL.js";import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import"./chunk-FF6D7SOR.js";
import"./chunk-KZJEKF2X.js";import"./chunk-DOOR6AZ4.js";import"./chunk-WB5RPM53.js";import"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";
import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-55ZWJUX4.js";import"./chunk-POVIPXHE.js";import"./chunk-USLO7EXV.js";
import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(files,
pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named});return format==="json"?ports.print([evidenceJson(verified)]):
ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
