import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{buildInputs,parse}from"./chunk-5P44YCKZ.js";import{queuedBranch}from"./chunk-Q63CV6H7.js";import{ConfigError}from"./chunk-NPMNWCA4.js";var forms={entries:{keepCommas:!1,keepWhitespace:!1},lines:{keepCommas:!0,keepWhitespace:!1},"raw-lines":{keepCommas:!0,keepWhitespace:!0}};function parseListInput(name,text){
let{keepCommas,keepWhitespace}=forms[buildInputs[name].reads];return records(name,keepWhitespace?text:text.trim()).flatMap(fields=>entriesOf(fields,keepCommas)).
filter(entry=>entry!=="").map(entry=>keepWhitespace?entry:entry.trim()).filter(entry=>entry!=="")}function entriesOf(fields,keepCommas){if(keepCommas)return[fields.
join(",")];let[only]=fields;return fields.length===1&&only!==void 0?only.split(","):fields}function records(name,text){try{return parse(text,{relax_quotes:!0,relax_column_count:!0,
skip_empty_lines:!0})}catch{throw new ConfigError([{where:name,what:"a double quote opens an entry and is never closed",fix:'Close the quote, and write a quote \
inside a quoted entry as two ("")'}])}}var ruleSources=["auto","head","base"],defaultRuleSource="auto";function ruleSource(choice,github,token){if(github===void 0||choice==="head")return{kind:"built"};
if(token===void 0)return"no-token";let{proposal}=github;if(choice==="auto"&&github.event==="merge_group"){let branch=queuedBranch(github.ref);return{kind:"commi\
t",github,token,commit:github.commit,...branch===void 0?{}:{branch}}}if(proposal!==void 0){let isAsked=choice==="auto"&&!proposal.isFork;return{kind:"branch",github,
token,pullRequest:proposal.number,...isAsked?{proposal}:{}}}let own=choice==="auto"?/^refs\/heads\/(.+)$/.exec(github.ref)?.[1]:void 0;return{kind:"branch",github,
token,...own===void 0?{}:{branch:own}}}export{ruleSources,defaultRuleSource,ruleSource,parseListInput};
