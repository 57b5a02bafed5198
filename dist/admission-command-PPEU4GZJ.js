import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{giveRules}from"./chunk-ENA5UGLV.js";import{kyvernoPolicies,kyvernoYaml,podImages}from"./chunk-3OUINGOA.js";import{yamlDocuments}from"./chunk-2PYFSG5W.js";
import"./chunk-7GMIHT5M.js";import{admissionRules,exemptHints,folderHints,requireEnd}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";import{openTrust}from"./chunk-JPNARZKT.js";
import{machineFiles,policyIn}from"./chunk-7HSWERG5.js";import{celText,defaultPolicyPath,minuteText,pathOrDefault}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function breakGlassYaml({name,images,until}){let end=until.toISOString().replace(".000Z","Z"),exception={apiVersion:"policies.kyverno.io/v1",kind:"PolicyExcepti\
on",metadata:{name,namespace:"kyverno"},spec:{policyRefs:[{name:kyvernoPolicies.evidence,kind:"ImageValidatingPolicy"},{name:kyvernoPolicies.names,kind:"Validat\
ingPolicy"}],expiresAt:end,matchConditions:[{name:"until",expression:`time.now() < timestamp(${celText(end)})`},{name:"images",expression:`(${podImages}).all(i,\
 i in [${images.map(celText).join(", ")}])`}],reportResult:"skip"}},comment=["Made by `image-gate admission kyverno --break-glass`. Delete it once it is no long\
er needed.",`Pods whose images are all named here may run without evidence until ${minuteText(until)}; it ends by itself.`];return yamlDocuments(comment,[exception])}async function kyvernoCommand(ports,command){let{output,exception,images}=command;return await giveRules(ports,output,async()=>exception===void 0?{text:await policies(
ports,command),said:"The rules are"}:{text:breakGlassYaml({...exception,images,until:requireEnd(exception.until,ports.clock.now())}),said:"The exception is",after:`\
 It ends by itself: ${minuteText(exception.until)}.`})}async function policies(ports,{images,exempt,enforce,signers:named,policy:path}){let files=machineFiles(ports.
files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),sources={files,named,trust:openTrust(ports,files)},choice={
judged:images.length===0?["**"]:images,exempt},patterns=[...images,...exempt,...policy.images.map(({match})=>match)];for(let hint of[...folderHints(patterns),...exemptHints(
choice)])ports.log.warning(hint);return kyvernoYaml(await admissionRules(sources,policy,choice),enforce?"Deny":"Audit")}export{kyvernoCommand};
