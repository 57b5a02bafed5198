import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{advisoryPage}from"./chunk-MATAT3R6.js";import{Markup,html}from"./chunk-5AG66LKU.js";import{figureText,figuresOf,hoursText,reportTitle,sectionsOf,
sourceLines,stateWords,totalCount}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";
import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{counted,plural}from"./chunk-7HSWERG5.js";
import{dayOf,severities}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{createHash}from"node:crypto";function ascending(a2,b){return a2==null||b==null?NaN:a2<b?-1:a2>b?1:a2>=b?0:NaN}function descending(a2,b){return a2==null||b==null?NaN:b<a2?-1:b>a2?1:b>=a2?0:NaN}
function bisector(f){let compare1,compare2,delta;f.length!==2?(compare1=ascending,compare2=(d,x2)=>ascending(f(d),x2),delta=(d,x2)=>f(d)-x2):(compare1=f===ascending||
f===descending?f:zero,compare2=f,delta=f);function left(a2,x2,lo=0,hi=a2.length){if(lo<hi){if(compare1(x2,x2)!==0)return hi;do{let mid=lo+hi>>>1;compare2(a2[mid],
x2)<0?lo=mid+1:hi=mid}while(lo<hi)}return lo}function right(a2,x2,lo=0,hi=a2.length){if(lo<hi){if(compare1(x2,x2)!==0)return hi;do{let mid=lo+hi>>>1;compare2(a2[mid],
x2)<=0?lo=mid+1:hi=mid}while(lo<hi)}return lo}function center(a2,x2,lo=0,hi=a2.length){let i=left(a2,x2,lo,hi-1);return i>lo&&delta(a2[i-1],x2)>-delta(a2[i],x2)?
i-1:i}return{left,center,right}}function zero(){return 0}function number(x2){return x2===null?NaN:+x2}var ascendingBisect=bisector(ascending),bisectRight=ascendingBisect.right,bisectLeft=ascendingBisect.left,bisectCenter=bisector(number).center;var blur2=Blur2(blurf),blurImage=Blur2(blurfImage);function Blur2(blur){return function(data,rx,ry=rx){if(!((rx=+rx)>=0))throw new RangeError("invalid rx");if(!((ry=
+ry)>=0))throw new RangeError("invalid ry");let{data:values,width:width2,height:height2}=data;if(!((width2=Math.floor(width2))>=0))throw new RangeError("invalid\
 width");if(!((height2=Math.floor(height2!==void 0?height2:values.length/width2))>=0))throw new RangeError("invalid height");if(!width2||!height2||!rx&&!ry)return data;
let blurx=rx&&blur(rx),blury=ry&&blur(ry),temp=values.slice();return blurx&&blury?(blurh(blurx,temp,values,width2,height2),blurh(blurx,values,temp,width2,height2),
blurh(blurx,temp,values,width2,height2),blurv(blury,values,temp,width2,height2),blurv(blury,temp,values,width2,height2),blurv(blury,values,temp,width2,height2)):
blurx?(blurh(blurx,values,temp,width2,height2),blurh(blurx,temp,values,width2,height2),blurh(blurx,values,temp,width2,height2)):blury&&(blurv(blury,values,temp,
width2,height2),blurv(blury,temp,values,width2,height2),blurv(blury,values,temp,width2,height2)),data}}function blurh(blur,T,S,w,h){for(let y2=0,n=w*h;y2<n;)blur(
T,S,y2,y2+=w,1)}function blurv(blur,T,S,w,h){for(let x2=0,n=w*h;x2<w;++x2)blur(T,S,x2,x2+n,w)}function blurfImage(radius){let blur=blurf(radius);return(T,S,start,stop,step)=>{
start<<=2,stop<<=2,step<<=2,blur(T,S,start+0,stop+0,step),blur(T,S,start+1,stop+1,step),blur(T,S,start+2,stop+2,step),blur(T,S,start+3,stop+3,step)}}function blurf(radius){
let radius0=Math.floor(radius);if(radius0===radius)return bluri(radius);let t=radius-radius0,w=2*radius+1;return(T,S,start,stop,step)=>{if(!((stop-=step)>=start))
return;let sum=radius0*S[start],s0=step*radius0,s1=s0+step;for(let i=start,j=start+s0;i<j;i+=step)sum+=S[Math.min(stop,i)];for(let i=start,j=stop;i<=j;i+=step)sum+=
S[Math.min(stop,i+s0)],T[i]=(sum+t*(S[Math.max(start,i-s1)]+S[Math.min(stop,i+s1)]))/w,sum-=S[Math.max(start,i-s0)]}}function bluri(radius){let w=2*radius+1;return(T,S,start,stop,step)=>{
if(!((stop-=step)>=start))return;let sum=radius*S[start],s2=step*radius;for(let i=start,j=start+s2;i<j;i+=step)sum+=S[Math.min(stop,i)];for(let i=start,j=stop;i<=
j;i+=step)sum+=S[Math.min(stop,i+s2)],T[i]=sum/w,sum-=S[Math.max(start,i-s2)]}}var InternMap=class extends Map{constructor(entries,key=keyof){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:key}}),entries!=null)
for(let[key2,value2]of entries)this.set(key2,value2)}get(key){return super.get(intern_get(this,key))}has(key){return super.has(intern_get(this,key))}set(key,value2){
return super.set(intern_set(this,key),value2)}delete(key){return super.delete(intern_delete(this,key))}};function intern_get({_intern,_key},value2){let key=_key(value2);return _intern.has(key)?_intern.get(key):value2}function intern_set({_intern,_key},value2){let key=_key(
value2);return _intern.has(key)?_intern.get(key):(_intern.set(key,value2),value2)}function intern_delete({_intern,_key},value2){let key=_key(value2);return _intern.
has(key)&&(value2=_intern.get(key),_intern.delete(key)),value2}function keyof(value2){return value2!==null&&typeof value2=="object"?value2.valueOf():value2}var array=Array.prototype,slice=array.slice;var e10=Math.sqrt(50),e5=Math.sqrt(10),e2=Math.sqrt(2);function tickSpec(start,stop,count){let step=(stop-start)/Math.max(0,count),power=Math.floor(Math.log10(step)),
error=step/Math.pow(10,power),factor=error>=e10?10:error>=e5?5:error>=e2?2:1,i1,i2,inc;return power<0?(inc=Math.pow(10,-power)/factor,i1=Math.round(start*inc),i2=
Math.round(stop*inc),i1/inc<start&&++i1,i2/inc>stop&&--i2,inc=-inc):(inc=Math.pow(10,power)*factor,i1=Math.round(start/inc),i2=Math.round(stop/inc),i1*inc<start&&
++i1,i2*inc>stop&&--i2),i2<i1&&.5<=count&&count<2?tickSpec(start,stop,count*2):[i1,i2,inc]}function ticks(start,stop,count){if(stop=+stop,start=+start,count=+count,
!(count>0))return[];if(start===stop)return[start];let reverse=stop<start,[i1,i2,inc]=reverse?tickSpec(stop,start,count):tickSpec(start,stop,count);if(!(i2>=i1))
return[];let n=i2-i1+1,ticks2=new Array(n);if(reverse)if(inc<0)for(let i=0;i<n;++i)ticks2[i]=(i2-i)/-inc;else for(let i=0;i<n;++i)ticks2[i]=(i2-i)*inc;else if(inc<
0)for(let i=0;i<n;++i)ticks2[i]=(i1+i)/-inc;else for(let i=0;i<n;++i)ticks2[i]=(i1+i)*inc;return ticks2}function tickIncrement(start,stop,count){return stop=+stop,
start=+start,count=+count,tickSpec(start,stop,count)[2]}function tickStep(start,stop,count){stop=+stop,start=+start,count=+count;let reverse=stop<start,inc=reverse?
tickIncrement(stop,start,count):tickIncrement(start,stop,count);return(reverse?-1:1)*(inc<0?1/-inc:inc)}function range(start,stop,step){start=+start,stop=+stop,step=(n=arguments.length)<2?(stop=start,start=0,1):n<3?1:+step;for(var i=-1,n=Math.max(0,Math.ceil((stop-
start)/step))|0,range2=new Array(n);++i<n;)range2[i]=start+i*step;return range2}var shuffle=shuffler(Math.random);function shuffler(random){return function(array3,i0=0,i1=array3.length){let m=i1-(i0=+i0);for(;m;){let i=random()*m--|0,t=array3[m+
i0];array3[m+i0]=array3[i+i0],array3[i+i0]=t}return array3}}function define(constructor,factory,prototype){constructor.prototype=factory.prototype=prototype,prototype.constructor=constructor}function extend(parent,definition){
var prototype=Object.create(parent.prototype);for(var key in definition)prototype[key]=definition[key];return prototype}function Color(){}var darker=.7,brighter=1/
darker,reI="\\s*([+-]?\\d+)\\s*",reN="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",reP="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",reHex=/^#([0-9a-f]{3,8})$/,
reRgbInteger=new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`),reRgbPercent=new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`),reRgbaInteger=new RegExp(`^rgba\\(${reI},${reI}\
,${reI},${reN}\\)$`),reRgbaPercent=new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`),reHslPercent=new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`),reHslaPercent=new RegExp(
`^hsla\\(${reN},${reP},${reP},${reN}\\)$`),named={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,
black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,
cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,
darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,
darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,
firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,
green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,
lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,
lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,
lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,
mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,
midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,
orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,
peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,
salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,
snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,
whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};define(Color,color,{copy(channels){return Object.assign(new this.constructor,this,channels)},displayable(){
return this.rgb().displayable()},hex:color_formatHex,formatHex:color_formatHex,formatHex8:color_formatHex8,formatHsl:color_formatHsl,formatRgb:color_formatRgb,toString:color_formatRgb});
function color_formatHex(){return this.rgb().formatHex()}function color_formatHex8(){return this.rgb().formatHex8()}function color_formatHsl(){return hslConvert(
this).formatHsl()}function color_formatRgb(){return this.rgb().formatRgb()}function color(format2){var m,l;return format2=(format2+"").trim().toLowerCase(),(m=reHex.
exec(format2))?(l=m[1].length,m=parseInt(m[1],16),l===6?rgbn(m):l===3?new Rgb(m>>8&15|m>>4&240,m>>4&15|m&240,(m&15)<<4|m&15,1):l===8?rgba(m>>24&255,m>>16&255,m>>
8&255,(m&255)/255):l===4?rgba(m>>12&15|m>>8&240,m>>8&15|m>>4&240,m>>4&15|m&240,((m&15)<<4|m&15)/255):null):(m=reRgbInteger.exec(format2))?new Rgb(m[1],m[2],m[3],
1):(m=reRgbPercent.exec(format2))?new Rgb(m[1]*255/100,m[2]*255/100,m[3]*255/100,1):(m=reRgbaInteger.exec(format2))?rgba(m[1],m[2],m[3],m[4]):(m=reRgbaPercent.exec(
format2))?rgba(m[1]*255/100,m[2]*255/100,m[3]*255/100,m[4]):(m=reHslPercent.exec(format2))?hsla(m[1],m[2]/100,m[3]/100,1):(m=reHslaPercent.exec(format2))?hsla(m[1],
m[2]/100,m[3]/100,m[4]):named.hasOwnProperty(format2)?rgbn(named[format2]):format2==="transparent"?new Rgb(NaN,NaN,NaN,0):null}function rgbn(n){return new Rgb(n>>
16&255,n>>8&255,n&255,1)}function rgba(r,g,b,a2){return a2<=0&&(r=g=b=NaN),new Rgb(r,g,b,a2)}function rgbConvert(o){return o instanceof Color||(o=color(o)),o?(o=
o.rgb(),new Rgb(o.r,o.g,o.b,o.opacity)):new Rgb}function rgb(r,g,b,opacity){return arguments.length===1?rgbConvert(r):new Rgb(r,g,b,opacity??1)}function Rgb(r,g,b,opacity){
this.r=+r,this.g=+g,this.b=+b,this.opacity=+opacity}define(Rgb,rgb,extend(Color,{brighter(k2){return k2=k2==null?brighter:Math.pow(brighter,k2),new Rgb(this.r*k2,
this.g*k2,this.b*k2,this.opacity)},darker(k2){return k2=k2==null?darker:Math.pow(darker,k2),new Rgb(this.r*k2,this.g*k2,this.b*k2,this.opacity)},rgb(){return this},
clamp(){return new Rgb(clampi(this.r),clampi(this.g),clampi(this.b),clampa(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&
-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:rgb_formatHex,formatHex:rgb_formatHex,formatHex8:rgb_formatHex8,formatRgb:rgb_formatRgb,toString:rgb_formatRgb}));
function rgb_formatHex(){return`#${hex(this.r)}${hex(this.g)}${hex(this.b)}`}function rgb_formatHex8(){return`#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(
this.opacity)?1:this.opacity)*255)}`}function rgb_formatRgb(){let a2=clampa(this.opacity);return`${a2===1?"rgb(":"rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(
this.b)}${a2===1?")":`, ${a2})`}`}function clampa(opacity){return isNaN(opacity)?1:Math.max(0,Math.min(1,opacity))}function clampi(value2){return Math.max(0,Math.
min(255,Math.round(value2)||0))}function hex(value2){return value2=clampi(value2),(value2<16?"0":"")+value2.toString(16)}function hsla(h,s2,l,a2){return a2<=0?h=
s2=l=NaN:l<=0||l>=1?h=s2=NaN:s2<=0&&(h=NaN),new Hsl(h,s2,l,a2)}function hslConvert(o){if(o instanceof Hsl)return new Hsl(o.h,o.s,o.l,o.opacity);if(o instanceof Color||
(o=color(o)),!o)return new Hsl;if(o instanceof Hsl)return o;o=o.rgb();var r=o.r/255,g=o.g/255,b=o.b/255,min=Math.min(r,g,b),max=Math.max(r,g,b),h=NaN,s2=max-min,
l=(max+min)/2;return s2?(r===max?h=(g-b)/s2+(g<b)*6:g===max?h=(b-r)/s2+2:h=(r-g)/s2+4,s2/=l<.5?max+min:2-max-min,h*=60):s2=l>0&&l<1?0:h,new Hsl(h,s2,l,o.opacity)}
function hsl(h,s2,l,opacity){return arguments.length===1?hslConvert(h):new Hsl(h,s2,l,opacity??1)}function Hsl(h,s2,l,opacity){this.h=+h,this.s=+s2,this.l=+l,this.
opacity=+opacity}define(Hsl,hsl,extend(Color,{brighter(k2){return k2=k2==null?brighter:Math.pow(brighter,k2),new Hsl(this.h,this.s,this.l*k2,this.opacity)},darker(k2){
return k2=k2==null?darker:Math.pow(darker,k2),new Hsl(this.h,this.s,this.l*k2,this.opacity)},rgb(){var h=this.h%360+(this.h<0)*360,s2=isNaN(h)||isNaN(this.s)?0:
this.s,l=this.l,m2=l+(l<.5?l:1-l)*s2,m1=2*l-m2;return new Rgb(hsl2rgb(h>=240?h-240:h+120,m1,m2),hsl2rgb(h,m1,m2),hsl2rgb(h<120?h+240:h-120,m1,m2),this.opacity)},
clamp(){return new Hsl(clamph(this.h),clampt(this.s),clampt(this.l),clampa(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&
this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let a2=clampa(this.opacity);return`${a2===1?"hsl(":"hsla("}${clamph(this.h)}, ${clampt(this.s)*100}%, ${clampt(
this.l)*100}%${a2===1?")":`, ${a2})`}`}}));function clamph(value2){return value2=(value2||0)%360,value2<0?value2+360:value2}function clampt(value2){return Math.
max(0,Math.min(1,value2||0))}function hsl2rgb(h,m1,m2){return(h<60?m1+(m2-m1)*h/60:h<180?m2:h<240?m1+(m2-m1)*(240-h)/60:m1)*255}var radians=Math.PI/180,degrees=180/
Math.PI,K=18,Xn=.96422,Yn=1,Zn=.82521,t0=4/29,t1=6/29,t2=3*t1*t1,t3=t1*t1*t1;function labConvert(o){if(o instanceof Lab)return new Lab(o.l,o.a,o.b,o.opacity);if(o instanceof
Hcl)return hcl2lab(o);o instanceof Rgb||(o=rgbConvert(o));var r=rgb2lrgb(o.r),g=rgb2lrgb(o.g),b=rgb2lrgb(o.b),y2=xyz2lab((.2225045*r+.7168786*g+.0606169*b)/Yn),
x2,z;return r===g&&g===b?x2=z=y2:(x2=xyz2lab((.4360747*r+.3850649*g+.1430804*b)/Xn),z=xyz2lab((.0139322*r+.0971045*g+.7141733*b)/Zn)),new Lab(116*y2-16,500*(x2-
y2),200*(y2-z),o.opacity)}function lab(l,a2,b,opacity){return arguments.length===1?labConvert(l):new Lab(l,a2,b,opacity??1)}function Lab(l,a2,b,opacity){this.l=+l,this.a=+a2,this.b=+b,this.
opacity=+opacity}define(Lab,lab,extend(Color,{brighter(k2){return new Lab(this.l+K*(k2??1),this.a,this.b,this.opacity)},darker(k2){return new Lab(this.l-K*(k2??
1),this.a,this.b,this.opacity)},rgb(){var y2=(this.l+16)/116,x2=isNaN(this.a)?y2:y2+this.a/500,z=isNaN(this.b)?y2:y2-this.b/200;return x2=Xn*lab2xyz(x2),y2=Yn*lab2xyz(
y2),z=Zn*lab2xyz(z),new Rgb(lrgb2rgb(3.1338561*x2-1.6168667*y2-.4906146*z),lrgb2rgb(-.9787684*x2+1.9161415*y2+.033454*z),lrgb2rgb(.0719453*x2-.2289914*y2+1.4052427*
z),this.opacity)}}));function xyz2lab(t){return t>t3?Math.pow(t,1/3):t/t2+t0}function lab2xyz(t){return t>t1?t*t*t:t2*(t-t0)}function lrgb2rgb(x2){return 255*(x2<=
.0031308?12.92*x2:1.055*Math.pow(x2,1/2.4)-.055)}function rgb2lrgb(x2){return(x2/=255)<=.04045?x2/12.92:Math.pow((x2+.055)/1.055,2.4)}function hclConvert(o){if(o instanceof
Hcl)return new Hcl(o.h,o.c,o.l,o.opacity);if(o instanceof Lab||(o=labConvert(o)),o.a===0&&o.b===0)return new Hcl(NaN,0<o.l&&o.l<100?0:NaN,o.l,o.opacity);var h=Math.
atan2(o.b,o.a)*degrees;return new Hcl(h<0?h+360:h,Math.sqrt(o.a*o.a+o.b*o.b),o.l,o.opacity)}function hcl(h,c,l,opacity){return arguments.length===1?hclConvert(h):new Hcl(h,c,l,opacity??1)}function Hcl(h,c,l,opacity){this.h=+h,this.c=+c,this.l=+l,this.opacity=
+opacity}function hcl2lab(o){if(isNaN(o.h))return new Lab(o.l,0,0,o.opacity);var h=o.h*radians;return new Lab(o.l,Math.cos(h)*o.c,Math.sin(h)*o.c,o.opacity)}define(
Hcl,hcl,extend(Color,{brighter(k2){return new Hcl(this.h,this.c,this.l+K*(k2??1),this.opacity)},darker(k2){return new Hcl(this.h,this.c,this.l-K*(k2??1),this.opacity)},
rgb(){return hcl2lab(this).rgb()}}));var A=-.14861,B=1.78277,C=-.29227,D=-.90649,E=1.97294,ED=E*D,EB=E*B,BC_DA=B*C-D*A;function cubehelixConvert(o){if(o instanceof
Cubehelix)return new Cubehelix(o.h,o.s,o.l,o.opacity);o instanceof Rgb||(o=rgbConvert(o));var r=o.r/255,g=o.g/255,b=o.b/255,l=(BC_DA*b+ED*r-EB*g)/(BC_DA+ED-EB),
bl=b-l,k2=(E*(g-l)-C*bl)/D,s2=Math.sqrt(k2*k2+bl*bl)/(E*l*(1-l)),h=s2?Math.atan2(k2,bl)*degrees-120:NaN;return new Cubehelix(h<0?h+360:h,s2,l,o.opacity)}function cubehelix(h,s2,l,opacity){
return arguments.length===1?cubehelixConvert(h):new Cubehelix(h,s2,l,opacity??1)}function Cubehelix(h,s2,l,opacity){this.h=+h,this.s=+s2,this.l=+l,this.opacity=
+opacity}define(Cubehelix,cubehelix,extend(Color,{brighter(k2){return k2=k2==null?brighter:Math.pow(brighter,k2),new Cubehelix(this.h,this.s,this.l*k2,this.opacity)},
darker(k2){return k2=k2==null?darker:Math.pow(darker,k2),new Cubehelix(this.h,this.s,this.l*k2,this.opacity)},rgb(){var h=isNaN(this.h)?0:(this.h+120)*radians,l=+this.
l,a2=isNaN(this.s)?0:this.s*l*(1-l),cosh2=Math.cos(h),sinh2=Math.sin(h);return new Rgb(255*(l+a2*(A*cosh2+B*sinh2)),255*(l+a2*(C*cosh2+D*sinh2)),255*(l+a2*(E*cosh2)),
this.opacity)}}));function basis(t12,v0,v1,v2,v3){var t22=t12*t12,t32=t22*t12;return((1-3*t12+3*t22-t32)*v0+(4-6*t22+3*t32)*v1+(1+3*t12+3*t22-3*t32)*v2+t32*v3)/6}function basis$1(values){
var n=values.length-1;return function(t){var i=t<=0?t=0:t>=1?(t=1,n-1):Math.floor(t*n),v1=values[i],v2=values[i+1],v0=i>0?values[i-1]:2*v1-v2,v3=i<n-1?values[i+
2]:2*v2-v1;return basis((t-i/n)*n,v0,v1,v2,v3)}}function basisClosed(values){var n=values.length;return function(t){var i=Math.floor(((t%=1)<0?++t:t)*n),v0=values[(i+
n-1)%n],v1=values[i%n],v2=values[(i+1)%n],v3=values[(i+2)%n];return basis((t-i/n)*n,v0,v1,v2,v3)}}var constant=x2=>()=>x2;function linear(a2,d){return function(t){
return a2+t*d}}function exponential(a2,b,y2){return a2=Math.pow(a2,y2),b=Math.pow(b,y2)-a2,y2=1/y2,function(t){return Math.pow(a2+t*b,y2)}}function hue$1(a2,b){
var d=b-a2;return d?linear(a2,d>180||d<-180?d-360*Math.round(d/360):d):constant(isNaN(a2)?b:a2)}function gamma(y2){return(y2=+y2)==1?nogamma:function(a2,b){return b-
a2?exponential(a2,b,y2):constant(isNaN(a2)?b:a2)}}function nogamma(a2,b){var d=b-a2;return d?linear(a2,d):constant(isNaN(a2)?b:a2)}var rgb2=(function rgbGamma(y2){
var color2=gamma(y2);function rgb3(start,end){var r=color2((start=rgb(start)).r,(end=rgb(end)).r),g=color2(start.g,end.g),b=color2(start.b,end.b),opacity=nogamma(
start.opacity,end.opacity);return function(t){return start.r=r(t),start.g=g(t),start.b=b(t),start.opacity=opacity(t),start+""}}return rgb3.gamma=rgbGamma,rgb3})(
1);function rgbSpline(spline){return function(colors){var n=colors.length,r=new Array(n),g=new Array(n),b=new Array(n),i,color2;for(i=0;i<n;++i)color2=rgb(colors[i]),
r[i]=color2.r||0,g[i]=color2.g||0,b[i]=color2.b||0;return r=spline(r),g=spline(g),b=spline(b),color2.opacity=1,function(t){return color2.r=r(t),color2.g=g(t),color2.
b=b(t),color2+""}}}var rgbBasis=rgbSpline(basis$1),rgbBasisClosed=rgbSpline(basisClosed);function numberArray(a2,b){b||(b=[]);var n=a2?Math.min(b.length,a2.length):
0,c=b.slice(),i;return function(t){for(i=0;i<n;++i)c[i]=a2[i]*(1-t)+b[i]*t;return c}}function isNumberArray(x2){return ArrayBuffer.isView(x2)&&!(x2 instanceof DataView)}function genericArray(a2,b){var nb=b?b.length:0,na=a2?Math.min(nb,a2.length):0,x2=new Array(na),c=new Array(nb),i;for(i=0;i<na;++i)x2[i]=value(a2[i],b[i]);for(;i<
nb;++i)c[i]=b[i];return function(t){for(i=0;i<na;++i)c[i]=x2[i](t);return c}}function date(a2,b){var d=new Date;return a2=+a2,b=+b,function(t){return d.setTime(
a2*(1-t)+b*t),d}}function number2(a2,b){return a2=+a2,b=+b,function(t){return a2*(1-t)+b*t}}function object(a2,b){var i={},c={},k2;(a2===null||typeof a2!="objec\
t")&&(a2={}),(b===null||typeof b!="object")&&(b={});for(k2 in b)k2 in a2?i[k2]=value(a2[k2],b[k2]):c[k2]=b[k2];return function(t){for(k2 in i)c[k2]=i[k2](t);return c}}
var reA=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,reB=new RegExp(reA.source,"g");function zero2(b){return function(){return b}}function one(b){return function(t){
return b(t)+""}}function string(a2,b){var bi=reA.lastIndex=reB.lastIndex=0,am,bm,bs,i=-1,s2=[],q=[];for(a2=a2+"",b=b+"";(am=reA.exec(a2))&&(bm=reB.exec(b));)(bs=
bm.index)>bi&&(bs=b.slice(bi,bs),s2[i]?s2[i]+=bs:s2[++i]=bs),(am=am[0])===(bm=bm[0])?s2[i]?s2[i]+=bm:s2[++i]=bm:(s2[++i]=null,q.push({i,x:number2(am,bm)})),bi=reB.
lastIndex;return bi<b.length&&(bs=b.slice(bi),s2[i]?s2[i]+=bs:s2[++i]=bs),s2.length<2?q[0]?one(q[0].x):zero2(b):(b=q.length,function(t){for(var i2=0,o;i2<b;++i2)
s2[(o=q[i2]).i]=o.x(t);return s2.join("")})}function value(a2,b){var t=typeof b,c;return b==null||t==="boolean"?constant(b):(t==="number"?number2:t==="string"?(c=
color(b))?(b=c,rgb2):string:b instanceof color?rgb2:b instanceof Date?date:isNumberArray(b)?numberArray:Array.isArray(b)?genericArray:typeof b.valueOf!="functio\
n"&&typeof b.toString!="function"||isNaN(b)?object:number2)(a2,b)}function round(a2,b){return a2=+a2,b=+b,function(t){return Math.round(a2*(1-t)+b*t)}}var degrees2=180/Math.PI,identity={translateX:0,translateY:0,rotate:0,skewX:0,
scaleX:1,scaleY:1};function decompose(a2,b,c,d,e,f){var scaleX,scaleY,skewX;return(scaleX=Math.sqrt(a2*a2+b*b))&&(a2/=scaleX,b/=scaleX),(skewX=a2*c+b*d)&&(c-=a2*
skewX,d-=b*skewX),(scaleY=Math.sqrt(c*c+d*d))&&(c/=scaleY,d/=scaleY,skewX/=scaleY),a2*d<b*c&&(a2=-a2,b=-b,skewX=-skewX,scaleX=-scaleX),{translateX:e,translateY:f,
rotate:Math.atan2(b,a2)*degrees2,skewX:Math.atan(skewX)*degrees2,scaleX,scaleY}}var svgNode;function parseCss(value2){let m=new(typeof DOMMatrix=="function"?DOMMatrix:
WebKitCSSMatrix)(value2+"");return m.isIdentity?identity:decompose(m.a,m.b,m.c,m.d,m.e,m.f)}function parseSvg(value2){return value2==null||(svgNode||(svgNode=document.
createElementNS("http://www.w3.org/2000/svg","g")),svgNode.setAttribute("transform",value2),!(value2=svgNode.transform.baseVal.consolidate()))?identity:(value2=
value2.matrix,decompose(value2.a,value2.b,value2.c,value2.d,value2.e,value2.f))}function interpolateTransform(parse,pxComma,pxParen,degParen){function pop(s2){return s2.
length?s2.pop()+" ":""}function translate(xa,ya,xb,yb,s2,q){if(xa!==xb||ya!==yb){var i=s2.push("translate(",null,pxComma,null,pxParen);q.push({i:i-4,x:number2(xa,
xb)},{i:i-2,x:number2(ya,yb)})}else(xb||yb)&&s2.push("translate("+xb+pxComma+yb+pxParen)}function rotate(a2,b,s2,q){a2!==b?(a2-b>180?b+=360:b-a2>180&&(a2+=360),
q.push({i:s2.push(pop(s2)+"rotate(",null,degParen)-2,x:number2(a2,b)})):b&&s2.push(pop(s2)+"rotate("+b+degParen)}function skewX(a2,b,s2,q){a2!==b?q.push({i:s2.push(
pop(s2)+"skewX(",null,degParen)-2,x:number2(a2,b)}):b&&s2.push(pop(s2)+"skewX("+b+degParen)}function scale(xa,ya,xb,yb,s2,q){if(xa!==xb||ya!==yb){var i=s2.push(
pop(s2)+"scale(",null,",",null,")");q.push({i:i-4,x:number2(xa,xb)},{i:i-2,x:number2(ya,yb)})}else(xb!==1||yb!==1)&&s2.push(pop(s2)+"scale("+xb+","+yb+")")}return function(a2,b){
var s2=[],q=[];return a2=parse(a2),b=parse(b),translate(a2.translateX,a2.translateY,b.translateX,b.translateY,s2,q),rotate(a2.rotate,b.rotate,s2,q),skewX(a2.skewX,
b.skewX,s2,q),scale(a2.scaleX,a2.scaleY,b.scaleX,b.scaleY,s2,q),a2=b=null,function(t){for(var i=-1,n=q.length,o;++i<n;)s2[(o=q[i]).i]=o.x(t);return s2.join("")}}}
var interpolateTransformCss=interpolateTransform(parseCss,"px, ","px)","deg)"),interpolateTransformSvg=interpolateTransform(parseSvg,", ",")",")"),epsilon2=1e-12;
function cosh(x2){return((x2=Math.exp(x2))+1/x2)/2}function sinh(x2){return((x2=Math.exp(x2))-1/x2)/2}function tanh(x2){return((x2=Math.exp(2*x2))-1)/(x2+1)}var zoom=(function zoomRho(rho,rho2,rho4){
function zoom2(p0,p1){var ux0=p0[0],uy0=p0[1],w0=p0[2],ux1=p1[0],uy1=p1[1],w1=p1[2],dx=ux1-ux0,dy=uy1-uy0,d2=dx*dx+dy*dy,i,S;if(d2<epsilon2)S=Math.log(w1/w0)/rho,
i=function(t){return[ux0+t*dx,uy0+t*dy,w0*Math.exp(rho*t*S)]};else{var d1=Math.sqrt(d2),b0=(w1*w1-w0*w0+rho4*d2)/(2*w0*rho2*d1),b1=(w1*w1-w0*w0-rho4*d2)/(2*w1*rho2*
d1),r0=Math.log(Math.sqrt(b0*b0+1)-b0),r1=Math.log(Math.sqrt(b1*b1+1)-b1);S=(r1-r0)/rho,i=function(t){var s2=t*S,coshr0=cosh(r0),u=w0/(rho2*d1)*(coshr0*tanh(rho*
s2+r0)-sinh(r0));return[ux0+u*dx,uy0+u*dy,w0*coshr0/cosh(rho*s2+r0)]}}return i.duration=Math.abs(S)*1e3*rho/Math.SQRT2,i}return zoom2.rho=function(_){var _1=Math.
max(.001,+_),_2=_1*_1,_4=_2*_2;return zoomRho(_1,_2,_4)},zoom2})(Math.SQRT2,2,4);function hsl2(hue){return function(start,end){var h=hue((start=hsl(start)).h,(end=
hsl(end)).h),s2=nogamma(start.s,end.s),l=nogamma(start.l,end.l),opacity=nogamma(start.opacity,end.opacity);return function(t){return start.h=h(t),start.s=s2(t),
start.l=l(t),start.opacity=opacity(t),start+""}}}var hsl_default=hsl2(hue$1),hslLong=hsl2(nogamma);function hcl2(hue){return function(start,end){var h=hue((start=hcl(start)).h,(end=hcl(end)).h),c=nogamma(start.c,end.c),l=nogamma(start.l,end.l),opacity=nogamma(
start.opacity,end.opacity);return function(t){return start.h=h(t),start.c=c(t),start.l=l(t),start.opacity=opacity(t),start+""}}}var hcl_default=hcl2(hue$1),hclLong=hcl2(
nogamma);function cubehelix2(hue){return(function cubehelixGamma(y2){y2=+y2;function cubehelix3(start,end){var h=hue((start=cubehelix(start)).h,(end=cubehelix(end)).
h),s2=nogamma(start.s,end.s),l=nogamma(start.l,end.l),opacity=nogamma(start.opacity,end.opacity);return function(t){return start.h=h(t),start.s=s2(t),start.l=l(
Math.pow(t,y2)),start.opacity=opacity(t),start+""}}return cubehelix3.gamma=cubehelixGamma,cubehelix3})(1)}var cubehelix_default=cubehelix2(hue$1),cubehelixLong=cubehelix2(
nogamma);function formatDecimal(x2){return Math.abs(x2=Math.round(x2))>=1e21?x2.toLocaleString("en").replace(/,/g,""):x2.toString(10)}function formatDecimalParts(x2,p){if(!isFinite(
x2)||x2===0)return null;var i=(x2=p?x2.toExponential(p-1):x2.toExponential()).indexOf("e"),coefficient=x2.slice(0,i);return[coefficient.length>1?coefficient[0]+
coefficient.slice(2):coefficient,+x2.slice(i+1)]}function exponent(x2){return x2=formatDecimalParts(Math.abs(x2)),x2?x2[1]:NaN}function formatGroup(grouping,thousands){
return function(value2,width2){for(var i=value2.length,t=[],j=0,g=grouping[0],length=0;i>0&&g>0&&(length+g+1>width2&&(g=Math.max(1,width2-length)),t.push(value2.
substring(i-=g,i+g)),!((length+=g+1)>width2));)g=grouping[j=(j+1)%grouping.length];return t.reverse().join(thousands)}}function formatNumerals(numerals){return function(value2){
return value2.replace(/[0-9]/g,function(i){return numerals[+i]})}}var re=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function formatSpecifier(specifier){
if(!(match=re.exec(specifier)))throw new Error("invalid format: "+specifier);var match;return new FormatSpecifier({fill:match[1],align:match[2],sign:match[3],symbol:match[4],
zero:match[5],width:match[6],comma:match[7],precision:match[8]&&match[8].slice(1),trim:match[9],type:match[10]})}formatSpecifier.prototype=FormatSpecifier.prototype;
function FormatSpecifier(specifier){this.fill=specifier.fill===void 0?" ":specifier.fill+"",this.align=specifier.align===void 0?">":specifier.align+"",this.sign=
specifier.sign===void 0?"-":specifier.sign+"",this.symbol=specifier.symbol===void 0?"":specifier.symbol+"",this.zero=!!specifier.zero,this.width=specifier.width===
void 0?void 0:+specifier.width,this.comma=!!specifier.comma,this.precision=specifier.precision===void 0?void 0:+specifier.precision,this.trim=!!specifier.trim,this.
type=specifier.type===void 0?"":specifier.type+""}FormatSpecifier.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":
"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.
type};function formatTrim(s2){out:for(var n=s2.length,i=1,i0=-1,i1;i<n;++i)switch(s2[i]){case".":i0=i1=i;break;case"0":i0===0&&(i0=i),i1=i;break;default:if(!+s2[i])
break out;i0>0&&(i0=0);break}return i0>0?s2.slice(0,i0)+s2.slice(i1+1):s2}var prefixExponent;function formatPrefixAuto(x2,p){var d=formatDecimalParts(x2,p);if(!d)
return prefixExponent=void 0,x2.toPrecision(p);var coefficient=d[0],exponent2=d[1],i=exponent2-(prefixExponent=Math.max(-8,Math.min(8,Math.floor(exponent2/3)))*
3)+1,n=coefficient.length;return i===n?coefficient:i>n?coefficient+new Array(i-n+1).join("0"):i>0?coefficient.slice(0,i)+"."+coefficient.slice(i):"0."+new Array(
1-i).join("0")+formatDecimalParts(x2,Math.max(0,p+i-1))[0]}function formatRounded(x2,p){var d=formatDecimalParts(x2,p);if(!d)return x2+"";var coefficient=d[0],exponent2=d[1];
return exponent2<0?"0."+new Array(-exponent2).join("0")+coefficient:coefficient.length>exponent2+1?coefficient.slice(0,exponent2+1)+"."+coefficient.slice(exponent2+
1):coefficient+new Array(exponent2-coefficient.length+2).join("0")}var formatTypes={"%":(x2,p)=>(x2*100).toFixed(p),b:x2=>Math.round(x2).toString(2),c:x2=>x2+"",
d:formatDecimal,e:(x2,p)=>x2.toExponential(p),f:(x2,p)=>x2.toFixed(p),g:(x2,p)=>x2.toPrecision(p),o:x2=>Math.round(x2).toString(8),p:(x2,p)=>formatRounded(x2*100,
p),r:formatRounded,s:formatPrefixAuto,X:x2=>Math.round(x2).toString(16).toUpperCase(),x:x2=>Math.round(x2).toString(16)};function identity2(x2){return x2}var map=Array.
prototype.map,prefixes=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function formatLocale(locale2){var group=locale2.grouping===void 0||
locale2.thousands===void 0?identity2:formatGroup(map.call(locale2.grouping,Number),locale2.thousands+""),currencyPrefix=locale2.currency===void 0?"":locale2.currency[0]+
"",currencySuffix=locale2.currency===void 0?"":locale2.currency[1]+"",decimal=locale2.decimal===void 0?".":locale2.decimal+"",numerals=locale2.numerals===void 0?
identity2:formatNumerals(map.call(locale2.numerals,String)),percent=locale2.percent===void 0?"%":locale2.percent+"",minus=locale2.minus===void 0?"−":locale2.minus+
"",nan=locale2.nan===void 0?"NaN":locale2.nan+"";function newFormat(specifier,options){specifier=formatSpecifier(specifier);var fill=specifier.fill,align=specifier.
align,sign2=specifier.sign,symbol=specifier.symbol,zero3=specifier.zero,width2=specifier.width,comma=specifier.comma,precision=specifier.precision,trim=specifier.
trim,type=specifier.type;type==="n"?(comma=!0,type="g"):formatTypes[type]||(precision===void 0&&(precision=12),trim=!0,type="g"),(zero3||fill==="0"&&align==="=")&&
(zero3=!0,fill="0",align="=");var prefix=(options&&options.prefix!==void 0?options.prefix:"")+(symbol==="$"?currencyPrefix:symbol==="#"&&/[boxX]/.test(type)?"0"+
type.toLowerCase():""),suffix=(symbol==="$"?currencySuffix:/[%p]/.test(type)?percent:"")+(options&&options.suffix!==void 0?options.suffix:""),formatType=formatTypes[type],
maybeSuffix=/[defgprs%]/.test(type);precision=precision===void 0?6:/[gprs]/.test(type)?Math.max(1,Math.min(21,precision)):Math.max(0,Math.min(20,precision));function format2(value2){
var valuePrefix=prefix,valueSuffix=suffix,i,n,c;if(type==="c")valueSuffix=formatType(value2)+valueSuffix,value2="";else{value2=+value2;var valueNegative=value2<
0||1/value2<0;if(value2=isNaN(value2)?nan:formatType(Math.abs(value2),precision),trim&&(value2=formatTrim(value2)),valueNegative&&+value2==0&&sign2!=="+"&&(valueNegative=
!1),valuePrefix=(valueNegative?sign2==="("?sign2:minus:sign2==="-"||sign2==="("?"":sign2)+valuePrefix,valueSuffix=(type==="s"&&!isNaN(value2)&&prefixExponent!==
void 0?prefixes[8+prefixExponent/3]:"")+valueSuffix+(valueNegative&&sign2==="("?")":""),maybeSuffix){for(i=-1,n=value2.length;++i<n;)if(c=value2.charCodeAt(i),48>
c||c>57){valueSuffix=(c===46?decimal+value2.slice(i+1):value2.slice(i))+valueSuffix,value2=value2.slice(0,i);break}}}comma&&!zero3&&(value2=group(value2,1/0));var length=valuePrefix.
length+value2.length+valueSuffix.length,padding=length<width2?new Array(width2-length+1).join(fill):"";switch(comma&&zero3&&(value2=group(padding+value2,padding.
length?width2-valueSuffix.length:1/0),padding=""),align){case"<":value2=valuePrefix+value2+valueSuffix+padding;break;case"=":value2=valuePrefix+padding+value2+valueSuffix;
break;case"^":value2=padding.slice(0,length=padding.length>>1)+valuePrefix+value2+valueSuffix+padding.slice(length);break;default:value2=padding+valuePrefix+value2+
valueSuffix;break}return numerals(value2)}return format2.toString=function(){return specifier+""},format2}function formatPrefix2(specifier,value2){var e=Math.max(
-8,Math.min(8,Math.floor(exponent(value2)/3)))*3,k2=Math.pow(10,-e),f=newFormat((specifier=formatSpecifier(specifier),specifier.type="f",specifier),{suffix:prefixes[8+
e/3]});return function(value3){return f(k2*value3)}}return{format:newFormat,formatPrefix:formatPrefix2}}var locale,format,formatPrefix;defaultLocale({thousands:"\
,",grouping:[3],currency:["$",""]});function defaultLocale(definition){return locale=formatLocale(definition),format=locale.format,formatPrefix=locale.formatPrefix,
locale}function precisionFixed(step){return Math.max(0,-exponent(Math.abs(step)))}function precisionPrefix(step,value2){return Math.max(0,Math.max(-8,Math.min(8,
Math.floor(exponent(value2)/3)))*3-exponent(Math.abs(step)))}function precisionRound(step,max){return step=Math.abs(step),max=Math.abs(max)-step,Math.max(0,exponent(
max)-exponent(step))+1}function initRange(domain,range2){switch(arguments.length){case 0:break;case 1:this.range(domain);break;default:this.range(range2).domain(domain);break}return this}var implicit=Symbol("implicit");function ordinal(){var index=new InternMap,domain=[],range2=[],unknown=implicit;function scale(d){let i=index.get(d);if(i===void 0){
if(unknown!==implicit)return unknown;index.set(d,i=domain.push(d)-1)}return range2[i%range2.length]}return scale.domain=function(_){if(!arguments.length)return domain.
slice();domain=[],index=new InternMap;for(let value2 of _)index.has(value2)||index.set(value2,domain.push(value2)-1);return scale},scale.range=function(_){return arguments.
length?(range2=Array.from(_),scale):range2.slice()},scale.unknown=function(_){return arguments.length?(unknown=_,scale):unknown},scale.copy=function(){return ordinal(
domain,range2).unknown(unknown)},initRange.apply(scale,arguments),scale}function band(){var scale=ordinal().unknown(void 0),domain=scale.domain,ordinalRange=scale.
range,r0=0,r1=1,step,bandwidth,round2=!1,paddingInner=0,paddingOuter=0,align=.5;delete scale.unknown;function rescale(){var n=domain().length,reverse=r1<r0,start=reverse?
r1:r0,stop=reverse?r0:r1;step=(stop-start)/Math.max(1,n-paddingInner+paddingOuter*2),round2&&(step=Math.floor(step)),start+=(stop-start-step*(n-paddingInner))*align,
bandwidth=step*(1-paddingInner),round2&&(start=Math.round(start),bandwidth=Math.round(bandwidth));var values=range(n).map(function(i){return start+step*i});return ordinalRange(
reverse?values.reverse():values)}return scale.domain=function(_){return arguments.length?(domain(_),rescale()):domain()},scale.range=function(_){return arguments.
length?([r0,r1]=_,r0=+r0,r1=+r1,rescale()):[r0,r1]},scale.rangeRound=function(_){return[r0,r1]=_,r0=+r0,r1=+r1,round2=!0,rescale()},scale.bandwidth=function(){return bandwidth},
scale.step=function(){return step},scale.round=function(_){return arguments.length?(round2=!!_,rescale()):round2},scale.padding=function(_){return arguments.length?
(paddingInner=Math.min(1,paddingOuter=+_),rescale()):paddingInner},scale.paddingInner=function(_){return arguments.length?(paddingInner=Math.min(1,_),rescale()):
paddingInner},scale.paddingOuter=function(_){return arguments.length?(paddingOuter=+_,rescale()):paddingOuter},scale.align=function(_){return arguments.length?(align=
Math.max(0,Math.min(1,_)),rescale()):align},scale.copy=function(){return band(domain(),[r0,r1]).round(round2).paddingInner(paddingInner).paddingOuter(paddingOuter).
align(align)},initRange.apply(rescale(),arguments)}function constants(x2){return function(){return x2}}function number$1(x2){return+x2}var unit=[0,1];function identity$1(x2){return x2}function normalize(a2,b){return(b-=
a2=+a2)?function(x2){return(x2-a2)/b}:constants(isNaN(b)?NaN:.5)}function clamper(a2,b){var t;return a2>b&&(t=a2,a2=b,b=t),function(x2){return Math.max(a2,Math.
min(b,x2))}}function bimap(domain,range2,interpolate){var d0=domain[0],d1=domain[1],r0=range2[0],r1=range2[1];return d1<d0?(d0=normalize(d1,d0),r0=interpolate(r1,
r0)):(d0=normalize(d0,d1),r0=interpolate(r0,r1)),function(x2){return r0(d0(x2))}}function polymap(domain,range2,interpolate){var j=Math.min(domain.length,range2.
length)-1,d=new Array(j),r=new Array(j),i=-1;for(domain[j]<domain[0]&&(domain=domain.slice().reverse(),range2=range2.slice().reverse());++i<j;)d[i]=normalize(domain[i],
domain[i+1]),r[i]=interpolate(range2[i],range2[i+1]);return function(x2){var i2=bisectRight(domain,x2,1,j)-1;return r[i2](d[i2](x2))}}function copy$1(source,target){
return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown())}function transformer$2(){
var domain=unit,range2=unit,interpolate$1=value,transform,untransform,unknown,clamp=identity$1,piecewise2,output,input;function rescale(){var n=Math.min(domain.
length,range2.length);return clamp!==identity$1&&(clamp=clamper(domain[0],domain[n-1])),piecewise2=n>2?polymap:bimap,output=input=null,scale}function scale(x2){
return x2==null||isNaN(x2=+x2)?unknown:(output||(output=piecewise2(domain.map(transform),range2,interpolate$1)))(transform(clamp(x2)))}return scale.invert=function(y2){
return clamp(untransform((input||(input=piecewise2(range2,domain.map(transform),number2)))(y2)))},scale.domain=function(_){return arguments.length?(domain=Array.
from(_,number$1),rescale()):domain.slice()},scale.range=function(_){return arguments.length?(range2=Array.from(_),rescale()):range2.slice()},scale.rangeRound=function(_){
return range2=Array.from(_),interpolate$1=round,rescale()},scale.clamp=function(_){return arguments.length?(clamp=_?!0:identity$1,rescale()):clamp!==identity$1},
scale.interpolate=function(_){return arguments.length?(interpolate$1=_,rescale()):interpolate$1},scale.unknown=function(_){return arguments.length?(unknown=_,scale):
unknown},function(t,u){return transform=t,untransform=u,rescale()}}function continuous(){return transformer$2()(identity$1,identity$1)}function tickFormat(start,stop,count,specifier){
var step=tickStep(start,stop,count),precision;switch(specifier=formatSpecifier(specifier??",f"),specifier.type){case"s":{var value2=Math.max(Math.abs(start),Math.
abs(stop));return specifier.precision==null&&!isNaN(precision=precisionPrefix(step,value2))&&(specifier.precision=precision),formatPrefix(specifier,value2)}case"":case"\
e":case"g":case"p":case"r":{specifier.precision==null&&!isNaN(precision=precisionRound(step,Math.max(Math.abs(start),Math.abs(stop))))&&(specifier.precision=precision-
(specifier.type==="e"));break}case"f":case"%":{specifier.precision==null&&!isNaN(precision=precisionFixed(step))&&(specifier.precision=precision-(specifier.type===
"%")*2);break}}return format(specifier)}function linearish(scale){var domain=scale.domain;return scale.ticks=function(count){var d=domain();return ticks(d[0],d[d.
length-1],count??10)},scale.tickFormat=function(count,specifier){var d=domain();return tickFormat(d[0],d[d.length-1],count??10,specifier)},scale.nice=function(count){
count==null&&(count=10);var d=domain(),i0=0,i1=d.length-1,start=d[i0],stop=d[i1],prestep,step,maxIter=10;for(stop<start&&(step=start,start=stop,stop=step,step=i0,
i0=i1,i1=step);maxIter-- >0;){if(step=tickIncrement(start,stop,count),step===prestep)return d[i0]=start,d[i1]=stop,domain(d);if(step>0)start=Math.floor(start/step)*
step,stop=Math.ceil(stop/step)*step;else if(step<0)start=Math.ceil(start*step)/step,stop=Math.floor(stop*step)/step;else break;prestep=step}return scale},scale}
function linear2(){var scale=continuous();return scale.copy=function(){return copy$1(scale,linear2())},initRange.apply(scale,arguments),linearish(scale)}var pi=Math.PI,tau=2*pi,epsilon=1e-6,tauEpsilon=tau-epsilon;function append(strings){this._+=strings[0];for(let i=1,n=strings.length;i<n;++i)this._+=arguments[i]+
strings[i]}function appendRound(digits){let d=Math.floor(digits);if(!(d>=0))throw new Error(`invalid digits: ${digits}`);if(d>15)return append;let k2=10**d;return function(strings){
this._+=strings[0];for(let i=1,n=strings.length;i<n;++i)this._+=Math.round(arguments[i]*k2)/k2+strings[i]}}function equal(x0,y0,x1,y1){return x0===x1&&y0===y1}function equalRound(digits){
let d=Math.floor(digits);if(!(d<=15))return equal;let k2=10**d,r=function(value2){return Math.round(value2*k2)};return function(x0,y0,x1,y1){return r(x0)===r(x1)&&
r(y0)===r(y1)}}var Path=class{constructor(digits){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=digits==null?append:appendRound(digits),this._equal=
digits==null?equal:equalRound(digits)}moveTo(x2,y2){this._append`M${this._x0=this._x1=+x2},${this._y0=this._y1=+y2}`}closePath(){this._x1!==null&&(this._x1=this.
_x0,this._y1=this._y0,this._append`Z`)}lineTo(x2,y2){this._append`L${this._x1=+x2},${this._y1=+y2}`}quadraticCurveTo(x1,y1,x2,y2){this._append`Q${+x1},${+y1},${this.
_x1=+x2},${this._y1=+y2}`}bezierCurveTo(x1,y1,x2,y2,x3,y3){this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1=+x3},${this._y1=+y3}`}arcTo(x1,y1,x2,y2,r){if(x1=
+x1,y1=+y1,x2=+x2,y2=+y2,r=+r,r<0)throw new Error(`negative radius: ${r}`);let x0=this._x1,y0=this._y1,x21=x2-x1,y21=y2-y1,x01=x0-x1,y01=y0-y1,l01_2=x01*x01+y01*
y01;if(this._x1===null)this._append`M${this._x1=x1},${this._y1=y1}`;else if(l01_2>epsilon)if(!(Math.abs(y01*x21-y21*x01)>epsilon)||!r)this._append`L${this._x1=x1},${this.
_y1=y1}`;else{let x20=x2-x0,y20=y2-y0,l21_2=x21*x21+y21*y21,l20_2=x20*x20+y20*y20,l21=Math.sqrt(l21_2),l01=Math.sqrt(l01_2),l=r*Math.tan((pi-Math.acos((l21_2+l01_2-
l20_2)/(2*l21*l01)))/2),t01=l/l01,t21=l/l21;Math.abs(t01-1)>epsilon&&this._append`L${x1+t01*x01},${y1+t01*y01}`,this._append`A${r},${r},0,0,${+(y01*x20>x01*y20)},${this.
_x1=x1+t21*x21},${this._y1=y1+t21*y21}`}}arc(x2,y2,r,a0,a1,ccw){if(x2=+x2,y2=+y2,r=+r,ccw=!!ccw,r<0)throw new Error(`negative radius: ${r}`);let dx=r*Math.cos(a0),
dy=r*Math.sin(a0),x0=x2+dx,y0=y2+dy,cw=1^ccw,da=ccw?a0-a1:a1-a0;if(this._x1===null?this._append`M${x0},${y0}`:(Math.abs(this._x1-x0)>epsilon||Math.abs(this._y1-
y0)>epsilon)&&this._append`L${x0},${y0}`,!!r){if(da<0&&(da=da%tau+tau),da>tauEpsilon)this._append`A${r},${r},0,1,${cw},${x2-dx},${y2-dy}A${r},${r},0,1,${cw},${this.
_x1=x0},${this._y1=y0}`;else if(da>epsilon){let x1=x2+r*Math.cos(a1),y1=y2+r*Math.sin(a1);if(da>=pi&&this._equal(x0,y0,x1,y1)){da/=2;let a00=a0+da;this._append`A${r},${r},0,${+(da>=
pi)},${cw},${x2+r*Math.cos(a00)},${y2+r*Math.sin(a00)}`}this._append`A${r},${r},0,${+(da>=pi)},${cw},${this._x1=x1},${this._y1=y1}`}}}rect(x2,y2,w,h){this._append`M${this.
_x0=this._x1=+x2},${this._y0=this._y1=+y2}h${w=+w}v${+h}h${-w}Z`}toString(){return this._}};function path(){return new Path}path.prototype=Path.prototype;function constant2(x2){return function(){return x2}}var cos=Math.cos;var sin=Math.sin,sqrt=Math.sqrt,epsilon3=1e-12,pi2=Math.PI,halfPi=pi2/2,tau2=2*pi2;function withPath(shape){let digits=3;return shape.digits=function(_){if(!arguments.length)return digits;if(_==null)digits=null;else{let d=Math.floor(_);if(!(d>=
0))throw new RangeError(`invalid digits: ${_}`);digits=d}return shape},()=>new Path(digits)}var slice2=Array.prototype.slice;function array2(x2){return typeof x2=="object"&&"length"in x2?x2:Array.from(x2)}function Linear(context){this._context=context}
Linear.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this.
_line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(x2,y2){switch(x2=+x2,y2=+y2,this._point){case 0:this._point=1,this.
_line?this._context.lineTo(x2,y2):this._context.moveTo(x2,y2);break;case 1:this._point=2;default:this._context.lineTo(x2,y2);break}}};function curveLinear(context){
return new Linear(context)}function x(p){return p[0]}function y(p){return p[1]}function line(x$1,y$1){var defined=constant2(!0),context=null,curve=curveLinear,output=null,
path2=withPath(line2);x$1=typeof x$1=="function"?x$1:x$1===void 0?x:constant2(x$1),y$1=typeof y$1=="function"?y$1:y$1===void 0?y:constant2(y$1);function line2(data){
var i,n=(data=array2(data)).length,d,defined0=!1,buffer;for(context==null&&(output=curve(buffer=path2())),i=0;i<=n;++i)!(i<n&&defined(d=data[i],i,data))===defined0&&
((defined0=!defined0)?output.lineStart():output.lineEnd()),defined0&&output.point(+x$1(d,i,data),+y$1(d,i,data));if(buffer)return output=null,buffer+""||null}return line2.
x=function(_){return arguments.length?(x$1=typeof _=="function"?_:constant2(+_),line2):x$1},line2.y=function(_){return arguments.length?(y$1=typeof _=="function"?
_:constant2(+_),line2):y$1},line2.defined=function(_){return arguments.length?(defined=typeof _=="function"?_:constant2(!!_),line2):defined},line2.curve=function(_){
return arguments.length?(curve=_,context!=null&&(output=curve(context)),line2):curve},line2.context=function(_){return arguments.length?(_==null?context=output=
null:output=curve(context=_),line2):context},line2}var curveRadialLinear=curveRadial(curveLinear);function Radial(curve){this._curve=curve}Radial.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){
this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(a2,r){this._curve.point(r*Math.sin(
a2),r*-Math.cos(a2))}};function curveRadial(curve){function radial(context){return new Radial(curve(context))}return radial._curve=curve,radial}var sqrt3$2=sqrt(3);var tan30=sqrt(1/3),tan30_2=tan30*2;var kr=sin(pi2/10)/sin(7*pi2/10),kx=sin(tau2/10)*kr,ky=-cos(tau2/10)*kr;var sqrt3$1=sqrt(3);var sqrt3=sqrt(3);var s=sqrt(3)/2,k=1/sqrt(12),a=(k/2+1)*3;function noop(){}function point$3(that,x2,y2){that._context.bezierCurveTo((2*that._x0+that._x1)/3,(2*that._y0+that._y1)/3,(that._x0+2*that._x1)/3,(that._y0+2*that.
_y1)/3,(that._x0+4*that._x1+x2)/6,(that._y0+4*that._y1+y2)/6)}function Basis(context){this._context=context}Basis.prototype={areaStart:function(){this._line=0},
areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:point$3(
this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=
1-this._line},point:function(x2,y2){switch(x2=+x2,y2=+y2,this._point){case 0:this._point=1,this._line?this._context.lineTo(x2,y2):this._context.moveTo(x2,y2);break;case 1:
this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:point$3(this,x2,y2);break}this._x0=this._x1,
this._x1=x2,this._y0=this._y1,this._y1=y2}};function BasisClosed(context){this._context=context}BasisClosed.prototype={areaStart:noop,areaEnd:noop,lineStart:function(){this._x0=this._x1=this._x2=this._x3=
this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),
this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this.
_y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(x2,y2){
switch(x2=+x2,y2=+y2,this._point){case 0:this._point=1,this._x2=x2,this._y2=y2;break;case 1:this._point=2,this._x3=x2,this._y3=y2;break;case 2:this._point=3,this.
_x4=x2,this._y4=y2,this._context.moveTo((this._x0+4*this._x1+x2)/6,(this._y0+4*this._y1+y2)/6);break;default:point$3(this,x2,y2);break}this._x0=this._x1,this._x1=
x2,this._y0=this._y1,this._y1=y2}};function BasisOpen(context){this._context=context}BasisOpen.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){
this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-
this._line},point:function(x2,y2){switch(x2=+x2,y2=+y2,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var x0=(this._x0+
4*this._x1+x2)/6,y0=(this._y0+4*this._y1+y2)/6;this._line?this._context.lineTo(x0,y0):this._context.moveTo(x0,y0);break;case 3:this._point=4;default:point$3(this,
x2,y2);break}this._x0=this._x1,this._x1=x2,this._y0=this._y1,this._y1=y2}};function Bundle(context,beta){this._basis=new Basis(context),this._beta=beta}Bundle.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},
lineEnd:function(){var x2=this._x,y2=this._y,j=x2.length-1;if(j>0)for(var x0=x2[0],y0=y2[0],dx=x2[j]-x0,dy=y2[j]-y0,i=-1,t;++i<=j;)t=i/j,this._basis.point(this.
_beta*x2[i]+(1-this._beta)*(x0+t*dx),this._beta*y2[i]+(1-this._beta)*(y0+t*dy));this._x=this._y=null,this._basis.lineEnd()},point:function(x2,y2){this._x.push(+x2),
this._y.push(+y2)}};var bundle=(function custom(beta){function bundle2(context){return beta===1?new Basis(context):new Bundle(context,beta)}return bundle2.beta=
function(beta2){return custom(+beta2)},bundle2})(.85);function point$2(that,x2,y2){that._context.bezierCurveTo(that._x1+that._k*(that._x2-that._x0),that._y1+that.
_k*(that._y2-that._y0),that._x2+that._k*(that._x1-x2),that._y2+that._k*(that._y1-y2),that._x2,that._y2)}function Cardinal(context,tension){this._context=context,
this._k=(1-tension)/6}Cardinal.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=
this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:point$2(this,this.
_x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(x2,y2){switch(x2=+x2,y2=+y2,
this._point){case 0:this._point=1,this._line?this._context.lineTo(x2,y2):this._context.moveTo(x2,y2);break;case 1:this._point=2,this._x1=x2,this._y1=y2;break;case 2:
this._point=3;default:point$2(this,x2,y2);break}this._x0=this._x1,this._x1=this._x2,this._x2=x2,this._y0=this._y1,this._y1=this._y2,this._y2=y2}};var cardinal=(function custom2(tension){
function cardinal2(context){return new Cardinal(context,tension)}return cardinal2.tension=function(tension2){return custom2(+tension2)},cardinal2})(0);function CardinalClosed(context,tension){
this._context=context,this._k=(1-tension)/6}CardinalClosed.prototype={areaStart:noop,areaEnd:noop,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this.
_x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,
this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),
this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(x2,y2){switch(x2=+x2,y2=+y2,this._point){case 0:this._point=1,this._x3=x2,this.
_y3=y2;break;case 1:this._point=2,this._context.moveTo(this._x4=x2,this._y4=y2);break;case 2:this._point=3,this._x5=x2,this._y5=y2;break;default:point$2(this,x2,
y2);break}this._x0=this._x1,this._x1=this._x2,this._x2=x2,this._y0=this._y1,this._y1=this._y2,this._y2=y2}};var cardinalClosed=(function custom3(tension){function cardinal2(context){
return new CardinalClosed(context,tension)}return cardinal2.tension=function(tension2){return custom3(+tension2)},cardinal2})(0);function CardinalOpen(context,tension){
this._context=context,this._k=(1-tension)/6}CardinalOpen.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this.
_x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),
this._line=1-this._line},point:function(x2,y2){switch(x2=+x2,y2=+y2,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this.
_line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:point$2(this,x2,y2);break}this._x0=this.
_x1,this._x1=this._x2,this._x2=x2,this._y0=this._y1,this._y1=this._y2,this._y2=y2}};var cardinalOpen=(function custom4(tension){function cardinal2(context){return new CardinalOpen(
context,tension)}return cardinal2.tension=function(tension2){return custom4(+tension2)},cardinal2})(0);function point$1(that,x2,y2){var x1=that._x1,y1=that._y1,
x22=that._x2,y22=that._y2;if(that._l01_a>epsilon3){var a2=2*that._l01_2a+3*that._l01_a*that._l12_a+that._l12_2a,n=3*that._l01_a*(that._l01_a+that._l12_a);x1=(x1*
a2-that._x0*that._l12_2a+that._x2*that._l01_2a)/n,y1=(y1*a2-that._y0*that._l12_2a+that._y2*that._l01_2a)/n}if(that._l23_a>epsilon3){var b=2*that._l23_2a+3*that.
_l23_a*that._l12_a+that._l12_2a,m=3*that._l23_a*(that._l23_a+that._l12_a);x22=(x22*b+that._x1*that._l23_2a-x2*that._l12_2a)/m,y22=(y22*b+that._y1*that._l23_2a-y2*
that._l12_2a)/m}that._context.bezierCurveTo(x1,y1,x22,y22,that._x2,that._y2)}function CatmullRom(context,alpha){this._context=context,this._alpha=alpha}CatmullRom.
prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(x2,y2){if(x2=+x2,y2=+y2,this._point){var x23=this._x2-x2,y23=this._y2-y2;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(x23*x23+y23*y23,this._alpha))}
switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(x2,y2):this._context.moveTo(x2,y2);break;case 1:this._point=2;break;case 2:this._point=
3;default:point$1(this,x2,y2);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=
this._x2,this._x2=x2,this._y0=this._y1,this._y1=this._y2,this._y2=y2}};var catmullRom=(function custom5(alpha){function catmullRom2(context){return alpha?new CatmullRom(
context,alpha):new Cardinal(context,0)}return catmullRom2.alpha=function(alpha2){return custom5(+alpha2)},catmullRom2})(.5);function CatmullRomClosed(context,alpha){
this._context=context,this._alpha=alpha}CatmullRomClosed.prototype={areaStart:noop,areaEnd:noop,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=
this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){
switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.
closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(x2,y2){if(x2=+x2,y2=
+y2,this._point){var x23=this._x2-x2,y23=this._y2-y2;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(x23*x23+y23*y23,this._alpha))}switch(this._point){case 0:this._point=
1,this._x3=x2,this._y3=y2;break;case 1:this._point=2,this._context.moveTo(this._x4=x2,this._y4=y2);break;case 2:this._point=3,this._x5=x2,this._y5=y2;break;default:
point$1(this,x2,y2);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,
this._x2=x2,this._y0=this._y1,this._y1=this._y2,this._y2=y2}};var catmullRomClosed=(function custom6(alpha){function catmullRom2(context){return alpha?new CatmullRomClosed(
context,alpha):new CardinalClosed(context,0)}return catmullRom2.alpha=function(alpha2){return custom6(+alpha2)},catmullRom2})(.5);function CatmullRomOpen(context,alpha){
this._context=context,this._alpha=alpha}CatmullRomOpen.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this.
_x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){
(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(x2,y2){if(x2=+x2,y2=+y2,this._point){var x23=this.
_x2-x2,y23=this._y2-y2;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(x23*x23+y23*y23,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=
2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:point$1(
this,x2,y2);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=
x2,this._y0=this._y1,this._y1=this._y2,this._y2=y2}};var catmullRomOpen=(function custom7(alpha){function catmullRom2(context){return alpha?new CatmullRomOpen(context,
alpha):new CardinalOpen(context,0)}return catmullRom2.alpha=function(alpha2){return custom7(+alpha2)},catmullRom2})(.5);function LinearClosed(context){this._context=
context}LinearClosed.prototype={areaStart:noop,areaEnd:noop,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(x2,y2){
x2=+x2,y2=+y2,this._point?this._context.lineTo(x2,y2):(this._point=1,this._context.moveTo(x2,y2))}};function sign(x2){return x2<0?-1:1}function slope3(that,x2,y2){var h0=that._x1-that._x0,h1=x2-that._x1,s0=(that._y1-that._y0)/(h0||h1<0&&-0),s1=(y2-that._y1)/(h1||
h0<0&&-0),p=(s0*h1+s1*h0)/(h0+h1);return(sign(s0)+sign(s1))*Math.min(Math.abs(s0),Math.abs(s1),.5*Math.abs(p))||0}function slope2(that,t){var h=that._x1-that._x0;
return h?(3*(that._y1-that._y0)/h-t)/2:t}function point(that,t02,t12){var x0=that._x0,y0=that._y0,x1=that._x1,y1=that._y1,dx=(x1-x0)/3;that._context.bezierCurveTo(
x0+dx,y0+dx*t02,x1-dx,y1-dx*t12,x1,y1)}function MonotoneX(context){this._context=context}MonotoneX.prototype={areaStart:function(){this._line=0},areaEnd:function(){
this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.
lineTo(this._x1,this._y1);break;case 3:point(this,this._t0,slope2(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(x2,y2){var t12=NaN;if(x2=+x2,y2=+y2,!(x2===this._x1&&y2===this._y1)){switch(this._point){case 0:this._point=1,this._line?
this._context.lineTo(x2,y2):this._context.moveTo(x2,y2);break;case 1:this._point=2;break;case 2:this._point=3,point(this,slope2(this,t12=slope3(this,x2,y2)),t12);
break;default:point(this,this._t0,t12=slope3(this,x2,y2));break}this._x0=this._x1,this._x1=x2,this._y0=this._y1,this._y1=y2,this._t0=t12}}};function MonotoneY(context){
this._context=new ReflectContext(context)}(MonotoneY.prototype=Object.create(MonotoneX.prototype)).point=function(x2,y2){MonotoneX.prototype.point.call(this,y2,
x2)};function ReflectContext(context){this._context=context}ReflectContext.prototype={moveTo:function(x2,y2){this._context.moveTo(y2,x2)},closePath:function(){this.
_context.closePath()},lineTo:function(x2,y2){this._context.lineTo(y2,x2)},bezierCurveTo:function(x1,y1,x2,y2,x3,y3){this._context.bezierCurveTo(y1,x1,y2,x2,y3,x3)}};function Natural(context){this._context=context}Natural.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this.
_x=[],this._y=[]},lineEnd:function(){var x2=this._x,y2=this._y,n=x2.length;if(n)if(this._line?this._context.lineTo(x2[0],y2[0]):this._context.moveTo(x2[0],y2[0]),
n===2)this._context.lineTo(x2[1],y2[1]);else for(var px=controlPoints(x2),py=controlPoints(y2),i0=0,i1=1;i1<n;++i0,++i1)this._context.bezierCurveTo(px[0][i0],py[0][i0],
px[1][i0],py[1][i0],x2[i1],y2[i1]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(x2,y2){
this._x.push(+x2),this._y.push(+y2)}};function controlPoints(x2){var i,n=x2.length-1,m,a2=new Array(n),b=new Array(n),r=new Array(n);for(a2[0]=0,b[0]=2,r[0]=x2[0]+
2*x2[1],i=1;i<n-1;++i)a2[i]=1,b[i]=4,r[i]=4*x2[i]+2*x2[i+1];for(a2[n-1]=2,b[n-1]=7,r[n-1]=8*x2[n-1]+x2[n],i=1;i<n;++i)m=a2[i]/b[i-1],b[i]-=m,r[i]-=m*r[i-1];for(a2[n-
1]=r[n-1]/b[n-1],i=n-2;i>=0;--i)a2[i]=(r[i]-a2[i+1])/b[i];for(b[n-1]=(x2[n]+a2[n-1])/2,i=0;i<n-1;++i)b[i]=2*x2[i+1]-a2[i+1];return[a2,b]}function Step(context,t){this._context=context,this._t=t}Step.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){
this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&
this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(x2,y2){switch(x2=+x2,y2=+y2,this._point){case 0:
this._point=1,this._line?this._context.lineTo(x2,y2):this._context.moveTo(x2,y2);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,
y2),this._context.lineTo(x2,y2);else{var x1=this._x*(1-this._t)+x2*this._t;this._context.lineTo(x1,this._y),this._context.lineTo(x1,y2)}break}}this._x=x2,this._y=
y2}};function none$1(series,order){if((n=series.length)>1)for(var i=1,j,s0,s1=series[order[0]],n,m=s1.length;i<n;++i)for(s0=s1,s1=series[order[i]],j=0;j<m;++j)s1[j][1]+=
s1[j][0]=isNaN(s0[j][1])?s0[j][0]:s0[j][1]}function none(series){for(var n=series.length,o=new Array(n);--n>=0;)o[n]=n;return o}function stackValue(d,key){return d[key]}
function stackSeries(key){let series=[];return series.key=key,series}function stack(){var keys=constant2([]),order=none,offset=none$1,value2=stackValue;function stack2(data){
var sz=Array.from(keys.apply(this,arguments),stackSeries),i,n=sz.length,j=-1,oz;for(let d of data)for(i=0,++j;i<n;++i)(sz[i][j]=[0,+value2(d,sz[i].key,j,data)]).
data=d;for(i=0,oz=array2(order(sz));i<n;++i)sz[oz[i]].index=i;return offset(sz,oz),sz}return stack2.keys=function(_){return arguments.length?(keys=typeof _=="fu\
nction"?_:constant2(Array.from(_)),stack2):keys},stack2.value=function(_){return arguments.length?(value2=typeof _=="function"?_:constant2(+_),stack2):value2},stack2.
order=function(_){return arguments.length?(order=_==null?none:typeof _=="function"?_:constant2(Array.from(_)),stack2):order},stack2.offset=function(_){return arguments.
length?(offset=_??none$1,stack2):offset},stack2}var[width,height]=[420,200],edge={top:10,right:10,bottom:24,left:56},steps=4;function weekScale(weeks){return band(weeks.keys(),[edge.left,width-edge.right]).padding(
.2)}function amountScale(amounts){let most=amounts.reduce((a2,b)=>Math.max(a2,b),0);return linear2([0,Math.max(most,1)],[height-edge.bottom,edge.top]).nice(steps)}
function rounded(value2){return String(Math.round(value2*10)/10)}function bar(className,x2,barWidth,[from,to],y2){return html`<rect class="${className}" x="${rounded(
x2)}" y="${rounded(y2(to))}" width="${rounded(barWidth)}" height="${rounded(y2(from)-y2(to))}"/>`}function chart({id,title,says,keys},weeks,y2,{label,shapes}){return html`<figure><figcaption id="${id}-title">${title}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-says"><desc id="${id}-says">${says} ${missingWords(weeks)}</desc>
${gaps(weeks)}${upright(y2,label)}${days(weeks)}${shapes}</svg>
${keys.length===0?void 0:html`<ul class="keys">${keys.map(keyOf)}</ul>`}</figure>`}function keyOf([name,className]){return html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${className}" width="10" height="10"/></svg>${name}</li>`}
function upright(y2,label){let said=new Set;return y2.ticks(steps).flatMap(tick=>{let text=Number.isInteger(tick)||tick<1?label(tick):"",at=rounded(y2(tick)),isNew=text!==
""&&!said.has(text);return said.add(text),isNew?[html`<path class="grid" d="${edgePath(at)}"/><text x="${edge.left-6}" y="${at}" dy="0.32em" text-anchor="end">${text}</text>`]:
[]})}function edgePath(at){return`M${edge.left},${at}H${width-edge.right}`}function days(weeks){let x2=weekScale(weeks);return weeks.flatMap(({to},index)=>{if((weeks.
length-1-index)%3!==0)return[];let at=rounded((x2(index)??0)+x2.bandwidth()/2);return[html`<text x="${at}" y="${height-8}" text-anchor="middle">${dayOf(new Date(
to)).slice(5)}</text>`]})}function gaps(weeks){let x2=weekScale(weeks);return weeks.flatMap(({figures:figures2},index)=>figures2===void 0?[html`<rect class="gap" x="${rounded(
x2(index)??0)}" y="${edge.top}" width="${rounded(x2.bandwidth())}" height="${height-edge.top-edge.bottom}"/>`]:[])}function missingWords(weeks){let missing=weeks.
filter(({figures:figures2})=>figures2===void 0).length;return missing===0?"The table “Trend of 12 weeks” has all numbers.":`${missing===1?"One week has":`${missing}\
 weeks have`} no data. The table “Trend of 12 weeks” has all numbers.`}function trendCharts(weeks){return[changesChart(weeks),openChart(weeks),remediationChart(weeks)]}var changes=[["new","New","f-new"],["fixed","Remediated","f-fix\
ed"]];function changesChart(weeks){let counts=changes.map(([key])=>weeks.map(({figures:figures2})=>figures2===void 0?void 0:totalCount(figures2[key]))),[x2,y2]=[
weekScale(weeks),amountScale(counts.flat().flatMap(count=>count??[]))],inner=band([0,1],[0,x2.bandwidth()]).padding(.08),shapes=changes.flatMap(([,,className],index)=>(counts[index]??
[]).flatMap((count,week)=>{let left=(x2(week)??0)+(inner(index)??0);return count===void 0?[]:[bar(className,left,inner.bandwidth(),[0,count],y2)]})),[came=0,fixed=0]=counts.
map(one2=>one2.reduce((sum,count)=>sum+(count??0),0)),text={id:"changes",title:"New and remediated findings a week",keys:changes.map(([,name,className])=>[name,
className]),says:`In 12 weeks ${counted(came)} new and ${counted(fixed)} remediated findings.`};return chart(text,weeks,y2,{label:counted,shapes})}function severityClass(severity){
return`f-${severity.toLowerCase()}`}function openChart(weeks){let counts=weeks.map(({figures:figures2})=>figures2?.open),[x2,y2]=[weekScale(weeks),amountScale(counts.
map(one2=>one2===void 0?0:totalCount(one2)))],shapes=stack().keys(severities).value((week,severity)=>counts[week]?.[severity]??0)([...weeks.keys()]).flatMap(layer=>layer.
flatMap(([from,to],week)=>to>from?[bar(severityClass(layer.key),x2(week)??0,x2.bandwidth(),[from,to],y2)]:[])),last=counts.findLast(one2=>one2!==void 0),text={id:"\
open",title:"Findings at the end of each week",keys:severities.map(severity=>[severity,severityClass(severity)]),says:last===void 0?"No data.":`At the end ${severities.
map(severity=>`${counted(last[severity])} ${severity}`).join(", ")}.`};return chart(text,weeks,y2,{label:counted,shapes})}function remediationChart(weeks){let hours=weeks.
map(({figures:figures2})=>figures2?.remediation?.mean),known=hours.flatMap(mean=>mean??[]),unit2=Math.max(0,...known)<48?1:24,means=hours.map(mean=>mean===void 0?
void 0:mean/unit2),[x2,y2]=[weekScale(weeks),amountScale(known.map(mean=>mean/unit2))],at=week=>(x2(week)??0)+x2.bandwidth()/2,path2=line().defined(mean=>mean!==
void 0).x((_,week)=>at(week)).y(mean=>y2(mean??0)).digits(1),dots=means.flatMap((mean,week)=>mean===void 0?[]:[html`<circle class="dot" cx="${rounded(at(week))}" cy="${rounded(
y2(mean))}" r="3"/>`]),last=known.at(-1),text={id:"times",title:"Mean time to remediate",keys:[],says:last===void 0?"No data: nothing was fixed.":`In the last w\
eek with a fix ${hoursText(last)}.`},shapes=[html`<path class="curve" d="${Markup.path(path2(means))}"/>`,...dots];return chart(text,weeks,y2,{label:value2=>value2===
0?"0":hoursText(value2*unit2),shapes})}var script=`
(() => {
  const form = document.getElementById('filter');
  const rows = [...document.querySelectorAll('#findings tbody tr')];
  if (form === null || rows.length === 0) return;
  const said = document.getElementById('shown');
  const column = (name) => Number(form.dataset[name]);
  const cell = (row, name) => row.cells[column(name)]?.textContent ?? '';
  const apply = () => {
    const wanted = form.elements.image.value.trim().toLowerCase();
    const chosen = ['severity', 'owner'].filter((name) => form.elements[name] && form.elements[name].value !== '');
    let shown = 0;
    for (const row of rows) {
      const fits = cell(row, 'image').toLowerCase().includes(wanted) &&
        chosen.every((name) => cell(row, name) === form.elements[name].value);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    said.textContent = shown + ' of ' + rows.length + ' rows';
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
`;var style=`
:root{color-scheme:light dark;--back:#fff;--text:#1f2328;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;--good:#116329;--bad:#b3261e;--unsure:#7d4e0\
0;
--critical:#a40e26;--high:#bc4c00;--medium:#bf8700;--low:#0969da;--unknown:#6e7781;--new:#bc4c00;--fixed:#1a7f37}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--text:#f0f6fc;--dim:#9198a1;--line:#3d444d;--soft:#151b23;--link:#79c0ff;--good:#56d364;--bad:#ff7b72;-\
-unsure:#e3b341;
--critical:#ff7b72;--high:#ffa657;--medium:#e3b341;--low:#79c0ff;--unknown:#9198a1;--new:#ffa657;--fixed:#56d364}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:80rem;font:15px/1.5 system-ui,"DejaVu Sans",sans-serif;color:var(--text);background:var(--back)}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}p{margin:.25rem 0 .75rem}
a{color:var(--link)}code{font:85% "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}td a{white-space:nowrap}
.dim,.note{color:var(--dim)}.note{font-size:.875rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.tile{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.4rem;padding:.6rem .75rem;break-inside:avoid}
.tile .label{display:block;font-size:.875rem}.tile .value{display:block;font-size:1.6rem;font-weight:600;line-height:1.3}
.tile .note{display:block}.tile .state{font-weight:600}.met{border-left-color:var(--good)}.met .state{color:var(--good)}
.missed{border-left-color:var(--bad)}.missed .state{color:var(--bad)}.unsure{border-left-color:var(--unsure)}.unsure .state{color:var(--unsure)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}
figure{margin:0;break-inside:avoid}figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:100%;height:auto}svg text{font:11px system-ui,"DejaVu Sans",sans-serif;fill:var(--dim)}
.grid{stroke:var(--line)}.gap{fill:var(--soft)}
.f-critical{fill:var(--critical)}.f-high{fill:var(--high)}.f-medium{fill:var(--medium)}.f-low{fill:var(--low)}.f-unknown{fill:var(--unknown)}
.f-new{fill:var(--new)}.f-fixed{fill:var(--fixed)}.charts rect{stroke:var(--back);stroke-width:.5}.curve{fill:none;stroke:var(--link);stroke-width:2}.dot{fill:v\
ar(--link)}
.keys{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.25rem 0 0;padding:0;list-style:none;font-size:.875rem}.keys svg{display:inline-block;width:.8rem;verti\
cal-align:-.1rem;margin-right:.3rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;color:var(--dim);padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--soft);position:sticky;top:0}.number{text-align:right;font-variant-numeric:tabular-nums}
td.critical,td.high{font-weight:600}td.critical{color:var(--critical)}td.high{color:var(--high)}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.5rem 0}form[hidden]{display:none}
label{font-size:.875rem}label>*{display:block}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:.3rem;padding:.3rem .5rem}
footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.75rem;font-size:.875rem;overflow-wrap:anywhere}
@media (max-width:40rem){body{padding:.75rem}.tiles{grid-template-columns:1fr 1fr}.tile .value{font-size:1.25rem}td>code{display:inline-block;min-width:7rem}td:\
last-child:not(.number){min-width:10rem}}
@media print{:root{color-scheme:light;--back:#fff;--text:#000;--dim:#444;--line:#bbb;--soft:#eee;--link:#000;--good:#116329;--bad:#b3261e;--unsure:#7d4e00;
--critical:#a40e26;--high:#bc4c00;--medium:#9a6700;--low:#0969da;--unknown:#6e7781;--new:#bc4c00;--fixed:#1a7f37}
body{max-width:none;padding:0;font-size:10pt}.tiles{grid-template-columns:repeat(3,1fr);gap:.5rem}.tile{padding:.3rem .5rem}form,.skip{display:none!important}.s\
croll{overflow:visible}thead{display:table-header-group}thead th{position:static}tr,.tile,figure{break-inside:avoid}
svg,.tile{print-color-adjust:exact}th,td{padding:.2rem .3rem}table{font-size:8pt}h2{break-after:avoid}}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem}
`;var mostRows=500,[mostFindingBytes,mostBytes]=[44e4,11e4];function fleetPage(report,csv){let sections=sectionsOf(report,mostRows),title=reportTitle(report),policy=`\
default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;return`${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${Markup.own(style)}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<main>
<h1>${title}</h1>
${figures(report)}
<div class="charts">
${trendCharts(report.sources.ledger.trend)}
</div>
${[...sections.filter(isTrend),...sections.filter(one2=>!isTrend(one2))].map(section=>sectionMarkup(section,csv))}
</main>
<footer>
<ul>${sourceLines(report).map(line2=>html`<li>${line2}</li>`)}</ul>
</footer>
<script>${Markup.own(script)}</script>
</body>
</html>`.text}
`}function isTrend({id}){return id==="trend"}function hashOf(text){return`sha256-${createHash("sha256").update(text).digest("base64")}`}function figures(report){
let all=figuresOf(report),tiles=some=>html`<ul class="tiles">
${some.map(tile)}</ul>`;return html`${tiles(all.filter(({state})=>state!==void 0))}${tiles(all.filter(({state})=>state===void 0))}`}var tileClasses={met:"tile m\
et",missed:"tile missed",unknown:"tile unsure"},signs={met:"✓",missed:"✗",unknown:"?"};function tile(figure){let{label,state,target,note}=figure,goal=state===
void 0?void 0:html`<span class="state">${signs[state]} ${stateWords[state]}</span> · target ${target}`;return html`<li class="${state===void 0?"tile":tileClasses[state]}"><span class="label">${label}</span> <span class="value">${figureText(
figure)}</span> ${goal}
${note===void 0?void 0:html`<span class="note">${note}</span>`}</li>
`}function sectionMarkup(section,csv){let{id,title,note,rows,all,none:none2,columns}=section,heading=html`<h2 id="${id}-title">${title}</h2>
${note===void 0?void 0:html`<p class="note">${note}</p>`}`;if(rows.length===0)return html`<section id="${id}">${heading}<p>${none2}</p></section>
`;let isFindings=id==="findings",shown=fitting(rows.map(cells=>rowMarkup(cells,columns)),isFindings?mostFindingBytes:mostBytes),left=all-shown.length,more=left===
0?void 0:html`<p>The first ${counted(shown.length)} of ${counted(all)}. ${isFindings?`All are in ${csv}.`:`${plural(left,"more row")} ${left===1?"is":"are"} in \
the JSON.`}</p>`;return html`<section id="${id}">${heading}
${more}${isFindings?filterForm({columns,rows:rows.slice(0,shown.length)}):void 0}
<div class="scroll" role="region" aria-labelledby="${id}-title" tabindex="0"><table>
<thead><tr>${columns.map(column=>html`<th scope="col"${column.kind==="number"?numberClass:void 0}>${column.title}</th>`)}</tr></thead>
<tbody>
${shown}</tbody>
</table></div></section>
`}function fitting(rows,most){let size=0,end=rows.findIndex(({text})=>(size+=Buffer.byteLength(text),size>most));return end<0?rows:rows.slice(0,end)}var numberClass=html` class="number"`;
function rowMarkup(cells,columns){return html`<tr>${cells.map((cell,index)=>cellMarkup(cell,columns[index]))}</tr>
`}function cellMarkup(cell,column){return column?.kind==="number"?html`<td${numberClass}>${cell}</td>`:column?.kind==="code"?html`<td>${codeMarkup(cell)}</td>`:
column?.title==="Severity"?html`<td class="${cell.toLowerCase()}">${cell}</td>`:html`<td>${cell}</td>`}function codeMarkup(cell){let page=advisoryPage(cell);return page===
void 0?html`<code>${cell}</code>`:html`<a href="${page}" rel="noreferrer"><code>${cell}</code></a>`}function filterForm({columns,rows}){let at=title=>columns.findIndex(
column=>column.title===title),choice=title=>{let index=at(title);if(index<0)return;let options=[...new Set(rows.map(cells=>cells[index]??""))].map(value2=>html`<option value="${value2}">${value2===
""?"nobody":value2}</option>`);return html`<label><span>${title}</span><select name="${title.toLowerCase()}"><option value="">all</option>${options}</select></label>
`};return html`<form id="filter" hidden data-image="${at("Image")}" data-severity="${at("Severity")}" data-owner="${at("Owner")}">
<label><span>Image</span><input name="image" type="search" autocomplete="off"></label>
${choice("Severity")}${choice("Owner")}<button type="reset">Show all</button>
<p id="shown" role="status"></p></form>
`}export{fleetPage};
