import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,_enum,array,checkWithId,custom,deadlineClocks,digestText,discriminatedUnion,firstIssue,instant,int,kinds,literal,maxPlatforms,number,parsedJson,
partialRecord,severities,streamSchema,strictObject,string,tuple}from"./chunk-SOLK6MDS.js";function ledgerInvalid(where,what){let fix="Take the ledger back from its last good copy (of a repository: a commit whose root you know), and add the records th\
at came later again.";return new ConfigError([{where,what,fix}],"ledger-invalid")}var resolutions=["fixed","withdrawn","not-affected","reclassified","retired","unknown"],soughtKinds=[...kinds,"hardening"];function soughtOf({is,id}){return is===
"misconfiguration"&&checkWithId(id)!==void 0?"hardening":is}var sentStages=["found","warning","breached"],sentChannels=["page","notify"];function numberIn(numbers,{
is,id,subject}){return numbers.get(is)?.get(subject)?.get(id)}function giveNumber(numbers,{is,id,subject},number2){let ofKind=numbers.get(is)??new Map,ofSubject=ofKind.
get(subject)??new Map;ofSubject.size===0&&numbers.set(is,ofKind.set(subject,ofSubject));let before=ofSubject.size;return ofSubject.set(id,number2).size>before}function copiedNumbers(numbers){
let ofKind=all=>new Map([...all].map(([subject,ids2])=>[subject,new Map(ids2)]));return new Map([...numbers].map(([kind,all])=>[kind,ofKind(all)]))}function shareImages(one,other){
return one.some(digest=>other.includes(digest))}var maxTime=864e13,time=int().nonnegative().max(maxTime),severity=_enum(severities),seen=strictObject({at:time,images:array(digestText).max(maxPlatforms),database:time.
optional()}),episode=strictObject({firstSeen:time,balance:literal(!0).optional(),severities:array(strictObject({at:time,severity})).min(1).max(1e4),fixableSince:time.
optional(),exceptedSince:time.optional(),pauses:array(strictObject({from:time,to:time})).min(1).max(1e4).optional(),reopened:array(time).max(1e4).optional(),unseen:seen.
extend({isDoubtful:literal(!0).optional()}).optional(),alone:literal(!0).optional(),resolved:strictObject({at:time,resolution:_enum(resolutions),seen,images:array(
digestText).max(maxPlatforms),database:time.optional()}).optional()});var maxInLine=2e5,maxAliases=50,maxFindingId=200,maxSubject=500,maxWhy=300,maxFixHours=1e6,maxIndex=1e8;function isIndex(value){return isCount(value,maxIndex)}function isTime(value){
return isCount(value,maxTime)}function isCount(value,max){return Number.isInteger(value)&&value>=0&&value<=max}function isList(value){return Array.isArray(value)&&
value.length>0&&value.length<=maxInLine}function isIndices(value){return isList(value)&&value.every(isIndex)}var recordForm=/^[A-Za-z0-9_-]{43}$/;function isRecordText(value){
return typeof value=="string"&&recordForm.test(value)}var maxSentTo=200,sentKey=string().regex(/^[0-9a-f]{32}$/),index=int().nonnegative().max(maxIndex),indices=custom(
isIndices,"is no list of numbers"),grouped=words=>partialRecord(_enum(words),indices),pairs=second=>array(tuple([index,second])).max(maxInLine),record=string().
regex(recordForm),images=array(digestText).min(1).max(maxPlatforms),ids=array(string().min(1).max(maxFindingId)).max(maxAliases),batchLine=strictObject({kind:literal(
"batch"),ledgerVersion:literal(1),sequence:int().positive().max(999999999),previous:digestText.optional().describe("Digest of the batch before; absent in the fi\
rst."),at:instant.describe("When it was written.")}),streamLine=strictObject({kind:literal("stream"),...streamSchema.shape}),findingLine=strictObject({kind:literal(
"finding"),is:_enum(kinds),id:string().min(1).max(maxFindingId),aliases:ids.optional(),subject:string().max(maxSubject)}),aliasesLine=strictObject({kind:literal(
"aliases"),finding:index,aliases:ids}),databaseLine=strictObject({kind:literal("database"),collected:time,digest:digestText}),scanLine=strictObject({kind:literal(
"scan"),stream:index,at:time,record:record.describe("SHA-256 of the record, in base64url."),verdict:_enum(["passed","blocked"]).optional().describe("Absent: as \
before."),digest:digestText.optional().describe("Of the index or manifest. Absent without `images`: as before; with them: not known."),images:images.optional().
describe("Digests of the image configs. Absent: as before."),platforms:array(string().max(200)).min(1).max(maxPlatforms).optional().describe("Those that no scan\
 had before."),database:time.optional(),incomplete:string().min(1).max(maxWhy).optional().describe("Why it closes no finding. Absent: it may."),clock:_enum(deadlineClocks).
optional().describe("What times to fix count from. Absent: as before."),fixWithin:partialRecord(severity,number().nonnegative().max(maxFixHours)).optional(),kinds:array(
_enum(soughtKinds)).min(1).max(soughtKinds.length).optional().describe("What it looked for. Absent: as before."),asked:array(literal("clair")).max(1).optional().
describe("Who was asked beside Trivy and has answered for all of it. Absent: as before."),balance:array(_enum([...soughtKinds,"alone"])).min(1).max(soughtKinds.
length+1).optional().describe("What it opens of these kinds is old debt: no complete scan has looked for them before. alone: what another scanner alone reports."),
opened:grouped(severities).optional(),since:pairs(time).optional().describe("Opened ones that were seen before."),renamed:pairs(index).optional().describe("From\
 one finding to another."),reopened:indices.optional(),severity:grouped(severities).optional().describe("Those with another severity than before."),fixable:indices.
optional().describe("Those that have a fix now."),excepted:indices.optional(),included:indices.optional().describe("Those whose exception holds no more."),alone:indices.
optional().describe("Those that another scanner alone reports now."),shared:indices.optional().describe("Those of them that Trivy reports now."),unseen:indices.
optional().describe("Those that it lacks and does not close."),seen:indices.optional().describe("Those of them that are seen again."),closed:grouped(resolutions).
optional()}),corrected=array(strictObject({finding:index,episodes:array(episode).min(1).max(1e4)})).max(maxInLine),lateLine=strictObject({kind:literal("late"),stream:index,
at:time,record,database:time.optional().describe("Where it is newer than all before: older ones may close nothing."),collected:time.optional().describe("When it\
s advisories were collected, where they are no newer."),corrected}),joinedLine=strictObject({kind:literal("joined"),stream:index,corrected}),failedLine=strictObject(
{kind:literal("failed"),stream:index,at:time,why:string().min(1).max(maxWhy)}),unchangedLine=strictObject({kind:literal("unchanged"),database:time,scans:custom(
value=>isList(value)&&value.every(isUnchangedScan),"is no list of scans")});function isUnchangedScan(value){if(!Array.isArray(value)||value.length!==3)return!1;
let[stream,at,digest]=value;return isIndex(stream)&&isTime(at)&&isRecordText(digest)}var retiredLine=strictObject({kind:literal("retired"),stream:index,at:time}),
sentLine=strictObject({kind:literal("sent"),channel:_enum(sentChannels),at:time,told:array(strictObject({key:sentKey.describe("Of an advisory and its owner; it \
tells nothing of either."),stage:_enum(sentStages),streams:indices,to:string().min(1).max(maxSentTo).optional(),isRest:literal(!0).optional().describe("It was o\
ne of several that were told as one.")})).max(maxInLine),over:array(sentKey).max(maxInLine).describe("Of what was told before: it is over, which was told too.")}),
lineSchema=discriminatedUnion("kind",[batchLine,streamLine,findingLine,aliasesLine,databaseLine,scanLine,lateLine,unchangedLine,joinedLine,failedLine,retiredLine,
sentLine]);function leave(cursor){cursor.at=cursor.bytes.length}function take(cursor,wanted){let{bytes,at}=cursor;for(let index2=0;index2<wanted.length;index2+=1)if(bytes[at+
index2]!==wanted[index2])return!1;return cursor.at=at+wanted.length,!0}function takeByte(cursor,wanted){return cursor.bytes[cursor.at]!==wanted?!1:(cursor.at+=1,
!0)}var ascii={lineBreak:10,quote:34,comma:44,zero:48,nine:57,listStart:91,listEnd:93,objectStart:123,objectEnd:125},maxDigits=15;function readNumber(cursor,largest){
let{bytes,at:from}=cursor,[value,at]=[0,from];for(let byte=bytes[at];byte!==void 0&&byte>=ascii.zero&&byte<=ascii.nine;byte=bytes[at])value=value*10+byte-ascii.
zero,at+=1;return!(at>from&&at-from<=maxDigits&&(bytes[from]!==ascii.zero||at===from+1))||value>largest?leave(cursor):(cursor.at=at,value)}function readList(cursor,read,most=maxInLine){
if(!takeByte(cursor,ascii.listStart))return leave(cursor);let entries=[];do{let entry=read(cursor);if(entry===void 0||entries.length>=most)return leave(cursor);
entries.push(entry)}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.listEnd)?entries:leave(cursor)}function byteSet(form){return Array.from({length:128},
(_,byte)=>form.test(String.fromCharCode(byte)))}function takeText(cursor,{start,bytes:allowed,least,most}){let{bytes,at}=cursor;if(!take(cursor,start))return leave(
cursor);let from=cursor.at,end=from;for(let byte=bytes[end];byte!==void 0&&allowed[byte]===!0;byte=bytes[end])end+=1;return bytes[end]!==ascii.quote||end-from<least||
end-from>most?leave(cursor):(cursor.at=end+1,at+1)}function readPlainText(cursor,form){let from=takeText(cursor,form);return from===void 0?void 0:cursor.bytes.toString(
"latin1",from,cursor.at-1)}function readObject(cursor,names,read){let values={};if(!takeByte(cursor,ascii.objectStart))return leave(cursor);do{let name=names.find(
([,start])=>take(cursor,start))?.[0],value=name===void 0||values[name]!==void 0?void 0:read(cursor);if(name===void 0||value===void 0)return leave(cursor);values[name]=
value}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.objectEnd)?values:leave(cursor)}function fieldStart(name){return Buffer.from(`"${name}":`)}function usualLine(bytes,from,to){let cursor={bytes,at:from},line=take(cursor,scanStart)?usualScan(cursor):take(cursor,findingStart)?usualFinding(cursor):void 0;
return line!==void 0&&takeByte(cursor,ascii.objectEnd)&&cursor.at===to?line:void 0}var scanStart=Buffer.from('{"kind":"scan","stream":');function usualScan(cursor){
let stream=readIndex(cursor),fields={};for(;takeByte(cursor,ascii.comma);)if(!readField(cursor,fields))return;let{at,record:record2}=fields;return stream===void 0||
at===void 0||record2===void 0?void 0:scanOf(stream,at,fields)}function scanOf(stream,at,{digest,images:images2,database,opened,closed}){return{kind:"scan",stream,
at,verdict:void 0,digest,images:images2,platforms:void 0,database,incomplete:void 0,clock:void 0,fixWithin:void 0,kinds:void 0,asked:void 0,balance:void 0,opened,
since:void 0,renamed:void 0,reopened:void 0,severity:void 0,fixable:void 0,excepted:void 0,included:void 0,alone:void 0,shared:void 0,unseen:void 0,seen:void 0,
closed}}var starts={at:fieldStart("at"),record:fieldStart("record"),digest:fieldStart("digest"),images:fieldStart("images"),database:fieldStart("database"),opened:fieldStart(
"opened"),closed:fieldStart("closed")},severityStarts=severities.map(name=>[name,fieldStart(name)]),resolutionStarts=resolutions.map(name=>[name,fieldStart(name)]);
function readField(cursor,fields){if(fields.at===void 0&&take(cursor,starts.at))fields.at=readTime(cursor);else if(fields.record===void 0&&take(cursor,starts.record))
fields.record=takeText(cursor,recordForm2);else if(fields.database===void 0&&take(cursor,starts.database))fields.database=readTime(cursor);else if(fields.opened===
void 0&&take(cursor,starts.opened))fields.opened=readObject(cursor,severityStarts,readIndices);else if(fields.closed===void 0&&take(cursor,starts.closed))fields.
closed=readObject(cursor,resolutionStarts,readIndices);else if(fields.digest===void 0&&take(cursor,starts.digest))fields.digest=readDigest(cursor);else if(fields.
images===void 0&&take(cursor,starts.images))fields.images=readImages(cursor);else return!1;return!0}function readIndex(cursor){return readNumber(cursor,maxIndex)}
function readIndices(cursor){return readList(cursor,readIndex)}function readTime(cursor){return readNumber(cursor,maxTime)}function readDigest(cursor){return readPlainText(
cursor,digestForm)}function readImages(cursor){return readList(cursor,readDigest,maxPlatforms)}var quote=Buffer.from('"'),digestForm={start:Buffer.from('"sha256\
:'),bytes:byteSet(/[0-9a-f]/),least:64,most:64},recordForm2={start:quote,bytes:byteSet(/[A-Za-z0-9_-]/),least:43,most:43},findingStart=Buffer.from('{"kind":"fin\
ding","is":'),kindStarts=kinds.map(kind=>[kind,Buffer.from(`"${kind}","id":`)]),subjectStart=Buffer.from(',"subject":'),plain=byteSet(/[ !#-[\]-~]/),idForm={start:quote,
bytes:plain,least:1,most:maxFindingId},subjectForm={start:quote,bytes:plain,least:0,most:maxSubject};function usualFinding(cursor){let is=kindStarts.find(([,start])=>take(
cursor,start))?.[0],id=readPlainText(cursor,idForm);if(is===void 0||id===void 0||!take(cursor,subjectStart))return;let subject=readPlainText(cursor,subjectForm);
return subject===void 0?void 0:{kind:"finding",is,id,subject}}function readLine({bytes,where},from,to){let buffer=bufferOf(bytes),usual=usualLine(buffer,from,to);if(usual!==void 0)return usual;let value=parsedJson(buffer.toString(
"utf8",from,to)),invalid=what=>ledgerInvalid(`${where}: line ${lineNumber(buffer,from)} of a batch`,what);if(value===void 0)throw invalid("it is no JSON");let read=lineSchema.
safeParse(value);if(read.success)return read.data;throw invalid(`it is not what image-gate writes: ${firstIssue(read.error)}`)}function bufferOf(bytes){return Buffer.
isBuffer(bytes)?bytes:Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)}function lineNumber(bytes,from){let number2=1;for(let at=bytes.indexOf(ascii.lineBreak);at>=
0&&at<from;at=bytes.indexOf(ascii.lineBreak,at+1))number2+=1;return number2}export{resolutions,soughtOf,sentStages,numberIn,giveNumber,copiedNumbers,shareImages,ledgerInvalid,maxTime,maxInLine,maxAliases,maxFindingId,maxSubject,maxWhy,maxFixHours,
maxIndex,take,takeByte,ascii,readNumber,readList,takeText,recordForm2 as recordForm,readLine,bufferOf};
