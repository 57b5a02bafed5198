import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{jsonChunks}from"./chunk-R5O36GQH.js";import{recordOf}from"./chunk-FWHOEWUK.js";import{escalated,headline,tally}from"./chunk-7PL4Z226.js";
import{isFields}from"./chunk-SOLK6MDS.js";var prefix=/^(?:[\s\S]*?#\(nop\))?\s*(?:ONBUILD\s+)*/i,shell=/\s(?=[^\s=]*(?:sh|cmd)(?:\.exe)?(?:\s+\S+){0,5}?\s+(?:-\w*c|\/S|\/C|-Command)\s|powershell\s)/gi,buildArguments=/^(\s*(?:RUN\s+)?(?:--\S+\s+)*\|)(\d+)\s([\s\S]*)$/i;
function maskInstruction(line){let withArguments=buildArguments.exec(line);if(withArguments!==null)return maskBuildArguments(withArguments);let before=prefix.exec(
line)?.[0]??"",instruction=/^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line.slice(before.length));if(instruction===null)return line;let[,keyword="",space="",rest=""]=instruction;
return before+keyword+space+maskAssignments(rest)}function continues(line){return/[\\`]\s*$/.test(line)}function maskAssignments(rest){if(/^\s*"?[^\s="']+"?\s*$/.
test(rest))return rest;let name=/^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);return name===null?"***":`${name[1]}${name[2]==="="?"=":" "}***`}function maskBuildArguments([
,before="",count="",rest=""]){if(Number(count)===0)return`${before}${count} ${rest}`;let command=[...` ${rest}`.matchAll(shell)].at(-1)?.index??rest.length,names=[
...rest.slice(0,command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([,name=""])=>name),known=names.length===Number(count)?names.map(name=>`${name}=***`).join(" "):
"***";return`${before}${count} ${known} ${rest.slice(command)}`.trimEnd()}function maskReport(report){if(!isFields(report))return{};let withMetadata=change(report,"Metadata",metadata=>changeEach(change(metadata,"ImageConfig",maskImageConfig),
"Layers",layer=>changeText(layer,"CreatedBy",maskInstruction)));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){let withHistory=changeEach(
image,"history",entry=>changeText(entry,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].reduce((config,key)=>change(
config,key,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry=>entry.replace(/=[\s\S]*$/,`=${"***"}`));
return["OnBuild","Cmd"].reduce((config,key)=>changeStrings(config,key,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packages","Licenses","CustomReso\
urces"];function maskResult(result){let withLayers=layered.reduce((masking,key)=>changeEach(masking,key,maskLayer),result),withSecrets=changeEach(withLayers,"Se\
crets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,"ExperimentalM\
odifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):"CauseMetada\
ta"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry){return change(entry,"Layer",layer=>changeText(layer,"CreatedBy",maskInstruction))}
function maskSecret(secret){let{Code,Match,...rest}=secret,starred=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred?{...rest,Match:maskInstruction(
Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;return changeEach(change(
rest2,"Code",maskCode),"Occurrences",maskLayer)}),{Traces,...rest}=withCause;return maskLayer(rest)}function maskCode(code){if(!Array.isArray(code.Lines))return code;
let inside=!1,lines=code.Lines.map(line=>{if(!isFields(line))return line;let{Highlighted,Content,...rest}=line,text=typeof Content=="string"?Content:"",clean=inside?
"***":maskInstruction(text);return inside=continues(text)&&(inside||clean!==text||/^\s*(?:ENV|ARG)\b/i.test(text)),{...rest,Content:clean}});return{...code,Lines:lines}}
function change(parent,key,mask){let child=parent[key];if(!isFields(child))return parent;let clean=mask(child);return clean===child?parent:{...parent,[key]:clean}}
function changeText(parent,key,mask){let text=parent[key];if(typeof text!="string")return parent;let clean=mask(text);return clean===text?parent:{...parent,[key]:clean}}
function changeEach(parent,key,mask){return changeList(parent,key,child=>isFields(child)?mask(child):child)}function changeStrings(parent,key,mask){return changeList(
parent,key,child=>typeof child=="string"?mask(child):child)}function changeList(parent,key,mask){let list=parent[key];if(!Array.isArray(list))return parent;let clean=list.
map(mask);return clean.some((child,index)=>child!==list[index])?{...parent,[key]:clean}:parent}function publishedReport(image,raw){return named(maskReport(raw),image)}function publishedChunks(image,raw){return jsonChunks(publishedReport(image,raw))}function publishedRecord(assessment,{
category,reports=[],sboms=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),escalations:escalated(assessment.decision.triage),
category,reports,sboms})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,options),1)}function named(report,{name}){if(!("\
ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.map(result=>renamed(result,folder,
name))}:{};return{...report,...Renamed,ArtifactName:name}}function renamed(result,folder,name){if(typeof folder!="string"||typeof result!="object"||result===null||
!("Target"in result))return result;let{Target}=result;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?{...result,Target:`${name}${Target.
slice(folder.length)}`}:result}export{maskInstruction,publishedChunks,publishedRecord,recordChunks};
