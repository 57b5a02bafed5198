import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{iso_exports}from"./chunk-SOLK6MDS.js";var instant=iso_exports.datetime({offset:!0});function scannedAt({raw}){let{CreatedAt:created}=Object(raw);return instant.safeParse(created).data}export{scannedAt};
