import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var noDurations={count:0,mean:0,median:0,p90:0,longest:0};function durationFigures(hours){if(hours.length===0)return;let sorted=Float64Array.from(hours).sort(),
at=index=>sorted[Math.min(sorted.length-1,Math.max(0,index))]??0,middle=sorted.length/2;return{count:sorted.length,mean:sorted.reduce((sum,value)=>sum+value,0)/
sorted.length,median:Number.isInteger(middle)?(at(middle-1)+at(middle))/2:at(Math.floor(middle)),p90:at(Math.ceil(sorted.length*.9)-1),longest:at(sorted.length-
1)}}export{noDurations,durationFigures};
