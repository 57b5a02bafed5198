import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{batchFileName,filesAfter,folderHome,lastBatch,ledgerBranch,maxBatch,tailToJoin}from"./chunk-J4URRWDC.js";import{ledgerInvalid}from"./chunk-JIATJVKF.js";
import{askFor,askForAll,askGithub,given}from"./chunk-7PL4Z226.js";import{ConfigError,ServiceError,ToolError,answerFault,answerKind,answerText,array,boolean,
gitBlobId,literal,number,object,plainLine,string}from"./chunk-SOLK6MDS.js";import{join}from"node:path";var deadline=12e4,lockTries=40,ref=`refs/heads/${ledgerBranch}`,author="image-gate",email="image-gate@localhost";async function isBareRepository(files,path){let kindOf2=async name=>(await files.
stat(join(path,name)))?.kind;return await kindOf2("HEAD")==="file"&&await kindOf2("objects")==="directory"&&await kindOf2("refs")==="directory"}function bareRepository(ports,path,random=Math.
random){let git=gitIn(ports,path),said=async(args,input)=>{let{code,stdout,stderr}=await git(args,input);if(code!==0)throw gitFailed(path,args,stderr);return stdout.
trim()},head=async()=>{let{code,stdout,stderr}=await git(["rev-parse","--verify","--quiet",ref]);if(!(code===1&&stderr==="")){if(code!==0)throw gitFailed(path,[
"rev-parse"],stderr);return stdout.trim()}};return{name:path,largest:maxBatch,head,tree:async commit=>entriesIn(await said(["ls-tree","-z","--long",commit]),path),
blob:entry=>readBlob(ports,path,entry),isAncestor:(older,newer)=>isAncestor(git,path,older,newer),writeBlob:bytes=>said(["hash-object","-w","--stdin"],bytes.toString(
"utf8")),writeTree:entries=>said(["mktree","-z"],entries.map(treeLine).join("")),writeCommit:(tree,parent,message)=>said(["commit-tree",tree,...parent===void 0?
[]:["-p",parent],"-m",message]),move:async(commit,from)=>{for(let attempt=1;;attempt+=1){let args=["update-ref","-m","image-gate ledger",ref,commit,from??""],{code,
stderr}=await git(args);if(code===0)return!0;if(await head()!==from)return!1;if(attempt>=lockTries)throw gitFailed(path,args,stderr);await ports.clock.sleep(Math.
ceil(20+200*random()))}},settle:attempt=>ports.clock.sleep(Math.ceil(random()*Math.min(2e3,20*2**attempt)))}}function commandOf({environment},path,args){let settings=[
"core.hooksPath=/dev/null","core.fsync=loose-object,reference","core.fsmonitor=false"];return{file:"git",args:[`--git-dir=${path}`,...settings.flatMap(setting=>[
"-c",setting]),...args],env:{...environment.PATH===void 0?{}:{PATH:environment.PATH},LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_AUTHOR_NAME:author,GIT_AUTHOR_EMAIL:email,GIT_COMMITTER_NAME:author,GIT_COMMITTER_EMAIL:email},deadline}}function gitIn(ports,path){
return(args,input)=>ports.process.run({...commandOf(ports,path,args),...input===void 0?{}:{input}})}async function isAncestor(git,path,older,newer){let args=["m\
erge-base","--is-ancestor",older,newer],{code,stderr}=await git(args);if(code===0||code===1)return code===0;if((await git(["cat-file","-e",older])).code===1)return!1;
throw gitFailed(path,args,stderr)}function treeLine({mode,sha,path}){return`${mode} ${mode==="040000"?"tree":mode==="160000"?"commit":"blob"} ${sha}	${path}\0`}
var entryForm=/^(\d{6}) [a-z]+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/;function entriesIn(text,where){return text.split("\0").filter(line=>line!=="").map(line=>{
let[,mode="",sha="",size="",path=""]=entryForm.exec(line)??[];if(path==="")throw ledgerInvalid(where,"Git lists what is no entry of a folder");return{path,mode,
sha,...size==="-"?{}:{size:Number(size)}}})}async function readBlob(ports,path,{sha,path:name,size=0}){let args=["cat-file","blob",sha];if(size>1073741824)throw ledgerInvalid(
join(path,name),`it has more than the ${1073741824} bytes that are read`);let{finished,value}=await ports.process.pipe(commandOf(ports,path,args),stdout=>bytesOf(
stdout,size));if(finished.code!==0)throw gitFailed(path,args,finished.stderr);if(gitBlobId(value,sha.length)!==sha)throw ledgerInvalid(join(path,name),"its byte\
s are not those of its object ID");return value}async function bytesOf(stdout,size){let pieces=[],left=size;for await(let piece of stdout){if(left-=piece.byteLength,
left<0)break;pieces.push(piece)}return Buffer.concat(pieces)}function gitFailed(path,[command=""],stderr){let said=plainLine(stderr.trim().split(`
`).at(-1)??"",300);return new ToolError({code:"ledger-git-failed",message:`The ledger in ${path}: git ${command} failed${said===""?"":`: ${said}`}.`,fix:"Check \
that this user may write there and that the disk has room. If it names a .lock and no Git is running, remove that file."})}var largestFile=16*1024*1024,tries=24,file="100644";function gitHome(store){let known={blobs:new Map};return{name:`${store.name} (branch ${ledgerBranch})`,tries,
largest:store.largest,read:after=>readBranch(store,known,after),settle:attempt=>store.settle(attempt)}}async function readBranch(store,known,after){let head=await store.
head();if(await requireSameHistory(store,known.head,head),head===void 0){let append=batch=>appendTo(store,known,void 0,[],batch);return{absent:`it has no branch\
 ${ledgerBranch}`,last:0,files:[],append}}known.head=head;let entries=await store.tree(head),names=entries.filter(({mode})=>mode===file).map(({path})=>path),last=lastBatch(
names);if(last===0)throw taken(store.name);let files=[],left=1073741824;for(let{name}of filesAfter(after,names)){let bytes=await blobOf(store,known,entries,name);
if(left-=bytes.byteLength,left<0)throw ledgerInvalid(store.name,`it has more than the ${1073741824} bytes that are read`);files.push({name,bytes})}return{last,files,
append:batch=>appendTo(store,known,head,entries,batch)}}async function requireSameHistory(store,before,head){if(!(before===void 0||before===head)){if(head===void 0)
throw new ServiceError({code:"ledger-branch-gone",message:`${store.name}: the branch ${ledgerBranch} was deleted while it was in use; its last commit was ${before}\
.`,fix:`Restore the branch at ${before}, protect it against deletion, and start the job again.`});if(!await store.isAncestor(before,head))throw new ServiceError(
{code:"ledger-rewritten",message:`${store.name}: the history of the branch ${ledgerBranch} was rewritten while it was in use: ${head} does not follow ${before}.`,
fix:`Restore the branch at ${before}, protect it against force pushes, and start the job again.`})}}function taken(name){let what=`there is no ledger on the bra\
nch ${ledgerBranch}: it lacks the first batch, 000000001.jsonl`,fix="Restore the ledger from its last good commit, or delete the branch where it holds something\
 else.";return new ConfigError([{where:name,what,fix}],"ledger-invalid")}async function blobOf(store,{blobs},entries,name){let entry=entries.find(({path})=>path===
name);if(entry===void 0)throw ledgerInvalid(store.name,`${name} is missing`);let bytes=blobs.get(entry.sha)??await store.blob(entry);return blobs.set(entry.sha,
bytes),bytes}async function appendTo(store,known,head,entries,batch){let names=entries.map(({path:path2})=>path2),last=lastBatch(names);if(batch.sequence!==last+
1)throw ledgerInvalid(store.name,`batch ${batch.sequence} can't be written after batch ${last}`);let sizes=new Map(entries.map(({path:path2,size})=>[path2,size??
largestFile])),sized=filesAfter(0,names).map(one=>({...one,size:sizes.get(one.name)??largestFile})),joined=tailToJoin(sized,batch.bytes.byteLength,largestFile),
parts=[];for(let{name}of joined)parts.push(await blobOf(store,known,entries,name));let bytes=Buffer.concat([...parts,batch.bytes]),sha=await store.writeBlob(bytes);
known.blobs.set(sha,bytes);let path=batchFileName(joined[0]?.from??batch.sequence,batch.sequence),kept=entries.filter(entry=>!joined.some(({name})=>name===entry.
path)),tree=await store.writeTree([...kept,{path,mode:file,sha}]),commit=await store.writeCommit(tree,head,`Add batch ${batch.sequence}: ${batch.digest}`);return await store.
move(commit,head)?(known.head=commit,!0):!1}var largestBlob=20*1024*1024,fewNewer=10,maxPages=100,named=object({sha:string().regex(/^[0-9a-f]{40,64}$/)}),refSchema=object({object:named.extend({type:literal(
"commit")})}),commitsSchema=array(named),treeSchema=object({tree:array(named.extend({path:string(),mode:string(),size:number().optional()})),truncated:boolean()}),
blobSchema=object({content:string(),encoding:literal("base64")});function githubBranch(place,random=Math.random){let{repository,clock}=place,reading=asking(repository,
"Reading","contents: read"),writing=asking(repository,"Writing","contents: write");return{name:repository,largest:largestBlob,head:()=>headOf(place,reading),tree:commit=>treeOf(
place,commit,reading),blob:entry=>blobOf2(place,entry,reading),isAncestor:(older,newer)=>isAncestor2(place,older,newer,reading),writeBlob:bytes=>writeBlob(place,
bytes,writing),writeTree:entries=>{let tree=entries.map(({path,mode,sha})=>({path,mode,sha,type:kindOf(mode)}));return make(place,"trees",{tree},writing)},writeCommit:(tree,parent,message)=>make(
place,"commits",{message,tree,parents:parent===void 0?[]:[parent]},writing),move:(commit,from)=>move(place,commit,from,writing),settle:attempt=>clock.sleep(Math.
ceil(random()*Math.min(1e4,250*2**attempt)))}}async function make({api,repository},kind,body,how){let route=`/repos/${repository}/git/${kind}`;return(await askFor(
api,{method:"POST",route,body,repeatable:!0},named,how)).sha}async function treeOf({api,repository},commit,how){let route=`/repos/${repository}/git/trees/${commit}`,
{tree,truncated}=await askFor(api,{route},treeSchema,how);if(truncated)throw unexpected(how,"GitHub did not list the whole folder");return tree}async function writeBlob(place,bytes,how){
if(bytes.byteLength>largestBlob)throw tooLarge(how,"Add fewer reports at a time.");let sha=await make(place,"blobs",{content:bytes.toString("base64"),encoding:"\
base64"},how);if(gitBlobId(bytes,sha.length)!==sha)throw unexpected(how,"GitHub stored other bytes than were sent");return sha}async function move(place,commit,from,how){
let answer=await moveTo(place,commit,from,how);if(answerKind(answer)==="ok"){if(given(answer,refSchema,how).object.sha===commit)return!0;throw unexpected(how,"G\
itHub says that the branch names another commit than was sent")}if(answerKind(answer)!=="refused")throw answerFault(answer,how);if(await headOf(place,how)!==from)
return!1;throw refused(how,answer)}function asking(repository,doing,permission){return{what:`${doing} the ledger (branch ${ledgerBranch} of ${repository})`,permission}}
function kindOf(mode){return mode==="040000"?"tree":mode==="160000"?"commit":"blob"}async function headOf({api,repository},how){let answer=await askGithub(api,{
route:`/repos/${repository}/git/ref/heads/${ledgerBranch}`},how);if(answer.status===409)throw emptyRepository(how);if(answerKind(answer)!=="missing")return given(
answer,refSchema,how).object.sha;await askFor(api,{route:`/repos/${repository}`},object({full_name:string()}),how)}async function blobOf2({api,repository},{sha,
size=0},how){if(size>largestBlob)throw tooLarge(how,"Join no files by hand: restore the branch from its last good commit.");let{content}=await askFor(api,{route:`\
/repos/${repository}/git/blobs/${sha}`},blobSchema,how),bytes=Buffer.from(content,"base64");if(gitBlobId(bytes,sha.length)===sha)return bytes;throw unexpected(how,
"the bytes of a file are not those of the commit's tree")}async function isAncestor2({api,repository},older,newer,how){let route=`/repos/${repository}/commits?s\
ha=${newer}`,isOlder=({sha})=>sha===older,newest=await askFor(api,{route:`${route}&per_page=${fewNewer}`},commitsSchema,how);return newest.some(isOlder)||newest.
length<fewNewer?newest.some(isOlder):(await askForAll(api,route,commitsSchema,how,{maxPages,goesOn:page=>!page.some(isOlder),fix:"Start the job again: it reads \
the whole branch then."})).some(isOlder)}function moveTo({api,repository},sha,from,how){let refs=`/repos/${repository}/git/refs`;if(from===void 0){let body={ref:`\
refs/heads/${ledgerBranch}`,sha};return askGithub(api,{method:"POST",route:refs,body,repeatable:!0},how)}return askGithub(api,{method:"PATCH",route:`${refs}/hea\
ds/${ledgerBranch}`,body:{sha,force:!1}},how)}function emptyRepository({what}){return new ServiceError({code:"ledger-repository-empty",message:`${what}: the rep\
ository is empty.`,fix:"Make a first commit there, e.g. a README, and start the job again."})}function tooLarge({what},fix){let message=`${what}: a file has mor\
e than the ${largestBlob} bytes that GitHub's API is asked for.`;return new ServiceError({code:"ledger-file-too-large",message,fix})}function refused({what},answer){
return new ServiceError({code:"ledger-write-refused",message:`${what}: GitHub did not move the branch: ${answerText(answer)}.`,fix:"If a rule protects the branc\
h, let this job's token or app pass it; a branch image-gate must be none. Or name a repository for the ledger alone in `ledger-repository`."})}function unexpected({
what},problem){return new ServiceError({code:"github-unexpected",message:`${what}: ${problem}.`,fix:"Look at githubstatus.com, and start the job again."})}async function openHome(ports,place){if("path"in place)return await isBareRepository(ports.files,place.path)?gitHome(bareRepository(ports,place.path)):folderHome(
ports.files,place.path);if(place.token==="")throw noToken(place.repository);let api=ports.openGithub({apiUrl:place.apiUrl,token:place.token});return gitHome(githubBranch(
{api,repository:place.repository,clock:ports.clock}))}function noToken(repository){return new ConfigError([{where:`ledger ${repository}`,what:"there is no token\
 for it",fix:"Set the variable LEDGER_TOKEN, or GITHUB_TOKEN, to one that may write the contents of that repository."}],"ledger-token")}export{openHome};
