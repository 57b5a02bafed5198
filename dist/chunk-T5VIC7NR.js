import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError}from"./chunk-SOLK6MDS.js";async function openSigner(ports,{sign,push,keyless,github,signingTool}){if(push)switch(sign!=="key"&&(ports.environment.IMAGE_GATE_KEY??"").trim()!==""&&ports.log.
warning(`IMAGE_GATE_KEY is set, and nothing is signed with it, as \`sign\` is \`${sign}\`. Set \`sign: key\`, or remove the variable.`),sign){case"none":return;case"\
key":return await openKey(ports,signingTool);case"keyless":{let{openKeyless}=await import("./open-keyless-6O6GS7XB.js"),{serverUrl="https://github.com",origin}=github??
{};return await openKeyless(ports,{...keyless,serverUrl,isPrivate:origin?.private})}}}var keyService=/^(?:awskms|azurekms|gcpkms|hashivault|openbao):\/\/[!-~]{1,1000}$/;
async function openKey(ports,tool){let{IMAGE_GATE_KEY:key,IMAGE_GATE_KEY_PASSWORD:password}=ports.environment;if(key===void 0||key.trim()==="")throw refused("th\
ere is no key, and `sign: key` needs one","Set this variable to the private key in PEM: the content of the file, not its name.");if(keyService.test(key.trim()))
return await openService(ports,tool,key.trim());if(tool!==void 0)throw refused("it is no key of a service, and `signing-tool` is for those","Write e.g. awskms:/\
//alias/image-gate, or remove `signing-tool`.");let[{readSigningKey},{keySigner}]=await Promise.all([import("./signing-key-LS273QIZ.js"),import("./signer-7DCXXCDR.js")]),
read=readSigningKey(key,password);if("what"in read)throw refused(read.what,read.fix);return keySigner(read)}async function openService(ports,tool,key){if(tool===
void 0)throw refused("it is a key of a service, and nothing says which cosign asks that service","Name a cosign 3 in `signing-tool`, and its hash in `signing-to\
ol-sha256`.");let{kmsSigner}=await import("./kms-signer-M54YIZYG.js");return await kmsSigner(ports,tool,key)}function refused(what,fix){return new ConfigError(
[{where:"IMAGE_GATE_KEY",what,fix}],"signing-key")}export{openSigner};
