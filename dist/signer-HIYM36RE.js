import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-KQDUNUEG.js";import{keyBundle}from"./chunk-2WM6VQGO.js";import"./chunk-3ZNSB7V5.js";import{statementMediaType}from"./chunk-GENCUHLI.js";
import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";function keySigner(key){let verifier=readPublicKey(key.publicKey);if(verifier===void 0)throw new Error("defect: a signing key without a public key");return{identity:identityOf(
key.fingerprint),isLogged:!1,sign:async statement=>{let envelope=key.sign(statementMediaType,Buffer.from(JSON.stringify(statement)));return keyBundle(envelope,key.
hint)},recognises:({envelope})=>envelope.payloadType===statementMediaType&&verifier.accepts(envelope)}}function identityOf(fingerprint){return`key ${fingerprint}`}export{keySigner};
