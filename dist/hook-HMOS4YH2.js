import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{userContext}from"./chunk-5TCSAHXN.js";import{runConfig}from"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";
import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-SZYH4T5T.js";import"./chunk-HSFB43BR.js";import{parseListInput}from"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-P4NVSMEY.js";import"./chunk-7HSWERG5.js";import{ConfigError,ToolError,digestOf,isInside}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{randomUUID}from"node:crypto";import{join,resolve as resolve2}from"node:path";import{isAbsolute,resolve}from"node:path";var mark="# image-gate pre-push hook, ",markForm=/^#!\/bin\/sh\n# image-gate pre-push hook, (sha256:[0-9a-f]{64})\n/;function hookScript(work){let body=hookBody(
work);return`#!/bin/sh
${mark}${digestOf(body)}
${body}`}function hookOwner(text){let found=markForm.exec(text);return found===null?text.includes(mark)?"changed":"foreign":digestOf(text.slice(found[0].length))===
found[1]?"own":"changed"}function hookLine({program:{node,script},...work}){return`${quoted(node)} ${quoted(script)} ${hookArguments(work)} </dev/null || exit`}
function hookBody({program:{node,script},...work}){let again=`image-gate ${hookArguments(work).replace("hook run","hook install")}`;return`# Made by 'image-gate\
 hook install'; 'image-gate hook uninstall' removes it. Once changed by hand it is left alone.
node=${quoted(node)}
program=${quoted(script)}

# A push that only deletes needs no scan.
pushed=
while read -r _ object _; do
  case $object in *[!0]*) pushed=yes ;; esac
done
[ -n "$pushed" ] || exit 0

if [ ! -f "$program" ]; then
  printf '%s\\n' "image-gate: $program is gone, so no image was scanned and the push was stopped." \\
    'To install the hook again where image-gate is now, remove this one:' "  rm '$0'" \\
    ${quoted(`  ${again}`)} 'To push without a scan: git push --no-verify' >&2
  exit 3
fi
[ -x "$node" ] || node=node
"$node" "$program" ${hookArguments(work)} </dev/null
code=$?
[ "$code" -eq 0 ] || echo 'image-gate: the push was stopped; the reason is above. To push anyway: git push --no-verify' >&2
exit "$code"
`}function hookArguments({patterns,raw}){let given=[...raw].flatMap(([name,value])=>value.split(`
`).map(entry=>`--${name}=${entry}`));return["hook run",...[...patterns,...given].map(quoted)].join(" ")}function quoted(text){return/^[\w@%+=:,./-]+$/.test(text)?
text:`'${text.replaceAll("'","'\\''")}'`}var pathOptions=["policy","exceptions","file","trivy-path","cache-dir","report-dir"];function requireRoot({root},workingDirectory,{raw}){let named=pathOptions.filter(
name=>pathsOf(name,raw.get(name)).some(path=>!isAbsolute(path)));if(named.length===0||resolve(workingDirectory)===root)return;throw hookProblem(`--${named.join(
", --")}`,"it is a relative path, and Git starts hooks in the root of the work tree",`Run the same in ${root}, with paths from there.`,"hook-not-in-root")}function pathsOf(option,value){
return value===void 0?[]:option==="exceptions"?parseListInput("tags",value):[value]}function installedText({path},{patterns}){return`Installed ${path}.
Before each push from this machine, local images that match ${patterns.join(" or ")} must pass the policy.
To push without: git push --no-verify. To remove the hook: image-gate hook uninstall`}var hookChangedText="this hook is by image-gate and was changed by hand; i\
t was left as it is";function hookTaken(path,there,work){switch(hookOwner(there)){case"own":return hookProblem(path,"image-gate is installed here for other imag\
es or options, or from another place; it was left as it is","Run `image-gate hook uninstall` first, then install it again.","hook-other");case"changed":return hookProblem(
path,hookChangedText,`Change it as you like, or put this line in: ${hookLine(work)}`,"hook-changed");case"foreign":return hookProblem(path,"there is a hook alre\
ady; it was left as it is",`If it is a shell script, add this line to it: ${hookLine(work)}`,"hook-foreign")}}function hookShared(folder){return hookProblem(folder,
"Git runs the hooks of this folder for other repositories too",'Install the hook where this repository has hooks of its own (git config --local core.hooksPath "\
$(git rev-parse --git-common-dir)/hooks"), or add what `image-gate hook install --print` shows by hand.',"hook-shared")}function hookProblem(where,what,fix,code){
return new ConfigError([{where,what,fix}],code)}var gitDeadline=3e4,maxHook=256*1024;async function findHook(ports){let asked=["rev-parse","--show-toplevel","--git-common-dir","--git-path","hooks"],cwd=ports.
workingDirectory,finished=await ports.process.run({file:"git",args:asked,cwd,deadline:gitDeadline}),[root,common,hooks]=finished.stdout.split(`
`).map(path=>resolve2(cwd,path));if(finished.code!==0||root===void 0||common===void 0||hooks===void 0){let said=finished.stderr.trim().split(`
`)[0]??"";throw hookProblem(cwd,`this is not a Git work tree (${said})`,"Run it in your repository.","hook-no-repository")}let folder=await ports.files.realPath(
hooks)??hooks,[isGits,isTrees]=[isInside(common,folder),isInside(root,folder)];if(!isGits&&!isTrees)throw hookShared(folder);return{path:join(folder,"pre-push"),
root,isTracked:!isGits}}async function installHook({files},{path},work){let script=hookScript(work),there=await readHook(files,path);if(there===script)return"al\
ready";if(there!==void 0)throw hookTaken(path,there,work);let neighbour=`${path}.${randomUUID()}`;await files.write(neighbour,script,493);try{await files.link(neighbour,
path)}catch(error){throw error instanceof ToolError&&error.code==="file-exists"?hookTaken(path,"",work):error}finally{await files.remove(neighbour)}return"insta\
lled"}async function uninstallHook({files},{path}){let there=await readHook(files,path);if(there===void 0)return"absent";switch(hookOwner(there)){case"own":return await files.
remove(path),"removed";case"changed":throw hookProblem(path,hookChangedText,"Remove the file, or our lines in it, by hand.","hook-changed");case"foreign":throw hookProblem(
path,"this hook is not by image-gate; it was left as it is","Nothing to do.","hook-foreign")}}async function readHook(files,path){let found=await files.lstat(path);
if(found!==void 0)return found.kind!=="file"||found.size>maxHook?"":(await files.readBytes(path,maxHook))?.toString("utf8")}async function installCommand(ports,{patterns,raw,print}){runConfig(new Map([...raw,["image","image"]]),userContext(ports));let work={program:ports.program,patterns,
raw};if(print)return ports.print([hookScript(work)]),0;let place=await findHook(ports);requireRoot(place,ports.workingDirectory,work);let done=await installHook(
ports,place,work);return ports.log.info(done==="already"?`The hook is installed already: ${place.path}`:installedText(place,work)),place.isTracked&&ports.log.warning(
`${place.path} is in the work tree. Do not commit it: it names folders of this machine.`),0}async function uninstallCommand(ports){let place=await findHook(ports),
done=await uninstallHook(ports,place);return ports.log.info(done==="removed"?`Removed ${place.path}`:`There is no hook ${place.path}`),0}export{installCommand,uninstallCommand};
