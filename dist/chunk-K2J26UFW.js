import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{int,object,string}from"./chunk-MGHMEVFY.js";import{ToolError}from"./chunk-FVSCQK2Q.js";var vulnerabilityDatabase={name:"vulnerability database",folder:"db",file:"trivy.db",layerType:"application/vnd.aquasec.trivy.db.layer.v1.tar+gzip",schema:2,repositories:[
"mirror.gcr.io/aquasec/trivy-db:2","ghcr.io/aquasecurity/trivy-db:2","public.ecr.aws/aquasecurity/trivy-db:2"],maxLayer:1073741824,maxFile:8589934592,input:"db-\
repository"},javaDatabase={name:"Java database",folder:"java-db",file:"trivy-java.db",layerType:"application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip",schema:1,
repositories:["mirror.gcr.io/aquasec/trivy-java-db:1","ghcr.io/aquasecurity/trivy-java-db:1","public.ecr.aws/aquasecurity/trivy-java-db:1"],maxLayer:4*1073741824,
maxFile:16*1073741824,input:"java-db-repository"};var MAX_METADATA=64*1024,HOUR=36e5,FUTURE=24*HOUR,metadataSchema=object({Version:int(),UpdatedAt:string().refine(text=>!Number.isNaN(Date.parse(text)),{error:"m\
ust be a date"})});function databaseInvalid(kind,what){return new ToolError({code:"database-invalid",message:`The ${kind.name} can't be used: ${what}.`,fix:`Nam\
e another repository with ${kind.input}, or empty the cache directory.`})}async function readDatabase(files,kind,directory,source){let file=await files.stat(`${directory}\
/${kind.file}`);if(file?.kind!=="file"||file.size===0)throw databaseInvalid(kind,`${directory} holds no ${kind.file}`);let bytes=await files.readBytes(`${directory}\
/metadata.json`,MAX_METADATA),metadata=metadataSchema.safeParse(parsed(bytes));if(!metadata.success)throw databaseInvalid(kind,`metadata.json in ${directory} do\
es not say its version and date`);let{Version:version,UpdatedAt:updatedAt}=metadata.data;if(version!==kind.schema)throw databaseInvalid(kind,`its schema has ver\
sion ${version}, Trivy reads ${kind.schema}`);return{kind,directory,source,updatedAt}}function requireFresh(database,now,maxAge){if(maxAge==="unlimited")return;
let age=now.getTime()-Date.parse(database.updatedAt);if(age<-FUTURE)throw databaseInvalid(database.kind,`its date, ${database.updatedAt}, is in the future`);if(!(age<=
maxAge))throw new ToolError({code:"database-expired",message:`The ${database.kind.name} from ${database.source} is of ${database.updatedAt}, ${inHours(age)} ago\
; at most ${inHours(maxAge)} are allowed.`,fix:"Fetch a newer one (run without offline, check db-repository and the network), or allow older ones with max-db-ag\
e."})}function inHours(ms){let hours=Math.floor(ms/HOUR);return hours<72?`${hours} hours`:`${hours} hours (${Math.floor(hours/24)} days)`}function parsed(bytes){
if(bytes!==void 0)try{return JSON.parse(bytes.toString("utf8"))}catch{return}}export{databaseInvalid,readDatabase,requireFresh,vulnerabilityDatabase,javaDatabase};
