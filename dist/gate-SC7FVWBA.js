import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-GF4KPQEN.js";import"./chunk-OHCT5GWY.js";import"./chunk-2RT26WD2.js";import"./chunk-E6YCWD6H.js";
import"./chunk-DA23VMGE.js";import"./chunk-6JDTAYZB.js";import"./chunk-KPRTIDYQ.js";import"./chunk-AGJPYQWD.js";import"./chunk-QNV6U747.js";
import"./chunk-ABKR54LL.js";import"./chunk-EWIWIWFQ.js";import"./chunk-LDDDEGIX.js";import"./chunk-RHKTXKMZ.js";import"./chunk-VFJV4GHH.js";
import"./chunk-WCIS22LZ.js";import"./chunk-AMXYGOTL.js";import"./chunk-IN6PIJTB.js";import"./chunk-VOWL2NEH.js";import"./chunk-YC6W4YOV.js";
import"./chunk-UJVAYKHX.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-6EK77ODA.js";import"./chunk-UKXAFQRG.js";import"./chunk-RQUAI55Q.js";import"./chunk-UQBKRPQF.js";
import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
