import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{plainLine}from"./chunk-USLO7EXV.js";import{ToolError}from"./chunk-NPMNWCA4.js";function folderPrefix(purpose,{place,pid,start}){return`image-gate-${purpose.replace(/[^\w-]/g,"-")}-h${place}p${pid}s${start}-`}var form=/^image-gate-[\w-]+-h(?<place>[0-9a-f]{8})p(?<pid>\d{1,10})s(?<start>\d{1,20})-\w{6}$/;
function ownerIn(name){let said=form.exec(name)?.groups;if(said?.place!==void 0)return{place:said.place,pid:Number(said.pid),start:said.start??""}}function isTemporary(path){
return path.split(/[/\\]/).some(name=>ownerIn(name)!==void 0)}var roomForTemporary="Make room on that disk: on a GitHub runner in a step before this one, or wit\
h a larger runner; on a command line you can also set TMPDIR to a folder on a larger disk.";function errorCode(error){let code=typeof error=="object"&&error!==null&&"code"in error?error.code:void 0;return typeof code=="string"?code:void 0}var DISK_FULL={
code:"disk-full",what:"no space is left on its disk",fix:"Make room there."},DENIED={code:"file-denied",what:"permission was denied",fix:"Check its owner and mo\
de, and those of the folders above."},WORDINGS={ENOSPC:DISK_FULL,EDQUOT:{...DISK_FULL,what:"the disk quota is used up"},EACCES:DENIED,EPERM:DENIED,EROFS:{code:"\
file-read-only",what:"its file system is read-only",fix:"Choose a place that can be written to."},ENOENT:{code:"file-missing",what:"there is no such file or fol\
der",fix:"Check the path."},EEXIST:{code:"file-exists",what:"it exists already",fix:"Remove it, or choose another place."},EISDIR:{code:"file-is-folder",what:"i\
t is a folder",fix:"Name a file."},ENOTDIR:{code:"file-not-folder",what:"it, or a part of its path, is not a folder",fix:"Check the path."},EMFILE:{code:"too-ma\
ny-files",what:"too many files are open",fix:"Raise the limit of open files (ulimit -n)."},ENFILE:{code:"too-many-files",what:"too many files are open",fix:"Rai\
se the machine's limit of open files."}};function saysDiskFull(text){return/no space left on device|disk quota exceeded/i.test(text)}function fileFault(error,doing,path){
if(error instanceof ToolError)return error;let known=WORDINGS[errorCode(error)??""];return new ToolError({code:known?.code??"file-failed",message:`${path} could\
 not be ${doing==="read"?"read":"written"}: ${known?.what??reason(error)}.`,fix:known?.code===DISK_FULL.code&&isTemporary(path)?roomForTemporary:known?.fix??"Ch\
eck the path and the disk.",cause:error})}function reason(error){return error instanceof Error?error.message:String(error)}var HttpFault=class extends Error{retryable;constructor(message,options){super(message,options.cause===void 0?{}:{cause:options.cause}),this.name="HttpFault",this.
retryable=options.retryable}},PASSING={ECONNRESET:"the connection was lost",ECONNABORTED:"the connection was lost",EPIPE:"the connection was lost",ECONNREFUSED:"\
the connection was refused",ETIMEDOUT:"the connection timed out",EHOSTUNREACH:"the host can not be reached",ENETUNREACH:"the network can not be reached",ENETDOWN:"\
the network is down",EADDRNOTAVAIL:"the machine has no free port",ENOTFOUND:"the host name is not known",EAI_AGAIN:"the name server did not answer"},REASON=200;
function httpFault(request,error){if(error instanceof HttpFault)return error;let code=errorCode(error),passing=PASSING[code??""],reason2=passing===void 0?plainLine(
messageOf(error),REASON):passing;return new HttpFault(`${describe(request)}: ${reason2}${code===void 0?"":` (${code})`}`,{retryable:passing!==void 0,cause:error})}
function idleFault(request){return new HttpFault(`${describe(request)}: no byte in ${request.idle/1e3} s`,{retryable:!0})}function lateFault(request,within){return new HttpFault(
`${describe(request)}: no end within ${within/1e3} s`,{retryable:!1})}function describe({method,url}){return`${method} ${url.origin}${url.pathname}`}function messageOf(error){
return typeof error=="object"&&error!==null&&"message"in error?String(error.message):String(error)}export{folderPrefix,ownerIn,roomForTemporary,errorCode,saysDiskFull,fileFault,HttpFault,httpFault,idleFault,lateFault};
