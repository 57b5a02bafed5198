import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-JH6VY724.js";import{collectRecords}from"./chunk-QTTDNGFR.js";import"./chunk-NEANYZPU.js";import"./chunk-ZN67E73X.js";
import"./chunk-ONAR5CM4.js";import"./chunk-NKQ4QX5S.js";import"./chunk-JIYKFAG4.js";import"./chunk-N7KXRBK4.js";import"./chunk-2IZSD7AX.js";
import"./chunk-O22AHPM2.js";import"./chunk-ET7N3DPS.js";import"./chunk-ZKZUIRJM.js";import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-NNUFUFMV.js";import"./chunk-JCPGLZMI.js";import"./chunk-X3KRAHY5.js";import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";
import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";import"./chunk-WURHRFGS.js";import"./chunk-HB5TEBPZ.js";import"./chunk-VMAQBBMW.js";
import"./chunk-PG4OY34T.js";import"./chunk-HQCBUHLV.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-L4LMGI77.js";
import"./chunk-YU7BYK4B.js";import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-7PL4Z226.js";import{machineFiles,policyIn}from"./chunk-KT4A3RJ2.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
