import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{HttpFault,answerKind,answerText}from"./chunk-KS5PJUYC.js";var deadline=6e4,perPage=100,GithubQuestions=class{#api;#clock;#limited=!1;constructor(api,clock){this.#api=api,this.#clock=clock}async ask({route,schema,permission,
otherwise}){let asked=`GET ${route}`;if(this.#limited)return{kind:"failed",asked,why:"not asked, as GitHub limits the rate of requests"};let answer=await this.#answer(
route);if(answer instanceof HttpFault)return{kind:"failed",asked,why:answer.message};let at=this.now(),other=answerKind(answer)==="ok"?void 0:otherwise?.(answer);
if(other!==void 0)return{kind:"told",value:other.value,asked,at};switch(answerKind(answer)){case"ok":{let read=schema.safeParse(answer.body);return read.success?
{kind:"told",value:read.data,asked,at}:{kind:"failed",asked,why:"the answer is not what GitHub describes"}}case"unauthorized":case"denied":case"missing":return{
kind:"withheld",asked,permission,said:answerText(answer)};case"rate-limited":return this.#limited=!0,{kind:"failed",asked,why:answerText(answer)};case"too-large":case"\
refused":case"unavailable":case"unexpected":return{kind:"failed",asked,why:answerText(answer)}}}async list(question,most){let all=[],mark=question.route.includes(
"?")?"&":"?";for(let page=1;;page+=1){let route=`${question.route}${mark}per_page=${perPage}&page=${page}`,told=await this.ask({...question,route});if(told.kind!==
"told")return told;all.push(...told.value);let asked=`GET ${question.route}`;if(all.length>most)return{kind:"failed",asked,why:`there are more than the ${most} \
that are read`};if(told.value.length<perPage)return{...told,value:all,asked}}}now(){return this.#clock.now().toISOString()}async#answer(route){try{return await this.#api.
request({method:"GET",route,deadline,repeatable:!0})}catch(error){if(error instanceof HttpFault)return error;throw error}}};function toldAs(told,make){return told.
kind==="told"?{...told,value:make(told.value)}:told}export{GithubQuestions,toldAs};
