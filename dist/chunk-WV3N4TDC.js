import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function isLoopback({hostname}){return hostname==="localhost"||hostname==="[::1]"||/^127(\.\d{1,3}){3}$/.test(hostname)}function mayContact(url,from){return url.
protocol==="https:"?!0:url.protocol==="http:"&&isLoopback(url)&&isLoopback(from)}export{isLoopback,mayContact};
