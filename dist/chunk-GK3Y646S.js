import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addRecords,emptyLedger,fold,ledgerInvalid,parseBatches,readableBatch,requireReadable,requireValid,unsettled}from"./chunk-7NSBX36V.js";import{streamName}from"./chunk-HSFB43BR.js";
import{ConfigError}from"./chunk-CIY6UZVJ.js";import{join}from"node:path";async function readLedger(home,until){let snapshot=await home.read(0);if(snapshot.absent!==void 0)throw noLedger(home.name,snapshot.absent);let ledger=withNewer(
unread(home),snapshot,until?.getTime());if(ledger.roots.size===0)throw noLedger(home.name,"the folder has no ledger in it, which begins with 000000001.jsonl");if(ledger.
state.sequence===0)throw noLedger(home.name,`nothing was in the ledger at ${until?.toISOString()}`,"Name a later moment.");return ledger}function noLedger(name,what,fix="\
Name the folder of a ledger, or make one: image-gate ledger add REPORT --ledger PATH --stream REPOSITORY=LINE"){return new ConfigError([{where:`ledger ${name}`,
what,fix}],"ledger-absent")}function requireKnownRoot({name,roots},root){if(!roots.has(root))throw ledgerInvalid(name,`it does not hold the root ${root}: its ne\
west events were changed or removed, or its history was written anew`)}function requireStreams({name,state},streams){let unknown=streams.find(stream=>!state.streamNumbers.
has(streamName(stream)));if(unknown===void 0)return;let what=`the ledger ${name} has no such stream`,fix="Write it as image-gate ledger show names it.";throw new ConfigError(
[{where:streamName(unknown),what,fix}],"stream-unknown")}function unread({name}){return{name,state:emptyLedger,roots:new Set,parts:[]}}function withNewer({name,
state,roots,parts},{files,last},until=Number.POSITIVE_INFINITY){if(last<state.sequence)throw ledgerInvalid(name,"its newest batches were removed while it was in\
 use");if(sizeOf(parts)+sizeOf(files.map(({bytes})=>bytes))>1073741824)throw ledgerInvalid(name,`it has more than the ${1073741824} bytes that are read`);let all=new Set(
roots);function*batches(){let head=state,isLater=!1;for(let file of files)for(let batch of parseBatches(file.bytes,head,join(name,file.name)))all.add(batch.digest),
isLater||=batch.at>until,isLater?requireReadable(batch):yield batch,head={sequence:batch.sequence,root:batch.digest}}return{name,state:fold(state,batches()),roots:all,
parts:[...parts,...files.map(({bytes})=>bytes)]}}function sizeOf(parts){return parts.reduce((sum,{byteLength})=>sum+byteLength,0)}function requireRoom({name,parts},more){
if(sizeOf(parts)+more<=1073741824)return;let what=`it would have more than the ${1073741824} bytes that are read of one`,fix="Nothing was added. Begin another l\
edger, in another place, and keep this one to be read.";throw new ConfigError([{where:`ledger ${name}`,what,fix}],"ledger-full")}async function addToLedger(home,additions,now,{
failures,from}={}){let outcomes=[];return{ledger:await writeEvents(home,now,({state,parts})=>{let added=addRecords(state,additions,record=>parts.some(bytes=>bytes.
includes(record)),failures);return outcomes=added.outcomes,added.lines},from),outcomes}}async function writeEvents(home,now,make,from=unread(home)){let ledger=from,
own=[];for(let attempt=1;attempt<=home.tries;attempt+=1){let snapshot=await home.read(ledger.state.sequence);if(ledger=withNewer(ledger,snapshot),own.some(digest=>ledger.
roots.has(digest)))return ledger;let lines=make(ledger);if(requireValid(ledger.state.streams),lines.length===0)return ledger;let batch=readableBatch(ledger.state,
lines,now,home.largest);if(requireRoom(ledger,batch.bytes.byteLength),own.push(batch.digest),await snapshot.append(batch))return withNewer(ledger,{...snapshot,last:batch.
sequence,files:[{name:"new",bytes:Buffer.from(batch.bytes)}]});await home.settle(attempt)}throw unsettled(home.name,`others have written to it ${home.tries} tim\
es meanwhile`)}export{readLedger,requireKnownRoot,requireStreams,addToLedger,writeEvents};
