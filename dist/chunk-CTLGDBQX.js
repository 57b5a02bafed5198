import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ToolError}from"./chunk-FVSCQK2Q.js";var HttpFault=class extends Error{retryable;constructor(message,options){super(message,options.cause===void 0?{}:{cause:options.cause}),this.name="HttpFault",this.
retryable=options.retryable}};function errorCode(error){let code=typeof error=="object"&&error!==null&&"code"in error?error.code:void 0;return typeof code=="string"?code:void 0}var DISK_FULL={
code:"disk-full",what:"no space is left on its disk",fix:"Make room there."},DENIED={code:"file-denied",what:"permission was denied",fix:"Check its owner and mo\
de, and those of the folders above."},WORDINGS={ENOSPC:DISK_FULL,EDQUOT:{...DISK_FULL,what:"the disk quota is used up"},EACCES:DENIED,EPERM:DENIED,EROFS:{code:"\
file-read-only",what:"its file system is read-only",fix:"Choose a place that can be written to."},ENOENT:{code:"file-missing",what:"there is no such file or fol\
der",fix:"Check the path."},EEXIST:{code:"file-exists",what:"it exists already",fix:"Remove it, or choose another place."},EISDIR:{code:"file-is-folder",what:"i\
t is a folder",fix:"Name a file."},ENOTDIR:{code:"file-not-folder",what:"it, or a part of its path, is not a folder",fix:"Check the path."},EMFILE:{code:"too-ma\
ny-files",what:"too many files are open",fix:"Raise the limit of open files (ulimit -n)."},ENFILE:{code:"too-many-files",what:"too many files are open",fix:"Rai\
se the machine's limit of open files."}};function fileFault(error,doing,path){if(error instanceof ToolError)return error;let known=WORDINGS[errorCode(error)??""];
return new ToolError({code:known?.code??"file-failed",message:`${path} could not be ${doing==="read"?"read":"written"}: ${known?.what??reason(error)}.`,fix:known?.
fix??"Check the path and the disk.",cause:error})}function reason(error){return error instanceof Error?error.message:String(error)}export{HttpFault,errorCode,fileFault};
