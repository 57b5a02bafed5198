import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderTable}from"./chunk-TAMMCHHY.js";import{logVisibility,mayPublish,repositoryOnRegistry,withheldHeadline}from"./chunk-NU7XRSNH.js";import{
ConfigError,anonymousCatalog,isOfficial,placeName,readReference}from"./chunk-CIY6UZVJ.js";async function publishingFor(ports,config,reported=[]){let{publishing,github}=config;return publishing===void 0||github===void 0||publishing.publishFindings||await mayBePublished(
ports,{github,token:publishing.token??""},placesOf(config,reported))?publishing:{...publishing,isWithheld:!0}}async function requireMayBePublished(ports,readers,names,where){
let{github}=readers;if(await mayBePublished(ports,readers,placesOf({destinations:[],scanTarget:{kind:"report",path:where},github},names)))return;let what="every\
body can read the dependency graph of a public repository, and this image is not known to be public",fix="Use a private repository, or say `publish-findings: tr\
ue` if everybody may know what is in it.";throw new ConfigError([{where,what,fix}],"image-withheld")}async function mayBePublished(ports,{github,token},places){
let isPrivate=github.origin.private,asked=isPrivate===!0?[]:places;return asked!==void 0&&mayPublish(await placesVisibility(ports,asked),"public",!1)?!0:mayPublish(
"unknown",await logVisibility(ports,token,isPrivate),!1)}async function placesVisibility(ports,places){let catalog=anonymousCatalog(ports);for(let place of places){
let visibility=await repositoryOnRegistry(catalog,place);if(visibility!=="public")return visibility}return"public"}function placesOf({destinations,scanTarget,github},reported){
let own=(scanTarget.kind==="image"?scanTarget.names??[scanTarget.reference]:reported).filter(name=>name.toLowerCase()!==github?.repository.toLowerCase());if(own.
some(name=>/^(?:sha256:)?[0-9a-f]{12,64}$/.test(name)))return;let named=own.flatMap(name=>{let read=readReference(name);return"reference"in read?[read.reference]:
[]}),places=[...destinations,...named].filter(place=>!isOfficial(place));return[...new Map(places.map(place=>[placeName(place),place])).values()]}function shownTable({
table},assessment,file,publishing){return publishing?.isWithheld?withheldHeadline(assessment):renderTable(assessment,{...table,file})}export{publishingFor,requireMayBePublished,shownTable};
