import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{html}from"./chunk-5AG66LKU.js";import{mailSections}from"./chunk-ISADTXTN.js";import{figureText,figuresOf,reportTitle,sourceLines,stateWords}from"./chunk-7NSBX36V.js";
import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";
import"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{counted}from"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function mailPage(report){return`${html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${reportTitle(report)}</title></head><body>
<h1>${reportTitle(report)}</h1>
<table border="1" cellpadding="4" cellspacing="0"><tr><th align="left">Figure</th><th align="right">Value</th><th align="left">Target</th><th align="left">Note</th></tr>
${figuresOf(report).map(figureRow)}</table>
${mailSections(report).map(sectionTable)}
<ul>${sourceLines(report).map(line=>html`<li>${line}</li>`)}</ul>
</body></html>`.text}
`}function figureRow(figure){let{label,state,target,note}=figure,goal=state===void 0?"":`${target} (${stateWords[state]})`;return html`<tr><td>${label}</td><td align="right"><b>${figureText(
figure)}</b></td><td>${goal}</td><td>${note}</td></tr>
`}function sectionTable({title,columns,rows,all}){let left=all-rows.length;return html`<h2>${title}</h2>
<table border="1" cellpadding="4" cellspacing="0"><tr>${columns.map(column=>html`<th align="left">${column.title}</th>`)}</tr>
${rows.map(cells=>html`<tr>${cells.map(cell=>html`<td>${cell}</td>`)}</tr>
`)}</table>
${left===0?void 0:html`<p>… ${counted(left)} more</p>`}
`}export{mailPage};
