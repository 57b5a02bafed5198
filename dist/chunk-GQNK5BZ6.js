import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{imageName}from"./chunk-TEEGIFLC.js";import{strictObject,string}from"./chunk-GA2BMHTH.js";var maxRepository=500,lineForm=/^[A-Za-z0-9*][A-Za-z0-9._*/+-]{0,127}$/,streamSchema=strictObject({repository:string().min(1).max(maxRepository),line:string().regex(
lineForm)});function streamName({repository,line}){return`${repository}=${line}`}function repositoryOf(image){let{whole,familiar}=imageName(image);return whole??
familiar}function parseStream(text,where){let at=text.lastIndexOf("="),[name,line]=[text.slice(0,Math.max(at,0)),text.slice(at+1)],problem=what=>({problem:{where,
what,fix:"Write the repository and its line, e.g. ghcr.io/acme/api=main or ghcr.io/acme/api=1.x."}});return at<1||text.length>maxRepository?problem(`${JSON.stringify(
text.slice(0,200))} is not REPOSITORY=LINE`):lineForm.test(line)?{stream:{repository:repositoryOf(name),line}}:problem(`${JSON.stringify(line.slice(0,200))} is \
not a branch or a pattern of tags`)}export{streamSchema,streamName,repositoryOf,parseStream};
