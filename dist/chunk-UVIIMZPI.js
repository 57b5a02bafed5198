import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ScanTeam,readImageEvidence}from"./chunk-SPCT44O5.js";import{obtainImage,openAttestedVex,prepareScanner}from"./chunk-LF42ESR2.js";import{decideBeforeRego,
maxDockerfile,parseDockerfile}from"./chunk-CIQEK4OL.js";import{AttachedManifests,SharedLayers,knownLayers,matchSboms}from"./chunk-7NSBX36V.js";import{
scanDemands,trustedSigners}from"./chunk-OUHFQ3UA.js";import{ReferrersReader,SeenLayers,configFacts}from"./chunk-NU7XRSNH.js";import{askedExploitation,
assessmentOfImage,assignments,buildChain,expand,expandPieces,findingKey,globalVariables,openRules,prepareExploitation,publishedRecord,readRules}from"./chunk-P4NVSMEY.js";
import{openTrust}from"./chunk-JPNARZKT.js";import{inParallel,openRepository,plural,policyFor,readIndex,readManifest}from"./chunk-7HSWERG5.js";import{
Cancelled,ConfigError,GateError,ToolError,byText,createCatalog,familiarReference,formatReference,isIndexType,isManifestType,isTag,platformName,platformOf,readReference,
severities,usualPlatform,withOwnTemporary,withRegistry}from"./chunk-CIY6UZVJ.js";function changePieces(pieces,wanted){if(pieces.map(({text})=>text).join("")===wanted)return[];if(pieces.length>20)return;let ones=pieces.flatMap((_,index)=>changeOne(
pieces,index,wanted)),found2=ones.length>0?ones:pairs(pieces).flatMap(([a,b])=>changeTwo(pieces,a,b,wanted)),[first,...others]=found2;return others.length===0?first:
void 0}function changeOne(pieces,index,wanted){let[before,after]=[joined(pieces.slice(0,index)),joined(pieces.slice(index+1))],value=between(wanted,before,after),
splice=value===void 0?void 0:replaced(pieces[index],value);return splice===void 0?[]:[[splice]]}function changeTwo(pieces,a,b,wanted){let[before,middle]=[joined(
pieces.slice(0,a)),joined(pieces.slice(a+1,b))],value=between(wanted,before,joined(pieces.slice(b+1)));if(value===void 0)return[];let solutions=[];for(let end=1;end+
middle.length<value.length;end+=1){if(!value.startsWith(middle,end))continue;let first=replaced(pieces[a],value.slice(0,end)),second=replaced(pieces[b],value.slice(
end+middle.length));first!==void 0&&second!==void 0&&solutions.push([first,second])}return solutions}function replaced(piece,text){if(!(piece?.at===void 0||edges(
piece.text)!==edges(text)))return{at:piece.at,was:piece.text,text}}function edges(text){return`${/^[-._]*/.exec(text)?.[0]} ${/[-._]*$/.exec(text)?.[0]}`}function between(text,before,after){
return text.length>before.length+after.length&&text.startsWith(before)&&text.endsWith(after)?text.slice(before.length,text.length-after.length):void 0}function pairs(pieces){
return pieces.flatMap((_,a)=>pieces.slice(a+1).map((_2,more)=>[a,a+1+more]))}function joined(pieces){return pieces.map(({text})=>text).join("")}function writtenImages({globals}){let values=new Map,piecesOf=name=>values.get(name);for(let{keyword,text,offset}of globals)if(keyword==="ARG")for(let{name,value}of assignments(
text)){if(value===void 0)continue;let pieces=expandPieces({text:value.text,at:offset+value.at},piecesOf);pieces===void 0?values.delete(name):values.set(name,pieces)}
return({image,from})=>expandPieces({text:image,at:from.offset},piecesOf)}function defaultVariables({globals}){return globalVariables(globals,[],void 0)}function imageParts(image){
let at=image.indexOf("@"),plain=at<0?image:image.slice(0,at),colon=plain.lastIndexOf(":"),end=colon>plain.lastIndexOf("/")?colon:plain.length;return{name:plain.
slice(0,end),tag:plain.slice(end),digest:image.slice(plain.length)}}function piecesBetween(pieces,from,to){let start=0;return pieces.flatMap(({text,at})=>{let[a,
b]=[Math.max(from-start,0),Math.min(to-start,text.length)];return start+=text.length,b<=a?[]:[{text:text.slice(a,b),...at===void 0?{}:{at:at+a}}]})}function whyNotJust(before,after,wanted){if(after===void 0||after.stages.length!==before.stages.length||!areSameSteps(before,after))return"the changed file woul\
d be read as another one";let[was,is]=[defaultVariables(before),defaultVariables(after)];for(let[index,{line,image,from,name}]of after.stages.entries()){let own=before.
stages[index],then=expand(image,is),due=wanted.get(line)??(own&&expand(own.image,was));if(own?.line!==line||own.name!==name)return"the changed file would be rea\
d as another one";if(then!==due)return`it shares a variable with line ${line}, which would change, too`;let flags=own.from.flags.map(flag=>expand(flag,was)).join(
" ");if(from.flags.map(flag=>expand(flag,is)).join(" ")!==flags)return`it shares a variable with a flag of line ${line}, which would change, too`}return whyUsedElsewhere(
after,was,is)}function whyUsedElsewhere({stages},was,is){let changed=new Set([...is.keys()].filter(name=>is.get(name)!==was.get(name)));for(let{instructions}of stages)
for(let{keyword,text,line}of instructions){if(keyword!=="ARG")continue;let taken=assignments(text).find(({name,value})=>value===void 0&&changed.has(name));if(taken!==
void 0)return`its variable ${taken.name} is also used in a stage (ARG in line ${line}), where its value would change, too`}}function areSameSteps(before,after){
let steps=({stages})=>stages.map(({instructions})=>instructions.map(meaning)),globals=dockerfile=>dockerfile.globals.map(({keyword,line})=>[keyword,line]);return JSON.
stringify(steps(before))===JSON.stringify(steps(after))&&JSON.stringify(globals(before))===JSON.stringify(globals(after))}function meaning({keyword,line,flags,text}){
return[keyword,line,flags,text]}var lone=/^(?:[\w.-]*\d[\w.-]*|latest|lts|stable|slim|alpine|nonroot)$/;function tagComment(text,at,name){let start=text.lastIndexOf(`
`,at-1)+1,from=start<2?0:text.lastIndexOf(`
`,start-2)+1,line=text.slice(from,Math.max(start-1,from)),[head=""]=/^[\uFEFF \t]*#[ \t]*/.exec(line)??[];if(head===""||line.length>500||/^#\s*\w+\s*=/.test(line.
trim()))return;let words=[...line.slice(head.length).matchAll(/[^\s,;()"'`]+/g)],named=words.find(({0:word})=>isTagOf(word,name));if(named!==void 0){let[word]=named,
tag=word.slice(word.lastIndexOf(":")+1).replace(/[.]+$/,"");return{at:from+head.length+named.index+word.lastIndexOf(":")+1,was:tag}}let[only,...others]=words[0]?.[0].
toLowerCase()==="tag:"?words.slice(1):words;if(!(only===void 0||others.length>0||!lone.test(only[0])))return{at:from+head.length+only.index,was:only[0]}}function isTagOf(word,name){
let colon=word.lastIndexOf(":"),named=word.slice(0,Math.max(colon,0));return(named===name||named===name.slice(name.lastIndexOf("/")+1))&&/^\w[\w.-]{0,127}$/.test(
word.slice(colon+1))}function editBase(text,change){let found2=findBase(text,change.line);if("why"in found2)return{kind:"kept",why:found2.why};let{dockerfile,uses}=found2,piecesOf=writtenImages(
dockerfile),splices=[],wanted=new Map;for(let{stage,image}of uses){let after=wantedImage(imageParts(image),change);if(typeof after!="string")return{kind:"kept",
why:after.why};let own=stageSplices(piecesOf(stage),after);if("why"in own)return{kind:"kept",why:own.why};splices.push(...own,...commentSplices(text,own,image,change.
tag)),wanted.set(stage.line,after)}let edited=spliced(text,splices);if(edited===void 0)return{kind:"kept",why:"it is written in a way that is not edited"};let why=whyNotJust(
dockerfile,parseDockerfile(edited),wanted);return why!==void 0?{kind:"kept",why}:{kind:"edited",text:edited,lines:[...wanted.keys()]}}function findBase(text,line){
let dockerfile=parseDockerfile(text);if(dockerfile===void 0)return{why:"the Dockerfile is too long"};let variables=defaultVariables(dockerfile),before=new Set,uses=dockerfile.
stages.flatMap(stage=>{let image=expand(stage.image,variables),isStage=image!==void 0&&before.has(image.toLowerCase());return stage.name!==void 0&&before.add(stage.
name),image===void 0||isStage?[]:[{stage,image,name:oneName(image)}]}),asked=uses.find(({stage})=>stage.line===line);if(asked?.name===void 0)return{why:`line ${line}\
 is no FROM of an image that is known`};let same=uses.filter(({name})=>name===asked.name),odd=same.find(({stage})=>!/^\S+(?:\s+as\s+\S+)?$/i.test(stage.from.text.
replace(/[\\`]\s*\n/g," ")));return odd!==void 0?{why:`line ${odd.stage.line} is no FROM that Docker takes`}:{dockerfile,uses:same}}function oneName(image){let read=readReference(
image);return"problem"in read?void 0:formatReference(read.reference)}function wantedImage({name,tag,digest},change){let isPinned=digest!==""||change.pin;if(isPinned&&
change.digest===void 0)return{why:`the digest of ${change.tag} is not known`};let newTag=tag===""&&digest!==""?"":`:${change.tag}`;if(!isPinned&&newTag===(tag||
":latest"))return{why:"it names no digest, so the next build takes the newer image by itself"};let image=`${name}${newTag}${isPinned?`@${change.digest}`:""}`,read=readReference(
image);return"problem"in read?{why:`the new name is none: ${read.problem.what}`}:image}function stageSplices(pieces,after){if(pieces===void 0)return{why:"its va\
riables have no value in the file"};let[now,then]=[imageParts(pieces.map(piece=>piece.text).join("")),imageParts(after)],[nameEnd,tagEnd]=[now.name.length,now.name.
length+now.tag.length],[nameLast]=piecesBetween(pieces,0,nameEnd).slice(-1),tagPieces=piecesBetween(pieces,nameEnd+1,tagEnd);if(now.digest===""&&then.digest!==""&&
tagPieces.length>1)return{why:"its tag is put together from variables, and a digest behind it would hold whatever they say"};let tag=changePart(tagPieces,now.tag,
then.tag,nameLast),digestPieces=piecesBetween(pieces,tagEnd+1,Number.POSITIVE_INFINITY),digest=changePart(digestPieces,now.digest,then.digest,tagPieces.at(-1)??
nameLast);return tag===void 0||digest===void 0?{why:"it is not clear which part of it is to change"}:[...tag,...digest]}function changePart(pieces,now,then,before){
return now===then?[]:now!==""?changePieces(pieces,then.slice(1)):before?.at===void 0?void 0:[{at:before.at+before.text.length,was:"",text:then}]}function commentSplices(text,splices,image,tag){
let{name,tag:ownTag}=imageParts(image);return ownTag!==""?[]:splices.flatMap(({at,was})=>{let comment=was===""?void 0:tagComment(text,at,name);return comment===
void 0||comment.was===tag?[]:[{...comment,text:tag}]})}function notedTag(text,dockerfile,stage){let pieces=writtenImages(dockerfile)(stage)??[],{name,tag,digest}=imageParts(
pieces.map(piece=>piece.text).join("")),at=piecesBetween(pieces,name.length+tag.length+1,Number.POSITIVE_INFINITY)[0]?.at;return tag!==""||digest===""||at===void 0?
void 0:tagComment(text,at,name)?.was}function spliced(text,splices){let each=new Map(splices.map(splice=>[JSON.stringify([splice.at,splice.was,splice.text]),splice])),
[made,end]=["",0];for(let{at,was,text:then}of[...each.values()].toSorted((a,b)=>a.at-b.at)){if(at<end||!text.startsWith(was,at))return;made+=text.slice(end,at)+
then,end=at+was.length}return made+text.slice(end)}var maxUses=100;function baseUses(text,{buildArgs=[],target,platform:platform2}={}){let parsed=parseDockerfile(text);if(parsed===void 0)return[];let variables=globalVariables(
parsed.globals,buildArgs,platform2),baseLine=buildChain(parsed,variables,target)?.baseLine,names=new Set;return parsed.stages.slice(0,maxUses).map(stage=>{let use=useOf(
stage,variables,names,baseLine);if(stage.name!==void 0&&names.add(stage.name),use.kind==="none"||use.tag!==void 0)return use;let tag=notedTag(text,parsed,stage);
return tag===void 0?use:{...use,tag}})}function withoutBase(text){if(text.length>maxDockerfile)return`it has ${text.length} characters; at most ${maxDockerfile}\
 are read`;let parsed=parseDockerfile(text);return parsed===void 0?"it has more FROMs than are read":parsed.stages.length===0?"it has no FROM":void 0}function useOf(stage,variables,names,baseLine){
let{line,name,image:written}=stage,from={line,written,...name===void 0?{}:{stage:name}},image=expand(written,variables),why=whyNot(written,image,variables,names);
if(why!==void 0||image===void 0)return{kind:"none",...from,why:why??"its name is not known"};let read=readReference(image);if("problem"in read)return{kind:"none",
...from,why:read.problem.what};let{reference}=read,tag=reference.tag??(reference.digest===void 0?"latest":void 0);return{kind:"image",...from,reference,...tag===
void 0?{}:{tag},...reference.digest===void 0?{}:{digest:reference.digest},variables:variablesIn(written),isFinal:line===baseLine}}function whyNot(written,image,variables,names){
if(image===void 0){let unknown=variablesIn(written).filter(name=>!variables.has(name));return unknown.length===0?"its variables could not be worked out":`${unknown.
join(" and ")} has no value before the first FROM: give its ARG a default, or pass it as a build argument`}if(image==="")return"it names no image";if(image==="s\
cratch")return"it starts from nothing (scratch)";if(names.has(image.toLowerCase()))return`it is the stage ${image.toLowerCase()} of this file`}function variablesIn(written){
return[...new Set([...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([,name=""])=>name))]}var debian=["jessie","stretch","buster","bullseye","bookworm","trixie"],ubuntu={trusty:"14.04",xenial:"16.04",bionic:"18.04",focal:"20.04",jammy:"22.04",lunar:"\
23.04",mantic:"23.10",noble:"24.04",oracular:"24.10",plucky:"25.04",questing:"25.10",resolute:"26.04"},codenames=new Map([...debian.map((name,index)=>[name,{system:"\
Debian",number:String(index+8),isLong:!0}]),...Object.entries(ubuntu).map(([name,number])=>[name,{system:"Ubuntu",number,isLong:isLongUbuntu(numbersOf(number))}])]);
function releaseWords(codename){let release=codenames.get(codename);return release===void 0?codename:`${release.system} ${release.number} (${codename})`}function newerCodenames(codename){
let own=codenames.get(codename),all=[...codenames].filter(([,{system,isLong}])=>system===own?.system&&isLong),order=[...codenames.keys()];return all.map(([name])=>name).
filter(name=>order.indexOf(name)>order.indexOf(codename)).toReversed()}var byTwoNumbers=new Set("alpine ubuntu buildpack-deps leap busybox bash python pypy gola\
ng go ruby jruby php perl elixir swift julia haskell swipl r-base nginx nginx-unprivileged httpd haproxy mysql mariadb percona mongo redis valkey rabbitmq arang\
odb clickhouse tomcat jetty cassandra couchdb zookeeper spark flink drupal redmine mediawiki jenkins varnish django kong dotnet aspnet".split(" "));function releaseLength(repository,version){
return byTwoNumbers.has(product(repository))||version[0]===0?2:1}var javas=/^(?:openjdk|azul-zulu|eclipse-temurin|amazoncorretto|corretto|zulu-openjdk|sapmachine|liberica.*|ibm-semeru-runtimes|jdk|jre)$/,
dotnets=/^(?:aspnet|sdk|runtime|runtime-deps)$/;function isLongRelease(repository,version){let[first=0,second=0]=version,name=product(repository);return name===
"node"||dotnets.test(name)?first%2===0:javas.test(name)?first===8||first===11||first>=17&&first%4===1:name==="perl"||name==="swipl"?second%2===0:name==="mongo"?
second===0:!/^(?:ubuntu|buildpack-deps)$/.test(name)||isLongUbuntu(version)}function comingReleases(repository){return product(repository)==="fedora"?1:0}function isLongUbuntu([
year=0,month=0]){return month===4&&year%2===0}function numbersOf(text){return text.split(".").map(Number)}function product(repository){return repository.slice(repository.
lastIndexOf("/")+1)}function compareNumbers(one,other){let at=one.findIndex((number,index)=>number!==other[index]);return at<0?one.length-other.length:(one[at]??0)-(other[at]??-1)}
function isSameRelease(one,other,length){return compareNumbers(one.version.slice(0,length),other.version.slice(0,length))===0}function codenameOf({segments}){return segments.
find(({kind})=>kind==="codename")?.text}function isNewer(one,present){if(!isNotBefore(one,present))return!1;let byVersion=compareNumbers(one.version,present.version);
if(byVersion!==0)return byVersion>0;if(present.isPrerelease)return!0;let byBuild=compareNumbers(one.build,present.build);return byBuild>0||byBuild===0&&compareNumbers(
one.alpine,present.alpine)>0}function isNotBefore(one,present){let[own,was]=[codenameOf(one),codenameOf(present)];return own!==was&&(own===void 0||was===void 0||
!newerCodenames(was).includes(own))?!1:one.alpine[0]===present.alpine[0]&&compareNumbers(one.alpine,present.alpine)>=0}function newestOf(shapes){return shapes.reduce(
(newest,one)=>newest===void 0||compareShapes(one,newest)>0?one:newest,void 0)}function compareShapes(one,other){return compareNumbers(one.version,other.version)||
compareNumbers(one.alpine,other.alpine)||compareNumbers(one.build,other.build)||byCodename(one,other)||byText(one.tag,other.tag)}function byCodename(one,other){
let[a="",b=""]=[codenameOf(one),codenameOf(other)];return a===b?0:newerCodenames(b).includes(a)?1:-1}var maxReleases=2;function keptLength(repository,present){return present.isDated?0:releaseLength(repository,present.version)}function newerInLine(repository,present,all){
if(present.version.length===0)return[];let length=keptLength(repository,present),line=all.filter(one=>one.variant===present.variant&&isSameRelease(one,present,length)&&
isNewer(one,present)),onSame=line.filter(({alpine:alpine2})=>compareNumbers(alpine2,present.alpine)===0),found2=(present.isDated?[0]:[...new Set([Math.max(2,length),
length])]).flatMap(level=>{let shape=newestOf(onSame.filter(one=>isSameRelease(one,present,level)));return shape===void 0?[]:[{kind:"newer-tag",shape,why:newerWords(
present,shape,level)}]});return onlyOnce([...found2,...onLaterAlpine(present,newestOf(line),length)])}function onLaterAlpine(present,shape,length){if(shape===void 0||
compareNumbers(shape.alpine,present.alpine)===0)return[];let alpines2=`Alpine ${shape.alpine.join(".")} instead of ${present.alpine.join(".")}`,level=isSameRelease(
shape,present,2)&&!present.isDated?2:length,why=`${newerWords(present,shape,level)}, on ${alpines2}`;return[{kind:"newer-tag",shape,why,care:"the system's packa\
ges change: test what uses them"}]}function otherReleases(repository,present,all){let onLaterSystem=laterSystems(repository,present,all);if(onLaterSystem.length>
0||present.isDated)return onLaterSystem;let length=releaseLength(repository,present.version);if(present.version.length<length)return[];let later=all.filter(one=>one.
anyRelease===present.anyRelease&&isNotBefore(one,present)&&compareNumbers(one.version.slice(0,length),present.version.slice(0,length))>0),long=later.filter(({version})=>isLongRelease(
repository,version)),releases=Map.groupBy(long.length>0?long:later,({version})=>version.slice(0,length).join(".")),coming=comingReleases(repository);return[...releases.
values()].flatMap(tags=>newestOf(tags)??[]).toSorted((one,other)=>compareShapes(other,one)).slice(coming,coming+maxReleases).map(shape=>({kind:"other-release",shape,
why:`release ${versionText(shape,length)}, as ${versionText(present,length)} or the system below it gets no fixes any more`,care:"another release: read its note\
s, and test"}))}function laterSystems(repository,present,all){let codename=codenameOf(present);if(codename===void 0)return[];let length=keptLength(repository,present),
same=all.filter(one=>one.anyRelease===present.anyRelease&&isSameRelease(one,present,length)&&(present.isDated||compareNumbers(one.version,present.version)>=0)),
bySystem=Map.groupBy(same,one=>codenameOf(one)??"");return newerCodenames(codename).flatMap(name=>newestOf(bySystem.get(name)??[])??[]).slice(0,maxReleases).map(
shape=>({kind:"other-release",shape,why:`on ${releaseWords(codenameOf(shape)??"")}, as ${releaseWords(codename)} gets no fixes any more`,care:"the system's pack\
ages change: test what uses them"}))}function newerWords(present,{version},level){return present.isDated?"a later build":compareNumbers(version,present.version)===
0?present.isPrerelease?"the finished version":`a later build of ${versionText(present)}`:level>1?`a newer patch of ${versionText(present,level)}`:`a newer versi\
on of ${versionText(present,level)}`}function versionText({segments},length=Number.POSITIVE_INFINITY){let text=segments.find(({kind})=>kind==="version")?.text??
"";return length===Number.POSITIVE_INFINITY?text:text.replace(/_.*/s,"").split(/(?=[.u])/).slice(0,length).join("")}function onlyOnce(found2){return found2.filter(
({shape},index)=>found2.findIndex(one=>one.shape.tag===shape.tag)===index)}var dotted=/^v?\d+(?:\.\d+)*$/,java=/^\d+(?:\.\d+)*_\d+(?:\.\d+)*$/,javaUpdate=/^8u\d+$/,javaBuild=/^b\d+(?:\.\d+)*$/,counter=/^v?\d+$/,revision=/^r\d+$/,alpine=/^alpine(?:\d+(?:\.\d+)*)?$/,
earlyWord=/^(?:(?:alpha|beta|rc|cr|pre|preview|ea|snapshot|nightly|canary|milestone)[._]?[\d.]*|dev[._]?\d[\d.]*|M\d+)$/i,capitalWord=/^M\d/,earlyVersion=/^(v?\d+(?:\.\d+)*)[._]?(?:a|b|c|alpha|beta|rc|RC|cr|CR|dev|pre|preview|M|SNAPSHOT)[._]?[\d.]*$/,
instant=/(?<!\d)(\d{4})-([01]\d)-([0-3]\d)(?:T(\d\d)-?(\d\d)-?(\d\d)Z)?(?=$|[-.])/,compactDay=/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,dottedDay=/^20\d\d\.(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])(?:\.|$)/;
function segmentsOf(tag){let found2=instant.exec(tag);if(found2!==null)return aroundInstant(tag,found2);let segments=[],isPrerelease=!1,isBehindEarly=!1;for(let text of tag.
split("-")){let isEarly=earlyWord.test(text)&&(!/^m\d/i.test(text)||capitalWord.test(text)),isIts=isBehindEarly&&/^\d+$/.test(text);if(isBehindEarly=isEarly,isPrerelease||=
isEarly,isEarly||isIts)continue;let early=earlyVersion.exec(text);isPrerelease||=early!==null,segments.push(segmentOf(early?.[1]??text,segments))}return{segments:withAlpine(
segments),isPrerelease}}function aroundInstant(tag,[text,...parts]){let at=tag.indexOf(text),numbers=parts.filter(part=>part!==void 0).map(Number),word=rest=>rest===
""?[]:[{kind:"word",text:rest,numbers:[],form:""}],segments=[...word(tag.slice(0,at)),{kind:"version",text,numbers,form:`<instant ${numbers.length}>`,isDay:!0},
...word(tag.slice(at+text.length))];return{segments,isPrerelease:segments.some(({text:word2})=>earlyWord.test(word2.replace(/^-/,"")))}}function segmentOf(text,before){
let last=before.at(-1),hasVersion=before.some(({kind})=>kind==="version"),isNumbered=before.length>0&&counter.test(text)&&!compactDay.test(text);return!hasVersion&&
!isNumbered&&isVersion(text)?versionOf(text):last?.kind==="version"&&isBuild(text,last)||compactDay.test(text)?moving("build",text):revision.test(text)?moving("\
revision",text):alpine.test(text)?moving("alpine",text):codenames.has(text)?{kind:"codename",text,numbers:[],form:""}:{kind:"word",text,numbers:[],form:""}}function isVersion(text){
return dotted.test(text)||java.test(text)||javaUpdate.test(text)}function isBuild(text,version){return javaUpdate.test(version.text)?javaBuild.test(text):dotted.
test(text)}function moving(kind,text){return{kind,text,numbers:numbersIn(text),form:""}}function versionOf(text){let common={kind:"version",text},numbers=numbersIn(
text);if(java.test(text))return{...common,numbers:javaNumbers(text),form:"<version_build>"};if(javaUpdate.test(text))return{...common,numbers,form:"<version>u<u\
pdate>"};let isCompact=compactDay.test(text.split(".")[0]??""),isDay=isCompact||dottedDay.test(text),form=isCompact?"<day>":`${text.startsWith("v")?"v":""}<${isDay?
"day":"version"} ${numbers.length}>`;return{...common,numbers,form,...isDay?{isDay}:{}}}function javaNumbers(text){let[version="",build=""]=text.split("_"),numbers=numbersIn(
version);return[...numbers,...[0,0,0,0].slice(numbers.length),...numbersIn(build)]}function numbersIn(text){return(text.match(/\d+/g)??[]).map(Number)}function withAlpine(segments){
return segments.flatMap((segment,index)=>{let[before,behind]=[segments[index-1],segments[index+1]];return segment.text==="alpine"&&behind!==void 0&&isItsVersion(
behind)?[{kind:"alpine",text:`${segment.text}-${behind.text}`,numbers:numbersIn(behind.text),form:"-"}]:before?.text==="alpine"&&isItsVersion(segment)?[]:[segment]})}
function isItsVersion({kind,text}){return kind==="word"&&/^3\.\d+(?:\.\d+)?$/.test(text)}var longNumber=/\d{16}/,manyParts=/(?:[-.][^-.]*){16}/,attachment=/^sha\d{3}-[0-9a-f]{32,}|\.(?:sig|att|sbom)$/,platform=/(?:^|[-_.])(?:amd64|arm64(?:v\d)?|arm32v\d|arm(?:v?\d)?(?:hf|el)?|aarch64|x86[_-]64|x64|x86|i[36]86|linux-386|ppc64(?:le)?|s390x|riscv64|mips64(?:le)?|loong(?:arch)?64)(?=$|[-_.])/,
commit=/(?:^|[-.])g?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?=$|[-.])/;function tagShape(tag){if(!isTag(tag)||longNumber.test(tag)||manyParts.test(tag))return{none:"\
tag"};if(attachment.test(tag))return{none:"attachment"};if(platform.test(tag))return{none:"platform"};if(commit.test(tag))return{none:"commit"};let{segments,isPrerelease}=segmentsOf(
tag),version=segments.find(({kind})=>kind==="version");return{tag,segments,version:version?.numbers??[],build:segments.filter(({kind})=>kind==="build"||kind==="\
revision").flatMap(({numbers})=>numbers),alpine:segments.find(({kind})=>kind==="alpine")?.numbers??[],isDated:version?.isDay===!0,isPrerelease,variant:segments.
map(segment=>keyOf(segment,segment.text)).join("-"),anyRelease:segments.map(segment=>keyOf(segment,"<release>")).join("-")}}function keyOf({kind,text,numbers,form},codename){
switch(kind){case"version":return form;case"build":return"<build>";case"revision":return"r<build>";case"alpine":return`alpine<${numbers.length}>${form}`;case"co\
dename":return codename;case"word":return text}}var maxSlimmer=2,isSlimAlready=/^(?:slim|minimal|micro|tiny|busybox|distroless|chiseled|scratch|windowsservercore|nanoserver)/;function slimmerThan(repository,present,all){
let{segments}=present,length=keptLength(repository,present),line=all.filter(one=>isSameRelease(one,present,length)&&compareNumbers(one.version,present.version)>=
0&&(present.alpine.length===0||compareNumbers(one.alpine,present.alpine)>=0)),newest=ways=>ways.flatMap(parts=>newestOf(line.filter(isVariant(parts,present)))??
[])[0];return[...found(newest(runtimes(segments)),"without the compiler (JRE)","it runs Java and can build nothing"),...found(newest(slims(segments)),"with fewe\
r packages","tools such as curl, git and compilers may be missing"),...found(newest(alpines(segments)),"on Alpine","musl instead of glibc: native code must be b\
uilt for it, and names are looked up differently")].slice(0,maxSlimmer)}function found(shape,why,care){return shape===void 0?[]:[{kind:"slimmer",shape,why:`the \
same release ${why}`,care}]}function isVariant(parts,present){let wanted=tagShape(parts.filter(part=>part!=="latest").join("-"));return"none"in wanted||wanted.variant===
present.variant?()=>!1:({variant})=>variant===wanted.variant}function runtimes(segments){let texts=segments.map(({text})=>text),jdk=texts.findIndex(text=>/^jdk\d*$/.
test(text));return jdk>=0?[texts.with(jdk,(texts[jdk]??"").replace("jdk","jre"))]:texts.some(text=>/^(?:jre|headless)/.test(text))?[]:[texts.toSpliced(versionEnd(
segments),0,"jre")]}function slims(segments){if(segments.some(({text})=>isSlimAlready.test(text)))return[];let texts=segments.map(({text})=>text),codename=segments.
findIndex(({kind})=>kind==="codename");return[[...texts,"slim"],...codename<0?[]:[texts.toSpliced(codename,0,"slim")]]}function alpines(segments){return segments.
some(({kind})=>kind==="alpine")?[]:segments.some(({text})=>text!=="slim"&&isSlimAlready.test(text))?[]:[[...segments.filter(({kind,text})=>kind!=="codename"&&text!==
"slim").map(({text})=>text),"alpine"]]}function versionEnd(segments){return segments.findLastIndex(({kind})=>kind==="version"||kind==="build")+1}function candidatesOf(use,facts,tags){let{tag}=use;if(tag===void 0)return{candidates:[],why:"it is pinned to a digest without a tag: write the tag before the di\
gest"};let again=rebuilt(tag,use.digest??facts.builtFrom,facts.tagDigest),present=tagShape(tag);if("none"in present)return{candidates:again,why:noShapeWords[present.
none]};let found2=foundTags(use.reference.repository,present,facts,tags),candidates=[...again,...found2.map(candidateOf)].slice(0,5);return found2.length>0?{candidates}:
{candidates,why:noneWords(use.reference.repository,present,tags.length)}}var noShapeWords={tag:"its tag says no version that can be compared",attachment:"its ta\
g is that of a signature or another attachment",platform:"its tag is for one platform: name the one for all platforms",commit:"its tag names a commit, and says \
no version"};function rebuilt(tag,digest,now){return digest===void 0||now===void 0||digest===now?[]:[{kind:"newer-digest",tag,digest:now,why:`${tag} was built a\
gain`}]}function foundTags(repository,present,{endOfLife},tags){let all=finishedTags(tags),others=endOfLife?otherReleases(repository,present,all):[],slimmer=others.
length>0?[]:slimmerThan(repository,present,all);return[...newerInLine(repository,present,all),...others,...slimmer]}function finishedTags(tags){return tags.flatMap(
tag=>{let shape=tagShape(tag);return"none"in shape||shape.isPrerelease?[]:[shape]})}function candidateOf({kind,shape,why,care}){return{kind,tag:shape.tag,why,...care===
void 0?{}:{care}}}function noneWords(repository,present,count){let{tag,version,build}=present;return version.length===0?`${tag} says no version: only its digest\
 can be newer`:present.isPrerelease?`${tag} is not finished, and no finished version of its release is there`:!present.isDated&&build.length===0&&version.length<=
keptLength(repository,present)?`${tag} is moved along by its makers: only its digest can be newer`:`none of ${plural(count,"tag")} is newer in the release and t\
he variant of ${tag}`}function compare(now,then){let[before,after]=[keysOf(now),keysOf(then)],cleared=now.findings.filter(({key})=>!after.has(key)),brought=then.findings.filter(({key})=>!before.
has(key)),deadlines=cleared.flatMap(({fixBy})=>fixBy??[]),[earliest]=deadlines.toSorted((a,b)=>Date.parse(a)-Date.parse(b)),sizes=[now.compressedSize,then.compressedSize],
[size=0,newSize=0]=sizes;return{ofNow:now.findings.length,cleared:cleared.length,brought:brought.length,exploitedCleared:cleared.filter(({exploited})=>exploited).
length,exploitedBrought:brought.filter(({exploited})=>exploited).length,blocking:{before:now.blocking,after:then.blocking},deadlinesCleared:deadlines.length,...earliest===
void 0?{}:{earliestDeadline:earliest},...sizes.includes(void 0)?{}:{sizeDifference:newSize-size}}}function keysOf({findings}){return new Set(findings.map(({key})=>key))}
function adviceOf(use,now,judged,whyNoCandidate){let candidates=judged.slice(0,5).map(one=>resultOf(now,one));return{use,now,candidates,best:bestOf(now,candidates,
whyNoCandidate)}}function resultOf(now,{candidate,result}){if(result.kind==="unmeasured")return{kind:"unmeasured",candidate,why:result.why};if(now.kind==="unmea\
sured")return{kind:"unmeasured",candidate,why:"there is nothing to compare it with"};let{measured:measured2}=result;return{kind:"measured",candidate,measured:measured2,
comparison:compare(now.measured,measured2)}}function bestOf(now,results,whyNoCandidate){if(now.kind==="unmeasured")return none(`the present image could not be j\
udged: ${now.why}`);if(results.length===0)return none(`no candidate: ${whyNoCandidate??"the registry has no newer image"}`);let better=results.filter(result=>result.
kind==="measured").filter(result=>isBetter(now.measured,result)),[best]=better.toSorted(betterFirst);return best!==void 0?{kind:"candidate",candidate:best.candidate}:
none(`no candidate is better: ${whyNoneIsBetter(now.measured,results)}`)}var none=why=>({kind:"none",why}),guarded=[["that block",({blocking})=>blocking],["that\
 are exploited",({exploited})=>exploited],["that are critical",({counts})=>counts.CRITICAL]];function isBetter(now,{candidate,measured:measured2,comparison}){return guarded.
some(([,count])=>count(measured2)>count(now))||measured2.endOfLife&&!now.endOfLife?!1:guarded.some(([,count])=>count(measured2)<count(now))||now.endOfLife&&!measured2.
endOfLife?!0:isSameVariant(candidate)&&comparison.cleared>comparison.brought&&measured2.counts.HIGH<=now.counts.HIGH}function isSameVariant({kind}){switch(kind){case"\
newer-digest":case"newer-tag":return!0;case"slimmer":case"other-release":return!1}}function betterFirst(one,other){let[a,b]=[one.measured,other.measured];for(let[
,count]of guarded)if(count(a)!==count(b))return count(a)-count(b);return Number(a.endOfLife)-Number(b.endOfLife)||Number(isSameVariant(other.candidate))-Number(
isSameVariant(one.candidate))||a.counts.HIGH-b.counts.HIGH||a.findings.length-b.findings.length}function whyNoneIsBetter(now,results){return results.map(result=>`${result.
candidate.tag} ${whyNotBetter(now,result)}`).join("; ")}function whyNotBetter(now,result){if(result.kind==="unmeasured")return`could not be judged (${result.why}\
)`;let{candidate,measured:measured2,comparison}=result,{cleared,brought}=comparison,grown=guarded.find(([,count])=>count(measured2)>count(now));if(grown!==void 0){
let more=`has more findings ${grown[0]} (${grown[1](measured2)} instead of ${grown[1](now)})`;return now.endOfLife?`${more}, but of the present one new findings\
 are listed no more (end of life)`:more}if(measured2.endOfLife&&!now.endOfLife)return"is at its end of life";if(cleared===0&&brought===0)return"has the same fin\
dings";let change=`clears ${cleared} and brings ${brought}`;return cleared<=brought||isSameVariant(candidate)?change:`${change}, but is another variant or relea\
se, and nothing that blocks, is exploited or critical would go`}var largest=8*1024**3;async function findImage(registry,reference,platforms){let{registry:host,repository}=reference,top=await registry.manifest(reference),[platform2,
...others]=platforms;if(!isIndexType(top.descriptor.mediaType)&&others.length>0)throw withoutPlatform(reference,others);let child=childFor(reference,top,platforms),
at={registry:host,repository,digest:child?.digest??top.descriptor.digest},bytes=child===void 0?top.bytes:(await registry.manifest(at)).bytes,manifest={descriptor:child??
top.descriptor,bytes},compressedSize=sizeOf(reference,manifest);return{digest:top.descriptor.digest,reference:at,manifest,platform:platform2,compressedSize}}function childFor(reference,{
descriptor,bytes},platforms){if(!isIndexType(descriptor.mediaType))return;let{manifests}=readIndex(bytes,descriptor.digest,descriptor.mediaType),entries=platforms.
map(wanted=>manifests.find(({platform:platform2,mediaType})=>platform2!==void 0&&!isIndexType(mediaType)&&usualPlatform(platformName(platform2))===usualPlatform(
wanted))),missing=platforms.filter((_,index)=>entries[index]===void 0);if(missing.length>0)throw withoutPlatform(reference,missing);return entries[0]}function withoutPlatform(reference,missing){
return new ToolError({code:"image-platform",message:`${familiarReference(reference)} has no image for ${missing.join(", ")}.`,fix:"Choose a base image that is t\
here for every platform of the build."})}function sizeOf(reference,{descriptor,bytes}){if(!isManifestType(descriptor.mediaType))throw unknownType(reference,descriptor.
mediaType);let{config,layers}=readManifest(bytes,descriptor.digest,descriptor.mediaType),size=[config,...layers].reduce((sum,blob)=>sum+blob.size,0);if(size>largest)
throw tooLarge(reference);return size}function unknownType(reference,mediaType){return new ToolError({code:"image-type-unknown",message:`${familiarReference(reference)}\
 is ${JSON.stringify(mediaType.slice(0,100))}, no image.`,fix:"Name an OCI or Docker schema 2 image."})}function tooLarge(reference){return new ToolError({code:"\
image-too-large",message:`${familiarReference(reference)} has more than ${largest/1024**3} GiB, which is not pulled for advice.`,fix:"Judge it by itself: image-\
gate scan IMAGE."})}function measuredOf(record,{compressedSize,created}={}){let findings=openFindings(record.findings),[digest,date]=[record.image.digest,buildDate(created)];return{
...digest===void 0?{}:{digest},counts:countsOf(findings),blocking:findings.filter(({blocks})=>blocks).length,exploited:findings.filter(({exploited})=>exploited).
length,packages:record.platforms.reduce((most,{packages})=>Math.max(most,packages),0),...compressedSize===void 0?{}:{compressedSize},...date===void 0?{}:{created:date},
endOfLife:record.platforms.some(({system})=>system?.endOfLife===!0),findings}}function openFindings(all){let byKey=new Map;for(let finding of all){if(finding.exception!==
void 0)continue;let key=findingKey(finding),before=byKey.get(key),own=measuredFinding(key,finding);byKey.set(key,before===void 0?own:together(before,own))}return[
...byKey.values()]}function measuredFinding(key,finding){let exploited=finding.kind==="vulnerability"&&finding.exploited!==void 0;return{key,severity:finding.severity,
blocks:finding.action==="block",exploited,...finding.action==="log"?{}:{fixBy:finding.fixBy}}}function together(one,other){let severity=severities.find(each=>each===
one.severity||each===other.severity)??one.severity,[fixBy]=[one.fixBy,other.fixBy].filter(day=>day!==void 0).toSorted((a,b)=>Date.parse(a)-Date.parse(b));return{
key:one.key,severity,blocks:one.blocks||other.blocks,exploited:one.exploited||other.exploited,...fixBy===void 0?{}:{fixBy}}}function countsOf(findings){let counts={
CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0};for(let{severity}of findings)counts[severity]+=1;return counts}function buildDate(created){let time=created===void 0||
created.length>40?Number.NaN:Date.parse(created);return time>=Date.UTC(2013,0,1)?new Date(time).toISOString():void 0}async function baseVex({rules,names,askVex},{digest,reference,manifest:{descriptor},platform:platform2}){let own={platform:platformOf(platform2),manifest:descriptor,
config:{digest:descriptor.digest}},manifests={root:{...descriptor,digest},images:[own],blobs:[]},{registry,repository}=reference,place={registry,repository},attested=await askVex(
{rules,names,...{place,manifests,layers:[],candidates:async()=>[]}});if(attested===void 0)return;let base={image:{names:[formatReference({...place,digest})],manifests},
holds:()=>!0};return new Map([...attested].map(([trust,{documents,...known}])=>[trust,{...known,documents:documents.map(document=>({...document,base}))}]))}async function measureImage(context,scans,found2){let looked=await fromSbom(context,scans,found2)??await fromLayers(context,scans,found2),[scanned]=looked.scan.
platforms;if(usualPlatform(scanned.platform)!==usualPlatform(found2.platform))throw withoutPlatform(found2.reference,[found2.platform]);let{created}=looked,{compressedSize}=found2,
attested=await baseVex(context,found2);return measureScan(context,{...looked,attested},{compressedSize,...created===void 0?{}:{created}})}function measureScan({
rules,names,config,exploitation,ports},{scan,manifests,attested},facts){let now=ports.clock.now(),decision=decideBeforeRego(rules,{scan,names,manifests,now,exploitation,
attested,isMeasured:!0}),unseen=decision.triage.concerns.find(({kind})=>kind==="unscannable");if(unseen!==void 0)throw unscannable(scan.platforms[0].packages===
0?"Trivy finds neither a system nor packages in it":unseen.message);let held={layout:manifests,origin:"registry",stored:!1},assessment=assessmentOfImage({name:names[0],
names,scan,now,decision},held,config);return measuredOf(publishedRecord(assessment),facts)}function unscannable(message){return new ToolError({code:"base-unscan\
nable",message,fix:"Choose an image whose packages Trivy can compare."})}async function fromSbom(context,scans,found2){let{ports,scanner}=context,{signers,demands}=await signersFor(
context,found2);if(signers.keys.length===0&&signers.identities===void 0)return;let by={trivy:scanner.trivy.version,now:ports.clock.now(),demands},{reference,manifest}=found2,
image={digest:reference.digest,manifest,names:[reference]};try{let reading={registry:context.attached,referrers:context.referrers},{sboms}=await readImageEvidence(
reading,image,signers,by);return sboms===void 0?void 0:{scan:await scans.inTurn("bases",()=>matchSboms(ports,scanner,sboms.all)),manifests:sboms.manifests,created:sboms.
config.created}}catch(error){if(!(error instanceof ToolError))throw error;return}}async function signersFor({rules,trust},{reference}){let policy=policyFor(rules.
policy,[formatReference(reference)]);return{signers:await trustedSigners({files:rules.files.governing,trust},policy),demands:scanDemands(policy)}}async function fromLayers({
ports},scans,found2){let seen=new SeenLayers,source={kind:"image",reference:formatReference(found2.reference),from:"registry"};return withOwnTemporary(ports.files,
async files=>{let own={...ports,files,seen,watch:seen},directory=await files.temporaryDirectory("base"),{layout}=await obtainImage(own,source,directory,"gzip"),
scan=await scans.inTurn("bases",sharing=>sharing.scan(own,layout));return{scan,manifests:layout,created:configFacts(scan.platforms[0].raw).created}})}function clauseOf(error){
if(!(error instanceof GateError)||error instanceof Cancelled||error.actor==="config")throw error;return error.message.replace(/\.$/,"")}var maxPages=20,maxImages=30,width=3,maxLayers=2*1024**3;async function adviseBases(context,uses){let team=new ScanTeam(context.ports.files,context.scanner),judged=new Map,
all=[];try{for(let use of uses){let image=formatReference(use.reference),advice=judged.get(image)??(judged.size<maxImages?await adviseBase(context,team,use):notLookedAt(
use));judged.set(image,advice),all.push({...advice,use})}return all}finally{await team.end()}}function notLookedAt(use){let why=`no more than ${maxImages} base \
images are looked at in one run`;return adviceOf(use,{kind:"unmeasured",why},[],void 0)}async function adviseBase(context,scans,use,known){let{asked,catalog}=context,
tags=await tagsOf(catalog,use.reference),present=known??await presentImage(context,scans,use);if("why"in present)return adviceOf(use,{kind:"unmeasured",why:present.
why},[],void 0);let{measured:measured2,digest}=present,tagDigest=await tagDigestOf(asked,use,known===void 0?digest:void 0),facts={builtFrom:digest,endOfLife:measured2.
endOfLife,...tagDigest===void 0?{}:{tagDigest}},{candidates,why}=candidatesOf(use,facts,tags.names),judged=await judgeAll(context,scans,use,candidates,present),
advice=adviceOf(use,{kind:"measured",measured:measured2},judged,tags.names.length===0?tags.why:why);return tags.why===void 0?advice:{...advice,notes:[tags.why]}}
async function tagsOf(catalog,place){try{let{names,isCut}=await catalog.firstTags(place,maxPages);return isCut!==!0?{names}:{names,why:`the registry lists more \
tags, of which the first ${plural(names.length,"one")} were read`}}catch(error){return{names:[],why:`the registry does not list its tags: ${clauseOf(error)}`}}}
async function presentImage(context,scans,{reference,tag,digest}){let{registry,repository}=reference,wanted={registry,repository,...digest===void 0?{tag:tag??"l\
atest"}:{digest}};try{let found2=await findImage(context.asked,wanted,context.platforms);return{digest:found2.digest,measured:await measured(context,scans,found2)}}catch(error){
return{why:clauseOf(error)}}}async function measured(context,scans,found2){return{...await measureImage(context,scans,found2),digest:found2.digest}}async function tagDigestOf(registry,{
reference:{registry:host,repository},tag,digest},now){if(tag!==void 0){if(digest===void 0&&now!==void 0)return now;try{return(await registry.resolve({registry:host,
repository,tag}))?.digest}catch(error){clauseOf(error);return}}}async function judgeAll(context,scans,use,candidates,present){let lookedUp=await inParallel(candidates,
width,candidate=>lookUp(context,use,candidate)),images=new Map(lookedUp.flatMap(({found:found2})=>"why"in found2?[]:[[found2.digest,found2]]));images.delete(present.
digest);let results=await judgeImages(context,scans,[...images.values()]);return results.set(present.digest,{kind:"measured",measured:present.measured}),lookedUp.
map(({candidate,found:found2})=>{if("why"in found2)return{candidate,result:{kind:"unmeasured",why:found2.why}};let result=results.get(found2.digest)??{kind:"unm\
easured",why:"nobody has judged it"};return{candidate:{...candidate,digest:found2.digest},result}})}async function judgeImages(context,scans,images){let results=new Map;
return await withOwnTemporary(context.ports.files,async files=>{let shared=new SharedLayers(files,await files.temporaryDirectory("layers"),images.map(comingImage),
maxLayers),own={...context,ports:{...context.ports,shared}};await inParallel(images,width,async found2=>{results.set(found2.digest,await resultOf2(()=>measured(
own,scans,found2))),await shared.done(found2.reference.digest)})}),results}function comingImage({reference:{digest},manifest}){let layers=knownLayers(manifest);
return{digest,...layers===void 0?{}:{layers}}}async function resultOf2(measure){try{return{kind:"measured",measured:await measure()}}catch(error){return{kind:"u\
nmeasured",why:clauseOf(error)}}}async function lookUp({asked,platforms},{reference:{registry,repository}},candidate){try{let found2=await findImage(asked,{registry,
repository,tag:candidate.tag},platforms);return{candidate,found:found2}}catch(error){return{candidate,found:{why:clauseOf(error)}}}}async function adviseDockerfile(ports,question,dockerfile){let{path,text}=dockerfile,fault=withoutBase(text);if(fault!==void 0)throw new ConfigError([{where:path,
what:fault,fix:"Name a Dockerfile, or a shorter one."}],"dockerfile-unread");let[advice]=(await adviseDockerfiles(ports,question,[dockerfile])).advices;return advice??
{path,advices:[],unadvised:[]}}async function adviseDockerfiles(ports,question,dockerfiles){let[platform2]=question.platforms,files=dockerfiles.map(({path,text,
buildArgs=[],target})=>{let uses=baseUses(text,{buildArgs,platform:platform2,...target===void 0?{}:{target}});return{path,uses,unadvised:uses.filter(use=>use.kind===
"none")}}),all=files.flatMap(({uses})=>uses.filter(use=>use.kind==="image")),context=all.length===0?void 0:await openAdvice(withRegistry(ports),question),advices=context===
void 0?[]:await adviseBases(context,all),byUse=new Map(advices.map(advice=>[advice.use,advice])),of=uses=>uses.flatMap(use=>use.kind==="image"?byUse.get(use)??[]:
[]);return{advices:files.map(({path,uses,unadvised})=>({path,advices:of(uses),unadvised})),...context===void 0?{}:{judged:judgedWith(context)}}}function judgedWith({
ports,scanner:{trivy,database},exploitation}){return{at:ports.clock.now(),scanner:trivy.version,...database===void 0?{}:{database},...exploitation===void 0?{}:{
exploitation}}}async function openAdvice(ports,{gate,names,platforms}){let repository=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,gate.rules,repository),gate,ports.clock.now()),options={...gate.scanner,scanners:["vuln"]},scanner=await prepareScanner(
ports,options),exploitation=await askedExploitation(rules,names,()=>prepareExploitation(ports,gate.feeds));return{...adviceParts(ports,rules),config:gate,rules,
names,platforms,scanner,exploitation}}function adviceParts(ports,{files},quick=!1){let asked=quick?ports.openRegistry(ports,!0):ports.registry,catalog=createCatalog(
ports,{maskSecret:secret=>ports.runner.maskSecret(secret),quick}),[referrers,attached]=[new ReferrersReader(ports.registry),new AttachedManifests(ports.registry)],
askVex=openAttestedVex({...ports,referrers});return{ports,asked,catalog,referrers,attached,trust:openTrust(ports,files.governing),askVex}}export{findImage,baseVex,measureScan,clauseOf,adviseBase,editBase,baseUses,withoutBase,adviseDockerfile,adviseDockerfiles,adviceParts};
