import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var HttpFault=class extends Error{retryable;constructor(message,options){super(message,options.cause===void 0?{}:{cause:options.cause}),this.name="HttpFault",this.
retryable=options.retryable}};export{HttpFault};
