import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-U2YYLXON.js";import"./chunk-3XTYFTQ4.js";import"./chunk-2RT26WD2.js";import"./chunk-ZGPNNSV2.js";
import"./chunk-3GAY5F67.js";import"./chunk-KASZQYZP.js";import"./chunk-YUHGN2M7.js";import"./chunk-SVBQN6PV.js";import"./chunk-ZXLM7JXG.js";
import"./chunk-4HFLWDMM.js";import"./chunk-AHQPFGZP.js";import"./chunk-37UFGLY3.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GKQQOBU5.js";
import"./chunk-6FGSBJ45.js";import"./chunk-CMKGYN7B.js";import"./chunk-FEDPYMRG.js";import"./chunk-PJYLXI3X.js";import"./chunk-DPW2EWGS.js";
import"./chunk-34ZTHKAL.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-Y5NGNJD4.js";import"./chunk-5CG5N7ZD.js";import"./chunk-RQUAI55Q.js";import"./chunk-3RK3K2RT.js";
import"./chunk-UZT5ZAST.js";import"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
