import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-5GTC5PAF.js";import"./chunk-TXDFL7D6.js";import"./chunk-2RT26WD2.js";import"./chunk-Z2WBCGRW.js";
import"./chunk-X43XR6LO.js";import"./chunk-CTX72WXS.js";import"./chunk-GQYEABX2.js";import"./chunk-BFOPOLXO.js";import"./chunk-OXWFUJEZ.js";
import"./chunk-TKEGPN3T.js";import"./chunk-5FTJMFUU.js";import"./chunk-OEQV7S5V.js";import"./chunk-Y6YX35DU.js";import"./chunk-DF53IG3T.js";
import"./chunk-W2QALLAF.js";import"./chunk-IHCZYH53.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-CTUA4OAP.js";
import"./chunk-D4CPHHH5.js";import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-HFST247I.js";import"./chunk-VXAMMVHU.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-OUULIPIR.js";import"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
