import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{custom}from"./chunk-QE6VZ4G2.js";import{createHash}from"node:crypto";var form=/^sha256:[0-9a-f]{64}$/;function isDigest(text){return form.test(text)}var digestSchema=custom(value=>typeof value=="string"&&isDigest(value),{error:"m\
ust be sha256: and 64 lower-case hexadecimal digits"});function digestOf(bytes){return digestFrom(createHash("sha256").update(bytes))}function digestFrom(hash){
return`sha256:${hash.digest("hex")}`}function encoded(digest){return digest.slice(7)}export{isDigest,digestSchema,digestOf,digestFrom,encoded};
