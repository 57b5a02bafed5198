import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{bareRepository,folderHome,gitHome,githubBranch,isBareRepository}from"./chunk-7NSBX36V.js";import{ConfigError}from"./chunk-CIY6UZVJ.js";async function openHome(ports,place){if("path"in place){if(((await ports.files.stat(place.path))?.kind??"directory")!=="directory")throw noFolder(place.path);return await isBareRepository(
ports.files,place.path)?gitHome(bareRepository(ports,place.path)):folderHome(ports.files,place.path)}if(place.token==="")throw noToken(place.repository);let api=ports.
openGithub({apiUrl:place.apiUrl,token:place.token});return gitHome(githubBranch({api,repository:place.repository,clock:ports.clock}))}function noFolder(path){let fix="\
Name the folder of a ledger, or a bare repository.";return new ConfigError([{where:`ledger ${path}`,what:"it is not a folder",fix}],"ledger-no-folder")}function noToken(repository){
return new ConfigError([{where:`ledger ${repository}`,what:"there is no token for it",fix:"Set the variable LEDGER_TOKEN, or GITHUB_TOKEN, to one that may write\
 the contents of that repository."}],"ledger-token")}export{openHome};
