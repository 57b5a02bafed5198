import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,choiceFix}from"./chunk-KS5PJUYC.js";var mailAttachments=["csv","json","html"];function mailConfig(words,environment,name){let read=readMail(words,environment,name);if(!("problems"in read))return read.
mail;let[first,...others]=read.problems;if(first!==void 0)throw new ConfigError([first,...others],"mail-invalid")}var mostAddresses=50,passwordVariable="IMAGE_G\
ATE_MAIL_PASSWORD";function readMail(words,environment,name){let{to,from,server,user,attach}=words,[first,...others]=to;if(first===void 0){let idle=Object.entries(
{from,server,user,attach:attach[0]}).find(([,value])=>value!==void 0);return idle===void 0?{}:{problems:[nobody(name(`mail-${idle[0]}`),name("mail-to"))]}}let read=serverIn(
server,name("mail-server")),{[passwordVariable]:password=""}=environment,problems=[...to.flatMap(address=>addressProblems(address,name("mail-to"))),...to.length>
mostAddresses?[tooMany(name("mail-to"))]:[],...from===void 0?[missing(name("mail-from"))]:addressProblems(from,name("mail-from")),..."problem"in read?[read.problem]:
[],...user!==void 0&&password===""?[noPassword(name("mail-user"))]:[],...attach.flatMap(word=>attachProblems(word,name("mail-attach")))];if(problems.length>0||"\
problem"in read)return{problems};let account=user===void 0?{}:{account:{user,password}},attached=mailAttachments.filter(form=>attach.includes(form));return{mail:{
server:{...read.server,...account},from:from??"",to:[first,...others],attach:attached}}}var addressForm=/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,10}$/;
function addressProblems(address,where){if(address.length<=254&&addressForm.test(address))return[];let what=`${JSON.stringify(address.slice(0,100))} is not an a\
ddress`;return[{where,what,fix:"Write it like security@example.com, each alone."}]}function serverIn(text,where){if(text===void 0)return{problem:missing(where)};
let url=URL.parse(text),security=url?.protocol==="smtp:"?"starttls":url?.protocol==="smtps:"?"tls":void 0;if(!(url!==null&&url.username===""&&url.password===""&&
/^\/?$/.test(url.pathname)&&url.search===""&&url.hash==="")||security===void 0||!/^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]+\])$/.test(url.hostname))return{problem:{
where,what:"it is not the URL of a mail server without a password",fix:"Write smtp://mail.example.com:587 (STARTTLS, which is required) or smtps://mail.example.\
com:465."}};let port=url.port===""?security==="tls"?465:587:Number(url.port);return{server:{host:url.hostname.replace(/^\[|\]$/g,""),port,security}}}function attachProblems(word,where){
return mailAttachments.some(one=>one===word)?[]:[{where,what:`${JSON.stringify(word.slice(0,50))} can't be attached`,fix:choiceFix([word],mailAttachments)}]}function missing(where){
let fix=where.includes("from")?"Write the address that the mail is from.":"Write smtp://mail.example.com:587 or smtps://mail.example.com:465.";return{where,what:"\
it is missing, and the report is to be mailed",fix}}function noPassword(where){return{where,what:"there is no password for it",fix:`Set ${passwordVariable} from\
 a secret.`}}function tooMany(where){return{where,what:`it has more than ${mostAddresses} addresses`,fix:"Name a list of your mail server."}}function nobody(where,to){
return{where,what:"nobody is named whom the report is mailed to",fix:`Name them in ${to}, or leave this out.`}}export{mailConfig,readMail};
