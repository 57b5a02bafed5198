import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-NID2SWMU.js";import"./chunk-DNAH6OJW.js";import"./chunk-NJZZUG4W.js";import"./chunk-5ZQ3BTXS.js";
import"./chunk-4NCXFIZM.js";import"./chunk-WTSOUFAK.js";import"./chunk-ONVPK6TK.js";import"./chunk-WHE4JKSP.js";import"./chunk-EQP2NU7E.js";
import"./chunk-6LTNESDT.js";import"./chunk-SSITH4VK.js";import"./chunk-RHKTXKMZ.js";import"./chunk-WZFINTJP.js";import"./chunk-QXMZGBAN.js";
import"./chunk-FFA56WKD.js";import"./chunk-NGLBOADW.js";import"./chunk-IGNWDCYM.js";import"./chunk-53SENLSS.js";import"./chunk-E6K4Y2QF.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
