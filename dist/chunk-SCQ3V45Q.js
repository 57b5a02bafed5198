import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{strictJson}from"./chunk-UZT5ZAST.js";import{_enum,array,boolean,discriminatedUnion,firstIssue,int,iso_exports,literal,strictObject,string}from"./chunk-KS5PJUYC.js";var instant=iso_exports.datetime({offset:!0}),count=int().nonnegative(),name=string().min(1).max(255),why=string().max(1e3),readOr=fact=>discriminatedUnion("kin\
d",[strictObject({kind:literal("read"),...fact}),strictObject({kind:literal("unread"),why})]),preventSeverities=["none","low","medium","high","critical"],settingsSchema=readOr(
{public:boolean(),contentTrustCosign:boolean(),contentTrustNotation:boolean(),preventVulnerable:boolean(),severity:_enum(preventSeverities).optional(),autoScan:boolean(),
autoSbom:boolean(),systemAllowlist:boolean()}),allowlistSchema=readOr({entries:count,expiresAt:instant.optional()}),immutableSchema=readOr({rules:count,coversAll:boolean()}),
scannerSchema=readOr({state:_enum(["healthy","unhealthy","disabled","none"]),name:string().max(200).optional()}),imagesSchema=readOr({images:count,scanned:count,
oldestScan:instant.optional(),withSignature:count}),projectSchema=strictObject({name,settings:settingsSchema,allowlist:allowlistSchema,immutable:immutableSchema,
scanner:scannerSchema,images:imagesSchema}),maxProjects=1e4,postureSchema=strictObject({harborPostureVersion:literal(1),at:instant,projects:array(strictObject({
registry:name,...projectSchema.shape})).max(maxProjects)});function parseHarborPosture(bytes){let json=strictJson(bytes);if(json===void 0)return{what:"it is no \
JSON"};let read=postureSchema.safeParse(json);return read.success?{posture:read.data}:{what:firstIssue(read.error)}}export{preventSeverities,parseHarborPosture};
