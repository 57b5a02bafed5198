import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var version="10.3.1";var ECONNECTION="ECONNECTION",ETIMEDOUT="ETIMEDOUT",ESOCKET="ESOCKET";var EOTP="EOTP",ESTREAM="ESTREAM";var EFILEACCESS="EFILEACCESS",EURLACCESS="EURLACCESS",EFETCH="EFETCH",isTransientError=err=>err.responseCode===421||err.code===ECONNECTION||err.code===ESOCKET||
err.code===ETIMEDOUT,isPermanentResponseCode=responseCode=>responseCode>=500&&responseCode<600&&responseCode!==503,ERR_ACCESS_DENIED="ERR_ACCESS_DENIED";var isProtoKey=key=>key==="__proto__",copyOwnKeys=(target,source,skip)=>(Object.keys(source||{}).forEach(key=>{isProtoKey(key)||skip&&skip(key)||(target[key]=source[key])}),
target);import net from"node:net";import urllib from"node:url";var regexPunycode=/^xn--/,regexNonASCII=/[^\0-\x7F]/,regexSeparators=/[\x2E\u3002\uFF0E\uFF61]/g,errors={overflow:"Overflow: input needs wider integers to proce\
ss","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"},baseMinusTMin=35,floor=Math.floor,stringFromCharCode=String.fromCharCode;
function error(type){throw new RangeError(errors[type])}function map(array,callback){let result=[],length=array.length;for(;length--;)result[length]=callback(array[length]);
return result}function mapDomain(domain,callback){let parts=domain.split("@"),result="";parts.length>1&&(result=parts[0]+"@",domain=parts[1]),domain=domain.replace(
regexSeparators,".");let labels=domain.split("."),encoded=map(labels,callback).join(".");return result+encoded}function ucs2decode(string){let output=[],counter=0,
length=string.length;for(;counter<length;){let value=string.charCodeAt(counter++);if(value>=55296&&value<=56319&&counter<length){let extra=string.charCodeAt(counter++);
(extra&64512)==56320?output.push(((value&1023)<<10)+(extra&1023)+65536):(output.push(value),counter--)}else output.push(value)}return output}var basicToDigit=function(codePoint){return codePoint>=48&&codePoint<58?26+(codePoint-48):codePoint>=65&&codePoint<91?codePoint-65:codePoint>=97&&codePoint<123?
codePoint-97:36},digitToBasic=function(digit,flag){return digit+22+75*+(digit<26)-(+(flag!=0)<<5)},adapt=function(delta,numPoints,firstTime){let k=0;for(delta=firstTime?
floor(delta/700):delta>>1,delta+=floor(delta/numPoints);delta>baseMinusTMin*26>>1;k+=36)delta=floor(delta/baseMinusTMin);return floor(k+(baseMinusTMin+1)*delta/
(delta+38))},decode=function(input){let output=[],inputLength=input.length,i=0,n=128,bias=72,basic=input.lastIndexOf("-");basic<0&&(basic=0);for(let j=0;j<basic;++j)
input.charCodeAt(j)>=128&&error("not-basic"),output.push(input.charCodeAt(j));for(let index=basic>0?basic+1:0;index<inputLength;){let oldi=i;for(let w=1,k=36;;k+=
36){index>=inputLength&&error("invalid-input");let digit=basicToDigit(input.charCodeAt(index++));digit>=36&&error("invalid-input"),digit>floor((2147483647-i)/w)&&
error("overflow"),i+=digit*w;let t=k<=bias?1:k>=bias+26?26:k-bias;if(digit<t)break;let baseMinusT=36-t;w>floor(2147483647/baseMinusT)&&error("overflow"),w*=baseMinusT}
let out=output.length+1;bias=adapt(i-oldi,out,oldi==0),floor(i/out)>2147483647-n&&error("overflow"),n+=floor(i/out),i%=out,output.splice(i++,0,n)}return String.
fromCodePoint(...output)},encode=function(input){let output=[],codePoints=ucs2decode(input),inputLength=codePoints.length,n=128,delta=0,bias=72;for(let currentValue of codePoints)
currentValue<128&&output.push(stringFromCharCode(currentValue));let basicLength=output.length,handledCPCount=basicLength;for(basicLength&&output.push("-");handledCPCount<
inputLength;){let m=2147483647;for(let currentValue of codePoints)currentValue>=n&&currentValue<m&&(m=currentValue);let handledCPCountPlusOne=handledCPCount+1;m-
n>floor((2147483647-delta)/handledCPCountPlusOne)&&error("overflow"),delta+=(m-n)*handledCPCountPlusOne,n=m;for(let currentValue of codePoints)if(currentValue<n&&
++delta>2147483647&&error("overflow"),currentValue===n){let q=delta;for(let k=36;;k+=36){let t=k<=bias?1:k>=bias+26?26:k-bias;if(q<t)break;let qMinusT=q-t,baseMinusT=36-
t;output.push(stringFromCharCode(digitToBasic(t+qMinusT%baseMinusT,0))),q=floor(qMinusT/baseMinusT)}output.push(stringFromCharCode(digitToBasic(q,0))),bias=adapt(
delta,handledCPCountPlusOne,handledCPCount===basicLength),delta=0,++handledCPCount}++delta,++n}return output.join("")},toUnicode=function(input){return mapDomain(
input,function(string){return regexPunycode.test(string)?decode(string.slice(4).toLowerCase()):string})},toASCII=function(input){return mapDomain(input,function(string){
return regexNonASCII.test(string)?"xn--"+encode(string):string})};var SLASHLESS_AUTHORITY=/^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/;function stripSurroundingWhitespace(input){let start=0,end=input.length;for(;start<end&&
input.charCodeAt(start)<=32;)start++;for(;end>start&&input.charCodeAt(end-1)<=32;)end--;return input.slice(start,end)}var LEGACY_TRIM=/^[\x00-\x20\u00a0\ufeff]+/,
AUTHORITY=/^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/,FORBIDDEN_HOST_CHARS=/[\x00-\x20#/:<>?@[\\\]^|\x7f]/,CONTROL_CHARS=/[\x00-\x1f\x7f]/;function invalidUrl(input){
let err=new TypeError("Invalid URL");return err.code="ERR_INVALID_URL",err.input=input,err}function legacyParse(input,parseQueryString,whatwgError,slashesDenoteHost){
let parsed=urllib.parse(input,parseQueryString,slashesDenoteHost),authority=AUTHORITY.exec(input.replace(LEGACY_TRIM,""));if(authority&&(authority[1]||parsed.hostname!==
null)){let written=authority[2].slice(authority[2].lastIndexOf("@")+1);if(!written||CONTROL_CHARS.test(written)||(parsed.host||"").toLowerCase()!==toASCII(written.
toLowerCase())||written.charAt(0)==="["&&!net.isIPv6(written.slice(1,written.indexOf("]"))))throw whatwgError}else if(parsed.hostname!==null)throw whatwgError;let legacyAuth=parsed.
auth===null||parsed.auth===void 0?null:parsed.auth.split(":"),result=parsed;return result.username=legacyAuth?legacyAuth.shift():null,result.password=legacyAuth&&
legacyAuth.length?legacyAuth.join(":"):null,result}function safeDecode(str){try{return decodeURIComponent(str)}catch{return str}}function normalizeHostname(raw,href){
let hostname=raw||"";if(!hostname)return"";if(hostname.charAt(0)==="["&&hostname.charAt(hostname.length-1)==="]")return hostname.slice(1,-1);let decoded=safeDecode(
hostname),mapped=FORBIDDEN_HOST_CHARS.test(decoded)?"":urllib.domainToASCII(decoded);if(!mapped)throw invalidUrl(href);return mapped}var parse=(input,parseQueryString)=>{
input=stripSurroundingWhitespace(input||"");let slashless=SLASHLESS_AUTHORITY.exec(input),normalized=slashless?slashless[1]+"//"+slashless[2]:input,u;try{u=new URL(
normalized)}catch(err){return legacyParse(normalized,parseQueryString,err)}let hostname=normalizeHostname(u.hostname,u.href),port=u.port||null,pathname=u.pathname||
null,search=u.search||null,auth=null,username=null,password=null;(u.username||u.password)&&(username=safeDecode(u.username),password=u.password?safeDecode(u.password):
null,auth=username+(password!==null?":"+password:""));let query;if(parseQueryString){let parsed=Object.create(null);u.searchParams.forEach((value,key)=>{if(Object.
prototype.hasOwnProperty.call(parsed,key)){let existing=parsed[key];Array.isArray(existing)?existing.push(value):parsed[key]=[existing,value]}else parsed[key]=value}),
query=parsed}else query=search?search.slice(1):null;return{protocol:u.protocol||null,host:u.host||null,hostname,port,pathname,search,path:(pathname||"")+(search||
"")||null,href:u.href,auth,username,password,query}},resolve=(from,to)=>{try{return new URL(to,from).href}catch(err){return legacyParse(from,!1,err,!0),legacyParse(
to,!1,err,!0),urllib.resolve(from,to)}};import util from"node:util";import http from"node:http";import https from"node:https";import zlib from"node:zlib";import{PassThrough}from"node:stream";import net2 from"node:net";var SESSION_TIMEOUT=1800,Cookies=class{constructor(options){this.options=options||{},this.cookies=[]}set(cookieStr,url){let urlparts=parse(url||""),cookie=this.
parse(cookieStr),domain;return cookie.domain?(domain=cookie.domain.replace(/^\./,""),(urlparts.hostname.length<domain.length||domain.indexOf(".")<0||domain.endsWith(
".")||net2.isIP(urlparts.hostname)||!("."+urlparts.hostname).endsWith("."+domain))&&(cookie.domain=urlparts.hostname)):cookie.domain=urlparts.hostname,cookie.path||
(cookie.path=this.getPath(urlparts.pathname)),cookie.expires||(cookie.expires=new Date(Date.now()+(Number(this.options.sessionTimeout||SESSION_TIMEOUT)||SESSION_TIMEOUT)*
1e3)),this.add(cookie)}get(url){return this.list(url).map(cookie=>cookie.name+"="+cookie.value).join("; ")}list(url){let result=[];for(let i=this.cookies.length-
1;i>=0;i--){let cookie=this.cookies[i];if(this.isExpired(cookie)){this.cookies.splice(i,1);continue}this.match(cookie,url)&&result.unshift(cookie)}return result}parse(cookieStr){
let cookie={},hasNameValue=!1;return(cookieStr||"").toString().split(";").forEach(cookiePart=>{if(!cookiePart.trim())return;let valueParts=cookiePart.split("="),
name=valueParts.shift().trim(),value=valueParts.join("=").trim(),domain;if(!hasNameValue){hasNameValue=!0,name&&(cookie.name=name,cookie.value=value);return}switch(name.
toLowerCase()){case"expires":{let expires=new Date(value);expires.toString()!=="Invalid Date"&&(cookie.expires=expires);break}case"path":cookie.path=value;break;case"\
domain":domain=value.toLowerCase(),domain.length&&domain.charAt(0)!=="."&&(domain="."+domain),cookie.domain=domain;break;case"max-age":cookie.expires=new Date(Date.
now()+(Number(value)||0)*1e3);break;case"secure":cookie.secure=!0;break;case"httponly":cookie.httponly=!0;break}}),cookie}match(cookie,url){let urlparts=parse(url||
"");if(urlparts.hostname!==cookie.domain&&(cookie.domain.charAt(0)!=="."||("."+urlparts.hostname).substr(-cookie.domain.length)!==cookie.domain))return!1;let pathname=urlparts.
pathname||"/",cookiePath=cookie.path;return!(!(pathname===cookiePath||pathname.startsWith(cookiePath)&&(cookiePath.endsWith("/")||pathname.charAt(cookiePath.length)===
"/"))||cookie.secure&&urlparts.protocol!=="https:")}add(cookie){if(!cookie||!cookie.name)return!1;for(let i=0,len=this.cookies.length;i<len;i++)if(this.compare(
this.cookies[i],cookie))return this.isExpired(cookie)?(this.cookies.splice(i,1),!1):(this.cookies[i]=cookie,!0);return this.isExpired(cookie)||this.cookies.push(
cookie),!0}compare(a,b){return a.name===b.name&&a.path===b.path&&a.domain===b.domain&&a.secure===b.secure&&a.httponly===b.httponly}isExpired(cookie){return cookie.
expires&&cookie.expires<new Date||!cookie.value}getPath(pathname){let pathParts=(pathname||"/").split("/");pathParts.pop();let path=pathParts.join("/").trim();return path.
charAt(0)!=="/"?"/":path}},cookies_default=Cookies;import net3 from"node:net";var MAX_REDIRECTS=5,DEFAULT_TIMEOUT=60*1e3,DEFAULT_MAX_TIME=120*1e3,DEFAULT_MAX_BYTES=64*1024*1024,TLS_OPTION_KEYS=["ALPNProtocols","ca","cert","checkServerIden\
tity","ciphers","crl","dhparam","ecdhCurve","honorCipherOrder","key","maxVersion","minVersion","passphrase","pfx","rejectUnauthorized","secureContext","secureOp\
tions","secureProtocol","servername","sessionIdContext","sigalgs"];function setFetchCode(err){err.code!==ERR_ACCESS_DENIED&&(err.code=EFETCH)}function parseFetchUrl(url){
let parsed;try{parsed=parse(url)}catch{return!1}return parsed.protocol!=="http:"&&parsed.protocol!=="https:"?!1:parsed}function fetchPort(parsed){return parsed.
port?Number(parsed.port):parsed.protocol==="https:"?443:80}function nmfetch(url,options){options=options||{},options.fetchRes=options.fetchRes||new PassThrough,
options.cookies=options.cookies||new cookies_default,options.redirects=options.redirects||0,options.maxRedirects=isNaN(options.maxRedirects)?MAX_REDIRECTS:options.
maxRedirects,options.deadline||(options.maxTime=typeof options.maxTime=="number"&&options.maxTime>=0?options.maxTime:DEFAULT_MAX_TIME,options.deadline=options.maxTime?
Date.now()+options.maxTime:0);let fetchRes=options.fetchRes,parsed=parseFetchUrl(url);if(!parsed)return options.body&&typeof options.body.destroy=="function"&&(options.
body.on("error",()=>!1),options.body.destroy()),setImmediate(()=>{let err=new Error("Unsupported protocol for URL "+url);err.code=EFETCH,err.sourceUrl=url,fetchRes.
emit("error",err)}),fetchRes;options.cookie&&([].concat(options.cookie||[]).forEach(cookie=>{options.cookies.set(cookie,url)}),options.cookie=!1);let method=(options.
method||"").toString().trim().toUpperCase()||"GET",finished2=!1,cookies,body,handler=parsed.protocol==="https:"?https:http,headers={"accept-encoding":"gzip,defl\
ate","user-agent":"nodemailer/"+version};if(Object.keys(options.headers||{}).forEach(key=>{isProtoKey(key.toLowerCase().trim())||(headers[key.toLowerCase().trim()]=
options.headers[key])}),options.userAgent&&(headers["user-agent"]=options.userAgent),parsed.auth&&(headers.Authorization="Basic "+Buffer.from(parsed.auth).toString(
"base64")),(cookies=options.cookies.get(url))&&(headers.cookie=cookies),options.body){if(options.contentType!==!1&&(headers["Content-Type"]=options.contentType||
"application/x-www-form-urlencoded"),typeof options.body.pipe=="function")headers["Transfer-Encoding"]="chunked",body=options.body,body.on("error",err=>{finished2||
(finished2=!0,setFetchCode(err),err.sourceUrl=url,fetchRes.emit("error",err))});else{if(options.body instanceof Buffer)body=options.body;else if(typeof options.
body=="object")try{body=Buffer.from(Object.keys(options.body).map(key=>{let value=options.body[key].toString().trim();return encodeURIComponent(key)+"="+encodeURIComponent(
value)}).join("&"))}catch(E){return finished2=!0,E.code=EFETCH,E.sourceUrl=url,setImmediate(()=>fetchRes.emit("error",E)),fetchRes}else body=Buffer.from(options.
body.toString().trim());headers["Content-Type"]=options.contentType||"application/x-www-form-urlencoded",headers["Content-Length"]=body.length}method=(options.method||
"").toString().trim().toUpperCase()||"POST"}let req,reqOptions={method,host:parsed.hostname,path:parsed.path,port:fetchPort(parsed),headers,rejectUnauthorized:!0,
agent:!1};options.tls&&Object.keys(options.tls).forEach(key=>{TLS_OPTION_KEYS.includes(key)&&(reqOptions[key]=options.tls[key])}),parsed.protocol==="https:"&&parsed.
hostname&&parsed.hostname!==reqOptions.host&&!net3.isIP(parsed.hostname)&&!reqOptions.servername&&(reqOptions.servername=parsed.hostname);try{req=handler.request(
reqOptions)}catch(E){return finished2=!0,setImmediate(()=>{setFetchCode(E),E.sourceUrl=url,fetchRes.emit("error",E)}),fetchRes}let deadlineTimer,clearDeadline=()=>{
deadlineTimer&&(clearTimeout(deadlineTimer),deadlineTimer=void 0)},fail=(err,sourceUrl=url)=>{finished2||(finished2=!0,clearDeadline(),setFetchCode(err),err.sourceUrl=
sourceUrl,fetchRes.emit("error",err),req.abort())},timeout=typeof options.timeout=="number"&&options.timeout>=0?options.timeout:DEFAULT_TIMEOUT;return timeout&&
req.setTimeout(timeout,()=>fail(new Error("Request Timeout"))),options.deadline&&(deadlineTimer=setTimeout(()=>fail(new Error("Request exceeded the allowed "+options.
maxTime+" ms")),Math.max(options.deadline-Date.now(),1)),deadlineTimer.unref()),req.on("error",err=>fail(err)),fetchRes.once("close",()=>{clearDeadline(),!(finished2||
fetchRes.readableEnded)&&(finished2=!0,req.destroy())}),req.on("response",res=>{let inflate;if(finished2)return;switch(res.headers["content-encoding"]){case"gzi\
p":case"deflate":inflate=zlib.createUnzip();break}if(res.headers["set-cookie"]&&[].concat(res.headers["set-cookie"]||[]).forEach(cookie=>{options.cookies.set(cookie,
url)}),[301,302,303,307,308].includes(res.statusCode)&&res.headers.location){if(options.redirects++,options.redirects>options.maxRedirects)return fail(new Error(
"Maximum redirect count exceeded"));options.method="GET",options.body=!1;let redirectUrl;try{redirectUrl=resolve(url,res.headers.location)}catch{redirectUrl=res.
headers.location}let redirectParsed=parseFetchUrl(redirectUrl);if(!redirectParsed)return fail(new Error("Unsupported protocol for URL "+redirectUrl),redirectUrl);
let crossOrigin=redirectParsed.protocol!==parsed.protocol||redirectParsed.hostname!==parsed.hostname||fetchPort(redirectParsed)!==fetchPort(parsed);if(options.headers&&
crossOrigin){let sensitive=["authorization","cookie","proxy-authorization"];Object.keys(options.headers).forEach(key=>{sensitive.includes(key.toLowerCase().trim())&&
delete options.headers[key]})}return finished2=!0,clearDeadline(),res.resume(),req.abort(),nmfetch(redirectUrl,options)}if(fetchRes.statusCode=res.statusCode,fetchRes.
headers=res.headers,res.statusCode>=300&&!options.allowErrorResponse)return fail(new Error("Invalid status code "+res.statusCode));res.on("error",err=>fail(err)),
res.once("end",()=>clearDeadline());let maxBytes=typeof options.maxBytes=="number"&&options.maxBytes>0?options.maxBytes:DEFAULT_MAX_BYTES,source=inflate||res,received=0;
source.on("data",chunk=>{received+=chunk.length,!(received<=maxBytes||finished2)&&(source.unpipe(fetchRes),fail(new Error("Response size exceeds the allowed "+maxBytes+
" bytes")))}),inflate?(res.pipe(inflate).pipe(fetchRes),inflate.on("error",err=>fail(err))):res.pipe(fetchRes)}),setImmediate(()=>{if(body)try{if(typeof body.pipe==
"function")return body.pipe(req);req.write(body)}catch(err){return fail(err)}req.end()}),fetchRes}nmfetch.Cookies=cookies_default;nmfetch.DEFAULT_TIMEOUT=DEFAULT_TIMEOUT;
nmfetch.DEFAULT_MAX_TIME=DEFAULT_MAX_TIME;var fetch_default=nmfetch;import dns from"node:dns";import net4 from"node:net";import os from"node:os";import{finished}from"node:stream";var DNS_TTL=300*1e3,CACHE_CLEANUP_INTERVAL=30*1e3,MAX_CACHE_SIZE=1e3,lastCacheCleanup=0;var networkInterfaces,networkInterfacesRead=!1,_readNetworkInterfaces=()=>{if(!networkInterfacesRead){networkInterfacesRead=!0;try{networkInterfaces=os.networkInterfaces()}catch{}}
return networkInterfaces},isFamilySupported=(family,allowInternal)=>{let addresses=Object.values(_readNetworkInterfaces()||{}).flat();return addresses.length?addresses.
filter(i=>!i.internal||allowInternal).some(i=>i.family==="IPv"+family||i.family===family):!0},resolve2=(family,hostname,options,callback)=>{if(options=options||
{},!isFamilySupported(family,options.allowInternalNetworkInterfaces))return callback(null,[]),null;let dnsResolver=dns.Resolver?new dns.Resolver(options):dns;return dnsResolver["\
resolve"+family](hostname,(err,addresses)=>{if(err){switch(err.code){case dns.NODATA:case dns.NOTFOUND:case dns.NOTIMP:case dns.SERVFAIL:case dns.CONNREFUSED:case dns.
REFUSED:case"EAI_AGAIN":return callback(null,[])}return callback(err)}return callback(null,Array.isArray(addresses)?addresses:[].concat(addresses||[]))}),dns.Resolver?
dnsResolver:null},dnsCache=new Map,formatDNSValue=(value,extra)=>{if(!value)return Object.assign({},extra||{});let addresses=value.addresses||[],host=addresses.
length>0?addresses[Math.floor(Math.random()*addresses.length)]:null;return Object.assign({host,_addresses:addresses},extra||{})},resolveHostname=(options,callback)=>{
if(options=options||{},!options.host&&options.servername&&(options.host=options.servername),!options.host||net4.isIP(options.host)){let value={addresses:[options.
host]};return callback(null,formatDNSValue(value,{servername:options.servername||!1,cached:!1}))}let host=options.host,servername=options.servername||host,cached;
if(dnsCache.has(options.host)){cached=dnsCache.get(options.host);let now=Date.now();if(now-lastCacheCleanup>CACHE_CLEANUP_INTERVAL){lastCacheCleanup=now;for(let[
host2,entry]of dnsCache.entries())entry.expires&&entry.expires<now&&dnsCache.delete(host2);if(dnsCache.size>MAX_CACHE_SIZE){let toDelete=Math.floor(MAX_CACHE_SIZE*
.1);Array.from(dnsCache.keys()).slice(0,toDelete).forEach(key=>dnsCache.delete(key))}}if(!cached.expires||cached.expires>=now)return callback(null,formatDNSValue(
cached.value,{servername,cached:!0}))}let responded=!1,deadline,respond=(err,result)=>{responded||(responded=!0,clearTimeout(deadline),callback(err,result))},respondCached=error2=>cached?
(dnsCache.set(host,{value:cached.value,expires:Date.now()+(options.dnsTtl||DNS_TTL)}),respond(null,formatDNSValue(cached.value,{servername,cached:!0,error:error2})),
!0):!1,resolvers=[],timeout=Number(options.timeout)||0;timeout>0&&(deadline=setTimeout(()=>{for(let resolver of resolvers)typeof resolver.cancel=="function"&&resolver.
cancel();let err=new Error("DNS lookup for "+host+" timed out");err.code=dns.TIMEOUT,respondCached(err)||respond(err)},timeout));let ipv4Addresses=[],ipv6Addresses=[],
ipv4Error=null,ipv6Error=null,pending=2,onResolved=()=>{if(--pending||responded)return;let allAddresses=ipv4Addresses.concat(ipv6Addresses);if(allAddresses.length){
let value={addresses:allAddresses};return dnsCache.set(host,{value,expires:Date.now()+(options.dnsTtl||DNS_TTL)}),respond(null,formatDNSValue(value,{servername,
cached:!1}))}if(!(ipv4Error&&ipv6Error&&respondCached(ipv4Error)))try{dns.lookup(host,{all:!0},(err,addresses)=>{if(err)return respondCached(err)?void 0:respond(
err);let supportedAddresses=addresses?addresses.filter(addr=>isFamilySupported(addr.family)).map(addr=>addr.address):[];if(addresses&&addresses.length&&!supportedAddresses.
length&&console.warn(`Failed to resolve IPv${addresses[0].family} addresses with current network`),!supportedAddresses.length&&cached)return respond(null,formatDNSValue(
cached.value,{servername,cached:!0}));let value={addresses:supportedAddresses.length?supportedAddresses:[host]};return dnsCache.set(host,{value,expires:Date.now()+
(options.dnsTtl||DNS_TTL)}),respond(null,formatDNSValue(value,{servername,cached:!1}))})}catch(lookupErr){return respondCached(lookupErr)?void 0:respond(ipv4Error||
ipv6Error||lookupErr)}};for(let family of[4,6]){let resolver=resolve2(family,host,options,(err,addresses)=>{family===4?(ipv4Error=err,ipv4Addresses=addresses||[]):
(ipv6Error=err,ipv6Addresses=addresses||[]),onResolved()});resolver&&resolvers.push(resolver)}};var _logFunc=(logger,level,defaults,data,message,...args)=>{let entry=Object.assign({},defaults||{},data||{});delete entry.level;let logLevel=level;typeof logger[logLevel]!=
"function"&&(logLevel=["info","debug","log","trace","warn","error"].find(name=>typeof logger[name]=="function")),logLevel&&logger[logLevel](entry,message,...args)},
getLogger=(options,defaults)=>{options=options||{};let response={},levels=["trace","debug","info","warn","error","fatal"];if(!options.logger)return levels.forEach(
level=>{response[level]=()=>!1}),response;let logger=options.logger===!0?createDefaultLogger(levels):options.logger;return levels.forEach(level=>{response[level]=
(...args)=>{let data=typeof args[0]=="string"?void 0:args.shift();_logFunc(logger,level,defaults,data,...args)}}),response},callbackPromise=(resolve3,reject)=>function(...args){
let err=args.shift();err?reject(err):resolve3(...args)},parseDataURI=uri=>{if(typeof uri!="string"||!uri.startsWith("data:"))return null;let commaPos=uri.indexOf(
",");if(commaPos===-1)return null;let data=uri.substring(commaPos+1),metaStr=uri.substring(5,commaPos),encoding,metaEntries=metaStr.split(";");if(metaEntries.length>
0){let lastEntry=metaEntries[metaEntries.length-1].toLowerCase().trim();["base64","utf8","utf-8"].includes(lastEntry)&&lastEntry.indexOf("=")===-1&&(encoding=lastEntry,
metaEntries.pop())}let contentType=metaEntries.length>0?metaEntries.shift():"application/octet-stream",params={};for(let i=0;i<metaEntries.length;i++){let entry=metaEntries[i],
sepPos=entry.indexOf("=");if(sepPos>0){let key=entry.substring(0,sepPos).trim(),value=entry.substring(sepPos+1).trim();key&&!isProtoKey(key)&&(params[key]=value)}}
let bufferData;try{if(encoding==="base64")bufferData=Buffer.from(data,"base64");else try{bufferData=Buffer.from(decodeURIComponent(data))}catch{bufferData=Buffer.
from(data)}}catch{bufferData=Buffer.alloc(0)}return{data:bufferData,encoding:encoding||null,contentType:contentType||"application/octet-stream",params}};var encodeXText=str=>{if(!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(str))return str;let buf=Buffer.from(str),result="";for(let i=0,len=buf.length;i<len;i++){let c=buf[i];
c<33||c>126||c===43||c===61?result+="+"+(c<16?"0":"")+c.toString(16).toUpperCase():result+=String.fromCharCode(c)}return result},streamErrors=new WeakMap;function recordStreamErrors(stream){
stream.on("error",err=>{streamErrors.has(stream)||streamErrors.set(stream,err)})}function destroyStream(value){let stream=value;stream&&typeof stream.pipe=="fun\
ction"&&typeof stream.destroy=="function"&&!stream.destroyed&&stream.destroy()}function unreadableStreamError(stream){let err=streamErrors.get(stream)||stream.errored;
if(err)return err;if(stream.readableEnded||stream.destroyed){let unreadable=new Error("Content stream was already read or destroyed");return unreadable.code=ESTREAM,
unreadable}return null}function resolveStream(stream,callback){let responded=!1,respond=(err,value)=>{responded||(responded=!0,callback(err,value))},unreadable=unreadableStreamError(
stream);if(unreadable){stream.on("error",()=>!1),setImmediate(()=>respond(unreadable));return}let chunks=[],chunklen=0;stream.on("data",chunk=>{typeof chunk=="s\
tring"&&(chunk=Buffer.from(chunk)),chunks.push(chunk),chunklen+=chunk.length}),finished(stream,{writable:!1},err=>{if(err)return respond(err);let value;try{value=
Buffer.concat(chunks,chunklen)}catch(E){return respond(E)}respond(null,value)})}function createDefaultLogger(levels){let levelMaxLen=levels.reduce((max,level)=>Math.
max(max,level.length),0),levelNames=new Map;levels.forEach(level=>{let levelName=level.toUpperCase();levelName.length<levelMaxLen&&(levelName+=" ".repeat(levelMaxLen-
levelName.length)),levelNames.set(level,levelName)});let print=(level,entry,message,...args)=>{let prefix="";entry&&(entry.tnx==="server"?prefix="S: ":entry.tnx===
"client"&&(prefix="C: "),entry.sid&&(prefix="["+entry.sid+"] "+prefix),entry.cid&&(prefix="[#"+entry.cid+"] "+prefix)),message=util.format(message,...args),message.
split(/\r?\n/).forEach(line=>{console.log("[%s] %s %s",new Date().toISOString().substr(0,19).replace(/T/," "),levelNames.get(level),prefix+line)})},logger={};return levels.
forEach(level=>{logger[level]=print.bind(null,level)}),logger}export{toUnicode,toASCII,version,EOTP,ESTREAM,EFILEACCESS,EURLACCESS,isTransientError,isPermanentResponseCode,ERR_ACCESS_DENIED,isProtoKey,copyOwnKeys,fetch_default,
resolveHostname,getLogger,callbackPromise,parseDataURI,encodeXText,recordStreamErrors,destroyStream,unreadableStreamError,resolveStream};
