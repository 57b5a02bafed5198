import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText,verifyImages}from"./chunk-HXZYIKUK.js";import"./chunk-LUTNQHWA.js";import"./chunk-6JHAZWGS.js";import"./chunk-VGHZBGOB.js";
import"./chunk-TJUBWTCB.js";import"./chunk-C2EMFPBE.js";import"./chunk-OAFVCHEM.js";import"./chunk-HQV5ABC7.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-QDEKIYB3.js";import"./chunk-WYLJVT35.js";import{machineFiles}from"./chunk-JPV3QA6A.js";import"./chunk-K3MHU5EW.js";import"./chunk-GTXEOO2P.js";
import"./chunk-P7YP2I2K.js";import{policyIn}from"./chunk-P7SNZRCL.js";import"./chunk-7GMIHT5M.js";import"./chunk-WUWM2COM.js";import"./chunk-AIHM5HXT.js";
import{defaultPolicyPath,pathOrDefault}from"./chunk-UVKESB24.js";import"./chunk-S5SCV5RA.js";import"./chunk-IKTDB3HK.js";import"./chunk-CURB6BZH.js";
import"./chunk-IXJOGZYS.js";import"./chunk-BHBVAFMB.js";import"./chunk-S6ZKY7G4.js";import"./chunk-KUS2G4I6.js";import"./chunk-EU7K43JX.js";
import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";import"./chunk-VD6A2YUG.js";import"./chunk-KZJEKF2X.js";import"./chunk-ZNMKMAXG.js";
import"./chunk-WB5RPM53.js";import"./chunk-SSXD4G65.js";import"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";
import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";
import"./chunk-QE6VZ4G2.js";import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(files,
pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named});return format==="json"?ports.print([evidenceJson(verified)]):
ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
