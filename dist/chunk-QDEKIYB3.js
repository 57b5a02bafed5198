import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function signedBytes(payloadType,payload){let header=`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;return Buffer.concat([Buffer.
from(header),payload])}export{signedBytes};
