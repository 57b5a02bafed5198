import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{counted,dayOf,familiarName,plural}from"./chunk-SOLK6MDS.js";var clause=400,dayLength=1440*60*1e3;function changeWords({ofNow,cleared,brought,...exploited}){if(cleared===0&&brought===0)return"the same findings";let of=count=>count===
0?"":` (${counted(count)} exploited)`,brings=`brings ${counted(brought)}${of(exploited.exploitedBrought)}`;if(ofNow===0)return brings;let clears=`clears ${counted(
cleared)} of ${counted(ofNow)}${of(exploited.exploitedCleared)}`;return brought===0?clears:`${clears}, ${brings}`}function sizeWords(bytes){if(bytes===void 0)return"";
if(bytes<999500)return`${Math.ceil(bytes/1e3)} kB`;let[unit,size]=bytes<9995e5?["MB",bytes/1e6]:["GB",bytes/1e9];return`${size<99.95?size.toFixed(1):size.toFixed(
0)} ${unit}`}function ageWords({created},now){if(created===void 0)return"";let days=Math.max(0,Math.floor((now.getTime()-Date.parse(created))/dayLength));if(days<
60)return plural(days,"day");let months=Math.round(days/30.44);return months<24?plural(months,"month"):plural(Math.floor(days/365.25),"year")}function measuredCells(measured,now,unknown){
if(measured===void 0)return[unknown,unknown,unknown,"",""];let{blocking,counts,compressedSize}=measured;return[...[blocking,counts.CRITICAL,counts.HIGH].map(counted),
sizeWords(compressedSize),ageWords(measured,now)]}function presentName({use}){return use.tag??use.digest??use.written}function candidateName({kind,tag}){return kind===
"newer-digest"?`${tag} (rebuilt)`:tag}function isBest({best},{candidate}){return best.kind==="candidate"&&best.candidate===candidate}function candidateNotes({candidates},voice){
return candidates.map(result=>{let{candidate}=result,parts=[candidate.why,...candidate.care===void 0?[]:[candidate.care],...result.kind==="unmeasured"?[`not jud\
ged: ${result.why}`]:[],...result.kind==="measured"&&result.measured.endOfLife?["gets no fixes any more (end of life)"]:[]];return`${voice.code(candidateName(candidate))}\
: ${voice.text(parts.join("; "),clause)}.`})}function adviceNotes({notes=[]},voice){return notes.map(note=>`${voice.text(capital(note),clause)}.`)}function bestWords(advice,voice){
let{best,use,candidates}=advice;if(best.kind==="none")return`${voice.text(capital(best.why),clause)}.`;let result=candidates.find(one=>isBest(advice,one)),name=`${familiarName(
use.reference)}:${best.candidate.tag}`,change=result?.kind==="measured"?`: ${effectWords(result.comparison)}`:"";return`Best: ${voice.code(name)}${change}.`}function effectWords(comparison){
let{blocking,deadlinesCleared,earliestDeadline,sizeDifference=0}=comparison,until=earliestDeadline===void 0?"":`, the first on ${dayOf(new Date(earliestDeadline))}`;
return[changeWords(comparison),...blocking.before===blocking.after?[]:[`${counted(blocking.after)} that block instead of ${counted(blocking.before)}`],...deadlinesCleared===
0?[]:[`${plural(deadlinesCleared,"deadline")} cleared${until}`],...Math.abs(sizeDifference)<1e5?[]:[`${sizeWords(Math.abs(sizeDifference))} ${sizeDifference<0?"\
smaller":"larger"}`]].join("; ")}function capital(clause2){return clause2.slice(0,1).toUpperCase()+clause2.slice(1)}export{changeWords,measuredCells,presentName,candidateName,isBest,candidateNotes,adviceNotes,bestWords};
