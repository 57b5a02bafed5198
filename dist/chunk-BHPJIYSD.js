import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanOptions}from"./chunk-LYBEPMEO.js";import{options,stopWithInputs,surplus}from"./chunk-WYOM5J7U.js";import{patternForm}from"./chunk-JLF6EQ2R.js";
import{nearest}from"./chunk-DNFNQ7WP.js";var hookActions=["install","uninstall","run"],scanning=scanOptions.filter(name=>!["baseline","image-from","category"].includes(name)),hookOptions={install:[...scanning,
"print"],uninstall:[],run:scanning};function hookCommand(args){let action=hookActions.find(known=>known===args[0]);action===void 0&&stopWithInputs(new Map,[unknownAction(
args[0])]);let{raw:all,positionals,certain,problems}=options(args.slice(1),hookOptions[action??"run"]),raw=new Map([...all].filter(([name])=>name!=="print"));if(action===
"uninstall")return stopWithInputs(raw,[...problems,...certain.map(word=>surplus(word,"hook uninstall takes nothing"))]),{kind:"hook",action};let[first,...others]=positionals;
return stopWithInputs(raw,[...problems,...first===void 0?[missing(action??"run")]:[],...certain.filter(pattern=>!patternForm.test(pattern)).map(noPattern)]),{kind:"\
hook",action:action??"run",patterns:[first??"",...others],raw,print:all.has("print")}}function unknownAction(word){let near=word===void 0?void 0:nearest(word,hookActions);
return{where:word===void 0?"hook":`hook ${word}`,what:word===void 0?"what to do with the hook is missing":"there is no such command",fix:near?`Did you mean hook\
 ${near}?`:"Write image-gate hook install 'acme/*:dev', or image-gate hook uninstall."}}function missing(action){return{where:`hook ${action}`,what:"there is no\
 image to scan before a push",fix:"Name images or patterns of the local Docker store: image-gate hook install 'acme/*:dev'"}}function noPattern(where){return{where,
what:"this is no pattern for image names",fix:"Patterns are made of the characters of image names and *, ** and ?: acme/*:dev"}}export{hookOptions,hookCommand};
