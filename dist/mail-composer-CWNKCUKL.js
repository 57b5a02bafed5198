import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{EFILEACCESS,EOTP,ESTREAM,EURLACCESS,callbackPromise,copyOwnKeys,destroyStream,fetch_default,isProtoKey,parseDataURI,recordStreamErrors,resolveStream,toASCII,
toUnicode,unreadableStreamError}from"./chunk-I7HGKPGS.js";import"./chunk-DIQVHKCG.js";import crypto from"node:crypto";import fs from"node:fs";import{PassThrough,finished,pipeline}from"node:stream";import urlModule from"node:url";import{Transform}from"node:stream";function encode(buffer){return typeof buffer=="string"&&(buffer=Buffer.from(buffer,"utf-8")),buffer.toString("base64")}function normalizeLineLength(lineLength){
let length=Math.floor(Number(lineLength));return Number.isFinite(length)&&length>=1?length:76}function wrapBuffer(src,lineLength,final){let lines=Math.ceil(src.
length/lineLength),complete=Math.max(lines-1,0),rest=src.length-complete*lineLength,output=Buffer.allocUnsafe(complete*(lineLength+2)+(final?rest:0)),to=0;for(let from=0;from<
complete*lineLength;from+=lineLength)src.copy(output,to,from,from+lineLength),to+=lineLength,output[to++]=13,output[to++]=10;if(final&&(to+=src.copy(output,to,complete*
lineLength),rest=0),to!==output.length)throw new Error("Unexpected wrapped length");return{output,rest}}var Encoder=class extends Transform{constructor(options){super(),this.options=options||{},this.options.lineLength!==!1&&(this.options.lineLength=normalizeLineLength(
this.options.lineLength)),this._curLine="",this._remainingBytes=!1,this.inputBytes=0,this.outputBytes=0}_emit(b64,final){let src=Buffer.from(this._curLine+b64,"\
latin1");if(!src.length)return;let output=src;if(this.options.lineLength){let wrapped=wrapBuffer(src,this.options.lineLength,final);output=wrapped.output,this._curLine=
wrapped.rest?src.toString("latin1",src.length-wrapped.rest):""}else this._curLine="";output.length&&(this.outputBytes+=output.length,this.push(output))}_transform(chunk,encoding,done){
let buf=encoding!=="buffer"?Buffer.from(chunk,encoding):chunk;if(!buf||!buf.length)return done();this.inputBytes+=buf.length,this._remainingBytes&&(buf=Buffer.concat(
[this._remainingBytes,buf],this._remainingBytes.length+buf.length),this._remainingBytes=!1);let extra=buf.length%3;extra&&(this._remainingBytes=buf.subarray(buf.
length-extra),buf=buf.subarray(0,buf.length-extra)),this._emit(encode(buf),!1),done()}_flush(done){this._emit(this._remainingBytes?encode(this._remainingBytes):
"",!0),this._remainingBytes=!1,done()}};import{Transform as Transform2}from"node:stream";var MIN_LINE_LENGTH=4,QP_RANGES=[[9],[10],[13],[32,60],[62,126]],QP_LITERAL=new Uint8Array(256);for(let i=0;i<256;i++)
QP_LITERAL[i]=checkRanges(i,QP_RANGES)?1:0;var HEX_DIGITS=Buffer.from("0123456789ABCDEF","latin1"),isWhitespace=c=>c===32||c===9;function encode2(buffer){return encodeBytes(
typeof buffer=="string"?Buffer.from(buffer,"utf-8"):buffer)}function encodeBytes(buffer,next,binary,previous){let len=buffer.length,output=Buffer.allocUnsafe(len*
3),pos=0;for(let i=0;i<len;i++){let ord=buffer[i],following=i+1<len?buffer[i+1]:next,lineBreakByte=binary&&(ord===13||ord===10)?ord===13?following===10:(i>0?buffer[i-
1]:previous)===13:!0;if(QP_LITERAL[ord]&&lineBreakByte&&!(isWhitespace(ord)&&(following===void 0||following===10||following===13))){output[pos++]=ord;continue}output[pos++]=
61,output[pos++]=HEX_DIGITS[Math.floor(ord/16)],output[pos++]=HEX_DIGITS[ord%16]}return output.toString("latin1",0,pos)}function wrap(str,lineLength){if(str=(str||
"").toString(),lineLength=Math.max(Number(lineLength)||76,MIN_LINE_LENGTH),str.length<=lineLength)return str;let pos=0,len=str.length,match,code,line,lineMargin=Math.
floor(lineLength/3),result="";for(;pos<len;){if(line=str.substr(pos,lineLength),match=line.match(/\r\n/)){line=line.substr(0,match.index+match[0].length),result+=
line,pos+=line.length;continue}if(line.substr(-1)===`
`){result+=line,pos+=line.length;continue}if(match=line.substr(-lineMargin).match(/\n.*?$/)){line=line.substr(0,line.length-(match[0].length-1)),result+=line,pos+=
line.length;continue}if(line.length>lineLength-lineMargin&&(match=line.substr(-lineMargin).match(/[ \t.,!?][^ \t.,!?]*$/)))line=line.substr(0,line.length-(match[0].
length-1));else if(line.match(/[=][\da-f]{0,2}$/i))for((match=line.match(/[=][\da-f]{0,1}$/i))&&(line=line.substr(0,line.length-match[0].length));line.length>3&&
line.length<len-pos&&!line.match(/^(?:=[\da-f]{2}){1,4}$/i)&&(match=line.match(/[=][\da-f]{2}$/gi))&&(code=parseInt(match[0].substr(1,2),16),!(code<128||(line=line.
substr(0,line.length-3),code>=192))););line.length||(line=str.substr(pos,lineLength)),pos+line.length<len&&line.substr(-1)!==`
`?(line.length===lineLength&&line.match(/[=][\da-f]{2}$/i)?line=line.substr(0,line.length-3):line.length===lineLength&&(line=line.substr(0,line.length-1)),pos+=
line.length,line+=`=\r
`):pos+=line.length,result+=line}return result}function checkRanges(nr,ranges){for(let i=ranges.length-1;i>=0;i--){let range=ranges[i];if(range.length&&(range.length===
1&&nr===range[0]||range.length===2&&nr>=range[0]&&nr<=range[1]))return!0}return!1}var ENCODE_SLICE_SIZE=64*1024,Encoder2=class extends Transform2{constructor(options){
super(),this.options=options||{},this.options.lineLength!==!1&&(this.options.lineLength=this.options.lineLength||76),this._curLine="",this._remainingBytes=!1,this.
_lastByte=void 0,this.inputBytes=0,this.outputBytes=0}_transform(chunk,encoding,done){let buf=encoding!=="buffer"?Buffer.from(chunk,encoding):chunk;if(!buf||!buf.
length)return done();this.inputBytes+=buf.length,this._remainingBytes&&(buf=Buffer.concat([this._remainingBytes,buf],this._remainingBytes.length+buf.length),this.
_remainingBytes=!1);let end=buf.length;for(;end>0&&(isWhitespace(buf[end-1])||this.options.binary&&buf[end-1]===13);)end--;buf.length-end<=ENCODE_SLICE_SIZE&&(this.
_remainingBytes=end<buf.length?Buffer.from(buf.subarray(end)):!1,buf=buf.subarray(0,end)),this._encodeSlices(buf),done()}_flush(done){this._remainingBytes&&(this.
_encodeSlices(this._remainingBytes),this._remainingBytes=!1),this._curLine&&(this.outputBytes+=this._curLine.length,this.push(this._curLine,"ascii"),this._curLine=
""),done()}_encodeSlices(buf){for(let start=0;start<buf.length;start+=ENCODE_SLICE_SIZE){let end=Math.min(start+ENCODE_SLICE_SIZE,buf.length);this._encodeSlice(
buf.subarray(start,end),end<buf.length?buf[end]:void 0),this._lastByte=buf[end-1]}}_encodeSlice(buf,next){let qp;if(this.options.lineLength){qp=wrap(this._curLine+
encodeBytes(buf,next,this.options.binary,this._lastByte),this.options.lineLength);let lastLF=qp.lastIndexOf(`
`);this._curLine=qp.substring(lastLF+1),qp=qp.substring(0,lastLF+1),qp&&(this.outputBytes+=qp.length,this.push(qp,"ascii"))}else qp=encodeBytes(buf,next,this.options.
binary,this._lastByte),this.outputBytes+=qp.length,this.push(qp,"ascii")}};import path from"node:path";var defaultMimeType="application/octet-stream",defaultExtension="bin",mimeTypes=new Map([["application/acad","dwg"],["application/ap\
plixware","aw"],["application/arj","arj"],["application/atom+xml","xml"],["application/atomcat+xml","atomcat"],["application/atomsvc+xml","atomsvc"],["applicati\
on/base64",["mm","mme"]],["application/binhex","hqx"],["application/binhex4","hqx"],["application/book",["book","boo"]],["application/ccxml+xml,","ccxml"],["app\
lication/cdf","cdf"],["application/cdmi-capability","cdmia"],["application/cdmi-container","cdmic"],["application/cdmi-domain","cdmid"],["application/cdmi-objec\
t","cdmio"],["application/cdmi-queue","cdmiq"],["application/clariscad","ccad"],["application/commonground","dp"],["application/cu-seeme","cu"],["application/da\
vmount+xml","davmount"],["application/drafting","drw"],["application/dsptype","tsp"],["application/dssc+der","dssc"],["application/dssc+xml","xdssc"],["applicat\
ion/dxf","dxf"],["application/ecmascript",["js","es"]],["application/emma+xml","emma"],["application/envoy","evy"],["application/epub+zip","epub"],["application\
/excel",["xls","xl","xla","xlb","xlc","xld","xlk","xll","xlm","xlt","xlv","xlw"]],["application/exi","exi"],["application/font-tdpfr","pfr"],["application/fract\
als","fif"],["application/freeloader","frl"],["application/futuresplash","spl"],["application/geo+json","geojson"],["application/gnutar","tgz"],["application/gr\
oupwise","vew"],["application/hlp","hlp"],["application/hta","hta"],["application/hyperstudio","stk"],["application/i-deas","unv"],["application/iges",["iges","\
igs"]],["application/inf","inf"],["application/internet-property-stream","acx"],["application/ipfix","ipfix"],["application/java","class"],["application/java-ar\
chive","jar"],["application/java-byte-code","class"],["application/java-serialized-object","ser"],["application/java-vm","class"],["application/javascript","js"],
["application/json","json"],["application/lha","lha"],["application/lzx","lzx"],["application/mac-binary","bin"],["application/mac-binhex","hqx"],["application/\
mac-binhex40","hqx"],["application/mac-compactpro","cpt"],["application/macbinary","bin"],["application/mads+xml","mads"],["application/marc","mrc"],["applicati\
on/marcxml+xml","mrcx"],["application/mathematica","ma"],["application/mathml+xml","mathml"],["application/mbedlet","mbd"],["application/mbox","mbox"],["applica\
tion/mcad","mcd"],["application/mediaservercontrol+xml","mscml"],["application/metalink4+xml","meta4"],["application/mets+xml","mets"],["application/mime","aps"],
["application/mods+xml","mods"],["application/mp21","m21"],["application/mp4","mp4"],["application/mspowerpoint",["ppt","pot","pps","ppz"]],["application/msword",
["doc","dot","w6w","wiz","word"]],["application/mswrite","wri"],["application/mxf","mxf"],["application/netmc","mcp"],["application/octet-stream",["*"]],["appli\
cation/oda","oda"],["application/oebps-package+xml","opf"],["application/ogg","ogx"],["application/olescript","axs"],["application/onenote","onetoc"],["applicat\
ion/patch-ops-error+xml","xer"],["application/pdf","pdf"],["application/pgp-encrypted","asc"],["application/pgp-signature","pgp"],["application/pics-rules","prf"],
["application/pkcs-12","p12"],["application/pkcs-crl","crl"],["application/pkcs10","p10"],["application/pkcs7-mime",["p7c","p7m"]],["application/pkcs7-signature",
"p7s"],["application/pkcs8","p8"],["application/pkix-attr-cert","ac"],["application/pkix-cert",["cer","crt"]],["application/pkix-crl","crl"],["application/pkix-\
pkipath","pkipath"],["application/pkixcmp","pki"],["application/plain","text"],["application/pls+xml","pls"],["application/postscript",["ps","ai","eps"]],["appl\
ication/powerpoint","ppt"],["application/pro_eng",["part","prt"]],["application/prs.cww","cww"],["application/pskc+xml","pskcxml"],["application/rdf+xml","rdf"],
["application/reginfo+xml","rif"],["application/relax-ng-compact-syntax","rnc"],["application/resource-lists+xml","rl"],["application/resource-lists-diff+xml","\
rld"],["application/ringing-tones","rng"],["application/rls-services+xml","rs"],["application/rsd+xml","rsd"],["application/rss+xml","xml"],["application/rtf",[
"rtf","rtx"]],["application/sbml+xml","sbml"],["application/scvp-cv-request","scq"],["application/scvp-cv-response","scs"],["application/scvp-vp-request","spq"],
["application/scvp-vp-response","spp"],["application/sdp","sdp"],["application/sea","sea"],["application/set","set"],["application/set-payment-initiation","setp\
ay"],["application/set-registration-initiation","setreg"],["application/shf+xml","shf"],["application/sla","stl"],["application/smil",["smi","smil"]],["applicat\
ion/smil+xml","smi"],["application/solids","sol"],["application/sounder","sdr"],["application/sparql-query","rq"],["application/sparql-results+xml","srx"],["app\
lication/srgs","gram"],["application/srgs+xml","grxml"],["application/sru+xml","sru"],["application/ssml+xml","ssml"],["application/step",["step","stp"]],["appl\
ication/streamingmedia","ssm"],["application/tei+xml","tei"],["application/thraud+xml","tfi"],["application/timestamped-data","tsd"],["application/toolbook","tb\
k"],["application/vda","vda"],["application/vnd.3gpp.pic-bw-large","plb"],["application/vnd.3gpp.pic-bw-small","psb"],["application/vnd.3gpp.pic-bw-var","pvb"],
["application/vnd.3gpp2.tcap","tcap"],["application/vnd.3m.post-it-notes","pwn"],["application/vnd.accpac.simply.aso","aso"],["application/vnd.accpac.simply.imp",
"imp"],["application/vnd.acucobol","acu"],["application/vnd.acucorp","atc"],["application/vnd.adobe.air-application-installer-package+zip","air"],["application/\
vnd.adobe.fxp","fxp"],["application/vnd.adobe.xdp+xml","xdp"],["application/vnd.adobe.xfdf","xfdf"],["application/vnd.ahead.space","ahead"],["application/vnd.ai\
rzip.filesecure.azf","azf"],["application/vnd.airzip.filesecure.azs","azs"],["application/vnd.amazon.ebook","azw"],["application/vnd.americandynamics.acc","acc"],
["application/vnd.amiga.ami","ami"],["application/vnd.android.package-archive","apk"],["application/vnd.anser-web-certificate-issue-initiation","cii"],["applica\
tion/vnd.anser-web-funds-transfer-initiation","fti"],["application/vnd.antix.game-component","atx"],["application/vnd.apple.installer+xml","mpkg"],["application\
/vnd.apple.mpegurl","m3u8"],["application/vnd.aristanetworks.swi","swi"],["application/vnd.audiograph","aep"],["application/vnd.blueice.multipass","mpm"],["appl\
ication/vnd.bmi","bmi"],["application/vnd.businessobjects","rep"],["application/vnd.chemdraw+xml","cdxml"],["application/vnd.chipnuts.karaoke-mmd","mmd"],["appl\
ication/vnd.cinderella","cdy"],["application/vnd.claymore","cla"],["application/vnd.cloanto.rp9","rp9"],["application/vnd.clonk.c4group","c4g"],["application/vn\
d.cluetrust.cartomobile-config","c11amc"],["application/vnd.cluetrust.cartomobile-config-pkg","c11amz"],["application/vnd.commonspace","csp"],["application/vnd.\
contact.cmsg","cdbcmsg"],["application/vnd.cosmocaller","cmc"],["application/vnd.crick.clicker","clkx"],["application/vnd.crick.clicker.keyboard","clkk"],["appl\
ication/vnd.crick.clicker.palette","clkp"],["application/vnd.crick.clicker.template","clkt"],["application/vnd.crick.clicker.wordbank","clkw"],["application/vnd\
.criticaltools.wbs+xml","wbs"],["application/vnd.ctc-posml","pml"],["application/vnd.cups-ppd","ppd"],["application/vnd.curl.car","car"],["application/vnd.curl.\
pcurl","pcurl"],["application/vnd.data-vision.rdz","rdz"],["application/vnd.denovo.fcselayout-link","fe_launch"],["application/vnd.dna","dna"],["application/vnd\
.dolby.mlp","mlp"],["application/vnd.dpgraph","dpg"],["application/vnd.dreamfactory","dfac"],["application/vnd.dvb.ait","ait"],["application/vnd.dvb.service","s\
vc"],["application/vnd.dynageo","geo"],["application/vnd.ecowin.chart","mag"],["application/vnd.enliven","nml"],["application/vnd.epson.esf","esf"],["applicatio\
n/vnd.epson.msf","msf"],["application/vnd.epson.quickanime","qam"],["application/vnd.epson.salt","slt"],["application/vnd.epson.ssf","ssf"],["application/vnd.es\
zigno3+xml","es3"],["application/vnd.ezpix-album","ez2"],["application/vnd.ezpix-package","ez3"],["application/vnd.fdf","fdf"],["application/vnd.fdsn.seed","see\
d"],["application/vnd.flographit","gph"],["application/vnd.fluxtime.clip","ftc"],["application/vnd.framemaker","fm"],["application/vnd.frogans.fnc","fnc"],["app\
lication/vnd.frogans.ltf","ltf"],["application/vnd.fsc.weblaunch","fsc"],["application/vnd.fujitsu.oasys","oas"],["application/vnd.fujitsu.oasys2","oa2"],["appl\
ication/vnd.fujitsu.oasys3","oa3"],["application/vnd.fujitsu.oasysgp","fg5"],["application/vnd.fujitsu.oasysprs","bh2"],["application/vnd.fujixerox.ddd","ddd"],
["application/vnd.fujixerox.docuworks","xdw"],["application/vnd.fujixerox.docuworks.binder","xbd"],["application/vnd.fuzzysheet","fzs"],["application/vnd.genoma\
tix.tuxedo","txd"],["application/vnd.geogebra.file","ggb"],["application/vnd.geogebra.tool","ggt"],["application/vnd.geometry-explorer","gex"],["application/vnd\
.geonext","gxt"],["application/vnd.geoplan","g2w"],["application/vnd.geospace","g3w"],["application/vnd.gmx","gmx"],["application/vnd.google-earth.kml+xml","kml"],
["application/vnd.google-earth.kmz","kmz"],["application/vnd.grafeq","gqf"],["application/vnd.groove-account","gac"],["application/vnd.groove-help","ghf"],["app\
lication/vnd.groove-identity-message","gim"],["application/vnd.groove-injector","grv"],["application/vnd.groove-tool-message","gtm"],["application/vnd.groove-to\
ol-template","tpl"],["application/vnd.groove-vcard","vcg"],["application/vnd.hal+xml","hal"],["application/vnd.handheld-entertainment+xml","zmm"],["application/\
vnd.hbci","hbci"],["application/vnd.hhe.lesson-player","les"],["application/vnd.hp-hpgl",["hgl","hpg","hpgl"]],["application/vnd.hp-hpid","hpid"],["application/\
vnd.hp-hps","hps"],["application/vnd.hp-jlyt","jlt"],["application/vnd.hp-pcl","pcl"],["application/vnd.hp-pclxl","pclxl"],["application/vnd.hydrostatix.sof-dat\
a","sfd-hdstx"],["application/vnd.hzn-3d-crossword","x3d"],["application/vnd.ibm.minipay","mpy"],["application/vnd.ibm.modcap","afp"],["application/vnd.ibm.righ\
ts-management","irm"],["application/vnd.ibm.secure-container","sc"],["application/vnd.iccprofile","icc"],["application/vnd.igloader","igl"],["application/vnd.im\
mervision-ivp","ivp"],["application/vnd.immervision-ivu","ivu"],["application/vnd.insors.igm","igm"],["application/vnd.intercon.formnet","xpw"],["application/vn\
d.intergeo","i2g"],["application/vnd.intu.qbo","qbo"],["application/vnd.intu.qfx","qfx"],["application/vnd.ipunplugged.rcprofile","rcprofile"],["application/vnd\
.irepository.package+xml","irp"],["application/vnd.is-xpr","xpr"],["application/vnd.isac.fcs","fcs"],["application/vnd.jam","jam"],["application/vnd.jcp.javame.\
midlet-rms","rms"],["application/vnd.jisp","jisp"],["application/vnd.joost.joda-archive","joda"],["application/vnd.kahootz","ktz"],["application/vnd.kde.karbon",
"karbon"],["application/vnd.kde.kchart","chrt"],["application/vnd.kde.kformula","kfo"],["application/vnd.kde.kivio","flw"],["application/vnd.kde.kontour","kon"],
["application/vnd.kde.kpresenter","kpr"],["application/vnd.kde.kspread","ksp"],["application/vnd.kde.kword","kwd"],["application/vnd.kenameaapp","htke"],["appli\
cation/vnd.kidspiration","kia"],["application/vnd.kinar","kne"],["application/vnd.koan","skp"],["application/vnd.kodak-descriptor","sse"],["application/vnd.las.\
las+xml","lasxml"],["application/vnd.llamagraphics.life-balance.desktop","lbd"],["application/vnd.llamagraphics.life-balance.exchange+xml","lbe"],["application/\
vnd.lotus-1-2-3","123"],["application/vnd.lotus-approach","apr"],["application/vnd.lotus-freelance","pre"],["application/vnd.lotus-notes","nsf"],["application/v\
nd.lotus-organizer","org"],["application/vnd.lotus-screencam","scm"],["application/vnd.lotus-wordpro","lwp"],["application/vnd.macports.portpkg","portpkg"],["ap\
plication/vnd.mcd","mcd"],["application/vnd.medcalcdata","mc1"],["application/vnd.mediastation.cdkey","cdkey"],["application/vnd.mfer","mwf"],["application/vnd.\
mfmp","mfm"],["application/vnd.micrografx.flo","flo"],["application/vnd.micrografx.igx","igx"],["application/vnd.mif","mif"],["application/vnd.mobius.daf","daf"],
["application/vnd.mobius.dis","dis"],["application/vnd.mobius.mbk","mbk"],["application/vnd.mobius.mqy","mqy"],["application/vnd.mobius.msl","msl"],["applicatio\
n/vnd.mobius.plc","plc"],["application/vnd.mobius.txf","txf"],["application/vnd.mophun.application","mpn"],["application/vnd.mophun.certificate","mpc"],["applic\
ation/vnd.mozilla.xul+xml","xul"],["application/vnd.ms-artgalry","cil"],["application/vnd.ms-cab-compressed","cab"],["application/vnd.ms-excel",["xls","xla","xl\
c","xlm","xlt","xlw","xlb","xll"]],["application/vnd.ms-excel.addin.macroenabled.12","xlam"],["application/vnd.ms-excel.sheet.binary.macroenabled.12","xlsb"],["\
application/vnd.ms-excel.sheet.macroenabled.12","xlsm"],["application/vnd.ms-excel.template.macroenabled.12","xltm"],["application/vnd.ms-fontobject","eot"],["a\
pplication/vnd.ms-htmlhelp","chm"],["application/vnd.ms-ims","ims"],["application/vnd.ms-lrm","lrm"],["application/vnd.ms-officetheme","thmx"],["application/vnd\
.ms-outlook","msg"],["application/vnd.ms-pki.certstore","sst"],["application/vnd.ms-pki.pko","pko"],["application/vnd.ms-pki.seccat","cat"],["application/vnd.ms\
-pki.stl","stl"],["application/vnd.ms-pkicertstore","sst"],["application/vnd.ms-pkiseccat","cat"],["application/vnd.ms-pkistl","stl"],["application/vnd.ms-power\
point",["ppt","pot","pps","ppa","pwz"]],["application/vnd.ms-powerpoint.addin.macroenabled.12","ppam"],["application/vnd.ms-powerpoint.presentation.macroenabled\
.12","pptm"],["application/vnd.ms-powerpoint.slide.macroenabled.12","sldm"],["application/vnd.ms-powerpoint.slideshow.macroenabled.12","ppsm"],["application/vnd\
.ms-powerpoint.template.macroenabled.12","potm"],["application/vnd.ms-project","mpp"],["application/vnd.ms-word.document.macroenabled.12","docm"],["application/\
vnd.ms-word.template.macroenabled.12","dotm"],["application/vnd.ms-works",["wks","wcm","wdb","wps"]],["application/vnd.ms-wpl","wpl"],["application/vnd.ms-xpsdo\
cument","xps"],["application/vnd.mseq","mseq"],["application/vnd.musician","mus"],["application/vnd.muvee.style","msty"],["application/vnd.neurolanguage.nlu","n\
lu"],["application/vnd.noblenet-directory","nnd"],["application/vnd.noblenet-sealer","nns"],["application/vnd.noblenet-web","nnw"],["application/vnd.nokia.confi\
guration-message","ncm"],["application/vnd.nokia.n-gage.data","ngdat"],["application/vnd.nokia.n-gage.symbian.install","n-gage"],["application/vnd.nokia.radio-p\
reset","rpst"],["application/vnd.nokia.radio-presets","rpss"],["application/vnd.nokia.ringing-tone","rng"],["application/vnd.novadigm.edm","edm"],["application/\
vnd.novadigm.edx","edx"],["application/vnd.novadigm.ext","ext"],["application/vnd.oasis.opendocument.chart","odc"],["application/vnd.oasis.opendocument.chart-te\
mplate","otc"],["application/vnd.oasis.opendocument.database","odb"],["application/vnd.oasis.opendocument.formula","odf"],["application/vnd.oasis.opendocument.f\
ormula-template","odft"],["application/vnd.oasis.opendocument.graphics","odg"],["application/vnd.oasis.opendocument.graphics-template","otg"],["application/vnd.\
oasis.opendocument.image","odi"],["application/vnd.oasis.opendocument.image-template","oti"],["application/vnd.oasis.opendocument.presentation","odp"],["applica\
tion/vnd.oasis.opendocument.presentation-template","otp"],["application/vnd.oasis.opendocument.spreadsheet","ods"],["application/vnd.oasis.opendocument.spreadsh\
eet-template","ots"],["application/vnd.oasis.opendocument.text","odt"],["application/vnd.oasis.opendocument.text-master","odm"],["application/vnd.oasis.opendocu\
ment.text-template","ott"],["application/vnd.oasis.opendocument.text-web","oth"],["application/vnd.olpc-sugar","xo"],["application/vnd.oma.dd2+xml","dd2"],["app\
lication/vnd.openofficeorg.extension","oxt"],["application/vnd.openxmlformats-officedocument.presentationml.presentation","pptx"],["application/vnd.openxmlforma\
ts-officedocument.presentationml.slide","sldx"],["application/vnd.openxmlformats-officedocument.presentationml.slideshow","ppsx"],["application/vnd.openxmlforma\
ts-officedocument.presentationml.template","potx"],["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","xlsx"],["application/vnd.openxmlformats\
-officedocument.spreadsheetml.template","xltx"],["application/vnd.openxmlformats-officedocument.wordprocessingml.document","docx"],["application/vnd.openxmlform\
ats-officedocument.wordprocessingml.template","dotx"],["application/vnd.osgeo.mapguide.package","mgp"],["application/vnd.osgi.dp","dp"],["application/vnd.palm",
"pdb"],["application/vnd.pawaafile","paw"],["application/vnd.pg.format","str"],["application/vnd.pg.osasli","ei6"],["application/vnd.picsel","efif"],["applicati\
on/vnd.pmi.widget","wg"],["application/vnd.pocketlearn","plf"],["application/vnd.powerbuilder6","pbd"],["application/vnd.previewsystems.box","box"],["applicatio\
n/vnd.proteus.magazine","mgz"],["application/vnd.publishare-delta-tree","qps"],["application/vnd.pvi.ptid1","ptid"],["application/vnd.quark.quarkxpress","qxd"],
["application/vnd.realvnc.bed","bed"],["application/vnd.recordare.musicxml","mxl"],["application/vnd.recordare.musicxml+xml","musicxml"],["application/vnd.rig.c\
ryptonote","cryptonote"],["application/vnd.rim.cod","cod"],["application/vnd.rn-realmedia","rm"],["application/vnd.rn-realplayer","rnx"],["application/vnd.route\
66.link66+xml","link66"],["application/vnd.sailingtracker.track","st"],["application/vnd.seemail","see"],["application/vnd.sema","sema"],["application/vnd.semd",
"semd"],["application/vnd.semf","semf"],["application/vnd.shana.informed.formdata","ifm"],["application/vnd.shana.informed.formtemplate","itp"],["application/vn\
d.shana.informed.interchange","iif"],["application/vnd.shana.informed.package","ipk"],["application/vnd.simtech-mindmapper","twd"],["application/vnd.smaf","mmf"],
["application/vnd.smart.teacher","teacher"],["application/vnd.solent.sdkm+xml","sdkm"],["application/vnd.spotfire.dxp","dxp"],["application/vnd.spotfire.sfs","s\
fs"],["application/vnd.stardivision.calc","sdc"],["application/vnd.stardivision.draw","sda"],["application/vnd.stardivision.impress","sdd"],["application/vnd.st\
ardivision.math","smf"],["application/vnd.stardivision.writer","sdw"],["application/vnd.stardivision.writer-global","sgl"],["application/vnd.stepmania.stepchart",
"sm"],["application/vnd.sun.xml.calc","sxc"],["application/vnd.sun.xml.calc.template","stc"],["application/vnd.sun.xml.draw","sxd"],["application/vnd.sun.xml.dr\
aw.template","std"],["application/vnd.sun.xml.impress","sxi"],["application/vnd.sun.xml.impress.template","sti"],["application/vnd.sun.xml.math","sxm"],["applic\
ation/vnd.sun.xml.writer","sxw"],["application/vnd.sun.xml.writer.global","sxg"],["application/vnd.sun.xml.writer.template","stw"],["application/vnd.sus-calenda\
r","sus"],["application/vnd.svd","svd"],["application/vnd.symbian.install","sis"],["application/vnd.syncml+xml","xsm"],["application/vnd.syncml.dm+wbxml","bdm"],
["application/vnd.syncml.dm+xml","xdm"],["application/vnd.tao.intent-module-archive","tao"],["application/vnd.tmobile-livetv","tmo"],["application/vnd.trid.tpt",
"tpt"],["application/vnd.triscape.mxs","mxs"],["application/vnd.trueapp","tra"],["application/vnd.ufdl","ufd"],["application/vnd.uiq.theme","utz"],["application\
/vnd.umajin","umj"],["application/vnd.unity","unityweb"],["application/vnd.uoml+xml","uoml"],["application/vnd.vcx","vcx"],["application/vnd.visio","vsd"],["app\
lication/vnd.visionary","vis"],["application/vnd.vsf","vsf"],["application/vnd.wap.wbxml","wbxml"],["application/vnd.wap.wmlc","wmlc"],["application/vnd.wap.wml\
scriptc","wmlsc"],["application/vnd.webturbo","wtb"],["application/vnd.wolfram.player","nbp"],["application/vnd.wordperfect","wpd"],["application/vnd.wqd","wqd"],
["application/vnd.wt.stf","stf"],["application/vnd.xara",["web","xar"]],["application/vnd.xfdl","xfdl"],["application/vnd.yamaha.hv-dic","hvd"],["application/vn\
d.yamaha.hv-script","hvs"],["application/vnd.yamaha.hv-voice","hvp"],["application/vnd.yamaha.openscoreformat","osf"],["application/vnd.yamaha.openscoreformat.o\
sfpvg+xml","osfpvg"],["application/vnd.yamaha.smaf-audio","saf"],["application/vnd.yamaha.smaf-phrase","spf"],["application/vnd.yellowriver-custom-menu","cmp"],
["application/vnd.zul","zir"],["application/vnd.zzazz.deck+xml","zaz"],["application/vocaltec-media-desc","vmd"],["application/vocaltec-media-file","vmf"],["app\
lication/voicexml+xml","vxml"],["application/widget","wgt"],["application/winhlp","hlp"],["application/wordperfect",["wp","wp5","wp6","wpd"]],["application/word\
perfect6.0",["w60","wp5"]],["application/wordperfect6.1","w61"],["application/wsdl+xml","wsdl"],["application/wspolicy+xml","wspolicy"],["application/x-123","wk\
1"],["application/x-7z-compressed","7z"],["application/x-abiword","abw"],["application/x-ace-compressed","ace"],["application/x-aim","aim"],["application/x-auth\
orware-bin","aab"],["application/x-authorware-map","aam"],["application/x-authorware-seg","aas"],["application/x-bcpio","bcpio"],["application/x-binary","bin"],
["application/x-binhex40","hqx"],["application/x-bittorrent","torrent"],["application/x-bsh",["bsh","sh","shar"]],["application/x-bytecode.elisp","elc"],["appli\
cation/x-bytecode.python","pyc"],["application/x-bzip","bz"],["application/x-bzip2",["boz","bz2"]],["application/x-cdf","cdf"],["application/x-cdlink","vcd"],["\
application/x-chat",["cha","chat"]],["application/x-chess-pgn","pgn"],["application/x-cmu-raster","ras"],["application/x-cocoa","cco"],["application/x-compactpr\
o","cpt"],["application/x-compress","z"],["application/x-compressed",["tgz","gz","z","zip"]],["application/x-conference","nsc"],["application/x-cpio","cpio"],["\
application/x-cpt","cpt"],["application/x-csh","csh"],["application/x-debian-package","deb"],["application/x-deepv","deepv"],["application/x-director",["dir","d\
cr","dxr"]],["application/x-doom","wad"],["application/x-dtbncx+xml","ncx"],["application/x-dtbook+xml","dtb"],["application/x-dtbresource+xml","res"],["applica\
tion/x-dvi","dvi"],["application/x-elc","elc"],["application/x-envoy",["env","evy"]],["application/x-esrehber","es"],["application/x-excel",["xls","xla","xlb","\
xlc","xld","xlk","xll","xlm","xlt","xlv","xlw"]],["application/x-font-bdf","bdf"],["application/x-font-ghostscript","gsf"],["application/x-font-linux-psf","psf"],
["application/x-font-otf","otf"],["application/x-font-pcf","pcf"],["application/x-font-snf","snf"],["application/x-font-ttf","ttf"],["application/x-font-type1",
"pfa"],["application/x-font-woff","woff"],["application/x-frame","mif"],["application/x-freelance","pre"],["application/x-futuresplash","spl"],["application/x-g\
numeric","gnumeric"],["application/x-gsp","gsp"],["application/x-gss","gss"],["application/x-gtar","gtar"],["application/x-gzip",["gz","gzip"]],["application/x-\
hdf","hdf"],["application/x-helpfile",["help","hlp"]],["application/x-httpd-imap","imap"],["application/x-ima","ima"],["application/x-internet-signup",["ins","i\
sp"]],["application/x-internett-signup","ins"],["application/x-inventor","iv"],["application/x-ip2","ip"],["application/x-iphone","iii"],["application/x-java-cl\
ass","class"],["application/x-java-commerce","jcm"],["application/x-java-jnlp-file","jnlp"],["application/x-javascript","js"],["application/x-koan",["skd","skm",
"skp","skt"]],["application/x-ksh","ksh"],["application/x-latex",["latex","ltx"]],["application/x-lha","lha"],["application/x-lisp","lsp"],["application/x-lives\
creen","ivy"],["application/x-lotus","wq1"],["application/x-lotusscreencam","scm"],["application/x-lzh","lzh"],["application/x-lzx","lzx"],["application/x-mac-b\
inhex40","hqx"],["application/x-macbinary","bin"],["application/x-magic-cap-package-1.0","mc$"],["application/x-mathcad","mcd"],["application/x-meme","mm"],["ap\
plication/x-midi",["mid","midi"]],["application/x-mif","mif"],["application/x-mix-transfer","nix"],["application/x-mobipocket-ebook","prc"],["application/x-mpla\
yer2","asx"],["application/x-ms-application","application"],["application/x-ms-wmd","wmd"],["application/x-ms-wmz","wmz"],["application/x-ms-xbap","xbap"],["app\
lication/x-msaccess","mdb"],["application/x-msbinder","obd"],["application/x-mscardfile","crd"],["application/x-msclip","clp"],["application/x-msdownload",["exe",
"dll"]],["application/x-msexcel",["xls","xla","xlw"]],["application/x-msmediaview",["mvb","m13","m14"]],["application/x-msmetafile","wmf"],["application/x-msmon\
ey","mny"],["application/x-mspowerpoint","ppt"],["application/x-mspublisher","pub"],["application/x-msschedule","scd"],["application/x-msterminal","trm"],["appl\
ication/x-mswrite","wri"],["application/x-navi-animation","ani"],["application/x-navidoc","nvd"],["application/x-navimap","map"],["application/x-navistyle","stl"],
["application/x-netcdf",["cdf","nc"]],["application/x-newton-compatible-pkg","pkg"],["application/x-nokia-9000-communicator-add-on-software","aos"],["applicatio\
n/x-omc","omc"],["application/x-omcdatamaker","omcd"],["application/x-omcregerator","omcr"],["application/x-pagemaker",["pm4","pm5"]],["application/x-pcl","pcl"],
["application/x-perfmon",["pma","pmc","pml","pmr","pmw"]],["application/x-pixclscript","plx"],["application/x-pkcs10","p10"],["application/x-pkcs12",["p12","pfx"]],
["application/x-pkcs7-certificates",["p7b","spc"]],["application/x-pkcs7-certreqresp","p7r"],["application/x-pkcs7-mime",["p7m","p7c"]],["application/x-pkcs7-si\
gnature",["p7s","p7a"]],["application/x-pointplus","css"],["application/x-portable-anymap","pnm"],["application/x-project",["mpc","mpt","mpv","mpx"]],["applicat\
ion/x-qpro","wb1"],["application/x-rar-compressed","rar"],["application/x-rtf","rtf"],["application/x-sdp","sdp"],["application/x-sea","sea"],["application/x-se\
elogo","sl"],["application/x-sh","sh"],["application/x-shar",["shar","sh"]],["application/x-shockwave-flash","swf"],["application/x-silverlight-app","xap"],["ap\
plication/x-sit","sit"],["application/x-sprite",["spr","sprite"]],["application/x-stuffit","sit"],["application/x-stuffitx","sitx"],["application/x-sv4cpio","sv\
4cpio"],["application/x-sv4crc","sv4crc"],["application/x-tar","tar"],["application/x-tbook",["sbk","tbk"]],["application/x-tcl","tcl"],["application/x-tex","te\
x"],["application/x-tex-tfm","tfm"],["application/x-texinfo",["texi","texinfo"]],["application/x-troff",["roff","t","tr"]],["application/x-troff-man","man"],["a\
pplication/x-troff-me","me"],["application/x-troff-ms","ms"],["application/x-troff-msvideo","avi"],["application/x-ustar","ustar"],["application/x-visio",["vsd",
"vst","vsw"]],["application/x-vnd.audioexplosion.mzz","mzz"],["application/x-vnd.ls-xpix","xpix"],["application/x-vrml","vrml"],["application/x-wais-source",["s\
rc","wsrc"]],["application/x-winhelp","hlp"],["application/x-wintalk","wtk"],["application/x-world",["wrl","svr"]],["application/x-wpwin","wpd"],["application/x\
-wri","wri"],["application/x-x509-ca-cert",["cer","crt","der"]],["application/x-x509-user-cert","crt"],["application/x-xfig","fig"],["application/x-xpinstall","\
xpi"],["application/x-zip-compressed","zip"],["application/xcap-diff+xml","xdf"],["application/xenc+xml","xenc"],["application/xhtml+xml","xhtml"],["application\
/xml","xml"],["application/xml-dtd","dtd"],["application/xop+xml","xop"],["application/xslt+xml","xslt"],["application/xspf+xml","xspf"],["application/xv+xml","\
mxml"],["application/yang","yang"],["application/yin+xml","yin"],["application/ynd.ms-pkipko","pko"],["application/zip","zip"],["audio/adpcm","adp"],["audio/aif\
f",["aiff","aif","aifc"]],["audio/basic",["snd","au"]],["audio/it","it"],["audio/make",["funk","my","pfunk"]],["audio/make.my.funk","pfunk"],["audio/mid",["mid",
"rmi"]],["audio/midi",["midi","kar","mid"]],["audio/mod","mod"],["audio/mp4","mp4a"],["audio/mpeg",["mpga","mp3","m2a","mp2","mpa","mpg"]],["audio/mpeg3","mp3"],
["audio/nspaudio",["la","lma"]],["audio/ogg","oga"],["audio/s3m","s3m"],["audio/tsp-audio","tsi"],["audio/tsplayer","tsp"],["audio/vnd.dece.audio","uva"],["audi\
o/vnd.digital-winds","eol"],["audio/vnd.dra","dra"],["audio/vnd.dts","dts"],["audio/vnd.dts.hd","dtshd"],["audio/vnd.lucent.voice","lvp"],["audio/vnd.ms-playrea\
dy.media.pya","pya"],["audio/vnd.nuera.ecelp4800","ecelp4800"],["audio/vnd.nuera.ecelp7470","ecelp7470"],["audio/vnd.nuera.ecelp9600","ecelp9600"],["audio/vnd.q\
celp","qcp"],["audio/vnd.rip","rip"],["audio/voc","voc"],["audio/voxware","vox"],["audio/wav","wav"],["audio/webm","weba"],["audio/x-aac","aac"],["audio/x-adpcm",
"snd"],["audio/x-aiff",["aiff","aif","aifc"]],["audio/x-au","au"],["audio/x-gsm",["gsd","gsm"]],["audio/x-jam","jam"],["audio/x-liveaudio","lam"],["audio/x-mid",
["mid","midi"]],["audio/x-midi",["midi","mid"]],["audio/x-mod","mod"],["audio/x-mpeg","mp2"],["audio/x-mpeg-3","mp3"],["audio/x-mpegurl","m3u"],["audio/x-mpequr\
l","m3u"],["audio/x-ms-wax","wax"],["audio/x-ms-wma","wma"],["audio/x-nspaudio",["la","lma"]],["audio/x-pn-realaudio",["ra","ram","rm","rmm","rmp"]],["audio/x-p\
n-realaudio-plugin",["ra","rmp","rpm"]],["audio/x-psid","sid"],["audio/x-realaudio","ra"],["audio/x-twinvq","vqf"],["audio/x-twinvq-plugin",["vqe","vql"]],["aud\
io/x-vnd.audioexplosion.mjuicemediafile","mjf"],["audio/x-voc","voc"],["audio/x-wav","wav"],["audio/xm","xm"],["chemical/x-cdx","cdx"],["chemical/x-cif","cif"],
["chemical/x-cmdf","cmdf"],["chemical/x-cml","cml"],["chemical/x-csml","csml"],["chemical/x-pdb",["pdb","xyz"]],["chemical/x-xyz","xyz"],["drawing/x-dwf","dwf"],
["i-world/i-vrml","ivr"],["image/bmp",["bmp","bm"]],["image/cgm","cgm"],["image/cis-cod","cod"],["image/cmu-raster",["ras","rast"]],["image/fif","fif"],["image/\
florian",["flo","turbot"]],["image/g3fax","g3"],["image/gif","gif"],["image/ief",["ief","iefs"]],["image/jpeg",["jpeg","jpe","jpg","jfif","jfif-tbnl"]],["image/\
jutvision","jut"],["image/ktx","ktx"],["image/naplps",["nap","naplps"]],["image/pict",["pic","pict"]],["image/pipeg","jfif"],["image/pjpeg",["jfif","jpe","jpeg",
"jpg"]],["image/png",["png","x-png"]],["image/prs.btif","btif"],["image/svg+xml","svg"],["image/tiff",["tif","tiff"]],["image/vasa","mcf"],["image/vnd.adobe.pho\
toshop","psd"],["image/vnd.dece.graphic","uvi"],["image/vnd.djvu","djvu"],["image/vnd.dvb.subtitle","sub"],["image/vnd.dwg",["dwg","dxf","svf"]],["image/vnd.dxf",
"dxf"],["image/vnd.fastbidsheet","fbs"],["image/vnd.fpx","fpx"],["image/vnd.fst","fst"],["image/vnd.fujixerox.edmics-mmr","mmr"],["image/vnd.fujixerox.edmics-rl\
c","rlc"],["image/vnd.ms-modi","mdi"],["image/vnd.net-fpx",["fpx","npx"]],["image/vnd.rn-realflash","rf"],["image/vnd.rn-realpix","rp"],["image/vnd.wap.wbmp","w\
bmp"],["image/vnd.xiff","xif"],["image/webp","webp"],["image/x-cmu-raster","ras"],["image/x-cmx","cmx"],["image/x-dwg",["dwg","dxf","svf"]],["image/x-freehand",
"fh"],["image/x-icon","ico"],["image/x-jg","art"],["image/x-jps","jps"],["image/x-niff",["niff","nif"]],["image/x-pcx","pcx"],["image/x-pict",["pct","pic"]],["i\
mage/x-portable-anymap","pnm"],["image/x-portable-bitmap","pbm"],["image/x-portable-graymap","pgm"],["image/x-portable-greymap","pgm"],["image/x-portable-pixmap",
"ppm"],["image/x-quicktime",["qif","qti","qtif"]],["image/x-rgb","rgb"],["image/x-tiff",["tif","tiff"]],["image/x-windows-bmp","bmp"],["image/x-xbitmap","xbm"],
["image/x-xbm","xbm"],["image/x-xpixmap",["xpm","pm"]],["image/x-xwd","xwd"],["image/x-xwindowdump","xwd"],["image/xbm","xbm"],["image/xpm","xpm"],["message/rfc\
822",["eml","mht","mhtml","nws","mime"]],["model/iges",["iges","igs"]],["model/mesh","msh"],["model/vnd.collada+xml","dae"],["model/vnd.dwf","dwf"],["model/vnd.\
gdl","gdl"],["model/vnd.gtw","gtw"],["model/vnd.mts","mts"],["model/vnd.vtu","vtu"],["model/vrml",["vrml","wrl","wrz"]],["model/x-pov","pov"],["multipart/x-gzip",
"gzip"],["multipart/x-ustar","ustar"],["multipart/x-zip","zip"],["music/crescendo",["mid","midi"]],["music/x-karaoke","kar"],["paleovu/x-pv","pvu"],["text/asp",
"asp"],["text/calendar","ics"],["text/css","css"],["text/csv","csv"],["text/ecmascript","js"],["text/h323","323"],["text/html",["html","htm","stm","acgi","htmls",
"htx","shtml"]],["text/iuls","uls"],["text/javascript","js"],["text/mcf","mcf"],["text/n3","n3"],["text/pascal","pas"],["text/plain",["txt","bas","c","h","c++",
"cc","com","conf","cxx","def","f","f90","for","g","hh","idc","jav","java","list","log","lst","m","mar","pl","sdml","text"]],["text/plain-bas","par"],["text/prs.\
lines.tag","dsc"],["text/richtext",["rtx","rt","rtf"]],["text/scriplet","wsc"],["text/scriptlet","sct"],["text/sgml",["sgm","sgml"]],["text/tab-separated-values",
"tsv"],["text/troff","t"],["text/turtle","ttl"],["text/uri-list",["uni","unis","uri","uris"]],["text/vnd.abc","abc"],["text/vnd.curl","curl"],["text/vnd.curl.dc\
url","dcurl"],["text/vnd.curl.mcurl","mcurl"],["text/vnd.curl.scurl","scurl"],["text/vnd.fly","fly"],["text/vnd.fmi.flexstor","flx"],["text/vnd.graphviz","gv"],
["text/vnd.in3d.3dml","3dml"],["text/vnd.in3d.spot","spot"],["text/vnd.rn-realtext","rt"],["text/vnd.sun.j2me.app-descriptor","jad"],["text/vnd.wap.wml","wml"],
["text/vnd.wap.wmlscript","wmls"],["text/webviewhtml","htt"],["text/x-asm",["asm","s"]],["text/x-audiosoft-intra","aip"],["text/x-c",["c","cc","cpp"]],["text/x-\
component","htc"],["text/x-fortran",["for","f","f77","f90"]],["text/x-h",["h","hh"]],["text/x-java-source",["java","jav"]],["text/x-java-source,java","java"],["\
text/x-la-asf","lsx"],["text/x-m","m"],["text/x-pascal","p"],["text/x-script","hlb"],["text/x-script.csh","csh"],["text/x-script.elisp","el"],["text/x-script.gu\
ile","scm"],["text/x-script.ksh","ksh"],["text/x-script.lisp","lsp"],["text/x-script.perl","pl"],["text/x-script.perl-module","pm"],["text/x-script.phyton","py"],
["text/x-script.rexx","rexx"],["text/x-script.scheme","scm"],["text/x-script.sh","sh"],["text/x-script.tcl","tcl"],["text/x-script.tcsh","tcsh"],["text/x-script\
.zsh","zsh"],["text/x-server-parsed-html",["shtml","ssi"]],["text/x-setext","etx"],["text/x-sgml",["sgm","sgml"]],["text/x-speech",["spc","talk"]],["text/x-uil",
"uil"],["text/x-uuencode",["uu","uue"]],["text/x-vcalendar","vcs"],["text/x-vcard","vcf"],["text/xml","xml"],["video/3gpp","3gp"],["video/3gpp2","3g2"],["video/\
animaflex","afl"],["video/avi","avi"],["video/avs-video","avs"],["video/dl","dl"],["video/fli","fli"],["video/gl","gl"],["video/h261","h261"],["video/h263","h26\
3"],["video/h264","h264"],["video/jpeg","jpgv"],["video/jpm","jpm"],["video/mj2","mj2"],["video/mp4","mp4"],["video/mpeg",["mpeg","mp2","mpa","mpe","mpg","mpv2",
"m1v","m2v","mp3"]],["video/msvideo","avi"],["video/ogg","ogv"],["video/quicktime",["mov","qt","moov"]],["video/vdo","vdo"],["video/vivo",["viv","vivo"]],["vide\
o/vnd.dece.hd","uvh"],["video/vnd.dece.mobile","uvm"],["video/vnd.dece.pd","uvp"],["video/vnd.dece.sd","uvs"],["video/vnd.dece.video","uvv"],["video/vnd.fvt","f\
vt"],["video/vnd.mpegurl","mxu"],["video/vnd.ms-playready.media.pyv","pyv"],["video/vnd.rn-realvideo","rv"],["video/vnd.uvvu.mp4","uvu"],["video/vnd.vivo",["viv",
"vivo"]],["video/vosaic","vos"],["video/webm","webm"],["video/x-amt-demorun","xdr"],["video/x-amt-showrun","xsr"],["video/x-atomic3d-feature","fmf"],["video/x-d\
l","dl"],["video/x-dv",["dif","dv"]],["video/x-f4v","f4v"],["video/x-fli","fli"],["video/x-flv","flv"],["video/x-gl","gl"],["video/x-isvideo","isu"],["video/x-l\
a-asf",["lsf","lsx"]],["video/x-m4v","m4v"],["video/x-motion-jpeg","mjpg"],["video/x-mpeg",["mp3","mp2"]],["video/x-mpeq2a","mp2"],["video/x-ms-asf",["asf","asr",
"asx"]],["video/x-ms-asf-plugin","asx"],["video/x-ms-wm","wm"],["video/x-ms-wmv","wmv"],["video/x-ms-wmx","wmx"],["video/x-ms-wvx","wvx"],["video/x-msvideo","av\
i"],["video/x-qtc","qtc"],["video/x-scm","scm"],["video/x-sgi-movie",["movie","mv"]],["windows/metafile","wmf"],["www/mime","mime"],["x-conference/x-cooltalk","\
ice"],["x-music/x-midi",["mid","midi"]],["x-world/x-3dmf",["3dm","3dmf","qd3","qd3d"]],["x-world/x-svr","svr"],["x-world/x-vrml",["flr","vrml","wrl","wrz","xaf",
"xof"]],["x-world/x-vrt","vrt"],["xgl/drawing","xgz"],["xgl/movie","xmz"]]),extensions=new Map([["123","application/vnd.lotus-1-2-3"],["323","text/h323"],["*","\
application/octet-stream"],["3dm","x-world/x-3dmf"],["3dmf","x-world/x-3dmf"],["3dml","text/vnd.in3d.3dml"],["3g2","video/3gpp2"],["3gp","video/3gpp"],["7z","ap\
plication/x-7z-compressed"],["a","application/octet-stream"],["aab","application/x-authorware-bin"],["aac","audio/x-aac"],["aam","application/x-authorware-map"],
["aas","application/x-authorware-seg"],["abc","text/vnd.abc"],["abw","application/x-abiword"],["ac","application/pkix-attr-cert"],["acc","application/vnd.americ\
andynamics.acc"],["ace","application/x-ace-compressed"],["acgi","text/html"],["acu","application/vnd.acucobol"],["acx","application/internet-property-stream"],[
"adp","audio/adpcm"],["aep","application/vnd.audiograph"],["afl","video/animaflex"],["afp","application/vnd.ibm.modcap"],["ahead","application/vnd.ahead.space"],
["ai","application/postscript"],["aif",["audio/aiff","audio/x-aiff"]],["aifc",["audio/aiff","audio/x-aiff"]],["aiff",["audio/aiff","audio/x-aiff"]],["aim","appl\
ication/x-aim"],["aip","text/x-audiosoft-intra"],["air","application/vnd.adobe.air-application-installer-package+zip"],["ait","application/vnd.dvb.ait"],["ami",
"application/vnd.amiga.ami"],["ani","application/x-navi-animation"],["aos","application/x-nokia-9000-communicator-add-on-software"],["apk","application/vnd.andr\
oid.package-archive"],["application","application/x-ms-application"],["apr","application/vnd.lotus-approach"],["aps","application/mime"],["arc","application/oct\
et-stream"],["arj",["application/arj","application/octet-stream"]],["art","image/x-jg"],["asf","video/x-ms-asf"],["asm","text/x-asm"],["aso","application/vnd.ac\
cpac.simply.aso"],["asp","text/asp"],["asr","video/x-ms-asf"],["asx",["video/x-ms-asf","application/x-mplayer2","video/x-ms-asf-plugin"]],["atc","application/vn\
d.acucorp"],["atomcat","application/atomcat+xml"],["atomsvc","application/atomsvc+xml"],["atx","application/vnd.antix.game-component"],["au",["audio/basic","aud\
io/x-au"]],["avi",["video/avi","video/msvideo","application/x-troff-msvideo","video/x-msvideo"]],["avs","video/avs-video"],["aw","application/applixware"],["axs",
"application/olescript"],["azf","application/vnd.airzip.filesecure.azf"],["azs","application/vnd.airzip.filesecure.azs"],["azw","application/vnd.amazon.ebook"],
["bas","text/plain"],["bcpio","application/x-bcpio"],["bdf","application/x-font-bdf"],["bdm","application/vnd.syncml.dm+wbxml"],["bed","application/vnd.realvnc.\
bed"],["bh2","application/vnd.fujitsu.oasysprs"],["bin",["application/octet-stream","application/mac-binary","application/macbinary","application/x-macbinary","\
application/x-binary"]],["bm","image/bmp"],["bmi","application/vnd.bmi"],["bmp",["image/bmp","image/x-windows-bmp"]],["boo","application/book"],["book","applica\
tion/book"],["box","application/vnd.previewsystems.box"],["boz","application/x-bzip2"],["bsh","application/x-bsh"],["btif","image/prs.btif"],["bz","application/\
x-bzip"],["bz2","application/x-bzip2"],["c",["text/plain","text/x-c"]],["c++","text/plain"],["c11amc","application/vnd.cluetrust.cartomobile-config"],["c11amz",
"application/vnd.cluetrust.cartomobile-config-pkg"],["c4g","application/vnd.clonk.c4group"],["cab","application/vnd.ms-cab-compressed"],["car","application/vnd.\
curl.car"],["cat",["application/vnd.ms-pkiseccat","application/vnd.ms-pki.seccat"]],["cc",["text/plain","text/x-c"]],["ccad","application/clariscad"],["cco","ap\
plication/x-cocoa"],["ccxml","application/ccxml+xml,"],["cdbcmsg","application/vnd.contact.cmsg"],["cdf",["application/cdf","application/x-cdf","application/x-n\
etcdf"]],["cdkey","application/vnd.mediastation.cdkey"],["cdmia","application/cdmi-capability"],["cdmic","application/cdmi-container"],["cdmid","application/cdm\
i-domain"],["cdmio","application/cdmi-object"],["cdmiq","application/cdmi-queue"],["cdx","chemical/x-cdx"],["cdxml","application/vnd.chemdraw+xml"],["cdy","appl\
ication/vnd.cinderella"],["cer",["application/pkix-cert","application/x-x509-ca-cert"]],["cgm","image/cgm"],["cha","application/x-chat"],["chat","application/x-\
chat"],["chm","application/vnd.ms-htmlhelp"],["chrt","application/vnd.kde.kchart"],["cif","chemical/x-cif"],["cii","application/vnd.anser-web-certificate-issue-\
initiation"],["cil","application/vnd.ms-artgalry"],["cla","application/vnd.claymore"],["class",["application/octet-stream","application/java","application/java-\
byte-code","application/java-vm","application/x-java-class"]],["clkk","application/vnd.crick.clicker.keyboard"],["clkp","application/vnd.crick.clicker.palette"],
["clkt","application/vnd.crick.clicker.template"],["clkw","application/vnd.crick.clicker.wordbank"],["clkx","application/vnd.crick.clicker"],["clp","application\
/x-msclip"],["cmc","application/vnd.cosmocaller"],["cmdf","chemical/x-cmdf"],["cml","chemical/x-cml"],["cmp","application/vnd.yellowriver-custom-menu"],["cmx","\
image/x-cmx"],["cod",["image/cis-cod","application/vnd.rim.cod"]],["com",["application/octet-stream","text/plain"]],["conf","text/plain"],["cpio","application/x\
-cpio"],["cpp","text/x-c"],["cpt",["application/mac-compactpro","application/x-compactpro","application/x-cpt"]],["crd","application/x-mscardfile"],["crl",["app\
lication/pkix-crl","application/pkcs-crl"]],["crt",["application/pkix-cert","application/x-x509-user-cert","application/x-x509-ca-cert"]],["cryptonote","applica\
tion/vnd.rig.cryptonote"],["csh",["text/x-script.csh","application/x-csh"]],["csml","chemical/x-csml"],["csp","application/vnd.commonspace"],["css",["text/css",
"application/x-pointplus"]],["csv","text/csv"],["cu","application/cu-seeme"],["curl","text/vnd.curl"],["cww","application/prs.cww"],["cxx","text/plain"],["dae",
"model/vnd.collada+xml"],["daf","application/vnd.mobius.daf"],["davmount","application/davmount+xml"],["dcr","application/x-director"],["dcurl","text/vnd.curl.d\
curl"],["dd2","application/vnd.oma.dd2+xml"],["ddd","application/vnd.fujixerox.ddd"],["deb","application/x-debian-package"],["deepv","application/x-deepv"],["de\
f","text/plain"],["der","application/x-x509-ca-cert"],["dfac","application/vnd.dreamfactory"],["dif","video/x-dv"],["dir","application/x-director"],["dis","appl\
ication/vnd.mobius.dis"],["djvu","image/vnd.djvu"],["dl",["video/dl","video/x-dl"]],["dll","application/x-msdownload"],["dms","application/octet-stream"],["dna",
"application/vnd.dna"],["doc","application/msword"],["docm","application/vnd.ms-word.document.macroenabled.12"],["docx","application/vnd.openxmlformats-officedo\
cument.wordprocessingml.document"],["dot","application/msword"],["dotm","application/vnd.ms-word.template.macroenabled.12"],["dotx","application/vnd.openxmlform\
ats-officedocument.wordprocessingml.template"],["dp",["application/commonground","application/vnd.osgi.dp"]],["dpg","application/vnd.dpgraph"],["dra","audio/vnd\
.dra"],["drw","application/drafting"],["dsc","text/prs.lines.tag"],["dssc","application/dssc+der"],["dtb","application/x-dtbook+xml"],["dtd","application/xml-dt\
d"],["dts","audio/vnd.dts"],["dtshd","audio/vnd.dts.hd"],["dump","application/octet-stream"],["dv","video/x-dv"],["dvi","application/x-dvi"],["dwf",["model/vnd.\
dwf","drawing/x-dwf"]],["dwg",["application/acad","image/vnd.dwg","image/x-dwg"]],["dxf",["application/dxf","image/vnd.dwg","image/vnd.dxf","image/x-dwg"]],["dx\
p","application/vnd.spotfire.dxp"],["dxr","application/x-director"],["ecelp4800","audio/vnd.nuera.ecelp4800"],["ecelp7470","audio/vnd.nuera.ecelp7470"],["ecelp9\
600","audio/vnd.nuera.ecelp9600"],["edm","application/vnd.novadigm.edm"],["edx","application/vnd.novadigm.edx"],["efif","application/vnd.picsel"],["ei6","applic\
ation/vnd.pg.osasli"],["el","text/x-script.elisp"],["elc",["application/x-elc","application/x-bytecode.elisp"]],["eml","message/rfc822"],["emma","application/em\
ma+xml"],["env","application/x-envoy"],["eol","audio/vnd.digital-winds"],["eot","application/vnd.ms-fontobject"],["eps","application/postscript"],["epub","appli\
cation/epub+zip"],["es",["application/ecmascript","application/x-esrehber"]],["es3","application/vnd.eszigno3+xml"],["esf","application/vnd.epson.esf"],["etx","\
text/x-setext"],["evy",["application/envoy","application/x-envoy"]],["exe",["application/octet-stream","application/x-msdownload"]],["exi","application/exi"],["\
ext","application/vnd.novadigm.ext"],["ez2","application/vnd.ezpix-album"],["ez3","application/vnd.ezpix-package"],["f",["text/plain","text/x-fortran"]],["f4v",
"video/x-f4v"],["f77","text/x-fortran"],["f90",["text/plain","text/x-fortran"]],["fbs","image/vnd.fastbidsheet"],["fcs","application/vnd.isac.fcs"],["fdf","appl\
ication/vnd.fdf"],["fe_launch","application/vnd.denovo.fcselayout-link"],["fg5","application/vnd.fujitsu.oasysgp"],["fh","image/x-freehand"],["fif",["applicatio\
n/fractals","image/fif"]],["fig","application/x-xfig"],["fli",["video/fli","video/x-fli"]],["flo",["image/florian","application/vnd.micrografx.flo"]],["flr","x-\
world/x-vrml"],["flv","video/x-flv"],["flw","application/vnd.kde.kivio"],["flx","text/vnd.fmi.flexstor"],["fly","text/vnd.fly"],["fm","application/vnd.framemake\
r"],["fmf","video/x-atomic3d-feature"],["fnc","application/vnd.frogans.fnc"],["for",["text/plain","text/x-fortran"]],["fpx",["image/vnd.fpx","image/vnd.net-fpx"]],
["frl","application/freeloader"],["fsc","application/vnd.fsc.weblaunch"],["fst","image/vnd.fst"],["ftc","application/vnd.fluxtime.clip"],["fti","application/vnd\
.anser-web-funds-transfer-initiation"],["funk","audio/make"],["fvt","video/vnd.fvt"],["fxp","application/vnd.adobe.fxp"],["fzs","application/vnd.fuzzysheet"],["\
g","text/plain"],["g2w","application/vnd.geoplan"],["g3","image/g3fax"],["g3w","application/vnd.geospace"],["gac","application/vnd.groove-account"],["gdl","mode\
l/vnd.gdl"],["geo","application/vnd.dynageo"],["geojson","application/geo+json"],["gex","application/vnd.geometry-explorer"],["ggb","application/vnd.geogebra.fi\
le"],["ggt","application/vnd.geogebra.tool"],["ghf","application/vnd.groove-help"],["gif","image/gif"],["gim","application/vnd.groove-identity-message"],["gl",[
"video/gl","video/x-gl"]],["gmx","application/vnd.gmx"],["gnumeric","application/x-gnumeric"],["gph","application/vnd.flographit"],["gqf","application/vnd.grafe\
q"],["gram","application/srgs"],["grv","application/vnd.groove-injector"],["grxml","application/srgs+xml"],["gsd","audio/x-gsm"],["gsf","application/x-font-ghos\
tscript"],["gsm","audio/x-gsm"],["gsp","application/x-gsp"],["gss","application/x-gss"],["gtar","application/x-gtar"],["gtm","application/vnd.groove-tool-messag\
e"],["gtw","model/vnd.gtw"],["gv","text/vnd.graphviz"],["gxt","application/vnd.geonext"],["gz",["application/x-gzip","application/x-compressed"]],["gzip",["mult\
ipart/x-gzip","application/x-gzip"]],["h",["text/plain","text/x-h"]],["h261","video/h261"],["h263","video/h263"],["h264","video/h264"],["hal","application/vnd.h\
al+xml"],["hbci","application/vnd.hbci"],["hdf","application/x-hdf"],["help","application/x-helpfile"],["hgl","application/vnd.hp-hpgl"],["hh",["text/plain","te\
xt/x-h"]],["hlb","text/x-script"],["hlp",["application/winhlp","application/hlp","application/x-helpfile","application/x-winhelp"]],["hpg","application/vnd.hp-h\
pgl"],["hpgl","application/vnd.hp-hpgl"],["hpid","application/vnd.hp-hpid"],["hps","application/vnd.hp-hps"],["hqx",["application/mac-binhex40","application/bin\
hex","application/binhex4","application/mac-binhex","application/x-binhex40","application/x-mac-binhex40"]],["hta","application/hta"],["htc","text/x-component"],
["htke","application/vnd.kenameaapp"],["htm","text/html"],["html","text/html"],["htmls","text/html"],["htt","text/webviewhtml"],["htx","text/html"],["hvd","appl\
ication/vnd.yamaha.hv-dic"],["hvp","application/vnd.yamaha.hv-voice"],["hvs","application/vnd.yamaha.hv-script"],["i2g","application/vnd.intergeo"],["icc","appl\
ication/vnd.iccprofile"],["ice","x-conference/x-cooltalk"],["ico","image/x-icon"],["ics","text/calendar"],["idc","text/plain"],["ief","image/ief"],["iefs","imag\
e/ief"],["ifm","application/vnd.shana.informed.formdata"],["iges",["application/iges","model/iges"]],["igl","application/vnd.igloader"],["igm","application/vnd.\
insors.igm"],["igs",["application/iges","model/iges"]],["igx","application/vnd.micrografx.igx"],["iif","application/vnd.shana.informed.interchange"],["iii","app\
lication/x-iphone"],["ima","application/x-ima"],["imap","application/x-httpd-imap"],["imp","application/vnd.accpac.simply.imp"],["ims","application/vnd.ms-ims"],
["inf","application/inf"],["ins",["application/x-internet-signup","application/x-internett-signup"]],["ip","application/x-ip2"],["ipfix","application/ipfix"],["\
ipk","application/vnd.shana.informed.package"],["irm","application/vnd.ibm.rights-management"],["irp","application/vnd.irepository.package+xml"],["isp","applica\
tion/x-internet-signup"],["isu","video/x-isvideo"],["it","audio/it"],["itp","application/vnd.shana.informed.formtemplate"],["iv","application/x-inventor"],["ivp",
"application/vnd.immervision-ivp"],["ivr","i-world/i-vrml"],["ivu","application/vnd.immervision-ivu"],["ivy","application/x-livescreen"],["jad","text/vnd.sun.j2\
me.app-descriptor"],["jam",["application/vnd.jam","audio/x-jam"]],["jar","application/java-archive"],["jav",["text/plain","text/x-java-source"]],["java",["text/\
plain","text/x-java-source,java","text/x-java-source"]],["jcm","application/x-java-commerce"],["jfif",["image/pipeg","image/jpeg","image/pjpeg"]],["jfif-tbnl","\
image/jpeg"],["jisp","application/vnd.jisp"],["jlt","application/vnd.hp-jlyt"],["jnlp","application/x-java-jnlp-file"],["joda","application/vnd.joost.joda-archi\
ve"],["jpe",["image/jpeg","image/pjpeg"]],["jpeg",["image/jpeg","image/pjpeg"]],["jpg",["image/jpeg","image/pjpeg"]],["jpgv","video/jpeg"],["jpm","video/jpm"],[
"jps","image/x-jps"],["js",["application/javascript","application/ecmascript","text/javascript","text/ecmascript","application/x-javascript"]],["json","applicat\
ion/json"],["jut","image/jutvision"],["kar",["audio/midi","music/x-karaoke"]],["karbon","application/vnd.kde.karbon"],["kfo","application/vnd.kde.kformula"],["k\
ia","application/vnd.kidspiration"],["kml","application/vnd.google-earth.kml+xml"],["kmz","application/vnd.google-earth.kmz"],["kne","application/vnd.kinar"],["\
kon","application/vnd.kde.kontour"],["kpr","application/vnd.kde.kpresenter"],["ksh",["application/x-ksh","text/x-script.ksh"]],["ksp","application/vnd.kde.kspre\
ad"],["ktx","image/ktx"],["ktz","application/vnd.kahootz"],["kwd","application/vnd.kde.kword"],["la",["audio/nspaudio","audio/x-nspaudio"]],["lam","audio/x-live\
audio"],["lasxml","application/vnd.las.las+xml"],["latex","application/x-latex"],["lbd","application/vnd.llamagraphics.life-balance.desktop"],["lbe","applicatio\
n/vnd.llamagraphics.life-balance.exchange+xml"],["les","application/vnd.hhe.lesson-player"],["lha",["application/octet-stream","application/lha","application/x-\
lha"]],["lhx","application/octet-stream"],["link66","application/vnd.route66.link66+xml"],["list","text/plain"],["lma",["audio/nspaudio","audio/x-nspaudio"]],["\
log","text/plain"],["lrm","application/vnd.ms-lrm"],["lsf","video/x-la-asf"],["lsp",["application/x-lisp","text/x-script.lisp"]],["lst","text/plain"],["lsx",["v\
ideo/x-la-asf","text/x-la-asf"]],["ltf","application/vnd.frogans.ltf"],["ltx","application/x-latex"],["lvp","audio/vnd.lucent.voice"],["lwp","application/vnd.lo\
tus-wordpro"],["lzh",["application/octet-stream","application/x-lzh"]],["lzx",["application/lzx","application/octet-stream","application/x-lzx"]],["m",["text/pl\
ain","text/x-m"]],["m13","application/x-msmediaview"],["m14","application/x-msmediaview"],["m1v","video/mpeg"],["m21","application/mp21"],["m2a","audio/mpeg"],[
"m2v","video/mpeg"],["m3u",["audio/x-mpegurl","audio/x-mpequrl"]],["m3u8","application/vnd.apple.mpegurl"],["m4v","video/x-m4v"],["ma","application/mathematica"],
["mads","application/mads+xml"],["mag","application/vnd.ecowin.chart"],["man","application/x-troff-man"],["map","application/x-navimap"],["mar","text/plain"],["\
mathml","application/mathml+xml"],["mbd","application/mbedlet"],["mbk","application/vnd.mobius.mbk"],["mbox","application/mbox"],["mc$","application/x-magic-cap\
-package-1.0"],["mc1","application/vnd.medcalcdata"],["mcd",["application/mcad","application/vnd.mcd","application/x-mathcad"]],["mcf",["image/vasa","text/mcf"]],
["mcp","application/netmc"],["mcurl","text/vnd.curl.mcurl"],["mdb","application/x-msaccess"],["mdi","image/vnd.ms-modi"],["me","application/x-troff-me"],["meta4",
"application/metalink4+xml"],["mets","application/mets+xml"],["mfm","application/vnd.mfmp"],["mgp","application/vnd.osgeo.mapguide.package"],["mgz","application\
/vnd.proteus.magazine"],["mht","message/rfc822"],["mhtml","message/rfc822"],["mid",["audio/mid","audio/midi","music/crescendo","x-music/x-midi","audio/x-midi","\
application/x-midi","audio/x-mid"]],["midi",["audio/midi","music/crescendo","x-music/x-midi","audio/x-midi","application/x-midi","audio/x-mid"]],["mif",["applic\
ation/vnd.mif","application/x-mif","application/x-frame"]],["mime",["message/rfc822","www/mime"]],["mj2","video/mj2"],["mjf","audio/x-vnd.audioexplosion.mjuicem\
ediafile"],["mjpg","video/x-motion-jpeg"],["mlp","application/vnd.dolby.mlp"],["mm",["application/base64","application/x-meme"]],["mmd","application/vnd.chipnut\
s.karaoke-mmd"],["mme","application/base64"],["mmf","application/vnd.smaf"],["mmr","image/vnd.fujixerox.edmics-mmr"],["mny","application/x-msmoney"],["mod",["au\
dio/mod","audio/x-mod"]],["mods","application/mods+xml"],["moov","video/quicktime"],["mov","video/quicktime"],["movie","video/x-sgi-movie"],["mp2",["video/mpeg",
"audio/mpeg","video/x-mpeg","audio/x-mpeg","video/x-mpeq2a"]],["mp3",["audio/mpeg","audio/mpeg3","video/mpeg","audio/x-mpeg-3","video/x-mpeg"]],["mp4",["video/m\
p4","application/mp4"]],["mp4a","audio/mp4"],["mpa",["video/mpeg","audio/mpeg"]],["mpc",["application/vnd.mophun.certificate","application/x-project"]],["mpe","\
video/mpeg"],["mpeg","video/mpeg"],["mpg",["video/mpeg","audio/mpeg"]],["mpga","audio/mpeg"],["mpkg","application/vnd.apple.installer+xml"],["mpm","application/\
vnd.blueice.multipass"],["mpn","application/vnd.mophun.application"],["mpp","application/vnd.ms-project"],["mpt","application/x-project"],["mpv","application/x-\
project"],["mpv2","video/mpeg"],["mpx","application/x-project"],["mpy","application/vnd.ibm.minipay"],["mqy","application/vnd.mobius.mqy"],["mrc","application/m\
arc"],["mrcx","application/marcxml+xml"],["ms","application/x-troff-ms"],["mscml","application/mediaservercontrol+xml"],["mseq","application/vnd.mseq"],["msf","\
application/vnd.epson.msf"],["msg","application/vnd.ms-outlook"],["msh","model/mesh"],["msl","application/vnd.mobius.msl"],["msty","application/vnd.muvee.style"],
["mts","model/vnd.mts"],["mus","application/vnd.musician"],["musicxml","application/vnd.recordare.musicxml+xml"],["mv","video/x-sgi-movie"],["mvb","application/\
x-msmediaview"],["mwf","application/vnd.mfer"],["mxf","application/mxf"],["mxl","application/vnd.recordare.musicxml"],["mxml","application/xv+xml"],["mxs","appl\
ication/vnd.triscape.mxs"],["mxu","video/vnd.mpegurl"],["my","audio/make"],["mzz","application/x-vnd.audioexplosion.mzz"],["n-gage","application/vnd.nokia.n-gag\
e.symbian.install"],["n3","text/n3"],["nap","image/naplps"],["naplps","image/naplps"],["nbp","application/vnd.wolfram.player"],["nc","application/x-netcdf"],["n\
cm","application/vnd.nokia.configuration-message"],["ncx","application/x-dtbncx+xml"],["ngdat","application/vnd.nokia.n-gage.data"],["nif","image/x-niff"],["nif\
f","image/x-niff"],["nix","application/x-mix-transfer"],["nlu","application/vnd.neurolanguage.nlu"],["nml","application/vnd.enliven"],["nnd","application/vnd.no\
blenet-directory"],["nns","application/vnd.noblenet-sealer"],["nnw","application/vnd.noblenet-web"],["npx","image/vnd.net-fpx"],["nsc","application/x-conference"],
["nsf","application/vnd.lotus-notes"],["nvd","application/x-navidoc"],["nws","message/rfc822"],["o","application/octet-stream"],["oa2","application/vnd.fujitsu.\
oasys2"],["oa3","application/vnd.fujitsu.oasys3"],["oas","application/vnd.fujitsu.oasys"],["obd","application/x-msbinder"],["oda","application/oda"],["odb","app\
lication/vnd.oasis.opendocument.database"],["odc","application/vnd.oasis.opendocument.chart"],["odf","application/vnd.oasis.opendocument.formula"],["odft","appl\
ication/vnd.oasis.opendocument.formula-template"],["odg","application/vnd.oasis.opendocument.graphics"],["odi","application/vnd.oasis.opendocument.image"],["odm",
"application/vnd.oasis.opendocument.text-master"],["odp","application/vnd.oasis.opendocument.presentation"],["ods","application/vnd.oasis.opendocument.spreadshe\
et"],["odt","application/vnd.oasis.opendocument.text"],["oga","audio/ogg"],["ogv","video/ogg"],["ogx","application/ogg"],["omc","application/x-omc"],["omcd","ap\
plication/x-omcdatamaker"],["omcr","application/x-omcregerator"],["onetoc","application/onenote"],["opf","application/oebps-package+xml"],["org","application/vn\
d.lotus-organizer"],["osf","application/vnd.yamaha.openscoreformat"],["osfpvg","application/vnd.yamaha.openscoreformat.osfpvg+xml"],["otc","application/vnd.oasi\
s.opendocument.chart-template"],["otf","application/x-font-otf"],["otg","application/vnd.oasis.opendocument.graphics-template"],["oth","application/vnd.oasis.op\
endocument.text-web"],["oti","application/vnd.oasis.opendocument.image-template"],["otp","application/vnd.oasis.opendocument.presentation-template"],["ots","app\
lication/vnd.oasis.opendocument.spreadsheet-template"],["ott","application/vnd.oasis.opendocument.text-template"],["oxt","application/vnd.openofficeorg.extensio\
n"],["p","text/x-pascal"],["p10",["application/pkcs10","application/x-pkcs10"]],["p12",["application/pkcs-12","application/x-pkcs12"]],["p7a","application/x-pkc\
s7-signature"],["p7b","application/x-pkcs7-certificates"],["p7c",["application/pkcs7-mime","application/x-pkcs7-mime"]],["p7m",["application/pkcs7-mime","applic\
ation/x-pkcs7-mime"]],["p7r","application/x-pkcs7-certreqresp"],["p7s",["application/pkcs7-signature","application/x-pkcs7-signature"]],["p8","application/pkcs8"],
["par","text/plain-bas"],["part","application/pro_eng"],["pas","text/pascal"],["paw","application/vnd.pawaafile"],["pbd","application/vnd.powerbuilder6"],["pbm",
"image/x-portable-bitmap"],["pcf","application/x-font-pcf"],["pcl",["application/vnd.hp-pcl","application/x-pcl"]],["pclxl","application/vnd.hp-pclxl"],["pct","\
image/x-pict"],["pcurl","application/vnd.curl.pcurl"],["pcx","image/x-pcx"],["pdb",["application/vnd.palm","chemical/x-pdb"]],["pdf","application/pdf"],["pfa","\
application/x-font-type1"],["pfr","application/font-tdpfr"],["pfunk",["audio/make","audio/make.my.funk"]],["pfx","application/x-pkcs12"],["pgm",["image/x-portab\
le-graymap","image/x-portable-greymap"]],["pgn","application/x-chess-pgn"],["pgp","application/pgp-signature"],["pic",["image/pict","image/x-pict"]],["pict","im\
age/pict"],["pkg","application/x-newton-compatible-pkg"],["pki","application/pkixcmp"],["pkipath","application/pkix-pkipath"],["pko",["application/ynd.ms-pkipko",
"application/vnd.ms-pki.pko"]],["pl",["text/plain","text/x-script.perl"]],["plb","application/vnd.3gpp.pic-bw-large"],["plc","application/vnd.mobius.plc"],["plf",
"application/vnd.pocketlearn"],["pls","application/pls+xml"],["plx","application/x-pixclscript"],["pm",["text/x-script.perl-module","image/x-xpixmap"]],["pm4","\
application/x-pagemaker"],["pm5","application/x-pagemaker"],["pma","application/x-perfmon"],["pmc","application/x-perfmon"],["pml",["application/vnd.ctc-posml",
"application/x-perfmon"]],["pmr","application/x-perfmon"],["pmw","application/x-perfmon"],["png","image/png"],["pnm",["application/x-portable-anymap","image/x-p\
ortable-anymap"]],["portpkg","application/vnd.macports.portpkg"],["pot",["application/vnd.ms-powerpoint","application/mspowerpoint"]],["potm","application/vnd.m\
s-powerpoint.template.macroenabled.12"],["potx","application/vnd.openxmlformats-officedocument.presentationml.template"],["pov","model/x-pov"],["ppa","applicati\
on/vnd.ms-powerpoint"],["ppam","application/vnd.ms-powerpoint.addin.macroenabled.12"],["ppd","application/vnd.cups-ppd"],["ppm","image/x-portable-pixmap"],["pps",
["application/vnd.ms-powerpoint","application/mspowerpoint"]],["ppsm","application/vnd.ms-powerpoint.slideshow.macroenabled.12"],["ppsx","application/vnd.openxm\
lformats-officedocument.presentationml.slideshow"],["ppt",["application/vnd.ms-powerpoint","application/mspowerpoint","application/powerpoint","application/x-ms\
powerpoint"]],["pptm","application/vnd.ms-powerpoint.presentation.macroenabled.12"],["pptx","application/vnd.openxmlformats-officedocument.presentationml.presen\
tation"],["ppz","application/mspowerpoint"],["prc","application/x-mobipocket-ebook"],["pre",["application/vnd.lotus-freelance","application/x-freelance"]],["prf",
"application/pics-rules"],["prt","application/pro_eng"],["ps","application/postscript"],["psb","application/vnd.3gpp.pic-bw-small"],["psd",["application/octet-s\
tream","image/vnd.adobe.photoshop"]],["psf","application/x-font-linux-psf"],["pskcxml","application/pskc+xml"],["ptid","application/vnd.pvi.ptid1"],["pub","appl\
ication/x-mspublisher"],["pvb","application/vnd.3gpp.pic-bw-var"],["pvu","paleovu/x-pv"],["pwn","application/vnd.3m.post-it-notes"],["pwz","application/vnd.ms-p\
owerpoint"],["py","text/x-script.phyton"],["pya","audio/vnd.ms-playready.media.pya"],["pyc","application/x-bytecode.python"],["pyv","video/vnd.ms-playready.medi\
a.pyv"],["qam","application/vnd.epson.quickanime"],["qbo","application/vnd.intu.qbo"],["qcp","audio/vnd.qcelp"],["qd3","x-world/x-3dmf"],["qd3d","x-world/x-3dmf"],
["qfx","application/vnd.intu.qfx"],["qif","image/x-quicktime"],["qps","application/vnd.publishare-delta-tree"],["qt","video/quicktime"],["qtc","video/x-qtc"],["\
qti","image/x-quicktime"],["qtif","image/x-quicktime"],["qxd","application/vnd.quark.quarkxpress"],["ra",["audio/x-realaudio","audio/x-pn-realaudio","audio/x-pn\
-realaudio-plugin"]],["ram","audio/x-pn-realaudio"],["rar","application/x-rar-compressed"],["ras",["image/cmu-raster","application/x-cmu-raster","image/x-cmu-ra\
ster"]],["rast","image/cmu-raster"],["rcprofile","application/vnd.ipunplugged.rcprofile"],["rdf","application/rdf+xml"],["rdz","application/vnd.data-vision.rdz"],
["rep","application/vnd.businessobjects"],["res","application/x-dtbresource+xml"],["rexx","text/x-script.rexx"],["rf","image/vnd.rn-realflash"],["rgb","image/x-\
rgb"],["rif","application/reginfo+xml"],["rip","audio/vnd.rip"],["rl","application/resource-lists+xml"],["rlc","image/vnd.fujixerox.edmics-rlc"],["rld","applica\
tion/resource-lists-diff+xml"],["rm",["application/vnd.rn-realmedia","audio/x-pn-realaudio"]],["rmi","audio/mid"],["rmm","audio/x-pn-realaudio"],["rmp",["audio/\
x-pn-realaudio-plugin","audio/x-pn-realaudio"]],["rms","application/vnd.jcp.javame.midlet-rms"],["rnc","application/relax-ng-compact-syntax"],["rng",["applicati\
on/ringing-tones","application/vnd.nokia.ringing-tone"]],["rnx","application/vnd.rn-realplayer"],["roff","application/x-troff"],["rp","image/vnd.rn-realpix"],["\
rp9","application/vnd.cloanto.rp9"],["rpm","audio/x-pn-realaudio-plugin"],["rpss","application/vnd.nokia.radio-presets"],["rpst","application/vnd.nokia.radio-pr\
eset"],["rq","application/sparql-query"],["rs","application/rls-services+xml"],["rsd","application/rsd+xml"],["rt",["text/richtext","text/vnd.rn-realtext"]],["r\
tf",["application/rtf","text/richtext","application/x-rtf"]],["rtx",["text/richtext","application/rtf"]],["rv","video/vnd.rn-realvideo"],["s","text/x-asm"],["s3\
m","audio/s3m"],["saf","application/vnd.yamaha.smaf-audio"],["saveme","application/octet-stream"],["sbk","application/x-tbook"],["sbml","application/sbml+xml"],
["sc","application/vnd.ibm.secure-container"],["scd","application/x-msschedule"],["scm",["application/vnd.lotus-screencam","video/x-scm","text/x-script.guile","\
application/x-lotusscreencam","text/x-script.scheme"]],["scq","application/scvp-cv-request"],["scs","application/scvp-cv-response"],["sct","text/scriptlet"],["s\
curl","text/vnd.curl.scurl"],["sda","application/vnd.stardivision.draw"],["sdc","application/vnd.stardivision.calc"],["sdd","application/vnd.stardivision.impres\
s"],["sdkm","application/vnd.solent.sdkm+xml"],["sdml","text/plain"],["sdp",["application/sdp","application/x-sdp"]],["sdr","application/sounder"],["sdw","appli\
cation/vnd.stardivision.writer"],["sea",["application/sea","application/x-sea"]],["see","application/vnd.seemail"],["seed","application/vnd.fdsn.seed"],["sema",
"application/vnd.sema"],["semd","application/vnd.semd"],["semf","application/vnd.semf"],["ser","application/java-serialized-object"],["set","application/set"],[
"setpay","application/set-payment-initiation"],["setreg","application/set-registration-initiation"],["sfd-hdstx","application/vnd.hydrostatix.sof-data"],["sfs",
"application/vnd.spotfire.sfs"],["sgl","application/vnd.stardivision.writer-global"],["sgm",["text/sgml","text/x-sgml"]],["sgml",["text/sgml","text/x-sgml"]],["\
sh",["application/x-shar","application/x-bsh","application/x-sh","text/x-script.sh"]],["shar",["application/x-bsh","application/x-shar"]],["shf","application/sh\
f+xml"],["shtml",["text/html","text/x-server-parsed-html"]],["sid","audio/x-psid"],["sis","application/vnd.symbian.install"],["sit",["application/x-stuffit","ap\
plication/x-sit"]],["sitx","application/x-stuffitx"],["skd","application/x-koan"],["skm","application/x-koan"],["skp",["application/vnd.koan","application/x-koa\
n"]],["skt","application/x-koan"],["sl","application/x-seelogo"],["sldm","application/vnd.ms-powerpoint.slide.macroenabled.12"],["sldx","application/vnd.openxml\
formats-officedocument.presentationml.slide"],["slt","application/vnd.epson.salt"],["sm","application/vnd.stepmania.stepchart"],["smf","application/vnd.stardivi\
sion.math"],["smi",["application/smil","application/smil+xml"]],["smil","application/smil"],["snd",["audio/basic","audio/x-adpcm"]],["snf","application/x-font-s\
nf"],["sol","application/solids"],["spc",["text/x-speech","application/x-pkcs7-certificates"]],["spf","application/vnd.yamaha.smaf-phrase"],["spl",["application\
/futuresplash","application/x-futuresplash"]],["spot","text/vnd.in3d.spot"],["spp","application/scvp-vp-response"],["spq","application/scvp-vp-request"],["spr",
"application/x-sprite"],["sprite","application/x-sprite"],["src","application/x-wais-source"],["sru","application/sru+xml"],["srx","application/sparql-results+x\
ml"],["sse","application/vnd.kodak-descriptor"],["ssf","application/vnd.epson.ssf"],["ssi","text/x-server-parsed-html"],["ssm","application/streamingmedia"],["s\
sml","application/ssml+xml"],["sst",["application/vnd.ms-pkicertstore","application/vnd.ms-pki.certstore"]],["st","application/vnd.sailingtracker.track"],["stc",
"application/vnd.sun.xml.calc.template"],["std","application/vnd.sun.xml.draw.template"],["step","application/step"],["stf","application/vnd.wt.stf"],["sti","ap\
plication/vnd.sun.xml.impress.template"],["stk","application/hyperstudio"],["stl",["application/vnd.ms-pkistl","application/sla","application/vnd.ms-pki.stl","a\
pplication/x-navistyle"]],["stm","text/html"],["stp","application/step"],["str","application/vnd.pg.format"],["stw","application/vnd.sun.xml.writer.template"],[
"sub","image/vnd.dvb.subtitle"],["sus","application/vnd.sus-calendar"],["sv4cpio","application/x-sv4cpio"],["sv4crc","application/x-sv4crc"],["svc","application\
/vnd.dvb.service"],["svd","application/vnd.svd"],["svf",["image/vnd.dwg","image/x-dwg"]],["svg","image/svg+xml"],["svr",["x-world/x-svr","application/x-world"]],
["swf","application/x-shockwave-flash"],["swi","application/vnd.aristanetworks.swi"],["sxc","application/vnd.sun.xml.calc"],["sxd","application/vnd.sun.xml.draw"],
["sxg","application/vnd.sun.xml.writer.global"],["sxi","application/vnd.sun.xml.impress"],["sxm","application/vnd.sun.xml.math"],["sxw","application/vnd.sun.xml\
.writer"],["t",["text/troff","application/x-troff"]],["talk","text/x-speech"],["tao","application/vnd.tao.intent-module-archive"],["tar","application/x-tar"],["\
tbk",["application/toolbook","application/x-tbook"]],["tcap","application/vnd.3gpp2.tcap"],["tcl",["text/x-script.tcl","application/x-tcl"]],["tcsh","text/x-scr\
ipt.tcsh"],["teacher","application/vnd.smart.teacher"],["tei","application/tei+xml"],["tex","application/x-tex"],["texi","application/x-texinfo"],["texinfo","ap\
plication/x-texinfo"],["text",["application/plain","text/plain"]],["tfi","application/thraud+xml"],["tfm","application/x-tex-tfm"],["tgz",["application/gnutar",
"application/x-compressed"]],["thmx","application/vnd.ms-officetheme"],["tif",["image/tiff","image/x-tiff"]],["tiff",["image/tiff","image/x-tiff"]],["tmo","appl\
ication/vnd.tmobile-livetv"],["torrent","application/x-bittorrent"],["tpl","application/vnd.groove-tool-template"],["tpt","application/vnd.trid.tpt"],["tr","app\
lication/x-troff"],["tra","application/vnd.trueapp"],["trm","application/x-msterminal"],["tsd","application/timestamped-data"],["tsi","audio/tsp-audio"],["tsp",
["application/dsptype","audio/tsplayer"]],["tsv","text/tab-separated-values"],["ttf","application/x-font-ttf"],["ttl","text/turtle"],["turbot","image/florian"],
["twd","application/vnd.simtech-mindmapper"],["txd","application/vnd.genomatix.tuxedo"],["txf","application/vnd.mobius.txf"],["txt","text/plain"],["ufd","applic\
ation/vnd.ufdl"],["uil","text/x-uil"],["uls","text/iuls"],["umj","application/vnd.umajin"],["uni","text/uri-list"],["unis","text/uri-list"],["unityweb","applica\
tion/vnd.unity"],["unv","application/i-deas"],["uoml","application/vnd.uoml+xml"],["uri","text/uri-list"],["uris","text/uri-list"],["ustar",["application/x-usta\
r","multipart/x-ustar"]],["utz","application/vnd.uiq.theme"],["uu",["application/octet-stream","text/x-uuencode"]],["uue","text/x-uuencode"],["uva","audio/vnd.d\
ece.audio"],["uvh","video/vnd.dece.hd"],["uvi","image/vnd.dece.graphic"],["uvm","video/vnd.dece.mobile"],["uvp","video/vnd.dece.pd"],["uvs","video/vnd.dece.sd"],
["uvu","video/vnd.uvvu.mp4"],["uvv","video/vnd.dece.video"],["vcd","application/x-cdlink"],["vcf","text/x-vcard"],["vcg","application/vnd.groove-vcard"],["vcs",
"text/x-vcalendar"],["vcx","application/vnd.vcx"],["vda","application/vda"],["vdo","video/vdo"],["vew","application/groupwise"],["vis","application/vnd.visionar\
y"],["viv",["video/vivo","video/vnd.vivo"]],["vivo",["video/vivo","video/vnd.vivo"]],["vmd","application/vocaltec-media-desc"],["vmf","application/vocaltec-medi\
a-file"],["voc",["audio/voc","audio/x-voc"]],["vos","video/vosaic"],["vox","audio/voxware"],["vqe","audio/x-twinvq-plugin"],["vqf","audio/x-twinvq"],["vql","aud\
io/x-twinvq-plugin"],["vrml",["model/vrml","x-world/x-vrml","application/x-vrml"]],["vrt","x-world/x-vrt"],["vsd",["application/vnd.visio","application/x-visio"]],
["vsf","application/vnd.vsf"],["vst","application/x-visio"],["vsw","application/x-visio"],["vtu","model/vnd.vtu"],["vxml","application/voicexml+xml"],["w60","ap\
plication/wordperfect6.0"],["w61","application/wordperfect6.1"],["w6w","application/msword"],["wad","application/x-doom"],["wav",["audio/wav","audio/x-wav"]],["\
wax","audio/x-ms-wax"],["wb1","application/x-qpro"],["wbmp","image/vnd.wap.wbmp"],["wbs","application/vnd.criticaltools.wbs+xml"],["wbxml","application/vnd.wap.\
wbxml"],["wcm","application/vnd.ms-works"],["wdb","application/vnd.ms-works"],["web","application/vnd.xara"],["weba","audio/webm"],["webm","video/webm"],["webp",
"image/webp"],["wg","application/vnd.pmi.widget"],["wgt","application/widget"],["wiz","application/msword"],["wk1","application/x-123"],["wks","application/vnd.\
ms-works"],["wm","video/x-ms-wm"],["wma","audio/x-ms-wma"],["wmd","application/x-ms-wmd"],["wmf",["windows/metafile","application/x-msmetafile"]],["wml","text/v\
nd.wap.wml"],["wmlc","application/vnd.wap.wmlc"],["wmls","text/vnd.wap.wmlscript"],["wmlsc","application/vnd.wap.wmlscriptc"],["wmv","video/x-ms-wmv"],["wmx","v\
ideo/x-ms-wmx"],["wmz","application/x-ms-wmz"],["woff","application/x-font-woff"],["word","application/msword"],["wp","application/wordperfect"],["wp5",["applic\
ation/wordperfect","application/wordperfect6.0"]],["wp6","application/wordperfect"],["wpd",["application/wordperfect","application/vnd.wordperfect","application\
/x-wpwin"]],["wpl","application/vnd.ms-wpl"],["wps","application/vnd.ms-works"],["wq1","application/x-lotus"],["wqd","application/vnd.wqd"],["wri",["application\
/mswrite","application/x-wri","application/x-mswrite"]],["wrl",["model/vrml","x-world/x-vrml","application/x-world"]],["wrz",["model/vrml","x-world/x-vrml"]],["\
wsc","text/scriplet"],["wsdl","application/wsdl+xml"],["wspolicy","application/wspolicy+xml"],["wsrc","application/x-wais-source"],["wtb","application/vnd.webtu\
rbo"],["wtk","application/x-wintalk"],["wvx","video/x-ms-wvx"],["x-png","image/png"],["x3d","application/vnd.hzn-3d-crossword"],["xaf","x-world/x-vrml"],["xap",
"application/x-silverlight-app"],["xar","application/vnd.xara"],["xbap","application/x-ms-xbap"],["xbd","application/vnd.fujixerox.docuworks.binder"],["xbm",["i\
mage/xbm","image/x-xbm","image/x-xbitmap"]],["xdf","application/xcap-diff+xml"],["xdm","application/vnd.syncml.dm+xml"],["xdp","application/vnd.adobe.xdp+xml"],
["xdr","video/x-amt-demorun"],["xdssc","application/dssc+xml"],["xdw","application/vnd.fujixerox.docuworks"],["xenc","application/xenc+xml"],["xer","application\
/patch-ops-error+xml"],["xfdf","application/vnd.adobe.xfdf"],["xfdl","application/vnd.xfdl"],["xgz","xgl/drawing"],["xhtml","application/xhtml+xml"],["xif","ima\
ge/vnd.xiff"],["xl","application/excel"],["xla",["application/vnd.ms-excel","application/excel","application/x-msexcel","application/x-excel"]],["xlam","applica\
tion/vnd.ms-excel.addin.macroenabled.12"],["xlb",["application/excel","application/vnd.ms-excel","application/x-excel"]],["xlc",["application/vnd.ms-excel","app\
lication/excel","application/x-excel"]],["xld",["application/excel","application/x-excel"]],["xlk",["application/excel","application/x-excel"]],["xll",["applica\
tion/excel","application/vnd.ms-excel","application/x-excel"]],["xlm",["application/vnd.ms-excel","application/excel","application/x-excel"]],["xls",["applicati\
on/vnd.ms-excel","application/excel","application/x-msexcel","application/x-excel"]],["xlsb","application/vnd.ms-excel.sheet.binary.macroenabled.12"],["xlsm","a\
pplication/vnd.ms-excel.sheet.macroenabled.12"],["xlsx","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],["xlt",["application/vnd.ms-excel",
"application/excel","application/x-excel"]],["xltm","application/vnd.ms-excel.template.macroenabled.12"],["xltx","application/vnd.openxmlformats-officedocument.\
spreadsheetml.template"],["xlv",["application/excel","application/x-excel"]],["xlw",["application/vnd.ms-excel","application/excel","application/x-msexcel","app\
lication/x-excel"]],["xm","audio/xm"],["xml",["application/xml","text/xml","application/atom+xml","application/rss+xml"]],["xmz","xgl/movie"],["xo","application\
/vnd.olpc-sugar"],["xof","x-world/x-vrml"],["xop","application/xop+xml"],["xpi","application/x-xpinstall"],["xpix","application/x-vnd.ls-xpix"],["xpm",["image/x\
pm","image/x-xpixmap"]],["xpr","application/vnd.is-xpr"],["xps","application/vnd.ms-xpsdocument"],["xpw","application/vnd.intercon.formnet"],["xslt","applicatio\
n/xslt+xml"],["xsm","application/vnd.syncml+xml"],["xspf","application/xspf+xml"],["xsr","video/x-amt-showrun"],["xul","application/vnd.mozilla.xul+xml"],["xwd",
["image/x-xwd","image/x-xwindowdump"]],["xyz",["chemical/x-xyz","chemical/x-pdb"]],["yang","application/yang"],["yin","application/yin+xml"],["z",["application/\
x-compressed","application/x-compress"]],["zaz","application/vnd.zzazz.deck+xml"],["zip",["application/zip","multipart/x-zip","application/x-zip-compressed","ap\
plication/x-compressed"]],["zir","application/vnd.zul"],["zmm","application/vnd.handheld-entertainment+xml"],["zoo","application/octet-stream"],["zsh","text/x-s\
cript.zsh"]]);function detectMimeType(filename){if(!filename)return defaultMimeType;let parsed=path.parse(filename),extension=(parsed.ext.substr(1)||parsed.name||
"").split("?").shift().trim().toLowerCase(),value=extensions.has(extension)?extensions.get(extension):defaultMimeType;return Array.isArray(value)?value[0]:value}
function detectExtension(mimeType){if(!mimeType)return defaultExtension;let parts=mimeType.toLowerCase().trim().split("/"),rootType=parts.shift().trim(),subType=parts.
join("/").trim();if(mimeTypes.has(rootType+"/"+subType)){let value=mimeTypes.get(rootType+"/"+subType);return Array.isArray(value)?value[0]:value}return rootType===
"text"?"txt":"bin"}function isPlainText(value,isParam){return typeof value=="string"&&!(isParam?/[\x00-\x1f\x7f"\u0080-\uFFFF]/:/[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/).test(value)}
function isPlainParamValue(value){return isPlainText(value,!0)&&!value.includes("=?")}function quoteString(value){return'"'+(value||"").toString().replace(/["\\]/g,
"\\$&")+'"'}function hasLongerLines(str,lineLength){return str.length>128*1024?!0:new RegExp("^.{"+(lineLength+1)+",}","m").test(str)}function encodeWord(data,mimeWordEncoding,maxLength){
mimeWordEncoding=(mimeWordEncoding||"Q").toString().toUpperCase().trim().charAt(0),maxLength=maxLength||0;let encodedStr,toCharset="UTF-8";if(maxLength&&maxLength>
7+toCharset.length&&(maxLength-=7+toCharset.length),mimeWordEncoding==="Q"?encodedStr=encode2(data).replace(/[^a-z0-9!*+\-/=]/gi,chr=>{let ord=chr.charCodeAt(0).
toString(16).toUpperCase();return chr===" "?"_":"="+(ord.length===1?"0"+ord:ord)}):mimeWordEncoding==="B"&&(encodedStr=typeof data=="string"?data:data.toString(
"utf-8"),maxLength=maxLength?Math.max(3,(maxLength-maxLength%4)/4*3):0),maxLength&&(mimeWordEncoding!=="B"?encodedStr:encode(data)).length>maxLength)if(mimeWordEncoding===
"Q")encodedStr=splitMimeEncodedString(encodedStr,maxLength).join("?= =?"+toCharset+"?"+mimeWordEncoding+"?");else{let parts=[],lpart="";for(let i=0,len=encodedStr.
length;i<len;i++){let chr=encodedStr.charAt(i);/[\ud800-\udbff]/.test(chr)&&/[\udc00-\udfff]/.test(encodedStr.charAt(i+1))&&(chr+=encodedStr.charAt(++i)),Buffer.
byteLength(lpart+chr)<=maxLength||i===0?lpart+=chr:(parts.push(encode(lpart)),lpart=chr)}lpart&&parts.push(encode(lpart)),parts.length>1?encodedStr=parts.join("\
?= =?"+toCharset+"?"+mimeWordEncoding+"?"):encodedStr=parts.join("")}else mimeWordEncoding==="B"&&(encodedStr=encode(data));return"=?"+toCharset+"?"+mimeWordEncoding+
"?"+encodedStr+(encodedStr.substr(-2)==="?="?"":"?=")}function encodeWords(value,mimeWordEncoding,maxLength,encodeAll){maxLength=maxLength||0;let firstSpecial=-1,
lastSpecial=-1;for(let i=0;i<value.length;i++){let code=value.charCodeAt(i);(code===34||code>=128)&&(firstSpecial<0&&(firstSpecial=i),lastSpecial=i)}if(firstSpecial<
0)return value;if(encodeAll)return encodeWord(value,mimeWordEncoding,maxLength);let startIndex=firstSpecial;for(;startIndex>0&&!/\s/.test(value.charAt(startIndex-
1));)startIndex--;let endIndex=lastSpecial+1;for(;endIndex<value.length&&!/\s/.test(value.charAt(endIndex));)endIndex++;return(startIndex?value.substr(0,startIndex):
"")+encodeWord(value.substring(startIndex,endIndex),mimeWordEncoding||"Q",maxLength)+(endIndex<value.length?value.substr(endIndex):"")}function buildHeaderValue(structured){
let paramsArray=[];return Object.keys(structured.params||{}).forEach(key=>{let value2=structured.params[key],param=key.replace(/[\x00-\x1f\x7f]/g,"");!isPlainParamValue(
value2)||value2.length>=75?buildHeaderParam(param,value2,50).forEach(encodedParam=>{!/[\s"\\;:/=(),<>@[\]?]|^[-']|'$/.test(encodedParam.value)||encodedParam.key.
substr(-1)==="*"?paramsArray.push(encodedParam.key+"="+encodedParam.value):paramsArray.push(encodedParam.key+"="+JSON.stringify(encodedParam.value))}):!value2.length||
/[\s'"\\;:/=(),<>@[\]?]|^-/.test(value2)?paramsArray.push(param+"="+JSON.stringify(value2)):paramsArray.push(param+"="+value2)}),(typeof structured.value=="stri\
ng"?structured.value.replace(/[\x00-\x1f\x7f]/g,""):structured.value)+(paramsArray.length?"; "+paramsArray.join("; "):"")}function buildHeaderParam(key,data,maxLength){
let list=[],encodedStr=typeof data=="string"?data:(data||"").toString(),chr,line,startPos=0,i,len;if(maxLength=maxLength||50,isPlainParamValue(data)){if(encodedStr.
length<=maxLength)return[{key,value:encodedStr}];encodedStr=encodedStr.replace(new RegExp(".{"+maxLength+"}","g"),str=>(list.push({line:str}),"")),encodedStr&&list.
push({line:encodedStr})}else{if(/[\uD800-\uDBFF]/.test(encodedStr)){let encodedStrArr=[];for(i=0,len=encodedStr.length;i<len;i++)chr=encodedStr.charAt(i),/[\ud800-\udbff]/.
test(chr)&&/[\udc00-\udfff]/.test(encodedStr.charAt(i+1))?(chr+=encodedStr.charAt(i+1),encodedStrArr.push(chr),i++):encodedStrArr.push(chr);encodedStr=encodedStrArr}
line="utf-8''";let encoded=!0;for(startPos=0,i=0,len=encodedStr.length;i<len;i++){if(chr=encodedStr[i],encoded)chr=safeEncodeURIComponent(chr);else if(chr=chr===
" "?chr:safeEncodeURIComponent(chr),chr!==encodedStr[i])if((safeEncodeURIComponent(line)+chr).length>=maxLength)list.push({line,encoded}),line="",encoded=!0;else{
encoded=!0,i=startPos,line="";continue}(line+chr).length>=maxLength?(list.push({line,encoded}),line=chr=encodedStr[i]===" "?" ":safeEncodeURIComponent(encodedStr[i]),
chr===encodedStr[i]?(encoded=!1,startPos=i-1):encoded=!0):line+=chr}line&&list.push({line,encoded})}return list.map((item,i2)=>({key:key+"*"+i2+(item.encoded?"*":
""),value:item.line}))}var TOKEN=/^[^\x00-\x20\x7f()<>@,;:\\"/[\]?=]+$/;function _findCommentEnd(str,start){let depth=0;for(let i=start,len=str.length;i<len;i++){
let c=str.charAt(i);if(c==="\\")i++;else if(c==="(")depth++;else if(c===")"&&--depth===0)return i}return-1}function _isParamName(name){return!!name&&!isProtoKey(
name)}function parseHeaderValue(str,options){let response={value:"",params:{}},stripComments=!!options?.stripComments,setParam=(name,value2)=>{name=name.toLowerCase(),
_isParamName(name)&&!Object.prototype.hasOwnProperty.call(response.params,name)&&(response.params[name]=value2)},key=!1,value="",stage="value",quote=!1,escaped=!1,
chr,pendingSpace="",quoteClosed=!1,flushSpace=()=>{value.length&&(value+=pendingSpace),pendingSpace=""},addChr=c=>{flushSpace(),value+=c},takeValue=()=>{let taken=value;
return value="",pendingSpace="",quoteClosed=!1,taken},storeValue=()=>{let taken=takeValue();key===!1?response.value=taken:setParam(key,taken)},storeEmptyKey=()=>{
setParam(takeValue().trim(),"")};for(let i=0,len=str.length;i<len;i++){if(chr=str.charAt(i),stripComments&&chr==="("&&!quote&&!quoteClosed&&!(stage==="value"&&key!==
!1&&!pendingSpace)){let end=_findCommentEnd(str,i);if(end<0&&str.indexOf(";",i)<0&&(end=len-1),end>=0){i=end;continue}stripComments=!1}if(stage==="key"){if(chr===
"="){key=takeValue().trim(),stage="value";continue}if(chr===";"){storeEmptyKey();continue}value+=chr}else{if(quoteClosed&&chr!==";"){escaped=!1;continue}if(escaped)
addChr(chr);else if(quote&&chr==="\\"){escaped=!0;continue}else quote&&chr===quote?(quote=!1,quoteClosed=!0):!quote&&chr==='"'?(quote=chr,flushSpace()):!quote&&
chr===";"?(storeValue(),stage="key"):!quote&&(chr===" "||chr==="	")?pendingSpace+=chr:addChr(chr);escaped=!1}}stage==="value"?storeValue():storeEmptyKey();let continuations=new Map;
return Object.keys(response.params).forEach(key2=>{let match=key2.match(/(\*(\d+)|\*(\d+)\*|\*)$/);if(!match)return;let actualKey=key2.substr(0,match.index),nr=Number(
match[2]||match[3])||0,encoded=match[0].substr(-1)==="*",value2=response.params[key2];if(delete response.params[key2],!_isParamName(actualKey))return;let continuation=continuations.
get(actualKey);continuation||(continuation={charset:!1,sections:[]},continuations.set(actualKey,continuation));let charsetMatch=nr===0&&encoded?value2.match(/^([^']*)'[^']*'(.*)$/):
null;charsetMatch&&(continuation.charset=TOKEN.test(charsetMatch[1])?charsetMatch[1]:"iso-8859-1",value2=charsetMatch[2]),continuation.sections.push({nr,value:value2,
encoded})}),continuations.forEach((continuation,key2)=>{if(!Object.prototype.hasOwnProperty.call(response.params,key2)){if(continuation.sections.sort((a,b)=>a.nr-
b.nr),!continuation.charset){response.params[key2]=continuation.sections.map(section=>section.value).join("");return}response.params[key2]="=?"+continuation.charset+
"?Q?"+continuation.sections.map(_encodeContinuationSection).join("")+"?="}}),response}function _encodeContinuationSection(section){let specials=section.encoded?
/[=?_\s]/g:/[=?_\s%]/g;return section.value.replace(specials,s=>{let c=s.charCodeAt(0).toString(16);return s===" "?"_":"%"+(c.length<2?"0":"")+c}).replace(/%/g,
"=")}function detectExtension2(mimeType){return detectExtension(mimeType)}function detectMimeType2(extension){return detectMimeType(extension)}function foldLines(str,lineLength,afterSpace){
str=(str||"").toString(),lineLength=lineLength||76;let pos=0,len=str.length,result="",line,match;for(;pos<len;){if(line=str.substr(pos,lineLength),line.length<lineLength){
result+=line;break}if(match=line.match(/^[^\n\r]*(\r?\n|\r)/)){line=match[0],result+=line,pos+=line.length;continue}else(match=line.match(/(\s+)[^\s]*$/))&&match[0].
length-(afterSpace?(match[1]||"").length:0)<line.length?line=line.substr(0,line.length-(match[0].length-(afterSpace?(match[1]||"").length:0))):(match=str.substr(
pos+line.length).match(/^[^\s]+(\s*)/))&&(line=line+match[0].substr(0,match[0].length-(afterSpace?0:(match[1]||"").length)));result+=line,pos+=line.length,pos<len&&
(result+=`\r
`)}return result}function splitMimeEncodedString(str,maxlen){let lines=[],curLine,fallbackLine,match,chr,done;for(maxlen=Math.max(maxlen||0,12);str.length;){for(curLine=
str.substr(0,maxlen),(match=curLine.match(/[=][0-9A-F]?$/i))&&(curLine=curLine.substr(0,match.index)),fallbackLine=curLine.length?curLine:str.substr(0,maxlen),done=
!1;!done&&curLine.length;)done=!0,(match=str.substr(curLine.length).match(/^[=]([0-9A-F]{2})/i))&&(chr=parseInt(match[1],16),chr<194&&chr>127&&(curLine=curLine.
substr(0,curLine.length-3),done=!1));curLine.length||(curLine=fallbackLine),lines.push(curLine),str=str.substr(curLine.length)}return lines}function encodeURICharComponent(chr){
let res="",ord=chr.charCodeAt(0).toString(16).toUpperCase();if(ord.length%2&&(ord="0"+ord),ord.length>2)for(let i=0,len=ord.length/2;i<len;i++)res+="%"+ord.substr(
i,2);else res+="%"+ord;return res}function safeEncodeURIComponent(str){str=(str||"").toString();try{str=encodeURIComponent(str)}catch{str=encodeURIComponent(Buffer.
from(str,"utf-8").toString("utf-8"))}return str.replace(/[\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]/g,chr=>encodeURICharComponent(chr))}var TokenList=class{constructor(str){this.str=str,this.slots=new Int32Array(48),this.length=0,this.cleaned=new Map}push(kind,start,end){if((this.length+1)*3>this.
slots.length){let grown=new Int32Array(this.slots.length*2);grown.set(this.slots),this.slots=grown}let at=this.length*3;return this.slots[at]=kind,this.slots[at+
1]=start,this.slots[at+2]=end,this.length++}operatorAt(index){let at=index*3;return this.slots[at]&1?this.str.charAt(this.slots[at+1]):""}isOperator(index){return(this.
slots[index*3]&1)!==0}noBreak(index){return(this.slots[index*3]&2)!==0}value(index){let cleaned=this.cleaned.get(index);return cleaned!==void 0?cleaned:this.str.
slice(this.slots[index*3+1],this.slots[index*3+2])}},DOMAIN_LITERAL_TAIL=/@(\[[^[\]\\]*\])$/;function _domainAt(address){let literal=address.charAt(address.length-
1)==="]"?DOMAIN_LITERAL_TAIL.exec(address):null;return literal?address.length-literal[1].length-1:address.lastIndexOf("@")}function _quoteLocalPart(address){let lastAt=_domainAt(
address);if(lastAt<0)return address;let user=address.substr(0,lastAt);return/^[^\s"(),:;<>@[\\\]]+$/.test(user)||/^"(?:[^"\\]|\\[\s\S])*"$/.test(user)?address:'\
"'+user.replace(/["\\]/g,"\\$&")+'"@'+address.substr(lastAt+1)}var HAS_WHITESPACE=/\s/,QUOTED_LOCAL_ADDR=/^("(?:[^"\\]|\\[\s\S])*"@\S+)(?:\s+([\s\S]+))?$/,ADDR_SPEC=/^[^@\s]+@[^@\s]+$/,
LITERAL_ADDR_SPEC=/^[^@\s]+@\[[^[\]\\\s]*\]$/,QUOTED_LOCAL_DOMAIN=/^@(?:[^@\s"]+|\[[^[\]\\\s]*\])$/;function _isAddrSpec(value){return ADDR_SPEC.test(value)||LITERAL_ADDR_SPEC.
test(value)}var LOOSE_ADDR_SPEC=/^[^@\s]+@\S+$/,LOOSE_TEXT_ADDR=/\s*\b[^@\s]+@[^\s]+\b\s*/y;function _isSpaceCode(code){return code===32||code>=9&&code<=13||code===
160||code===5760||code>=8192&&code<=8202||code===8232||code===8233||code===8239||code===8287||code===12288||code===65279}function _isWordCode(code){return code>=
48&&code<=57||code>=65&&code<=90||code>=97&&code<=122||code===95}function _isBoundary(text,at){return _isWordCode(text.charCodeAt(at-1))!==_isWordCode(text.charCodeAt(
at))}function _indexOfAt(text,from,to){for(let i=from;i<to;i++)if(text.charCodeAt(i)===64)return i;return-1}var LEADING_QUOTED_STRING=/^"(?:[^"\\]|\\[\s\S])*"/;
function _joinAtSpacing(value,at){if(at<0)return value;let start=at;for(;start>0&&_isSpaceCode(value.charCodeAt(start-1));)start--;let end=at+1;for(;end<value.length&&
_isSpaceCode(value.charCodeAt(end));)end++;return start===at&&end===at+1?value:value.slice(0,start)+"@"+value.slice(end)}function _collapseAtSpacing(value){let quoted=LEADING_QUOTED_STRING.
exec(value);if(quoted){let at2=quoted[0].length;for(;at2<value.length&&_isSpaceCode(value.charCodeAt(at2));)at2++;if(value.charAt(at2)==="@"&&value.indexOf("@",
at2+1)<0)return _joinAtSpacing(value,at2)}let at=value.indexOf("@");return at<0||value.indexOf("@",at+1)>=0||value.lastIndexOf('"')>at?value:_joinAtSpacing(value,
at)}function _looseAddressStart(text){let len=text.length,pos=0;for(;pos<len;){for(;pos<len&&_isSpaceCode(text.charCodeAt(pos));)pos++;if(pos>=len)break;let runStart=pos,
runEnd=pos;for(;runEnd<len&&!_isSpaceCode(text.charCodeAt(runEnd));)runEnd++;let at=_indexOfAt(text,runStart,runEnd);if(at>=0){let lastBoundary=-1;for(let k=runEnd;k>
runStart;k--)if(_isBoundary(text,k)){lastBoundary=k;break}let atomStart=runStart;for(;lastBoundary>=0&&at>=0;){if(at>atomStart&&runEnd>at+1&&lastBoundary>at+1){
for(let start=atomStart;start<at;start++)if(_isBoundary(text,start)){if(start>runStart)return start;let padded=runStart;for(;padded>0&&_isSpaceCode(text.charCodeAt(
padded-1));)padded--;return padded}}atomStart=at+1,at=_indexOfAt(text,atomStart,runEnd)}}pos=runEnd}return-1}function _recoverAddrSpec(data){if(data.address=_collapseAtSpacing(
data.address),!HAS_WHITESPACE.test(data.address))return;let address,rest,quoted=data.address.match(QUOTED_LOCAL_ADDR);if(quoted){if(!quoted[2])return;address=quoted[1],
rest=[quoted[2]]}else{if(data.address.indexOf('"')>=0)return;let parts=data.address.split(/\s+/),addrIndex=parts.findIndex(_isAddrSpec);if(addrIndex<0&&(addrIndex=
parts.findIndex(part=>LOOSE_ADDR_SPEC.test(part))),addrIndex<0)return;address=parts.splice(addrIndex,1)[0],rest=parts}data.address=address,data.text=[data.text].
concat(rest).filter(part=>part).join(" ")}function _stripAddressComments(address){let comments=[],result="",comment="",depth=0,closer="",lastChar="",pendingSpace=!1,
firstChar="",quoteSeen=!1,routeEnd=-1;for(let i=0,len=address.length;i<len;i++){let chr=address.charAt(i);if(depth){chr==="\\"&&i<len-1?comment+=address.charAt(
++i):chr==="("?(depth++,comment+=chr):chr===")"&&!--depth?(comments.push(comment.trim()),comment="",pendingSpace=lastChar!=="@"):comment+=chr;continue}if(pendingSpace&&
chr!=="("&&(pendingSpace=!1,chr!=="@"&&chr!=="<"&&!_isSpaceCode(address.charCodeAt(i))&&(result+=" ",lastChar=" ")),closer){if(chr==="\\"&&closer==='"'&&i<len-1){
result+=chr+address.charAt(++i),lastChar=address.charAt(i);continue}chr===closer&&(closer="")}else if(chr==='"')closer='"',quoteSeen=!0;else if(chr===":"&&routeEnd<
0&&firstChar==="@"&&!quoteSeen)routeEnd=result.length+1;else if(chr==="[")closer="]";else if(chr==="("){depth=1;continue}else if(chr==="<"){result="",lastChar="",
comments.length=0,firstChar="",quoteSeen=!1,routeEnd=-1;continue}result+=chr,lastChar=chr,!firstChar&&!_isSpaceCode(address.charCodeAt(i))&&(firstChar=chr)}return routeEnd>=
0&&result.indexOf("@",routeEnd)>=0&&(result=result.slice(routeEnd)),depth&&comments.push(comment.trim()),{address:result.trim(),comments:comments.filter(text=>text)}}
function _collectAddressParts(tokens,from,to){let state="text",data={address:[],comment:[],text:[],textWasQuoted:[],quotedLocalAt:[]},insideQuotes=!1,lastTextPureQuoted=!1,
lastChars={address:"",comment:"",text:""};for(let i=from;i<to;i++){let value=tokens.value(i),prevOperator=i>from?tokens.operatorAt(i-1):"",prevNoBreak=i>from&&tokens.
noBreak(i-1);if(tokens.isOperator(i))switch(value){case"<":state="address",insideQuotes=!1;break;case"(":state="comment",insideQuotes=!1;break;case'"':insideQuotes=
!insideQuotes,state="text";break;default:state="text",insideQuotes=!1;break}else{let opensAfterEmptyQuotedString=prevOperator==='"'&&prevNoBreak&&i>from+1&&tokens.
operatorAt(i-2)==='"',parts=data[state];if(prevNoBreak&&parts.length&&(prevOperator!==")"||lastChars[state]==="@"||value.charAt(0)==="@")){let last=data[state].
length-1;state==="text"&&!insideQuotes&&(lastTextPureQuoted&&value.charAt(0)==="@"&&(data.quotedLocalAt[last]=data.text[last].length),lastTextPureQuoted=!1),data[state][last]+=
value,lastChars[state]=value.charAt(value.length-1),state==="text"&&insideQuotes&&(data.textWasQuoted[last]=!0)}else data[state].push(value),lastChars[state]=value.
charAt(value.length-1),state==="text"&&(data.textWasQuoted.push(insideQuotes||opensAfterEmptyQuotedString),data.quotedLocalAt.push(opensAfterEmptyQuotedString&&
value.charAt(0)==="@"?0:-1),lastTextPureQuoted=insideQuotes)}}let textFromComment=!1;return!data.text.length&&data.comment.length&&(data.text=data.comment,data.
comment=[],textFromComment=!0),{data,textFromComment}}function _groupName(tokens,from,to){return _collectAddressParts(tokens,from,to).data.text.join(" ")}function _handleAddress(tokens,from,to){
let collected=_collectAddressParts(tokens,from,to),data=collected.data,textFromComment=collected.textFromComment,addressComments=[],addressParts=[];for(let part of data.
address){let stripped=_stripAddressComments(part);for(let comment of stripped.comments)addressComments.push(comment);stripped.address&&addressParts.push(stripped.
address)}if(data.address=addressParts,!data.address.length&&data.text.length&&!textFromComment){let candidates=data.text.map(part=>_collapseAtSpacing(part));for(let i=0;i<
data.text.length;i++){let local=data.quotedLocalAt[i],quotedLocal=data.textWasQuoted[i]&&local>=0&&QUOTED_LOCAL_DOMAIN.test(data.text[i].slice(local))?_quoteLocalPart(
data.text[i]):"";if(quotedLocal||!data.textWasQuoted[i]&&_isAddrSpec(candidates[i])){data.address=[quotedLocal||candidates[i]],data.text.splice(i,1),data.textWasQuoted.
splice(i,1),data.quotedLocalAt.splice(i,1);break}}if(!data.address.length){let extracted=!1;for(let i=0;i<data.text.length;i++)if(!data.textWasQuoted[i]){let part=candidates[i],
remainder=data.text[i],at=_looseAddressStart(part);if(at>=0){LOOSE_TEXT_ADDR.lastIndex=at;let match=LOOSE_TEXT_ADDR.exec(part);match&&(data.address=[match[0].trim()],
extracted=!0,remainder=part.slice(0,at)+" "+part.slice(at+match[0].length))}if(data.text[i]=remainder.trim(),extracted)break}}}!data.text.length&&data.comment.length&&
(data.text=data.comment,data.comment=[]),data.address.length>1&&(data.text=data.text.concat(data.address.splice(1)));let addressFromQuotedText=!data.address.length&&
data.textWasQuoted.some(wasQuoted=>wasQuoted);data.text=data.text.join(" "),data.address=data.address.join(" "),addressFromQuotedText&&data.text.indexOf("@")>=0&&
(data.address=_quoteLocalPart(_joinAtSpacing(data.text,_domainAt(data.text))),data.text=""),_recoverAddrSpec(data),!data.text&&addressComments.length&&(data.text=
addressComments.join(" "),textFromComment=!0);let address={address:data.address||(textFromComment?"":data.text)||"",name:data.text||data.address||""};return address.
address===address.name&&(/@/.test(address.address||"")?address.name="":address.address=""),address}var Tokenizer=class{constructor(str){this.str=(str||"").toString(),
this.operatorCurrent="",this.operatorExpecting="",this.node=-1,this.escaped=!1,this.inDomainLiteral=!1,this.afterAt=!1,this.inGroup=!1,this.innerQuoted=!1,this.
innerComment=0,this.innerLiteral=!1,this.innerEscaped=!1,this.list=new TokenList(this.str),this.operators={'"':'"',"(":")","<":">",",":"",":":"",";":""}}tokenize(){
let str=this.str,len=str.length;for(let i=0;i<len;i++)this.checkChar(str.charAt(i),i);this._closeText(len);let list=this.list,slots=list.slots,kept=0;for(let i=0,
count=list.length;i<count;i++){let kind=slots[i*3],start=slots[i*3+1],end=slots[i*3+2];if(kind&4){let value=this._cleanValue(start,end,kind).trim();if(!value)continue;
list.cleaned.set(kept,value)}else if(!(kind&1)){for(;start<end&&_isSpaceCode(str.charCodeAt(start));)start++;for(;end>start&&_isSpaceCode(str.charCodeAt(end-1));)
end--;if(start===end)continue}slots[kept*3]=kind,slots[kept*3+1]=start,slots[kept*3+2]=end,kept++}return list.length=kept,list}_closeText(end){this.node>=0&&(this.
list.slots[this.node*3+2]=end,this.node=-1)}_cleanValue(start,end,kind){let str=this.str,escapes=(kind&8)!==0,escaped=(kind&16)!==0,value="";for(let i=start;i<end;i++){
let chr=str.charAt(i);if(escapes&&!escaped&&chr==="\\"){escaped=!0;continue}escaped=!1,chr===`
`?value+=" ":(chr.charCodeAt(0)>=33||chr===" "||chr==="	")&&(value+=chr)}return value}checkChar(chr,i){!this.escaped&&!this.operatorExpecting&&(!this.inDomainLiteral&&
chr==="["&&this.afterAt?this.inDomainLiteral=!0:this.inDomainLiteral&&(chr==="]"||chr===","||chr===";")&&(this.inDomainLiteral=!1));let nested=!1;if(this.operatorExpecting===
">"?(nested=this._trackInner(chr),!nested&&chr===";"&&this.inGroup&&(this._closeText(i),this.operatorExpecting="",this._resetInner())):this.operatorExpecting===
")"&&!this.escaped&&(chr==="("?this.innerComment++:chr===")"&&this.innerComment&&(this.innerComment--,nested=!0)),!this.escaped){if(chr===this.operatorExpecting&&
!nested){let nextChr=this.str.charAt(i+1);this._closeText(i),this.list.push(nextChr&&![" ","	","\r",`
`,",",";"].includes(nextChr)?3:1,i,i+1),chr!==")"&&(this.afterAt=!1),this.operatorExpecting="",this.escaped=!1,this._resetInner();return}else if(!this.operatorExpecting&&
!(this.inDomainLiteral&&chr===":")&&chr in this.operators){this._closeText(i),this.list.push(1,i,i+1),chr===":"?this.inGroup=!0:chr===";"&&(this.inGroup=!1),chr!==
"("&&(this.afterAt=!1),this.operatorExpecting=this.operators[chr],this.escaped=!1,this._resetInner();return}else if(['"',"'",")"].includes(this.operatorExpecting)&&
chr==="\\"){this.escaped=!0,this.node>=0&&(this.list.slots[this.node*3]|=4);return}}this.node<0&&(this.node=this.list.push((this.operatorExpecting==='"'||this.operatorExpecting===
")"?8:0)|(this.escaped?16:0),i,i)),chr===`
`&&(chr=" ",this.list.slots[this.node*3]|=4),chr.charCodeAt(0)>=33||chr===" "||chr==="	"?!this.operatorExpecting&&chr!==" "&&chr!=="	"&&(this.afterAt=chr==="@"):
this.list.slots[this.node*3]|=4,this.escaped=!1}_trackInner(chr){return this.innerEscaped?(this.innerEscaped=!1,!0):this.innerQuoted?(chr==="\\"?this.innerEscaped=
!0:chr==='"'&&(this.innerQuoted=!1),!0):this.innerComment?(chr==="\\"?this.innerEscaped=!0:chr==="("?this.innerComment++:chr===")"&&this.innerComment--,!0):this.
innerLiteral?(chr==="]"&&(this.innerLiteral=!1),!0):chr==='"'?(this.innerQuoted=!0,!0):chr==="("?(this.innerComment=1,!0):chr==="["&&this.afterAt?(this.innerLiteral=
!0,!0):(_isSpaceCode(chr.charCodeAt(0))||(this.afterAt=chr==="@"),!1)}_resetInner(){this.innerQuoted=!1,this.innerComment=0,this.innerLiteral=!1,this.innerEscaped=
!1}};function _mergeNameFragments(list){let merged=[];for(let i=list.length-1;i>=0;i--){let current=list[i],next=merged.length?merged[merged.length-1]:null;next&&
current.address===""&&current.name&&!current.group&&next.address&&next.name?next.name=current.name+", "+next.name:merged.push(current)}return merged.reverse()}function _parseAddressList(str){
let tokens=new Tokenizer(str).tokenize(),parsedAddresses=[],group=null,members=[],from=0;for(let i=0,len=tokens.length;i<=len;i++){let operator=i<len?tokens.operatorAt(
i):"";if(!(i<len&&operator!==","&&operator!==";"&&operator!==":")){if(operator===":"){group||(group={name:_groupName(tokens,from,i),group:[]},members=[]),from=i+
1;continue}if(i>from){let address=_handleAddress(tokens,from,i);group?members.push(address):parsedAddresses.push(address)}from=i+1,group&&(operator===";"||i===len)&&
(group.group=_mergeNameFragments(members),parsedAddresses.push(group),group=null)}}return _mergeNameFragments(parsedAddresses)}function addressparser(str,options){
let parsedAddresses=_parseAddressList(str);if(options?.flatten){let flatAddresses=[],walkAddressList=list=>{list.forEach(entry=>{if(entry.group)return walkAddressList(
entry.group);flatAddresses.push(entry)})};return walkAddressList(parsedAddresses),flatAddresses}return parsedAddresses}var addressparser_default=addressparser;import{Transform as Transform3}from"node:stream";var LastNewline=class extends Transform3{constructor(){super(),this.lastByte=!1}_transform(chunk,encoding,done){
chunk.length&&(this.lastByte=chunk[chunk.length-1]),this.push(chunk),done()}_flush(done){return this.lastByte===10?done():this.lastByte===13?(this.push(Buffer.from(
`
`)),done()):(this.push(Buffer.from(`\r
`)),done())}};import{Transform as Transform4}from"node:stream";var LeWindows=class extends Transform4{constructor(options){super(options),this.lastByte=!1}_transform(chunk,encoding,done){
let buf,lastPos=0;for(let i=0,len=chunk.length;i<len;i++)chunk[i]===10&&(i&&chunk[i-1]!==13||!i&&this.lastByte!==13)&&(i>lastPos&&(buf=chunk.slice(lastPos,i),this.
push(buf)),this.push(Buffer.from(`\r
`)),lastPos=i+1);lastPos&&lastPos<chunk.length?(buf=chunk.slice(lastPos),this.push(buf)):lastPos||this.push(chunk),this.lastByte=chunk[chunk.length-1],done()}};import{Transform as Transform5}from"node:stream";var LeUnix=class extends Transform5{constructor(options){super(options)}_transform(chunk,encoding,done){let buf,
lastPos=0;for(let i=0,len=chunk.length;i<len;i++)chunk[i]===13&&(buf=chunk.slice(lastPos,i),lastPos=i+1,this.push(buf));lastPos&&lastPos<chunk.length?(buf=chunk.
slice(lastPos),this.push(buf)):lastPos||this.push(chunk),done()}};var FORMATTED_HEADERS=["From","Sender","To","Cc","Bcc","Reply-To","Date","References"],ATEXT="[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~\\x80-\\uFFFF]",DOT_ATOM=new RegExp(
"^"+ATEXT+"+(?:\\."+ATEXT+"+)*$"),QUOTED_STRING=/^"(?:[^"\\]|\\[\s\S])*"$/,PLAIN_ADDRESS=/^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/,DOMAIN_LITERAL_TAIL2=/@(\[[^[\]\\]*\])$/;
function stripWhitespaceInAngleBrackets(value){let result="",pos=0;for(;;){let open=value.indexOf("<",pos);if(open<0)break;let close=value.indexOf(">",open+1);if(close<
0)break;result+=value.slice(pos,open)+value.slice(open,close+1).replace(/\s/g,""),pos=close+1}return result+value.slice(pos)}var URL_PARSER_UNSAFE=/[/\\?#%\x00-\x20\x7F]/,
MAX_DOMAIN_LENGTH=253,MAX_LABEL_LENGTH=63,PIPELINE_NOOP=()=>!1;function abortedError(){let err=new Error("Message stream was closed before the message was gener\
ated");return err.code=ESTREAM,err}function exceedsDomainLimits(domain){let total=0,label=0;for(let char of domain)if(total++,char==="."||char==="。"||char==="\
．"||char==="｡")label=0;else if(++label>MAX_LABEL_LENGTH)return!0;return total>MAX_DOMAIN_LENGTH}function normalizeDomain(domain,toUnicode2){if(typeof urlModule.
domainToASCII=="function"&&typeof urlModule.domainToUnicode=="function"&&!URL_PARSER_UNSAFE.test(domain)){let ascii=urlModule.domainToASCII(domain),mapped=ascii&&
toUnicode2?urlModule.domainToUnicode(ascii):ascii;if(mapped)return mapped}return exceedsDomainLimits(domain)?domain:toUnicode2?toUnicode(domain):toASCII(domain)}
function _stripBoundaryControls(value){return value.replace(/[\x00-\x1f\x7f]+/g,"")}var MimeNode=class _MimeNode{constructor(contentType,options){this.nodeCounter=
0,options=options||{},this.baseBoundary=_stripBoundaryControls(options.baseBoundary||crypto.randomBytes(8).toString("hex")),this.boundaryPrefix=_stripBoundaryControls(
options.boundaryPrefix||"--_NmP"),this.disableFileAccess=!!options.disableFileAccess,this.disableUrlAccess=!!options.disableUrlAccess,this.normalizeHeaderKey=options.
normalizeHeaderKey,this.date=options.parentNode?null:new Date,this.rootNode=options.rootNode||this,this.keepBcc=!!options.keepBcc,options.filename&&(this.filename=
options.filename,contentType||(contentType=detectMimeType2(this.filename.split(".").pop()))),this.textEncoding=(options.textEncoding||"").toString().trim().charAt(
0).toUpperCase(),this.parentNode=options.parentNode,this.hostname=options.hostname,this.newline=options.newline,this.childNodes=[],this._nodeId=++this.rootNode.
nodeCounter,this._headers=[],this._isPlainText=!1,this._hasLongLines=!1,this._envelope=!1,this._raw=!1,this._transforms=[],this._processFuncs=[],contentType&&this.
setHeader("Content-Type",contentType)}createChild(contentType,options){!options&&typeof contentType=="object"&&(options=contentType,contentType=void 0);let node=new _MimeNode(
contentType,options);return this.appendChild(node),node}appendChild(childNode){return childNode.parentNode&&childNode.parentNode!==this&&childNode.remove(),childNode.
rootNode!==this.rootNode&&(childNode.rootNode=this.rootNode,childNode._nodeId=++this.rootNode.nodeCounter),childNode.parentNode=this,this.childNodes.push(childNode),
childNode}replace(node){return node===this?this:(this.parentNode.childNodes.forEach((childNode,i)=>{childNode===this&&(node.rootNode=this.rootNode,node.parentNode=
this.parentNode,node._nodeId=this._nodeId,this.rootNode=this,this.parentNode=void 0,node.parentNode.childNodes[i]=node)}),node)}remove(){if(!this.parentNode)return this;
for(let i=this.parentNode.childNodes.length-1;i>=0;i--)if(this.parentNode.childNodes[i]===this)return this.parentNode.childNodes.splice(i,1),this.parentNode=void 0,
this.rootNode=this,this}setHeader(key,value){let added=!1;if(!value&&key&&typeof key=="object")return key.key&&"value"in key?this.setHeader(key.key,key.value):Array.
isArray(key)?key.forEach(i=>{this.setHeader(i.key,i.value)}):Object.keys(key).forEach(i=>{this.setHeader(i,key[i])}),this;key=this._normalizeHeaderKey(key);let headerValue={
key,value};for(let i=0,len=this._headers.length;i<len;i++)this._headers[i].key===key&&(added?(this._headers.splice(i,1),i--,len--):(this._headers[i]=headerValue,
added=!0));return added||this._headers.push(headerValue),this}addHeader(key,value){return!value&&key&&typeof key=="object"?(key.key&&key.value?this.addHeader(key.
key,key.value):Array.isArray(key)?key.forEach(i=>{this.addHeader(i.key,i.value)}):Object.keys(key).forEach(i=>{this.addHeader(i,key[i])}),this):Array.isArray(value)?
(value.forEach(val=>{this.addHeader(key,val)}),this):(this._headers.push({key:this._normalizeHeaderKey(key),value}),this)}getHeader(key){key=this._normalizeHeaderKey(
key);for(let i=0,len=this._headers.length;i<len;i++)if(this._headers[i].key===key)return this._headers[i].value}setContent(content){return this.content=content,
typeof this.content.pipe=="function"?recordStreamErrors(this.content):typeof this.content=="string"&&(this._isPlainText=isPlainText(this.content),this._isPlainText&&
hasLongerLines(this.content,76)&&(this._hasLongLines=!0)),this}build(callback){let promise;callback||(promise=new Promise((resolve,reject)=>{callback=callbackPromise(
resolve,reject)}));let done=callback,stream=this.createReadStream(),buf=[],buflen=0,returned=!1;return stream.on("readable",()=>{let chunk;for(;(chunk=stream.read())!==
null;)buf.push(chunk),buflen+=chunk.length}),stream.once("error",err=>{if(!returned)return returned=!0,done(err)}),stream.once("end",chunk=>{if(!returned)return returned=
!0,chunk&&chunk.length&&(buf.push(chunk),buflen+=chunk.length),done(null,Buffer.concat(buf,buflen))}),promise}getTransferEncoding(){let transferEncoding=!1,contentType=(this.
getHeader("Content-Type")||"").toString().toLowerCase().trim();return this.content&&(transferEncoding=(this.getHeader("Content-Transfer-Encoding")||"").toString().
toLowerCase().trim(),(!transferEncoding||!["base64","quoted-printable"].includes(transferEncoding))&&(/^text\//i.test(contentType)?this._isPlainText&&!this._hasLongLines?
transferEncoding="7bit":typeof this.content=="string"||this.content instanceof Buffer?transferEncoding=this._getTextEncoding(this.content)==="Q"?"quoted-printab\
le":"base64":transferEncoding=this.textEncoding==="B"?"base64":"quoted-printable":/^(multipart|message)\//i.test(contentType)||(transferEncoding=transferEncoding||
"base64"))),transferEncoding}buildHeaders(){let transferEncoding=this.getTransferEncoding(),headers=[];if(transferEncoding&&this.setHeader("Content-Transfer-Enc\
oding",transferEncoding),this.filename&&!this.getHeader("Content-Disposition")&&this.setHeader("Content-Disposition","attachment"),this.rootNode===this){this.getHeader(
"Date")||this.setHeader("Date",this.date.toUTCString().replace(/GMT/,"+0000")),this.messageId(),this.getHeader("MIME-Version")||this.setHeader("MIME-Version","1\
.0");for(let i=this._headers.length-2;i>=0;i--){let header=this._headers[i];header.key==="Content-Type"&&(this._headers.splice(i,1),this._headers.push(header))}}
return this._headers.forEach(header=>{let key=header.key,value=header.value,structured,param,options={};if(!(value&&typeof value=="object"&&!FORMATTED_HEADERS.includes(
key)&&(copyOwnKeys(options,value,optionKey=>optionKey==="value"),value=(value.value||"").toString(),!value.trim()))){if(options.prepared){options.foldLines?headers.
push(foldLines(key+": "+value)):headers.push(key+": "+value);return}switch(header.key){case"Content-Disposition":structured=parseHeaderValue(value,{stripComments:!0}),
this.filename&&(structured.params.filename=this.filename),value=buildHeaderValue(structured);break;case"Content-Type":if(structured=parseHeaderValue(value,{stripComments:!0}),
structured.value=(structured.value||"").toString().replace(/[\x00-\x1f\x7f]/g,""),this._handleContentType(structured),structured.value.match(/^text\/plain\b/)&&
typeof this.content=="string"&&/[\u0080-\uFFFF]/.test(this.content)&&(structured.params.charset="utf-8"),this.filename)for(let paramKey of Object.keys(structured.
params))/^name(\*|$)/i.test(paramKey)&&delete structured.params[paramKey];value=buildHeaderValue(structured),this.filename&&(param=/[\x00-\x1f\x7f]/.test(this.filename)?
encodeWord(this.filename,this._getTextEncoding(this.filename),52):this._encodeWords(this.filename),(param!==this.filename||/[\s'"\\;:/=(),<>@[\]?]|^-/.test(param))&&
(param=JSON.stringify(param)),value+="; name="+param);break;case"Bcc":if(!this.keepBcc)return;break}if(value=this.encodeHeaderValue(key,value),!!(value||"").toString().
trim()){if(typeof this.normalizeHeaderKey=="function"){let normalized=this.normalizeHeaderKey(key,value),cleaned=typeof normalized=="string"?normalized.replace(
/[\x00-\x1f\x7f]/g,""):"";cleaned&&(key=cleaned)}headers.push(foldLines(key+": "+value,76))}}}),headers.join(`\r
`)}createReadStream(options){options=options||{};let stream=new PassThrough(options);this.stream(stream,options,err=>{if(err){stream.destroy(err);return}stream.
end()}),stream.once("close",()=>{stream.writableFinished||this._destroyContentStreams()});let stages=[stream];for(let transform of this._transforms)stages.push(
typeof transform=="function"?transform():transform);stages.push(new LastNewline);let outputStream=pipeline(stages,PIPELINE_NOOP);for(let processFunc of this._processFuncs){
let input=outputStream;outputStream=processFunc(input),outputStream!==input&&finished(outputStream,err=>{err&&input.destroy()})}if(this.newline){let winbreak=["\
win","windows","dos",`\r
`].includes(this.newline.toString().toLowerCase());outputStream=pipeline(outputStream,winbreak?new LeWindows:new LeUnix,PIPELINE_NOOP)}return outputStream}transform(transform){
this._transforms.push(transform)}processFunc(processFunc){this._processFuncs.push(processFunc)}stream(outputStream,options,done){let transferEncoding=this.getTransferEncoding(),
activeStreams=[],returned=!1,callback=err=>{returned||(returned=!0,outputStream.removeListener("close",onOutputClose),done(err))};function onOutputClose(){for(let stream of activeStreams)
stream.destroy();return callback(abortedError())}let readInto=(...streams)=>{activeStreams.length||outputStream.once("close",onOutputClose),activeStreams=streams},
aborted=()=>outputStream.destroyed?(callback(abortedError()),!0):!1,finalize=()=>{let childId=0,processChildNode=()=>{if(aborted())return;if(childId>=this.childNodes.
length)return outputStream.write(`\r
--`+this.boundary+`--\r
`),callback();let child=this.childNodes[childId++];outputStream.write((childId>1?`\r
`:"")+"--"+this.boundary+`\r
`),child.stream(outputStream,options,err=>{if(err)return callback(err);setImmediate(processChildNode)})};if(this.multipart)setImmediate(processChildNode);else return callback()},
sendContent=()=>{if(aborted())return;if(!this.content)return setImmediate(finalize);let createStream=()=>{if(aborted())return;let contentError=this._takeStreamContent(
this.content);if(contentError)return callback(contentError);let localStream=this._getStream(this.content);if(["quoted-printable","base64"].includes(transferEncoding)){
let contentStream=transferEncoding==="base64"?new Encoder(options):new Encoder2(Object.assign({},options,{binary:!/^text\//i.test(this.contentType||"")}));readInto(
localStream,contentStream),contentStream.pipe(outputStream,{end:!1}),pipeline(localStream,contentStream,err=>err&&callback(err)),finished(contentStream,{writable:!1},
err=>err?callback(err):finalize())}else readInto(localStream),localStream.pipe(outputStream,{end:!1}),finished(localStream,{writable:!1},err=>err?callback(err):
finalize())};if(this.content._resolve){let sourceStream=this._getStream(this.content);readInto(sourceStream),resolveStream(sourceStream,(err,value)=>{if(err)return callback(
err);returned||(this.content._resolve=!1,this.content._resolvedValue=value,setImmediate(createStream))})}else setImmediate(createStream)};this._raw?setImmediate(
()=>{if(aborted())return;let rawError=this._takeStreamContent(this._raw);if(rawError)return callback(rawError);let raw=this._getStream(this._raw);readInto(raw),
raw.pipe(outputStream,{end:!1}),finished(raw,{writable:!1},err=>err?callback(err):finalize())}):(outputStream.write(this.buildHeaders()+`\r
\r
`),setImmediate(sendContent))}setEnvelope(envelope){let list;this._envelope={from:!1,to:[]},envelope.from&&(list=[],this._convertAddresses(this._parseEnvelopeAddresses(
envelope.from),list),list=list.filter(address=>address&&address.address),list.length&&list[0]&&(this._envelope.from=list[0].address));let seenRecipients=new Set,
recipients=[];["to","cc","bcc"].forEach(key=>{envelope[key]&&this._convertAddresses(this._parseEnvelopeAddresses(envelope[key]),recipients,seenRecipients)}),this.
_envelope.to=recipients.map(to=>to.address).filter(address=>address);let standardFields=["to","cc","bcc","from"];return copyOwnKeys(this._envelope,envelope,key=>standardFields.
includes(key)),this}getAddresses(){let addresses={},seenByKey=new Map;return this._headers.forEach(header=>{let key=header.key.toLowerCase();["from","sender","r\
eply-to","to","cc","bcc"].includes(key)&&(Array.isArray(addresses[key])||(addresses[key]=[],seenByKey.set(key,new Set)),this._convertAddresses(this._parseAddresses(
header.value),addresses[key],seenByKey.get(key)))}),addresses}getEnvelope(){if(this._envelope)return this._envelope;let envelope={from:!1,to:[]},seenRecipients=new Set,
recipients=[];return this._headers.forEach(header=>{let list=[];header.key==="From"||!envelope.from&&["Reply-To","Sender"].includes(header.key)?(this._convertAddresses(
this._parseAddresses(header.value),list),list.length&&list[0]&&(envelope.from=list[0].address)):["To","Cc","Bcc"].includes(header.key)&&this._convertAddresses(this.
_parseAddresses(header.value),recipients,seenRecipients)}),envelope.to=recipients.map(to=>to.address),envelope}messageId(){let messageId=this.getHeader("Message\
-ID");return messageId||(messageId=this._generateMessageId(),this.setHeader("Message-ID",messageId)),messageId}setRaw(raw){return this._raw=raw,this._raw&&typeof this.
_raw.pipe=="function"&&recordStreamErrors(this._raw),this}_accessDisabled(flag){let node=this;for(;node;){if(node[flag])return!0;node=node.parentNode}return!1}_destroyContentStreams(){
destroyStream(this.content),destroyStream(this._raw);for(let child of this.childNodes)child._destroyContentStreams()}_takeStreamContent(content){return Object.prototype.
toString.call(content)==="[object Error]"?content:!content||typeof content.pipe!="function"||content._resolvedValue?null:unreadableStreamError(content)}_getStream(content){
let contentStream;return content._resolvedValue?(contentStream=new PassThrough,setImmediate(()=>{try{contentStream.end(content._resolvedValue)}catch(_err){contentStream.
emit("error",_err)}}),contentStream):typeof content.pipe=="function"?content:content&&typeof content.path=="string"&&!content.href?this._accessDisabled("disable\
FileAccess")?(contentStream=new PassThrough,setImmediate(()=>{let err=new Error("File access rejected for "+content.path);err.code=EFILEACCESS,contentStream.emit(
"error",err)}),contentStream):fs.createReadStream(content.path):content&&typeof content.href=="string"?this._accessDisabled("disableUrlAccess")?(contentStream=new PassThrough,
setImmediate(()=>{let err=new Error("Url access rejected for "+content.href);err.code=EURLACCESS,contentStream.emit("error",err)}),contentStream):fetch_default(
content.href,{headers:content.httpHeaders,tls:content.tls}):(contentStream=new PassThrough,setImmediate(()=>{try{contentStream.end(content||"")}catch(_err){contentStream.
emit("error",_err)}}),contentStream)}_parseAddresses(addresses){let flattened=[],seen=new WeakSet,stack=[],enter=list=>{seen.has(list)||(seen.add(list),stack.push(
{list,pos:0}))};for(enter(Array.isArray(addresses)?addresses:[addresses]);stack.length;){let frame=stack[stack.length-1];if(frame.pos>=frame.list.length){stack.
pop();continue}let address=frame.list[frame.pos++];if(Array.isArray(address)){enter(address);continue}if(address&&address.address){let normalized=this._normalizeAddress(
address.address);if(normalized===address.address&&typeof address.name=="string"){flattened.push(address);continue}let copy=copyOwnKeys({},address);copy.address=
normalized,copy.name=address.name||"",flattened.push(copy);continue}let parsed=this._normalizeParsedAddresses(addressparser_default(address));for(let i=0;i<parsed.
length;i++)flattened.push(parsed[i])}return flattened}_normalizeParsedAddresses(parsed){return parsed.forEach(entry=>{entry.address?entry.address=this._normalizeAddress(
entry.address):entry.group&&this._normalizeParsedAddresses(entry.group)}),parsed}_parseEnvelopeAddresses(addresses){return this._parseAddresses(addresses).map(entry=>entry.
address||entry.group||!entry.name||/[\s@]/.test(entry.name)?entry:{address:this._normalizeAddress(entry.name),name:""})}_normalizeHeaderKey(key){return key=(key||
"").toString().replace(/[\s\x00-\x20\x7f:]/g,"").toLowerCase().replace(/^X-SMTPAPI$|^(MIME|DKIM|ARC|BIMI)\b|^OTP(?=-Token$)|^[a-z]|-(SPF|FBL|ID|MD5)$|-[a-z]/gi,
c=>c.toUpperCase()).replace(/^Content-Features$/i,"Content-features"),key}_handleContentType(structured){if(this.contentType=structured.value.trim().toLowerCase(),
this.multipart=/^multipart\//i.test(this.contentType)?this.contentType.substr(this.contentType.indexOf("/")+1):!1,this.multipart){let declared=_stripBoundaryControls(
structured.params.boundary||this.boundary||"");this.boundary=structured.params.boundary=declared||_stripBoundaryControls(this._generateBoundary())}else this.boundary=
!1}_generateBoundary(){return _stripBoundaryControls(this.rootNode.boundaryPrefix+"-"+this.rootNode.baseBoundary)+"-Part_"+this._nodeId}encodeHeaderValue(key,value){
switch(key=this._normalizeHeaderKey(key),key){case"From":case"Sender":case"To":case"Cc":case"Bcc":case"Reply-To":return this._convertAddresses(this._parseAddresses(
value));case"Message-ID":case"In-Reply-To":case"Content-ID":return value=(value||"").toString().replace(/\r?\n|\r/g," ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,
""),value.charAt(0)!=="<"&&(value="<"+value),value.charAt(value.length-1)!==">"&&(value=value+">"),value;case"OTP-Token":return(value||"").toString().replace(/\r?\n|\r/g,
" ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,"");case"References":{let ids=[];for(let entry of[].concat(value||"")){let elm=(entry||"").toString().replace(/\r?\n|\r/g,
" ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,"").trim();for(let id of stripWhitespaceInAngleBrackets(elm).split(/\s+/))id.charAt(0)!=="<"&&(id="<"+id),id.charAt(
id.length-1)!==">"&&(id=id+">"),ids.push(id)}return ids.join(" ").trim()}case"Date":return Object.prototype.toString.call(value)==="[object Date]"?value.toUTCString().
replace(/GMT/,"+0000"):(value=(value||"").toString().replace(/\r?\n|\r/g," "),this._encodeHeaderText(value));case"Content-Type":case"Content-Disposition":return(value||
"").toString().replace(/\r?\n|\r/g," ");default:return value=(value||"").toString().replace(/\r?\n|\r/g," "),this._encodeHeaderText(value)}}static encodeHeaderValue(key,value,options){
return new _MimeNode(!1,{textEncoding:options?.textEncoding}).encodeHeaderValue(key,value)}_encodeHeaderValue(key,value){return this.encodeHeaderValue(key,value)}_convertAddresses(addresses,uniqueList,seenAddresses){
let values=[];if(uniqueList=uniqueList||[],!seenAddresses){seenAddresses=new Set;for(let i=0;i<uniqueList.length;i++)seenAddresses.add(uniqueList[i].address)}return[].
concat(addresses||[]).forEach(address=>{if(address.address)address.address=this._normalizeAddress(address.address),address.name?values.push(`${this._encodeAddressName(
address.name)} <${address.address}>`):values.push(PLAIN_ADDRESS.test(address.address)?address.address:`<${address.address}>`),seenAddresses.has(address.address)||
(seenAddresses.add(address.address),uniqueList.push(address));else if(address.group){let groupListAddresses=(address.group.length?this._convertAddresses(address.
group,uniqueList,seenAddresses):"").trim();values.push(`${this._encodeAddressName(address.name)}:${groupListAddresses};`)}}),values.join(", ")}_normalizeAddress(address){
if(address=(address||"").toString().replace(/[\x00-\x1F\x7F<>]+/g," ").trim(),!address)return address;let literal=address.charAt(address.length-1)==="]"?DOMAIN_LITERAL_TAIL2.
exec(address):null,lastAt=literal?address.length-literal[1].length-1:address.lastIndexOf("@");if(lastAt<0)return this._normalizeLocalPart(address);let user=address.
substr(0,lastAt),domain=address.substr(lastAt+1),encodedDomain=domain,smtputf8=/[\x80-\uFFFF]/.test(user);try{encodedDomain=normalizeDomain(domain.toLowerCase(),
smtputf8)}catch{}return`${this._normalizeLocalPart(user)}@${encodedDomain}`}_normalizeLocalPart(user){return DOT_ATOM.test(user)||QUOTED_STRING.test(user)?user:
quoteString(user)}_encodeAddressName(name){return/^[\w ]*$/.test(name)?name:/^[\x20-\x7e]*$/.test(name)?quoteString(name):encodeWord(name,this._getTextEncoding(
name),52)}_encodeHeaderText(value){return/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(value)?encodeWord(value,this._getTextEncoding(value),52):this._encodeWords(value)}_encodeWords(value){
return encodeWords(value,this._getTextEncoding(value),52,!0)}_getTextEncoding(value){if(value=(value||"").toString(),this.textEncoding)return this.textEncoding;
let nonLatinLen=0,latinLen=0;for(let i=0,len=value.length;i<len;i++){let code=value.charCodeAt(i);code>=0&&code<=8||code===11||code===12||code>=14&&code<=31||code>=
128?nonLatinLen++:(code>=65&&code<=90||code>=97&&code<=122)&&latinLen++}return nonLatinLen<latinLen?"Q":"B"}_generateMessageId(){return"<"+[2,2,2,6].reduce((prev,len)=>prev+
"-"+crypto.randomBytes(len).toString("hex"),crypto.randomBytes(4).toString("hex"))+"@"+(this.getEnvelope().from||this.hostname||"localhost").split("@").pop()+">"}},
mime_node_default=MimeNode;function isContentObject(value){let content=value;return typeof value=="object"&&!!(content.content||content.path||content.href||content.raw)}function fitsSevenBit(content){
let at,length;if(typeof content=="string")at=i=>content.charCodeAt(i),length=content.length;else if(Buffer.isBuffer(content))at=i=>content[i],length=content.length;else
return!1;let lineLength=0;for(let i=0;i<length;i++){let c=at(i);if(c===0||c>127)return!1;if(c===10||c===13)lineLength=0;else if(++lineLength>998)return!1}return!0}
var MailComposer=class{constructor(mail){this.mail=mail||{},this.message=!1}compile(){return this._alternatives=this.getAlternatives(),this._htmlNode=this._alternatives.
filter(alternative=>/^text\/html\b/i.test(alternative.contentType)).pop(),this._attachments=this.getAttachments(!!this._htmlNode),this._useRelated=!!(this._htmlNode&&
this._attachments.related.length),this._useAlternative=this._alternatives.length>1,this._useMixed=this._attachments.attached.length>1||this._alternatives.length&&
this._attachments.attached.length===1,this.mail.raw?this.message=new mime_node_default("message/rfc822",{newline:this.mail.newline,disableUrlAccess:this.mail.disableUrlAccess,
disableFileAccess:this.mail.disableFileAccess}).setRaw(this.mail.raw):this._useMixed?this.message=this._createMixed():this._useAlternative?this.message=this._createAlternative():
this._useRelated?this.message=this._createRelated():this.message=this._createContentNode(!1,[].concat(this._alternatives||[]).concat(this._attachments.attached||
[]).shift()||{contentType:"text/plain",content:""}),this.mail.headers&&this.message.addHeader(this.mail.headers),this.mail.otp&&this.message.setHeader("OTP-Toke\
n",formatOtpToken(this.mail.otp)),["from","sender","to","cc","bcc","reply-to","in-reply-to","references","subject","message-id","date"].forEach(header=>{let key=header.
replace(/-(\w)/g,(o,c)=>c.toUpperCase());this.mail[key]&&this.message.setHeader(header,this.mail[key])}),this.mail.envelope&&this.message.setEnvelope(this.mail.
envelope),this.message.messageId(),this.message}getAttachments(findRelated){let eventObject,attachments=[].concat(this.mail.attachments||[]).map((attachment,i)=>{
/^data:/i.test(attachment.path||attachment.href)&&(attachment=this._processDataUrl(attachment));let contentType=attachment.contentType||detectMimeType2(attachment.
filename||attachment.path||attachment.href||"bin"),isImage=/^image\//i.test(contentType),isMessageNode=/^message\//i.test(contentType),contentDisposition=attachment.
contentDisposition||(isMessageNode||isImage&&attachment.cid?"inline":"attachment"),contentTransferEncoding;"contentTransferEncoding"in attachment?contentTransferEncoding=
attachment.contentTransferEncoding:isMessageNode?contentTransferEncoding=!attachment.encoding&&fitsSevenBit(attachment.content)?"7bit":"8bit":contentTransferEncoding=
"base64";let data={contentType,contentDisposition,contentTransferEncoding};return attachment.filename?data.filename=attachment.filename:!isMessageNode&&attachment.
filename!==!1&&(data.filename=(attachment.path||attachment.href||"").split(/[/\\]/).pop().split("?").shift()||"attachment-"+(i+1),data.filename.indexOf(".")<0&&
(data.filename+="."+detectExtension2(data.contentType))),/^https?:\/\//i.test(attachment.path)&&(attachment.href=attachment.path,attachment.path=void 0),attachment.
cid&&(data.cid=attachment.cid),attachment.raw?data.raw=attachment.raw:attachment.path?data.content={path:attachment.path}:attachment.href?data.content={href:attachment.
href,httpHeaders:attachment.httpHeaders,tls:attachment.tls}:data.content=attachment.content||"",attachment.encoding&&(data.encoding=attachment.encoding),attachment.
headers&&(data.headers=attachment.headers),data});return this.mail.icalEvent&&(eventObject=Object.assign({},this._getIcalEvent()),eventObject.contentType="appli\
cation/ics",eventObject.headers||(eventObject.headers={}),eventObject.filename=eventObject.filename||"invite.ics",eventObject.headers["Content-Disposition"]="at\
tachment",eventObject.headers["Content-Transfer-Encoding"]="base64"),findRelated?{attached:attachments.filter(attachment=>!attachment.cid).concat(eventObject||[]),
related:attachments.filter(attachment=>!!attachment.cid)}:{attached:attachments.concat(eventObject||[]),related:[]}}_getIcalEvent(){if(!this._icalEvent){let icalEvent;
isContentObject(this.mail.icalEvent)?icalEvent=copyOwnKeys({},this.mail.icalEvent):icalEvent={content:this.mail.icalEvent},/^data:/i.test(icalEvent.path||icalEvent.
href)&&(icalEvent=this._processDataUrl(icalEvent)),/^https?:\/\//i.test(icalEvent.path)&&(icalEvent.href=icalEvent.path,icalEvent.path=void 0),icalEvent.raw||(icalEvent.
path?(icalEvent.content={path:icalEvent.path},icalEvent.path=void 0):icalEvent.href&&(icalEvent.content={href:icalEvent.href,httpHeaders:icalEvent.httpHeaders,tls:icalEvent.
tls},icalEvent.href=void 0)),icalEvent.content&&typeof icalEvent.content=="object"&&(icalEvent.content._resolve=!0),this._icalEvent=icalEvent}return this._icalEvent}getAlternatives(){
let alternatives=[],text,html,watchHtml,amp,eventObject;return this.mail.text&&(isContentObject(this.mail.text)?text=this.mail.text:text={content:this.mail.text},
text.contentType="text/plain; charset=utf-8"),this.mail.watchHtml&&(isContentObject(this.mail.watchHtml)?watchHtml=this.mail.watchHtml:watchHtml={content:this.mail.
watchHtml},watchHtml.contentType="text/watch-html; charset=utf-8"),this.mail.amp&&(isContentObject(this.mail.amp)?amp=this.mail.amp:amp={content:this.mail.amp},
amp.contentType="text/x-amp-html; charset=utf-8"),this.mail.icalEvent&&(eventObject=Object.assign({},this._getIcalEvent()),eventObject.filename=!1,eventObject.contentType=
"text/calendar; charset=utf-8; method="+(eventObject.method||"PUBLISH").toString().trim().toUpperCase(),eventObject.headers||(eventObject.headers={})),this.mail.
html&&(isContentObject(this.mail.html)?html=this.mail.html:html={content:this.mail.html},html.contentType="text/html; charset=utf-8"),[].concat(text||[]).concat(
watchHtml||[]).concat(amp||[]).concat(html||[]).concat(eventObject||[]).concat(this.mail.alternatives||[]).forEach(alternative=>{/^data:/i.test(alternative.path||
alternative.href)&&(alternative=this._processDataUrl(alternative));let data={contentType:alternative.contentType||detectMimeType2(alternative.filename||alternative.
path||alternative.href||"txt"),contentTransferEncoding:alternative.contentTransferEncoding};alternative.filename&&(data.filename=alternative.filename),/^https?:\/\//i.
test(alternative.path)&&(alternative.href=alternative.path,alternative.path=void 0),alternative.raw?data.raw=alternative.raw:alternative.path?data.content={path:alternative.
path}:alternative.href?data.content={href:alternative.href,httpHeaders:alternative.httpHeaders,tls:alternative.tls}:data.content=alternative.content||"",alternative.
encoding&&(data.encoding=alternative.encoding),alternative.headers&&(data.headers=alternative.headers),alternatives.push(data)}),alternatives}_createMixed(parentNode){
let node=parentNode?parentNode.createChild("multipart/mixed",{disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.
mail.normalizeHeaderKey,newline:this.mail.newline}):new mime_node_default("multipart/mixed",{baseBoundary:this.mail.baseBoundary,textEncoding:this.mail.textEncoding,
boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,
newline:this.mail.newline});return this._useAlternative?this._createAlternative(node):this._useRelated&&this._createRelated(node),[].concat(!this._useAlternative&&
this._alternatives||[]).concat(this._attachments.attached||[]).forEach(element=>{(!this._useRelated||element!==this._htmlNode)&&this._createContentNode(node,element)}),
node}_createAlternative(parentNode){let node=parentNode?parentNode.createChild("multipart/alternative",{disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.
mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline}):new mime_node_default("multipart/alternative",{baseBoundary:this.
mail.baseBoundary,textEncoding:this.mail.textEncoding,boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.
mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline});return this._alternatives.forEach(alternative=>{this._useRelated&&
this._htmlNode===alternative?this._createRelated(node):this._createContentNode(node,alternative)}),node}_createRelated(parentNode){let node=parentNode?parentNode.
createChild('multipart/related; type="text/html"',{disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.
mail.normalizeHeaderKey,newline:this.mail.newline}):new mime_node_default('multipart/related; type="text/html"',{baseBoundary:this.mail.baseBoundary,textEncoding:this.
mail.textEncoding,boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.
mail.normalizeHeaderKey,newline:this.mail.newline});return this._createContentNode(node,this._htmlNode),this._attachments.related.forEach(alternative=>this._createContentNode(
node,alternative)),node}_createContentNode(parentNode,element){element=element||{},element.content=element.content||"";let encoding=(element.encoding||"utf8").toString().
toLowerCase().replace(/[-_\s]/g,""),node=parentNode?parentNode.createChild(element.contentType,{filename:element.filename,textEncoding:this.mail.textEncoding,disableUrlAccess:this.
mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline}):new mime_node_default(
element.contentType,{filename:element.filename,baseBoundary:this.mail.baseBoundary,textEncoding:this.mail.textEncoding,boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.
mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline});return element.headers&&
node.addHeader(element.headers),element.cid&&node.setHeader("Content-Id","<"+element.cid.replace(/[<>]/g,"")+">"),element.contentTransferEncoding?node.setHeader(
"Content-Transfer-Encoding",element.contentTransferEncoding):this.mail.encoding&&/^text\//i.test(element.contentType)&&node.setHeader("Content-Transfer-Encoding",
this.mail.encoding),(!/^text\//i.test(element.contentType)||element.contentDisposition)&&node.setHeader("Content-Disposition",element.contentDisposition||(element.
cid&&/^image\//i.test(element.contentType)?"inline":"attachment")),typeof element.content=="string"&&!["utf8","usascii","ascii"].includes(encoding)&&(element.content=
Buffer.from(element.content,encoding)),element.raw?node.setRaw(element.raw):node.setContent(element.content),node}_processDataUrl(element){let dataUrl=element.path||
element.href;if(!dataUrl||typeof dataUrl!="string"||!dataUrl.startsWith("data:"))return element;if(dataUrl.length>52428800){let detectedType="application/octet-\
stream",commaPos=dataUrl.indexOf(",");if(commaPos>0&&commaPos<200){let parts=dataUrl.substring(5,commaPos).split(";");parts[0]&&parts[0].includes("/")&&(detectedType=
parts[0].trim())}return Object.assign(copyOwnKeys({},element),{path:!1,href:!1,content:Buffer.alloc(0),contentType:element.contentType||detectedType})}let parsedDataUri;
try{parsedDataUri=parseDataURI(dataUrl)}catch{return element}return parsedDataUri&&(element.content=parsedDataUri.data,element.contentType=element.contentType||
parsedDataUri.contentType,"path"in element&&(element.path=!1),"href"in element&&(element.href=!1)),element}};function formatOtpToken(otp){if(typeof otp.code!="s\
tring"||!/^[\x20-\x7e]+$/.test(otp.code))throw otpError("The otp code must be a non-empty string of printable ASCII characters");return quoteString(otp.code)+";\
 origin="+quoteString(getOtpOrigin(otp.origin))}function getOtpOrigin(origin){let url;try{url=new URL(String(origin))}catch{}if(!url||url.username||url.password||
!/^([a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[0-9a-f:.]+\]$/.test(url.hostname))throw otpError("The otp origin must be an absolute https URL");let isLoopback=/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.
test(url.hostname);if(url.protocol!=="https:"&&!(url.protocol==="http:"&&isLoopback))throw otpError("The otp origin must be an https URL, or an http URL on a lo\
opback host");return url.origin}function otpError(message){let err=new Error(message);return err.code=EOTP,err}var mail_composer_default=MailComposer;export{mail_composer_default as default};
