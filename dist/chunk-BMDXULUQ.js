import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isAskedFor,maxListEntries,namedList,parsePodList,readImageQuery,referenceOf}from"./chunk-ISNLJWDY.js";import{ConfigError,array,counted,formatReference,
instantOf,number,object,parsedJson,plainLine,string,union,unknown}from"./chunk-KS5PJUYC.js";var attachmentTag=/^sha256-[a-f0-9]{64}(?:$|\.)/;function isAttachmentTag(tag){return attachmentTag.test(tag)}var maxNames=1e6;function cutNames(entries2,gaps,most=maxNames){
let over=entries2.length-most;if(over<=0)return entries2;let what=`all lists together: they have more than ${most} names. Name fewer registries, or share them a\
mong several nights`;return gaps.push({kind:"unlisted",what,count:over}),entries2.slice(0,most)}function select(entries2,{newest,only,except}){let all=[...byName(
entries2).values()],matching=all.filter(({reference})=>only.length===0||only.some(pattern=>isAskedFor(pattern,reference))),kept=matching.filter(({reference})=>!except.
some(pattern=>isAskedFor(pattern,reference))),images=newest===void 0?kept:newestOf(kept,newest),left=[{limit:"only",count:all.length-matching.length},{limit:"ex\
cept",count:matching.length-kept.length},{limit:"newest",count:imagesAmong(kept)-imagesAmong(images)}];return{images,left:left.filter(({count})=>count>0),idle:idleLimits(
all,kept,only)}}function idleLimits(all,kept,only){let idle=only.filter(pattern=>!all.some(({reference})=>isAskedFor(pattern,reference)));return all.length===0||
kept.length>0||idle.length>0?idle.map(pattern=>`--only ${pattern}: nothing that is listed matches it. Check the pattern.`):["--only and --except leave out all t\
hat is listed. Check their patterns."]}function byName(entries2){let known=new Map;for(let{reference,...facts}of entries2){let key=formatReference(reference);known.
set(key,{reference,...joinedFacts(known.get(key),facts)})}return known}var maxRuns=500;function joinedFacts(one,other){let runs=[...new Set([one?.runs,other.runs].
flatMap(text=>text?.split(", ")??[]))],pushes=[one?.pushedAt,other.pushedAt].filter(at=>at!==void 0),pulls=[one?.pulledAt,other.pulledAt].filter(at=>at!==void 0);
return{...runs.length===0?{}:{runs:plainLine(runs.join(", "),maxRuns)},...pushes.length===0?{}:{pushedAt:Math.min(...pushes)},...pulls.length===0?{}:{pulledAt:Math.
max(...pulls)}}}function newestOf(entries2,count){let repositories=Map.groupBy(entries2,placeOf),kept=new Set([...repositories.values()].flatMap(own=>own.toSorted(
newerFirst).slice(0,count))),digests=new Set([...kept].flatMap(({reference})=>reference.digest??[])),isKept=entry=>kept.has(entry)||entry.reference.digest!==void 0&&
digests.has(entry.reference.digest);return entries2.filter(entry=>isKept(entry)||entry.runs!==void 0)}function placeOf({reference:{registry,repository}}){return`${registry}\
/${repository}`}function imagesAmong(entries2){return new Set(entries2.map(entry=>entry.reference.digest??formatReference(entry.reference))).size}function newerFirst(one,other){
let byTime=(other.pushedAt??0)-(one.pushedAt??0),[a,b]=[one.reference.tag??"",other.reference.tag??""];return byTime||b.localeCompare(a,"en",{numeric:!0})}function byTurns(names){
let lengthOf=({tag})=>tag?.length??Number.POSITIVE_INFINITY;return[...Map.groupBy(names,({registry,repository})=>`${registry}/${repository}`).values()].flatMap(
own=>own.toSorted((a,b)=>lengthOf(a)-lengthOf(b)||0).map((name,turn)=>({name,turn}))).toSorted((a,b)=>a.turn-b.turn).map(({name})=>name)}import{resolve}from"node:path";var entries=array(unknown()).max(maxListEntries),tags=union([array(string()),string().transform(text=>text.split(","))]).nullish(),date=union([string(),number()]).
nullish(),ecrSchema=object({imageDetails:entries,NextToken:unknown().optional(),nextToken:unknown().optional()}),ecrImage=object({repositoryName:string(),imageDigest:string(),
imageTags:tags,imagePushedAt:date,lastRecordedPullTime:date}),googleImage=object({package:string(),version:string(),tags,uploadTime:date,updateTime:date}),azureImage=object(
{digest:string(),tags,createdTime:date,lastUpdateTime:date});function parseCloudList(text,place,where){let json=parsedJson(text),ecr=ecrSchema.safeParse(json),list=ecr.
success?ecr.data.imageDetails:entries.safeParse(json).data;if(list===void 0)return{problem:unknownForm(where)};if(place===""&&(ecr.success||!list.every(one=>googleImage.
safeParse(one).success)))return{problem:noPlace(where)};let read=list.map(one=>ecr.success?ofAmazon(one,place):ofGoogle(one,place)??ofAzure(one,place)),wanted=read.
flatMap(one=>wantedOf(one)),isCut=ecr.success&&(ecr.data.NextToken??ecr.data.nextToken??void 0)!==void 0,unreadable=read.filter(one=>wantedOf(one).length===0).length;
return{wanted,unreadable,...isCut?{cut:"it goes on (NextToken): leave out --max-items"}:{}}}function ofAmazon(value,place){let one=ecrImage.safeParse(value).data;
if(one===void 0)return;let pulledAt=timeOf(one.lastRecordedPullTime);return{name:`${place}/${one.repositoryName}`,digest:one.imageDigest,...of(one.imageTags,one.
imagePushedAt),...pulledAt===void 0?{}:{pulledAt}}}function ofGoogle(value,place){let one=googleImage.safeParse(value).data;if(!(one===void 0||!one.package.startsWith(
place)))return{name:one.package,digest:one.version,...of(one.tags,one.uploadTime??one.updateTime)}}function ofAzure(value,place){let one=azureImage.safeParse(value).
data;return one&&{name:place,digest:one.digest,...of(one.tags,one.createdTime??one.lastUpdateTime)}}function of(names,when){let pushedAt=timeOf(when);return{tags:(names??
[]).map(name=>name.trim()).filter(name=>name!==""),...pushedAt===void 0?{}:{pushedAt}}}function timeOf(when){let at=typeof when=="number"?when*1e3:Date.parse(when??
"");return instantOf(at)===void 0?void 0:at}function wantedOf(entry){if(entry===void 0)return[];let{name,digest,pushedAt,pulledAt}=entry,named=entry.tags.length===
0?[{}]:entry.tags.map(tag=>({tag})),when={...pushedAt===void 0?{}:{pushedAt},...pulledAt===void 0?{}:{pulledAt}};return named.flatMap(one=>{let reference=referenceOf(
name,{...one,digest});return reference===void 0?[]:{kind:"image",reference,...when}})}function unknownForm(where){return{where,what:"it is no list that aws ecr \
describe-images, gcloud artifacts docker images list or az acr manifest list-metadata has printed as JSON",fix:"Add --output json (gcloud: --format json) to the\
 command, and name its file."}}function noPlace(where){return{where,what:"it does not say in which registry these images are",fix:"Write it before the file: 123\
456789012.dkr.ecr.eu-west-1.amazonaws.com=FILE, acme.azurecr.io/shop/api=FILE"}}var maxProblems=20;function parseImageList(text,where){let lines=text.split(`
`);if(lines.length>maxListEntries)return{problems:[tooLong(where)]};let[wanted,problems]=[[],[]];for(let[index,line]of lines.entries()){let entry=line.trim().replace(
/(?:^|\s)#.*$/s,"").trimEnd();if(entry==="")continue;let read=readImageQuery(entry,`${where}:${index+1}`);"wanted"in read?wanted.push(read.wanted):problems.length<
maxProblems&&problems.push(read.problem)}let[first,...others]=problems;return first!==void 0?{problems:[first,...others]}:wanted.length>0?{wanted}:{problems:[nothing(
where)]}}function tooLong(where){return{where,what:`it has more than ${maxListEntries} lines`,fix:"Use patterns, or several lists."}}function nothing(where){return{
where,what:"it names no image",fix:"Write one a line: ghcr.io/acme/api:1.4, or registry.example.com/ for all."}}var maxList=128*1024*1024;async function readSources(files,{names,lists,running,listings},workingDirectory,command="image-gate registry"){let[wanted,gaps,problems]=[
[],[],[]],take=(read,what)=>{if("problem"in read)return void problems.push(read.problem);for(let one of read.wanted)wanted.push(one);read.unreadable>0&&gaps.push(
{kind:"unreadable",what:`entries of ${what}`,count:read.unreadable});let cut=read.cut??(read.wanted.length+read.unreadable===0?"it names no image":void 0);cut!==
void 0&&gaps.push({kind:"unlisted",what:`${what}: ${cut}`,count:1})};for(let name of names){let read=readImageQuery(name,name);"wanted"in read?wanted.push(read.
wanted):problems.push(read.problem)}for(let path of lists){let read=parseImageList(await textOf(files,workingDirectory,path),path);"problems"in read?problems.push(
...read.problems):take({...read,unreadable:0},path)}for(let path of running)take(parsePodList(await textOf(files,workingDirectory,path),path),path);for(let listing of listings){
let[,place="",path=""]=/^(?:([^=]*)=)?(.*)$/s.exec(listing)??[];take(parseCloudList(await textOf(files,workingDirectory,path),place.replace(/\/$/,""),path),path)}
wanted.length+problems.length===0&&problems.push(...gaps.length===0?[nothing2]:gaps.map(gap=>nothingIn(gap,command)));let[first,...others]=problems;if(first!==void 0)
throw new ConfigError([first,...others],"source-invalid");return{wanted,gaps}}async function textOf(files,workingDirectory,path){return namedList(files,resolve(
workingDirectory,path),path,maxList)}function nothingIn({kind,what,count},where){let fix="Look at the command that has written it (docs/night.md), and make the \
list again.";return kind==="unlisted"?{where,what:`no image is named: ${what}`,fix}:{where,what:`no image is named: ${counted(count)} of the ${what} can't be re\
ad`,fix}}var nothing2={where:"image-gate registry",what:"no image is named",fix:"Name what is to be looked at: registry.example.com/ for all of a registry, an i\
mage, a pattern, or a list (--images FILE)."};export{isAttachmentTag,cutNames,select,joinedFacts,byTurns,readSources};
