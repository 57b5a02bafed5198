import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var GateError=class extends Error{code;fix;constructor({code,message,fix,cause}){super(message,cause===void 0?{}:{cause}),this.name=new.target.name,this.code=code,
this.fix=fix}},ConfigError=class extends GateError{actor="config";problems;constructor(problems,code="config-invalid"){let lines=problems.map(({where,what,fix})=>`${where}\
: ${what}. ${fix}`);super({code,message:lines.join(`
`),fix:problems.map(({fix})=>fix).join(`
`)}),this.problems=problems}},ToolError=class extends GateError{actor="tool"},CommandFailed=class extends ToolError{finished;constructor(explanation,finished){super(
explanation),this.finished=finished}},ServiceError=class extends GateError{actor="service"},Cancelled=class extends GateError{actor="tool";constructor(signal){super(
{code:"cancelled",message:`The run was ended by ${signal}.`,fix:"Start it again. No tag points to half an image."})}};function unreachable(value){throw new Error(
`unreachable: ${JSON.stringify(value)}`)}export{GateError,ConfigError,ToolError,CommandFailed,ServiceError,Cancelled,unreachable};
