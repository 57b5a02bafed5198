import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isManifestType,mediaTypes}from"./chunk-POVIPXHE.js";var typeAnnotation="vnd.docker.reference.type",digestAnnotation="vnd.docker.reference.digest",attestation="attestation-manifest",configTypes=new Set([mediaTypes.
ociConfig,"application/vnd.oci.empty.v1+json"]);function isAttestation(descriptor,manifest,siblings){if(descriptor.platform?.os!=="unknown"||descriptor.platform.
architecture!=="unknown")return!1;let subject=descriptor.annotations?.[digestAnnotation],isSubject=other=>other.digest===subject&&isManifestType(other.mediaType)&&
!claimsAttestation(other);return claimsAttestation(descriptor)&&siblings.some(isSubject)&&configTypes.has(manifest.config.mediaType)&&manifest.layers.length>0&&
manifest.layers.every(({mediaType})=>mediaType===mediaTypes.inToto)}function mayBeAttestation(descriptor){return descriptor.platform?.os==="unknown"&&claimsAttestation(
descriptor)}function claimsAttestation({annotations}){return annotations?.[typeAnnotation]===attestation}export{isAttestation,mayBeAttestation};
