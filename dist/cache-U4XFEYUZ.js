import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{BlobClient,BlockBlobClient,require_commonjs,require_commonjs2}from"./chunk-LGJOF2K3.js";import"./chunk-YLOGGKXB.js";import{BearerCredentialHandler,
HttpClient,HttpClientError,HttpCodes,debug,error,exec,info,isDebug,mkdirP,rmRF,setSecret,warning,which}from"./chunk-OJR4TN7A.js";import"./chunk-OGOO2ORZ.js";
import{require_compare,require_constants,require_debug,require_identifiers,require_parse,require_parse_options,require_re,require_semver}from"./chunk-RQUAI55Q.js";
import{__commonJS,__toESM}from"./chunk-DIQVHKCG.js";var require_valid=__commonJS({"node_modules/semver/functions/valid.js"(exports,module){"use strict";var parse=require_parse(),valid=(version2,options)=>{let v=parse(
version2,options);return v?v.version:null};module.exports=valid}});var require_clean=__commonJS({"node_modules/semver/functions/clean.js"(exports,module){"use strict";var parse=require_parse(),clean2=(version2,options)=>{let s=parse(
version2.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module.exports=clean2}});var require_inc=__commonJS({"node_modules/semver/functions/inc.js"(exports,module){"use strict";var SemVer=require_semver(),inc=(version2,release,options,identifier,identifierBase)=>{
typeof options=="string"&&(identifierBase=identifier,identifier=options,options=void 0);try{return new SemVer(version2 instanceof SemVer?version2.version:version2,
options).inc(release,identifier,identifierBase).version}catch{return null}};module.exports=inc}});var require_diff=__commonJS({"node_modules/semver/functions/diff.js"(exports,module){"use strict";var parse=require_parse(),diff=(version1,version2)=>{let v1=parse(
version1,null,!0),v2=parse(version2,null,!0),comparison=v1.compare(v2);if(comparison===0)return null;let v1Higher=comparison>0,highVersion=v1Higher?v1:v2,lowVersion=v1Higher?
v2:v1,highHasPre=!!highVersion.prerelease.length;if(!!lowVersion.prerelease.length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor)return"major";if(lowVersion.
compareMain(highVersion)===0)return lowVersion.minor&&!lowVersion.patch?"minor":"patch"}let prefix=highHasPre?"pre":"";return v1.major!==v2.major?prefix+"major":
v1.minor!==v2.minor?prefix+"minor":v1.patch!==v2.patch?prefix+"patch":"prerelease"};module.exports=diff}});var require_major=__commonJS({"node_modules/semver/functions/major.js"(exports,module){"use strict";var SemVer=require_semver(),major=(a,loose)=>new SemVer(a,loose).
major;module.exports=major}});var require_minor=__commonJS({"node_modules/semver/functions/minor.js"(exports,module){"use strict";var SemVer=require_semver(),minor=(a,loose)=>new SemVer(a,loose).
minor;module.exports=minor}});var require_patch=__commonJS({"node_modules/semver/functions/patch.js"(exports,module){"use strict";var SemVer=require_semver(),patch=(a,loose)=>new SemVer(a,loose).
patch;module.exports=patch}});var require_prerelease=__commonJS({"node_modules/semver/functions/prerelease.js"(exports,module){"use strict";var parse=require_parse(),prerelease=(version2,options)=>{
let parsed=parse(version2,options);return parsed&&parsed.prerelease.length?parsed.prerelease:null};module.exports=prerelease}});var require_rcompare=__commonJS({"node_modules/semver/functions/rcompare.js"(exports,module){"use strict";var compare=require_compare(),rcompare=(a,b,loose)=>compare(
b,a,loose);module.exports=rcompare}});var require_compare_loose=__commonJS({"node_modules/semver/functions/compare-loose.js"(exports,module){"use strict";var compare=require_compare(),compareLoose=(a,b)=>compare(
a,b,!0);module.exports=compareLoose}});var require_compare_build=__commonJS({"node_modules/semver/functions/compare-build.js"(exports,module){"use strict";var SemVer=require_semver(),compareBuild=(a,b,loose)=>{
let versionA=new SemVer(a,loose),versionB=new SemVer(b,loose);return versionA.compare(versionB)||versionA.compareBuild(versionB)};module.exports=compareBuild}});var require_sort=__commonJS({"node_modules/semver/functions/sort.js"(exports,module){"use strict";var compareBuild=require_compare_build(),sort=(list,loose)=>list.
sort((a,b)=>compareBuild(a,b,loose));module.exports=sort}});var require_rsort=__commonJS({"node_modules/semver/functions/rsort.js"(exports,module){"use strict";var compareBuild=require_compare_build(),rsort=(list,loose)=>list.
sort((a,b)=>compareBuild(b,a,loose));module.exports=rsort}});var require_gt=__commonJS({"node_modules/semver/functions/gt.js"(exports,module){"use strict";var compare=require_compare(),gt=(a,b,loose)=>compare(a,b,loose)>0;
module.exports=gt}});var require_lt=__commonJS({"node_modules/semver/functions/lt.js"(exports,module){"use strict";var compare=require_compare(),lt=(a,b,loose)=>compare(a,b,loose)<0;
module.exports=lt}});var require_eq=__commonJS({"node_modules/semver/functions/eq.js"(exports,module){"use strict";var compare=require_compare(),eq=(a,b,loose)=>compare(a,b,loose)===
0;module.exports=eq}});var require_neq=__commonJS({"node_modules/semver/functions/neq.js"(exports,module){"use strict";var compare=require_compare(),neq=(a,b,loose)=>compare(a,b,loose)!==
0;module.exports=neq}});var require_gte=__commonJS({"node_modules/semver/functions/gte.js"(exports,module){"use strict";var compare=require_compare(),gte2=(a,b,loose)=>compare(a,b,loose)>=
0;module.exports=gte2}});var require_lte=__commonJS({"node_modules/semver/functions/lte.js"(exports,module){"use strict";var compare=require_compare(),lte2=(a,b,loose)=>compare(a,b,loose)<=
0;module.exports=lte2}});var require_cmp=__commonJS({"node_modules/semver/functions/cmp.js"(exports,module){"use strict";var eq=require_eq(),neq=require_neq(),gt=require_gt(),gte2=require_gte(),
lt=require_lt(),lte2=require_lte(),cmp=(a,op,b,loose)=>{switch(op){case"===":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"\
!==":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case"\
>":return gt(a,b,loose);case">=":return gte2(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte2(a,b,loose);default:throw new TypeError(`Invalid operat\
or: ${op}`)}};module.exports=cmp}});var require_coerce=__commonJS({"node_modules/semver/functions/coerce.js"(exports,module){"use strict";var SemVer=require_semver(),parse=require_parse(),{safeRe:re,
t}=require_re(),coerce=(version2,options)=>{if(version2 instanceof SemVer)return version2;if(typeof version2=="number"&&(version2=String(version2)),typeof version2!=
"string")return null;options=options||{};let match3=null;if(!options.rtl)match3=version2.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);else{let coerceRtlRegex=options.
includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL],next;for(;(next=coerceRtlRegex.exec(version2))&&(!match3||match3.index+match3[0].length!==version2.length);)
(!match3||next.index+next[0].length!==match3.index+match3[0].length)&&(match3=next),coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length;coerceRtlRegex.
lastIndex=-1}if(match3===null)return null;let major=match3[2],minor=match3[3]||"0",patch=match3[4]||"0",prerelease=options.includePrerelease&&match3[5]?`-${match3[5]}`:
"",build=options.includePrerelease&&match3[6]?`+${match3[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module.exports=coerce}});var require_truncate=__commonJS({"node_modules/semver/functions/truncate.js"(exports,module){"use strict";var parse=require_parse(),constants2=require_constants(),
SemVer=require_semver(),truncate=(version2,truncation,options)=>{if(!constants2.RELEASE_TYPES.includes(truncation))return null;let clonedVersion=cloneInputVersion(
version2,options);return clonedVersion&&doTruncation(clonedVersion,truncation)},cloneInputVersion=(version2,options)=>{let versionStringToParse=version2 instanceof
SemVer?version2.version:version2;return parse(versionStringToParse,options)},doTruncation=(version2,truncation)=>{if(isPrerelease(truncation))return version2.version;
switch(version2.prerelease=[],truncation){case"major":version2.minor=0,version2.patch=0;break;case"minor":version2.patch=0;break}return version2.format()},isPrerelease=type=>type.
startsWith("pre");module.exports=truncate}});var require_lrucache=__commonJS({"node_modules/semver/internal/lrucache.js"(exports,module){"use strict";var LRUCache=class{constructor(){this.max=1e3,this.map=
new Map}get(key){let value=this.map.get(key);if(value!==void 0)return this.map.delete(key),this.map.set(key,value),value}delete(key){return this.map.delete(key)}set(key,value){
if(!this.delete(key)&&value!==void 0){if(this.map.size>=this.max){let firstKey=this.map.keys().next().value;this.delete(firstKey)}this.map.set(key,value)}return this}};
module.exports=LRUCache}});var require_trim_comparator_whitespace=__commonJS({"node_modules/semver/internal/trim-comparator-whitespace.js"(exports,module){"use strict";var{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,
WHITESPACE_CHARACTERS}=require_constants(),whitespace=new Uint8Array(65536);for(let char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)]=1;var isWhitespace=char=>char!==
void 0&&whitespace[char.charCodeAt(0)]===1,isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char),isDigit=char=>char!==void 0&&char>="0"&&char<="9",isLetter=char=>char!==
void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),isIdentifierCharacter=char=>isDigit(char)||isLetter(char)||char==="-",isVersionStart=char=>isDigit(char)||char===
"x"||char==="X"||char==="*",findDigitsEndIndex=(range2,start,limit,digitRuns)=>{if(!isDigit(range2[start]))return start;if(start>=digitRuns.start&&start<digitRuns.
end)return Math.min(start+limit,digitRuns.end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+limit,digitRuns.previousEnd);
let end=start+1;for(;isDigit(range2[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.end,digitRuns.start=start,digitRuns.
end=end,Math.min(start+limit,end)},findVersionNumberEndIndex=(range2,start,loose,digitRuns)=>!loose&&range2[start]==="0"?start+1:findDigitsEndIndex(range2,start,
loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns),findPrereleaseIdentifierEndIndex=(range2,start,loose,digitRuns)=>{let digitsEnd=findDigitsEndIndex(range2,start,MAX_LENGTH,
digitRuns);if(isLetter(range2[digitsEnd])||range2[digitsEnd]==="-"){let end=digitsEnd+1,limit=end+MAX_SAFE_BUILD_LENGTH;for(;end<limit&&isIdentifierCharacter(range2[end]);)
end++;return end}return findVersionNumberEndIndex(range2,start,loose,digitRuns)},findPrereleaseEndIndex=(range2,start,loose,digitRuns)=>{let hyphen=range2[start]===
"-";if(!loose&&!hyphen)return start;let identifierStart=start+(hyphen?1:0),end=findPrereleaseIdentifierEndIndex(range2,identifierStart,loose,digitRuns);if(end===
identifierStart){if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range2,start,loose,digitRuns)}for(;range2[end]===".";){let next=findPrereleaseIdentifierEndIndex(
range2,end+1,loose,digitRuns);if(next===end+1)break;end=next}return end},findBuildIdentifierEndIndex=(range2,start)=>{let end=start;for(;end-start<MAX_SAFE_BUILD_LENGTH&&
isIdentifierCharacter(range2[end]);)end++;return end},findBuildEndIndex=(range2,start)=>{if(range2[start]!=="+")return start;let end=findBuildIdentifierEndIndex(
range2,start+1);if(end===start+1)return start;for(;range2[end]===".";){let next=findBuildIdentifierEndIndex(range2,end+1);if(next===end+1)break;end=next}return end},
findLooseFullVersionEndIndex=(range2,start,digitRuns)=>{let end=start;for(let component=0;component<3;component++){let next=findVersionNumberEndIndex(range2,end,
!0,digitRuns);if(next===end)return start;if(end=next,component<2){if(range2[end]!==".")return start;end++}}let prereleaseEnd=findPrereleaseEndIndex(range2,end,!0,
digitRuns);return findBuildEndIndex(range2,prereleaseEnd)},findPartialVersionComponentEndIndex=(range2,start,digitRuns)=>isDigit(range2[start])?findVersionNumberEndIndex(
range2,start,!1,digitRuns):isVersionStart(range2[start])?start+1:start,findPartialVersionEndIndex=(range2,start,digitRuns)=>{let end=findPartialVersionComponentEndIndex(
range2,start,digitRuns);for(let component=0;component<2;component++){if(range2[end]!==".")return end;let next=findPartialVersionComponentEndIndex(range2,end+1,digitRuns);
if(next===end+1)return end;end=next}let prereleaseEnd=findPrereleaseEndIndex(range2,end,!1,digitRuns);return findBuildEndIndex(range2,prereleaseEnd)},findVersionEndIndex=(range2,start,digitRuns)=>{
let fullVersionEnd=findLooseFullVersionEndIndex(range2,start,digitRuns);return fullVersionEnd!==start?fullVersionEnd:findPartialVersionEndIndex(range2,start,digitRuns)},
findRemovableWhitespaceIndex=(range2,matchStart)=>{let position=matchStart;return isWhitespace(range2[position])&&position++,(range2[position]==="<"||range2[position]===
">")&&position++,range2[position]==="="&&position++,isWhitespace(range2[position])?position:-1},trimComparatorWhitespace=range2=>{let result="",copyFrom=0,cursor=0,
digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;cursor<range2.length;){let matchStart=cursor;if(range2[cursor]==="<"||range2[cursor]===">")cursor++;else if(!isVersionPrefix(
range2[cursor])&&!isVersionStart(range2[cursor])){cursor++;continue}for(;cursor<range2.length&&isVersionPrefix(range2[cursor]);)cursor++;if(!isVersionStart(range2[cursor]))
continue;let whitespacePosition=findRemovableWhitespaceIndex(range2,matchStart);whitespacePosition!==-1&&(result+=range2.slice(copyFrom,whitespacePosition),copyFrom=
whitespacePosition+1),cursor=findVersionEndIndex(range2,cursor,digitRuns)}return result+range2.slice(copyFrom)};module.exports=trimComparatorWhitespace}});var require_range=__commonJS({"node_modules/semver/classes/range.js"(exports,module){"use strict";var SPACE_CHARACTERS=/\s+/g,Range=class _Range{constructor(range2,options){
if(options=parseOptions(options),range2 instanceof _Range)return range2.loose===!!options.loose&&range2.includePrerelease===!!options.includePrerelease?range2:new _Range(
range2.raw,options);if(range2 instanceof Comparator)return this.raw=range2.value,this.set=[[range2]],this.formatted=void 0,this;if(this.options=options,this.loose=
!!options.loose,this.includePrerelease=!!options.includePrerelease,this.raw=range2.trim().replace(SPACE_CHARACTERS," "),this.set=this.raw.split("||").map(r=>this.
parseRange(r.trim())).filter(c=>c.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let first=this.set[0];
if(this.set=this.set.filter(c=>!isNullSet(c[0])),this.set.length===0)this.set=[first];else if(this.set.length>1){for(let c of this.set)if(c.length===1&&isAny(c[0])){
this.set=[c];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){i>0&&(this.formatted+="|\
|");let comps=this.set[i];for(let k=0;k<comps.length;k++)k>0&&(this.formatted+=" "),this.formatted+=comps[k].toString().trim()}}return this.formatted}format(){return this.
range}toString(){return this.range}parseRange(range2){range2=range2.replace(BUILDSTRIPRE,"");let memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|
(this.options.loose&&FLAG_LOOSE))+":"+range2,cached=cache.get(memoKey);if(cached)return cached;let loose=this.options.loose,hr=loose?re[t.HYPHENRANGELOOSE]:re[t.
HYPHENRANGE];range2=range2.replace(hr,hyphenReplace(this.options.includePrerelease)),debug2("hyphen replace",range2),range2=trimComparatorWhitespace(range2),debug2(
"comparator trim",range2),range2=range2.replace(re[t.TILDETRIM],tildeTrimReplace),debug2("tilde trim",range2),range2=range2.replace(re[t.CARETTRIM],caretTrimReplace),
debug2("caret trim",range2);let rangeList=range2.split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.
options));loose&&(rangeList=rangeList.filter(comp=>(debug2("loose invalid filter",comp,this.options),!!comp.match(re[t.COMPARATORLOOSE])))),debug2("range list",
rangeList);let rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(comp,this.options));for(let comp of comparators){if(isNullSet(comp))return[comp];
rangeMap.set(comp.value,comp)}rangeMap.size>1&&rangeMap.has("")&&rangeMap.delete("");let result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range2,options){
if(!(range2 instanceof _Range))throw new TypeError("a Range is required");return this.set.some(thisComparators=>isSatisfiable(thisComparators,options)&&range2.set.
some(rangeComparators=>isSatisfiable(rangeComparators,options)&&thisComparators.every(thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(
rangeComparator,options)))))}test(version2){if(!version2)return!1;if(typeof version2=="string")try{version2=new SemVer(version2,this.options)}catch{return!1}for(let i=0;i<
this.set.length;i++)if(testSet(this.set[i],version2,this.options))return!0;return!1}};module.exports=Range;var LRU=require_lrucache(),cache=new LRU,parseOptions=require_parse_options(),
Comparator=require_comparator(),debug2=require_debug(),SemVer=require_semver(),trimComparatorWhitespace=require_trim_comparator_whitespace(),{safeRe:re,src,t,tildeTrimReplace,
caretTrimReplace}=require_re(),{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=require_constants(),BUILDSTRIPRE=new RegExp(src[t.BUILD],"g"),isNullSet=c=>c.value==="<0.0.0\
-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options)=>{let result=!0,remainingComparators=comparators.slice(),testComparator=remainingComparators.pop();
for(;result&&remainingComparators.length;)result=remainingComparators.every(otherComparator=>testComparator.intersects(otherComparator,options)),testComparator=
remainingComparators.pop();return result},parseComparator=(comp,options)=>(comp=comp.replace(re[t.BUILD],""),debug2("comp",comp,options),comp=replaceCarets(comp,
options),debug2("caret",comp),comp=replaceTildes(comp,options),debug2("tildes",comp),comp=replaceXRanges(comp,options),debug2("xrange",comp),comp=replaceStars(comp,
options),debug2("stars",comp),comp),isX=id=>!id||id.toLowerCase()==="x"||id==="*",invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p),replaceTildes=(comp,options)=>comp.
trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{let r=options.loose?re[t.TILDELOOSE]:re[t.TILDE],z=options.includePrerelease?
"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug2("tilde",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?ret=
`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:pr?(debug2("replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`):ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`,
debug2("tilde return",ret),ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" "),replaceCaret=(comp,options)=>{
debug2("caret",comp,options);let r=options.loose?re[t.CARETLOOSE]:re[t.CARET],z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug2("c\
aret",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:ret=`>=${M}\
.${m}.0${z} <${+M+1}.0.0-0`:pr?(debug2("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr} <${M}\
.${+m+1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):(debug2("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p} <${M}\
.${+m+1}.0-0`:ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug2("caret return",ret),ret})},replaceXRanges=(comp,options)=>(debug2("replaceXRanges",comp,options),comp.
split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")),replaceXRange=(comp,options)=>{comp=comp.trim();let r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.
replace(r,(ret,gtlt,M,m,p,pr)=>{if(debug2("xRange",comp,ret,gtlt,M,m,p,pr),invalidXRangeOrder(M,m,p))return comp;let xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;
return gtlt==="="&&anyX&&(gtlt=""),pr=options.includePrerelease?"-0":"",xM?gtlt===">"||gtlt==="<"?ret="<0.0.0-0":ret="*":gtlt&&anyX?(xm&&(m=0),p=0,gtlt===">"?(gtlt=
">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr="-0"),ret=`${gtlt+M}.${m}.${p}${pr}`):xm?ret=`>=${M}.0.0${pr} <${+M+
1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`),debug2("xRange return",ret),ret})},replaceStars=(comp,options)=>(debug2("replaceStars",comp,options),
comp.trim().replace(re[t.STAR],"")),replaceGTE0=(comp,options)=>(debug2("replaceGTE0",comp,options),comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:t.
GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(fM)?from="":isX(fm)?from=`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?from=`>=${fM}.${fm}\
.0${incPr?"-0":""}`:fpr?from=`>=${from}`:from=`>=${from}${incPr?"-0":""}`,isX(tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0-0`:tpr?to=`<=${tM}\
.${tm}.${tp}-${tpr}`:incPr?to=`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from} ${to}`.trim()),testSet=(set,version2,options)=>{for(let i=0;i<set.length;i++)if(!set[i].
test(version2))return!1;if(version2.prerelease.length&&!options.includePrerelease){for(let i=0;i<set.length;i++)if(debug2(set[i].semver),set[i].semver!==Comparator.
ANY&&set[i].semver.prerelease.length>0){let allowed=set[i].semver;if(allowed.major===version2.major&&allowed.minor===version2.minor&&allowed.patch===version2.patch)
return!0}return!1}return!0}}});var require_comparator=__commonJS({"node_modules/semver/classes/comparator.js"(exports,module){"use strict";var ANY=Symbol("SemVer ANY"),Comparator=class _Comparator{static get ANY(){
return ANY}constructor(comp,options){if(options=parseOptions(options),comp instanceof _Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}comp=
comp.trim().split(/\s+/).join(" "),debug2("comparator",comp,options),this.options=options,this.loose=!!options.loose,this.parse(comp),this.semver===ANY?this.value=
"":this.value=this.operator+this.semver.version,debug2("comp",this)}parse(comp){let r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(r);
if(!m)throw new TypeError(`Invalid comparator: ${comp}`);this.operator=m[1]!==void 0?m[1]:"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(
m[2],this.options.loose):this.semver=ANY}toString(){return this.value}test(version2){if(debug2("Comparator.test",version2,this.options.loose),this.semver===ANY||
version2===ANY)return!0;if(typeof version2=="string")try{version2=new SemVer(version2,this.options)}catch{return!1}return cmp(version2,this.operator,this.semver,
this.options)}intersects(comp,options){if(!(comp instanceof _Comparator))throw new TypeError("a Comparator is required");return this.operator===""?this.value===
""?!0:new Range(comp.value,options).test(this.value):comp.operator===""?comp.value===""?!0:new Range(this.value,options).test(comp.semver):(options=parseOptions(
options),options.includePrerelease&&(this.value==="<0.0.0-0"||comp.value==="<0.0.0-0")||!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.
startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(">")&&comp.operator.startsWith(">")||this.operator.startsWith("<")&&comp.operator.startsWith("<")||this.semver.
version===comp.semver.version&&this.operator.includes("=")&&comp.operator.includes("=")||cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&
comp.operator.startsWith("<")||cmp(this.semver,">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")))}};module.exports=Comparator;
var parseOptions=require_parse_options(),{safeRe:re,t}=require_re(),cmp=require_cmp(),debug2=require_debug(),SemVer=require_semver(),Range=require_range()}});var require_satisfies=__commonJS({"node_modules/semver/functions/satisfies.js"(exports,module){"use strict";var Range=require_range(),satisfies=(version2,range2,options)=>{
try{range2=new Range(range2,options)}catch{return!1}return range2.test(version2)};module.exports=satisfies}});var require_to_comparators=__commonJS({"node_modules/semver/ranges/to-comparators.js"(exports,module){"use strict";var Range=require_range(),toComparators=(range2,options)=>new Range(
range2,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module.exports=toComparators}});var require_max_satisfying=__commonJS({"node_modules/semver/ranges/max-satisfying.js"(exports,module){"use strict";var SemVer=require_semver(),Range=require_range(),
maxSatisfying=(versions,range2,options)=>{let max=null,maxSV=null,rangeObj=null;try{rangeObj=new Range(range2,options)}catch{return null}return versions.forEach(
v=>{rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options))}),max};module.exports=maxSatisfying}});var require_min_satisfying=__commonJS({"node_modules/semver/ranges/min-satisfying.js"(exports,module){"use strict";var SemVer=require_semver(),Range=require_range(),
minSatisfying=(versions,range2,options)=>{let min=null,minSV=null,rangeObj=null;try{rangeObj=new Range(range2,options)}catch{return null}return versions.forEach(
v=>{rangeObj.test(v)&&(!min||minSV.compare(v)===1)&&(min=v,minSV=new SemVer(min,options))}),min};module.exports=minSatisfying}});var require_min_version=__commonJS({"node_modules/semver/ranges/min-version.js"(exports,module){"use strict";var SemVer=require_semver(),Range=require_range(),gt=require_gt(),
minVersion=(range2,loose)=>{range2=new Range(range2,loose);let minver=new SemVer("0.0.0");if(range2.test(minver)||(minver=new SemVer("0.0.0-0"),range2.test(minver)))
return minver;minver=null;for(let i=0;i<range2.set.length;++i){let comparators=range2.set[i],setMin=null;comparators.forEach(comparator=>{let compver=new SemVer(
comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.length===0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case"\
>=":(!setMin||gt(compver,setMin))&&(setMin=compver);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${comparator.operator}`)}}),setMin&&
(!minver||gt(minver,setMin))&&(minver=setMin)}return minver&&range2.test(minver)?minver:null};module.exports=minVersion}});var require_valid2=__commonJS({"node_modules/semver/ranges/valid.js"(exports,module){"use strict";var Range=require_range(),validRange=(range2,options)=>{try{return new Range(
range2,options).range||"*"}catch{return null}};module.exports=validRange}});var require_outside=__commonJS({"node_modules/semver/ranges/outside.js"(exports,module){"use strict";var SemVer=require_semver(),Comparator=require_comparator(),
{ANY}=Comparator,Range=require_range(),satisfies=require_satisfies(),gt=require_gt(),lt=require_lt(),lte2=require_lte(),gte2=require_gte(),outside=(version2,range2,hilo,options)=>{
version2=new SemVer(version2,options),range2=new Range(range2,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte2,ltfn=lt,comp=">",ecomp=
">=";break;case"<":gtfn=lt,ltefn=gte2,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version2,
range2,options))return!1;for(let i=0;i<range2.set.length;++i){let comparators=range2.set[i],high=null,low=null;if(comparators.forEach(comparator=>{comparator.semver===
ANY&&(comparator=new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options)?high=comparator:ltfn(comparator.
semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||low.operator===comp)&&ltefn(version2,low.semver))return!1;
if(low.operator===ecomp&&ltfn(version2,low.semver))return!1}return!0};module.exports=outside}});var require_gtr=__commonJS({"node_modules/semver/ranges/gtr.js"(exports,module){"use strict";var outside=require_outside(),gtr=(version2,range2,options)=>outside(
version2,range2,">",options);module.exports=gtr}});var require_ltr=__commonJS({"node_modules/semver/ranges/ltr.js"(exports,module){"use strict";var outside=require_outside(),ltr=(version2,range2,options)=>outside(
version2,range2,"<",options);module.exports=ltr}});var require_intersects=__commonJS({"node_modules/semver/ranges/intersects.js"(exports,module){"use strict";var Range=require_range(),intersects=(r1,r2,options)=>(r1=
new Range(r1,options),r2=new Range(r2,options),r1.intersects(r2,options));module.exports=intersects}});var require_simplify=__commonJS({"node_modules/semver/ranges/simplify.js"(exports,module){"use strict";var satisfies=require_satisfies(),compare=require_compare();
module.exports=(versions,range2,options)=>{let set=[],first=null,prev=null,v=versions.sort((a,b)=>compare(a,b,options));for(let version2 of v)satisfies(version2,
range2,options)?(prev=version2,first||(first=version2)):(prev&&set.push([first,prev]),prev=null,first=null);first&&set.push([first,null]);let ranges=[];for(let[
min,max]of set)min===max?ranges.push(min):!max&&min===v[0]?ranges.push("*"):max?min===v[0]?ranges.push(`<=${max}`):ranges.push(`${min} - ${max}`):ranges.push(`>\
=${min}`);let simplified=ranges.join(" || "),original=typeof range2.raw=="string"?range2.raw:String(range2);return simplified.length<original.length?simplified:
range2}}});var require_subset=__commonJS({"node_modules/semver/ranges/subset.js"(exports,module){"use strict";var Range=require_range(),Comparator=require_comparator(),{ANY}=Comparator,
satisfies=require_satisfies(),compare=require_compare(),subset=(sub,dom,options={})=>{if(sub===dom)return!0;sub=new Range(sub,options),dom=new Range(dom,options);
let sawNonNull=!1;OUTER:for(let simpleSub of sub.set){for(let simpleDom of dom.set){let isSub=simpleSubset(simpleSub,simpleDom,options);if(sawNonNull=sawNonNull||
isSub!==null,isSub)continue OUTER}if(sawNonNull)return!1}return!0},minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")],minimumVersion=[new Comparator(">=\
0.0.0")],simpleSubset=(sub,dom,options)=>{if(sub===dom)return!0;if(sub.length===1&&sub[0].semver===ANY){if(dom.length===1&&dom[0].semver===ANY)return!0;options.
includePrerelease?sub=minimumVersionWithPreRelease:sub=minimumVersion}if(dom.length===1&&dom[0].semver===ANY){if(options.includePrerelease)return!0;dom=minimumVersion}
let eqSet=new Set,gt,lt;for(let c of sub)c.operator===">"||c.operator===">="?gt=higherGT(gt,c,options):c.operator==="<"||c.operator==="<="?lt=lowerLT(lt,c,options):
eqSet.add(c.semver);if(eqSet.size>1)return null;let gtltComp;if(gt&&lt){if(gtltComp=compare(gt.semver,lt.semver,options),gtltComp>0)return null;if(gtltComp===0&&
(gt.operator!==">="||lt.operator!=="<="))return null}for(let eq of eqSet){if(gt&&!satisfies(eq,String(gt),options)||lt&&!satisfies(eq,String(lt),options))return null;
for(let c of dom)if(!satisfies(eq,String(c),options))return!1;return!0}let higher,lower,hasDomLT,hasDomGT,needDomLTPre=lt&&!options.includePrerelease&&lt.semver.
prerelease.length?lt.semver:!1,needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:!1;needDomLTPre&&needDomLTPre.prerelease.length===
1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0&&(needDomLTPre=!1);for(let c of dom){if(hasDomGT=hasDomGT||c.operator===">"||c.operator===">=",hasDomLT=hasDomLT||
c.operator==="<"||c.operator==="<=",gt){if(needDomGTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===
needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch&&(needDomGTPre=!1),c.operator===">"||c.operator===">="){if(higher=higherGT(gt,c,options),higher===c&&higher!==
gt)return!1}else if(gt.operator===">="&&!c.test(gt.semver))return!1}if(lt){if(needDomLTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.
major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=!1),c.operator==="<"||c.operator==="<="){if(lower=lowerLT(lt,c,options),
lower===c&&lower!==lt)return!1}else if(lt.operator==="<="&&!c.test(lt.semver))return!1}if(!c.operator&&(lt||gt)&&gtltComp!==0)return!1}return!(gt&&hasDomLT&&!lt&&
gtltComp!==0||lt&&hasDomGT&&!gt&&gtltComp!==0||needDomGTPre||needDomLTPre)},higherGT=(a,b,options)=>{if(!a)return b;let comp=compare(a.semver,b.semver,options);
return comp>0?a:comp<0||b.operator===">"&&a.operator===">="?b:a},lowerLT=(a,b,options)=>{if(!a)return b;let comp=compare(a.semver,b.semver,options);return comp<
0?a:comp>0||b.operator==="<"&&a.operator==="<="?b:a};module.exports=subset}});var require_semver2=__commonJS({"node_modules/semver/index.js"(exports,module){"use strict";var internalRe=require_re(),constants2=require_constants(),SemVer=require_semver(),
identifiers=require_identifiers(),parse=require_parse(),valid=require_valid(),clean2=require_clean(),inc=require_inc(),diff=require_diff(),major=require_major(),
minor=require_minor(),patch=require_patch(),prerelease=require_prerelease(),compare=require_compare(),rcompare=require_rcompare(),compareLoose=require_compare_loose(),
compareBuild=require_compare_build(),sort=require_sort(),rsort=require_rsort(),gt=require_gt(),lt=require_lt(),eq=require_eq(),neq=require_neq(),gte2=require_gte(),
lte2=require_lte(),cmp=require_cmp(),coerce=require_coerce(),truncate=require_truncate(),Comparator=require_comparator(),Range=require_range(),satisfies=require_satisfies(),
toComparators=require_to_comparators(),maxSatisfying=require_max_satisfying(),minSatisfying=require_min_satisfying(),minVersion=require_min_version(),validRange=require_valid2(),
outside=require_outside(),gtr=require_gtr(),ltr=require_ltr(),intersects=require_intersects(),simplifyRange=require_simplify(),subset=require_subset();module.exports=
{parse,valid,clean:clean2,inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte:gte2,lte:lte2,cmp,coerce,
truncate,Comparator,Range,satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.
re,src:internalRe.src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants2.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants2.RELEASE_TYPES,compareIdentifiers:identifiers.
compareIdentifiers,rcompareIdentifiers:identifiers.rcompareIdentifiers}}});var require_package=__commonJS({"node_modules/@actions/cache/package.json"(exports,module){module.exports={name:"@actions/cache",version:"6.3.0",description:"Ac\
tions cache lib",keywords:["github","actions","cache"],homepage:"https://github.com/actions/toolkit/tree/main/packages/cache",license:"MIT",type:"module",main:"\
lib/cache.js",types:"lib/cache.d.ts",exports:{".":{types:"./lib/cache.d.ts",import:"./lib/cache.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.D\
S_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"packages/cache"},scripts:{"audit-mo\
derate":"npm install && npm audit --json --audit-level=moderate > audit.json",test:'echo "Error: run tests from root" && exit 1',tsc:"tsc && cp src/internal/sha\
red/package-version.cjs lib/internal/shared/"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.1","@actions/exec":"^3\
.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@p\
rotobuf-ts/runtime-rpc":"^2.11.1",semver:"^7.8.5"},devDependencies:{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0",typescript:"\
^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}});var require_package_version=__commonJS({"node_modules/@actions/cache/lib/internal/shared/package-version.cjs"(exports,module){var packageJson=require_package();
module.exports={version:packageJson.version}}});import*as path8 from"path";import*as fs from"fs";function getOptions(copy){let result={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return copy&&
(typeof copy.followSymbolicLinks=="boolean"&&(result.followSymbolicLinks=copy.followSymbolicLinks,debug(`followSymbolicLinks '${result.followSymbolicLinks}'`)),
typeof copy.implicitDescendants=="boolean"&&(result.implicitDescendants=copy.implicitDescendants,debug(`implicitDescendants '${result.implicitDescendants}'`)),typeof copy.
matchDirectories=="boolean"&&(result.matchDirectories=copy.matchDirectories,debug(`matchDirectories '${result.matchDirectories}'`)),typeof copy.omitBrokenSymbolicLinks==
"boolean"&&(result.omitBrokenSymbolicLinks=copy.omitBrokenSymbolicLinks,debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`)),typeof copy.excludeHiddenFiles==
"boolean"&&(result.excludeHiddenFiles=copy.excludeHiddenFiles,debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`))),result}import*as path5 from"path";import*as path from"path";import assert from"assert";var IS_WINDOWS=process.platform==="win32";function dirname2(p){if(p=safeTrimTrailingSeparator(p),IS_WINDOWS&&
/^\\\\[^\\]+(\\[^\\]+)?$/.test(p))return p;let result=path.dirname(p);return IS_WINDOWS&&/^\\\\[^\\]+\\[^\\]+\\$/.test(result)&&(result=safeTrimTrailingSeparator(
result)),result}function ensureAbsoluteRoot(root,itemPath){if(assert(root,"ensureAbsoluteRoot parameter 'root' must not be empty"),assert(itemPath,"ensureAbsolu\
teRoot parameter 'itemPath' must not be empty"),hasAbsoluteRoot(itemPath))return itemPath;if(IS_WINDOWS){if(itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let cwd=process.
cwd();return assert(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${cwd}'`),itemPath[0].toUpperCase()===cwd[0].
toUpperCase()?itemPath.length===2?`${itemPath[0]}:\\${cwd.substr(3)}`:(cwd.endsWith("\\")||(cwd+="\\"),`${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`):
`${itemPath[0]}:\\${itemPath.substr(2)}`}else if(normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)){let cwd=process.cwd();return assert(cwd.match(/^[A-Z]:\\/i),
`Expected current directory to start with an absolute drive root. Actual '${cwd}'`),`${cwd[0]}:\\${itemPath.substr(1)}`}}return assert(hasAbsoluteRoot(root),"en\
sureAbsoluteRoot parameter 'root' must have an absolute root"),root.endsWith("/")||IS_WINDOWS&&root.endsWith("\\")||(root+=path.sep),root+itemPath}function hasAbsoluteRoot(itemPath){
return assert(itemPath,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),itemPath=normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\\\")||
/^[A-Z]:\\/i.test(itemPath):itemPath.startsWith("/")}function hasRoot(itemPath){return assert(itemPath,"isRooted parameter 'itemPath' must not be empty"),itemPath=
normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\")||/^[A-Z]:/i.test(itemPath):itemPath.startsWith("/")}function normalizeSeparators(p){return p=
p||"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(p)?"\\":"")+p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function safeTrimTrailingSeparator(p){
return p?(p=normalizeSeparators(p),!p.endsWith(path.sep)||p===path.sep||IS_WINDOWS&&/^[A-Z]:\\$/i.test(p)?p:p.substr(0,p.length-1)):""}var MatchKind;(function(MatchKind2){MatchKind2[MatchKind2.None=0]="None",MatchKind2[MatchKind2.Directory=1]="Directory",MatchKind2[MatchKind2.File=2]="File",MatchKind2[MatchKind2.
All=3]="All"})(MatchKind||(MatchKind={}));var IS_WINDOWS2=process.platform==="win32";function getSearchPaths(patterns){patterns=patterns.filter(x=>!x.negate);let searchPathMap={};for(let pattern of patterns){
let key=IS_WINDOWS2?pattern.searchPath.toUpperCase():pattern.searchPath;searchPathMap[key]="candidate"}let result=[];for(let pattern of patterns){let key=IS_WINDOWS2?
pattern.searchPath.toUpperCase():pattern.searchPath;if(searchPathMap[key]==="included")continue;let foundAncestor=!1,tempKey=key,parent=dirname2(tempKey);for(;parent!==
tempKey;){if(searchPathMap[parent]){foundAncestor=!0;break}tempKey=parent,parent=dirname2(tempKey)}foundAncestor||(result.push(pattern.searchPath),searchPathMap[key]=
"included")}return result}function match(patterns,itemPath){let result=MatchKind.None;for(let pattern of patterns)pattern.negate?result&=~pattern.match(itemPath):
result|=pattern.match(itemPath);return result}function partialMatch(patterns,itemPath){return patterns.some(x=>!x.negate&&x.partialMatch(itemPath))}import*as os from"os";import*as path4 from"path";import assert3 from"assert";var range=(a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=
0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){let r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&
beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result};var escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\
\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(escOpen,
"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,
closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,
CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(0):parseInt(str,10)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(
openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(
escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){
for(let i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<0)return;let r=range("{","}",masked),unmatched=r!==
void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(
r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;let open=[];for(let i=0;i<masked.length;i++){
let c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;for(let i=0;i<open.length;i++){let at=open[i];out+=masked.slice(
last,at)+"\0",last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;
for(let i=str.length-1;i>=0;i--){let c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(
i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){let parts=[],carry="";for(;;){let m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;
if(!m){let tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts,tail),parts}let{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+
body+"}",!post.length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value===void 0||isNaN(value)?
fallback:value}function expand(str,options={}){if(!str)return[];let max=bound(options.max,EXPANSION_MAX),maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),
maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);
return str.slice(0,2)==="{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).map(unescapeBraces)}
function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){
let out=[],length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){let prefix=acc[a]+pre,vs=values;dropEmpties&&!prefix&&(nonEmpty||(nonEmpty=values.filter(v=>v)),
vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;let expansion=prefix+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),
length+=expansion.length}}return budget.remaining-=out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){let n=body.split(/\.\./),N=[];
if(n[0]===void 0||n[1]===void 0)return N;let x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===3&&n[2]!==void 0?Math.max(Math.
abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);let pad=n.some(isPadded),cost=pad?width:1,length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){if(budget.
remaining-=cost,budget.remaining<0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){let need=width-c.length;if(need>
0){let z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){
if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){let m=balancedWithBudget(str,
masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(masked,budget));let pre=m.pre,literal=()=>combine(
acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.
post.length,budget),firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}let isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(
m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;if(!isSequence&&
!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.
slice(m.end+1),isTop=!0;continue}return literal()}firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(
m.body,isAlphaSequence,max,maxLength,budget),!values)return literal()}else{let n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===1&&n[0]!==void 0){
if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<0)return literal();if(n.length===1){let next2=combine(acc,
pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.
slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values=[];let valuesLength=0;
outer:for(let j=0;j<n.length;j++){let expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<
expanded.length;k++){let v=expanded[k];if(!(dropsEmpties&&!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=v.
length}}}}let next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.length)break;
str=m.post,masked=masked.slice(m.end+1)}return acc}var assertValidPattern=pattern=>{if(typeof pattern!="string")throw new TypeError("invalid pattern");if(pattern.length>65536)throw new TypeError("pattern is too \
long")};var posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl\
:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],
"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},braceEscape=s=>s.
replace(/[[\]\\-]/g,"\\$&"),regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),rangesToString=ranges=>ranges.join(""),parseClass=(glob,position)=>{let pos=position;
if(glob.charAt(pos)!=="[")throw new Error("not in a brace expression");let ranges=[],negs=[],i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";
WHILE:for(;i<glob.length;){let c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=
!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){for(let[cls,[unip,u,neg]]of Object.entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)
return["$.",!1,glob.length-pos,!0];i+=cls.length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?ranges.
push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart="",i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(
braceEscape(c+"-")),i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=c,i+=2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.
length&&!negs.length)return["$.",!1,glob.length-pos,!0];if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){let r=ranges[0].length===2?ranges[0].
slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,!1]}let sranges="["+(negate?"^":"")+rangesToString(ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(
negs)+"]";return[ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs,uflag,endPos-pos,!0]};var unescape=(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$\
1");var _a,types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(c),isExtglobAST=c=>isExtglobType(c.type),adoptionMap=new Map([["!",["@"]],["?",["?","@"]],
["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map([["!",["?",
"@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+",
"*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),startNoTraversal="(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="\
(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set("().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+"+?",ID=0,AST=class{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.
id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type,type&&(this.#hasMagic=!0),this.#parent=
parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,
type==="!"&&!this.#root.#filledNegs&&this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(let p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(let part of n.#parts){if(typeof part=="s\
tring")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){for(let p of parts)if(p!==""){if(typeof p!=
"string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid part: "+p);this.#parts.push(p)}}toJSON(){let ret=this.type===null?this.#parts.slice().map(
p=>typeof p=="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||
this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.isStart())return!1;if(this.#parentIndex===
0)return!0;let p=this.#parent;for(let i=0;i<this.#parentIndex;i++){let pp=p.#parts[i];if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===
this||this.#parent?.type==="!")return!0;if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();let pl=this.#parent?this.#parent.#parts.length:
0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){let c=new _a(this.type,parent);for(let p of this.#parts)
c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){let maxDepth=opt.maxExtglobRecursion??2,escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===
null){let i2=pos,acc2="";for(;i2<str.length;){let c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){i2===braceStart+1?(c===
"^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c==="["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=
c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth){ast.push(acc2),acc2="";let ext2=new _a(c,ast);i2=_a.#parseAST(str,ext2,i2,
opt,extDepth+1),ast.push(ext2);continue}acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast),parts=[],acc="";for(;i<str.length;){let c=str.charAt(
i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&
(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=
maxDepth||ast&&ast.#canAdoptType(c))){let depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(acc),acc="";let ext2=new _a(c,part);part.push(ext2),i=_a.#parseAST(str,
ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}if(c===")")return acc===""&&ast.#parts.
length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=[str.substring(pos-1)],
i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="object"||child.type!==null||
child.#parts.length!==1||this.type===null)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){
return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){let gc=child.#parts[0],blank=new _a(null,gc,this.options);blank.#parts.push(""),gc.push(blank),
this.#adopt(child,index)}#adopt(child,index){let gc=child.#parts[0];this.#parts.splice(index,1,...gc.#parts);for(let p of gc.#parts)typeof p=="object"&&(p.#parent=
this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!="object"||child.type!==null||child.#parts.
length!==1||this.type===null||this.#parts.length!==1)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canUsurpType(gc.type)}#usurp(child){
let m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;this.#parts=gc.#parts;for(let p of this.#parts)typeof p=="object"&&(p.#parent=
this);this.type=nt,this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern,options={}){let ast=new _a(null,void 0,options);return _a.#parseAST(pattern,ast,
0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();let glob=this.toString(),[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||
this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase()))return body;let flags=(this.#options.nocase?"i":"")+
(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){let dot=allowDot??
!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){let noEmpty=this.isStart()&&this.isEnd()&&!this.#parts.some(s=>typeof s!=
"string"),src=this.#parts.map(p=>{let[re,_,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=
this.#hasMagic||hasMagic,this.#uflag=this.#uflag||uflag,re}).join(""),start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.
has(this.#parts[0]))){let aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.
has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}let end="";return this.isEnd()&&
this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+src+end,unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}let repeated=this.
type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:",body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&this.type!=="!"){let s=this.
toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,[s,unescape(this.toString()),!1,!1]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?
"":this.#partsToRegExp(!0);bodyDotAllowed===body&&(bodyDotAllowed=""),bodyDotAllowed&&(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";if(this.type==="!"&&
this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{let close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+"\
)":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+body+close}return[
final,unescape(body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=!0;for(let i=0;i<this.#parts.
length;i++){let c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,this.#adopt(c,i)):this.#canAdoptWithSpace(c)?(done=!1,this.#adoptWithSpace(
c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(c)))}}while(!done&&++iterations<10)}else for(let p of this.#parts)typeof p=="object"&&p.#flatten();this.#toString=
void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error("string type in extglob ast??");let[re,_,_hasMagic,uflag]=p.toRegExpSource(
dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){let escaping=!1,
re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){let c=glob.charAt(i);if(escaping){escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)
continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else inStar=!1;if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}
if(c==="["){let[src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src,uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||magic;continue}}if(c===
"?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,unescape(glob),!!hasMagic,uflag]}};_a=AST;var escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$\
&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&");var minimatch=(p,pattern,options={})=>(assertValidPattern(pattern),!options.nocomment&&pattern.charAt(0)==="#"?!1:new Minimatch(pattern,options).match(p)),starDotExtRE=/^\*+([^+@!?*[(]*)$/,
starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),f=>!f.
startsWith(".")&&f.toLowerCase().endsWith(ext2)),starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,
starDotStarTest=f=>!f.startsWith(".")&&f.includes("."),starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!=="."&&f!==
".."&&f.startsWith("."),starRE=/^\*+$/,starTest=f=>f.length!==0&&!f.startsWith("."),starTestDot=f=>f.length!==0&&f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?*[(]*)?$/,
qmarksTestNocase=([$0,ext2=""])=>{let noext=qmarksTestNoExt([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestNocaseDot=([
$0,ext2=""])=>{let noext=qmarksTestNoExtDot([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestDot=([$0,ext2=""])=>{
let noext=qmarksTestNoExtDot([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([$0,ext2=""])=>{let noext=qmarksTestNoExt([$0]);return ext2?f=>noext(
f)&&f.endsWith(ext2):noext},qmarksTestNoExt=([$0])=>{let len=$0.length;return f=>f.length===len&&!f.startsWith(".")},qmarksTestNoExtDot=([$0])=>{let len=$0.length;
return f=>f.length===len&&f!=="."&&f!==".."},defaultPlatform=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",path2={win32:{sep:"\\"},posix:{sep:"/"}},sep2=defaultPlatform==="win32"?path2.win32.sep:path2.posix.sep;minimatch.sep=sep2;var GLOBSTAR=Symbol(
"globstar **");minimatch.GLOBSTAR=GLOBSTAR;var qmark2="[^/]",star2=qmark2+"*?",twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\
\\.).)*?",filter=(pattern,options={})=>p=>minimatch(p,pattern,options);minimatch.filter=filter;var ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||typeof def!=
"object"||!Object.keys(def).length)return minimatch;let orig=minimatch;return Object.assign((p,pattern,options={})=>orig(p,pattern,ext(def,options)),{Minimatch:class extends orig.
Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class extends orig.
AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.AST.fromGlob(pattern,ext(def,options))}},
unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,
ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,ext(def,options)),braceExpand:(pattern,options={})=>orig.
braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;
var braceExpand=(pattern,options={})=>(assertValidPattern(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:expand(pattern,{max:options.braceExpandMax}));
minimatch.braceExpand=braceExpand;var makeRe=(pattern,options={})=>new Minimatch(pattern,options).makeRe();minimatch.makeRe=makeRe;var match2=(list,pattern,options={})=>{
let mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.match(f)),mm.options.nonull&&!list.length&&list.push(pattern),list};minimatch.match=match2;var globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,
regExpEscape2=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??200,this.pattern=pattern,this.platform=
options.platform||defaultPlatform,this.isWindows=this.platform==="win32";let awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[awe]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.
regexp=null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=!!this.options.nocase,this.
windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=[],
this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let pattern of this.set)for(let part of pattern)if(typeof part!="string")return!0;
return!1}debug(..._){}make(){let pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){this.
empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.pattern,
this.globSet);let rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);let set=this.
globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){let isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]),
isDrive=/^[a-z]:/i.test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}
return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){
let p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,this.set)}preprocess(globParts){
if(this.options.noglobstar)for(let partset of globParts)for(let j=0;j<partset.length;j++)partset[j]==="**"&&(partset[j]="*");let{optimizationLevel=1}=this.options;
return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.
levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;
for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){return globParts.
map(parts=>(parts=parts.reduce((set,part)=>{let prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&prev&&prev!==".."&&prev!=="."&&prev!=="*\
*"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(parts));let didSomething=!1;
do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=
!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",
dd+1))!==-1;){let p=parts[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts.splice(dd-1,2),dd-=2)}}while(didSomething);
return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts of globParts){let gs=-1;for(;(gs=parts.indexOf(
"**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1],p=parts[gs+2],p2=parts[gs+3];if(next!==".."||
!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;didSomething=!0,parts.splice(gs,1);let other=parts.slice(0);other[gs]="**",globParts.push(other),gs--}if(!this.
preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}
parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){let p=parts[dd-
1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;let splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,2,...splin),parts.length===0&&parts.push(""),
dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-1;i++)for(let j=i+1;j<globParts.length;j++){let matched=this.
partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){
let ai=0,bi=0,result=[],which2="";for(;ai<a.length&&bi<b.length;)if(a[ai]===b[bi])result.push(which2==="b"?b[bi]:a[ai]),ai++,bi++;else if(emptyGSMatch&&a[ai]===
"**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.
dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which2==="b")return!1;which2="a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].
startsWith("."))&&a[ai]!=="**"){if(which2==="a")return!1;which2="b",result.push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){
if(this.nonegate)return;let pattern=this.pattern,negate=!1,negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;
negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){
let fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]==
"string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(
pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){let[fd,pd]=[file[fdi],pattern[pdi]];
fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=fd,patternStartIndex=pdi,fileStartIndex=fdi)}}let{optimizationLevel=1}=this.options;return optimizationLevel>=
2&&(file=this.levelTwoFileOptimize(file)),pattern.includes(GLOBSTAR)?this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(file,
pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){let firstgs=pattern.indexOf(GLOBSTAR,patternIndex),
lastgs=pattern.lastIndexOf(GLOBSTAR),[head,body,tail]=partial?[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),
pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){let fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,
partial,0,0))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return!1;let tailStart=file.
length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0))fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||
(tailStart--,!this.#matchOne(file,tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<
file.length-fileTailMatch;i2++){let f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}let bodySegments=[
[[],0]],currentBody=bodySegments[0],nonGsParts=0,nonGsPartsSums=[0];for(let b of body)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.
push(currentBody)):(currentBody[0].push(b),nonGsParts++);let i=bodySegments.length-1,fileLength=file.length-fileTailMatch;for(let b of bodySegments)b[1]=fileLength-
(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
let bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;let f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))
return!1}return sawTail}let[body,after]=bs;for(;fileIndex<=after;){if(this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<
this.maxGlobstarRecursion){let sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==
!1)return sub}let f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){
let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi],f=file[fi];
if(this.debug(pattern,p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug(
"pattern match",p,f,hit)),!hit)return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){
return braceExpand(this.pattern,this.options)}parse(pattern){assertValidPattern(pattern);let options=this.options;if(pattern==="**")return GLOBSTAR;if(pattern===
"")return"";let m,fastTest=null;(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.nocase?options.
dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.match(qmarksRE))?fastTest=(options.nocase?options.
dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:starDotStarTest:
(m=pattern.match(dotStarRE))&&(fastTest=dotStarTest);let re=AST.fromGlob(pattern,this.options).toMMPattern();return fastTest&&typeof re=="object"&&Reflect.defineProperty(
re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;let set=this.set;if(!set.length)return this.regexp=!1,this.regexp;let options=this.
options,twoStar=options.noglobstar?star2:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]),re=set.map(pattern=>{let pp=pattern.map(p=>{
if(p instanceof RegExp)for(let f of p.flags.split(""))flags.add(f);return typeof p=="string"?regExpEscape2(p):p===GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{
let next=pp[i+1],prev=pp[i-1];p!==GLOBSTAR||prev===GLOBSTAR||(prev===void 0?next!==void 0&&next!==GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=twoStar:
next===void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next,pp[i+1]=GLOBSTAR))});let filtered=pp.filter(
p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){let prefixes=[];for(let i=1;i<=filtered.length;i++)prefixes.push(filtered.slice(0,i).join("/"));return"(?:"+
prefixes.join("|")+")"}return filtered.join("/")}).join("|"),[open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.partial&&(re="^(?:\\/|"+
open+re.slice(1,-1)+close+")$"),this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(p){
return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.
debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;let options=this.options;this.isWindows&&(f=f.split(
"\\").join("/"));let ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);let set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];
if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(let pattern of set){let file=ff;if(options.matchBase&&pattern.length===1&&(file=[filename]),
this.matchOne(file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){return minimatch.defaults(
def).Minimatch}};minimatch.AST=AST;minimatch.Minimatch=Minimatch;minimatch.escape=escape;minimatch.unescape=unescape;import*as path3 from"path";import assert2 from"assert";var IS_WINDOWS3=process.platform==="win32",Path=class{constructor(itemPath){if(this.segments=[],typeof itemPath=="string")if(assert2(
itemPath,"Parameter 'itemPath' must not be empty"),itemPath=safeTrimTrailingSeparator(itemPath),!hasRoot(itemPath))this.segments=itemPath.split(path3.sep);else{
let remaining=itemPath,dir=dirname2(remaining);for(;dir!==remaining;){let basename3=path3.basename(remaining);this.segments.unshift(basename3),remaining=dir,dir=
dirname2(remaining)}this.segments.unshift(remaining)}else{assert2(itemPath.length>0,"Parameter 'itemPath' must not be an empty array");for(let i=0;i<itemPath.length;i++){
let segment=itemPath[i];assert2(segment,"Parameter 'itemPath' must not contain any empty segments"),segment=normalizeSeparators(itemPath[i]),i===0&&hasRoot(segment)?
(segment=safeTrimTrailingSeparator(segment),assert2(segment===dirname2(segment),"Parameter 'itemPath' root segment contains information for multiple segments"),
this.segments.push(segment)):(assert2(!segment.includes(path3.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.push(segment))}}}toString(){
let result=this.segments[0],skipSlash=result.endsWith(path3.sep)||IS_WINDOWS3&&/^[A-Z]:$/i.test(result);for(let i=1;i<this.segments.length;i++)skipSlash?skipSlash=
!1:result+=path3.sep,result+=this.segments[i];return result}};var IS_WINDOWS4=process.platform==="win32",Pattern=class _Pattern{constructor(patternOrNegate,isImplicitPattern=!1,segments,homedir2){this.negate=!1;let pattern;
if(typeof patternOrNegate=="string")pattern=patternOrNegate.trim();else{segments=segments||[],assert3(segments.length,"Parameter 'segments' must not empty");let root=_Pattern.
getLiteral(segments[0]);assert3(root&&hasAbsoluteRoot(root),"Parameter 'segments' first element must be a root path"),pattern=new Path(segments).toString().trim(),
patternOrNegate&&(pattern=`!${pattern}`)}for(;pattern.startsWith("!");)this.negate=!this.negate,pattern=pattern.substr(1).trim();pattern=_Pattern.fixupPattern(pattern,
homedir2),this.segments=new Path(pattern).segments,this.trailingSeparator=normalizeSeparators(pattern).endsWith(path4.sep),pattern=safeTrimTrailingSeparator(pattern);
let foundGlob=!1,searchSegments=this.segments.map(x=>_Pattern.getLiteral(x)).filter(x=>!foundGlob&&!(foundGlob=x===""));this.searchPath=new Path(searchSegments).
toString(),this.rootRegExp=new RegExp(_Pattern.regExpEscape(searchSegments[0]),IS_WINDOWS4?"i":""),this.isImplicitPattern=isImplicitPattern;let minimatchOptions={
dot:!0,nobrace:!0,nocase:IS_WINDOWS4,nocomment:!0,noext:!0,nonegate:!0};pattern=IS_WINDOWS4?pattern.replace(/\\/g,"/"):pattern,this.minimatch=new Minimatch(pattern,
minimatchOptions)}match(itemPath){return this.segments[this.segments.length-1]==="**"?(itemPath=normalizeSeparators(itemPath),!itemPath.endsWith(path4.sep)&&this.
isImplicitPattern===!1&&(itemPath=`${itemPath}${path4.sep}`)):itemPath=safeTrimTrailingSeparator(itemPath),this.minimatch.match(itemPath)?this.trailingSeparator?
MatchKind.Directory:MatchKind.All:MatchKind.None}partialMatch(itemPath){return itemPath=safeTrimTrailingSeparator(itemPath),dirname2(itemPath)===itemPath?this.rootRegExp.
test(itemPath):this.minimatch.matchOne(itemPath.split(IS_WINDOWS4?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(s){return(IS_WINDOWS4?s:s.replace(/\\/g,
"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(pattern,homedir2){assert3(pattern,"pattern cannot be em\
pty");let literalSegments=new Path(pattern).segments.map(x=>_Pattern.getLiteral(x));if(assert3(literalSegments.every((x,i)=>(x!=="."||i===0)&&x!==".."),`Invalid\
 pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`),assert3(!hasRoot(pattern)||literalSegments[0],`Invalid pattern '${pattern}'. Root segment\
 must not contain globs.`),pattern=normalizeSeparators(pattern),pattern==="."||pattern.startsWith(`.${path4.sep}`))pattern=_Pattern.globEscape(process.cwd())+pattern.
substr(1);else if(pattern==="~"||pattern.startsWith(`~${path4.sep}`))homedir2=homedir2||os.homedir(),assert3(homedir2,"Unable to determine HOME directory"),assert3(
hasAbsoluteRoot(homedir2),`Expected HOME directory to be a rooted path. Actual '${homedir2}'`),pattern=_Pattern.globEscape(homedir2)+pattern.substr(1);else if(IS_WINDOWS4&&
(pattern.match(/^[A-Z]:$/i)||pattern.match(/^[A-Z]:[^\\]/i))){let root=ensureAbsoluteRoot("C:\\dummy-root",pattern.substr(0,2));pattern.length>2&&!root.endsWith(
"\\")&&(root+="\\"),pattern=_Pattern.globEscape(root)+pattern.substr(2)}else if(IS_WINDOWS4&&(pattern==="\\"||pattern.match(/^\\[^\\]/))){let root=ensureAbsoluteRoot(
"C:\\dummy-root","\\");root.endsWith("\\")||(root+="\\"),pattern=_Pattern.globEscape(root)+pattern.substr(1)}else pattern=ensureAbsoluteRoot(_Pattern.globEscape(
process.cwd()),pattern);return normalizeSeparators(pattern)}static getLiteral(segment){let literal="";for(let i=0;i<segment.length;i++){let c=segment[i];if(c===
"\\"&&!IS_WINDOWS4&&i+1<segment.length){literal+=segment[++i];continue}else{if(c==="*"||c==="?")return"";if(c==="["&&i+1<segment.length){let set="",closed=-1;for(let i2=i+
1;i2<segment.length;i2++){let c2=segment[i2];if(c2==="\\"&&!IS_WINDOWS4&&i2+1<segment.length){set+=segment[++i2];continue}else if(c2==="]"){closed=i2;break}else
set+=c2}if(closed>=0){if(set.length>1)return"";if(set){literal+=set,i=closed;continue}}}}literal+=c}return literal}static regExpEscape(s){return s.replace(/[[\\^$.|?*+()]/g,
"\\$&")}};var SearchState=class{constructor(path9,level){this.path=path9,this.level=level}};var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},__asyncValues=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.
asyncIterator],i;return m?m.call(o):(o=typeof __values=="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=
function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve2,reject){v=o[n](v),settle(resolve2,reject,v.done,v.value)})}}
function settle(resolve2,reject,d,v){Promise.resolve(v).then(function(v2){resolve2({value:v2,done:d})},reject)}},__await=function(v){return this instanceof __await?
(this.v=v,this):new __await(v)},__asyncGenerator=function(thisArg,_arguments,generator){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is no\
t defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),verb(
"next"),verb("throw"),verb("return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},i;function awaitReturn(f){return function(v){return Promise.resolve(
v).then(f,reject)}}function verb(n,f){g[n]&&(i[n]=function(v){return new Promise(function(a,b){q.push([n,v,a,b])>1||resume(n,v)})},f&&(i[n]=f(i[n])))}function resume(n,v){
try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){
resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){f(v),q.shift(),q.length&&resume(q[0][0],q[0][1])}},IS_WINDOWS5=process.platform===
"win32",DefaultGlobber=class _DefaultGlobber{constructor(options){this.patterns=[],this.searchPaths=[],this.options=getOptions(options)}getSearchPaths(){return this.
searchPaths.slice()}glob(){return __awaiter(this,void 0,void 0,function*(){var _a2,e_1,_b,_c;let result=[];try{for(var _d=!0,_e=__asyncValues(this.globGenerator()),
_f;_f=yield _e.next(),_a2=_f.done,!_a2;_d=!0){_c=_f.value,_d=!1;let itemPath=_c;result.push(itemPath)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{!_d&&!_a2&&(_b=
_e.return)&&(yield _b.call(_e))}finally{if(e_1)throw e_1.error}}return result})}globGenerator(){return __asyncGenerator(this,arguments,function*(){let options=getOptions(
this.options),patterns=[];for(let pattern of this.patterns)patterns.push(pattern),options.implicitDescendants&&(pattern.trailingSeparator||pattern.segments[pattern.
segments.length-1]!=="**")&&patterns.push(new Pattern(pattern.negate,!0,pattern.segments.concat("**")));let stack=[];for(let searchPath of getSearchPaths(patterns)){
debug(`Search path '${searchPath}'`);try{yield __await(fs.promises.lstat(searchPath))}catch(err){if(err.code==="ENOENT")continue;throw err}stack.unshift(new SearchState(
searchPath,1))}let traversalChain=[];for(;stack.length;){let item=stack.pop(),match3=match(patterns,item.path),partialMatch2=!!match3||partialMatch(patterns,item.
path);if(!match3&&!partialMatch2)continue;let stats=yield __await(_DefaultGlobber.stat(item,options,traversalChain));if(stats&&!(options.excludeHiddenFiles&&path5.basename(
item.path).match(/^\./)))if(stats.isDirectory()){if(match3&MatchKind.Directory&&options.matchDirectories)yield yield __await(item.path);else if(!partialMatch2)continue;
let childLevel=item.level+1,childItems=(yield __await(fs.promises.readdir(item.path))).map(x=>new SearchState(path5.join(item.path,x),childLevel));stack.push(...childItems.
reverse())}else match3&MatchKind.File&&(yield yield __await(item.path))}})}static create(patterns,options){return __awaiter(this,void 0,void 0,function*(){let result=new _DefaultGlobber(
options);IS_WINDOWS5&&(patterns=patterns.replace(/\r\n/g,`
`),patterns=patterns.replace(/\r/g,`
`));let lines=patterns.split(`
`).map(x=>x.trim());for(let line of lines)!line||line.startsWith("#")||result.patterns.push(new Pattern(line));return result.searchPaths.push(...getSearchPaths(
result.patterns)),result})}static stat(item,options,traversalChain){return __awaiter(this,void 0,void 0,function*(){let stats;if(options.followSymbolicLinks)try{
stats=yield fs.promises.stat(item.path)}catch(err){if(err.code==="ENOENT"){if(options.omitBrokenSymbolicLinks){debug(`Broken symlink '${item.path}'`);return}throw new Error(
`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`)}throw err}else stats=yield fs.promises.lstat(item.path);if(stats.
isDirectory()&&options.followSymbolicLinks){let realPath=yield fs.promises.realpath(item.path);for(;traversalChain.length>=item.level;)traversalChain.pop();if(traversalChain.
some(x=>x===realPath)){debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);return}traversalChain.push(realPath)}return stats})}};var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function create(patterns,options){return __awaiter2(this,void 0,void 0,function*(){return yield DefaultGlobber.create(
patterns,options)})}var semver=__toESM(require_semver2(),1);import*as crypto from"crypto";import*as fs2 from"fs";import*as path6 from"path";import*as util from"util";var CacheFilename;(function(CacheFilename2){CacheFilename2.Gzip="cache.tgz",CacheFilename2.Zstd="cache.tzst"})(CacheFilename||(CacheFilename={}));var CompressionMethod;
(function(CompressionMethod2){CompressionMethod2.Gzip="gzip",CompressionMethod2.ZstdWithoutLong="zstd-without-long",CompressionMethod2.Zstd="zstd"})(CompressionMethod||
(CompressionMethod={}));var ArchiveToolType;(function(ArchiveToolType2){ArchiveToolType2.GNU="gnu",ArchiveToolType2.BSD="bsd"})(ArchiveToolType||(ArchiveToolType=
{}));var DefaultRetryAttempts=2,DefaultRetryDelay=5e3,SocketTimeout=5e3,GnuTarPathOnWindows=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,SystemTarPathOnWindows=`${process.
env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,TarFilename="cache.tar",ManifestFilename="manifest.txt",CacheFileSizeLimit=10*Math.pow(1024,3),CacheReadDeniedMessagePrefix="\
cache read denied:";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},__asyncValues2=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.
asyncIterator],i;return m?m.call(o):(o=typeof __values=="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=
function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve2,reject){v=o[n](v),settle(resolve2,reject,v.done,v.value)})}}
function settle(resolve2,reject,d,v){Promise.resolve(v).then(function(v2){resolve2({value:v2,done:d})},reject)}},versionSalt="1.0";function createTempDirectory(){
return __awaiter3(this,void 0,void 0,function*(){let IS_WINDOWS7=process.platform==="win32",tempDirectory=process.env.RUNNER_TEMP||"";if(!tempDirectory){let baseLocation;
IS_WINDOWS7?baseLocation=process.env.USERPROFILE||"C:\\":process.platform==="darwin"?baseLocation="/Users":baseLocation="/home",tempDirectory=path6.join(baseLocation,
"actions","temp")}let dest=path6.join(tempDirectory,crypto.randomUUID());return yield mkdirP(dest),dest})}function getArchiveFileSizeInBytes(filePath){return fs2.statSync(
filePath).size}function resolvePaths(patterns){return __awaiter3(this,void 0,void 0,function*(){var _a2,e_1,_b,_c,_d;let paths=[],workspace=(_d=process.env.GITHUB_WORKSPACE)!==
null&&_d!==void 0?_d:process.cwd(),globber=yield create(patterns.join(`
`),{implicitDescendants:!1});try{for(var _e=!0,_f=__asyncValues2(globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=!0){_c=_g.value,_e=!1;let relativeFile=path6.relative(
workspace,_c).replace(new RegExp(`\\${path6.sep}`,"g"),"/");debug(`Matched: ${relativeFile}`),relativeFile===""?paths.push("."):paths.push(`${relativeFile}`)}}catch(e_1_1){
e_1={error:e_1_1}}finally{try{!_e&&!_a2&&(_b=_f.return)&&(yield _b.call(_f))}finally{if(e_1)throw e_1.error}}return paths})}function unlinkFile(filePath){return __awaiter3(
this,void 0,void 0,function*(){return util.promisify(fs2.unlink)(filePath)})}function getVersion(app_1){return __awaiter3(this,arguments,void 0,function*(app,additionalArgs=[]){
let versionOutput="";additionalArgs.push("--version"),debug(`Checking ${app} ${additionalArgs.join(" ")}`);try{yield exec(`${app}`,additionalArgs,{ignoreReturnCode:!0,
silent:!0,listeners:{stdout:data=>versionOutput+=data.toString(),stderr:data=>versionOutput+=data.toString()}})}catch(err){debug(err.message)}return versionOutput=
versionOutput.trim(),debug(versionOutput),versionOutput})}function getCompressionMethod(){return __awaiter3(this,void 0,void 0,function*(){let versionOutput=yield getVersion(
"zstd",["--quiet"]),version2=semver.clean(versionOutput);return debug(`zstd version: ${version2}`),versionOutput===""?CompressionMethod.Gzip:CompressionMethod.ZstdWithoutLong})}
function getCacheFileName(compressionMethod){return compressionMethod===CompressionMethod.Gzip?CacheFilename.Gzip:CacheFilename.Zstd}function getGnuTarPathOnWindows(){
return __awaiter3(this,void 0,void 0,function*(){return fs2.existsSync(GnuTarPathOnWindows)?GnuTarPathOnWindows:(yield getVersion("tar")).toLowerCase().includes(
"gnu tar")?which("tar"):""})}function assertDefined(name,value){if(value===void 0)throw Error(`Expected ${name} but value was undefiend`);return value}function getCacheVersion(paths,compressionMethod,enableCrossOsArchive=!1){
let components=paths.slice();return compressionMethod&&components.push(compressionMethod),process.platform==="win32"&&!enableCrossOsArchive&&components.push("wi\
ndows-only"),components.push(versionSalt),crypto.createHash("sha256").update(components.join("|")).digest("hex")}function getRuntimeToken(){let token=process.env.
ACTIONS_RUNTIME_TOKEN;if(!token)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return token}import*as fs4 from"fs";import{URL as URL2}from"url";var InvalidResponseError=class extends Error{constructor(message){super(message),this.name="InvalidResponseError"}};var NetworkError=class extends Error{constructor(code){let message=`Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message),this.code=code,this.name="Network\
Error"}};NetworkError.isNetworkErrorCode=code=>code?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code):!1;var UsageError=class extends Error{constructor(){
super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};UsageError.isUsageErrorMessage=msg=>msg?msg.includes("insufficient usage"):!1;var RateLimitError=class extends Error{constructor(message){
super(message),this.name="RateLimitError"}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},UploadProgress=class{constructor(contentLength){this.contentLength=contentLength,this.sentBytes=0,this.displayedComplete=
!1,this.startTime=Date.now()}setSentBytes(sentBytes){this.sentBytes=sentBytes}getTransferredBytes(){return this.sentBytes}isDone(){return this.getTransferredBytes()===
this.contentLength}display(){if(this.displayedComplete)return;let transferredBytes=this.sentBytes,percentage=(100*(transferredBytes/this.contentLength)).toFixed(
1),elapsedTime=Date.now()-this.startTime,uploadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).toFixed(1);info(`Sent ${transferredBytes} of ${this.contentLength}\
 (${percentage}%), ${uploadSpeed} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){return progress=>{this.setSentBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){
let displayCallback=()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(displayCallback,delayInMs))};this.timeoutHandle=setTimeout(displayCallback,
delayInMs)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function uploadCacheArchiveSDK(signedUploadURL,archivePath,options){
return __awaiter4(this,void 0,void 0,function*(){var _a2;let blobClient=new BlobClient(signedUploadURL),blockBlobClient=blobClient.getBlockBlobClient(),uploadProgress=new UploadProgress(
(_a2=options?.archiveSizeBytes)!==null&&_a2!==void 0?_a2:0),uploadOptions={blockSize:options?.uploadChunkSize,concurrency:options?.uploadConcurrency,maxSingleShotSize:128*
1024*1024,onProgress:uploadProgress.onProgress()};try{uploadProgress.startDisplayTimer(),debug(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.
containerName}`);let response=yield blockBlobClient.uploadFile(archivePath,uploadOptions);if(response._response.status>=400)throw new InvalidResponseError(`uplo\
adCacheArchiveSDK: upload failed with status code ${response._response.status}`);return response}catch(error2){throw warning(`uploadCacheArchiveSDK: internal er\
ror uploading cache archive: ${error2.message}`),error2}finally{uploadProgress.stopDisplayTimer()}})}import*as buffer from"buffer";import*as fs3 from"fs";import*as stream from"stream";import*as util2 from"util";var __awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function isSuccessStatusCode(statusCode){return statusCode?statusCode>=200&&statusCode<300:!1}function isServerErrorStatusCode(statusCode){
return statusCode?statusCode>=500:!0}function isRetryableStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout].
includes(statusCode):!1}function sleep(milliseconds){return __awaiter5(this,void 0,void 0,function*(){return new Promise(resolve2=>setTimeout(resolve2,milliseconds))})}
function retry(name_1,method_1,getStatusCode_1){return __awaiter5(this,arguments,void 0,function*(name,method,getStatusCode,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay,onError=void 0){
let errorMessage="",attempt=1;for(;attempt<=maxAttempts;){let response,statusCode,isRetryable=!1;try{response=yield method()}catch(error2){onError&&(response=onError(
error2)),isRetryable=!0,errorMessage=error2.message}if(response&&(statusCode=getStatusCode(response),!isServerErrorStatusCode(statusCode)))return response;if(statusCode&&
(isRetryable=isRetryableStatusCode(statusCode),errorMessage=`Cache service responded with ${statusCode}`),debug(`${name} - Attempt ${attempt} of ${maxAttempts} \
failed with error: ${errorMessage}`),!isRetryable){debug(`${name} - Error is not retryable`);break}yield sleep(delay),attempt++}throw Error(`${name} failed: ${errorMessage}`)})}
function retryTypedResponse(name_1,method_1){return __awaiter5(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay){
return yield retry(name,method,response=>response.statusCode,maxAttempts,delay,error2=>{if(error2 instanceof HttpClientError)return{statusCode:error2.statusCode,
result:null,headers:{},error:error2}})})}function retryHttpClientResponse(name_1,method_1){return __awaiter5(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay){
return yield retry(name,method,response=>response.message.statusCode,maxAttempts,delay)})}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function pipeResponseToStream(response,output){return __awaiter6(this,void 0,void 0,function*(){yield util2.promisify(
stream.pipeline)(response.message,output)})}var DownloadProgress=class{constructor(contentLength){this.contentLength=contentLength,this.segmentIndex=0,this.segmentSize=
0,this.segmentOffset=0,this.receivedBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}nextSegment(segmentSize){this.segmentOffset=this.segmentOffset+this.
segmentSize,this.segmentIndex=this.segmentIndex+1,this.segmentSize=segmentSize,this.receivedBytes=0,debug(`Downloading segment at offset ${this.segmentOffset} w\
ith length ${this.segmentSize}...`)}setReceivedBytes(receivedBytes){this.receivedBytes=receivedBytes}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;let transferredBytes=this.segmentOffset+this.receivedBytes,percentage=(100*
(transferredBytes/this.contentLength)).toFixed(1),elapsedTime=Date.now()-this.startTime,downloadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).toFixed(1);
info(`Received ${transferredBytes} of ${this.contentLength} (${percentage}%), ${downloadSpeed} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){
return progress=>{this.setReceivedBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){let displayCallback=()=>{this.display(),this.isDone()||(this.timeoutHandle=
setTimeout(displayCallback,delayInMs))};this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),
this.timeoutHandle=void 0),this.display()}};function downloadCacheHttpClient(archiveLocation,archivePath){return __awaiter6(this,void 0,void 0,function*(){let writeStream=fs3.createWriteStream(
archivePath),httpClient=new HttpClient("actions/cache"),downloadResponse=yield retryHttpClientResponse("downloadCache",()=>__awaiter6(this,void 0,void 0,function*(){
return httpClient.get(archiveLocation)}));downloadResponse.message.socket.setTimeout(SocketTimeout,()=>{downloadResponse.message.destroy(),debug(`Aborting downl\
oad, socket timed out after ${SocketTimeout} ms`)}),yield pipeResponseToStream(downloadResponse,writeStream);let contentLengthHeader=downloadResponse.message.headers["\
content-length"];if(contentLengthHeader){let expectedLength=parseInt(contentLengthHeader),actualLength=getArchiveFileSizeInBytes(archivePath);if(actualLength!==
expectedLength)throw new Error(`Incomplete download. Expected file size: ${expectedLength}, actual file size: ${actualLength}`)}else debug("Unable to validate d\
ownload, no Content-Length header")})}function downloadCacheHttpClientConcurrent(archiveLocation,archivePath,options){return __awaiter6(this,void 0,void 0,function*(){
var _a2;let archiveDescriptor=yield fs3.promises.open(archivePath,"w"),httpClient=new HttpClient("actions/cache",void 0,{socketTimeout:options.timeoutInMs,keepAlive:!0});
try{let lengthHeader=(yield retryHttpClientResponse("downloadCacheMetadata",()=>__awaiter6(this,void 0,void 0,function*(){return yield httpClient.request("HEAD",
archiveLocation,null,{})}))).message.headers["content-length"];if(lengthHeader==null)throw new Error("Content-Length not found on blob response");let length=parseInt(
lengthHeader);if(Number.isNaN(length))throw new Error(`Could not interpret Content-Length: ${length}`);let downloads=[],blockSize=4*1024*1024;for(let offset=0;offset<
length;offset+=blockSize){let count=Math.min(blockSize,length-offset);downloads.push({offset,promiseGetter:()=>__awaiter6(this,void 0,void 0,function*(){return yield downloadSegmentRetry(
httpClient,archiveLocation,offset,count)})})}downloads.reverse();let actives=0,bytesDownloaded=0,progress=new DownloadProgress(length);progress.startDisplayTimer();
let progressFn=progress.onProgress(),activeDownloads=[],nextDownload,waitAndWrite=()=>__awaiter6(this,void 0,void 0,function*(){let segment=yield Promise.race(Object.
values(activeDownloads));yield archiveDescriptor.write(segment.buffer,0,segment.count,segment.offset),actives--,delete activeDownloads[segment.offset],bytesDownloaded+=
segment.count,progressFn({loadedBytes:bytesDownloaded})});for(;nextDownload=downloads.pop();)activeDownloads[nextDownload.offset]=nextDownload.promiseGetter(),actives++,
actives>=((_a2=options.downloadConcurrency)!==null&&_a2!==void 0?_a2:10)&&(yield waitAndWrite());for(;actives>0;)yield waitAndWrite()}finally{httpClient.dispose(),
yield archiveDescriptor.close()}})}function downloadSegmentRetry(httpClient,archiveLocation,offset,count){return __awaiter6(this,void 0,void 0,function*(){let failures=0;
for(;;)try{let result=yield promiseWithTimeout(3e4,downloadSegment(httpClient,archiveLocation,offset,count));if(typeof result=="string")throw new Error("downloa\
dSegmentRetry failed due to timeout");return result}catch(err){if(failures>=5)throw err;failures++}})}function downloadSegment(httpClient,archiveLocation,offset,count){
return __awaiter6(this,void 0,void 0,function*(){let partRes=yield retryHttpClientResponse("downloadCachePart",()=>__awaiter6(this,void 0,void 0,function*(){return yield httpClient.
get(archiveLocation,{Range:`bytes=${offset}-${offset+count-1}`})}));if(!partRes.readBodyBuffer)throw new Error("Expected HttpClientResponse to implement readBod\
yBuffer");return{offset,count,buffer:yield partRes.readBodyBuffer()}})}function downloadCacheStorageSDK(archiveLocation,archivePath,options){return __awaiter6(this,
void 0,void 0,function*(){var _a2;let client=new BlockBlobClient(archiveLocation,void 0,{retryOptions:{tryTimeoutInMs:options.timeoutInMs}}),contentLength=(_a2=
(yield client.getProperties()).contentLength)!==null&&_a2!==void 0?_a2:-1;if(contentLength<0)debug("Unable to determine content length, downloading file with ht\
tp-client..."),yield downloadCacheHttpClient(archiveLocation,archivePath);else{let maxSegmentSize=Math.min(134217728,buffer.constants.MAX_LENGTH),downloadProgress=new DownloadProgress(
contentLength),fd=fs3.openSync(archivePath,"w");try{downloadProgress.startDisplayTimer();let controller=new AbortController,abortSignal=controller.signal;for(;!downloadProgress.
isDone();){let segmentStart=downloadProgress.segmentOffset+downloadProgress.segmentSize,segmentSize=Math.min(maxSegmentSize,contentLength-segmentStart);downloadProgress.
nextSegment(segmentSize);let result=yield promiseWithTimeout(options.segmentTimeoutInMs||36e5,client.downloadToBuffer(segmentStart,segmentSize,{abortSignal,concurrency:options.
downloadConcurrency,onProgress:downloadProgress.onProgress()}));if(result==="timeout")throw controller.abort(),new Error("Aborting cache download as the downloa\
d time exceeded the timeout.");Buffer.isBuffer(result)&&fs3.writeFileSync(fd,result)}}finally{downloadProgress.stopDisplayTimer(),fs3.closeSync(fd)}}})}var promiseWithTimeout=(timeoutMs,promise)=>__awaiter6(
void 0,void 0,void 0,function*(){let timeoutHandle,timeoutPromise=new Promise(resolve2=>{timeoutHandle=setTimeout(()=>resolve2("timeout"),timeoutMs)});return Promise.
race([promise,timeoutPromise]).then(result=>(clearTimeout(timeoutHandle),result))});function getUploadOptions(copy){let result={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};return copy&&(typeof copy.useAzureSdk=="boolean"&&(result.
useAzureSdk=copy.useAzureSdk),typeof copy.uploadConcurrency=="number"&&(result.uploadConcurrency=copy.uploadConcurrency),typeof copy.uploadChunkSize=="number"&&
(result.uploadChunkSize=copy.uploadChunkSize)),result.uploadConcurrency=isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?result.uploadConcurrency:Math.min(32,
Number(process.env.CACHE_UPLOAD_CONCURRENCY)),result.uploadChunkSize=isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?result.uploadChunkSize:Math.min(128*1024*
1024,Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),debug(`Use Azure SDK: ${result.useAzureSdk}`),debug(`Upload concurrency: ${result.uploadConcurrency}`),
debug(`Upload chunk size: ${result.uploadChunkSize}`),result}function getDownloadOptions(copy){let result={useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,
timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};copy&&(typeof copy.useAzureSdk=="boolean"&&(result.useAzureSdk=copy.useAzureSdk),typeof copy.concurrentBlobDownloads==
"boolean"&&(result.concurrentBlobDownloads=copy.concurrentBlobDownloads),typeof copy.downloadConcurrency=="number"&&(result.downloadConcurrency=copy.downloadConcurrency),
typeof copy.timeoutInMs=="number"&&(result.timeoutInMs=copy.timeoutInMs),typeof copy.segmentTimeoutInMs=="number"&&(result.segmentTimeoutInMs=copy.segmentTimeoutInMs),
typeof copy.lookupOnly=="boolean"&&(result.lookupOnly=copy.lookupOnly));let segmentDownloadTimeoutMins=process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return segmentDownloadTimeoutMins&&
!isNaN(Number(segmentDownloadTimeoutMins))&&isFinite(Number(segmentDownloadTimeoutMins))&&(result.segmentTimeoutInMs=Number(segmentDownloadTimeoutMins)*60*1e3),
debug(`Use Azure SDK: ${result.useAzureSdk}`),debug(`Download concurrency: ${result.downloadConcurrency}`),debug(`Request timeout (ms): ${result.timeoutInMs}`),
debug(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),debug(`Segment download timeout (ms): ${result.segmentTimeoutInMs}`),
debug(`Lookup only: ${result.lookupOnly}`),result}function isGhes(){let hostname=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),isGitHubHost=hostname==="GITHUB.COM",
isGheHost=hostname.endsWith(".GHE.COM"),isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&!isLocalHost}function getCacheServiceVersion(){
return isGhes()?"v1":process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}var KNOWN_CACHE_MODES=["none","read","write","write-only"];function getCacheMode(){return(process.
env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}function isCacheReadable(mode){return KNOWN_CACHE_MODES.includes(mode)?mode==="read"||mode==="write":!0}function isCacheWritable(mode){
return KNOWN_CACHE_MODES.includes(mode)?mode==="write"||mode==="write-only":!0}function getCacheServiceURL(){let version2=getCacheServiceVersion();switch(version2){case"\
v1":return process.env.ACTIONS_CACHE_URL||process.env.ACTIONS_RESULTS_URL||"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsup\
ported cache service version: ${version2}`)}}var import_package_version=__toESM(require_package_version(),1);function getUserAgentString(){return`@actions/cache-${import_package_version.version}`}var __awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function getCacheApiUrl(resource){let baseUrl=getCacheServiceURL();if(!baseUrl)throw new Error("Cache Service Url not \
found, unable to restore cache.");let url=`${baseUrl}_apis/artifactcache/${resource}`;return debug(`Resource Url: ${url}`),url}function createAcceptHeader(type,apiVersion){
return`${type};api-version=${apiVersion}`}function getRequestOptions(){return{headers:{Accept:createAcceptHeader("application/json","6.0-preview.1")}}}function createHttpClient(){
let token=process.env.ACTIONS_RUNTIME_TOKEN||"",bearerCredentialHandler=new BearerCredentialHandler(token);return new HttpClient(getUserAgentString(),[bearerCredentialHandler],
getRequestOptions())}function getCacheEntry(keys,paths,options){return __awaiter7(this,void 0,void 0,function*(){var _a2;let httpClient=createHttpClient(),version2=getCacheVersion(
paths,options?.compressionMethod,options?.enableCrossOsArchive),resource=`cache?keys=${encodeURIComponent(keys.join(","))}&version=${version2}`,response=yield retryTypedResponse(
"getCacheEntry",()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===204)return isDebug()&&
(yield printCachesListForDiagnostics(keys[0],httpClient,version2)),null;if(!isSuccessStatusCode(response.statusCode)){let errorMessage=(_a2=response.error)===null||
_a2===void 0?void 0:_a2.message;throw errorMessage?.includes(CacheReadDeniedMessagePrefix)?new Error(errorMessage):new Error(`Cache service responded with ${response.
statusCode}`)}let cacheResult=response.result,cacheDownloadUrl=cacheResult?.archiveLocation;if(!cacheDownloadUrl)throw new Error("Cache not found.");return setSecret(
cacheDownloadUrl),debug("Cache Result:"),debug(JSON.stringify(cacheResult)),cacheResult})}function printCachesListForDiagnostics(key,httpClient,version2){return __awaiter7(
this,void 0,void 0,function*(){let resource=`caches?key=${encodeURIComponent(key)}`,response=yield retryTypedResponse("listCache",()=>__awaiter7(this,void 0,void 0,
function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===200){let cacheListResult=response.result,totalCount=cacheListResult?.
totalCount;if(totalCount&&totalCount>0){debug(`No matching cache found for cache key '${key}', version '${version2} and scope ${process.env.GITHUB_REF}. There e\
xist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/us\
ing-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key 
Other caches with similar key:`);for(let cacheEntry of cacheListResult?.artifactCaches||[])debug(`Cache Key: ${cacheEntry?.cacheKey}, Cache Version: ${cacheEntry?.
cacheVersion}, Cache Scope: ${cacheEntry?.scope}, Cache Created: ${cacheEntry?.creationTime}`)}}})}function downloadCache(archiveLocation,archivePath,options){return __awaiter7(
this,void 0,void 0,function*(){let archiveUrl=new URL2(archiveLocation),downloadOptions=getDownloadOptions(options);archiveUrl.hostname.endsWith(".blob.core.win\
dows.net")?downloadOptions.useAzureSdk?yield downloadCacheStorageSDK(archiveLocation,archivePath,downloadOptions):downloadOptions.concurrentBlobDownloads?yield downloadCacheHttpClientConcurrent(
archiveLocation,archivePath,downloadOptions):yield downloadCacheHttpClient(archiveLocation,archivePath):yield downloadCacheHttpClient(archiveLocation,archivePath)})}
function reserveCache(key,paths,options){return __awaiter7(this,void 0,void 0,function*(){let httpClient=createHttpClient(),version2=getCacheVersion(paths,options?.
compressionMethod,options?.enableCrossOsArchive),reserveCacheRequest={key,version:version2,cacheSize:options?.cacheSize};return yield retryTypedResponse("reserv\
eCache",()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.postJson(getCacheApiUrl("caches"),reserveCacheRequest)}))})}function getContentRange(start,end){
return`bytes ${start}-${end}/*`}function uploadChunk(httpClient,resourceUrl,openStream,start,end){return __awaiter7(this,void 0,void 0,function*(){debug(`Upload\
ing chunk of size ${end-start+1} bytes at offset ${start} with content range: ${getContentRange(start,end)}`);let additionalHeaders={"Content-Type":"application\
/octet-stream","Content-Range":getContentRange(start,end)},uploadChunkResponse=yield retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end})`,()=>__awaiter7(
this,void 0,void 0,function*(){return httpClient.sendStream("PATCH",resourceUrl,openStream(),additionalHeaders)}));if(!isSuccessStatusCode(uploadChunkResponse.message.
statusCode))throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`)})}function uploadFile(httpClient,cacheId,archivePath,options){
return __awaiter7(this,void 0,void 0,function*(){let fileSize=getArchiveFileSizeInBytes(archivePath),resourceUrl=getCacheApiUrl(`caches/${cacheId.toString()}`),
fd=fs4.openSync(archivePath,"r"),uploadOptions=getUploadOptions(options),concurrency=assertDefined("uploadConcurrency",uploadOptions.uploadConcurrency),maxChunkSize=assertDefined(
"uploadChunkSize",uploadOptions.uploadChunkSize),parallelUploads=[...new Array(concurrency).keys()];debug("Awaiting all uploads");let offset=0;try{yield Promise.
all(parallelUploads.map(()=>__awaiter7(this,void 0,void 0,function*(){for(;offset<fileSize;){let chunkSize=Math.min(fileSize-offset,maxChunkSize),start=offset,end=offset+
chunkSize-1;offset+=maxChunkSize,yield uploadChunk(httpClient,resourceUrl,()=>fs4.createReadStream(archivePath,{fd,start,end,autoClose:!1}).on("error",error2=>{
throw new Error(`Cache upload failed because file read failed with ${error2.message}`)}),start,end)}})))}finally{fs4.closeSync(fd)}})}function commitCache(httpClient,cacheId,filesize){
return __awaiter7(this,void 0,void 0,function*(){let commitCacheRequest={size:filesize};return yield retryTypedResponse("commitCache",()=>__awaiter7(this,void 0,
void 0,function*(){return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.toString()}`),commitCacheRequest)}))})}function saveCache(cacheId,archivePath,signedUploadURL,options){
return __awaiter7(this,void 0,void 0,function*(){if(getUploadOptions(options).useAzureSdk){if(!signedUploadURL)throw new Error("Azure Storage SDK can only be us\
ed when a signed URL is provided.");yield uploadCacheArchiveSDK(signedUploadURL,archivePath,options)}else{let httpClient=createHttpClient();debug("Upload cache"),
yield uploadFile(httpClient,cacheId,archivePath,options),debug("Commiting cache");let cacheSize=getArchiveFileSizeInBytes(archivePath);info(`Cache Size: ~${Math.
round(cacheSize/(1024*1024))} MB (${cacheSize} B)`);let commitCacheResponse=yield commitCache(httpClient,cacheId,cacheSize);if(!isSuccessStatusCode(commitCacheResponse.
statusCode))throw new Error(`Cache service responded with ${commitCacheResponse.statusCode} during commit cache.`);info("Cache saved successfully")}})}var import_runtime_rpc=__toESM(require_commonjs2(),1),import_runtime11=__toESM(require_commonjs(),1),import_runtime12=__toESM(require_commonjs(),1),import_runtime13=__toESM(require_commonjs(),1),
import_runtime14=__toESM(require_commonjs(),1),import_runtime15=__toESM(require_commonjs(),1);var import_runtime6=__toESM(require_commonjs(),1),import_runtime7=__toESM(require_commonjs(),1),import_runtime8=__toESM(require_commonjs(),1),import_runtime9=__toESM(require_commonjs(),1),
import_runtime10=__toESM(require_commonjs(),1);var import_runtime=__toESM(require_commonjs(),1),import_runtime2=__toESM(require_commonjs(),1),import_runtime3=__toESM(require_commonjs(),1),import_runtime4=__toESM(require_commonjs(),1),
import_runtime5=__toESM(require_commonjs(),1),CacheScope$Type=class extends import_runtime5.MessageType{constructor(){super("github.actions.results.entities.v1.\
CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(value){let message={scope:"",permission:"0"};return globalThis.
Object.defineProperty(message,import_runtime4.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime3.reflectionMergePartial)(this,message,value),
message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.scope=reader.string();break;case 2:message.permission=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime2.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.scope!==""&&writer.tag(1,import_runtime.WireType.
LengthDelimited).string(message.scope),message.permission!=="0"&&writer.tag(2,import_runtime.WireType.Varint).int64(message.permission);let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime2.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CacheScope=new CacheScope$Type;var CacheMetadata$Type=class extends import_runtime10.MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository\
_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"message",repeat:1,T:()=>CacheScope}])}create(value){let message={repositoryId:"0",scope:[]};return globalThis.Object.
defineProperty(message,import_runtime9.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime8.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.repositoryId=reader.
int64().toString();break;case 2:message.scope.push(CacheScope.internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;if(u===
"throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime7.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.repositoryId!=="0"&&writer.tag(1,import_runtime6.WireType.
Varint).int64(message.repositoryId);for(let i=0;i<message.scope.length;i++)CacheScope.internalBinaryWrite(message.scope[i],writer.tag(2,import_runtime6.WireType.
LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime7.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},CacheMetadata=new CacheMetadata$Type;var CreateCacheEntryRequest$Type=class extends import_runtime15.MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"\
metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(value){let message={key:"",version:""};
return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.
key=reader.string();break;case 3:message.version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown\
 field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.onRead:u)(this.
typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.metadata&&CacheMetadata.internalBinaryWrite(message.metadata,
writer.tag(1,import_runtime11.WireType.LengthDelimited).fork(),options).join(),message.key!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).string(
message.key),message.version!==""&&writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&
(u==!0?import_runtime12.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateCacheEntryRequest=new CreateCacheEntryRequest$Type,CreateCacheEntryResponse$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"\
message",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.signedUploadUrl=reader.string();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime11.WireType.
Varint).bool(message.ok),message.signedUploadUrl!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).string(message.signedUploadUrl),message.message!==
""&&writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},CreateCacheEntryResponse=new CreateCacheEntryResponse$Type,FinalizeCacheEntryUploadRequest$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",
T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(value){let message={key:"",sizeBytes:"0",version:""};return globalThis.
Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.
string();break;case 3:message.sizeBytes=reader.int64().toString();break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;if(u===
"throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.metadata&&CacheMetadata.internalBinaryWrite(
message.metadata,writer.tag(1,import_runtime11.WireType.LengthDelimited).fork(),options).join(),message.key!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).
string(message.key),message.sizeBytes!=="0"&&writer.tag(3,import_runtime11.WireType.Varint).int64(message.sizeBytes),message.version!==""&&writer.tag(4,import_runtime11.WireType.
LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},FinalizeCacheEntryUploadRequest=new FinalizeCacheEntryUploadRequest$Type,FinalizeCacheEntryUploadResponse$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"\
message",kind:"scalar",T:9}])}create(value){let message={ok:!1,entryId:"0",message:""};return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.entryId=reader.int64().toString();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")
throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime11.WireType.
Varint).bool(message.ok),message.entryId!=="0"&&writer.tag(2,import_runtime11.WireType.Varint).int64(message.entryId),message.message!==""&&writer.tag(3,import_runtime11.WireType.
LengthDelimited).string(message.message);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},FinalizeCacheEntryUploadResponse=new FinalizeCacheEntryUploadResponse$Type,GetCacheEntryDownloadURLRequest$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",
T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(value){let message={key:"",restoreKeys:[],version:""};
return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.
key=reader.string();break;case 3:message.restoreKeys.push(reader.string());break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.metadata&&CacheMetadata.internalBinaryWrite(
message.metadata,writer.tag(1,import_runtime11.WireType.LengthDelimited).fork(),options).join(),message.key!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).
string(message.key);for(let i=0;i<message.restoreKeys.length;i++)writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.restoreKeys[i]);message.
version!==""&&writer.tag(4,import_runtime11.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},GetCacheEntryDownloadURLRequest=new GetCacheEntryDownloadURLRequest$Type,GetCacheEntryDownloadURLResponse$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{
no:3,name:"matched_key",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedDownloadUrl:"",matchedKey:""};return globalThis.Object.defineProperty(message,
import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.signedDownloadUrl=reader.string();break;case 3:message.matchedKey=reader.string();break;default:let u=options.readUnknownField;if(u==="thro\
w")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime11.WireType.
Varint).bool(message.ok),message.signedDownloadUrl!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).string(message.signedDownloadUrl),message.matchedKey!==
""&&writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.matchedKey);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},GetCacheEntryDownloadURLResponse=new GetCacheEntryDownloadURLResponse$Type,CacheService=new import_runtime_rpc.ServiceType(
"github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:CreateCacheEntryRequest,O:CreateCacheEntryResponse},{name:"FinalizeCacheEntr\
yUpload",options:{},I:FinalizeCacheEntryUploadRequest,O:FinalizeCacheEntryUploadResponse},{name:"GetCacheEntryDownloadURL",options:{},I:GetCacheEntryDownloadURLRequest,
O:GetCacheEntryDownloadURLResponse}]);var CacheServiceClientJSON=class{constructor(rpc){this.rpc=rpc,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.bind(this),this.GetCacheEntryDownloadURL.
bind(this)}CreateCacheEntry(request){let data=CreateCacheEntryRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("githu\
b.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",data).then(data2=>CreateCacheEntryResponse.fromJson(data2,{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(request){
let data=FinalizeCacheEntryUploadRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Cach\
eService","FinalizeCacheEntryUpload","application/json",data).then(data2=>FinalizeCacheEntryUploadResponse.fromJson(data2,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(request){
let data=GetCacheEntryDownloadURLRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Cach\
eService","GetCacheEntryDownloadURL","application/json",data).then(data2=>GetCacheEntryDownloadURLResponse.fromJson(data2,{ignoreUnknownFields:!0}))}};function maskSigUrl(url){if(url)try{let signature=new URL(url).searchParams.get("sig");signature&&(setSecret(signature),setSecret(encodeURIComponent(signature)))}catch(error2){
debug(`Failed to parse URL: ${url} ${error2 instanceof Error?error2.message:String(error2)}`)}}function maskSecretUrls(body){if(typeof body!="object"||body===null){
debug("body is not an object or is null");return}"signed_upload_url"in body&&typeof body.signed_upload_url=="string"&&maskSigUrl(body.signed_upload_url),"signed\
_download_url"in body&&typeof body.signed_download_url=="string"&&maskSigUrl(body.signed_download_url)}var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},CacheServiceClient=class{constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){this.maxAttempts=
5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;let token=getRuntimeToken();this.baseUrl=getCacheServiceURL(),maxAttempts&&(this.maxAttempts=maxAttempts),
baseRetryIntervalMilliseconds&&(this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds),retryMultiplier&&(this.retryMultiplier=retryMultiplier),this.httpClient=
new HttpClient(userAgent,[new BearerCredentialHandler(token)])}request(service,method,contentType,data){return __awaiter8(this,void 0,void 0,function*(){let url=new URL(
`/twirp/${service}/${method}`,this.baseUrl).href;debug(`[Request] ${method} ${url}`);let headers={"Content-Type":contentType};try{let{body}=yield this.retryableRequest(
()=>__awaiter8(this,void 0,void 0,function*(){return this.httpClient.post(url,JSON.stringify(data),headers)}));return body}catch(error2){throw new Error(`Failed\
 to ${method}: ${error2.message}`)}})}retryableRequest(operation){return __awaiter8(this,void 0,void 0,function*(){let attempt=0,errorMessage="",rawBody="";for(;attempt<
this.maxAttempts;){let isRetryable=!1;try{let response=yield operation(),statusCode=response.message.statusCode;rawBody=yield response.readBody(),debug(`[Respon\
se] - ${response.message.statusCode}`),debug(`Headers: ${JSON.stringify(response.message.headers,null,2)}`);let body=JSON.parse(rawBody);if(maskSecretUrls(body),
debug(`Body: ${JSON.stringify(body,null,2)}`),this.isSuccessStatusCode(statusCode))return{response,body};if(isRetryable=this.isRetryableHttpStatusCode(statusCode),
errorMessage=`Failed request: (${statusCode}) ${response.message.statusMessage}`,body.msg){if(UsageError.isUsageErrorMessage(body.msg))throw new UsageError;errorMessage=
`${errorMessage}: ${body.msg}`}if(statusCode===HttpCodes.TooManyRequests){let retryAfterHeader=response.message.headers["retry-after"];if(retryAfterHeader){let parsedSeconds=parseInt(
retryAfterHeader,10);!isNaN(parsedSeconds)&&parsedSeconds>0&&warning(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`)}throw new RateLimitError(
`Rate limited: ${errorMessage}`)}}catch(error2){if(error2 instanceof SyntaxError&&debug(`Raw Body: ${rawBody}`),error2 instanceof UsageError||error2 instanceof RateLimitError)
throw error2;if(NetworkError.isNetworkErrorCode(error2?.code))throw new NetworkError(error2?.code);isRetryable=!0,errorMessage=error2.message}if(!isRetryable)throw new Error(
`Received non-retryable error: ${errorMessage}`);if(attempt+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
let retryTimeMilliseconds=this.getExponentialRetryTimeMilliseconds(attempt);info(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}\
. Retrying request in ${retryTimeMilliseconds} ms...`),yield this.sleep(retryTimeMilliseconds),attempt++}throw new Error("Request failed")})}isSuccessStatusCode(statusCode){
return statusCode?statusCode>=200&&statusCode<300:!1}isRetryableHttpStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,HttpCodes.GatewayTimeout,HttpCodes.
InternalServerError,HttpCodes.ServiceUnavailable].includes(statusCode):!1}sleep(milliseconds){return __awaiter8(this,void 0,void 0,function*(){return new Promise(
resolve2=>setTimeout(resolve2,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){if(attempt<0)throw new Error("attempt should be a positive integer");
if(attempt===0)return this.baseRetryIntervalMilliseconds;let minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,attempt),maxTime=minTime*this.
retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}};function internalCacheTwirpClient(options){let client=new CacheServiceClient(getUserAgentString(),
options?.maxAttempts,options?.retryIntervalMs,options?.retryMultiplier);return new CacheServiceClientJSON(client)}import{existsSync as existsSync2,writeFileSync as writeFileSync2}from"fs";import*as path7 from"path";var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},IS_WINDOWS6=process.platform==="win32";function getTarPath(){return __awaiter9(this,void 0,void 0,function*(){switch(process.
platform){case"win32":{let gnuTar=yield getGnuTarPathOnWindows(),systemTar=SystemTarPathOnWindows;if(gnuTar)return{path:gnuTar,type:ArchiveToolType.GNU};if(existsSync2(
systemTar))return{path:systemTar,type:ArchiveToolType.BSD};break}case"darwin":{let gnuTar=yield which("gtar",!1);return gnuTar?{path:gnuTar,type:ArchiveToolType.
GNU}:{path:yield which("tar",!0),type:ArchiveToolType.BSD}}default:break}return{path:yield which("tar",!0),type:ArchiveToolType.GNU}})}function getTarArgs(tarPath_1,compressionMethod_1,type_1){
return __awaiter9(this,arguments,void 0,function*(tarPath,compressionMethod,type,archivePath=""){let args=[`"${tarPath.path}"`],cacheFileName=getCacheFileName(compressionMethod),
tarFile="cache.tar",workingDirectory=getWorkingDirectory(),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;
switch(type){case"create":args.push("--posix","-cf",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"--exclude",BSD_TAR_ZSTD?tarFile:
cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"-P","-C",workingDirectory.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"--files-from",ManifestFilename);
break;case"extract":args.push("-xf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"-P","-C",BSD_TAR_ZSTD?quoteAbsolutePath(workingDirectory):
workingDirectory.replace(new RegExp(`\\${path7.sep}`,"g"),"/"));break;case"list":args.push("-tf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${path7.sep}`,
"g"),"/"),"-P");break}if(tarPath.type===ArchiveToolType.GNU)switch(process.platform){case"win32":args.push("--force-local");break;case"darwin":args.push("--dela\
y-directory-restore");break}return args})}function getCommands(compressionMethod_1,type_1){return __awaiter9(this,arguments,void 0,function*(compressionMethod,type,archivePath=""){
let args,tarPath=yield getTarPath(),tarArgs=yield getTarArgs(tarPath,compressionMethod,type,archivePath),compressionArgs=type!=="create"?yield getDecompressionProgram(
tarPath,compressionMethod,archivePath):yield getCompressionProgram(tarPath,compressionMethod),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==
CompressionMethod.Gzip&&IS_WINDOWS6;return BSD_TAR_ZSTD&&type!=="create"?args=[[...compressionArgs].join(" "),[...tarArgs].join(" ")]:args=[[...tarArgs].join(" "),
[...compressionArgs].join(" ")],{commands:BSD_TAR_ZSTD?args:[args.join(" ")],requiresTempDirectory:BSD_TAR_ZSTD&&type!=="create"}})}function getWorkingDirectory(){
var _a2;return(_a2=process.env.GITHUB_WORKSPACE)!==null&&_a2!==void 0?_a2:process.cwd()}function quoteAbsolutePath(filePath){return`"${path7.resolve(filePath).replace(
new RegExp(`\\${path7.sep}`,"g"),"/")}"`}function getDecompressionProgram(tarPath,compressionMethod,archivePath){return __awaiter9(this,void 0,void 0,function*(){
let BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;switch(compressionMethod){case CompressionMethod.Zstd:
return BSD_TAR_ZSTD?["zstd -d --long=30 --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",IS_WINDOWS6?'"zstd -d --long=30"':"unz\
std --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -d --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-pr\
ogram",IS_WINDOWS6?'"zstd -d"':"unzstd"];default:return["-z"]}})}function getCompressionProgram(tarPath,compressionMethod){return __awaiter9(this,void 0,void 0,
function*(){let cacheFileName=getCacheFileName(compressionMethod),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;
switch(compressionMethod){case CompressionMethod.Zstd:return BSD_TAR_ZSTD?["zstd -T0 --long=30 --force -o",cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),
"/"),TarFilename]:["--use-compress-program",IS_WINDOWS6?'"zstd -T0 --long=30"':"zstdmt --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["\
zstd -T0 --force -o",cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),TarFilename]:["--use-compress-program",IS_WINDOWS6?'"zstd -T0"':"zstdmt"];default:
return["-z"]}})}function execCommands(commands,cwd){return __awaiter9(this,void 0,void 0,function*(){for(let command of commands)try{yield exec(command,void 0,{
cwd,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(error2){throw new Error(`${command.split(" ")[0]} failed with err\
or: ${error2?.message}`)}})}function execReadCommands(archivePath,compressionMethod,type){return __awaiter9(this,void 0,void 0,function*(){let{commands,requiresTempDirectory}=yield getCommands(
compressionMethod,type,archivePath),tempDirectory=requiresTempDirectory?yield createTempDirectory():void 0;try{yield execCommands(commands,tempDirectory)}finally{
if(tempDirectory)try{yield rmRF(tempDirectory)}catch(error2){debug(`Failed to delete temporary tar directory: ${error2}`)}}})}function listTar(archivePath,compressionMethod){
return __awaiter9(this,void 0,void 0,function*(){yield execReadCommands(archivePath,compressionMethod,"list")})}function extractTar(archivePath,compressionMethod){
return __awaiter9(this,void 0,void 0,function*(){let workingDirectory=getWorkingDirectory();yield mkdirP(workingDirectory),yield execReadCommands(archivePath,compressionMethod,
"extract")})}function createTar(archiveFolder,sourceDirectories,compressionMethod){return __awaiter9(this,void 0,void 0,function*(){writeFileSync2(path7.join(archiveFolder,
ManifestFilename),sourceDirectories.join(`
`));let{commands}=yield getCommands(compressionMethod,"create");yield execCommands(commands,archiveFolder)})}var __awaiter10=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ValidationError=class _ValidationError extends Error{constructor(message){super(message),this.name="ValidationError",Object.
setPrototypeOf(this,_ValidationError.prototype)}},ReserveCacheError=class _ReserveCacheError extends Error{constructor(message){super(message),this.name="Reserv\
eCacheError",Object.setPrototypeOf(this,_ReserveCacheError.prototype)}},CACHE_WRITE_DENIED_PREFIX="cache write denied:",CacheWriteDeniedError=class _CacheWriteDeniedError extends ReserveCacheError{constructor(message){
super(message),this.name="CacheWriteDeniedError",Object.setPrototypeOf(this,_CacheWriteDeniedError.prototype)}},CACHE_READ_DENIED_PREFIX=CacheReadDeniedMessagePrefix,
CacheReadDeniedError=class _CacheReadDeniedError extends Error{constructor(message){super(message),this.name="CacheReadDeniedError",Object.setPrototypeOf(this,_CacheReadDeniedError.
prototype)}},FinalizeCacheError=class _FinalizeCacheError extends Error{constructor(message){super(message),this.name="FinalizeCacheError",Object.setPrototypeOf(
this,_FinalizeCacheError.prototype)}};function checkPaths(paths){if(!paths||paths.length===0)throw new ValidationError("Path Validation Error: At least one dire\
ctory or file path is required")}function checkKey(key){if(key.length>512)throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 char\
acters.`);if(!/^[^,]*$/.test(key))throw new ValidationError(`Key Validation Error: ${key} cannot contain commas.`)}function isFeatureAvailable(){return getCacheServiceVersion()===
"v2"?!!process.env.ACTIONS_RESULTS_URL:!!process.env.ACTIONS_CACHE_URL}function restoreCache(paths_1,primaryKey_1,restoreKeys_1,options_1){return __awaiter10(this,
arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){let cacheServiceVersion=getCacheServiceVersion();debug(`Cache service v\
ersion: ${cacheServiceVersion}`),checkPaths(paths);let cacheMode=getCacheMode();if(!isCacheReadable(cacheMode)){info(`Cache restore skipped: the effective cache\
-mode '${cacheMode}' does not permit reads.`),debug(`Skipped restore for paths [${paths.join(", ")}] with primary key '${primaryKey}'.`);return}return cacheServiceVersion===
"v2"?yield restoreCacheV2(paths,primaryKey,restoreKeys,options,enableCrossOsArchive):yield restoreCacheV1(paths,primaryKey,restoreKeys,options,enableCrossOsArchive)})}
function restoreCacheV1(paths_1,primaryKey_1,restoreKeys_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){
var _a2;restoreKeys=restoreKeys||[];let keys=[primaryKey,...restoreKeys];if(debug("Resolved Keys:"),debug(JSON.stringify(keys)),keys.length>10)throw new ValidationError(
"Key Validation Error: Keys are limited to a maximum of 10.");for(let key of keys)checkKey(key);let compressionMethod=yield getCompressionMethod(),archivePath="";
try{let cacheEntry;try{cacheEntry=yield getCacheEntry(keys,paths,{compressionMethod,enableCrossOsArchive})}catch(error2){let errorMessage=(_a2=error2?.message)!==
null&&_a2!==void 0?_a2:"";throw errorMessage.includes(CACHE_READ_DENIED_PREFIX)?new CacheReadDeniedError(errorMessage):error2}if(!cacheEntry?.archiveLocation)return;
if(options?.lookupOnly)return info("Lookup only - skipping download"),cacheEntry.cacheKey;archivePath=path8.join(yield createTempDirectory(),getCacheFileName(compressionMethod)),
debug(`Archive Path: ${archivePath}`),yield downloadCache(cacheEntry.archiveLocation,archivePath,options),isDebug()&&(yield listTar(archivePath,compressionMethod));
let archiveFileSize=getArchiveFileSizeInBytes(archivePath);return info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`),yield extractTar(
archivePath,compressionMethod),info("Cache restored successfully"),cacheEntry.cacheKey}catch(error2){let typedError=error2;if(typedError.name===ValidationError.
name)throw error2;typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(`Failed to restore: ${error2.message}`):
warning(`Failed to restore: ${error2.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed to delete archive: ${error2}`)}}})}function restoreCacheV2(paths_1,primaryKey_1,restoreKeys_1,options_1){
return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){var _a2;options=Object.assign(Object.assign({},
options),{useAzureSdk:!0}),restoreKeys=restoreKeys||[];let keys=[primaryKey,...restoreKeys];if(debug("Resolved Keys:"),debug(JSON.stringify(keys)),keys.length>10)
throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");for(let key of keys)checkKey(key);let archivePath="";try{let twirpClient=internalCacheTwirpClient(),
compressionMethod=yield getCompressionMethod(),request={key:primaryKey,restoreKeys,version:getCacheVersion(paths,compressionMethod,enableCrossOsArchive)},response;
try{response=yield twirpClient.GetCacheEntryDownloadURL(request)}catch(error2){let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.
includes(CACHE_READ_DENIED_PREFIX)?new CacheReadDeniedError(errorMessage):error2}if(!response.ok){debug(`Cache not found for version ${request.version} of keys:\
 ${keys.join(", ")}`);return}if(request.key!==response.matchedKey?info(`Cache hit for restore-key: ${response.matchedKey}`):info(`Cache hit for: ${response.matchedKey}`),
options?.lookupOnly)return info("Lookup only - skipping download"),response.matchedKey;archivePath=path8.join(yield createTempDirectory(),getCacheFileName(compressionMethod)),
debug(`Archive path: ${archivePath}`),debug(`Starting download of archive to: ${archivePath}`),yield downloadCache(response.signedDownloadUrl,archivePath,options);
let archiveFileSize=getArchiveFileSizeInBytes(archivePath);return info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`),isDebug()&&
(yield listTar(archivePath,compressionMethod)),yield extractTar(archivePath,compressionMethod),info("Cache restored successfully"),response.matchedKey}catch(error2){
let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.
statusCode>=500?error(`Failed to restore: ${error2.message}`):warning(`Failed to restore: ${error2.message}`)}finally{try{archivePath&&(yield unlinkFile(archivePath))}catch(error2){
debug(`Failed to delete archive: ${error2}`)}}})}function saveCache2(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){
let cacheServiceVersion=getCacheServiceVersion();debug(`Cache service version: ${cacheServiceVersion}`),checkPaths(paths),checkKey(key);let cacheMode=getCacheMode();
return isCacheWritable(cacheMode)?cacheServiceVersion==="v2"?yield saveCacheV2(paths,key,options,enableCrossOsArchive):yield saveCacheV1(paths,key,options,enableCrossOsArchive):
(info(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`),debug(`Skipped save for paths [${paths.join(", ")}] with key '${key}\
'.`),-1)})}function saveCacheV1(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){var _a2,_b,
_c,_d,_e,_f;let compressionMethod=yield getCompressionMethod(),cacheId=-1,cachePaths=yield resolvePaths(paths);if(debug("Cache Paths:"),debug(`${JSON.stringify(
cachePaths)}`),cachePaths.length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is bei\
ng saved.");let archiveFolder=yield createTempDirectory(),archivePath=path8.join(archiveFolder,getCacheFileName(compressionMethod));debug(`Archive Path: ${archivePath}`);
try{yield createTar(archiveFolder,cachePaths,compressionMethod),isDebug()&&(yield listTar(archivePath,compressionMethod));let fileSizeLimit=10*1024*1024*1024,archiveFileSize=getArchiveFileSizeInBytes(
archivePath);if(debug(`File Size: ${archiveFileSize}`),archiveFileSize>fileSizeLimit&&!isGhes())throw new Error(`Cache size of ~${Math.round(archiveFileSize/(1024*
1024))} MB (${archiveFileSize} B) is over the 10GB limit, not saving cache.`);debug("Reserving Cache");let reserveCacheResponse=yield reserveCache(key,paths,{compressionMethod,
enableCrossOsArchive,cacheSize:archiveFileSize});if(!((_a2=reserveCacheResponse?.result)===null||_a2===void 0)&&_a2.cacheId)cacheId=(_b=reserveCacheResponse?.result)===
null||_b===void 0?void 0:_b.cacheId;else{if(reserveCacheResponse?.statusCode===400)throw new Error((_d=(_c=reserveCacheResponse?.error)===null||_c===void 0?void 0:
_c.message)!==null&&_d!==void 0?_d:`Cache size of ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B) is over the data cap limit, not saving c\
ache.`);{let detailMessage=(_e=reserveCacheResponse?.error)===null||_e===void 0?void 0:_e.message;throw detailMessage?.startsWith(CACHE_WRITE_DENIED_PREFIX)?new CacheWriteDeniedError(
`Unable to reserve cache with key ${key}. More details: ${detailMessage}`):new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be cr\
eating this cache. More details: ${(_f=reserveCacheResponse?.error)===null||_f===void 0?void 0:_f.message}`)}}debug(`Saving Cache (ID: ${cacheId})`),yield saveCache(
cacheId,archivePath,"",options)}catch(error2){let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError.name===ReserveCacheError.name?
info(`Failed to save: ${typedError.message}`):typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(`F\
ailed to save: ${typedError.message}`):warning(`Failed to save: ${typedError.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed to\
 delete archive: ${error2}`)}}return cacheId})}function saveCacheV2(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){
var _a2;options=Object.assign(Object.assign({},options),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:!0});let compressionMethod=yield getCompressionMethod(),
twirpClient=internalCacheTwirpClient(),cacheId=-1,cachePaths=yield resolvePaths(paths);if(debug("Cache Paths:"),debug(`${JSON.stringify(cachePaths)}`),cachePaths.
length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");let archiveFolder=yield createTempDirectory(),
archivePath=path8.join(archiveFolder,getCacheFileName(compressionMethod));debug(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod),
isDebug()&&(yield listTar(archivePath,compressionMethod));let archiveFileSize=getArchiveFileSizeInBytes(archivePath);debug(`File Size: ${archiveFileSize}`),options.
archiveSizeBytes=archiveFileSize,debug("Reserving Cache");let version2=getCacheVersion(paths,compressionMethod,enableCrossOsArchive),request={key,version:version2},
signedUploadUrl;try{let response=yield twirpClient.CreateCacheEntry(request);if(!response.ok)throw response.message&&!response.message.startsWith(CACHE_WRITE_DENIED_PREFIX)&&
warning(`Cache reservation failed: ${response.message}`),new Error(response.message||"Response was not ok");signedUploadUrl=response.signedUploadUrl}catch(error2){
debug(`Failed to reserve cache: ${error2}`);let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)?
new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${errorMessage}`):new ReserveCacheError(`Unable to reserve cache with key ${key}\
, another job may be creating this cache.`)}debug(`Attempting to upload cache located at: ${archivePath}`),yield saveCache(cacheId,archivePath,signedUploadUrl,options);
let finalizeRequest={key,version:version2,sizeBytes:`${archiveFileSize}`},finalizeResponse=yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);if(debug(
`FinalizeCacheEntryUploadResponse: ${finalizeResponse.ok}`),!finalizeResponse.ok)throw finalizeResponse.message?new FinalizeCacheError(finalizeResponse.message):
new Error(`Unable to finalize cache with key ${key}, another job may be finalizing this cache.`);cacheId=parseInt(finalizeResponse.entryId)}catch(error2){let typedError=error2;
if(typedError.name===ValidationError.name)throw error2;typedError.name===ReserveCacheError.name?info(`Failed to save: ${typedError.message}`):typedError.name===
FinalizeCacheError.name?warning(typedError.message):typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(
`Failed to save: ${typedError.message}`):warning(`Failed to save: ${typedError.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed \
to delete archive: ${error2}`)}}return cacheId})}export{CACHE_READ_DENIED_PREFIX,CACHE_WRITE_DENIED_PREFIX,CacheReadDeniedError,CacheWriteDeniedError,FinalizeCacheError,ReserveCacheError,ValidationError,isFeatureAvailable,
restoreCache,saveCache2 as saveCache};
