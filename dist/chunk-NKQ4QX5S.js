import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isBelow,matchesImage}from"./chunk-SOLK6MDS.js";function rulesBeside({images,parts},names){let said=images.flatMap(({match})=>{let name=names.find(one=>isBelow(match,one)&&!matchesImage(match,one));return name===
void 0?[]:[sentence(match,name)]});return[...new Set([...said,...(parts??[]).flatMap(part=>rulesBeside(part,names))])]}function sentence(match,name){return`The \
policy's rules for ${match} (images) are for the image of that very name, and not for ${name}: for all of a folder write ${match}/**`}export{rulesBeside};
