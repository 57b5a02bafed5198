import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isP256,keyNames,pemOf,signedBytes}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";
import{base64,literal,object,parsedJson}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{createPrivateKey,createPublicKey,scryptSync,sign}from"node:crypto";function isBytes(a){return a instanceof Uint8Array||ArrayBuffer.isView(a)&&a.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in a&&a.BYTES_PER_ELEMENT===1}var atitle=title=>title?
`"${title}" `:"";function abool(value,title=""){if(typeof value!="boolean")throw new TypeError(atitle(title)+"expected boolean, got type="+typeof value);return value}
function anumber(n,title=""){if(typeof n!="number")throw new TypeError(atitle(title)+"expected number, got "+typeof n);if(!Number.isSafeInteger(n)||n<0)throw new RangeError(
atitle(title)+"expected integer >= 0, got "+n);return n}function abytes(value,length,title=""){if(isBytes(value)&&(length===void 0||value.length===length))return value;
length!==void 0&&anumber(length,"length");let bytes2=isBytes(value),ofLen=length!==void 0?` of length ${length}`:"",got=bytes2?`length=${value.length}`:`type=${typeof value}`,
message=atitle(title)+"expected Uint8Array"+ofLen+", got "+got;throw bytes2?new RangeError(message):new TypeError(message)}var aobject=(value,label)=>{if(value===
null||typeof value!="object"||Array.isArray(value))throw new TypeError(label==="object"?"expected valid options object":`"${label}" expected object, got type=${typeof value}`)};
function aexists(instance,checkFinished=!0){if(instance.destroyed)throw new Error("hash was destroyed");if(checkFinished&&instance.finished)throw new Error("dig\
est() was already called")}function aoutput(out,instance){abytes(out,void 0,"output");let min=instance.outputLen;if(!(out.length>=min))throw new RangeError('"ou\
tput" expected length >= '+min)}function u32(arr){return new Uint32Array(arr.buffer,arr.byteOffset,Math.floor(arr.byteLength/4))}function clean(...arrays){for(let i=0;i<arrays.length;i++)arrays[i].
fill(0)}var isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function byteSwap(word){return word<<24&4278190080|word<<8&16711680|word>>>8&65280|word>>>24&
255}function byteSwap32(arr){for(let i=0;i<arr.length;i++)arr[i]=byteSwap(arr[i]);return arr}var swap32IfBE=isLE?u=>u:byteSwap32;function overlapBytes(a,b){return!a.byteLength||!b.byteLength?!1:a.buffer===b.buffer&&a.byteOffset<b.byteOffset+b.byteLength&&b.byteOffset<a.byteOffset+a.byteLength}
function complexOverlapBytes(input,output){if(overlapBytes(input,output)&&input.byteOffset<output.byteOffset)throw new Error("complex overlap of input and outpu\
t is not supported")}function checkOpts(defaults,opts){return aobject(defaults,"defaults"),aobject(opts,"opts"),Object.assign(defaults,opts)}function equalBytes(a,b){if(a=abytes(a),
b=abytes(b),a.length!==b.length)return!1;let diff=0;for(let i=0;i<a.length;i++)diff|=a[i]^b[i];return diff===0}function wrapMacConstructor(keyLen,macCons,fromMsg){
let mac=macCons,getArgs=fromMsg||(()=>[]),macC=(msg,key)=>mac(key,...getArgs(msg)).update(msg).digest(),tmp=mac(new Uint8Array(keyLen),...getArgs(new Uint8Array(
0)));return macC.outputLen=tmp.outputLen,macC.blockLen=tmp.blockLen,macC.create=(key,...args)=>mac(key,...args),macC}var wrapCipher=(params,constructor)=>{function wrappedCipher(key,...args){
if(abytes(key,void 0,"key"),params.nonceLength!==void 0){let nonce=args[0];abytes(nonce,params.varSizeNonce?void 0:params.nonceLength,"nonce")}let tagl=params.tagLength,
aadStart=params.nonceLength!==void 0?1:0;if(!params.withAAD){for(let i=aadStart;i<args.length;i++)if(isBytes(args[i]))throw new Error("AAD not supported")}params.
withAAD&&args[aadStart]!==void 0&&abytes(args[aadStart],void 0,"AAD");let cipher=constructor(key,...args),checkOutput=(fnLength,output)=>{if(output!==void 0){if(fnLength!==
2)throw new Error("cipher output not supported");abytes(output,void 0,"output")}},called=!1;return{encrypt(data,output){if(called)throw new Error("cannot encryp\
t() twice with same key + nonce");return called=!0,abytes(data,void 0,"data"),checkOutput(cipher.encrypt.length,output),cipher.encrypt(data,output)},decrypt(data,output){
if(abytes(data,void 0,"data"),tagl&&data.length<tagl)throw new Error('"ciphertext" expected length >= tagLength='+tagl);return checkOutput(cipher.decrypt.length,
output),cipher.decrypt(data,output)}}}return Object.assign(wrappedCipher,params),wrappedCipher};function getOutput(expectedLength,out,onlyAligned=!0){if(out===void 0)
return new Uint8Array(expectedLength);if(abytes(out,expectedLength,"output"),onlyAligned&&!isAligned32(out))throw new Error("invalid output, must be aligned");return out}function isAligned32(bytes2){return bytes2.byteOffset%4===0}function copyBytes(bytes2){return Uint8Array.from(abytes(bytes2))}var encodeStr=str=>Uint8Array.from(str.split(""),c=>c.charCodeAt(0)),sigma16_32=swap32IfBE(u32(encodeStr("expand 16-byte k"))),sigma32_32=swap32IfBE(u32(encodeStr(
"expand 32-byte k")));function rotl(a,b){return a<<b|a>>>32-b}var BLOCK_LEN=64,BLOCK_LEN32=16,MAX_COUNTER=2**32-1,U32_EMPTY=Uint32Array.of();function runCipher(core,sigma,key,nonce,data,output,counter,rounds){
let len=data.length,block=new Uint8Array(BLOCK_LEN),b32=u32(block),isAligned=isLE&&isAligned32(data)&&isAligned32(output),d32=isAligned?u32(data):U32_EMPTY,o32=isAligned?
u32(output):U32_EMPTY;if(!isLE){for(let pos=0;pos<len;counter++){if(core(sigma,key,nonce,b32,counter,rounds),swap32IfBE(b32),counter>=MAX_COUNTER)throw new Error(
"arx: counter overflow");let take=Math.min(BLOCK_LEN,len-pos);for(let j=0,posj;j<take;j++)posj=pos+j,output[posj]=data[posj]^block[j];pos+=take}return}for(let pos=0;pos<
len;counter++){if(core(sigma,key,nonce,b32,counter,rounds),counter>=MAX_COUNTER)throw new Error("arx: counter overflow");let take=Math.min(BLOCK_LEN,len-pos);if(isAligned&&
take===BLOCK_LEN){let pos32=pos/4;if(pos%4!==0)throw new Error("arx: invalid block position");for(let j=0,posj;j<BLOCK_LEN32;j++)posj=pos32+j,o32[posj]=d32[posj]^
b32[j];pos+=BLOCK_LEN;continue}for(let j=0,posj;j<take;j++)posj=pos+j,output[posj]=data[posj]^block[j];pos+=take}}function createCipher(core,opts){let{allowShortKeys,
extendNonceFn,counterLength,counterRight,rounds}=checkOpts({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},opts);if(typeof core!="function")throw new Error(
"core must be a function");return anumber(counterLength),anumber(rounds),abool(counterRight),abool(allowShortKeys),(key,nonce,data,output,counter=0)=>{abytes(key,
void 0,"key"),abytes(nonce,void 0,"nonce"),abytes(data,void 0,"data");let len=data.length,hasOutput=output!==void 0;if(output=getOutput(len,output,!1),hasOutput&&
complexOverlapBytes(data,output),anumber(counter),counter<0||counter>=MAX_COUNTER)throw new Error("arx: counter overflow");let toClean=[],l=key.length,k,sigma;if(l===
32)toClean.push(k=copyBytes(key)),sigma=sigma32_32;else if(l===16&&allowShortKeys)k=new Uint8Array(32),k.set(key),k.set(key,16),sigma=sigma16_32,toClean.push(k);else
throw abytes(key,32,"arx key"),new Error("invalid key size");(!isLE||!isAligned32(nonce))&&toClean.push(nonce=copyBytes(nonce));let k32=u32(k);if(extendNonceFn){
if(nonce.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let n16=nonce.subarray(0,16);if(isLE)extendNonceFn(sigma,k32,u32(n16),k32);else{let sigmaRaw=swap32IfBE(
Uint32Array.from(sigma));extendNonceFn(sigmaRaw,k32,u32(n16),k32),clean(sigmaRaw),swap32IfBE(k32)}nonce=nonce.subarray(16)}else isLE||swap32IfBE(k32);let nonceNcLen=16-
counterLength;if(nonceNcLen!==nonce.length)throw new Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);if(nonceNcLen!==12){let nc=new Uint8Array(12);nc.set(
nonce,counterRight?0:12-nonce.length),nonce=nc,toClean.push(nonce)}let n32=swap32IfBE(u32(nonce));try{return runCipher(core,sigma,k32,n32,data,output,counter,rounds),
output}finally{clean(...toClean)}}}function u8to16(a,i){return a[i++]&255|(a[i++]&255)<<8}var Poly1305=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(
10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(key){key=copyBytes(abytes(key,32,"key"));let t0=u8to16(key,0),t1=u8to16(key,2),t2=u8to16(key,
4),t3=u8to16(key,6),t4=u8to16(key,8),t5=u8to16(key,10),t6=u8to16(key,12),t7=u8to16(key,14);this.r[0]=t0&8191,this.r[1]=(t0>>>13|t1<<3)&8191,this.r[2]=(t1>>>10|t2<<
6)&7939,this.r[3]=(t2>>>7|t3<<9)&8191,this.r[4]=(t3>>>4|t4<<12)&255,this.r[5]=t4>>>1&8190,this.r[6]=(t4>>>14|t5<<2)&8191,this.r[7]=(t5>>>11|t6<<5)&8065,this.r[8]=
(t6>>>8|t7<<8)&8191,this.r[9]=t7>>>5&127;for(let i=0;i<8;i++)this.pad[i]=u8to16(key,16+2*i)}process(data,offset,isLast=!1){let hibit=isLast?0:2048,{h,r}=this,r0=r[0],
r1=r[1],r2=r[2],r3=r[3],r4=r[4],r5=r[5],r6=r[6],r7=r[7],r8=r[8],r9=r[9],t0=u8to16(data,offset+0),t1=u8to16(data,offset+2),t2=u8to16(data,offset+4),t3=u8to16(data,
offset+6),t4=u8to16(data,offset+8),t5=u8to16(data,offset+10),t6=u8to16(data,offset+12),t7=u8to16(data,offset+14),h0=h[0]+(t0&8191),h1=h[1]+((t0>>>13|t1<<3)&8191),
h2=h[2]+((t1>>>10|t2<<6)&8191),h3=h[3]+((t2>>>7|t3<<9)&8191),h4=h[4]+((t3>>>4|t4<<12)&8191),h5=h[5]+(t4>>>1&8191),h6=h[6]+((t4>>>14|t5<<2)&8191),h7=h[7]+((t5>>>
11|t6<<5)&8191),h8=h[8]+((t6>>>8|t7<<8)&8191),h9=h[9]+(t7>>>5|hibit),c=0,d0=c+h0*r0+h1*(5*r9)+h2*(5*r8)+h3*(5*r7)+h4*(5*r6);c=d0>>>13,d0&=8191,d0+=h5*(5*r5)+h6*
(5*r4)+h7*(5*r3)+h8*(5*r2)+h9*(5*r1),c+=d0>>>13,d0&=8191;let d1=c+h0*r1+h1*r0+h2*(5*r9)+h3*(5*r8)+h4*(5*r7);c=d1>>>13,d1&=8191,d1+=h5*(5*r6)+h6*(5*r5)+h7*(5*r4)+
h8*(5*r3)+h9*(5*r2),c+=d1>>>13,d1&=8191;let d2=c+h0*r2+h1*r1+h2*r0+h3*(5*r9)+h4*(5*r8);c=d2>>>13,d2&=8191,d2+=h5*(5*r7)+h6*(5*r6)+h7*(5*r5)+h8*(5*r4)+h9*(5*r3),
c+=d2>>>13,d2&=8191;let d3=c+h0*r3+h1*r2+h2*r1+h3*r0+h4*(5*r9);c=d3>>>13,d3&=8191,d3+=h5*(5*r8)+h6*(5*r7)+h7*(5*r6)+h8*(5*r5)+h9*(5*r4),c+=d3>>>13,d3&=8191;let d4=c+
h0*r4+h1*r3+h2*r2+h3*r1+h4*r0;c=d4>>>13,d4&=8191,d4+=h5*(5*r9)+h6*(5*r8)+h7*(5*r7)+h8*(5*r6)+h9*(5*r5),c+=d4>>>13,d4&=8191;let d5=c+h0*r5+h1*r4+h2*r3+h3*r2+h4*r1;
c=d5>>>13,d5&=8191,d5+=h5*r0+h6*(5*r9)+h7*(5*r8)+h8*(5*r7)+h9*(5*r6),c+=d5>>>13,d5&=8191;let d6=c+h0*r6+h1*r5+h2*r4+h3*r3+h4*r2;c=d6>>>13,d6&=8191,d6+=h5*r1+h6*
r0+h7*(5*r9)+h8*(5*r8)+h9*(5*r7),c+=d6>>>13,d6&=8191;let d7=c+h0*r7+h1*r6+h2*r5+h3*r4+h4*r3;c=d7>>>13,d7&=8191,d7+=h5*r2+h6*r1+h7*r0+h8*(5*r9)+h9*(5*r8),c+=d7>>>
13,d7&=8191;let d8=c+h0*r8+h1*r7+h2*r6+h3*r5+h4*r4;c=d8>>>13,d8&=8191,d8+=h5*r3+h6*r2+h7*r1+h8*r0+h9*(5*r9),c+=d8>>>13,d8&=8191;let d9=c+h0*r9+h1*r8+h2*r7+h3*r6+
h4*r5;c=d9>>>13,d9&=8191,d9+=h5*r4+h6*r3+h7*r2+h8*r1+h9*r0,c+=d9>>>13,d9&=8191,c=(c<<2)+c|0,c=c+d0|0,d0=c&8191,c=c>>>13,d1+=c,h[0]=d0,h[1]=d1,h[2]=d2,h[3]=d3,h[4]=
d4,h[5]=d5,h[6]=d6,h[7]=d7,h[8]=d8,h[9]=d9}finalize(){let{h,pad}=this,g=new Uint16Array(10),c=h[1]>>>13;h[1]&=8191;for(let i=2;i<10;i++)h[i]+=c,c=h[i]>>>13,h[i]&=
8191;h[0]+=c*5,c=h[0]>>>13,h[0]&=8191,h[1]+=c,c=h[1]>>>13,h[1]&=8191,h[2]+=c,g[0]=h[0]+5,c=g[0]>>>13,g[0]&=8191;for(let i=1;i<10;i++)g[i]=h[i]+c,c=g[i]>>>13,g[i]&=
8191;g[9]-=8192;let mask=(c^1)-1;for(let i=0;i<10;i++)g[i]&=mask;mask=~mask;for(let i=0;i<10;i++)h[i]=h[i]&mask|g[i];h[0]=(h[0]|h[1]<<13)&65535,h[1]=(h[1]>>>3|h[2]<<
10)&65535,h[2]=(h[2]>>>6|h[3]<<7)&65535,h[3]=(h[3]>>>9|h[4]<<4)&65535,h[4]=(h[4]>>>12|h[5]<<1|h[6]<<14)&65535,h[5]=(h[6]>>>2|h[7]<<11)&65535,h[6]=(h[7]>>>5|h[8]<<
8)&65535,h[7]=(h[8]>>>8|h[9]<<5)&65535;let f=h[0]+pad[0];h[0]=f&65535;for(let i=1;i<8;i++)f=(h[i]+pad[i]|0)+(f>>>16)|0,h[i]=f&65535;clean(g)}update(data){aexists(
this),abytes(data),data=copyBytes(data);let{buffer,blockLen}=this,len=data.length;for(let pos=0;pos<len;){let take=Math.min(blockLen-this.pos,len-pos);if(take===
blockLen){for(;blockLen<=len-pos;pos+=blockLen)this.process(data,pos);continue}buffer.set(data.subarray(pos,pos+take),this.pos),this.pos+=take,pos+=take,this.pos===
blockLen&&(this.process(buffer,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,clean(this.h,this.r,this.buffer,this.pad)}digestInto(out){aexists(this),
aoutput(out,this),this.finished=!0;let{buffer,h}=this,{pos}=this;if(pos){for(buffer[pos++]=1;pos<16;pos++)buffer[pos]=0;this.process(buffer,0,!0)}this.finalize();
let opos=0;for(let i=0;i<8;i++)out[opos++]=h[i]>>>0,out[opos++]=h[i]>>>8}digest(){let{buffer,outputLen}=this;this.digestInto(buffer);let res=buffer.slice(0,outputLen);
return this.destroy(),res}},poly1305=wrapMacConstructor(32,key=>new Poly1305(key));function salsaCore(s,k,n,out,cnt,rounds=20,cntHi=0){let y00=s[0],y01=k[0],y02=k[1],y03=k[2],y04=k[3],y05=s[1],y06=n[0],y07=n[1],y08=cnt,y09=cntHi,y10=s[2],y11=k[4],
y12=k[5],y13=k[6],y14=k[7],y15=s[3],x00=y00,x01=y01,x02=y02,x03=y03,x04=y04,x05=y05,x06=y06,x07=y07,x08=y08,x09=y09,x10=y10,x11=y11,x12=y12,x13=y13,x14=y14,x15=y15;
for(let r=0;r<rounds;r+=2)x04^=rotl(x00+x12|0,7),x08^=rotl(x04+x00|0,9),x12^=rotl(x08+x04|0,13),x00^=rotl(x12+x08|0,18),x09^=rotl(x05+x01|0,7),x13^=rotl(x09+x05|
0,9),x01^=rotl(x13+x09|0,13),x05^=rotl(x01+x13|0,18),x14^=rotl(x10+x06|0,7),x02^=rotl(x14+x10|0,9),x06^=rotl(x02+x14|0,13),x10^=rotl(x06+x02|0,18),x03^=rotl(x15+
x11|0,7),x07^=rotl(x03+x15|0,9),x11^=rotl(x07+x03|0,13),x15^=rotl(x11+x07|0,18),x01^=rotl(x00+x03|0,7),x02^=rotl(x01+x00|0,9),x03^=rotl(x02+x01|0,13),x00^=rotl(
x03+x02|0,18),x06^=rotl(x05+x04|0,7),x07^=rotl(x06+x05|0,9),x04^=rotl(x07+x06|0,13),x05^=rotl(x04+x07|0,18),x11^=rotl(x10+x09|0,7),x08^=rotl(x11+x10|0,9),x09^=rotl(
x08+x11|0,13),x10^=rotl(x09+x08|0,18),x12^=rotl(x15+x14|0,7),x13^=rotl(x12+x15|0,9),x14^=rotl(x13+x12|0,13),x15^=rotl(x14+x13|0,18);let oi=0;out[oi++]=y00+x00|0,
out[oi++]=y01+x01|0,out[oi++]=y02+x02|0,out[oi++]=y03+x03|0,out[oi++]=y04+x04|0,out[oi++]=y05+x05|0,out[oi++]=y06+x06|0,out[oi++]=y07+x07|0,out[oi++]=y08+x08|0,
out[oi++]=y09+x09|0,out[oi++]=y10+x10|0,out[oi++]=y11+x11|0,out[oi++]=y12+x12|0,out[oi++]=y13+x13|0,out[oi++]=y14+x14|0,out[oi++]=y15+x15|0}function hsalsa(s,k,i,out){
let s2=isLE?s:swap32IfBE(s.slice(0,4)),k2=isLE?k:swap32IfBE(k.slice(0,8)),i2=isLE?i:swap32IfBE(i.slice(0,4)),t=new Uint32Array(16);salsaCore(s2,k2,i2.subarray(0,
2),t,i2[2],20,i2[3]);let oi=0;out[oi++]=t[0]-s2[0]|0,out[oi++]=t[5]-s2[1]|0,out[oi++]=t[10]-s2[2]|0,out[oi++]=t[15]-s2[3]|0,out[oi++]=t[6]-i2[0]|0,out[oi++]=t[7]-
i2[1]|0,out[oi++]=t[8]-i2[2]|0,out[oi++]=t[9]-i2[3]|0,swap32IfBE(out),isLE||clean(s2,k2,i2),clean(t)}var xsalsa20=createCipher(salsaCore,{counterRight:!0,extendNonceFn:hsalsa});var xsalsa20poly1305=wrapCipher({blockSize:64,nonceLength:24,tagLength:16},(key,nonce)=>({encrypt(plaintext,output){output=getOutput(plaintext.length+32,output,
!1);let authKey=output.subarray(0,32),ciphPlaintext=output.subarray(32);output.set(plaintext,32),clean(authKey),xsalsa20(key,nonce,output,output);let tag=poly1305(
ciphPlaintext,authKey);return output.set(tag,16),clean(output.subarray(0,16),tag),output.subarray(16)},decrypt(ciphertext,output){abytes(ciphertext,void 0,"data"),
output=getOutput(ciphertext.length+32,output,!1);let tmp=output.subarray(0,32),passedTag=output.subarray(32,48),ciphPlaintext=output.subarray(48);output.set(ciphertext,
32),clean(tmp);let authKey=xsalsa20(key,nonce,tmp,tmp),tag=poly1305(ciphPlaintext,authKey);if(!equalBytes(passedTag,tag))throw clean(output),new Error("invalid \
tag");return xsalsa20(key,nonce,output.subarray(16),output.subarray(16)),clean(tmp,passedTag,tag),ciphPlaintext}}));function readSigningKey(pem,password){let key=isEncryptedKey(pem)?cosignKey(pem,password):plainKey(pem,password);if("what"in key)return key;if(!isP256(key))return{
what:"the key is not one of ECDSA over P-256",fix:generate};let publicKey=createPublicKey(key),{hint,fingerprint}=keyNames(publicKey);return{hint,fingerprint,publicKey:pemOf(
publicKey),sign:(payloadType,payload)=>{let sig=sign("sha256",signedBytes(payloadType,payload),key);return{payloadType,payload:Buffer.from(payload),signatures:[
{sig}]}}}}var generate="Make one with `cosign generate-key-pair`, or `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`.";function cosignKey(pem,password){
let der=decryptedKey(pem,password??"");if(der==="damaged")return{what:"the encrypted key is damaged",fix:"Copy the whole of cosign.key."};if(der==="wrong-passwo\
rd")return wrongPassword(password);try{return createPrivateKey({key:der,format:"der",type:"pkcs8"})}catch{return{what:"the encrypted key holds no private key",fix:generate}}}
function plainKey(pem,password){let isLocked=/-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(pem);try{return createPrivateKey({key:pem,format:"pem",...isLocked?
{passphrase:password??""}:{}})}catch{return isLocked?wrongPassword(password):noPrivateKey(pem)}}function noPrivateKey(text){return text.includes("-----BEGIN PUB\
LIC KEY-----")?{what:"it holds a public key, and no private key in PEM",fix:"Give it the private key of that pair."}:{what:"it holds no private key in PEM",fix:`${text.
includes("-----BEGIN ")?"":'It takes the content of the file, not its name: "$(cat image-gate.key)" in a shell. '}${generate}`}}function wrongPassword(password){
return password===void 0?{what:"the key is encrypted, and there is no password",fix:"Set IMAGE_GATE_KEY_PASSWORD, too."}:{what:"the password does not open the k\
ey",fix:"Compare IMAGE_GATE_KEY_PASSWORD with the one of this key."}}var headers=["ENCRYPTED SIGSTORE PRIVATE KEY","ENCRYPTED COSIGN PRIVATE KEY"],form=new RegExp(
`^-----BEGIN (${headers.join("|")})-----\\s+([A-Za-z0-9+/=\\s]{1,20000}?)\\s*-----END \\1-----\\s*$`),bytes=base64().max(2e4).transform(text=>Buffer.from(text,"\
base64")),boxSchema=object({kdf:object({name:literal("scrypt"),params:object({N:literal([32768,65536]),r:literal(8),p:literal(1)}),salt:bytes}),cipher:object({name:literal(
"nacl/secretbox"),nonce:bytes.refine(({length})=>length===24)}),ciphertext:bytes});function isEncryptedKey(pem){return headers.some(header=>pem.includes(`-----B\
EGIN ${header}-----`))}function decryptedKey(pem,password){let[,,body=""]=form.exec(pem.trim())??[],box=boxSchema.safeParse(parsedJson(Buffer.from(body,"base64").
toString("utf8")));if(!box.success)return"damaged";let{kdf,cipher,ciphertext}=box.data,{N,r,p}=kdf.params,key=scryptSync(password,kdf.salt,32,{N,r,p,maxmem:256*
N*r});try{return Buffer.from(xsalsa20poly1305(key,cipher.nonce).decrypt(ciphertext))}catch{return"wrong-password"}}export{readSigningKey};
