import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-HSFB43BR.js";import{ServiceError,cancelled,plainLine,throwIfCancelled}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{isIP}from"node:net";var patience=3e4,deadline=12e4,longestAnswer=200;function createMailer(signal,options={}){return{send:async(server,mail)=>{throwIfCancelled(signal);let message=await composed(
mail);await exchange(signal,server,{from:mail.from,to:[...mail.to]},message,options)}}}async function composed(mail){let{default:MailComposer}=await import("./mail-composer-CWNKCUKL.js");
return new MailComposer({from:mail.from,to:[...mail.to],subject:mail.subject,text:mail.text,html:mail.html,messageId:mail.id,date:mail.date,disableFileAccess:!0,
disableUrlAccess:!0,headers:{"Auto-Submitted":"auto-generated","X-Auto-Response-Suppress":"All"},attachments:mail.attachments.map(({name,type,content})=>({filename:name,
contentType:type,content}))}).compile().build()}async function exchange(signal,server,envelope,message,options){let connection=await connectionTo(server,options);
throwIfCancelled(signal);let{deadline:all=deadline}=options,where=`${server.host}:${server.port}`,ended=new AbortController,stop=AbortSignal.any([signal,ended.signal]),
timer=setTimeout(()=>ended.abort(),all);try{await new Promise((resolve,reject)=>{let late={message:`it has taken more than ${all/1e3} s`},state={isHandedOver:!1},
fail=fault=>reject(mailError(where,fault,state.isHandedOver));stop.addEventListener("abort",()=>signal.aborted?reject(cancelled(signal)):fail(late),{once:!0}),connection.
on("error",fail),connection.on("end",()=>fail({message:"the server has ended the connection"}));let deliver=()=>{state.isHandedOver=!0,hand(connection,envelope,
message,where).then(resolve,fault=>fault instanceof ServiceError?reject(fault):fail(fault))};loggedIn(connection,server).then(deliver,fail)}),connection.quit()}finally{
clearTimeout(timer),connection.close()}}async function connectionTo(server,{ca,patience:quiet=patience}){let{default:Connection}=await import("./smtp-connection-G3FOYY44.js");
return new Connection({host:server.host,port:server.port,secure:server.security==="tls",requireTLS:!0,connectionTimeout:quiet,greetingTimeout:quiet,socketTimeout:quiet,
dnsTimeout:quiet,name:"[127.0.0.1]",logger:!1,tls:{minVersion:"TLSv1.2",rejectUnauthorized:!0,...isIP(server.host)===0?{servername:server.host}:{},...ca===void 0?
{}:{ca}}})}async function loggedIn(connection,{account}){if(await new Promise((resolve,reject)=>{connection.connect(fault=>fault?reject(fault):resolve())}),!connection.
secure)throw Object.assign(new Error("the connection is not encrypted"),{code:"ETLS"});if(account===void 0)return;let credentials={user:account.user,pass:account.
password};await new Promise((resolve,reject)=>{connection.login({credentials},fault=>fault?reject(fault):resolve())})}async function hand(connection,{from,to},message,where){
let refused=await new Promise((resolve,reject)=>{connection.send({from,to:[...to]},message,(fault,info)=>fault?reject(fault):resolve(info?.rejected?.length??0))});
if(refused>0)throw partlyRefused(where,refused,to.length)}function mailError(where,fault,isHandedOver){let{code="",command="",responseCode,response,message}=fault,
said=responseCode===void 0?plainLine(message,longestAnswer):plainLine(response??message,longestAnswer),error=(name,what,fix)=>new ServiceError({code:name,message:`\
The report was not mailed by ${where}: ${what}.`,fix});return code==="EAUTH"||command.startsWith("AUTH")?error("mail-login",`it does not take user and password \
(${responseCode??"no answer"})`,"Compare the user with IMAGE_GATE_MAIL_PASSWORD."):isTlsFault(code,command,message)?error("mail-not-encrypted",`there is no encr\
ypted connection (${said})`,"Use a server that takes STARTTLS (smtp://) or TLS (smtps://) with a certificate of its name, from an authority that Node trusts (NO\
DE_EXTRA_CA_CERTS)."):responseCode!==void 0?error("mail-refused",`it answers ${said}`,"Look at the addresses and at the limits of the server; then start it agai\
n."):isHandedOver?new ServiceError({code:"mail-unsure",message:`Nobody knows whether the report was mailed: ${where} took it, and gave no answer (${said}).`,fix:"\
Look into the mailbox before you start it again."}):error("mail-unreachable",said,"Look at the address of the server and at the network; then start it again.")}
function isTlsFault(code,command,message){return code==="ETLS"||command==="STARTTLS"||/certificate|self-signed|altname|SSL|TLS/i.test(`${code} ${message}`)}function partlyRefused(where,refused,all){
return new ServiceError({code:"mail-refused",message:`The report was mailed by ${where}, but not to ${refused} of ${all} addresses: it refuses them. The others \
have it.`,fix:"Correct the addresses, and send it to those alone."})}export{createMailer};
