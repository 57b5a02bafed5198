import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-OAFVCHEM.js";import{keyBundle,statementMediaType}from"./chunk-HQV5ABC7.js";import"./chunk-3ZNSB7V5.js";import"./chunk-QDEKIYB3.js";
import"./chunk-S5SCV5RA.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";function keySigner(key){let verifier=readPublicKey(key.publicKey);if(verifier===void 0)throw new Error("defect: a signing key without a public key");return{identity:identityOf(
key.fingerprint),sign:async statement=>{let envelope=key.sign(statementMediaType,Buffer.from(JSON.stringify(statement)));return keyBundle(envelope,key.hint)},recognises:({
envelope})=>envelope.payloadType===statementMediaType&&verifier.accepts(envelope)}}function identityOf(fingerprint){return`key ${fingerprint}`}export{keySigner};
