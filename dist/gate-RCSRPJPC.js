import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-P2WH4IJV.js";import"./chunk-LVGTMAO3.js";import"./chunk-2RT26WD2.js";import"./chunk-76Z2FI6O.js";
import"./chunk-67ZVYXJD.js";import"./chunk-R536FSBO.js";import"./chunk-XCK5VZAG.js";import"./chunk-Z7O6MN4Z.js";import"./chunk-G5OVL3N5.js";
import"./chunk-2LNJEQTP.js";import"./chunk-5FTJMFUU.js";import"./chunk-CJ733QD5.js";import"./chunk-IEO6YUTP.js";import"./chunk-W2QALLAF.js";
import"./chunk-RYCY4ROU.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-C2XQI3FJ.js";import"./chunk-PBI3SQII.js";
import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-4233VVBD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-USU7Y6QX.js";
import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
