import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{advisoryUrl,jsonForm}from"./chunk-7PL4Z226.js";import{ConfigError,NEVER,_enum,array,boolean,byText,cut,digestSchema,fieldsOf,fixStatuses,int,isDigest,
isFields,isPlatformName,literal,number,object,objectsOf,platformName,record,severities,sortedBySeverity,string,unknown,worseFirst}from"./chunk-SOLK6MDS.js";function mergeFindings(perPlatform){let merged=[];for(let finding of perPlatform.flat().sort(byIdentity)){let last=merged.at(-1);last!==void 0&&byIdentity(last,
finding)===0?merged[merged.length-1]=join(last,finding):merged.push(finding)}return sortedBySeverity(merged,({severity})=>severity)}function worstFirst(a,b){return worseFirst(
a.severity,b.severity)||byIdentity(a,b)}function byIdentity(a,b){return byText(a.id,b.id)||comparePackages(a,b)||byText(a.path??"",b.path??"")||byText(a.target,
b.target)||byText(identity(a),identity(b))}function comparePackages(a,b){return a.kind!=="vulnerability"||b.kind!=="vulnerability"?byText(a.kind,b.kind):byText(
a.package.name,b.package.name)||byText(a.package.version,b.package.version)}function identity(finding){let{kind,id,target}=finding,place=`${kind}
${id}
${target}
${finding.path??""}`;switch(kind){case"vulnerability":return`${place}
${finding.package.type}
${finding.package.name}
${finding.package.version}`;case"misconfiguration":return`${place}
${finding.lines?.start??""}
${finding.message}`;case"secret":return`${place}
${finding.lines?.start??""}
${finding.match}`}}function join(a,b){let[worse,other]=worseFirst(b.severity,a.severity)<0?[b,a]:[a,b],platforms=[...new Set([...a.platforms,...b.platforms])].sort(),
both={...worse,platforms,layerOn:{...layersOf(b),...layersOf(a)}};if(both.kind!=="vulnerability"||other.kind!=="vulnerability")return both;let known={...both,package:withPurls(
both.package,bothPurls(a,b))};return both.fixedVersion!==void 0||other.fixedVersion===void 0?known:{...known,fixedVersion:other.fixedVersion,status:other.status}}
function bothPurls(a,b){let[first,second]=[purlsOf(a),purlsOf(b)],joined=Object.keys(first).map(platform=>[platform,samePurl(first[platform]??"",second[platform]??
first[platform]??"")]);return{...second,...Object.fromEntries(joined)}}function samePurl(one,other){if(one===other)return one;let withoutArch=purl=>purl.replace(
/([?&])arch=[^&#]*&?/,"$1").replace(/[?&]$/,"");return withoutArch(one)===withoutArch(other)?withoutArch(one):one.replace(/[?#].*/s,"")}function withPurls(named3,purlOn){
let{purl:_,purlOn:__,...rest}=named3,[purl="",...others]=new Set(Object.values(purlOn));return others.length>0?{...named3,purlOn}:{...rest,...purl===""?{}:{purl}}}
function purlsOf(finding){if(finding.kind!=="vulnerability")return{};let{purl="",purlOn}=finding.package;return purlOn??Object.fromEntries(finding.platforms.map(
platform=>[platform,purl]))}function onPlatforms(finding,platforms){let{layerOn:layers}=finding,own=record2=>Object.fromEntries(Object.entries(record2).filter(([
platform])=>platforms.includes(platform))),{layer:_,...rest}=finding,layer2=layers===void 0?finding.layer:layers[platforms[0]??""],part={...rest,platforms,...layers&&
{layerOn:own(layers)},...layer2&&{layer:layer2}};if(part.kind!=="vulnerability"||part.package.purlOn===void 0)return part;let{purlOn,purl:__,...named3}=part.package,
[purl="",...others]=new Set(platforms.map(platform=>purlOn[platform]??""));return{...part,package:{...named3,...purl&&{purl},...others.length>0&&{purlOn:own(purlOn)}}}}
function layersOf({layer:layer2,layerOn,platforms}){return layerOn!==void 0||layer2===void 0?layerOn??{}:Object.fromEntries(platforms.map(platform=>[platform,layer2]))}import{isUtf8}from"node:buffer";import{posix}from"node:path";var kinds=[["Node.js",/(?:^|\/)package\.json$/],["Python",/\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
["Java",/\.(?:jar|war|ear|par)$/i],["Ruby",/\.gemspec$/],["PHP",/(?:^|\/)installed\.json$/],[".NET",/\.deps\.json$|(?:^|\/)packages\.(?:lock\.json|config)$|(?:^|\/)(?:directory\.)?packages\.props$/i],
["Conda",/(?:^|\/)conda-meta\/[^/]+\.json$/],["Rust",/(?:^|\/)Cargo\.lock$/],["Julia",/(?:^|\/)Manifest\.toml$/],["SBOM",/\.(?:spdx|cdx)(?:\.json)?$/]];function packageKind(name){
return kinds.find(([,form])=>form.test(name))?.[0]}var usual=/^\/?(?:(?:bin|boot|etc|lib\w*|sbin)|usr\/(?:bin|games|include|lib\w*|sbin|share)|var\/(?:cache|lib|log|spool)|opt\/rh)\//,
ofBitnami=/^\/?opt\/bitnami\/[^/]+$/;function isOfApplication(path){return!usual.test(path)&&(packageKind(path)!==void 0||ofBitnami.test(path))}var MAX_FILE_LIST=16*
1024*1024,debList=/^var\/lib\/dpkg\/(?:info|status\.d)\/([^/]+)\.md5sums$/,apkList=/^(?:usr\/)?lib\/apk\/db\/installed$/;function isFileList(name){return name.endsWith(
".md5sums")?debList.test(name):name.endsWith("/installed")&&apkList.test(name)}function claimsIn(name,text5){let owner=debList.exec(name)?.[1];return owner===void 0?
claimsOfApk(text5):claimsOfDeb(owner.replace(/:.*/,""),text5)}function*claimsOfDeb(owner,text5){for(let line2 of linesOf(text5)){let at=line2.indexOf("  "),path=line2.
slice(at+2);at>=0&&isOfApplication(path)&&(yield{format:"deb",package:owner,path})}}function*claimsOfApk(text5){let[owner,folder]=["",""];for(let line2 of linesOf(
text5)){let value=line2.slice(2);if(line2.startsWith("P:"))owner=value;else if(line2.startsWith("F:"))folder=value;else if(line2.startsWith("R:")){let path=posix.
join(folder,value);isOfApplication(path)&&(yield{format:"apk",package:owner,path})}}}function*linesOf(text5){for(let start=0;start<=text5.length;){let found=text5.
indexOf(`
`,start),end=found<0?text5.length:found;yield text5.slice(start,text5[end-1]==="\r"&&end>start?end-1:end),start=end+1}}function claimedEntry(path){return/^.*?\.(?:jar|war|ear|par|egg)(?=\/)/i.
exec(path)?.[0]??path}var managers=[["pacman (Arch Linux)",/^var\/lib\/pacman\/local\/./],["Portage (Gentoo)",/^var\/db\/pkg\/[^/]+\/[^/]+\//],["pkgtools (Slackware)",/^var\/(?:log\/packages|lib\/pkgtools\/packages|adm\/packages)\/./],
["Nix",/^nix\/(?:store\/[0-9a-z]{32}-|var\/nix\/db\/)/],["Guix",/^(?:gnu\/store\/[0-9a-z]{32}-|var\/guix\/db\/)/],["XBPS (Void Linux)",/^var\/db\/xbps\/pkgdb-/],
["Homebrew",/(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/],["opkg",/^(?:usr|var)\/lib\/opkg\/(?:status$|info\/.)/],["swupd (Clear Linux)",/^usr\/share\/clear\/bundles\/./],
["eopkg (Solus)",/^var\/lib\/eopkg\/package\/./],["pkgutils (CRUX)",/^var\/lib\/pkg\/db$/],["KISS",/^var\/db\/kiss\/installed\/./],["pkg (FreeBSD)",/^var\/db\/pkg\/local\.sqlite$/],
["pkgsrc",/^(?:usr\/pkg\/pkgdb|var\/db\/pkgdb|opt\/pkg\/pkgdb)\/./],["snap",/^var\/lib\/snapd\/snaps\/[^/]+\.snap$/],["Flatpak",/^var\/lib\/flatpak\/(?:app|runtime)\/./]],
managerNames=managers.map(([name])=>name),beginnings=/^(?:var\/|nix\/|gnu\/|usr\/(?:lib\/opkg|share\/clear|pkg)\/|opt\/pkg\/)|\/?Cellar\//;function unreadManager(name){
return beginnings.test(name)?managers.find(([,form])=>form.test(name))?.[0]:void 0}var systemList=/^(?:(?:var|usr)\/lib\/(?:dpkg\/status|rpm\/|rpmmanifest\/|sysimage\/rpm\/|apk\/db\/installed)|usr\/share\/rpm\/|lib\/apk\/db\/installed)/;
function isSystemList(name){return systemList.test(name)}var systemFiles=new Set(["etc/os-release","usr/lib/os-release"]);function isJavaArchive(name){return/\.(?:jar|war|ear|par)$/i.
test(name)}var repositoriesFile="etc/apk/repositories";function repositoryRelease(text5){let release2;for(let line2 of text5.split(`
`)){let[,,family,found]=/(https*|ftp):\/\/[0-9A-Za-z.-]+\/([A-Za-z]+)\/v?([0-9A-Za-z_.-]+)\//.exec(line2)??[];if(found!==void 0){if(family!=="alpine")return;release2=
release2===void 0?found:newerOf(release2,found)}}return release2?.replace(/^(.*\..*)\..*$/,"$1")}function newerOf(one,other){if(one==="edge"||other==="edge")return"\
edge";let[a,b]=[parts(one),parts(other)];if(a===void 0||b===void 0)return one;let at=[0,1,2].find(index=>(a[index]??0)!==(b[index]??0));return at!==void 0&&(b[at]??
0)>(a[at]??0)?other:one}function parts(release2){return/^\d+(?:\.\d+){0,2}$/.test(release2)?release2.split(".").map(Number):void 0}var unknownSystem="a system that Trivy does not know (by its os-release)",sbomUnread="an SBOM that can’t be read as Trivy may read it",sbomHides="an SBOM that\
 lists packages under the path of another file, in whose place Trivy takes them",movedHides="a list of system packages that a link leads to, which Trivy does no\
t follow",linkHides="hard links to files of other names (as pnpm makes them from its store into node_modules), which Trivy does not follow: remove the store in \
the same RUN, or keep it in a cache mount",claimedLeft="files of applications that Trivy leaves out, as lists of system packages name them: ",bitnamiLost="packa\
ges of Bitnami’s, of whose SBOMs in one folder Trivy keeps one: ";function packagesOfManager(manager){return`packages of ${manager}`}function namesTooMuch(layer2){
return`the layer ${layer2} names more packages and files than are looked at`}function plainWord(foreign){return word.test(foreign)?foreign:void 0}var word=/^[\w@.+~:%/-]{1,150}$/,
whole=new Set([...managerNames.map(packagesOfManager),unknownSystem,sbomUnread,sbomHides,movedHides,linkHides]),named=/^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/,
unreadable=/^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;
function ownUnreadText(recorded){if(whole.has(recorded))return recorded;let start=[claimedLeft,bitnamiLost].find(one=>recorded.startsWith(one));return start!==void 0&&
named.test(recorded.slice(start.length))?recorded:unreadable.exec(recorded)?.[0]??"something that the record does not name in words of this version"}var ofApplications=new Set(["chainguard","minimos","wolfi"]);function claimedFiles(report,os,claims=[]){let listed=packagesOf(report,"os-pkgs"),foreign=new Set(
listed.filter(isForeign).map(({Name:name})=>name)),found=new Set(packagesOf(report,"lang-pkgs").map(({FilePath:path})=>path)),isLeftOut=path=>isOfApplication(path)&&
!found.has(path),hidden=claims.filter(({format,path,package:owner})=>isLeftOut(path)&&!foreign.has(owner)&&!(format==="apk"&&ofApplications.has(os?.family))),all=new Map(
hidden.map(({package:owner,path})=>[owner,path]));for(let one of ofApplications.has(os?.family)?[]:listed){let path=isForeign(one)?void 0:installedFiles(one).find(
isLeftOut);path!==void 0&&all.set(String(one.Name),path)}let texts=[...all].map(([owner,path])=>`${plainWord(path)??"a file"} (of ${plainWord(owner)??"a package"}\
)`);return texts.length===0?[]:[claimedLeft+some(texts)]}function some([first="",...others]){return others.length===0?first:`${first} and ${others.length} more`}
function lostPackages(report,purls){if(purls.length===0)return[];let kept=new Set(packagesOf(report,"lang-pkgs").map(({Identifier:one})=>String(Object(one).PURL).
replace(/[?#].*/s,""))),lost=purls.filter(purl=>!kept.has(purl)).map(purl=>plainWord(purl)??"a package");return lost.length===0?[]:[bitnamiLost+some(lost)]}function foreignPackages(report,os){
if(os?.family==="echo"||report.Metadata.OS?.Supplier==="rapidfort")return[];let names=packagesOf(report,"os-pkgs").filter(isForeign).map(({Name:name})=>String(name));
return[...new Set(names)].sort()}function isForeignSystem(packages){return packages.filter(one=>isForeign(Object(one))).length>packages.length/2}function packagesOf({
Results:results},kind){return(results??[]).flatMap(result2=>result2.Class===kind?(result2.Packages??[]).map(one=>Object(one)):[])}function installedFiles({InstalledFiles:files}){
return Array.isArray(files)?files.map(file=>String(file).replace(/^\//,"")):[]}function isForeign({Repository:repository}){return Object(repository).Class==="th\
ird-party"}var major=name=>/^(\d+)(?:\.|$)/.exec(name)?.[1],minor=name=>/^(\d+\.\d+)(?:\.|$)/.exec(name)?.[1],named2=(prefix,part)=>name=>{let release2=part(name);return release2===
void 0?void 0:`${prefix} ${release2}`},whole2=name=>/^[0-9a-zA-Z.-]+$/.test(name)?name:void 0,rolling=bucket=>({bucket:()=>bucket,known:/^/}),alpine=name=>name===
"edge"||/_(?:alpha|git)/.test(name)?"edge":minor(name),amazon=name=>/^(2|2022|2023)(?:[. ]|$)/.exec(name)?.[1]??"1",redHat={bucket:name=>major(name)===void 0?void 0:
"Red Hat",known:/^/},families=new Map([["alma",{bucket:named2("alma",major),known:/ (?:8|9|10)$/}],["alpine",{bucket:named2("alpine",alpine),known:/ (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/}],
["amazon",{bucket:named2("amazon linux",amazon),known:/ (?:1|2|2022|2023)$/}],["azurelinux",{bucket:named2("Azure Linux",minor),known:/ 3\.0$/}],["bottlerocket",
rolling("bottlerocket")],["cbl-mariner",{bucket:named2("CBL-Mariner",minor),known:/ [12]\.0$/}],["centos",redHat],["chainguard",rolling("chainguard")],["debian",
{bucket:named2("debian",major),known:/ (?:[7-9]|1[0-3])$/}],["echo",rolling("echo")],["minimos",rolling("minimos")],["opensuse",{bucket:named2("openSUSE Leap",whole2),
known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-leap",{bucket:named2("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-tumblewee\
d",rolling("openSUSE Tumbleweed")],["oracle",{bucket:named2("Oracle Linux",major),known:/ (?:[5-9]|10)$/}],["photon",{bucket:named2("Photon OS",whole2),known:/ [1-5]\.0$/}],
["redhat",redHat],["rocky",{bucket:named2("rocky",major),known:/ (?:8|9|10)$/}],["slem",{bucket:named2("SUSE Linux Enterprise Micro",whole2),known:/ (?:5\.[0-5]|6\.[0-2])$/}],
["sles",{bucket:named2("SUSE Linux Enterprise",whole2),known:/ (?:1[125](?:\.[1-7])?|16\.[01])$/}],["ubuntu",{bucket:named2("ubuntu",whole2),known:/ (?:1[2-9]|2[0-5])\.(?:04|10)$| 26\.04$/}],
["wolfi",rolling("wolfi")]]),redHatReleases=/^[6-9](?:\.|$)/;function hasAdvisories({family,name},kept,ownRepositories=!1){let system=families.get(family),bucket=system?.
bucket(name);return system===void 0||bucket===void 0||system===redHat&&!redHatReleases.test(name)&&!ownRepositories?!1:kept===void 0?system.known.test(bucket):kept.
has(bucket)}function installedPackage(entry2){let{Name:name,Version:version,Release:release2,Maintainer:vendor,BuildInfo:origin}=Object(entry2),{ContentSets:repositories,Nvr:build}=Object(
origin);return{name:text(name),version:text(version),release:text(release2),vendor:text(vendor),build:text(build),repositories:Array.isArray(repositories)?repositories.
map(text).filter(one=>one!==""):[]}}function text(value){return typeof value=="string"?value:""}function contradictRelease(packages,{family,name}){let release2=name.
split(" ")[0]??"";switch(family){case"debian":return packages.some(one=>one.name==="base-files"&&!isDebianBase(full(one),release2));case"ubuntu":return packages.
some(one=>one.name==="base-files"&&!isUbuntuBase(full(one),release2));case"alpine":return packages.some(one=>ofWolfi.test(one.name)||one.name==="alpine-release"&&
!isMinor(one.version,release2));case"echo":return packages.some(isDebians)&&!packages.some(one=>/[+~.]e(?:cho)?\d/.test(full(one)));case"minimos":return packages.
some(one=>ofAlpine.test(one.name)||ofWolfi.test(one.name));case"wolfi":case"chainguard":return packages.some(one=>ofAlpine.test(one.name));default:return contradictTags(
packages,family,release2)||contradictVendors(packages,family)||contradictRepositories(packages,family,release2)}}function isExtended(one){return/[+~.]esm\d/.test(
full(one))}function isDebians(one){return/[+~]deb\d+u\d+$/.test(full(one))}function isDebianBase(version,release2){return!version.includes("ubuntu")&&leadingNumber(
version)===leadingNumber(release2)}function isUbuntuBase(version,release2){let own=ubuntuBases.get(release2);return version.includes("ubuntu")&&(own===void 0||version.
startsWith(`${own}ubuntu`))}var ubuntuBases=new Map([["14.04","7.2"],["16.04","9.4"],["18.04","10.1"],["20.04","11"],["22.04","12"],["24.04","13"]]),ofAlpine=/^alpine-(?:base|baselayout|baselayout-data|keys|release)$/,
ofWolfi=/^(?:wolfi|chainguard)-(?:base|baselayout|keys)$/;function isMinor(version,release2){let minor2=of=>/^\d+\.\d+/.exec(of)?.[0];return release2==="edge"||
minor2(version)===minor2(release2)}function contradictTags(packages,family,release2){let own=ownTag(family,release2),counts=new Map;for(let{release:build}of packages){
let tag=/(?:^|[.+])(el|fc|amzn|cm|azl|ph)(\d+)/.exec(build);tag!==null&&counts.set(`${tag[1]}${tag[2]}`,(counts.get(`${tag[1]}${tag[2]}`)??0)+1)}let most=Math.max(
0,...counts.values());return own===void 0?most>packages.length/2:most>(counts.get(own)??0)}function ownTag(family,release2){let number2=leadingNumber(release2);
switch(family){case"redhat":case"centos":case"rocky":case"alma":case"oracle":return`el${number2}`;case"amazon":return/^(?:2|2022|2023)$/.test(number2)?`amzn${number2}`:
"amzn1";case"cbl-mariner":return`cm${number2}`;case"azurelinux":return`azl${number2}`;case"photon":return`ph${number2}`;default:return}}var vendors=[["redhat",/^(?:Red Hat|CentOS)/],
["rocky",/^Rocky/],["alma",/^(?:AlmaLinux|CloudLinux)/],["oracle",/^Oracle America/]];function contradictVendors(packages,family){let own=family==="centos"?"red\
hat":family;if(!vendors.some(([name])=>name===own))return!1;let found=packages.flatMap(({vendor})=>vendors.find(([,form])=>form.test(vendor))?.[0]??[]);return found.
filter(name=>name!==own).length>found.length/2}function contradictRepositories(packages,family,release2){if(family!=="redhat"&&family!=="centos")return!1;let number2=leadingNumber(
release2),system=Number(number2)<8?"":".*baseos",own=new RegExp(`^(?:rhel|ubi)-(?:server-|atomic-)?${number2}(?!\\d)${system}`),ownBuild=new RegExp(`^(?:rhel|ub\
i)[a-z-]*${number2}(?!\\d)|^(?:rhel|ubi)[a-z-]*-container-${number2}\\.`);return packages.some(({repositories,build})=>repositories.length>0?!repositories.some(
one=>own.test(one)):build!==""&&!ownBuild.test(build))}function leadingNumber(version){return/^\d+/.exec(version)?.[0]??""}function full({version,release:release2}){
return release2===""?version:`${version}-${release2}`}function isOlderRelease(one,other){let numbers=[one,other].map(release2=>/^(\d+)\.(\d+)/.exec(release2)?.slice(
1).map(Number)),[[a,b]=[],[c,d]=[]]=numbers;return a===void 0||b===void 0||c===void 0||d===void 0?!1:a<c||a===c&&b<d}function systemFault(report,os,{listed,buckets,repository,systemLists}){if(os===void 0)return report.Metadata.OS?.Family==="none"?"no-system":void 0;if(withoutPackages.
has(os.family))return systemLists===0?void 0:"no-packages";let own=(report.Results??[]).filter(({Class:kind})=>kind==="os-pkgs");if(!own.some(holdsPackages))return listed??
(own.length===0||(report.Results??[]).some(({Packages:all})=>all?.length))?"no-packages":void 0;if(/^(?:debian|ubuntu)$/.test(os.family)&&!/^\d/.test(os.name))return"\
no-release";if(own.some(result2=>holdsForeign(result2,os)))return"other-system";let{Supplier:supplier}=report.Metadata.OS??{};return supplier!==void 0&&!withOwnAdvisoriesToo.
has(supplier)?"supplier":os.family!=="echo"&&isForeignSystem(own.flatMap(({Packages:listed2})=>listed2??[]))?"other-vendors":releaseFault(report,own,os,{buckets,
repository})}var withoutPackages=new Set(["activestate"]),withOwnAdvisoriesToo=new Set(["","seal"]);function releaseFault(report,own,os,{buckets,repository}){let packages=own.
flatMap(({Packages:listed})=>(listed??[]).map(installedPackage));if(report.Metadata.OS?.extended===!0&&!packages.some(isExtended)||os.family==="alpine"&&repository!==
void 0&&isOlderRelease(repository,os.name)||contradictRelease(packages,os))return"other-release";if(own.some(({Vulnerabilities:found})=>(found?.length??0)>0))return;
let ownRepositories=packages.some(({repositories})=>repositories.length>0),compared=os.family==="alpine"&&repository!==void 0?{...os,name:repository}:os;if(!hasAdvisories(
compared,buckets,ownRepositories))return buckets===void 0?"unknown-release":"no-release"}function holdsPackages({Packages:listed,Vulnerabilities:found}){return(listed?.
length??0)>0||(found?.length??0)>0}var formats=new Map([["dpkg","deb"],["apk","apk"],["rpm","rpm"],["rpmqa","rpm"]]),families2=[[/^(?:debian|ubuntu|echo)$/,"deb"],
[/^bottlerocket$/,"none"],[/^(?:alpine|wolfi|chainguard|minimos)$/,"apk"],[/^(?:alma|amazon|azurelinux|cbl-mariner|centos|centos-stream|fedora|opensuse.*|oracle|photon|redhat|rocky|sle.*)$/,
"rpm"]];function holdsForeign({Packages:listed},{family}){let own=families2.find(([form])=>form.test(family))?.[1];return own===void 0?!1:(listed??[]).some(one=>{
let format=formats.get(Object(one).AnalyzedBy);return format!==void 0&&format!==own})}function unreadOf({unread,hidden,claims,bitnami,namesSystem,unreadable:unreadable2},report,os){
return[...unread.map(packagesOfManager),...namesSystem&&os===void 0?[unknownSystem]:[],...hidden,...claimedFiles(report,os,claims),...lostPackages(report,bitnami),
...unreadable2===void 0?[]:[unreadable2]]}var preferred=["nvd","ghsa","redhat"];function chooseCvss(scores,severitySource){return scores?(severitySource===void 0?void 0:scoreOf(severitySource,scores))??
firstScore(preferred,scores)??firstScore(Object.keys(scores).sort(),scores):void 0}function firstScore(sources,scores){for(let source of sources){let found=scoreOf(
source,scores);if(found)return found}}function scoreOf(source,scores){let of=Object.hasOwn(scores,source)?scores[source]:void 0;if(of!==void 0){if(of.V40Score)return cvss(
source,of.V40Score,of.V40Vector);if(of.V3Score)return cvss(source,of.V3Score,of.V3Vector);if(of.V2Score)return cvss(source,of.V2Score,of.V2Vector)}}function cvss(source,score2,vector){
return vector?{source,score:score2,vector}:{source,score:score2}}function findingsOf(report,platform){let platforms=[platform],findings=[];for(let result2 of report.Results??[]){let place=placeOf(result2,report.ArtifactName,platforms),
sources=sourcesOf(result2);for(let found of result2.Vulnerabilities??[])findings.push(vulnerability(found,result2,sources,place));for(let found of result2.Misconfigurations??
[])failed(found)&&findings.push(misconfiguration(found,place));for(let found of result2.Secrets??[])findings.push(secret(found,place))}return findings}function operatingSystemOf(report){
let{Family:family,Name:name,EOSL:endOfLife}=report.Metadata.OS??{};if(!(!family||family==="none"))return{family,name:name??"",endOfLife:endOfLife??!1}}function packageCount(report){
let count=0;for(let{Packages:listed,Vulnerabilities:found}of report.Results??[])count+=listed?.length??new Set(found?.map(({PkgName,InstalledVersion})=>`${PkgName}\
@${InstalledVersion}`)).size;return count}function vulnerability(found,result2,sources,place){let finding={kind:"vulnerability",id:found.VulnerabilityID,...common(
found,place),aliases:found.VendorIDs??[],package:packageRef(found,result2,sources),status:found.Status??"unknown"},cvss2=chooseCvss(found.CVSS,found.SeveritySource),
published=instant(found.PublishedDate);return addPlace(finding,found),found.PkgPath&&(finding.path=found.PkgPath),found.FixedVersion&&(finding.fixedVersion=found.
FixedVersion),found.SeveritySource&&(finding.severitySource=found.SeveritySource),cvss2&&(finding.cvss=cvss2),published&&(finding.published=published),finding}function sourcesOf({
Class:kind,Packages:packages,Vulnerabilities:found}){let sources=new Map;if(kind!=="os-pkgs"||!found?.length)return sources;for(let one of packages??[]){let{Name:name,
SrcName:source}=Object(one);typeof name=="string"&&typeof source=="string"&&source!==""&&sources.set(name,source)}return sources}function packageRef(found,result2,sources){
let source=sources.get(found.PkgName),purl=found.PkgIdentifier?.PURL,ref={name:found.PkgName,version:found.InstalledVersion??"",type:result2.Type??"",class:result2.
Class==="os-pkgs"?"os":result2.Class==="lang-pkgs"?"language":"other"};return purl&&(ref.purl=purl),source!==void 0&&(ref.source=source),ref}function misconfiguration(found,place){
let{AVDID:other}=found,finding={kind:"misconfiguration",id:found.ID,...common(found,place),...place.path?{path:place.path}:{},aliases:other&&other!==found.ID?[other]:
[],message:found.Message??"",resolution:found.Resolution??"",...lines(found.CauseMetadata?.StartLine,found.CauseMetadata?.EndLine)},cause=found.CauseMetadata?.Code?.
Lines?.find(({IsCause})=>IsCause===!0)?.Content;return cause&&(finding.cause=cause),addPlace(finding,found),finding}function failed({Status:status}){return status!==
"PASS"&&status!=="EXCEPTION"}function secret(found,place){let finding={kind:"secret",id:found.RuleID,...common(found,place),...place.path?{path:place.path}:{},category:found.
Category??"",match:found.Match??"",...lines(found.StartLine,found.EndLine)};return addPlace(finding,found),finding}function common(found,{target,platforms}){return{
severity:found.Severity,title:oneLine(found.Title??""),target,platforms}}function addPlace(finding,found){let layer2=found.Layer?.DiffID,url=advisoryUrl(found.PrimaryURL);
url!==void 0&&(finding.url=url),layer2!==void 0&&isDigest(layer2)&&(finding.layer=layer2)}function placeOf({Target:target="",Class:kind},artifact,platforms){return kind===
"os-pkgs"?{target:/ \(([^()]+(?:\([^()]*\))?)\)$/.exec(target)?.[1]??target,platforms}:target===artifact?{target:"image config",platforms}:{target,path:target,platforms}}
function oneLine(text5){return/[\r\n\t]/.test(text5)?text5.split(/\s+/).join(" ").trim():text5}var rfc3339=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function instant(text5){return text5&&!text5.startsWith("0001-")&&rfc3339.test(text5)&&!Number.isNaN(Date.parse(text5))?text5:void 0}function lines(start,end){return start===
void 0||start<1?{}:{lines:{start,end:Math.max(start,end??start)}}}var text2=string(),optional=text2.optional(),score=number().optional(),vulnerabilitySchema=object({VulnerabilityID:text2.min(1),VendorIDs:array(text2).nullish(),
PkgName:text2.min(1),PkgPath:optional,PkgIdentifier:object({PURL:optional}).optional(),InstalledVersion:optional,FixedVersion:optional,Status:_enum(fixStatuses).
optional().catch("unknown"),Layer:object({DiffID:optional}).optional(),SeveritySource:optional,PrimaryURL:optional,Title:optional,Severity:_enum(severities),CVSS:record(
text2,object({V2Score:score,V2Vector:optional,V3Score:score,V3Vector:optional,V40Score:score,V40Vector:optional})).nullish(),PublishedDate:optional}),vulnerabilityList=unknown().
transform((value,{issues})=>{if(Array.isArray(value)&&value.every(isPlainVulnerability))return value;let checked=array(vulnerabilitySchema).nullish().safeParse(
value);if(checked.success)return checked.data;for(let{path,message}of checked.error.issues)issues.push({code:"custom",path,message,input:void 0});return NEVER}).
optional();function isPlainVulnerability(value){return isFields(value)?isName(value.VulnerabilityID)&&isName(value.PkgName)&&knownSeverities.has(value.Severity)&&
knownStatuses.has(value.Status)&&isText(value.PkgPath)&&isText(value.InstalledVersion)&&isText(value.FixedVersion)&&isText(value.SeveritySource)&&isText(value.PrimaryURL)&&
isText(value.Title)&&isText(value.PublishedDate)&&(value.Layer===void 0||isFields(value.Layer)&&isText(value.Layer.DiffID))&&(value.PkgIdentifier===void 0||isFields(
value.PkgIdentifier)&&isText(value.PkgIdentifier.PURL))&&(value.VendorIDs===void 0||Array.isArray(value.VendorIDs)&&value.VendorIDs.every(isName))&&(value.CVSS===
void 0||isFields(value.CVSS)&&Object.values(value.CVSS).every(isPlainScore)):!1}var knownSeverities=new Set(severities),knownStatuses=new Set([void 0,...fixStatuses]);
function isPlainScore(value){return isFields(value)&&isScore(value.V2Score)&&isScore(value.V3Score)&&isScore(value.V40Score)&&isText(value.V2Vector)&&isText(value.
V3Vector)&&isText(value.V40Vector)}function isName(value){return typeof value=="string"&&value!==""}function isText(value){return value===void 0||typeof value==
"string"}function isScore(value){return value===void 0||Number.isFinite(value)}var text3=string(),optional2=text3.optional(),list=item=>array(item).nullish(),layer=object({DiffID:optional2}).optional(),line=int().optional(),misconfiguration2=object(
{ID:text3.min(1),AVDID:optional2,Title:optional2,Message:optional2,Resolution:optional2,Severity:_enum(severities),PrimaryURL:optional2,Status:optional2,Layer:layer,
CauseMetadata:object({StartLine:line,EndLine:line,Code:object({Lines:list(object({Content:optional2,IsCause:boolean().optional()}))}).optional().catch(void 0)}).
optional()}),secret2=object({RuleID:text3.min(1),Category:optional2,Severity:_enum(severities),Title:optional2,StartLine:line,EndLine:line,Match:optional2,Layer:layer}),
result=object({Target:optional2,Class:optional2,Type:optional2,Packages:array(unknown()).nullish(),Vulnerabilities:vulnerabilityList,Misconfigurations:list(misconfiguration2),
Secrets:list(secret2),ExperimentalModifiedFindings:array(unknown()).nullish(),Licenses:array(unknown()).nullish()}),metadata=object({OS:object({Family:optional2,
Name:optional2,EOSL:boolean().optional(),Supplier:optional2,extended:boolean().optional()}).optional(),ImageID:digestSchema,ImageConfig:object({os:optional2,architecture:optional2,
variant:optional2}).optional()}),trivyReportSchema=object({SchemaVersion:literal(2,{error:"must be 2"}),ArtifactName:optional2,ArtifactType:literal("container_i\
mage",{error:"must be container_image"}),Trivy:object({Version:optional2}).optional(),CreatedAt:optional2,Metadata:metadata,Results:list(result)});var entry=object({created_by:string().catch(""),empty_layer:boolean().catch(!1)}).catch({created_by:"",empty_layer:!1}),schema=object({Metadata:object({ImageConfig:object(
{history:array(entry).catch([]),rootfs:object({diff_ids:array(string()).catch([])}).catch({diff_ids:[]})})})});function reportedHistory(raw){let config=schema.safeParse(
raw).data?.Metadata.ImageConfig,history=(config?.history??[]).map(({created_by:createdBy,empty_layer:emptyLayer})=>({createdBy,emptyLayer}));return{diffIds:config?.
rootfs.diff_ids??[],history}}var containerSchema=object({Metadata:object({ImageConfig:object({config:object({User:string().nullish(),Env:array(string()).nullish(),
ExposedPorts:record(string(),unknown()).nullish(),Healthcheck:object({Test:array(string()).nullish()}).nullish()})})})});function reportedContainer(raw){let config=containerSchema.
safeParse(raw).data?.Metadata.ImageConfig.config;if(config===void 0)return;let[how="NONE"]=config.Healthcheck?.Test??[],ports=Object.keys(config.ExposedPorts??{});
return{user:config.User??"",env:config.Env??[],ports,healthcheck:how!=="NONE"}}var MAX_REPORT=480*1024*1024,MAX_FINDINGS=5e5;function parseReport(bytes){let parsed=parseReportJson(bytes);return"what"in parsed?parsed:checkReport(parsed.raw)}
function checkReport(raw){let foreign=foreignness(raw);if(foreign!==void 0)return{kind:"foreign",what:foreign};let checked=trivyReportSchema.safeParse(raw);if(!checked.
success)return{kind:"invalid",what:issuesText(checked.error)};let odd=oddName(raw,"Results")??resultsOf(raw).flatMap(one=>oddName(one)??[])[0];return odd!==void 0?
{kind:"invalid",what:`it has the key ${odd}, which other programs read as findings`}:tooMany([checked.data])??{raw,report:checked.data}}function resultsOf({Results:results}){
return Array.isArray(results)?results:[]}var listNames=["Vulnerabilities","Misconfigurations","Secrets","Packages"];function oddName(fields,...names){let known=names.
length>0?names:listNames,lower=new Set(known.map(name=>name.toLowerCase()));return Object.keys(fields).find(key=>lower.has(key.toLowerCase())&&!known.includes(key))}
function tooMany(reports){let count=reports.reduce((sum,report)=>sum+size(report),0);if(!(count<=MAX_FINDINGS))return{kind:"invalid",what:`it holds ${count} res\
ults and findings, more than ${MAX_FINDINGS}`}}function scanOfReports(parts2,where){let[first,...others]=parts2.map(part=>readPlatform(part,where));if(first===void 0)
throw notAReport({kind:"invalid",what:"it holds no platform"},where);let read=[first,...others],fault=tooMany(read.map(({report})=>report));if(fault!==void 0)throw notAReport(
fault,where);return{scanner:{version:first.report.Trivy?.Version??"unknown",trust:"report"},platforms:[first.scan,...others.map(({scan})=>scan)],findings:mergeFindings(
read.map(({report,scan})=>findingsOf(report,scan.platform)))}}function readPlatform({raw,platform,facts},where){let checked=checkReport(raw);if("what"in checked)
throw notAReport(checked,where);let{report}=checked;return{report,scan:platformScan(checked,platform??platformOf(report),facts)}}function notAReport({kind,what},where){
let fix="Give the JSON of `trivy image --format json --list-all-pkgs IMAGE`, or one that image-gate has published, complete and unchanged.";return new ConfigError(
[{where,what:`this is not a report of Trivy on a container image: ${what}`,fix}],`report-${kind}`)}function platformScan({raw,report},platform,facts={}){let os=operatingSystemOf(
report),{recorded,evidence}=facts,packages=packageCount(report),packagesListed=packages>0&&facts.listed===!1?void 0:facts.listed,known={repository:evidence?.repository,
systemLists:evidence?.systemLists},found=systemFault(report,os,{...facts,...known,listed:packagesListed}),fault=recorded===void 0?found:recorded??(found==="unkn\
own-release"?void 0:found),unread=evidence===void 0?[...new Set([...(facts.unread??[]).map(ownUnreadText),...claimedFiles(report,os)])]:unreadOf(evidence,report,
os),setAside=countIn(report,"ExperimentalModifiedFindings"),licences=countIn(report,"Licenses"),otherVendors=foreignPackages(report,os),container=facts.container??
reportedContainer(raw);return{platform,imageId:report.Metadata.ImageID,layerHistory:facts.layerHistory??reportedHistory(raw),...container===void 0?{}:{container},
...facts.tokens===void 0?{}:{tokens:facts.tokens},...os?{os}:{},packages,...packagesListed===void 0?{}:{packagesListed},...fault===void 0?{}:{systemFault:fault},
...unread.length===0?{}:{unread},...evidence?.repository===void 0?{}:{repository:evidence.repository},...evidence===void 0||evidence.javaArchives.length===0?{}:
{javaArchives:evidence.javaArchives},...otherVendors.length===0?{}:{otherVendors},...setAside>0?{setAside}:{},...licences>0?{licences}:{},raw}}function countIn({
Results:results},list2){return(results??[]).reduce((sum,result2)=>sum+(result2[list2]?.length??0),0)}function parseReportJson(bytes){if(!isUtf8(bytes))return{kind:"\
invalid",what:"it is not UTF-8 text"};let text5=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(release(bytes),!/\S/.test(text5))
return{kind:"invalid",what:"it is empty"};try{return{raw:JSON.parse(text5.startsWith("\uFEFF")?text5.slice(1):text5)}}catch{return{kind:"invalid",what:"it is no\
t JSON, or only the beginning of it"}}}var LARGE=16*1024*1024;function release({buffer,byteLength}){byteLength>LARGE&&buffer instanceof ArrayBuffer&&buffer.transfer(
0)}function foreignness(raw){if(Array.isArray(raw))return"it holds a list, as docker inspect writes";if(typeof raw!="object"||raw===null)return"it holds no JSON\
 object";let other=otherFormat(raw);if(other!==void 0)return`it is ${other}`;let{SchemaVersion:version,ArtifactType:type}=raw;if(version===void 0)return"it has \
no SchemaVersion";if(version!==2)return`its SchemaVersion is ${JSON.stringify(version)?.slice(0,20)}, not 2`;if(type!=="container_image")return`its ArtifactType\
 is ${JSON.stringify(type)?.slice(0,40)??"absent"}, not "container_image"`}function otherFormat(raw){return raw.recordVersion!==void 0?"image-gate's record of a\
 verdict. Trivy's report lies beside it (`trivy-results-….json`): name that one":jsonForm(raw)}var MAX_ISSUES=3;function issuesText({issues}){let shown=issues.
slice(0,MAX_ISSUES).map(({path,message})=>`${path.map(String).join(".")}: ${message}`),more=issues.length-shown.length;return shown.join("; ")+(more>0?`; and ${more}\
 more`:"")}function size(report){let results=report.Results??[];return results.reduce((sum,{Vulnerabilities:v,Misconfigurations:m,Secrets:s})=>sum+(v?.length??0)+
(m?.length??0)+(s?.length??0),results.length)}function platformOf({Metadata:{ImageConfig:config}}){let{os,architecture,variant}=config??{},name=os&&architecture?
platformName({os,architecture,...variant?{variant}:{}}):"";return isPlatformName(name)?name:"unknown"}var maxText=300,maxPurl=2e3;function packagesOf2({platform,raw}){let packages=objectsOf(fieldsOf(raw).Results).flatMap(({Type:type,Class:kind,Target:target,Packages:listed})=>{
let file=kind==="os-pkgs"?"":text4(target);return objectsOf(listed).flatMap(one=>text4(one.Name)===""?[]:listedPackage(text4(type),file,one))});return{platform,
packages}}function listedPackage(type,file,one){let{PURL:purl}=fieldsOf(one.Identifier),[version,release2,epoch]=[text4(one.Version),text4(one.Release),Number(one.
Epoch??0)];return{type,name:text4(one.Name),version:`${epoch>0?`${epoch}:`:""}${version}${release2===""?"":`-${release2}`}`,...typeof purl=="string"&&purl!==""&&
purl.length<=maxPurl?{purl}:{},path:text4(one.FilePath)||file,licences:[one.Licenses].flat().flatMap(licence=>text4(licence)||[])}}function text4(value){return typeof value==
"string"?cut(value,maxText):""}export{packageKind,MAX_FILE_LIST,isFileList,claimsIn,claimedEntry,unreadManager,isSystemList,systemFiles,isJavaArchive,repositoriesFile,repositoryRelease,sbomUnread,
sbomHides,movedHides,linkHides,namesTooMuch,mergeFindings,worstFirst,onPlatforms,findingsOf,MAX_REPORT,parseReport,checkReport,scanOfReports,notAReport,platformScan,
parseReportJson,packagesOf2 as packagesOf};
