import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseListInput}from"./chunk-ZGHLE57H.js";import{anyText,durationOrUnlimited,flag,list,mirrorUrl,releaseVersion,sha256,urls}from"./chunk-F2OQW6OA.js";var entries=list(value=>parseListInput("tags",value)),urls2=urls(value=>parseListInput("tags",value)),judgingInputs={policy:anyText,exceptions:entries,"cache-di\
r":anyText,"db-repository":entries,"java-db-repository":entries,"kev-url":urls2,"epss-url":urls2,"trivy-version":releaseVersion,"trivy-path":anyText,"trivy-sha2\
56":sha256,"trivy-mirror":mirrorUrl,offline:flag,"max-db-age":durationOrUnlimited};export{judgingInputs};
