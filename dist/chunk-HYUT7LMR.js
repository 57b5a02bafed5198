import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function destinationsOf(references){let places=new Map;for(let{registry,repository,tag}of references){let key=`${registry}/${repository}`,place=places.get(key)??
{repository:{registry,repository},tags:new Set};tag!==void 0&&place.tags.add(tag),places.set(key,place)}let all=[...places.values()];return all.map(({repository,
tags})=>{let first=all.find(other=>other.repository.registry===repository.registry)?.repository.repository,mount=first===void 0||first===repository.repository?{}:
{mountFrom:first};return{repository,tags:[...tags],...mount}})}function taggedReferences(destinations){return destinations.flatMap(({repository:{registry,repository},
tags})=>tags.map(tag=>({registry,repository,tag})))}export{destinationsOf,taggedReferences};
