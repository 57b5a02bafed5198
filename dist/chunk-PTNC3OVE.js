import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fixMarks,fixWords,noFixAdvice,noFixWords,versionNumbers,versionScheme,vulnerabilityFix}from"./chunk-473NBSRF.js";import{dueBy,globalOwner,isNestedCopy,
isPackageName,isPackageVersion,isPnpmStore,lockfileType,packageEcosystem,packageManagerOf,parentOf,systemCommand,upgradeCommand,usualManager}from"./chunk-P4NVSMEY.js";
import{counted,dateText,plural}from"./chunk-7HSWERG5.js";import{checkOf,checkWithId,code,codePath,markdown,pathCell,row,terminal,wideTitle,worse,worseFirst}from"./chunk-CIY6UZVJ.js";function foreignStep({remedy:remedy2,packages},{code:code2}){let many=plural(packages.length,"package");switch(remedy2.kind){case"rebuild":return`Rebuild on a n\
ewer base image (${code2("pull: true")}, or a later tag) for ${many}`;case"system":return`Upgrade in the Dockerfile, or build it without the cache (${code2("no-\
cache: true")}): ${many}`;case"upgrade":{let names2={type:remedy2.type,name:remedy2.name,version:remedy2.from},to=remedy2.fix.kind==="upgrade"?remedy2.fix.to:"";
return isPlain(names2,to)?`Upgrade ${code2(remedy2.name,80)} ${code2(remedy2.from,60)} → ${code2(to,80)}`:"Upgrade the package"}case"wait":return`${noFixWords[remedy2.
why]}: ${many}. ${noFixAdvice[remedy2.why]}`;case"repair":return"Correct the misconfiguration";case"revoke":return"Revoke the secret, and take it out of the ima\
ge and its build"}}function foreignFix(finding,fix){switch(finding.kind){case"vulnerability":{let{name,version}=finding.package;if(fix===void 0||fix.kind==="non\
e")return"There is no fixed version: remove or replace the package.";let to=fix.kind==="upgrade"?foreignVersion(finding.package,fix.to):void 0;return to!==void 0&&
isPlain(finding.package,to)?`Upgrade ${name} from ${version} to ${to}.`:"Upgrade the package."}case"misconfiguration":return"Correct the misconfiguration.";case"\
secret":return"Revoke it, and take it out of the image and its build: anyone who had the image may know it."}}function foreignVersion({type},to){return isPackageVersion(
type,to)?to:void 0}function isPlain({type,name,version},to){return isPackageName(type,name)&&isPackageVersion(type,version)&&isPackageVersion(type,to)}function findingText(assessment,{finding,fix}){let{id}=finding,where=whereText(assessment,finding);switch(finding.kind){case"vulnerability":{let{name,version}=finding.
package;return{id,what:name,installed:version,fixed:fix===void 0?"":fixWords(fix),where}}case"misconfiguration":return{id,what:finding.title,installed:"",fixed:"",
where};case"secret":return{id,what:finding.title,installed:"",fixed:"revoke it",where}}}function whereText(assessment,finding){let place=placeText(assessment,finding);
return finding.platforms.length>=assessment.scan.platforms.length?place:`${place} (${finding.platforms.join(", ")})`}function placeText(assessment,finding){if(finding.
kind==="vulnerability")return finding.path??(finding.package.class==="os"?osText(assessment,finding):finding.target);let{path,lines}=finding;return path===void 0||
lines===void 0?path??finding.target:`${path}:${lines.start}`}function osText({scan},{platforms,target}){let os=scan.platforms.find(({platform})=>platforms.includes(
platform))?.os;return os===void 0?target:`${os.family} ${os.name}`}function fixSentence({finding,fix},{ofAnotherRun}){if(ofAnotherRun)return foreignFix(finding,
fix);switch(finding.kind){case"vulnerability":return fix===void 0?"":vulnerabilityFix(finding,fix);case"misconfiguration":return ended(finding.resolution===""?finding.
message:finding.resolution);case"secret":return"Revoke it, and take it out of the image and its build: anyone who had the image may know it."}}function ended(text){
return/[\p{L}\p{N})"'`]$/u.test(text)?`${text}.`:text}function treatment({action,exception}){return exception!==void 0?`${exception.vex===void 0?"excepted":byVex(
exception.vex)} until ${exception.expiry}`:actionWord[action]}function byVex({status}){return status==="fixed"?"fixed by VEX":"not affected by VEX"}var actionWord={
block:"blocks",warn:"warns",log:"logged"};function blockingFirst(open){let buckets={block:[],warn:[],log:[]};for(let judged of open)buckets[judged.action].push(
judged);return[...buckets.block,...buckets.warn,...buckets.log]}function checkedPart({id}){let check=checkWithId(id);if(check===void 0)return"";switch(checkOf(check).
reads){case"image":return", as the config and the history of the image say it";case"dockerfile":return", as the Dockerfile says it"}}function wayOf({package:{type,name},path=""},family){return/(?:^|\/)node_modules\/npm\/node_modules\//.test(path)?"npm":type==="node-pkg"&&globalOwner(path)!==void 0?
"global":type==="node-pkg"&&isNestedCopy(path)?"nested":isSystemPython(path,family)?"distribution":/\/specifications\/default\//.test(path)?"ruby":name==="stdli\
b"&&/^go(?:mod|binary)$/.test(type)?"go":"dependency"}function isSystemPython(path,family){return/^\/?usr\/lib\/python3\/dist-packages\//.test(path)?!0:family!==
void 0&&versionScheme({type:family,class:"os"})==="rpm"&&/^\/?usr\/lib(?:64)?\/python\d[\d.]*\/site-packages\//.test(path)}function installedBy({package:{type},
path=""},location){let locked=location===void 0?void 0:lockfileType(location.path);return locked!==void 0&&packageEcosystem({type:locked})===packageEcosystem({type})?
locked:type==="node-pkg"&&isPnpmStore(path)?"pnpm":type}function wayCommand(upgrade){let{type,name,from,fix,way}=upgrade;if(fix.kind!=="upgrade")return;let usual=upgradeCommand(
{type,name},fix.to);if(usual!==void 0)switch(way){case"dependency":return fix.major?acrossMajor(usual,upgrade,fix.to):within(usual,type,from);case"nested":return overrideCommand(
type,name,fix.to,upgrade.broughtBy);case"global":return globalCommand(name,fix.to,upgrade.broughtBy);case"npm":return{command:"npm install --global npm@latest",
hint:"Or take a newer image of Node.js."};case"distribution":case"ruby":case"go":return}}function within(usual,type,from){switch(type){case"bundler":return{...usual,
hint:"It stays within what the Gemfile allows."};case"gemspec":return{...usual,also:`It is installed beside ${from}: uninstall that one, too.`};case"cargo":case"\
rustbinary":return{...usual,hint:"It stays within what Cargo.toml allows."};case"gobinary":return{...usual,hint:"If it is not yours, take a newer release of it."};default:
return usual}}function acrossMajor(usual,{type,name,from},to){let[major=0]=versionNumbers(to);switch(type){case"bundler":return{...usual,also:"Allow the new ver\
sion in the Gemfile first."};case"hex":return{...usual,also:"Allow the new version in mix.exs first."};case"cargo":case"rustbinary":return{...usual,command:`car\
go add ${name}@${to}`,hint:"Cargo.toml then asks for the new version."};case"gomod":case"gobinary":return major<2||name.endsWith(`/v${major}`)||from.endsWith("+\
incompatible")?usual:void 0;default:return usual}}var maxOwners=3;function overrideCommand(type,name,version,owners2){if(areNames(owners2))switch(type){case"npm":case"\
node-pkg":return settings(owners2.map(owner=>`overrides${key(owner)}${key(name)}=${version}`),"npm install");case"yarn":return settings(owners2.map(owner=>`reso\
lutions${key(`${owner}/${name}`)}=${version}`),"yarn install");default:return}}function globalCommand(name,version,owners2){return areNames(owners2)?{command:`n\
pm install --global ${owners2.map(owner=>`${owner}@${owner===name?version:"latest"}`).join(" ")}`}:void 0}function areNames(owners2){return owners2.length>0&&owners2.
length<=maxOwners&&owners2.every(owner=>isPackageName("npm",owner))}function settings(entries,install){return{command:`npm pkg set ${entries.map(entry=>`'${entry}\
'`).join(" ")} && ${install}`}}function key(name){return name.includes(".")?`[${name}]`:`.${name}`}function fixPlan(assessment){let known=plans.get(assessment);if(known!==void 0)return known;let plan=makePlan(assessment);return plans.set(assessment,plan),plan}
var plans=new WeakMap;function makePlan(assessment){let about=imageFacts(assessment),groups=new Map;for(let judged of assessment.decision.triage.open){let key2=groupKey(
judged,about),group=groups.get(key2);group===void 0?groups.set(key2,[judged]):group.push(judged)}return[...groups.values()].map(group=>step(group,about)).sort(byUrgency)}
function stepOf(judged,assessment){return step([judged],imageFacts(assessment))}var facts=new WeakMap;function imageFacts({scan,ofAnotherRun:foreign}){let ofAnotherRun=foreign===
!0,known=facts.get(scan);if(known!==void 0&&known.ofAnotherRun===ofAnotherRun)return known;let os=scan.platforms.find(platform=>platform.os?.endOfLife===!0)?.os,
ended2=os===void 0?{}:{ended:`${os.family} ${os.name}`.trim()},family=scan.platforms[0].os?.family,found={manager:packageManagerOf(scan),ofAnotherRun,...ended2,
...family===void 0?{}:{family}};return facts.set(scan,found),found}function groupKey({finding,fix,place},{family}){let{origin,location,base=""}=place,at=location===
void 0?"":`${location.path}:${location.line}`;if(finding.kind!=="vulnerability")return`${finding.kind}\0${finding.id}\0${finding.path??finding.target}\0${at}`;if(fix?.
kind==="none")return`wait\0${fix.why}\0${origin==="base"?base:" "}\0${at}`;if(origin==="base")return`rebuild\0${base}\0${at}`;let{type,name,version,class:kind}=finding.
package;return kind==="os"?`system\0${type}\0${at}`:`upgrade\0${type}\0${name}\0${version}\0${wayOf(finding,family)}\0${at}`}function step(members,about){let[blocking,
warned,fixBy,worst]=[0,0,Number.POSITIVE_INFINITY,members[0].finding.severity],packages=new Set,paths=new Set;for(let member of members){let{finding,action}=member;
action==="block"?blocking+=1:action==="warn"&&(warned+=1),fixBy=Math.min(fixBy,dueBy(member).getTime()),worst=worse(worst,finding.severity),finding.kind==="vuln\
erability"&&packages.add(finding.package.name),(finding.kind!=="vulnerability"||finding.package.class!=="os")&&paths.add(finding.path??finding.target)}let{place}=members[0],
what=remedy(members[0],about,paths);return{remedy:what,waits:what.kind==="wait",ofAnotherRun:about.ofAnotherRun,...place.location===void 0||place.isDefault?{}:{
location:place.location},findings:members.length,blocking,warned,worst,packages:named(packages),paths:named(paths),fixBy:new Date(fixBy)}}function named(texts){
return[...texts].filter(text=>text!=="")}function remedy({finding,fix,place},{manager,family,ended:ended2},paths){let{origin,base}=place,about=ended2===void 0?{}:
{ended:ended2},from=origin==="base"&&base!==void 0?{base}:{};switch(finding.kind){case"misconfiguration":return{kind:"repair",id:finding.id,title:finding.title,
resolution:finding.resolution};case"secret":return{kind:"revoke",id:finding.id,title:finding.title};case"vulnerability":{let{type,name,version,class:kind}=finding.
package;if(fix===void 0||fix.kind==="none")return{kind:"wait",why:fix?.why??"not-yet",...from};if(origin==="base")return{kind:"rebuild",...from,...about};if(kind===
"os")return{kind:"system",manager:manager??usualManager(type),...about};let way=wayOf(finding,family);return{kind:"upgrade",type:installedBy(finding,place.location),
name,from:version,fix,way,broughtBy:owners(way,paths)}}}}function owners(way,paths){let ownerOf=way==="nested"?parentOf:way==="global"?globalOwner:void 0;if(ownerOf===
void 0)return[];let found=[...paths].map(ownerOf);return found.every(owner=>owner!==void 0)?named(new Set(found)):[]}function byUrgency(one,other){return+(other.
blocking>0)-+(one.blocking>0)||+(other.warned>0)-+(one.warned>0)||other.blocking-one.blocking||Number(one.waits)-Number(other.waits)||worseFirst(one.worst,other.
worst)||other.findings-one.findings||compareText(one.packages[0]??"",other.packages[0]??"")}function compareText(one,other){return one<other?-1:one>other?1:0}var shownNames=4;function stepText(step2){return withCommand(step2,stepCommand(step2))}function wholeStepText(step2){let command=stepCommand(step2),text=withCommand(
step2,command);return command?.hint===void 0?text:`${text}<br>${command.hint}`}function stepLines(step2){let command=stepCommand(step2),beside=[command?.also,command?.
hint].filter(part=>part!==void 0).join(" "),more=beside===""?[]:[beside.replaceAll("`","")];return[sentence(step2,terminal),...command===void 0?[]:[command.command],
...more]}function withCommand(step2,command){let said=sentence(step2,markdown),parts=command===void 0?[]:[code(command.command,500),command.also];return[said,...parts].
filter(part=>part!==void 0).join("<br>")}function sentence(step2,voice){if(step2.ofAnotherRun)return foreignStep(step2,voice);let{remedy:remedy2,packages,location}=step2,
{code:code2,text}=voice;switch(remedy2.kind){case"rebuild":return remedy2.ended===void 0?`Rebuild on a newer ${baseText(remedy2,voice)} (${code2("pull: true")},\
 or a later tag) for ${names(packages,voice)}`:`Move from ${baseText(remedy2,voice)} to an image of another release for ${names(packages,voice)}: ${text(remedy2.
ended,80)} is past its end of life`;case"system":return systemText(remedy2,names(packages,voice),location,voice);case"upgrade":return`${wayText(remedy2,voice)}`;case"\
wait":return`${capital(noFixWords[remedy2.why])}${remedy2.base===void 0?"":` in ${baseText(remedy2,voice)}`}: ${names(packages,voice)}. ${noFixAdvice[remedy2.why]}`;case"\
repair":return[remedy2.title||remedy2.id,remedy2.resolution].filter(Boolean).map(part=>text(part,200)).join(". ");case"revoke":return`${text(remedy2.title||remedy2.
id,100)}. Revoke it, and take it out of the image and its build`}}function upgradeText(fix,{code:code2}){return fix.kind==="upgrade"?`${code2(fix.to,80)} or lat\
er${fixMarks(fix)}`:`see the advisory: ${code2(fix.says,80)}`}function systemText({manager,ended:ended2},packages,location,{code:code2,text}){let release=ended2===
void 0?"":`. ${text(ended2,80)} is past its end of life: move to another release`,uncached=`without the cache (${code2("no-cache: true")})`,how=location===void 0?
`Upgrade in the Dockerfile, or build it ${uncached}`:`Build the instruction at ${code2(`${location.path}:${location.line}`,120)} ${uncached}, or upgrade in it`;
return manager==="none"?`There is no package manager in the image: build it on a newer base image, or take newer packages where they are copied from: ${packages}${release}`:
`${how}: ${packages}${release}`}function wayText(remedy2,voice){let{code:code2}=voice,{fix,way,type}=remedy2,what=`Upgrade ${code2(remedy2.name,80)} ${code2(remedy2.
from,60)} → ${upgradeText(fix,voice)}`;switch(way){case"dependency":return/^go(?:mod|binary)$/.test(type)&&fix.kind==="upgrade"&&fix.major&&wayCommand(remedy2)===
void 0?`${what}. Its path changes with the major version: change the imports`:what;case"nested":return`${what} by ${code2(type==="yarn"?"resolutions":"overrides")}\
 in package.json: this copy lies inside ${ownersText(remedy2,"another package",voice)}`;case"global":return remedy2.broughtBy.join()===remedy2.name?`${what}: it\
 is installed globally`:`${what} with ${ownersText(remedy2,"the global package",voice)}, which brings it`;case"npm":return`${what} with npm itself, which it is \
a part of`;case"distribution":return`${what} by the package of the distribution, not by pip: it belongs to the system's own Python`;case"ruby":return`${what} wi\
th Ruby itself: it is a default gem, so take a newer Ruby image`;case"go":return fix.kind==="upgrade"?`Rebuild the binary with ${code2(`golang:${fix.to.replace(
/^v/,"")}`,80)} or later${fixMarks(fix)}: its standard library is ${code2(remedy2.from,60)}. If it is not yours, take a newer release of it`:what}}function ownersText({
broughtBy},unknown,voice){return broughtBy.length===0?unknown:names(broughtBy,voice)}function capital(words){return words.charAt(0).toUpperCase()+words.slice(1)}
function baseText({base},{code:code2}){return base===void 0?"base image":code2(base,200)}function names(packages,{code:code2}){let shown=packages.slice(0,shownNames).
map(name=>code2(name,60)),rest=packages.length-shown.length;return rest===0?shown.join(", "):`${shown.join(", ")} and ${counted(rest)} more`}function stepCommand({
remedy:remedy2,packages,ofAnotherRun}){if(!ofAnotherRun)switch(remedy2.kind){case"system":return remedy2.manager===void 0||remedy2.manager==="none"?void 0:systemCommand(
remedy2.manager,packages);case"upgrade":return wayCommand(remedy2);case"rebuild":case"wait":case"repair":case"revoke":return}}function stepPlace({remedy:remedy2,
location,paths}){let line=location===void 0?"":`${codePath(location.path,120)} line ${location.line}`,[first]=remedy2.kind==="rebuild"||remedy2.kind==="wait"?[]:
paths;if(first===void 0||sameFile(first,location))return line;let file=`${pathCell(first,120)}${paths.length>1?` and ${counted(paths.length-1)} more`:""}`;return line===
""?file:`${line}<br>${file}`}function sameFile(path,location){let name=file=>file.slice(file.lastIndexOf("/")+1);return location!==void 0&&name(path)===name(location.
path)}function stepWeight(step2){return weightParts(step2,text=>`**${text}**`)}function weightText(step2){return weightParts(step2,text=>text)}function weightParts({
findings,blocking,warned},bold){return[plural(findings,"finding"),blocking===0?"":bold(`${counted(blocking)} blocking`),warned===0?"":`${counted(warned)} warned`].
filter(part=>part!=="").join(", ")}function stepTable(steps,limit){let rows=steps.slice(0,limit).map(step2=>row([stepText(step2),stepPlace(step2),stepWeight(step2),
dateText(step2.fixBy)])),table=[row(["Do this","Where","Solves",wideTitle("By, from this scan",14)]),"| :-- | :-- | :-- | :-- |",...rows].join(`
`),rest=steps.slice(limit);if(rest.length===0)return table;let findings=rest.reduce((sum,step2)=>sum+step2.findings,0);return`${table}

and ${plural(rest.length,"more step")} for ${plural(findings,"finding")}.`}export{foreignVersion,findingText,whereText,fixSentence,treatment,blockingFirst,checkedPart,fixPlan,stepOf,wholeStepText,stepLines,weightText,stepTable};
