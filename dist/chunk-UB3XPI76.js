import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{GateError,ToolError}from"./chunk-SOLK6MDS.js";var questionDeadline=6e4;async function askDocker(process,args,keep){return runDocker(process,{args,deadline:questionDeadline,...keep?{keep}:{}})}async function runDocker(process,command){
try{return await process.run({...command,file:"docker"})}catch(error){throw!(error instanceof GateError)||error.code!=="command-missing"?error:new ToolError({code:"\
docker-missing",message:"The command `docker` is not on PATH.",fix:"Install Docker, or build the image elsewhere and give it as an archive or an OCI layout.",cause:error})}}
function unreachableDaemon(finished){return new ToolError({code:"docker-unreachable",message:`Docker's daemon does not answer: ${lastLines(finished,3)||"no reas\
on given"}`,fix:"Start Docker, and check DOCKER_HOST, the Docker context and the rights on its socket."})}function lastLines({stderr,stdout},count){return(stderr.
trim()===""?stdout:stderr).split(/\r?\n/).map(line=>line.trimEnd()).filter(line=>line.trim()!==""&&!/^-+$/.test(line)).slice(-count).join(`
`)}export{askDocker,runDocker,unreachableDaemon,lastLines};
