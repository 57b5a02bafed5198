import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var defaultPolicyPath=".github/image-gate.yml",misnamedPolicyPaths=[".github/image-gate.yaml","image-gate.yml","image-gate.yaml"],defaultExceptionsPaths=[".triv\
yignore",".trivyignore.yaml"];function pathOrDefault(named,byDefault){return named===void 0?{path:byDefault,named:!1}:{path:named,named:!0}}function exceptionPaths(named=[]){
return named.length===0?defaultExceptionsPaths.map(path=>({path,named:!1})):named.map(path=>({path,named:!0}))}export{defaultPolicyPath,misnamedPolicyPaths,pathOrDefault,exceptionPaths};
