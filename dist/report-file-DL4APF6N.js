import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseClairDocuments,readClairReport,wantedImage}from"./chunk-DD6UXOV4.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import{failureOf,fault,isFault,isFields,plainLine}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function opinionInFile(text,images,at){let reports=parseReports(text),opinions=isFault(reports)?[reports]:images.map(image=>opinionIn(reports,wantedImage(image))),
platforms=[],faults=[];for(let one of opinions)isFault(one)?faults.push(one):platforms.push(one);let[first,...others]=platforms,[why=fault("no-packages")]=faults;
return faults.length===0&&first!==void 0?{scanner:"clair",at,outcome:"answered",platforms:[first,...others]}:{scanner:"clair",at,outcome:"failed",failure:failureOf(
why),platforms}}function opinionIn(reports,image){let named=reports.filter(({manifest_hash:of})=>of===image.digest),[own,...others]=named.map(one=>readClairReport(
one,image));if(own!==void 0){let text=JSON.stringify(own);return others.some(one=>JSON.stringify(one)!==text)?fault("unusable-report",`it holds several reports \
of ${image.digest}, and they do not say the same`):own}let there=reports.slice(0,3).map(({manifest_hash:of})=>plainLine(String(of),80));return fault("other-imag\
e",`no report is of ${image.digest} (${image.platform}), but of ${there.join(", ")}`)}function parseReports(text){let documents=parseClairDocuments(text);if("co\
de"in documents)return documents;let reports=documents.flatMap(({parsed})=>isFields(parsed)?[parsed]:[]);return reports.length===documents.length?reports:fault(
"unusable-report","it holds something else than reports")}export{opinionInFile,parseReports};
