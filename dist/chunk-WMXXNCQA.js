import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{imageName}from"./chunk-TEEGIFLC.js";import{familiarReference,readReference}from"./chunk-WAGMCTHG.js";import{basename,dirname,join}from"node:path";var maxSlug=120;function reportFileName(name){let slug=imageName(name).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);return`\
trivy-results-${slug===""?"image":slug}.json`}function platformReportName(report,platform){let slug=platform.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,maxSlug);return report.
replace(/\.json$/,`@${slug}.json`)}function recordBeside(report){let[,stem]=/^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report))??[];return stem===
void 0?void 0:join(dirname(report),`image-gate-record-${stem}.json`)}function sbomFileName(report,ending){return basename(report).replace(/^trivy-results-/,"sbo\
m-").replace(/\.json$/,ending)}function archiveFileName(name){let[,end="latest"]=/(?:@sha256:|:)([\w.-]+)$/.exec(name)??[];return`evidence-${reportFileName(name).
replace(/^trivy-results-(.*)\.json$/,"$1")}-${/^[0-9a-f]{64}$/.test(end)?end.slice(0,12):end}.tar`}function reportOfSbom(name){let[,stem]=/^sbom-(.+)\.(?:cdx|spdx)\.json$/.
exec(name)??[];return stem===void 0?void 0:`trivy-results-${stem}.json`}function isRecord(path){return/^image-gate-record-.*\.json$/.test(basename(path))}function imageFolder(name){
let slug=familiarSpelling(name).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name){
let read=readReference(name);return"reference"in read?familiarReference(read.reference):name}function imageCategory(name){let{whole,familiar}=imageName(name);if(whole!==
void 0)return whole;let role=familiar.replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}export{reportFileName,platformReportName,recordBeside,sbomFileName,archiveFileName,reportOfSbom,isRecord,imageFolder,familiarSpelling,imageCategory};
