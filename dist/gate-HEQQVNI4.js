import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-XWZVYOOR.js";import"./chunk-UD6HG6EV.js";import"./chunk-2RT26WD2.js";import"./chunk-FYEN4OUG.js";
import"./chunk-BARVN5JY.js";import"./chunk-QZJ62NJK.js";import"./chunk-SKX4FNID.js";import"./chunk-RASNVEXX.js";import"./chunk-TZSXTAPZ.js";
import"./chunk-ATHMPLLK.js";import"./chunk-RQLLE2E2.js";import"./chunk-6T2LGM4C.js";import"./chunk-IJ2AG4LX.js";import"./chunk-VXVIPESG.js";
import"./chunk-JTCJERHX.js";import"./chunk-K3JROQTK.js";import"./chunk-5FTJMFUU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-6FOZ7F7C.js";import"./chunk-7TUZB44Y.js";import"./chunk-XJEWP325.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import"./chunk-ZJ6XTU2R.js";import"./chunk-O365I36P.js";import"./chunk-KONQTCQS.js";import"./chunk-QAZIRQO4.js";import"./chunk-RQUAI55Q.js";
import"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";import"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
