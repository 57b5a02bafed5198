import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{digestText}from"./chunk-V4EONVYX.js";import{_enum,array,discriminatedUnion,int,literal,strictObject,string}from"./chunk-GA2BMHTH.js";var scannerNames=["vuln","misconfig","secret"];var sbomForms=["cyclonedx","spdx"],maxReasons=20,sbomEndings={cyclonedx:".cdx.json",spdx:".spdx.json"},standingSchema=discriminatedUnion("kind",[strictObject({kind:literal(
"equal")}),strictObject({kind:literal("equal-with-distro"),distro:string().min(1).max(200).describe("What Trivy's --distro must be given, e.g. alpine/edge.")}),
strictObject({kind:literal("needs-layers"),reasons:array(string().max(500)).min(1).max(maxReasons).describe("For people.")})]),sbomSchema=strictObject({files:array(
strictObject({form:_enum(sbomForms),file:string().regex(/^sbom-[A-Za-z0-9._@-]{1,250}\.(?:cdx|spdx)\.json$/).describe("Name of the file in the folder of the rec\
ord."),digest:digestText,size:int().nonnegative()})).min(1).max(sbomForms.length),standing:standingSchema.optional().describe("Whether the CycloneDX SBOM may st\
and in for the image. Absent: there is none in that form.")});export{scannerNames,sbomForms,maxReasons,sbomEndings,sbomSchema};
