import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{posix}from"node:path";var headBytes=4096,dockerfiles=["Dockerfile","Containerfile"];async function noImage(files,path){let stat=await files.stat(path);if(stat===
void 0)return{what:"there is no such file or folder",meant:"image"};if(stat.kind==="directory")return noLayout(files,path);if(stat.kind!=="file")return{what:"it\
 is neither a file nor a folder",meant:"image"};if(stat.size===0)return{what:"it is an empty file",meant:"image"};let head=await headOf(files.readStream(path,{start:0,
end:headBytes-1}));return noArchive(head,path)}async function noLayout(files,path){let names=await files.list(path)??[],[marker,index]=["oci-layout","index.json"].
map(name=>names.includes(name));if(marker&&index)return;if(marker||index&&names.includes("blobs"))return{what:`it is a part of an OCI layout: it has no ${marker?
"index.json":"oci-layout"}`,meant:"image"};let dockerfile=dockerfiles.find(name=>names.includes(name));return dockerfile!==void 0?{what:`it is not an OCI layout\
, but a folder with a ${dockerfile}, from which an image can be built`,meant:contextOf(posix.join(path,dockerfile))}:names.some(name=>/^trivy-results-.*\.json$/.
test(name))?{what:"it is not an OCI layout, but a folder with reports of scans",meant:"report"}:names.length===0?{what:"it is an empty folder",meant:"image"}:{what:`\
it is not an OCI layout${(names.includes("manifest.json")?", but an archive of docker save that was unpacked: the archive itself is needed":"")||": it has no oc\
i-layout and no index.json"}`,meant:"image"}}async function headOf(stream){let pieces=[];for await(let piece of stream)pieces.push(Buffer.from(piece));return Buffer.
concat(pieces)}var signatures=[["PK","a ZIP archive: give a tar"],["ý7zXZ\0","compressed with xz: unpack it first (xz -d)"],["BZh","compressed with bzip2: un\
pack it first (bzip2 -d)"],["7z¼¯","a 7z archive: give a tar"],["ELF","a program"]];function noArchive(head,path){let begin=head.toString("latin1",0,8),known=signatures.
find(([signature])=>begin.startsWith(signature));if(known!==void 0)return{what:`it is ${known[1]}`,meant:"image"};let text=textOf(head);return text===void 0?void 0:
/^\s*[{[]/.test(text)?jsonForm(text):/\b(?:docker|container)file\b/i.test(posix.basename(path))||/^\s*FROM\s/m.test(text)?{what:"it is a Dockerfile, from which \
an image can be built",meant:contextOf(path)}:{what:"it is text, and no archive of an image",meant:"image"}}function textOf(head){if(!head.includes(0))try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(head,{stream:!0})}catch{return}}function jsonForm(text){return/"(?:SchemaVersion|ArtifactName)"/.test(text)?{what:"it is a report of \
Trivy, and no image",meant:"report"}:{what:"it is JSON, and no archive of an image",meant:"image"}}function contextOf(path){let context=posix.dirname(path);return posix.
basename(path)==="Dockerfile"?{context}:{context,file:path}}export{noImage};
