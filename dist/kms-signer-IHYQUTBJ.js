import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keyBundle,maxBundle,readBundle}from"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import{readPublicKey}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import{ownCopy}from"./chunk-NU7XRSNH.js";
import"./chunk-P4NVSMEY.js";import{statementMediaType}from"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import{ConfigError,ToolError,encoded,
lastLines,parsedJson}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{isDeepStrictEqual}from"node:util";var maxTool=512*1024*1024,maxPublicKey=16*1024,deadline=6e4,parallelTools=4,signingConfig={mediaType:"application/vnd.dev.sigstore.signingconfig.v0.2+json",rekorTlogConfig:{},
tsaConfig:{}},trustedRoot={mediaType:"application/vnd.dev.sigstore.trustedroot+json;version=0.1"},ownVariables=new Set(["PATH","HOME","TMPDIR","SSL_CERT_FILE","\
SSL_CERT_DIR","KUBECONFIG"]),proxies=/^(?:https?|no)_proxy$/i,services=/^(?:AWS|AZURE|GOOGLE|CLOUDSDK|VAULT|BAO|TRANSIT_SECRET)_[A-Z0-9_]+$/;function toolEnvironment(environment){
let isKnown=name=>ownVariables.has(name)||proxies.test(name)||services.test(name),entries=Object.entries(environment).filter(([name,value])=>value!==void 0&&isKnown(
name));return Object.fromEntries(entries)}async function kmsSigner(ports,tool,key){let folder=await ports.files.temporaryDirectory("signing"),run=runner(ports,await checkedTool(
ports,tool,folder),folder),verifier=readPublicKey((await run(["public-key","--key",key])).stdout.slice(0,maxPublicKey));if(verifier===void 0){let fix="Make one \
of ECDSA over P-256 there: what every verifier takes.";throw new ConfigError([{where:"IMAGE_GATE_KEY",what:"the key is not one of ECDSA over P-256",fix}],"signi\
ng-key")}await ports.files.write(`${folder}/signing-config.json`,JSON.stringify(signingConfig)),await ports.files.write(`${folder}/trusted-root.json`,JSON.stringify(
trustedRoot));let count=0,inTurn=turns(parallelTools);return{identity:`key ${verifier.fingerprint}`,isLogged:!1,recognises:({envelope})=>envelope.payloadType===
statementMediaType&&verifier.accepts(envelope),sign:async statement=>{count+=1;let[input,output]=[`${folder}/statement-${count}.json`,`${folder}/bundle-${count}\
.json`];await ports.files.write(input,JSON.stringify(statement));let args=["--yes","--key",key,"--statement",input,"--bundle",output,...offline(folder)];await inTurn(
()=>run(["attest-blob",...args]));let bundle=readBundle(await ports.files.readBytes(output,maxBundle)??Buffer.alloc(0));if(bundle===void 0||!verifier.accepts(bundle.
envelope)||!says(bundle.envelope,statement))throw wrongAnswer();return keyBundle(bundle.envelope,verifier.hint)}}}function offline(folder){return["--signing-con\
fig",`${folder}/signing-config.json`,"--trusted-root",`${folder}/trusted-root.json`]}function says({payloadType,payload},statement){let same=JSON.parse(JSON.stringify(
statement));return payloadType===statementMediaType&&isDeepStrictEqual(parsedJson(payload.toString("utf8")),same)}function runner({process,environment},file,folder){
let env=toolEnvironment(environment);return async args=>{let finished=await process.run({file,args,env,cwd:folder,deadline});if(finished.code!==0||finished.late)
throw failed(args[0]??"",finished);return finished}}function turns(width){let lanes=Array.from({length:width},()=>Promise.resolve()),next=0;return work=>{let lane=next%
width;next+=1;let done=(lanes[lane]??Promise.resolve()).then(work);return lanes[lane]=done.then(()=>{},()=>{}),done}}async function checkedTool({files},{path,sha256},folder){
let fix="Install the cosign that you mean before this step, and compare `signing-tool-sha256` with `sha256sum` of it.",wrong=what=>new ConfigError([{where:"inpu\
t signing-tool",what,fix}],"signing-tool"),from=await files.realPath(path);if(from===void 0)throw wrong(`${path} is not there`);let to=`${folder}/cosign`,digest=await ownCopy(
files,{from,to},{max:maxTool,exceeded:what=>wrong(`${path}: ${what}`)});if(encoded(digest)!==sha256.toLowerCase())throw wrong(`${path} is ${digest}, and not the\
 one that was named`);return to}function failed(command,finished){let end=finished.late?`gave no answer within ${deadline/1e3} s`:`ended with ${finished.signal??
`exit code ${finished.code}`}`;return new ToolError({code:"signing-tool-failed",message:`\`cosign ${command}\` ${end}: ${lastLines(finished,3)}`,fix:"Look at wh\
at it says: whether the step is logged in to the service of the key, and may read the public key and sign."})}function wrongAnswer(){return new ToolError({code:"\
signing-tool-answer",message:"What the signing tool gave back is not the statement that it was given, signed by the key that was named. Nothing of it is attache\
d.",fix:"Use a cosign 3, and look for what else writes into the temporary folder of this run."})}export{kmsSigner};
