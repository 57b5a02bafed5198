import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-BK3A3MPC.js";import{keyBundle,statementMediaType}from"./chunk-MXWERDMH.js";import"./chunk-S5SCV5RA.js";import"./chunk-VUSZTHKP.js";
import"./chunk-VPER2H3U.js";import"./chunk-DIQVHKCG.js";function keySigner(key){let verifier=readPublicKey(key.publicKey);if(verifier===void 0)throw new Error("defect: a signing key without a public key");return{identity:identityOf(
key.fingerprint),sign:async statement=>{let envelope=key.sign(statementMediaType,Buffer.from(JSON.stringify(statement)));return keyBundle(envelope,key.hint)},recognises:({
envelope})=>envelope.payloadType===statementMediaType&&verifier.accepts(envelope)}}function identityOf(fingerprint){return`key ${fingerprint}`}export{keySigner};
