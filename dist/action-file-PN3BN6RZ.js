import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import{object,record,string}from"./chunk-QE6VZ4G2.js";
import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1);var actionSchema=object({inputs:record(string(),object({description:string(),default:string().optional()}))}),maxActionFile=256*1024;async function readActionFile(files,path){
let bytes=await files.readBytes(path,maxActionFile),checked=actionSchema.safeParse((0,import_yaml.parse)(bytes?.toString("utf8")??""));if(checked.success)return checked.
data;let what="the file of the installed image-gate is missing or damaged";throw new ConfigError([{where:path,what,fix:"Install image-gate again."}],"installati\
on-damaged")}export{readActionFile};
