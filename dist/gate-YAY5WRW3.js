import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-UE6OBPG5.js";import"./chunk-K2J26UFW.js";import"./chunk-5FTJMFUU.js";import"./chunk-HQFTN4OE.js";
import"./chunk-6BTWTY4R.js";import"./chunk-JOLEJTHZ.js";import"./chunk-W5G7U55O.js";import"./chunk-I4CTIU3U.js";import"./chunk-BDC34LHH.js";
import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-KV7CDJTM.js";import"./chunk-3IMSBMG4.js";import"./chunk-DA57467Q.js";
import"./chunk-F23WUJS3.js";import"./chunk-CRRUQLTP.js";import"./chunk-ZSU7DVNH.js";import"./chunk-7GMIHT5M.js";import"./chunk-BQX3W4V6.js";
import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";import"./chunk-2Q3Q7B4W.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";
import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
