import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-TKTFEGZM.js";import"./chunk-TQW7GDXE.js";import"./chunk-WDY66XMV.js";import"./chunk-7GMIHT5M.js";import"./chunk-QWFWFDP7.js";
import"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
