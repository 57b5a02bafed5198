import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,ToolError,isRecord}from"./chunk-SOLK6MDS.js";import{dirname,resolve}from"node:path";async function requireOutput(files,path){let where=`output ${path}`;if(isRecord(path))throw impossible(where,"a file of this name is read as the record of the r\
eport beside it","Choose another name.");let found=await at(files,path,where);if(found?.kind==="directory")throw impossible(where,"it is a folder","Name a file \
in it.");if(found?.kind==="other")throw impossible(where,"it is not a file","Name a file, or leave it out and redirect.");let folder=dirname(path),above=await at(
files,folder,where);if(above===void 0)throw impossible(where,`there is no folder ${folder}`,"Make it, or correct the path.");if(above.kind!=="directory")throw impossible(
where,`${folder} is no folder`,"Correct the path.");if(!await files.isWritable(folder))throw denied(where,folder)}async function requireFolders(files,{reportDirectory,
scanner,scanTarget}){let reports=`input report-dir ${reportDirectory}`;for(let path of[reportDirectory,`${reportDirectory}.private`])await requireFolder(files,path,
reports,!0);if((await files.lstat(`${reportDirectory}.private`))?.kind==="symlink")throw impossible(reports,`${reportDirectory}.private is a symbolic link`,"Rem\
ove it, or choose another folder.");if(scanTarget.kind==="report")return;let{cacheDirectory}=scanner;await requireFolder(files,cacheDirectory,`input cache-dir ${cacheDirectory}`,
!1)}async function requireFolder(files,path,where,inUse){let found=await at(files,path,where);if(found?.kind==="directory"){if(inUse&&!await files.isWritable(path))
throw denied(where,path);return}if(found!==void 0)throw impossible(where,`${path} is no folder`,"Remove it, or choose another folder.");let above=await nearestAbove(
files,resolve(path),where);if(!await files.isWritable(above))throw denied(where,above)}async function nearestAbove(files,path,where){let above=dirname(path),found=await at(
files,above,where);if(found?.kind==="directory")return above;if(found!==void 0)throw impossible(where,`${above} is no folder`,"Remove it, or choose another fold\
er.");return above===path?above:nearestAbove(files,above,where)}async function at(files,path,where){try{let found=await files.stat(path);if(found===void 0&&(await files.
lstat(path))?.kind==="symlink")throw impossible(where,`the link ${path} leads to nothing`,"Remove or repair the link.");return found}catch(error){throw error instanceof
ToolError?impossible(where,error.message.replace(/\.$/,""),error.fix):error}}function denied(where,folder){return impossible(where,`this user may not write in ${folder}`,
"Change its owner or mode, or choose another folder.")}function impossible(where,what,fix){return new ConfigError([{where,what:`nothing can be written there: ${what}`,
fix}],"output-impossible")}export{requireOutput,requireFolders};
