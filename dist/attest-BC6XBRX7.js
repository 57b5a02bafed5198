import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-UDAADQML.js";import"./chunk-IMX5634E.js";import"./chunk-ZZCWESL3.js";import"./chunk-RQUAI55Q.js";
import"./chunk-CGYMZG4T.js";import"./chunk-5MRYF4KB.js";import"./chunk-2WM6VQGO.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GENCUHLI.js";
import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
