import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-FF3VFVBF.js";import{keyBundle}from"./chunk-B3FQNES3.js";import{statementMediaType}from"./chunk-FHD2I7XA.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-QDEKIYB3.js";import"./chunk-S5SCV5RA.js";import"./chunk-V4EONVYX.js";import"./chunk-YIUG33YD.js";
import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";function keySigner(key){let verifier=readPublicKey(key.publicKey);if(verifier===void 0)throw new Error("defect: a signing key without a public key");return{identity:identityOf(
key.fingerprint),sign:async statement=>{let envelope=key.sign(statementMediaType,Buffer.from(JSON.stringify(statement)));return keyBundle(envelope,key.hint)},recognises:({
envelope})=>envelope.payloadType===statementMediaType&&verifier.accepts(envelope)}}function identityOf(fingerprint){return`key ${fingerprint}`}export{keySigner};
