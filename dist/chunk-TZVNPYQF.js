import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{displayWidth,fitStart,pad}from"./chunk-3SNSUAXO.js";var gutter="  ";function fittingColumns(columns,smallest,width){let needed=indices=>sum(indices.map(index=>smallest[index]??0))+gutter.length*(indices.length-1),
order=columns.flatMap(({dispensable},index)=>dispensable===void 0?[]:[{dispensable,index}]).sort((a,b)=>a.dispensable-b.dispensable),kept=[...columns.keys()];for(let{
index}of order)needed(kept)>width&&(kept=kept.filter(other=>other!==index));return kept}function alignedLines(columns,rows,width,paint){let natural=columns.map(
({title},column)=>rows.reduce((most,cells)=>Math.max(most,displayWidth(cells[column]??"")),displayWidth(title))),smallest=columns.map(({min},column)=>Math.min(min,
natural[column]??0)),kept=fittingColumns(columns,smallest,width),widths=fitWidths(kept,natural,smallest,width),line=(cells,row)=>kept.map(column=>{let columnWidth=widths[column]??
0,cell=fitCell(columns[column]?.shorten,cells,column,columnWidth);return paint(column===kept.at(-1)?cell:pad(cell,columnWidth),row,column)}).join(gutter).trimEnd(),
titles=columns.map(({title})=>title);return[line(titles,-1),...rows.map((cells,row)=>line(cells,row))]}function fitCell(shorten,cells,column,width){let cell=cells[column]??
"";return displayWidth(cell)<=width?cell:fitStart(shorten===void 0?cell:shorten(cell,width,cells),width)}function fitWidths(kept,natural,smallest,width){let widths=[
...natural],excess=sum(kept.map(column=>widths[column]??0))+gutter.length*(kept.length-1)-width;for(;excess>0;){let widest=widestShrinkable(kept,smallest,widths);
if(widest===-1)return widths;widths[widest]=(widths[widest]??0)-1,excess-=1}return widths}function widestShrinkable(kept,smallest,widths){return kept.reduce((best,column)=>{
let width=widths[column]??0;return width>(smallest[column]??0)&&(best===-1||width>(widths[best]??0))?column:best},-1)}function sum(numbers){return numbers.reduce(
(total,number)=>total+number,0)}export{alignedLines};
