import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{options,stopWithInputs}from"./chunk-WYOM5J7U.js";import{patternForm}from"./chunk-JLF6EQ2R.js";var scanOptions=["image-from","policy","exceptions","baseline","file","scanners","trivy-version","trivy-path","trivy-sha256","trivy-mirror","db-repository","jav\
a-db-repository","cache-dir","offline","max-db-age","timeout","report-dir","category"];function scanCommand(args){let{raw,positionals,certain,problems}=options(
args,scanOptions),[first,...others]=positionals,missing={where:"scan",what:"there is no image to scan",fix:"Name images, an archive or a layout: image-gate scan\
 alpine:3.22"};return stopWithInputs(raw,[...problems,...first===void 0?[missing]:[],...patternProblems(certain),...raw.get("image-from")==="registry"&&certain.
some(isPattern)?[localPatterns]:[],...others.length>0||certain.some(isPattern)?oneImage.filter(({where})=>raw.has(where.slice(2))):[]]),{kind:"scan",targets:[first??
"",...others],raw}}var localPatterns={where:"--image-from",what:"a pattern stands for images of the local Docker store",fix:"Name the images of the registry one\
 by one, or leave --image-from out."},oneImage=[{where:"--baseline",what:"it is the earlier state of one image, and several are scanned",fix:"Scan that image by\
 itself."},{where:"--category",what:"images under one category replace the alerts of each other, and several are scanned",fix:"Leave it out, as each image has o\
ne of its own, or scan that image by itself."}];function isPattern(target){return/[*?]/.test(target)}function patternProblems(positionals){return positionals.filter(
target=>isPattern(target)&&!patternForm.test(target)).map(where=>({where,what:"this is no pattern for image names",fix:"Patterns are made of the characters of i\
mage names and *, ** and ?: acme/*:dev"}))}export{scanOptions,scanCommand,isPattern};
