import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ZodISODate,ZodISODateTime,ZodISODuration,ZodISOTime,_isoDate,_isoDateTime,_isoDuration,_isoTime}from"./chunk-VPER2H3U.js";import{__export}from"./chunk-DIQVHKCG.js";var iso_exports={};__export(iso_exports,{ZodISODate:()=>ZodISODate,ZodISODateTime:()=>ZodISODateTime,ZodISODuration:()=>ZodISODuration,ZodISOTime:()=>ZodISOTime,
date:()=>date,datetime:()=>datetime,duration:()=>duration,time:()=>time});function datetime(params){return _isoDateTime(ZodISODateTime,params)}function date(params){return _isoDate(ZodISODate,params)}function time(params){return _isoTime(
ZodISOTime,params)}function duration(params){return _isoDuration(ZodISODuration,params)}export{iso_exports};
