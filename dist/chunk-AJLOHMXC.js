import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readFallback}from"./chunk-PG4OY34T.js";import{formatReference}from"./chunk-SOLK6MDS.js";var ReferrersReader=class{#registry;#withoutApi=new Set;#known=new Set;#first=new Map;constructor(registry){this.#registry=registry}async list(subject){let before=this.#first.
get(subject.registry);before!==void 0&&await before.catch(()=>{});let listed=this.#byApi(subject);return before===void 0&&this.#first.set(subject.registry,listed),
await listed??await readFallback(this.#registry,subject)}async#byApi(subject){let place=formatReference({registry:subject.registry,repository:subject.repository});
if(this.#withoutApi.has(place))return;let tagged=this.#known.has(subject.registry)?await readFallback(this.#registry,subject):[];if(tagged.length>0)return tagged;
let listed=await this.#registry.referrers(subject);if(typeof listed!="string")return listed;this.#withoutApi.add(place),listed==="no-api"&&this.#known.add(subject.
registry)}};export{ReferrersReader};
