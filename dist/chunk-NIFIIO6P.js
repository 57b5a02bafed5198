import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{posix}from"node:path";var dockerfileName=/^(?:dockerfile|containerfile)(?:\.(.+))?$|^(.+)\.(?:dockerfile|containerfile)$/i;function isDockerfileName(name){
return dockerfileName.test(name)&&!/\.dockerignore$/i.test(name)}function dockerfileVariant(path){let[,behind,before]=dockerfileName.exec(posix.basename(path))??
[];return behind??before??""}export{isDockerfileName,dockerfileVariant};
