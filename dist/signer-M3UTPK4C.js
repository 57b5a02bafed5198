import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keyBundle}from"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{readPublicKey}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import{statementMediaType}from"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function keySigner(key){let verifier=readPublicKey(key.publicKey);if(verifier===void 0)throw new Error("defect: a signing key without a public key");return{identity:identityOf(
key.fingerprint),isLogged:!1,sign:async statement=>{let envelope=key.sign(statementMediaType,Buffer.from(JSON.stringify(statement)));return keyBundle(envelope,key.
hint)},recognises:({envelope})=>envelope.payloadType===statementMediaType&&verifier.accepts(envelope)}}function identityOf(fingerprint){return`key ${fingerprint}`}export{keySigner};
