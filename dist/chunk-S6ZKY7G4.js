import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var name=String.raw`[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]`,anyTag=String.raw`@refs/tags/[A-Za-z0-9._-]{1,100}\*`,identityForm=new RegExp(`^https://${name}\
{3,1000}?(?:${anyTag})?$`),sourceForm=new RegExp(`^https://${name}{3,1000}?(?:@refs/${name}{1,500}|${anyTag})$`),githubIssuer="https://token.actions.githubuserc\
ontent.com",restOfTag=/^[A-Za-z0-9._+-]{1,200}$/;function isNamedIdentity(named,is){if(!named.endsWith("*"))return named===is;let start=named.slice(0,-1);return is.
startsWith(start)&&restOfTag.test(is.slice(start.length))}export{identityForm,sourceForm,githubIssuer,isNamedIdentity};
