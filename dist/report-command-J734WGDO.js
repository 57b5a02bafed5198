import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportCommand,usualNight}from"./chunk-YV7LKHEK.js";import"./chunk-A5U47SKO.js";import"./chunk-EHL4V6Z3.js";import"./chunk-Q4LWDIDH.js";
import"./chunk-A5EHYIFG.js";import"./chunk-AIT2GIKO.js";import"./chunk-2LDW7ATP.js";import"./chunk-BQ7HFNRL.js";import"./chunk-SHHZWNII.js";
import"./chunk-I2VYW4JJ.js";import"./chunk-ZLB4ULKW.js";import"./chunk-WPDLXZFD.js";import"./chunk-2QD6EIUY.js";import"./chunk-RQUAI55Q.js";
import"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{reportCommand,usualNight};
