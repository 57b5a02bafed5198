import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reasonLength}from"./chunk-P4NVSMEY.js";import{counted,painter,plural}from"./chunk-7HSWERG5.js";import{bounded}from"./chunk-CIY6UZVJ.js";var imageResults=["unchanged","passed","blocked","failed"],listed=50,words={failed:"NOT JUDGED",blocked:"BLOCKED",passed:"PASSED",unchanged:"UNCHANGED"};function renderImageResults(results,{
colour=!1}={}){let paint=painter(colour);if(results.every(({result})=>result==="unchanged"))return unchangedLine(results,paint);let sorted=imageResults.flatMap(
result=>results.filter(image=>image.result===result)),shown=sorted.slice(-listed);return[...sorted.length>shown.length?[`… ${counted(sorted.length-shown.length)}\
 more`]:[],...shown.map(image=>imageLine(image,paint)),"",totalLine(sorted,paint)].join(`
`)}function unchangedLine(results,paint){return`${paint.green("PASSED")}  ${plural(results.length,"image")}, unchanged since earlier today: ${namesOf(results)}`}
function imageLine({names:[name,...others],result,reason},paint){let also=others.length===0?"":` (also ${bounded(others.join(", "),200)})`;return`${colourOf(result,
paint)(words[result].padEnd(10))}  ${bounded(name,150)}${also}: ${bounded(reason,reasonLength)}`}function totalLine(results,paint){let all=plural(results.length,
"image"),of=result=>results.filter(image=>image.result===result),[failed,blocked,unchanged]=[of("failed"),of("blocked"),of("unchanged")],[worst,...rest]=[failed,
blocked].filter(images=>images.length>0);if(worst===void 0){let since=unchanged.length===0?"":`, ${counted(unchanged.length)} of them unchanged`;return paint.green(
`PASSED  ${all}${since}`)}let others=rest.map(images=>`; ${counted(images.length)} blocked: ${namesOf(images)}`).join(""),word=failed.length>0?words.failed:words.
blocked;return paint.red(`${word}  ${counted(worst.length)} of ${all}: ${namesOf(worst)}${others}`)}function namesOf(images){return bounded(images.map(({names:[
name]})=>name).join(", "),400)}function colourOf(result,paint){return result==="failed"||result==="blocked"?paint.red:paint.green}export{renderImageResults};
