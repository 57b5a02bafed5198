import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{compareVersions,fixMarks,fixWords,isPrerelease,judge,noFixAdvice,noFixWords,versionNumbers,vulnerabilityFix}from"./chunk-NVMUER6I.js";import{reportBaseline}from"./chunk-JIZQEADD.js";
import{applyExceptions,proposedExceptions,withProposed}from"./chunk-RKNFJ2GN.js";import{dateText}from"./chunk-GNQ6XJOF.js";import{inParallel,readImageConfig,
readIndex,readManifest}from"./chunk-AVOPYSZO.js";import{readBranchRules,readMerged,readPolicy,unreadable}from"./chunk-OWWUUZZF.js";import{exceptionsIn,
joined,judgingPolicyIn,needsApproval,pathPattern,policyFor,readText,regoListsFor,saysTheSame,suggestionText}from"./chunk-P3DXPJFX.js";import{matchesImage}from"./chunk-PNTMCXXB.js";
import{decodeText,maxTextFile}from"./chunk-AIHM5HXT.js";import{packagesOf,readImageReport}from"./chunk-AZXCGNRX.js";import{MAX_REPORT,onPlatforms}from"./chunk-JXVZN4N3.js";
import{reportedNames}from"./chunk-DSIUD2XB.js";import{familiarSpelling,imageFolder,recordBeside,reportFileName}from"./chunk-WMXXNCQA.js";import{imageName}from"./chunk-TEEGIFLC.js";
import{escalated,headline,tally}from"./chunk-H7FXERCV.js";import{counted,plural}from"./chunk-KUS2G4I6.js";import{allAnswers,withRego}from"./chunk-KY4HUDVR.js";
import{buildRecord,categorySchema,findingRecord,lockfileCompanions,lockfileNames,lockfileType,packageChangeRecord,packageEcosystem,packageKey,repositoryPath}from"./chunk-KXC3K2PP.js";
import{instant}from"./chunk-V4EONVYX.js";import{actionOf,capped}from"./chunk-XK5IOTJL.js";import{severities,worse,worseFirst}from"./chunk-THJVGLCY.js";
import{bounded,code,codePath,markdown,pathCell,row,terminal,wideTitle}from"./chunk-WB5RPM53.js";import{formatReference,readReference}from"./chunk-WAGMCTHG.js";
import{isIndexType,platformName,usualPlatform}from"./chunk-POVIPXHE.js";import{plainLine}from"./chunk-USLO7EXV.js";import{Cancelled,ConfigError,GateError,
ToolError}from"./chunk-NPMNWCA4.js";import{array,digestOf,int,object,string}from"./chunk-GA2BMHTH.js";import{entriesOf,fieldsOf,isFields,objectsOf,parsedJson}from"./chunk-F55E3OCF.js";
import{__commonJS,__esm,__export,__toCommonJS,__toESM}from"./chunk-DIQVHKCG.js";var require_argument=__commonJS({"node_modules/dockerfile-ast/lib/argument.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Argument=void 0;var Argument=class{constructor(value,range){this.value=value,this.range=range}toString(){return this.value}getRange(){return this.range}getValue(){
return this.value}isAfter(position){return this.range.end.line<position.line?!1:this.range.start.line>position.line?!0:this.range.start.character>position.character}isBefore(position){
return this.range.start.line<position.line?!0:this.range.end.line>position.line?!1:this.range.end.character<position.character}};exports.Argument=Argument}});var require_jsonArgument=__commonJS({"node_modules/dockerfile-ast/lib/jsonArgument.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.JSONArgument=void 0;var argument_1=require_argument(),JSONArgument=class extends argument_1.Argument{constructor(value,range,jsonRange){super(value,range),
this.jsonRange=jsonRange}getJSONRange(){return this.jsonRange}getJSONValue(){let value=super.getValue();return value=value.substring(1,value.length-1),value}};exports.
JSONArgument=JSONArgument}});var main_exports={};__export(main_exports,{AnnotatedTextEdit:()=>AnnotatedTextEdit,ApplyKind:()=>ApplyKind,ChangeAnnotation:()=>ChangeAnnotation,ChangeAnnotationIdentifier:()=>ChangeAnnotationIdentifier,
CodeAction:()=>CodeAction,CodeActionContext:()=>CodeActionContext,CodeActionKind:()=>CodeActionKind,CodeActionTag:()=>CodeActionTag,CodeActionTriggerKind:()=>CodeActionTriggerKind,
CodeDescription:()=>CodeDescription,CodeLens:()=>CodeLens,Color:()=>Color,ColorInformation:()=>ColorInformation,ColorPresentation:()=>ColorPresentation,Command:()=>Command,
CompletionItem:()=>CompletionItem,CompletionItemKind:()=>CompletionItemKind,CompletionItemLabelDetails:()=>CompletionItemLabelDetails,CompletionItemTag:()=>CompletionItemTag,
CompletionList:()=>CompletionList,CreateFile:()=>CreateFile,DeleteFile:()=>DeleteFile,Diagnostic:()=>Diagnostic,DiagnosticRelatedInformation:()=>DiagnosticRelatedInformation,
DiagnosticSeverity:()=>DiagnosticSeverity,DiagnosticTag:()=>DiagnosticTag,DocumentHighlight:()=>DocumentHighlight,DocumentHighlightKind:()=>DocumentHighlightKind,
DocumentLink:()=>DocumentLink,DocumentSymbol:()=>DocumentSymbol,DocumentUri:()=>DocumentUri,EOL:()=>EOL,FoldingRange:()=>FoldingRange,FoldingRangeKind:()=>FoldingRangeKind,
FormattingOptions:()=>FormattingOptions,Hover:()=>Hover,InlayHint:()=>InlayHint,InlayHintKind:()=>InlayHintKind,InlayHintLabelPart:()=>InlayHintLabelPart,InlineCompletionContext:()=>InlineCompletionContext,
InlineCompletionItem:()=>InlineCompletionItem,InlineCompletionList:()=>InlineCompletionList,InlineCompletionTriggerKind:()=>InlineCompletionTriggerKind,InlineValueContext:()=>InlineValueContext,
InlineValueEvaluatableExpression:()=>InlineValueEvaluatableExpression,InlineValueText:()=>InlineValueText,InlineValueVariableLookup:()=>InlineValueVariableLookup,
InsertReplaceEdit:()=>InsertReplaceEdit,InsertTextFormat:()=>InsertTextFormat,InsertTextMode:()=>InsertTextMode,LanguageKind:()=>LanguageKind,Location:()=>Location,
LocationLink:()=>LocationLink,MarkedString:()=>MarkedString,MarkupContent:()=>MarkupContent,MarkupKind:()=>MarkupKind,OptionalVersionedTextDocumentIdentifier:()=>OptionalVersionedTextDocumentIdentifier,
ParameterInformation:()=>ParameterInformation,Position:()=>Position,Range:()=>Range,RenameFile:()=>RenameFile,SelectedCompletionInfo:()=>SelectedCompletionInfo,
SelectionRange:()=>SelectionRange,SemanticTokenModifiers:()=>SemanticTokenModifiers,SemanticTokenTypes:()=>SemanticTokenTypes,SemanticTokens:()=>SemanticTokens,
SignatureInformation:()=>SignatureInformation,SnippetTextEdit:()=>SnippetTextEdit,StringValue:()=>StringValue,SymbolInformation:()=>SymbolInformation,SymbolKind:()=>SymbolKind,
SymbolTag:()=>SymbolTag,TextDocument:()=>TextDocument,TextDocumentEdit:()=>TextDocumentEdit,TextDocumentIdentifier:()=>TextDocumentIdentifier,TextDocumentItem:()=>TextDocumentItem,
TextEdit:()=>TextEdit,URI:()=>URI,VersionedTextDocumentIdentifier:()=>VersionedTextDocumentIdentifier,WorkspaceChange:()=>WorkspaceChange,WorkspaceEdit:()=>WorkspaceEdit,
WorkspaceFolder:()=>WorkspaceFolder,WorkspaceSymbol:()=>WorkspaceSymbol,integer:()=>integer,uinteger:()=>uinteger});var DocumentUri,URI,integer,uinteger,Position,
Range,Location,LocationLink,Color,ColorInformation,ColorPresentation,FoldingRangeKind,FoldingRange,DiagnosticRelatedInformation,DiagnosticSeverity,DiagnosticTag,
CodeDescription,Diagnostic,Command,TextEdit,ChangeAnnotation,ChangeAnnotationIdentifier,AnnotatedTextEdit,TextDocumentEdit,CreateFile,RenameFile,DeleteFile,WorkspaceEdit,
TextEditChangeImpl,SnippetTextEdit,ChangeAnnotations,WorkspaceChange,TextDocumentIdentifier,VersionedTextDocumentIdentifier,OptionalVersionedTextDocumentIdentifier,
LanguageKind,TextDocumentItem,MarkupKind,MarkupContent,CompletionItemKind,InsertTextFormat,CompletionItemTag,InsertReplaceEdit,InsertTextMode,ApplyKind,CompletionItemLabelDetails,
CompletionItem,CompletionList,MarkedString,Hover,ParameterInformation,SignatureInformation,DocumentHighlightKind,DocumentHighlight,SymbolKind,SymbolTag,SymbolInformation,
WorkspaceSymbol,DocumentSymbol,CodeActionKind,CodeActionTriggerKind,CodeActionContext,CodeActionTag,CodeAction,CodeLens,FormattingOptions,DocumentLink,SelectionRange,
SemanticTokenTypes,SemanticTokenModifiers,SemanticTokens,InlineValueText,InlineValueVariableLookup,InlineValueEvaluatableExpression,InlineValueContext,InlayHintKind,
InlayHintLabelPart,InlayHint,StringValue,InlineCompletionItem,InlineCompletionList,InlineCompletionTriggerKind,SelectedCompletionInfo,InlineCompletionContext,WorkspaceFolder,
EOL,TextDocument,FullTextDocument,Is,init_main=__esm({"node_modules/vscode-languageserver-types/lib/esm/main.js"(){"use strict";(function(DocumentUri2){function is(value){
return typeof value=="string"}DocumentUri2.is=is})(DocumentUri||(DocumentUri={}));(function(URI2){function is(value){return typeof value=="string"}URI2.is=is})(
URI||(URI={}));(function(integer2){integer2.MIN_VALUE=-2147483648,integer2.MAX_VALUE=2147483647;function is(value){return typeof value=="number"&&integer2.MIN_VALUE<=
value&&value<=integer2.MAX_VALUE}integer2.is=is})(integer||(integer={}));(function(uinteger2){uinteger2.MIN_VALUE=0,uinteger2.MAX_VALUE=2147483647;function is(value){
return typeof value=="number"&&uinteger2.MIN_VALUE<=value&&value<=uinteger2.MAX_VALUE}uinteger2.is=is})(uinteger||(uinteger={}));(function(Position2){function create(line,character){
return line===Number.MAX_VALUE&&(line=uinteger.MAX_VALUE),character===Number.MAX_VALUE&&(character=uinteger.MAX_VALUE),{line,character}}Position2.create=create;
function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.uinteger(candidate.line)&&Is.uinteger(candidate.character)}Position2.is=is})(Position||
(Position={}));(function(Range2){function create(one,two,three,four){if(Is.uinteger(one)&&Is.uinteger(two)&&Is.uinteger(three)&&Is.uinteger(four))return{start:Position.
create(one,two),end:Position.create(three,four)};if(Position.is(one)&&Position.is(two))return{start:one,end:two};throw new Error(`Range#create called with inval\
id arguments[${one}, ${two}, ${three}, ${four}]`)}Range2.create=create;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Position.is(candidate.
start)&&Position.is(candidate.end)}Range2.is=is})(Range||(Range={}));(function(Location2){function create(uri,range){return{uri,range}}Location2.create=create;function is(value){
let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&(Is.string(candidate.uri)||Is.undefined(candidate.uri))}Location2.is=is})(Location||
(Location={}));(function(LocationLink2){function create(targetUri,targetRange,targetSelectionRange,originSelectionRange){return{targetUri,targetRange,targetSelectionRange,
originSelectionRange}}LocationLink2.create=create;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.targetRange)&&Is.
string(candidate.targetUri)&&Range.is(candidate.targetSelectionRange)&&(Range.is(candidate.originSelectionRange)||Is.undefined(candidate.originSelectionRange))}
LocationLink2.is=is})(LocationLink||(LocationLink={}));(function(Color2){function create(red,green,blue,alpha){return{red,green,blue,alpha}}Color2.create=create;
function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.numberRange(candidate.red,0,1)&&Is.numberRange(candidate.green,0,1)&&Is.numberRange(
candidate.blue,0,1)&&Is.numberRange(candidate.alpha,0,1)}Color2.is=is})(Color||(Color={}));(function(ColorInformation2){function create(range,color){return{range,
color}}ColorInformation2.create=create;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&Color.is(candidate.
color)}ColorInformation2.is=is})(ColorInformation||(ColorInformation={}));(function(ColorPresentation2){function create(label,textEdit,additionalTextEdits){return{
label,textEdit,additionalTextEdits}}ColorPresentation2.create=create;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.string(candidate.
label)&&(Is.undefined(candidate.textEdit)||TextEdit.is(candidate.textEdit))&&(Is.undefined(candidate.additionalTextEdits)||Is.typedArray(candidate.additionalTextEdits,
TextEdit.is))}ColorPresentation2.is=is})(ColorPresentation||(ColorPresentation={}));(function(FoldingRangeKind2){FoldingRangeKind2.Comment="comment",FoldingRangeKind2.
Imports="imports",FoldingRangeKind2.Region="region"})(FoldingRangeKind||(FoldingRangeKind={}));(function(FoldingRange2){function create(startLine,endLine,startCharacter,endCharacter,kind,collapsedText){
let result={startLine,endLine};return Is.defined(startCharacter)&&(result.startCharacter=startCharacter),Is.defined(endCharacter)&&(result.endCharacter=endCharacter),
Is.defined(kind)&&(result.kind=kind),Is.defined(collapsedText)&&(result.collapsedText=collapsedText),result}FoldingRange2.create=create;function is(value){let candidate=value;
return Is.objectLiteral(candidate)&&Is.uinteger(candidate.startLine)&&Is.uinteger(candidate.endLine)&&(Is.undefined(candidate.startCharacter)||Is.uinteger(candidate.
startCharacter))&&(Is.undefined(candidate.endCharacter)||Is.uinteger(candidate.endCharacter))&&(Is.undefined(candidate.kind)||Is.string(candidate.kind))}FoldingRange2.
is=is})(FoldingRange||(FoldingRange={}));(function(DiagnosticRelatedInformation2){function create(location,message){return{location,message}}DiagnosticRelatedInformation2.
create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Location.is(candidate.location)&&Is.string(candidate.message)}DiagnosticRelatedInformation2.
is=is})(DiagnosticRelatedInformation||(DiagnosticRelatedInformation={}));(function(DiagnosticSeverity2){DiagnosticSeverity2.Error=1,DiagnosticSeverity2.Warning=
2,DiagnosticSeverity2.Information=3,DiagnosticSeverity2.Hint=4})(DiagnosticSeverity||(DiagnosticSeverity={}));(function(DiagnosticTag2){DiagnosticTag2.Unnecessary=
1,DiagnosticTag2.Deprecated=2})(DiagnosticTag||(DiagnosticTag={}));(function(CodeDescription2){function is(value){let candidate=value;return Is.objectLiteral(candidate)&&
Is.string(candidate.href)}CodeDescription2.is=is})(CodeDescription||(CodeDescription={}));(function(Diagnostic2){function create(range,message,severity,code2,source,relatedInformation){
let result={range,message};return Is.defined(severity)&&(result.severity=severity),Is.defined(code2)&&(result.code=code2),Is.defined(source)&&(result.source=source),
Is.defined(relatedInformation)&&(result.relatedInformation=relatedInformation),result}Diagnostic2.create=create;function is(value){var _a;let candidate=value;return Is.
defined(candidate)&&Range.is(candidate.range)&&(Is.string(candidate.message)||MarkupContent.is(candidate.message))&&(Is.number(candidate.severity)||Is.undefined(
candidate.severity))&&(Is.integer(candidate.code)||Is.string(candidate.code)||Is.undefined(candidate.code))&&(Is.undefined(candidate.codeDescription)||Is.string(
(_a=candidate.codeDescription)===null||_a===void 0?void 0:_a.href))&&(Is.string(candidate.source)||Is.undefined(candidate.source))&&(Is.undefined(candidate.relatedInformation)||
Is.typedArray(candidate.relatedInformation,DiagnosticRelatedInformation.is))}Diagnostic2.is=is;function is3_17(value){return Is.string(value.message)}Diagnostic2.
is3_17=is3_17;function getMessageString(diagnostic){if(Is.string(diagnostic.message))return diagnostic.message;if(MarkupContent.is(diagnostic.message))return diagnostic.
message.value;throw new Error(`Unknown message type ${typeof diagnostic.message}`)}Diagnostic2.getMessageString=getMessageString})(Diagnostic||(Diagnostic={}));
(function(Command2){function create(title,command,...args){let result={title,command};return Is.defined(args)&&args.length>0&&(result.arguments=args),result}Command2.
create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Is.string(candidate.title)&&(candidate.tooltip===void 0||Is.string(candidate.
tooltip))&&Is.string(candidate.command)}Command2.is=is})(Command||(Command={}));(function(TextEdit2){function replace(range,newText){return{range,newText}}TextEdit2.
replace=replace;function insert(position,newText){return{range:{start:position,end:position},newText}}TextEdit2.insert=insert;function del(range){return{range,newText:""}}
TextEdit2.del=del;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.string(candidate.newText)&&Range.is(candidate.range)}TextEdit2.is=
is})(TextEdit||(TextEdit={}));(function(ChangeAnnotation2){function create(label,needsConfirmation,description){let result={label};return needsConfirmation!==void 0&&
(result.needsConfirmation=needsConfirmation),description!==void 0&&(result.description=description),result}ChangeAnnotation2.create=create;function is(value){let candidate=value;
return Is.objectLiteral(candidate)&&Is.string(candidate.label)&&(Is.boolean(candidate.needsConfirmation)||candidate.needsConfirmation===void 0)&&(Is.string(candidate.
description)||candidate.description===void 0)}ChangeAnnotation2.is=is})(ChangeAnnotation||(ChangeAnnotation={}));(function(ChangeAnnotationIdentifier2){function is(value){
let candidate=value;return Is.string(candidate)}ChangeAnnotationIdentifier2.is=is})(ChangeAnnotationIdentifier||(ChangeAnnotationIdentifier={}));(function(AnnotatedTextEdit2){
function replace(range,newText,annotation){return{range,newText,annotationId:annotation}}AnnotatedTextEdit2.replace=replace;function insert(position,newText,annotation){
return{range:{start:position,end:position},newText,annotationId:annotation}}AnnotatedTextEdit2.insert=insert;function del(range,annotation){return{range,newText:"",
annotationId:annotation}}AnnotatedTextEdit2.del=del;function is(value){let candidate=value;return TextEdit.is(candidate)&&(ChangeAnnotation.is(candidate.annotationId)||
ChangeAnnotationIdentifier.is(candidate.annotationId))}AnnotatedTextEdit2.is=is})(AnnotatedTextEdit||(AnnotatedTextEdit={}));(function(TextDocumentEdit2){function create(textDocument,edits){
return{textDocument,edits}}TextDocumentEdit2.create=create;function is(value){let candidate=value;return Is.defined(candidate)&&OptionalVersionedTextDocumentIdentifier.
is(candidate.textDocument)&&Array.isArray(candidate.edits)}TextDocumentEdit2.is=is})(TextDocumentEdit||(TextDocumentEdit={}));(function(CreateFile2){function create(uri,options,annotation){
let result={kind:"create",uri};return options!==void 0&&(options.overwrite!==void 0||options.ignoreIfExists!==void 0)&&(result.options=options),annotation!==void 0&&
(result.annotationId=annotation),result}CreateFile2.create=create;function is(value){let candidate=value;return candidate&&candidate.kind==="create"&&Is.string(
candidate.uri)&&(candidate.options===void 0||(candidate.options.overwrite===void 0||Is.boolean(candidate.options.overwrite))&&(candidate.options.ignoreIfExists===
void 0||Is.boolean(candidate.options.ignoreIfExists)))&&(candidate.annotationId===void 0||ChangeAnnotationIdentifier.is(candidate.annotationId))}CreateFile2.is=
is})(CreateFile||(CreateFile={}));(function(RenameFile2){function create(oldUri,newUri,options,annotation){let result={kind:"rename",oldUri,newUri};return options!==
void 0&&(options.overwrite!==void 0||options.ignoreIfExists!==void 0)&&(result.options=options),annotation!==void 0&&(result.annotationId=annotation),result}RenameFile2.
create=create;function is(value){let candidate=value;return candidate&&candidate.kind==="rename"&&Is.string(candidate.oldUri)&&Is.string(candidate.newUri)&&(candidate.
options===void 0||(candidate.options.overwrite===void 0||Is.boolean(candidate.options.overwrite))&&(candidate.options.ignoreIfExists===void 0||Is.boolean(candidate.
options.ignoreIfExists)))&&(candidate.annotationId===void 0||ChangeAnnotationIdentifier.is(candidate.annotationId))}RenameFile2.is=is})(RenameFile||(RenameFile=
{}));(function(DeleteFile2){function create(uri,options,annotation){let result={kind:"delete",uri};return options!==void 0&&(options.recursive!==void 0||options.
ignoreIfNotExists!==void 0)&&(result.options=options),annotation!==void 0&&(result.annotationId=annotation),result}DeleteFile2.create=create;function is(value){
let candidate=value;return candidate&&candidate.kind==="delete"&&Is.string(candidate.uri)&&(candidate.options===void 0||(candidate.options.recursive===void 0||Is.
boolean(candidate.options.recursive))&&(candidate.options.ignoreIfNotExists===void 0||Is.boolean(candidate.options.ignoreIfNotExists)))&&(candidate.annotationId===
void 0||ChangeAnnotationIdentifier.is(candidate.annotationId))}DeleteFile2.is=is})(DeleteFile||(DeleteFile={}));(function(WorkspaceEdit2){function is(value){let candidate=value;
return candidate&&(candidate.changes!==void 0||candidate.documentChanges!==void 0)&&(candidate.documentChanges===void 0||candidate.documentChanges.every(change2=>Is.
string(change2.kind)?CreateFile.is(change2)||RenameFile.is(change2)||DeleteFile.is(change2):TextDocumentEdit.is(change2)))}WorkspaceEdit2.is=is})(WorkspaceEdit||
(WorkspaceEdit={}));TextEditChangeImpl=class{constructor(edits,changeAnnotations){this.edits=edits,this.changeAnnotations=changeAnnotations}insert(position,newText,annotation){
let edit,id;if(annotation===void 0?edit=TextEdit.insert(position,newText):ChangeAnnotationIdentifier.is(annotation)?(id=annotation,edit=AnnotatedTextEdit.insert(
position,newText,annotation)):(this.assertChangeAnnotations(this.changeAnnotations),id=this.changeAnnotations.manage(annotation),edit=AnnotatedTextEdit.insert(position,
newText,id)),this.edits.push(edit),id!==void 0)return id}replace(range,newText,annotation){let edit,id;if(annotation===void 0?edit=TextEdit.replace(range,newText):
ChangeAnnotationIdentifier.is(annotation)?(id=annotation,edit=AnnotatedTextEdit.replace(range,newText,annotation)):(this.assertChangeAnnotations(this.changeAnnotations),
id=this.changeAnnotations.manage(annotation),edit=AnnotatedTextEdit.replace(range,newText,id)),this.edits.push(edit),id!==void 0)return id}delete(range,annotation){
let edit,id;if(annotation===void 0?edit=TextEdit.del(range):ChangeAnnotationIdentifier.is(annotation)?(id=annotation,edit=AnnotatedTextEdit.del(range,annotation)):
(this.assertChangeAnnotations(this.changeAnnotations),id=this.changeAnnotations.manage(annotation),edit=AnnotatedTextEdit.del(range,id)),this.edits.push(edit),id!==
void 0)return id}add(edit){this.edits.push(edit)}all(){return this.edits}clear(){this.edits.splice(0,this.edits.length)}assertChangeAnnotations(value){if(value===
void 0)throw new Error("Text edit change is not configured to manage change annotations.")}};(function(SnippetTextEdit2){function is(value){let candidate=value;
return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&StringValue.isSnippet(candidate.snippet)&&(candidate.annotationId===void 0||ChangeAnnotation.is(candidate.
annotationId)||ChangeAnnotationIdentifier.is(candidate.annotationId))}SnippetTextEdit2.is=is})(SnippetTextEdit||(SnippetTextEdit={}));ChangeAnnotations=class{constructor(annotations){
this._annotations=annotations===void 0?Object.create(null):annotations,this._counter=0,this._size=0}all(){return this._annotations}get size(){return this._size}manage(idOrAnnotation,annotation){
let id;if(ChangeAnnotationIdentifier.is(idOrAnnotation)?id=idOrAnnotation:(id=this.nextId(),annotation=idOrAnnotation),this._annotations[id]!==void 0)throw new Error(
`Id ${id} is already in use.`);if(annotation===void 0)throw new Error(`No annotation provided for id ${id}`);return this._annotations[id]=annotation,this._size++,
id}nextId(){return this._counter++,this._counter.toString()}},WorkspaceChange=class{constructor(workspaceEdit){this._textEditChanges=Object.create(null),workspaceEdit!==
void 0?(this._workspaceEdit=workspaceEdit,workspaceEdit.documentChanges?(this._changeAnnotations=new ChangeAnnotations(workspaceEdit.changeAnnotations),workspaceEdit.
changeAnnotations=this._changeAnnotations.all(),workspaceEdit.documentChanges.forEach(change2=>{if(TextDocumentEdit.is(change2)){let textEditChange=new TextEditChangeImpl(
change2.edits,this._changeAnnotations);this._textEditChanges[change2.textDocument.uri]=textEditChange}})):workspaceEdit.changes&&Object.keys(workspaceEdit.changes).
forEach(key3=>{let textEditChange=new TextEditChangeImpl(workspaceEdit.changes[key3]);this._textEditChanges[key3]=textEditChange})):this._workspaceEdit={}}get edit(){
return this.initDocumentChanges(),this._changeAnnotations!==void 0&&(this._changeAnnotations.size===0?this._workspaceEdit.changeAnnotations=void 0:this._workspaceEdit.
changeAnnotations=this._changeAnnotations.all()),this._workspaceEdit}getTextEditChange(key3){if(OptionalVersionedTextDocumentIdentifier.is(key3)){if(this.initDocumentChanges(),
this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let textDocument={uri:key3.uri,version:key3.
version},result=this._textEditChanges[textDocument.uri];if(!result){let edits=[],textDocumentEdit={textDocument,edits};this._workspaceEdit.documentChanges.push(
textDocumentEdit),result=new TextEditChangeImpl(edits,this._changeAnnotations),this._textEditChanges[textDocument.uri]=result}return result}else{if(this.initChanges(),
this._workspaceEdit.changes===void 0)throw new Error("Workspace edit is not configured for normal text edit changes.");let result=this._textEditChanges[key3];if(!result){
let edits=[];this._workspaceEdit.changes[key3]=edits,result=new TextEditChangeImpl(edits),this._textEditChanges[key3]=result}return result}}initDocumentChanges(){
this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0&&(this._changeAnnotations=new ChangeAnnotations,this._workspaceEdit.documentChanges=
[],this._workspaceEdit.changeAnnotations=this._changeAnnotations.all())}initChanges(){this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===
void 0&&(this._workspaceEdit.changes=Object.create(null))}createFile(uri,optionsOrAnnotation,options){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");let annotation;ChangeAnnotation.is(optionsOrAnnotation)||ChangeAnnotationIdentifier.
is(optionsOrAnnotation)?annotation=optionsOrAnnotation:options=optionsOrAnnotation;let operation,id;if(annotation===void 0?operation=CreateFile.create(uri,options):
(id=ChangeAnnotationIdentifier.is(annotation)?annotation:this._changeAnnotations.manage(annotation),operation=CreateFile.create(uri,options,id)),this._workspaceEdit.
documentChanges.push(operation),id!==void 0)return id}renameFile(oldUri,newUri,optionsOrAnnotation,options){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");let annotation;ChangeAnnotation.is(optionsOrAnnotation)||ChangeAnnotationIdentifier.
is(optionsOrAnnotation)?annotation=optionsOrAnnotation:options=optionsOrAnnotation;let operation,id;if(annotation===void 0?operation=RenameFile.create(oldUri,newUri,
options):(id=ChangeAnnotationIdentifier.is(annotation)?annotation:this._changeAnnotations.manage(annotation),operation=RenameFile.create(oldUri,newUri,options,id)),
this._workspaceEdit.documentChanges.push(operation),id!==void 0)return id}deleteFile(uri,optionsOrAnnotation,options){if(this.initDocumentChanges(),this._workspaceEdit.
documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let annotation;ChangeAnnotation.is(optionsOrAnnotation)||ChangeAnnotationIdentifier.
is(optionsOrAnnotation)?annotation=optionsOrAnnotation:options=optionsOrAnnotation;let operation,id;if(annotation===void 0?operation=DeleteFile.create(uri,options):
(id=ChangeAnnotationIdentifier.is(annotation)?annotation:this._changeAnnotations.manage(annotation),operation=DeleteFile.create(uri,options,id)),this._workspaceEdit.
documentChanges.push(operation),id!==void 0)return id}};(function(TextDocumentIdentifier2){function create(uri){return{uri}}TextDocumentIdentifier2.create=create;
function is(value){let candidate=value;return Is.defined(candidate)&&Is.string(candidate.uri)}TextDocumentIdentifier2.is=is})(TextDocumentIdentifier||(TextDocumentIdentifier=
{}));(function(VersionedTextDocumentIdentifier2){function create(uri,version){return{uri,version}}VersionedTextDocumentIdentifier2.create=create;function is(value){
let candidate=value;return Is.defined(candidate)&&Is.string(candidate.uri)&&Is.integer(candidate.version)}VersionedTextDocumentIdentifier2.is=is})(VersionedTextDocumentIdentifier||
(VersionedTextDocumentIdentifier={}));(function(OptionalVersionedTextDocumentIdentifier2){function create(uri,version){return{uri,version}}OptionalVersionedTextDocumentIdentifier2.
create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Is.string(candidate.uri)&&(candidate.version===null||Is.integer(candidate.version))}
OptionalVersionedTextDocumentIdentifier2.is=is})(OptionalVersionedTextDocumentIdentifier||(OptionalVersionedTextDocumentIdentifier={}));(function(LanguageKind2){
LanguageKind2.ABAP="abap",LanguageKind2.WindowsBat="bat",LanguageKind2.BibTeX="bibtex",LanguageKind2.Clojure="clojure",LanguageKind2.Coffeescript="coffeescript",
LanguageKind2.C="c",LanguageKind2.CPP="cpp",LanguageKind2.CSharp="csharp",LanguageKind2.CSS="css",LanguageKind2.D="d",LanguageKind2.Delphi="pascal",LanguageKind2.
Diff="diff",LanguageKind2.Dart="dart",LanguageKind2.Dockerfile="dockerfile",LanguageKind2.Elixir="elixir",LanguageKind2.Erlang="erlang",LanguageKind2.FSharp="fs\
harp",LanguageKind2.GitCommit="git-commit",LanguageKind2.GitRebase="git-rebase",LanguageKind2.Go="go",LanguageKind2.Groovy="groovy",LanguageKind2.Handlebars="ha\
ndlebars",LanguageKind2.Haskell="haskell",LanguageKind2.HTML="html",LanguageKind2.Ini="ini",LanguageKind2.Java="java",LanguageKind2.JavaScript="javascript",LanguageKind2.
JavaScriptReact="javascriptreact",LanguageKind2.JSON="json",LanguageKind2.LaTeX="latex",LanguageKind2.Less="less",LanguageKind2.Lua="lua",LanguageKind2.Makefile=
"makefile",LanguageKind2.Markdown="markdown",LanguageKind2.ObjectiveC="objective-c",LanguageKind2.ObjectiveCPP="objective-cpp",LanguageKind2.Pascal="pascal",LanguageKind2.
Perl="perl",LanguageKind2.Perl6="perl6",LanguageKind2.PHP="php",LanguageKind2.Plaintext="plaintext",LanguageKind2.Powershell="powershell",LanguageKind2.Pug="jad\
e",LanguageKind2.Python="python",LanguageKind2.R="r",LanguageKind2.Razor="razor",LanguageKind2.Ruby="ruby",LanguageKind2.Rust="rust",LanguageKind2.SCSS="scss",LanguageKind2.
SASS="sass",LanguageKind2.Scala="scala",LanguageKind2.ShaderLab="shaderlab",LanguageKind2.ShellScript="shellscript",LanguageKind2.SQL="sql",LanguageKind2.Swift=
"swift",LanguageKind2.TypeScript="typescript",LanguageKind2.TypeScriptReact="typescriptreact",LanguageKind2.TeX="tex",LanguageKind2.VisualBasic="vb",LanguageKind2.
XML="xml",LanguageKind2.XSL="xsl",LanguageKind2.YAML="yaml"})(LanguageKind||(LanguageKind={}));(function(TextDocumentItem2){function create(uri,languageId,version,text2){
return{uri,languageId,version,text:text2}}TextDocumentItem2.create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Is.string(candidate.
uri)&&Is.string(candidate.languageId)&&Is.integer(candidate.version)&&Is.string(candidate.text)}TextDocumentItem2.is=is})(TextDocumentItem||(TextDocumentItem={}));
(function(MarkupKind2){MarkupKind2.PlainText="plaintext",MarkupKind2.Markdown="markdown";function is(value){let candidate=value;return candidate===MarkupKind2.PlainText||
candidate===MarkupKind2.Markdown}MarkupKind2.is=is})(MarkupKind||(MarkupKind={}));(function(MarkupContent2){function is(value){let candidate=value;return Is.objectLiteral(
value)&&MarkupKind.is(candidate.kind)&&Is.string(candidate.value)}MarkupContent2.is=is})(MarkupContent||(MarkupContent={}));(function(CompletionItemKind2){CompletionItemKind2.
Text=1,CompletionItemKind2.Method=2,CompletionItemKind2.Function=3,CompletionItemKind2.Constructor=4,CompletionItemKind2.Field=5,CompletionItemKind2.Variable=6,
CompletionItemKind2.Class=7,CompletionItemKind2.Interface=8,CompletionItemKind2.Module=9,CompletionItemKind2.Property=10,CompletionItemKind2.Unit=11,CompletionItemKind2.
Value=12,CompletionItemKind2.Enum=13,CompletionItemKind2.Keyword=14,CompletionItemKind2.Snippet=15,CompletionItemKind2.Color=16,CompletionItemKind2.File=17,CompletionItemKind2.
Reference=18,CompletionItemKind2.Folder=19,CompletionItemKind2.EnumMember=20,CompletionItemKind2.Constant=21,CompletionItemKind2.Struct=22,CompletionItemKind2.Event=
23,CompletionItemKind2.Operator=24,CompletionItemKind2.TypeParameter=25})(CompletionItemKind||(CompletionItemKind={}));(function(InsertTextFormat2){InsertTextFormat2.
PlainText=1,InsertTextFormat2.Snippet=2})(InsertTextFormat||(InsertTextFormat={}));(function(CompletionItemTag2){CompletionItemTag2.Deprecated=1})(CompletionItemTag||
(CompletionItemTag={}));(function(InsertReplaceEdit2){function create(newText,insert,replace){return{newText,insert,replace}}InsertReplaceEdit2.create=create;function is(value){
let candidate=value;return candidate&&Is.string(candidate.newText)&&Range.is(candidate.insert)&&Range.is(candidate.replace)}InsertReplaceEdit2.is=is})(InsertReplaceEdit||
(InsertReplaceEdit={}));(function(InsertTextMode2){InsertTextMode2.asIs=1,InsertTextMode2.adjustIndentation=2})(InsertTextMode||(InsertTextMode={}));(function(ApplyKind2){
ApplyKind2.Replace=1,ApplyKind2.Merge=2})(ApplyKind||(ApplyKind={}));(function(CompletionItemLabelDetails2){function is(value){let candidate=value;return candidate&&
(Is.string(candidate.detail)||candidate.detail===void 0)&&(Is.string(candidate.description)||candidate.description===void 0)}CompletionItemLabelDetails2.is=is})(
CompletionItemLabelDetails||(CompletionItemLabelDetails={}));(function(CompletionItem2){function create(label){return{label}}CompletionItem2.create=create})(CompletionItem||
(CompletionItem={}));(function(CompletionList2){function create(items,isIncomplete){return{items:items||[],isIncomplete:!!isIncomplete}}CompletionList2.create=create})(
CompletionList||(CompletionList={}));(function(MarkedString2){function fromPlainText(plainText){return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")}MarkedString2.
fromPlainText=fromPlainText;function is(value){let candidate=value;return Is.string(candidate)||Is.objectLiteral(candidate)&&Is.string(candidate.language)&&Is.string(
candidate.value)}MarkedString2.is=is})(MarkedString||(MarkedString={}));(function(Hover2){function is(value){let candidate=value;return!!candidate&&Is.objectLiteral(
candidate)&&(MarkupContent.is(candidate.contents)||MarkedString.is(candidate.contents)||Is.typedArray(candidate.contents,MarkedString.is))&&(value.range===void 0||
Range.is(value.range))}Hover2.is=is})(Hover||(Hover={}));(function(ParameterInformation2){function create(label,documentation){return documentation?{label,documentation}:
{label}}ParameterInformation2.create=create})(ParameterInformation||(ParameterInformation={}));(function(SignatureInformation2){function create(label,documentation,...parameters){
let result={label};return Is.defined(documentation)&&(result.documentation=documentation),Is.defined(parameters)?result.parameters=parameters:result.parameters=
[],result}SignatureInformation2.create=create})(SignatureInformation||(SignatureInformation={}));(function(DocumentHighlightKind2){DocumentHighlightKind2.Text=1,
DocumentHighlightKind2.Read=2,DocumentHighlightKind2.Write=3})(DocumentHighlightKind||(DocumentHighlightKind={}));(function(DocumentHighlight2){function create(range,kind){
let result={range};return Is.number(kind)&&(result.kind=kind),result}DocumentHighlight2.create=create})(DocumentHighlight||(DocumentHighlight={}));(function(SymbolKind2){
SymbolKind2.File=1,SymbolKind2.Module=2,SymbolKind2.Namespace=3,SymbolKind2.Package=4,SymbolKind2.Class=5,SymbolKind2.Method=6,SymbolKind2.Property=7,SymbolKind2.
Field=8,SymbolKind2.Constructor=9,SymbolKind2.Enum=10,SymbolKind2.Interface=11,SymbolKind2.Function=12,SymbolKind2.Variable=13,SymbolKind2.Constant=14,SymbolKind2.
String=15,SymbolKind2.Number=16,SymbolKind2.Boolean=17,SymbolKind2.Array=18,SymbolKind2.Object=19,SymbolKind2.Key=20,SymbolKind2.Null=21,SymbolKind2.EnumMember=
22,SymbolKind2.Struct=23,SymbolKind2.Event=24,SymbolKind2.Operator=25,SymbolKind2.TypeParameter=26})(SymbolKind||(SymbolKind={}));(function(SymbolTag2){SymbolTag2.
Deprecated=1})(SymbolTag||(SymbolTag={}));(function(SymbolInformation2){function create(name,kind,range,uri,containerName){let result={name,kind,location:{uri,range}};
return containerName&&(result.containerName=containerName),result}SymbolInformation2.create=create})(SymbolInformation||(SymbolInformation={}));(function(WorkspaceSymbol2){
function create(name,kind,uri,range){return range!==void 0?{name,kind,location:{uri,range}}:{name,kind,location:{uri}}}WorkspaceSymbol2.create=create})(WorkspaceSymbol||
(WorkspaceSymbol={}));(function(DocumentSymbol2){function create(name,detail,kind,range,selectionRange,children){let result={name,detail,kind,range,selectionRange};
return children!==void 0&&(result.children=children),result}DocumentSymbol2.create=create;function is(value){let candidate=value;return candidate&&Is.string(candidate.
name)&&Is.number(candidate.kind)&&Range.is(candidate.range)&&Range.is(candidate.selectionRange)&&(candidate.detail===void 0||Is.string(candidate.detail))&&(candidate.
deprecated===void 0||Is.boolean(candidate.deprecated))&&(candidate.children===void 0||Array.isArray(candidate.children))&&(candidate.tags===void 0||Array.isArray(
candidate.tags))}DocumentSymbol2.is=is})(DocumentSymbol||(DocumentSymbol={}));(function(CodeActionKind2){CodeActionKind2.Empty="",CodeActionKind2.QuickFix="quic\
kfix",CodeActionKind2.Refactor="refactor",CodeActionKind2.RefactorExtract="refactor.extract",CodeActionKind2.RefactorInline="refactor.inline",CodeActionKind2.RefactorMove=
"refactor.move",CodeActionKind2.RefactorRewrite="refactor.rewrite",CodeActionKind2.Source="source",CodeActionKind2.SourceOrganizeImports="source.organizeImports",
CodeActionKind2.SourceFixAll="source.fixAll",CodeActionKind2.Notebook="notebook"})(CodeActionKind||(CodeActionKind={}));(function(CodeActionTriggerKind2){CodeActionTriggerKind2.
Invoked=1,CodeActionTriggerKind2.Automatic=2})(CodeActionTriggerKind||(CodeActionTriggerKind={}));(function(CodeActionContext2){function create(diagnostics,only,triggerKind){
let result={diagnostics};return only!=null&&(result.only=only),triggerKind!=null&&(result.triggerKind=triggerKind),result}CodeActionContext2.create=create;function is(value){
let candidate=value;return Is.defined(candidate)&&Is.typedArray(candidate.diagnostics,Diagnostic.is)&&(candidate.only===void 0||Is.typedArray(candidate.only,Is.
string))&&(candidate.triggerKind===void 0||candidate.triggerKind===CodeActionTriggerKind.Invoked||candidate.triggerKind===CodeActionTriggerKind.Automatic)}CodeActionContext2.
is=is})(CodeActionContext||(CodeActionContext={}));(function(CodeActionTag2){CodeActionTag2.LLMGenerated=1;function is(value){return Is.defined(value)&&value===
CodeActionTag2.LLMGenerated}CodeActionTag2.is=is})(CodeActionTag||(CodeActionTag={}));(function(CodeAction2){function create(title,kindOrCommandOrEdit,kind){let result={
title},checkKind=!0;return typeof kindOrCommandOrEdit=="string"?(checkKind=!1,result.kind=kindOrCommandOrEdit):Command.is(kindOrCommandOrEdit)?result.command=kindOrCommandOrEdit:
result.edit=kindOrCommandOrEdit,checkKind&&kind!==void 0&&(result.kind=kind),result}CodeAction2.create=create;function is(value){let candidate=value;return candidate&&
Is.string(candidate.title)&&(candidate.diagnostics===void 0||Is.typedArray(candidate.diagnostics,Diagnostic.is))&&(candidate.kind===void 0||Is.string(candidate.
kind))&&(candidate.edit!==void 0||candidate.command!==void 0)&&(candidate.command===void 0||Command.is(candidate.command))&&(candidate.isPreferred===void 0||Is.
boolean(candidate.isPreferred))&&(candidate.edit===void 0||WorkspaceEdit.is(candidate.edit))&&(candidate.tags===void 0||Is.typedArray(candidate.tags,CodeActionTag.
is))}CodeAction2.is=is})(CodeAction||(CodeAction={}));(function(CodeLens2){function create(range,data){let result={range};return Is.defined(data)&&(result.data=
data),result}CodeLens2.create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Range.is(candidate.range)&&(Is.undefined(candidate.command)||
Command.is(candidate.command))}CodeLens2.is=is})(CodeLens||(CodeLens={}));(function(FormattingOptions2){function create(tabSize,insertSpaces){return{tabSize,insertSpaces}}
FormattingOptions2.create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Is.uinteger(candidate.tabSize)&&Is.boolean(candidate.insertSpaces)}
FormattingOptions2.is=is})(FormattingOptions||(FormattingOptions={}));(function(DocumentLink2){function create(range,target,data){return{range,target,data}}DocumentLink2.
create=create;function is(value){let candidate=value;return Is.defined(candidate)&&Range.is(candidate.range)&&(Is.undefined(candidate.target)||Is.string(candidate.
target))}DocumentLink2.is=is})(DocumentLink||(DocumentLink={}));(function(SelectionRange2){function create(range,parent){return{range,parent}}SelectionRange2.create=
create;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&(candidate.parent===void 0||SelectionRange2.is(candidate.
parent))}SelectionRange2.is=is})(SelectionRange||(SelectionRange={}));(function(SemanticTokenTypes2){SemanticTokenTypes2.namespace="namespace",SemanticTokenTypes2.
type="type",SemanticTokenTypes2.class="class",SemanticTokenTypes2.enum="enum",SemanticTokenTypes2.interface="interface",SemanticTokenTypes2.struct="struct",SemanticTokenTypes2.
typeParameter="typeParameter",SemanticTokenTypes2.parameter="parameter",SemanticTokenTypes2.variable="variable",SemanticTokenTypes2.property="property",SemanticTokenTypes2.
enumMember="enumMember",SemanticTokenTypes2.event="event",SemanticTokenTypes2.function="function",SemanticTokenTypes2.method="method",SemanticTokenTypes2.macro=
"macro",SemanticTokenTypes2.keyword="keyword",SemanticTokenTypes2.modifier="modifier",SemanticTokenTypes2.comment="comment",SemanticTokenTypes2.string="string",
SemanticTokenTypes2.number="number",SemanticTokenTypes2.regexp="regexp",SemanticTokenTypes2.operator="operator",SemanticTokenTypes2.decorator="decorator",SemanticTokenTypes2.
label="label"})(SemanticTokenTypes||(SemanticTokenTypes={}));(function(SemanticTokenModifiers2){SemanticTokenModifiers2.declaration="declaration",SemanticTokenModifiers2.
definition="definition",SemanticTokenModifiers2.readonly="readonly",SemanticTokenModifiers2.static="static",SemanticTokenModifiers2.deprecated="deprecated",SemanticTokenModifiers2.
abstract="abstract",SemanticTokenModifiers2.async="async",SemanticTokenModifiers2.modification="modification",SemanticTokenModifiers2.documentation="documentati\
on",SemanticTokenModifiers2.defaultLibrary="defaultLibrary"})(SemanticTokenModifiers||(SemanticTokenModifiers={}));(function(SemanticTokens2){function is(value){
let candidate=value;return Is.objectLiteral(candidate)&&(candidate.resultId===void 0||typeof candidate.resultId=="string")&&Array.isArray(candidate.data)&&(candidate.
data.length===0||typeof candidate.data[0]=="number")}SemanticTokens2.is=is})(SemanticTokens||(SemanticTokens={}));(function(InlineValueText2){function create(range,text2){
return{range,text:text2}}InlineValueText2.create=create;function is(value){let candidate=value;return candidate!=null&&Range.is(candidate.range)&&Is.string(candidate.
text)}InlineValueText2.is=is})(InlineValueText||(InlineValueText={}));(function(InlineValueVariableLookup2){function create(range,variableName,caseSensitiveLookup){
return{range,variableName,caseSensitiveLookup}}InlineValueVariableLookup2.create=create;function is(value){let candidate=value;return candidate!=null&&Range.is(
candidate.range)&&Is.boolean(candidate.caseSensitiveLookup)&&(Is.string(candidate.variableName)||candidate.variableName===void 0)}InlineValueVariableLookup2.is=
is})(InlineValueVariableLookup||(InlineValueVariableLookup={}));(function(InlineValueEvaluatableExpression2){function create(range,expression){return{range,expression}}
InlineValueEvaluatableExpression2.create=create;function is(value){let candidate=value;return candidate!=null&&Range.is(candidate.range)&&(Is.string(candidate.expression)||
candidate.expression===void 0)}InlineValueEvaluatableExpression2.is=is})(InlineValueEvaluatableExpression||(InlineValueEvaluatableExpression={}));(function(InlineValueContext2){
function create(frameId,stoppedLocation){return{frameId,stoppedLocation}}InlineValueContext2.create=create;function is(value){let candidate=value;return Is.defined(
candidate)&&Range.is(value.stoppedLocation)}InlineValueContext2.is=is})(InlineValueContext||(InlineValueContext={}));(function(InlayHintKind2){InlayHintKind2.Type=
1,InlayHintKind2.Parameter=2;function is(value){return value===1||value===2}InlayHintKind2.is=is})(InlayHintKind||(InlayHintKind={}));(function(InlayHintLabelPart2){
function create(value){return{value}}InlayHintLabelPart2.create=create;function is(value){let candidate=value;return Is.objectLiteral(candidate)&&(candidate.tooltip===
void 0||Is.string(candidate.tooltip)||MarkupContent.is(candidate.tooltip))&&(candidate.location===void 0||Location.is(candidate.location))&&(candidate.command===
void 0||Command.is(candidate.command))}InlayHintLabelPart2.is=is})(InlayHintLabelPart||(InlayHintLabelPart={}));(function(InlayHint2){function create(position,label,kind){
let result={position,label};return kind!==void 0&&(result.kind=kind),result}InlayHint2.create=create;function is(value){let candidate=value;return Is.objectLiteral(
candidate)&&Position.is(candidate.position)&&(Is.string(candidate.label)||Is.typedArray(candidate.label,InlayHintLabelPart.is))&&(candidate.kind===void 0||InlayHintKind.
is(candidate.kind))&&candidate.textEdits===void 0||Is.typedArray(candidate.textEdits,TextEdit.is)&&(candidate.tooltip===void 0||Is.string(candidate.tooltip)||MarkupContent.
is(candidate.tooltip))&&(candidate.paddingLeft===void 0||Is.boolean(candidate.paddingLeft))&&(candidate.paddingRight===void 0||Is.boolean(candidate.paddingRight))}
InlayHint2.is=is})(InlayHint||(InlayHint={}));(function(StringValue2){function createSnippet(value){return{kind:"snippet",value}}StringValue2.createSnippet=createSnippet;
function isSnippet(value){let candidate=value;return Is.objectLiteral(candidate)&&candidate.kind==="snippet"&&Is.string(candidate.value)}StringValue2.isSnippet=
isSnippet})(StringValue||(StringValue={}));(function(InlineCompletionItem2){function create(insertText,filterText,range,command){return{insertText,filterText,range,
command}}InlineCompletionItem2.create=create})(InlineCompletionItem||(InlineCompletionItem={}));(function(InlineCompletionList2){function create(items){return{items}}
InlineCompletionList2.create=create})(InlineCompletionList||(InlineCompletionList={}));(function(InlineCompletionTriggerKind2){InlineCompletionTriggerKind2.Invoked=
1,InlineCompletionTriggerKind2.Automatic=2})(InlineCompletionTriggerKind||(InlineCompletionTriggerKind={}));(function(SelectedCompletionInfo2){function create(range,text2){
return{range,text:text2}}SelectedCompletionInfo2.create=create})(SelectedCompletionInfo||(SelectedCompletionInfo={}));(function(InlineCompletionContext2){function create(triggerKind,selectedCompletionInfo){
return{triggerKind,selectedCompletionInfo}}InlineCompletionContext2.create=create})(InlineCompletionContext||(InlineCompletionContext={}));(function(WorkspaceFolder2){
function is(value){let candidate=value;return Is.objectLiteral(candidate)&&URI.is(candidate.uri)&&Is.string(candidate.name)}WorkspaceFolder2.is=is})(WorkspaceFolder||
(WorkspaceFolder={}));EOL=[`
`,`\r
`,"\r"];(function(TextDocument3){function create(uri,languageId,version,content){return new FullTextDocument(uri,languageId,version,content)}TextDocument3.create=
create;function is(value){let candidate=value;return!!(Is.defined(candidate)&&Is.string(candidate.uri)&&(Is.undefined(candidate.languageId)||Is.string(candidate.
languageId))&&Is.uinteger(candidate.lineCount)&&Is.func(candidate.getText)&&Is.func(candidate.positionAt)&&Is.func(candidate.offsetAt))}TextDocument3.is=is;function applyEdits(document,edits){
let text2=document.getText(),sortedEdits=mergeSort2(edits,(a,b)=>{let diff=a.range.start.line-b.range.start.line;return diff===0?a.range.start.character-b.range.
start.character:diff}),lastModifiedOffset=text2.length;for(let i=sortedEdits.length-1;i>=0;i--){let e=sortedEdits[i],startOffset=document.offsetAt(e.range.start),
endOffset=document.offsetAt(e.range.end);if(endOffset<=lastModifiedOffset)text2=text2.substring(0,startOffset)+e.newText+text2.substring(endOffset,text2.length);else
throw new Error("Overlapping edit");lastModifiedOffset=startOffset}return text2}TextDocument3.applyEdits=applyEdits;function mergeSort2(data,compare){if(data.length<=
1)return data;let p=data.length/2|0,left=data.slice(0,p),right=data.slice(p);mergeSort2(left,compare),mergeSort2(right,compare);let leftIdx=0,rightIdx=0,i=0;for(;leftIdx<
left.length&&rightIdx<right.length;)compare(left[leftIdx],right[rightIdx])<=0?data[i++]=left[leftIdx++]:data[i++]=right[rightIdx++];for(;leftIdx<left.length;)data[i++]=
left[leftIdx++];for(;rightIdx<right.length;)data[i++]=right[rightIdx++];return data}})(TextDocument||(TextDocument={}));FullTextDocument=class{constructor(uri,languageId,version,content){
this._uri=uri,this._languageId=languageId,this._version=version,this._content=content,this._lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this.
_languageId}get version(){return this._version}getText(range){if(range){let start=this.offsetAt(range.start),end=this.offsetAt(range.end);return this._content.substring(
start,end)}return this._content}update(event,version){this._content=event.text,this._version=version,this._lineOffsets=void 0}getLineOffsets(){if(this._lineOffsets===
void 0){let lineOffsets=[],text2=this._content,isLineStart=!0;for(let i=0;i<text2.length;i++){isLineStart&&(lineOffsets.push(i),isLineStart=!1);let ch=text2.charAt(
i);isLineStart=ch==="\r"||ch===`
`,ch==="\r"&&i+1<text2.length&&text2.charAt(i+1)===`
`&&i++}isLineStart&&text2.length>0&&lineOffsets.push(text2.length),this._lineOffsets=lineOffsets}return this._lineOffsets}positionAt(offset){offset=Math.max(Math.
min(offset,this._content.length),0);let lineOffsets=this.getLineOffsets(),low=0,high=lineOffsets.length;if(high===0)return Position.create(0,offset);for(;low<high;){
let mid=Math.floor((low+high)/2);lineOffsets[mid]>offset?high=mid:low=mid+1}let line=low-1;return Position.create(line,offset-lineOffsets[line])}offsetAt(position){
let lineOffsets=this.getLineOffsets();if(position.line>=lineOffsets.length)return this._content.length;if(position.line<0)return 0;let lineOffset=lineOffsets[position.
line],nextLineOffset=position.line+1<lineOffsets.length?lineOffsets[position.line+1]:this._content.length;return Math.max(Math.min(lineOffset+position.character,
nextLineOffset),lineOffset)}get lineCount(){return this.getLineOffsets().length}};(function(Is2){let toString=Object.prototype.toString;function defined(value){
return typeof value<"u"}Is2.defined=defined;function undefined2(value){return typeof value>"u"}Is2.undefined=undefined2;function boolean(value){return value===!0||
value===!1}Is2.boolean=boolean;function string2(value){return toString.call(value)==="[object String]"}Is2.string=string2;function number(value){return toString.
call(value)==="[object Number]"}Is2.number=number;function numberRange(value,min,max){return toString.call(value)==="[object Number]"&&min<=value&&value<=max}Is2.
numberRange=numberRange;function integer2(value){return toString.call(value)==="[object Number]"&&-2147483648<=value&&value<=2147483647}Is2.integer=integer2;function uinteger2(value){
return toString.call(value)==="[object Number]"&&0<=value&&value<=2147483647}Is2.uinteger=uinteger2;function func(value){return toString.call(value)==="[object \
Function]"}Is2.func=func;function objectLiteral(value){return value!==null&&typeof value=="object"}Is2.objectLiteral=objectLiteral;function typedArray(value,check){
return Array.isArray(value)&&value.every(check)}Is2.typedArray=typedArray})(Is||(Is={}))}});var require_line=__commonJS({"node_modules/dockerfile-ast/lib/line.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Line=
void 0;var Line=class{constructor(document,range){this.document=document,this.range=range}getRange(){return this.range}getTextContent(){return this.document.getText().
substring(this.document.offsetAt(this.range.start),this.document.offsetAt(this.range.end))}isAfter(line){return this.range.start.line>line.range.start.line}isBefore(line){
return this.range.start.line<line}};exports.Line=Line}});var require_util=__commonJS({"node_modules/dockerfile-ast/lib/util.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Util=
void 0;var Util=class _Util{static isUTF8BOM(char){let uintArray=Uint8Array.from(Buffer.from(char,"UTF-8"));return uintArray[0]===239&&uintArray[1]==187&&uintArray[2]==
191}static isWhitespace(char){return char===" "||char==="	"||_Util.isNewline(char)}static isNewline(char){return char==="\r"||char===`
`}static findLeadingNonWhitespace(content,escapeChar){whitespaceCheck:for(let i=0;i<content.length;i++)switch(content.charAt(i)){case" ":case"	":continue;case escapeChar:
escapeCheck:for(let j=i+1;j<content.length;j++)switch(content.charAt(j)){case" ":case"	":continue;case"\r":i=j+1;continue whitespaceCheck;case`
`:i=j;continue whitespaceCheck;default:break escapeCheck}return-1;default:return i}return-1}static isInsideRange(position,range){return range.start.line===range.
end.line?range.start.line===position.line&&range.start.character<=position.character&&position.character<=range.end.character:range.start.line===position.line?range.
start.character<=position.character:range.end.line===position.line?position.character<=range.end.character:range.start.line<position.line&&position.line<range.end.
line}static parseHeredocName(value){if(value=value.substring(2),value.charAt(0)==="-"&&(value=value.substring(1)),value.charAt(0)==='"'){if(value.charAt(value.length-
1)!=='"')return null;value=value.substring(1,value.length-1)}if(value.charAt(0)==="'"){if(value.charAt(value.length-1)!=="'")return null;value=value.substring(1,
value.length-1)}return value.charAt(0)==="<"?null:value}};exports.Util=Util}});var require_comment=__commonJS({"node_modules/dockerfile-ast/lib/comment.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Comment=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),line_1=require_line(),util_1=require_util(),Comment=class extends line_1.
Line{constructor(document,range){super(document,range)}toString(){let content=this.getContent();return content?"# "+content:"#"}getContent(){let range=this.getContentRange();
return range===null?"":this.document.getText().substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end))}getContentRange(){let range=this.
getRange(),startOffset=this.document.offsetAt(range.start),raw=this.document.getText().substring(startOffset,this.document.offsetAt(range.end)),start=-1,end=-1;
for(let i=1;i<raw.length;i++)if(!util_1.Util.isWhitespace(raw.charAt(i))){start=i;break}if(start===-1)return null;for(let i=raw.length-1;i>=1;i--)if(!util_1.Util.
isWhitespace(raw.charAt(i))){end=i+1;break}return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset+start),this.document.positionAt(
startOffset+end))}};exports.Comment=Comment}});var main_exports2={};__export(main_exports2,{TextDocument:()=>TextDocument2});function mergeSort(data,compare){if(data.length<=1)return data;let p=data.length/2|
0,left=data.slice(0,p),right=data.slice(p);mergeSort(left,compare),mergeSort(right,compare);let leftIdx=0,rightIdx=0,i=0;for(;leftIdx<left.length&&rightIdx<right.
length;)compare(left[leftIdx],right[rightIdx])<=0?data[i++]=left[leftIdx++]:data[i++]=right[rightIdx++];for(;leftIdx<left.length;)data[i++]=left[leftIdx++];for(;rightIdx<
right.length;)data[i++]=right[rightIdx++];return data}function computeLineOffsets(text2,isAtLineStart,textOffset=0){let result=isAtLineStart?[textOffset]:[];for(let i=0;i<
text2.length;i++){let ch=text2.charCodeAt(i);isEOL(ch)&&(ch===13&&i+1<text2.length&&text2.charCodeAt(i+1)===10&&i++,result.push(textOffset+i+1))}return result}function isEOL(char){
return char===13||char===10}function getWellformedRange(range){let start=range.start,end=range.end;return start.line>end.line||start.line===end.line&&start.character>
end.character?{start:end,end:start}:range}function getWellformedEdit(textEdit){let range=getWellformedRange(textEdit.range);return range!==textEdit.range?{newText:textEdit.
newText,range}:textEdit}var FullTextDocument2,TextDocument2,init_main2=__esm({"node_modules/vscode-languageserver-textdocument/lib/esm/main.js"(){"use strict";FullTextDocument2=
class _FullTextDocument{constructor(uri,languageId,version,content){this._uri=uri,this._languageId=languageId,this._version=version,this._content=content,this._lineOffsets=
void 0}get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(range){if(range){let start=this.offsetAt(range.
start),end=this.offsetAt(range.end);return this._content.substring(start,end)}return this._content}update(changes,version){for(let change2 of changes)if(_FullTextDocument.
isIncremental(change2)){let range=getWellformedRange(change2.range),startOffset=this.offsetAt(range.start),endOffset=this.offsetAt(range.end);this._content=this.
_content.substring(0,startOffset)+change2.text+this._content.substring(endOffset,this._content.length);let insertedEndOffset=startOffset+change2.text.length,crlfAtStart=this.
_content.charCodeAt(startOffset-1)===13&&this._content.charCodeAt(startOffset)===10,crlfAtEnd=this._content.charCodeAt(insertedEndOffset-1)===13&&this._content.
charCodeAt(insertedEndOffset)===10;if(crlfAtStart||crlfAtEnd){this._lineOffsets=void 0;continue}let startLine=Math.max(range.start.line,0),endLine=Math.max(range.
end.line,0),lineOffsets=this._lineOffsets,addedLineOffsets=computeLineOffsets(change2.text,!1,startOffset);if(endLine-startLine===addedLineOffsets.length)for(let i=0,
len=addedLineOffsets.length;i<len;i++)lineOffsets[i+startLine+1]=addedLineOffsets[i];else addedLineOffsets.length<1e4?lineOffsets.splice(startLine+1,endLine-startLine,
...addedLineOffsets):this._lineOffsets=lineOffsets=lineOffsets.slice(0,startLine+1).concat(addedLineOffsets,lineOffsets.slice(endLine+1));let diff=change2.text.
length-(endOffset-startOffset);if(diff!==0)for(let i=startLine+1+addedLineOffsets.length,len=lineOffsets.length;i<len;i++)lineOffsets[i]=lineOffsets[i]+diff}else if(_FullTextDocument.
isFull(change2))this._content=change2.text,this._lineOffsets=void 0;else throw new Error("Unknown change event received");this._version=version}getLineOffsets(){
return this._lineOffsets===void 0&&(this._lineOffsets=computeLineOffsets(this._content,!0)),this._lineOffsets}positionAt(offset){offset=Math.max(Math.min(offset,
this._content.length),0);let lineOffsets=this.getLineOffsets(),low=0,high=lineOffsets.length;if(high===0)return{line:0,character:offset};for(;low<high;){let mid=Math.
floor((low+high)/2);lineOffsets[mid]>offset?high=mid:low=mid+1}let line=low-1;return offset=this.ensureBeforeEOL(offset,lineOffsets[line]),{line,character:offset-
lineOffsets[line]}}offsetAt(position){let lineOffsets=this.getLineOffsets();if(position.line>=lineOffsets.length)return this._content.length;if(position.line<0)
return 0;let lineOffset=lineOffsets[position.line];if(position.character<=0)return lineOffset;let nextLineOffset=position.line+1<lineOffsets.length?lineOffsets[position.
line+1]:this._content.length,offset=Math.min(lineOffset+position.character,nextLineOffset);return this.ensureBeforeEOL(offset,lineOffset)}getLineRange(line){let lineOffsets=this.
getLineOffsets();if(line>=lineOffsets.length){let lastLine=lineOffsets.length-1;return{start:{line:lastLine,character:0},end:{line:lastLine,character:this._content.
length-lineOffsets[lastLine]}}}else if(line<0)return{start:{line:0,character:0},end:{line:0,character:0}};let startOffset=lineOffsets[line],nextLineOffset=line+
1<lineOffsets.length?lineOffsets[line+1]:this._content.length,endOffset=this.ensureBeforeEOL(nextLineOffset,startOffset);return{start:{line,character:0},end:{line,
character:endOffset-startOffset}}}getEOLCharacters(line){let lineOffsets=this.getLineOffsets();if(line>=lineOffsets.length)return"";if(line<0)return"";let nextLineOffset=line+
1<lineOffsets.length?lineOffsets[line+1]:this._content.length,eolOffset=this.ensureBeforeEOL(nextLineOffset,lineOffsets[line]);return this._content.substring(eolOffset,
nextLineOffset)}ensureBeforeEOL(offset,lineOffset){for(;offset>lineOffset&&isEOL(this._content.charCodeAt(offset-1));)offset--;return offset}get lineCount(){return this.
getLineOffsets().length}static isIncremental(event){let candidate=event;return candidate!=null&&typeof candidate.text=="string"&&candidate.range!==void 0&&(candidate.
rangeLength===void 0||typeof candidate.rangeLength=="number")}static isFull(event){let candidate=event;return candidate!=null&&typeof candidate.text=="string"&&
candidate.range===void 0&&candidate.rangeLength===void 0}};(function(TextDocument3){function create(uri,languageId,version,content){return new FullTextDocument2(
uri,languageId,version,content)}TextDocument3.create=create;function update(document,changes,version){if(document instanceof FullTextDocument2)return document.update(
changes,version),document;throw new Error("TextDocument.update: document must be created by TextDocument.create")}TextDocument3.update=update;function applyEdits(document,edits){
let text2=document.getText(),sortedEdits=mergeSort(edits.map(getWellformedEdit),(a,b)=>{let diff=a.range.start.line-b.range.start.line;return diff===0?a.range.start.
character-b.range.start.character:diff}),lastModifiedOffset=0,spans=[];for(let e of sortedEdits){let startOffset=document.offsetAt(e.range.start);if(startOffset<
lastModifiedOffset)throw new Error("Overlapping edit");startOffset>lastModifiedOffset&&spans.push(text2.substring(lastModifiedOffset,startOffset)),e.newText.length&&
spans.push(e.newText),lastModifiedOffset=document.offsetAt(e.range.end)}return spans.push(text2.substr(lastModifiedOffset)),spans.join("")}TextDocument3.applyEdits=
applyEdits})(TextDocument2||(TextDocument2={}))}});var require_parserDirective=__commonJS({"node_modules/dockerfile-ast/lib/parserDirective.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.ParserDirective=void 0;var main_1=require_main(),line_1=require_line(),ParserDirective=class extends line_1.Line{constructor(document,range,nameRange,valueRange){
super(document,range),this.nameRange=nameRange,this.valueRange=valueRange}toString(){return"# "+this.getName()+"="+this.getValue()}getNameRange(){return this.nameRange}getValueRange(){
return this.valueRange}getName(){return this.document.getText().substring(this.document.offsetAt(this.nameRange.start),this.document.offsetAt(this.nameRange.end))}getValue(){
return this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))}getDirective(){let directive=main_1.
Directive[this.getName().toLowerCase()];return directive===void 0?null:directive}};exports.ParserDirective=ParserDirective}});var require_heredoc=__commonJS({"node_modules/dockerfile-ast/lib/heredoc.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Heredoc=void 0;var Heredoc=class{constructor(startRange,name,nameRange,contentRange,endRange){this.startRange=startRange,this.name=name,this.nameRange=nameRange,
this.contentRange=contentRange,this.endRange=endRange}getName(){return this.name}getStartRange(){return this.startRange}getNameRange(){return this.nameRange}getContentRange(){
return this.contentRange}getDelimiterRange(){return this.endRange}};exports.Heredoc=Heredoc}});var require_variable=__commonJS({"node_modules/dockerfile-ast/lib/variable.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Variable=void 0;var Variable=class{constructor(name,nameRange,range,modifier,modifierRange,substitutionParameter,substitutionRange,defined,buildVariable,stringValue){
this.name=name,this.nameRange=nameRange,this.range=range,this.modifier=modifier,this.modifierRange=modifierRange,this.substitutionParameter=substitutionParameter,
this.substitutionRange=substitutionRange,this.defined=defined,this.buildVariable=buildVariable,this.stringValue=stringValue}toString(){return this.stringValue}getName(){
return this.name}getNameRange(){return this.nameRange}getRange(){return this.range}getModifier(){return this.modifier}getModifierRange(){return this.modifierRange}getSubstitutionParameter(){
return this.substitutionParameter}getSubstitutionRange(){return this.substitutionRange}isDefined(){return this.defined}isBuildVariable(){return this.buildVariable===
!0}isEnvironmentVariable(){return this.buildVariable===!1}};exports.Variable=Variable}});var require_instruction=__commonJS({"node_modules/dockerfile-ast/lib/instruction.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Instruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),util_1=require_util(),line_1=require_line(),argument_1=require_argument(),
heredoc_1=require_heredoc(),variable_1=require_variable(),main_1=require_main(),Instruction=class extends line_1.Line{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range),this.dockerfile=dockerfile,this.escapeChar=escapeChar,this.instruction=instruction,this.instructionRange=instructionRange}toString(){let value=this.
getKeyword();for(let arg of this.getRawArguments())value+=" ",value+=arg.getValue();return value}getRangeContent(range){return range===null?null:this.document.getText().
substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end))}getInstructionRange(){return this.instructionRange}getInstruction(){return this.
instruction}getKeyword(){return this.getInstruction().toUpperCase()}getArgumentsRange(){let args=this.getArguments();return args.length===0?null:vscode_languageserver_types_1.
Range.create(args[0].getRange().start,args[args.length-1].getRange().end)}getArgumentsRanges(){let args=this.getArguments();if(args.length===0)return[];if(args[0].
getRange().start.line===args[args.length-1].getRange().end.line)return[vscode_languageserver_types_1.Range.create(args[0].getRange().start,args[args.length-1].getRange().
end)];let ranges=[],end=-1,startPosition=args[0].getRange().start,range=this.getInstructionRange(),extra=this.document.offsetAt(startPosition)-this.document.offsetAt(
range.start),fullArgs=this.getTextContent().substring(extra,this.document.offsetAt(args[args.length-1].getRange().end)-this.document.offsetAt(range.start)),offset=this.
document.offsetAt(range.start)+extra,start=!1,comment=!1;for(let i=0;i<fullArgs.length;i++){let char=fullArgs.charAt(i);if(char===this.escapeChar){let next=fullArgs.
charAt(i+1);if(next===" "||next==="	")whitespaceCheck:for(let j=i+2;j<fullArgs.length;j++)switch(fullArgs.charAt(j)){case" ":case"	":continue;case"\r":j++;case`\

`:startPosition!==null&&ranges.push(vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(offset+end+1))),startPosition=null,start=!0,
comment=!1,i=j;break whitespaceCheck;default:break whitespaceCheck}else next==="\r"?(startPosition!==null&&(ranges.push(vscode_languageserver_types_1.Range.create(
startPosition,this.document.positionAt(offset+end+1))),startPosition=null),start=!0,comment=!1,i+=2):(next===`
`&&(startPosition!==null&&ranges.push(vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(offset+end+1))),startPosition=null,start=
!0,comment=!1),i++)}else if(util_1.Util.isNewline(char))comment&&(startPosition=null,start=!0,comment=!1);else if(!comment){if(startPosition===null){if(char==="\
#"){comment=!0;continue}let position=this.document.positionAt(offset+i);position.character!==0&&(startPosition=vscode_languageserver_types_1.Position.create(position.
line,0))}end=i}}return startPosition===null?ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+end),this.document.positionAt(
offset+end+1))):ranges.push(vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(offset+end+1))),ranges}getRawArgumentsContent(){let args=this.
getArguments();return args.length===0?null:this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start,args[args.length-1].getRange().
end))}getArgumentsContent(){if(this.getArguments().length===0)return null;let content="",ranges=this.getArgumentsRanges(),documentText=this.document.getText();for(let range of ranges)
content+=documentText.substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end));return content}getArguments(){return this.getRawArguments()}getRawArguments(){
let args=[],range=this.getInstructionRange(),extra=this.document.offsetAt(range.end)-this.document.offsetAt(range.start),fullArgs=this.getTextContent().substring(
extra),offset=this.document.offsetAt(range.start)+extra,start=!1,comment=!1,found=-1,escapedWhitespaceDetected=!1,escaping=!1,escapeMarker=-1,escapedArg="";for(let i=0;i<
fullArgs.length;i++){let char=fullArgs.charAt(i);if(util_1.Util.isWhitespace(char))if(escaping){escapedWhitespaceDetected=!0,util_1.Util.isNewline(char)&&(escapedWhitespaceDetected=
!1,comment&&(comment=!1,start=!0));continue}else found!==-1&&(escapeMarker===-1?args.push(new argument_1.Argument(escapedArg,vscode_languageserver_types_1.Range.
create(this.document.positionAt(offset+found),this.document.positionAt(offset+i)))):args.push(new argument_1.Argument(escapedArg,vscode_languageserver_types_1.Range.
create(this.document.positionAt(offset+found),this.document.positionAt(offset+escapeMarker)))),escapeMarker=-1,escapedArg="",found=-1);else if(char===this.escapeChar){
let next=fullArgs.charAt(i+1);if(next===" "||next==="	")whitespaceCheck:for(let j=i+2;j<fullArgs.length;j++)switch(fullArgs.charAt(j)){case" ":case"	":continue;case"\
\r":j++;case`
`:comment=!1,escaping=!0,start=!0,found!==-1&&(escapeMarker=i),i=j;break whitespaceCheck;default:escapeMarker=i,found===-1&&(i=j-1);break whitespaceCheck}else if(next===
"\r")comment=!1,escaping=!0,start=!0,found!==-1&&escapeMarker===-1&&(escapeMarker=i),i+=2;else if(next===`
`)comment=!1,escaping=!0,start=!0,found!==-1&&escapeMarker===-1&&(escapeMarker=i),i++;else{if(escapedWhitespaceDetected&&escapeMarker!==-1&&(args.push(new argument_1.
Argument(escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found),this.document.positionAt(offset+escapeMarker)))),escapedArg=
"",found=-1),escapeMarker=-1,escapedWhitespaceDetected=!1,escaping=!1,next==="$")escapedArg=escapedArg+char+next;else{if(next==="")break;escapedArg=escapedArg+next}
found===-1&&(found=i),i++}}else comment||(start&&char==="#"?comment=!0:(escapedWhitespaceDetected&&escapeMarker!==-1&&(args.push(new argument_1.Argument(escapedArg,
vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found),this.document.positionAt(offset+escapeMarker)))),escapedArg="",found=-1),escapedWhitespaceDetected=
!1,escaping=!1,escapeMarker=-1,escapedArg=escapedArg+char,found===-1&&(found=i)),start=!1)}return found!==-1&&(escapeMarker===-1?args.push(new argument_1.Argument(
escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found),this.document.positionAt(offset+fullArgs.length)))):args.push(new argument_1.
Argument(escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found),this.document.positionAt(offset+escapeMarker))))),args}getExpandedArguments(){
let args=this.getArguments();for(let i=0;i<args.length;i++){let argRange=args[i].getRange(),offset=this.document.offsetAt(argRange.start),variables=this.parseVariables(
offset,args[i].getValue()),swaps=[],requiresExpansion=!1;for(let variable of variables){let value=this.dockerfile.resolveVariable(variable.getName(),variable.getNameRange().
start.line);swaps.push(value),requiresExpansion=requiresExpansion||value!==void 0}if(requiresExpansion){let expanded="";for(let j=0;j<swaps.length;j++){let variableRange=variables[j].
getRange(),start=this.document.offsetAt(variableRange.start),end=this.document.offsetAt(variableRange.end);swaps[j]?(expanded+=this.document.getText().substring(
offset,start),expanded+=swaps[j],offset=end):(expanded+=this.document.getText().substring(offset,end),offset=end)}let argEnd=this.document.offsetAt(argRange.end);
argEnd!==offset&&(expanded+=this.document.getText().substring(offset,argEnd)),args[i]=new argument_1.Argument(expanded,argRange)}}return args}getVariables(){let variables=[],
args=this.getRawArguments();for(let arg of args){let range=arg.getRange(),rawValue=this.document.getText().substring(this.document.offsetAt(range.start),this.document.
offsetAt(range.end)),parsedVariables=this.parseVariables(this.document.offsetAt(arg.getRange().start),rawValue);for(let parsedVariable of parsedVariables)variables.
push(parsedVariable)}return variables}parseVariables(offset,arg){let variables=[];variableLoop:for(let i=0;i<arg.length;i++)switch(arg.charAt(i)){case this.escapeChar:
arg.charAt(i+1)==="$"&&i++;break;case"$":if(arg.charAt(i+1)==="{"){let escapedString="${",escapedName="",nameEnd=-1,escapedSubstitutionParameter="",substitutionStart=-1,
substitutionEnd=-1,modifierRead=-1;nameLoop:for(let j=i+2;j<arg.length;j++){let char=arg.charAt(j);switch(char){case this.escapeChar:for(let k=j+1;k<arg.length;k++)
switch(arg.charAt(k)){case" ":case"	":case"\r":continue;case`
`:j=k;continue nameLoop}break;case"}":escapedString+="}";let modifier=null,modifierRange=null,substitutionParameter=modifierRead!==-1?escapedSubstitutionParameter:
null,substitutionRange=null;nameEnd===-1?nameEnd=j:nameEnd+1===j?(modifier="",modifierRange=vscode_languageserver_types_1.Range.create(this.document.positionAt(
offset+nameEnd+1),this.document.positionAt(offset+nameEnd+1))):(substitutionStart===-1?(substitutionStart=modifierRead+1,substitutionEnd=modifierRead+1):substitutionEnd=
substitutionEnd+1,modifier=arg.substring(modifierRead,modifierRead+1),modifierRange=vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+modifierRead),
this.document.positionAt(offset+modifierRead+1)),substitutionRange=vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+substitutionStart),
this.document.positionAt(offset+substitutionEnd)));let start=this.document.positionAt(offset+i);variables.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+2),this.document.positionAt(offset+nameEnd)),vscode_languageserver_types_1.Range.create(start,this.document.positionAt(
offset+j+1)),modifier,modifierRange,substitutionParameter,substitutionRange,this.dockerfile.resolveVariable(escapedName,start.line)!==void 0,this.isBuildVariable(
escapedName,start.line),escapedString)),i=j;continue variableLoop;case":":nameEnd===-1?nameEnd=j:modifierRead!==-1?(substitutionStart===-1&&(substitutionStart=j),
substitutionEnd=j,escapedSubstitutionParameter+=":"):modifierRead=j,escapedString+=":";break;case`
`:case"\r":case" ":case"	":break;default:nameEnd===-1?escapedName+=char:modifierRead!==-1?(substitutionStart===-1&&(substitutionStart=j),substitutionEnd=j,escapedSubstitutionParameter+=
char):modifierRead=j,escapedString+=char;break}}break variableLoop}else{if(util_1.Util.isWhitespace(arg.charAt(i+1))||i===arg.length-1)continue;{let escapedName="";
nameLoop:for(let j=i+1;j<arg.length;j++){let char=arg.charAt(j);switch(char){case"\r":case`
`:case" ":case"	":continue;case"$":case"'":case'"':let varStart=this.document.positionAt(offset+i);variables.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+j)),vscode_languageserver_types_1.Range.create(varStart,this.document.positionAt(
offset+j)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,varStart.line)!==void 0,this.isBuildVariable(escapedName,varStart.line),"$"+escapedName)),
i=j-1;continue variableLoop;case this.escapeChar:for(let k=j+1;k<arg.length;k++)switch(arg.charAt(k)){case" ":case"	":case"\r":continue;case`
`:j=k;continue nameLoop}let start2=this.document.positionAt(offset+i);variables.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.Range.create(
this.document.positionAt(offset+i+1),this.document.positionAt(offset+j)),vscode_languageserver_types_1.Range.create(start2,this.document.positionAt(offset+j)),null,
null,null,null,this.dockerfile.resolveVariable(escapedName,start2.line)!==void 0,this.isBuildVariable(escapedName,start2.line),"$"+escapedName));break variableLoop}
if(char.match(/^[a-z0-9_]+$/i)===null){let varStart=this.document.positionAt(offset+i);variables.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+j)),vscode_languageserver_types_1.Range.create(varStart,this.document.positionAt(
offset+j)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,varStart.line)!==void 0,this.isBuildVariable(escapedName,varStart.line),"$"+escapedName)),
i=j-1;continue variableLoop}escapedName+=char}let start=this.document.positionAt(offset+i);variables.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+arg.length)),vscode_languageserver_types_1.Range.create(start,this.document.positionAt(
offset+arg.length)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,start.line)!==void 0,this.isBuildVariable(escapedName,start.line),"$"+escapedName))}}
break variableLoop}return variables}isBuildVariable(variable,line){if(this.getKeyword()===main_1.Keyword.FROM){for(let initialArg of this.dockerfile.getInitialARGs()){
let property=initialArg.getProperty();if(property&&variable===property.getName())return!0}return}let image=this.dockerfile.getContainingImage(vscode_languageserver_types_1.
Position.create(line,0)),envs=image.getENVs();for(let i=envs.length-1;i>=0;i--)if(envs[i].isBefore(line)){for(let property of envs[i].getProperties())if(property.
getName()===variable)return!1}let args=image.getARGs();for(let i=args.length-1;i>=0;i--)if(args[i].isBefore(line)){let property=args[i].getProperty();if(property&&
property.getName()===variable)return!0}}createSingleLineHeredocs(args){let heredocs=[];for(let arg of args){let value=arg.getValue();if(value.startsWith("<<")&&
util_1.Util.parseHeredocName(value)!==null){let startRange=arg.getRange(),nameRange=this.getNameRange(startRange),name=this.getName(nameRange);heredocs.push(new heredoc_1.
Heredoc(startRange,name,nameRange,null,null))}}return heredocs}getName(nameRange){let content=this.document.getText(nameRange),escaping=!1,name="";nameLoop:for(let i=0;i<
content.length;i++){let ch=content.charAt(i);switch(ch){case this.escapeChar:escaping=!0;for(let j=i+1;j<content.length;j++)switch(content.charAt(j)){case" ":case"\
	":break;case"\r":i=j+1;continue nameLoop;case`
`:i=j;continue nameLoop;default:name+=content.charAt(j),i=j;continue nameLoop}break;case"#":if(escaping){for(let j=i+1;j<content.length;j++)if(content.charAt(j)===
`
`){i=j;continue nameLoop}}case" ":case"	":case"\r":case`
`:if(escaping)break;default:name+=ch;break}}return name}getNameRange(startRange){let content=this.document.getText(startRange),endFound=!1,searchHyphen=!1,start=-1,
end=-1,escaping=!1,quote=null;contentLoop:for(let i=0;i<content.length;i++){let ch=content.charAt(i);switch(ch){case'"':case"'":if(quote===ch)break contentLoop;
quote=ch;continue;case this.escapeChar:for(let j=i+1;j<content.length;j++)if(content.charAt(j)===`
`){escaping=!0,j=i;continue contentLoop}break;case" ":case"	":case"\r":case`
`:break;case"<":endFound?searchHyphen=!0:endFound=!0;break;case"-":if(searchHyphen){searchHyphen=!1;break}case"#":if(escaping){for(let j=i+1;j<content.length;j++)
if(content.charAt(j)===`
`){i=j;continue contentLoop}}default:if(start===-1&&(start=i),quote!==null){end=i+1;break}break contentLoop}}if(start===-1)return vscode_languageserver_types_1.
Range.create(startRange.end,startRange.end);let nameStart=this.document.positionAt(this.document.offsetAt(startRange.start)+start),nameEnd=quote!==null?this.document.
positionAt(this.document.offsetAt(startRange.start)+end):startRange.end;return vscode_languageserver_types_1.Range.create(nameStart,nameEnd)}getHeredocs(){let args=this.
getArguments();if(args.length===0)return[];let heredocs=[],range=this.getRange();if(range.start.line===range.end.line)return this.createSingleLineHeredocs(args);
let heredocDefinitions=[],heredocsProcessed=!1,escaping=!1,contentStart=-1,contentEnd=-1,lineStart=-1,currentHeredoc=0,startOffset=this.document.offsetAt(args[0].
getRange().start),content=this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start,this.getRange().end));contentLoop:for(let i=0;i<
content.length;i++)switch(content.charAt(i)){case this.escapeChar:escaping=!0;for(let j=i+1;j<content.length;j++)switch(content.charAt(j)){case" ":case"	":break;case"\
\r":j++;case`
`:i=j;continue contentLoop;default:i=j;continue contentLoop}break;case"\r":break;case`
`:if(escaping)break;if(heredocsProcessed){contentStart===-1&&(contentStart=i),contentEnd=i;let arg=heredocDefinitions[currentHeredoc],startRange=arg.getRange(),
nameRange=this.getNameRange(startRange),name=this.getName(nameRange),delimiterRange=this.getDelimiterRange(arg,name,vscode_languageserver_types_1.Range.create(this.
document.positionAt(startOffset+lineStart),this.document.positionAt(startOffset+i)));if(delimiterRange!==null){let contentRange=vscode_languageserver_types_1.Range.
create(this.document.positionAt(startOffset+contentStart),this.document.positionAt(startOffset+lineStart-1));heredocs.push(new heredoc_1.Heredoc(startRange,name,
nameRange,contentRange,delimiterRange)),contentStart=-1,currentHeredoc++}lineStart=-1}else{let offsetLimit=startOffset+i;for(let arg of args)if(this.document.offsetAt(
arg.getRange().start)<offsetLimit)arg.getValue().startsWith("<<")&&heredocDefinitions.push(arg);else break;heredocsProcessed=!0,lineStart=-1;continue contentLoop}
break;case" ":case"	":if(escaping)break;case"#":if(escaping){for(let j=i+1;j<content.length;j++)if(content.charAt(j)===`
`){i=j;continue contentLoop}}default:escaping&&(escaping=!1),heredocsProcessed&&(contentStart===-1&&(contentStart=i),lineStart===-1&&(lineStart=i));break}if(heredocsProcessed){
let arg=heredocDefinitions[currentHeredoc],startRange=arg.getRange(),nameRange=this.getNameRange(startRange),name=this.getName(nameRange),contentRange=null,delimiterRange=this.
getDelimiterRange(arg,name,vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset+lineStart),range.end));delimiterRange===null?contentRange=
vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset+contentStart),range.end):contentEnd!==-1&&(contentRange=vscode_languageserver_types_1.
Range.create(this.document.positionAt(startOffset+contentStart),this.document.positionAt(startOffset+contentEnd))),heredocs.push(new heredoc_1.Heredoc(startRange,
name,nameRange,contentRange,delimiterRange)),currentHeredoc++;for(let i=currentHeredoc;i<heredocDefinitions.length;i++){let startRange2=heredocDefinitions[currentHeredoc].
getRange(),nameRange2=this.getNameRange(startRange2),name2=this.getName(nameRange2);heredocs.push(new heredoc_1.Heredoc(startRange2,name2,nameRange2,null,null)),
currentHeredoc++}}else return this.createSingleLineHeredocs(args);return heredocs}getDelimiterRange(startArg,name,candidateRange){let text2=this.document.getText(
candidateRange);if(startArg.getValue().startsWith("<<-")){let index2=0;for(;text2.charAt(index2)==="	";)index2++;return text2.substring(index2)===name?vscode_languageserver_types_1.
Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line,index2),candidateRange.end):null}return text2===name?candidateRange:null}};
exports.Instruction=Instruction}});var require_flagOption=__commonJS({"node_modules/dockerfile-ast/lib/flagOption.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.FlagOption=void 0;var FlagOption=class{constructor(range,name,nameRange,value,valueRange){this.range=range,this.name=name,this.nameRange=nameRange,this.
value=value,this.valueRange=valueRange}toString(){return this.valueRange!==null?this.name+"="+this.value:this.name}getRange(){return this.range}getName(){return this.
name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}};exports.FlagOption=FlagOption}});var require_flag=__commonJS({"node_modules/dockerfile-ast/lib/flag.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Flag=
void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),flagOption_1=require_flagOption(),Flag=class{constructor(document,range,name,nameRange,value,valueRange){
if(this.options=[],this.range=range,this.name=name,this.nameRange=nameRange,this.value=value,this.valueRange=valueRange,this.value!==null){let offset=document.offsetAt(
valueRange.start),nameStart=-1,valueStart=-1,hasOptions=!1;for(let i=0;i<value.length;i++)switch(value.charAt(i)){case"=":if(hasOptions=!0,valueStart===-1){valueStart=
i+1;break}break;case",":this.options.push(this.createFlagOption(document,value,offset,nameStart,valueStart,i)),nameStart=-1,valueStart=-1;break;default:nameStart===
-1&&(nameStart=i);break}hasOptions&&nameStart!==-1&&this.options.push(this.createFlagOption(document,value,offset,nameStart,valueStart,value.length))}}createFlagOption(document,content,documentOffset,nameStart,valueStart,valueEnd){
let optionRange=vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset+nameStart),document.positionAt(documentOffset+valueEnd));return valueStart===
-1?new flagOption_1.FlagOption(optionRange,content.substring(nameStart,valueEnd),optionRange,null,null):new flagOption_1.FlagOption(optionRange,content.substring(
nameStart,valueStart-1),vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset+nameStart),document.positionAt(documentOffset+valueStart-1)),
content.substring(valueStart,valueEnd),vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset+valueStart),document.positionAt(documentOffset+
valueEnd)))}toString(){return this.valueRange?"--"+this.name+"="+this.value:"--"+this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){
return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getOption(name){for(let option of this.options)if(option.getName()===name)
return option;return null}getOptions(){return this.options}hasOptions(){return this.options.length>0}};exports.Flag=Flag}});var require_modifiableInstruction=__commonJS({"node_modules/dockerfile-ast/lib/modifiableInstruction.js"(exports){"use strict";Object.defineProperty(exports,"__\
esModule",{value:!0});exports.ModifiableInstruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),flag_1=require_flag(),instruction_1=require_instruction(),
ModifiableInstruction=class extends instruction_1.Instruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){super(document,range,
dockerfile,escapeChar,instruction,instructionRange)}getFlags(){if(!this.flags){this.flags=[];for(let arg of this.getArguments()){let value=arg.getValue();if(this.
stopSearchingForFlags(value))return this.flags;if(value.indexOf("--")===0){let range=arg.getRange(),rawValue=this.document.getText().substring(this.document.offsetAt(
range.start),this.document.offsetAt(range.end)),nameIndex=value.indexOf("="),index2=rawValue.indexOf("="),firstMatch=!1,secondMatch=!1,startIndex=-1;nameSearchLoop:
for(let i=0;i<rawValue.length;i++)switch(rawValue.charAt(i)){case"\\":case" ":case"	":case"\r":case`
`:break;case"-":if(secondMatch){startIndex=i;break nameSearchLoop}else firstMatch?secondMatch=!0:firstMatch=!0;break;default:startIndex=i;break nameSearchLoop}let nameStart=this.
document.positionAt(this.document.offsetAt(range.start)+startIndex);if(index2===-1)this.flags.push(new flag_1.Flag(this.document,range,value.substring(2),vscode_languageserver_types_1.
Range.create(nameStart,range.end),null,null));else if(index2===value.length-1){let nameEnd=this.document.positionAt(this.document.offsetAt(range.start)+index2);
this.flags.push(new flag_1.Flag(this.document,range,value.substring(2,index2),vscode_languageserver_types_1.Range.create(nameStart,nameEnd),"",vscode_languageserver_types_1.
Range.create(range.end,range.end)))}else{let nameEnd=this.document.positionAt(this.document.offsetAt(range.start)+index2);this.flags.push(new flag_1.Flag(this.document,
range,value.substring(2,nameIndex),vscode_languageserver_types_1.Range.create(nameStart,nameEnd),value.substring(nameIndex+1),vscode_languageserver_types_1.Range.
create(this.document.positionAt(this.document.offsetAt(range.start)+index2+1),range.end)))}}}}return this.flags}getArguments(){let args=super.getArguments(),flags=this.
getFlags();if(flags.length===0)return args;for(let i=0;i<flags.length;i++)args.shift();return args}};exports.ModifiableInstruction=ModifiableInstruction}});var require_jsonInstruction=__commonJS({"node_modules/dockerfile-ast/lib/jsonInstruction.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.JSONInstruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),argument_1=require_argument(),jsonArgument_1=require_jsonArgument(),
modifiableInstruction_1=require_modifiableInstruction(),JSONInstruction=class extends modifiableInstruction_1.ModifiableInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange),this.openingBracket=null,this.closingBracket=null,this.jsonStrings=[];let argsContent=this.
getRawArgumentsContent();if(argsContent===null)return;let args=this.getArguments();if(args.length===1&&args[0].getValue()==="[]"){let argRange=args[0].getRange();
this.openingBracket=new argument_1.Argument("[",vscode_languageserver_types_1.Range.create(argRange.start.line,argRange.start.character,argRange.start.line,argRange.
start.character+1)),this.closingBracket=new argument_1.Argument("]",vscode_languageserver_types_1.Range.create(argRange.start.line,argRange.start.character+1,argRange.
end.line,argRange.end.character));return}else if(args.length===2&&args[0].getValue()==="["&&args[1].getValue()==="]"){this.openingBracket=args[0],this.closingBracket=
args[1];return}let argsOffset=document.offsetAt(this.getArgumentsRange().start),start=-1,last="",quoted=!1,escapedArg="";argsCheck:for(let i=0;i<argsContent.length;i++){
let char=argsContent.charAt(i);switch(char){case"[":if(last==="")this.openingBracket=new argument_1.Argument("[",vscode_languageserver_types_1.Range.create(document.
positionAt(argsOffset+i),document.positionAt(argsOffset+i+1))),last="[";else if(quoted)escapedArg=escapedArg+char;else break argsCheck;break;case'"':if(last==="\
["||last===","){start=i,quoted=!0,last='"',escapedArg=escapedArg+char;continue}else if(last==='"')if(quoted)escapedArg=escapedArg+char,quoted=!1,this.jsonStrings.
push(new jsonArgument_1.JSONArgument(escapedArg,vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset+start),document.positionAt(argsOffset+
i+1)),vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset+start+1),document.positionAt(argsOffset+i)))),escapedArg="";else break argsCheck;else
break argsCheck;break;case",":if(quoted)escapedArg=escapedArg+char;else if(last==='"')last=",";else break argsCheck;break;case"]":if(quoted)escapedArg=escapedArg+
char;else if(last!==""){this.closingBracket=new argument_1.Argument("]",vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset+i),document.positionAt(
argsOffset+i+1)));break argsCheck}break;case" ":case"	":break;case"\\":if(quoted)switch(argsContent.charAt(i+1)){case'"':case"\\":escapedArg=escapedArg+argsContent.
charAt(i+1),i++;continue;case" ":case"	":escapeCheck:for(let j=i+2;j<argsContent.length;j++)switch(argsContent.charAt(j)){case"\r":j++;case`
`:i=j;continue argsCheck;case" ":case"	":break;default:break escapeCheck}break;case"\r":i++;default:i++;continue}else escapeCheck:for(let j=i+1;j<argsContent.length;j++)
switch(argsContent.charAt(j)){case"\r":j++;case`
`:i=j;continue argsCheck;case" ":case"	":break;default:break escapeCheck}break argsCheck;default:if(!quoted)break argsCheck;escapedArg=escapedArg+char;break}}}stopSearchingForFlags(_value){
return!0}getOpeningBracket(){return this.openingBracket}getJSONStrings(){return this.jsonStrings}getClosingBracket(){return this.closingBracket}};exports.JSONInstruction=
JSONInstruction}});var require_add=__commonJS({"node_modules/dockerfile-ast/lib/instructions/add.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Add=void 0;var jsonInstruction_1=require_jsonInstruction(),Add=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}};exports.Add=Add}});var require_property=__commonJS({"node_modules/dockerfile-ast/lib/property.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Property=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),util_1=require_util(),Property=class _Property{constructor(document,escapeChar,arg,arg2){
this.assignmentOperatorRange=null,this.assignmentOperator=null,this.valueRange=null,this.value=null,this.document=document,this.escapeChar=escapeChar,this.nameRange=
_Property.getNameRange(document,arg);let value=document.getText().substring(document.offsetAt(this.nameRange.start),document.offsetAt(this.nameRange.end));if(this.
name=_Property.getValue(value,escapeChar),arg2)this.valueRange=arg2.getRange(),value=document.getText().substring(document.offsetAt(this.valueRange.start),document.
offsetAt(this.valueRange.end)),this.value=_Property.getValue(value,escapeChar),this.range=vscode_languageserver_types_1.Range.create(this.nameRange.start,this.valueRange.
end);else{let argRange=arg.getRange();this.nameRange.start.line===argRange.start.line&&this.nameRange.start.character===argRange.start.character&&this.nameRange.
end.line===argRange.end.line&&this.nameRange.end.character===argRange.end.character||(this.valueRange=_Property.getValueRange(document,arg),value=document.getText().
substring(document.offsetAt(this.valueRange.start),document.offsetAt(this.valueRange.end)),this.value=_Property.getValue(value,escapeChar),this.assignmentOperatorRange=
vscode_languageserver_types_1.Range.create(this.nameRange.end,this.valueRange.start),this.assignmentOperator="="),this.range=argRange}}getRange(){return this.range}getName(){
return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getAssignmentOperator(){return this.assignmentOperator}getAssignmentOperatorRange(){
return this.assignmentOperatorRange}getUnescapedValue(){if(this.valueRange===null)return null;let escaped=!1,rawValue="",value=this.document.getText().substring(
this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end));rawLoop:for(let i=0;i<value.length;i++){let char=value.charAt(i);switch(char){case this.
escapeChar:for(let j=i+1;j<value.length;j++)switch(value.charAt(j)){case"\r":j++;case`
`:escaped=!0,i=j;continue rawLoop;case" ":case"	":break;default:rawValue=rawValue+char;continue rawLoop}rawValue=rawValue+char;break;case"\r":case`
`:break;case" ":case"	":escaped||(rawValue=rawValue+char);break;case"#":if(escaped)for(let j=i+1;j<value.length;j++)switch(value.charAt(j)){case"\r":j++;case`
`:i=j;continue rawLoop}else rawValue=rawValue+char;break;default:rawValue=rawValue+char,escaped=!1;break}}return rawValue}static getNameRange(document,arg){let value=arg.
getValue(),index2=value.indexOf("=");if(index2!==-1){let initial=value.charAt(0),before=value.charAt(index2-1);if(initial==='"'&&before==='"'||initial==="'"&&before===
"'"||initial!=='"'&&initial!=="'")return vscode_languageserver_types_1.Range.create(arg.getRange().start,document.positionAt(document.offsetAt(arg.getRange().start)+
index2))}return arg.getRange()}static getValueRange(document,arg){return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().
start)+arg.getValue().indexOf("=")+1),document.positionAt(document.offsetAt(arg.getRange().end)))}static getValue(value,escapeChar){let escaped=!1,skip2=util_1.
Util.findLeadingNonWhitespace(value,escapeChar);skip2!==0&&value.charAt(skip2)==="#"&&(escaped=!0),value=value.substring(skip2);let first=value.charAt(0),last=value.
charAt(value.length-1),literal=first==="'"||first==='"',inSingle=first==="'"&&last==="'",inDouble=!1;if(first==='"')for(let i=1;i<value.length;i++)value.charAt(
i)===escapeChar?i++:value.charAt(i)==='"'&&i===value.length-1&&(inDouble=!0);(inSingle||inDouble)&&(value=value.substring(1,value.length-1));let commentCheck=-1,
escapedValue="",start=0;parseValue:for(let i=0;i<value.length;i++){let char=value.charAt(i);switch(char){case escapeChar:if(i+1===value.length){escapedValue=escapedValue+
escapeChar;break parseValue}if(char=value.charAt(i+1),char===" "||char==="	")whitespaceCheck:for(let j=i+2;j<value.length;j++){let char2=value.charAt(j);switch(char2){case"\
 ":case"	":break;case"\r":j++;case`
`:escaped=!0,i=j;continue parseValue;default:if(!inDouble&&!inSingle&&!literal){char2===escapeChar?(escapedValue=escapedValue+char,i=i+1):(escapedValue=escapedValue+
char+char2,i=j);continue parseValue}break whitespaceCheck}}if(inDouble){char==="\r"?(escaped=!0,i=i+2):char===`
`?(escaped=!0,i++):char!=='"'&&(char===escapeChar&&i++,escapedValue=escapedValue+escapeChar);continue parseValue}else if(inSingle||literal){char==="\r"?(escaped=
!0,i=i+2):char===`
`?(escaped=!0,i++):escapedValue=escapedValue+escapeChar;continue parseValue}else char===escapeChar?(escapedValue=escapedValue+escapeChar,i++):char==="\r"?(escaped=
!0,i=i+2):char===`
`?(escaped=!0,i++,start=i):(escapedValue=escapedValue+char,i++);break;case" ":case"	":escaped&&commentCheck===-1&&(commentCheck=i),escapedValue=escapedValue+char;
break;case"\r":i++;case`
`:escaped&&commentCheck!==-1&&(escapedValue=escapedValue.substring(0,escapedValue.length-(i-commentCheck-1)),commentCheck=-1);break;case"#":if(escaped){commentCheck!==
-1&&(escapedValue=escapedValue.substring(0,escapedValue.length-(i-commentCheck)),commentCheck=-1);newlineCheck:for(let j=i+1;j<value.length;j++)switch(value.charAt(
j)){case"\r":j++;case`
`:i=j;break newlineCheck}continue parseValue}default:escaped&&(escaped=!1,commentCheck=-1),escapedValue=escapedValue+char;break}}return escapedValue}};exports.Property=
Property}});var require_propertyInstruction=__commonJS({"node_modules/dockerfile-ast/lib/propertyInstruction.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});exports.PropertyInstruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),instruction_1=require_instruction(),
property_1=require_property(),argument_1=require_argument(),util_1=require_util(),PropertyInstruction=class extends instruction_1.Instruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange),this.properties=void 0}getProperties(){if(this.properties===void 0){let args=this.getPropertyArguments();
if(args.length===0)this.properties=[];else if(args.length===1)this.properties=[new property_1.Property(this.document,this.escapeChar,args[0])];else if(args.length===
2)args[0].getValue().indexOf("=")===-1?this.properties=[new property_1.Property(this.document,this.escapeChar,args[0],args[1])]:this.properties=[new property_1.
Property(this.document,this.escapeChar,args[0]),new property_1.Property(this.document,this.escapeChar,args[1])];else if(args[0].getValue().indexOf("=")===-1){let text2=this.
document.getText(),start=args[1].getRange().start,end=args[args.length-1].getRange().end;text2=text2.substring(this.document.offsetAt(start),this.document.offsetAt(
end)),this.properties=[new property_1.Property(this.document,this.escapeChar,args[0],new argument_1.Argument(text2,vscode_languageserver_types_1.Range.create(args[1].
getRange().start,args[args.length-1].getRange().end)))]}else{this.properties=[];for(let i=0;i<args.length;i++)this.properties.push(new property_1.Property(this.
document,this.escapeChar,args[i]))}}return this.properties}findTrailingNonWhitespace(content){let index2=content.length;whitespaceCheck:for(let i=content.length-
1;i>=0;i--)switch(content.charAt(i)){case" ":case"	":continue;case`
`:content.charAt(i-1)==="\r"&&(i=i-1);case"\r":newlineCheck:for(let j=i-1;j>=0;j--)switch(content.charAt(j)){case" ":case"	":case"\r":case`
`:case this.escapeChar:continue;default:index2=j;break newlineCheck}break whitespaceCheck;default:index2=i;break whitespaceCheck}return index2}getPropertyArguments(){
let args=[],range=this.getInstructionRange(),instructionNameEndOffset=this.document.offsetAt(range.end),extra=instructionNameEndOffset-this.document.offsetAt(range.
start),content=this.getTextContent(),fullArgs=content.substring(extra),start=util_1.Util.findLeadingNonWhitespace(fullArgs,this.escapeChar);if(start===-1)return[];
let startPosition=this.document.positionAt(instructionNameEndOffset+start),escaped=range.start.line!==startPosition.line,endingEscape=!1,mark=-1,end=this.findTrailingNonWhitespace(
fullArgs);content=fullArgs.substring(start,end+1);let argStart=escaped?-1:0,spaced=!1;argumentLoop:for(let i=0;i<content.length;i++){let char=content.charAt(i);
switch(char){case this.escapeChar:if(i+1===content.length){endingEscape=!0;break argumentLoop}switch(escaped||(mark=i),content.charAt(i+1)){case" ":case"	":if(!util_1.
Util.isWhitespace(content.charAt(i+2))){i=i+1;continue argumentLoop}whitespaceCheck:for(let j=i+2;j<content.length;j++)switch(content.charAt(j)){case"\r":j++;case`\

`:escaped=!0,i=j;continue argumentLoop;case" ":case"	":break;default:args.push(new argument_1.Argument(content.substring(argStart,i),vscode_languageserver_types_1.
Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+i+2)))),argStart=j;break whitespaceCheck}
i=argStart-1;continue argumentLoop;case"\r":i++;case`
`:escaped=!0,i=i+1;continue argumentLoop;case this.escapeChar:argStart===-1&&(argStart=i),i=i+1;continue argumentLoop;default:argStart===-1&&(argStart=i);continue argumentLoop}case"\
'":case'"':spaced&&(this.createSpacedArgument(argStart,args,content,mark,instructionNameEndOffset,start),argStart=i,spaced=!1),argStart===-1&&(argStart=i);for(let j=i+
1;j<content.length;j++)switch(content.charAt(j)){case char:if(content.charAt(j+1)!==" "&&content.charAt(j+1)!==""){i=j;continue argumentLoop}args.push(new argument_1.
Argument(content.substring(argStart,j+1),vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.
positionAt(instructionNameEndOffset+start+j+1)))),i=j,argStart=-1;continue argumentLoop;case this.escapeChar:j++;break}break argumentLoop;case" ":case"	":escaped?
argStart!==-1&&(spaced=!0):argStart!==-1&&(args.push(new argument_1.Argument(content.substring(argStart,i),vscode_languageserver_types_1.Range.create(this.document.
positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+i)))),argStart=-1);break;case"\r":i++;case`
`:spaced=!1;break;case"#":if(escaped){for(let j=i+1;j<content.length;j++)switch(content.charAt(j)){case"\r":j++;case`
`:i=j,spaced=!1;continue argumentLoop}if(argStart!==-1){let value=content.substring(argStart,mark);args.push(new argument_1.Argument(value,vscode_languageserver_types_1.
Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+mark)))),argStart=-1}break argumentLoop}else
argStart===-1&&(argStart=i);break;default:if(spaced&&(this.createSpacedArgument(argStart,args,content,mark,instructionNameEndOffset,start),argStart=i,spaced=!1),
escaped=!1,argStart===-1&&(argStart=i),char==="$"&&content.charAt(i+1)==="{"){let singleQuotes=!1,doubleQuotes=!1,escaped2=!1;for(let j=i+1;j<content.length;j++)
switch(content.charAt(j)){case this.escapeChar:escaped2=!0;break;case"\r":case`
`:break;case"'":singleQuotes=!singleQuotes,escaped2=!1;break;case'"':doubleQuotes=!doubleQuotes,escaped2=!1;break;case" ":case"	":if(escaped2||singleQuotes||doubleQuotes)
break;i=j-1;continue argumentLoop;case"}":i=j;continue argumentLoop;default:escaped2=!1;break}break argumentLoop}break}}if(argStart!==-1&&argStart!==content.length){
let end2=endingEscape?content.length-1:content.length,value=content.substring(argStart,end2);args.push(new argument_1.Argument(value,vscode_languageserver_types_1.
Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+end2))))}return args}createSpacedArgument(argStart,args,content,mark,instructionNameEndOffset,start){
argStart!==-1&&args.push(new argument_1.Argument(content.substring(argStart,mark),vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset+
start+argStart),this.document.positionAt(instructionNameEndOffset+start+mark))))}};exports.PropertyInstruction=PropertyInstruction}});var require_arg=__commonJS({"node_modules/dockerfile-ast/lib/instructions/arg.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Arg=void 0;var property_1=require_property(),propertyInstruction_1=require_propertyInstruction(),Arg=class extends propertyInstruction_1.PropertyInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange),this.property=null;let args=this.getPropertyArguments();args.length===1?this.property=new property_1.
Property(this.document,this.escapeChar,args[0]):this.property=null}getProperty(){return this.property}};exports.Arg=Arg}});var require_cmd=__commonJS({"node_modules/dockerfile-ast/lib/instructions/cmd.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Cmd=void 0;var jsonInstruction_1=require_jsonInstruction(),Cmd=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Cmd=Cmd}});var require_copy=__commonJS({"node_modules/dockerfile-ast/lib/instructions/copy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Copy=void 0;var jsonInstruction_1=require_jsonInstruction(),Copy=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}getFromFlag(){let flags=super.
getFlags();return flags.length===1&&flags[0].getName()==="from"?flags[0]:null}getHeredocs(){return super.getHeredocs()}};exports.Copy=Copy}});var require_env=__commonJS({"node_modules/dockerfile-ast/lib/instructions/env.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Env=void 0;var propertyInstruction_1=require_propertyInstruction(),Env=class extends propertyInstruction_1.PropertyInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}getProperties(){return super.getProperties()}};exports.Env=Env}});var require_entrypoint=__commonJS({"node_modules/dockerfile-ast/lib/instructions/entrypoint.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.Entrypoint=void 0;var jsonInstruction_1=require_jsonInstruction(),Entrypoint=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Entrypoint=Entrypoint}});var require_from=__commonJS({"node_modules/dockerfile-ast/lib/instructions/from.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.From=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),modifiableInstruction_1=require_modifiableInstruction(),From=class extends modifiableInstruction_1.
ModifiableInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){super(document,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){
return argument.indexOf("--")===-1}getImage(){let args=this.getArguments();return args.length>0?args[0].getValue():null}getImageName(){let imageName2=this.getRangeContent(
this.getImageNameRange());if(imageName2===null)return null;let commented=!1,escaped=!1,name="";for(let i=0;i<imageName2.length;i++){let ch=imageName2.charAt(i);
switch(ch){case this.escapeChar:escaped=!0;break;case"\r":continue;case`
`:commented=!1;break;case" ":case"	":break;case"#":escaped?commented=!0:(name=name+ch,escaped=!1);break;default:commented||(name=name+ch,escaped=!1);break}}return name}getImageNameRange(){
let range=this.getImageRange();if(range){let registryRange=this.getRegistryRange();registryRange&&(range.start=this.document.positionAt(this.document.offsetAt(registryRange.
end)+1));let tagRange=this.getImageTagRange(),digestRange=this.getImageDigestRange();return tagRange===null?digestRange!==null&&(range.end=this.document.positionAt(
this.document.offsetAt(digestRange.start)-1)):range.end=this.document.positionAt(this.document.offsetAt(tagRange.start)-1),range}return null}getImageRange(){let args=this.
getArguments();return args.length!==0?args[0].getRange():null}getImageTag(){return this.getRangeContent(this.getImageTagRange())}getImageTagRange(){let range=this.
getImageRange();if(range){let rangeStartOffset=this.document.offsetAt(range.start),content=this.getRangeContent(range),atIndex=this.indexOf(rangeStartOffset,content,
"@"),slashIndex=content.indexOf("/");if(atIndex===-1){let colonIndex=this.lastIndexOf(rangeStartOffset,content,":");if(colonIndex>slashIndex)return vscode_languageserver_types_1.
Range.create(this.document.positionAt(rangeStartOffset+colonIndex+1),range.end)}let subcontent=content.substring(0,atIndex),subcolonIndex=subcontent.indexOf(":");
return subcolonIndex===-1?null:slashIndex===-1?vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset+subcolonIndex+1),this.document.
positionAt(rangeStartOffset+atIndex)):subcolonIndex<slashIndex?null:vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset+subcolonIndex+
1),this.document.positionAt(rangeStartOffset+subcontent.length))}return null}getImageDigest(){return this.getRangeContent(this.getImageDigestRange())}getImageDigestRange(){
let range=this.getImageRange();if(range){let content=this.getRangeContent(range),index2=this.lastIndexOf(this.document.offsetAt(range.start),content,"@");if(index2!==
-1)return vscode_languageserver_types_1.Range.create(range.start.line,range.start.character+index2+1,range.end.line,range.end.character)}return null}indexOf(documentOffset,content,searchString){
let index2=content.indexOf(searchString),variables=this.getVariables();for(let i=0;i<variables.length;i++){let position=documentOffset+index2,variableRange=variables[i].
getRange();if(this.document.offsetAt(variableRange.start)<position&&position<this.document.offsetAt(variableRange.end)){let offset=this.document.offsetAt(variableRange.
end)-documentOffset,subIndex=content.substring(offset).indexOf(searchString);if(subIndex===-1)return-1;index2=subIndex+offset,i=-1;continue}}return index2}lastIndexOf(documentOffset,content,searchString){
let index2=content.lastIndexOf(searchString),variables=this.getVariables();for(let i=0;i<variables.length;i++){let position=documentOffset+index2,variableRange=variables[i].
getRange();if(this.document.offsetAt(variableRange.start)<position&&position<this.document.offsetAt(variableRange.end)){if(index2=content.substring(0,index2).lastIndexOf(
searchString),index2===-1)return-1;i=-1;continue}}return index2}getRegistry(){return this.getRangeContent(this.getRegistryRange())}getRegistryRange(){let range=this.
getImageRange();if(range){let tagRange=this.getImageTagRange(),digestRange=this.getImageDigestRange();tagRange===null?digestRange!==null&&(range.end=this.document.
positionAt(this.document.offsetAt(digestRange.start)-1)):range.end=this.document.positionAt(this.document.offsetAt(tagRange.start)-1);let content=this.getRangeContent(
range),rangeStart=this.document.offsetAt(range.start),startingSlashIndex=this.indexOf(rangeStart,content,"/");if(startingSlashIndex===-1)return null;let portIndex=this.
indexOf(rangeStart,content,":"),dotIndex=this.indexOf(rangeStart,content,".");if(portIndex!==-1||dotIndex!==-1)return vscode_languageserver_types_1.Range.create(
range.start,this.document.positionAt(rangeStart+startingSlashIndex));if(content.substring(0,startingSlashIndex)==="localhost")return vscode_languageserver_types_1.
Range.create(range.start,this.document.positionAt(rangeStart+startingSlashIndex))}return null}getBuildStage(){let range=this.getBuildStageRange();return range===
null?null:this.getRangeContent(range)}getBuildStageRange(){let args=this.getArguments();return args.length>2&&args[1].getValue().toUpperCase()==="AS"?args[2].getRange():
null}getPlatformFlag(){let flags=super.getFlags();return flags.length===1&&flags[0].getName()==="platform"?flags[0]:null}};exports.From=From}});var require_healthcheck=__commonJS({"node_modules/dockerfile-ast/lib/instructions/healthcheck.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.Healthcheck=void 0;var modifiableInstruction_1=require_modifiableInstruction(),Healthcheck=class extends modifiableInstruction_1.ModifiableInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument=argument.toUpperCase(),argument==="CMD"||
argument==="NONE"}getSubcommand(){let args=this.getArguments();return args.length!==0?args[0]:null}};exports.Healthcheck=Healthcheck}});var require_label=__commonJS({"node_modules/dockerfile-ast/lib/instructions/label.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Label=void 0;var propertyInstruction_1=require_propertyInstruction(),util_1=require_util(),Label=class extends propertyInstruction_1.PropertyInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}getVariables(){let variables=super.getVariables(),properties=this.getProperties();for(let property of properties){
let value=property.getUnescapedValue();if(value!==null&&value.length>2&&value.charAt(0)==="'"&&value.charAt(value.length-1)==="'"){let range=property.getValueRange();
for(let i=0;i<variables.length;i++)util_1.Util.isInsideRange(variables[i].getRange().start,range)&&(variables.splice(i,1),i--)}}return variables}getProperties(){
return super.getProperties()}};exports.Label=Label}});var require_onbuild=__commonJS({"node_modules/dockerfile-ast/lib/instructions/onbuild.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Onbuild=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),parser_1=require_parser(),instruction_1=require_instruction(),
Onbuild=class extends instruction_1.Instruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){super(document,range,dockerfile,escapeChar,
instruction,instructionRange)}getTrigger(){let trigger=this.getTriggerWord();return trigger===null?null:trigger.toUpperCase()}getTriggerWord(){return this.getRangeContent(
this.getTriggerRange())}getTriggerRange(){let args=this.getArguments();return args.length>0?args[0].getRange():null}getTriggerInstruction(){let triggerRange=this.
getTriggerRange();if(triggerRange===null)return null;let args=this.getArguments();return parser_1.Parser.createInstruction(this.document,this.dockerfile,this.escapeChar,
vscode_languageserver_types_1.Range.create(args[0].getRange().start,this.getRange().end),this.getTriggerWord(),triggerRange)}};exports.Onbuild=Onbuild}});var require_run=__commonJS({"node_modules/dockerfile-ast/lib/instructions/run.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Run=void 0;var jsonInstruction_1=require_jsonInstruction(),Run=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}getHeredocs(){return super.
getHeredocs()}};exports.Run=Run}});var require_shell=__commonJS({"node_modules/dockerfile-ast/lib/instructions/shell.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Shell=void 0;var jsonInstruction_1=require_jsonInstruction(),Shell=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Shell=Shell}});var require_stopsignal=__commonJS({"node_modules/dockerfile-ast/lib/instructions/stopsignal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.Stopsignal=void 0;var instruction_1=require_instruction(),Stopsignal=class extends instruction_1.Instruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Stopsignal=Stopsignal}});var require_workdir=__commonJS({"node_modules/dockerfile-ast/lib/instructions/workdir.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Workdir=void 0;var instruction_1=require_instruction(),Workdir=class extends instruction_1.Instruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}getPath(){return this.getArgumentsContent()}getAbsolutePath(){let path=this.getPath();if(path===
null||path.startsWith("/"))return path;let startLine=this.getRange().start.line,hierarchy=this.dockerfile.getStageHierarchy(startLine);for(let i=hierarchy.length-
1;i>=0;i--){let workdirs=hierarchy[i].getWORKDIRs();for(let j=workdirs.length-1;j>=0;j--)if(workdirs[j].getRange().start.line<startLine){let parent=workdirs[j].
getAbsolutePath();return parent==null?void 0:parent.endsWith("/")?parent+path:parent+"/"+path}}}};exports.Workdir=Workdir}});var require_user=__commonJS({"node_modules/dockerfile-ast/lib/instructions/user.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.User=void 0;var instruction_1=require_instruction(),User=class extends instruction_1.Instruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.User=User}});var require_volume=__commonJS({"node_modules/dockerfile-ast/lib/instructions/volume.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Volume=void 0;var jsonInstruction_1=require_jsonInstruction(),Volume=class extends jsonInstruction_1.JSONInstruction{constructor(document,range,dockerfile,escapeChar,instruction,instructionRange){
super(document,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Volume=Volume}});var require_imageTemplate=__commonJS({"node_modules/dockerfile-ast/lib/imageTemplate.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.ImageTemplate=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),arg_1=require_arg(),cmd_1=require_cmd(),copy_1=require_copy(),
env_1=require_env(),entrypoint_1=require_entrypoint(),from_1=require_from(),healthcheck_1=require_healthcheck(),onbuild_1=require_onbuild(),util_1=require_util(),
workdir_1=require_workdir(),ImageTemplate=class{constructor(){this.comments=[],this.instructions=[]}addComment(comment){this.comments.push(comment)}getComments(){
return this.comments}addInstruction(instruction){this.instructions.push(instruction)}getInstructions(){return this.instructions}getInstructionAt(line){for(let instruction of this.
instructions)if(util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line,0),instruction.getRange()))return instruction;return null}getARGs(){
let args=[];for(let instruction of this.instructions)instruction instanceof arg_1.Arg&&args.push(instruction);return args}getCMDs(){let cmds=[];for(let instruction of this.
instructions)instruction instanceof cmd_1.Cmd&&cmds.push(instruction);return cmds}getCOPYs(){let copies=[];for(let instruction of this.instructions)instruction instanceof
copy_1.Copy&&copies.push(instruction);return copies}getENTRYPOINTs(){let froms=[];for(let instruction of this.instructions)instruction instanceof entrypoint_1.Entrypoint&&
froms.push(instruction);return froms}getENVs(){let args=[];for(let instruction of this.instructions)instruction instanceof env_1.Env&&args.push(instruction);return args}getFROM(){
for(let instruction of this.instructions)if(instruction instanceof from_1.From)return instruction;return null}getFROMs(){let froms=[];for(let instruction of this.
instructions)instruction instanceof from_1.From&&froms.push(instruction);return froms}getHEALTHCHECKs(){let froms=[];for(let instruction of this.instructions)instruction instanceof
healthcheck_1.Healthcheck&&froms.push(instruction);return froms}getWORKDIRs(){let workdirs=[];for(let instruction of this.instructions)instruction instanceof workdir_1.
Workdir&&workdirs.push(instruction);return workdirs}getOnbuildTriggers(){let triggers=[];for(let instruction of this.instructions)if(instruction instanceof onbuild_1.
Onbuild){let trigger=instruction.getTriggerInstruction();trigger&&triggers.push(trigger)}return triggers}getAvailableVariables(currentLine){let variables=[];for(let arg of this.
getARGs())if(arg.isBefore(currentLine)){let property=arg.getProperty();if(property){let variable=property.getName();variables.indexOf(variable)===-1&&variables.
push(variable)}}for(let env of this.getENVs())if(env.isBefore(currentLine))for(let property of env.getProperties()){let variable=property.getName();variables.indexOf(
variable)===-1&&variables.push(variable)}return variables}resolveVariable(variable,line){let envs=this.getENVs();for(let i=envs.length-1;i>=0;i--)if(envs[i].isBefore(
line)){for(let property of envs[i].getProperties())if(property.getName()===variable)return property.getValue()}let args=this.getARGs();for(let i=args.length-1;i>=
0;i--)if(args[i].isBefore(line)){let property=args[i].getProperty();if(property&&property.getName()===variable)return property.getValue()}}getRange(){let instructions=this.
getInstructions();if(instructions.length===0)return vscode_languageserver_types_1.Range.create(0,0,0,0);let instructionStart=instructions[0].getRange().start,instructionEnd=instructions[instructions.
length-1].getRange().end;return vscode_languageserver_types_1.Range.create(instructionStart,instructionEnd)}contains(position){let range=this.getRange();return range===
null?!1:util_1.Util.isInsideRange(position,range)}};exports.ImageTemplate=ImageTemplate}});var require_dockerfile=__commonJS({"node_modules/dockerfile-ast/lib/dockerfile.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Dockerfile=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),ast=require_main(),imageTemplate_1=require_imageTemplate(),
from_1=require_from(),util_1=require_util(),main_1=require_main(),Dockerfile=class extends imageTemplate_1.ImageTemplate{constructor(document){super(),this.initialInstructions=
new imageTemplate_1.ImageTemplate,this.buildStages=[],this.directives=[],this.foundFrom=!1,this.document=document}getEscapeCharacter(){for(let directive of this.
directives)if(directive.getDirective()===ast.Directive.escape){let value=directive.getValue();if(value==="\\"||value==="`")return value}return"\\"}getInitialARGs(){
return this.initialInstructions.getARGs()}getContainingImage(position){let range=vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.
create(0,0),this.document.positionAt(this.document.getText().length));if(!util_1.Util.isInsideRange(position,range))return null;if((this.initialInstructions.getComments().
length>0||this.initialInstructions.getInstructions().length>0)&&util_1.Util.isInsideRange(position,this.initialInstructions.getRange()))return this.initialInstructions;
for(let buildStage of this.buildStages)if(util_1.Util.isInsideRange(position,buildStage.getRange()))return buildStage;return this}addInstruction(instruction){instruction.
getKeyword()===main_1.Keyword.FROM?(this.currentBuildStage=new imageTemplate_1.ImageTemplate,this.buildStages.push(this.currentBuildStage),this.foundFrom=!0):this.
foundFrom||this.initialInstructions.addInstruction(instruction),this.foundFrom&&this.currentBuildStage.addInstruction(instruction),super.addInstruction(instruction)}setDirectives(directives){
this.directives=directives}getDirective(){return this.directives.length===0?null:this.directives[0]}getDirectives(){return this.directives}resolveVariable(variable,line){
for(let from of this.getFROMs()){let range=from.getRange();if(range.start.line<=line&&line<=range.end.line){let initialARGs=new imageTemplate_1.ImageTemplate;for(let instruction of this.
initialInstructions.getARGs())initialARGs.addInstruction(instruction);return initialARGs.resolveVariable(variable,line)}}let image=this.getContainingImage(vscode_languageserver_types_1.
Position.create(line,0));if(image===null)return;let resolvedVariable=image.resolveVariable(variable,line);if(resolvedVariable===null){let initialARGs=new imageTemplate_1.
ImageTemplate;for(let instruction of this.initialInstructions.getARGs())initialARGs.addInstruction(instruction);return initialARGs.resolveVariable(variable,line)}
return resolvedVariable}getAvailableVariables(currentLine){if(this.getInstructionAt(currentLine)instanceof from_1.From){let variables=[];for(let arg of this.getInitialARGs()){
let property=arg.getProperty();property&&variables.push(property.getName())}return variables}let image=this.getContainingImage(vscode_languageserver_types_1.Position.
create(currentLine,0));return image?image.getAvailableVariables(currentLine):[]}getParentStage(image){let templateFrom=image.getFROM(),imageName2=templateFrom===
null?null:templateFrom.getImageName();if(imageName2===null)return null;for(let from of this.getFROMs())if(from.getBuildStage()===imageName2){let range=from.getRange();
return range.start.line===templateFrom.getRange().start.line?null:this.getContainingImage(range.start)}return null}getStageHierarchy(line){let image=this.getContainingImage(
vscode_languageserver_types_1.Position.create(line,0));if(image===null)return[];let stages=[image],stage=this.getParentStage(image);for(;stage!==null;)stages.splice(
0,0,stage),stage=this.getParentStage(stage);return stages}getAvailableWorkingDirectories(line){let availableDirectories=new Set;for(let image of this.getStageHierarchy(
line))for(let workdir of image.getWORKDIRs())if(workdir.getRange().end.line<line){let directory=workdir.getAbsolutePath();directory!=null&&(directory.endsWith("\
/")||(directory+="/"),availableDirectories.add(directory))}return Array.from(availableDirectories)}organizeComments(){let comments=this.getComments();for(let i=0;i<
comments.length;i++)if(util_1.Util.isInsideRange(comments[i].getRange().end,this.initialInstructions.getRange()))this.initialInstructions.addComment(comments[i]);else
for(let buildStage of this.buildStages)util_1.Util.isInsideRange(comments[i].getRange().start,buildStage.getRange())&&buildStage.addComment(comments[i])}getRange(){
let comments=this.getComments(),instructions=this.getInstructions(),range=null;if(comments.length===0)instructions.length>0&&(range=vscode_languageserver_types_1.
Range.create(instructions[0].getRange().start,instructions[instructions.length-1].getRange().end));else if(instructions.length===0)range=vscode_languageserver_types_1.
Range.create(comments[0].getRange().start,comments[comments.length-1].getRange().end);else{let commentStart=comments[0].getRange().start,commentEnd=comments[comments.
length-1].getRange().end,instructionStart=instructions[0].getRange().start,instructionEnd=instructions[instructions.length-1].getRange().end;commentStart.line<instructionStart.
line?(commentEnd.line<instructionEnd.line&&(range=vscode_languageserver_types_1.Range.create(commentStart,instructionEnd)),range=vscode_languageserver_types_1.Range.
create(commentStart,commentEnd)):commentEnd.line<instructionEnd.line?range=vscode_languageserver_types_1.Range.create(instructionStart,instructionEnd):range=vscode_languageserver_types_1.
Range.create(instructionStart,commentEnd)}return range===null?this.directives.length===0?null:this.directives[0].getRange():this.directives.length===0?range:vscode_languageserver_types_1.
Range.create(this.directives[0].getRange().start,range.end)}};exports.Dockerfile=Dockerfile}});var require_parser=__commonJS({"node_modules/dockerfile-ast/lib/parser.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Parser=void 0;var vscode_languageserver_textdocument_1=(init_main2(),__toCommonJS(main_exports2)),vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),
comment_1=require_comment(),parserDirective_1=require_parserDirective(),instruction_1=require_instruction(),add_1=require_add(),arg_1=require_arg(),cmd_1=require_cmd(),
copy_1=require_copy(),env_1=require_env(),entrypoint_1=require_entrypoint(),from_1=require_from(),healthcheck_1=require_healthcheck(),label_1=require_label(),onbuild_1=require_onbuild(),
run_1=require_run(),shell_1=require_shell(),stopsignal_1=require_stopsignal(),workdir_1=require_workdir(),user_1=require_user(),volume_1=require_volume(),dockerfile_1=require_dockerfile(),
util_1=require_util(),main_1=require_main(),Parser=class _Parser{constructor(){this.escapeChar=null}static createInstruction(document,dockerfile,escapeChar,lineRange,instruction,instructionRange){
switch(instruction.toUpperCase()){case"ADD":return new add_1.Add(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"ARG":return new arg_1.
Arg(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"CMD":return new cmd_1.Cmd(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"\
COPY":return new copy_1.Copy(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"ENTRYPOINT":return new entrypoint_1.Entrypoint(document,
lineRange,dockerfile,escapeChar,instruction,instructionRange);case"ENV":return new env_1.Env(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"\
FROM":return new from_1.From(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"HEALTHCHECK":return new healthcheck_1.Healthcheck(document,
lineRange,dockerfile,escapeChar,instruction,instructionRange);case"LABEL":return new label_1.Label(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"\
ONBUILD":return new onbuild_1.Onbuild(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"RUN":return new run_1.Run(document,lineRange,dockerfile,
escapeChar,instruction,instructionRange);case"SHELL":return new shell_1.Shell(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"STOPSI\
GNAL":return new stopsignal_1.Stopsignal(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"WORKDIR":return new workdir_1.Workdir(document,
lineRange,dockerfile,escapeChar,instruction,instructionRange);case"USER":return new user_1.User(document,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"\
VOLUME":return new volume_1.Volume(document,lineRange,dockerfile,escapeChar,instruction,instructionRange)}return new instruction_1.Instruction(document,lineRange,
dockerfile,escapeChar,instruction,instructionRange)}getParserDirectives(document,buffer){let directives=[];this.escapeChar="";let offset=util_1.Util.isUTF8BOM(buffer.
substring(0,1))?1:0;directiveCheck:for(let i=offset;i<buffer.length;i++)switch(buffer.charAt(i)){case" ":case"	":break;case"\r":case`
`:break directiveCheck;case"#":let directiveStart=-1,directiveEnd=-1;for(let j=i+1;j<buffer.length;j++){let char=buffer.charAt(j);switch(char){case" ":case"	":directiveStart!==
-1&&directiveEnd===-1&&(directiveEnd=j);break;case"\r":case`
`:break directiveCheck;case"=":let valueStart=-1,valueEnd=-1;directiveEnd===-1&&(directiveEnd=j);let lineEnd=buffer.length;directiveValue:for(let k=j+1;k<buffer.
length;k++)switch(char=buffer.charAt(k),char){case"\r":case`
`:valueStart!==-1&&valueEnd===-1&&(valueEnd=k),lineEnd=k;break directiveValue;case"	":case" ":valueStart!==-1&&valueEnd===-1&&(valueEnd=k);continue;default:valueStart===
-1&&(valueStart=k);break}if(directiveStart===-1)break directiveCheck;valueStart===-1?(valueStart=j+1,valueEnd=lineEnd):valueEnd===-1&&(valueEnd=buffer.length);let lineRange=vscode_languageserver_types_1.
Range.create(document.positionAt(i),document.positionAt(lineEnd)),nameRange=vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart),document.
positionAt(directiveEnd)),valueRange=vscode_languageserver_types_1.Range.create(document.positionAt(valueStart),document.positionAt(valueEnd));directives.push(new parserDirective_1.
ParserDirective(document,lineRange,nameRange,valueRange)),directiveStart=-1,buffer.charAt(valueEnd)==="\r"?i=valueEnd+1:i=valueEnd;continue directiveCheck;default:
directiveStart===-1&&(directiveStart=j);break}}break;default:break directiveCheck}return directives}parse(buffer){this.document=vscode_languageserver_textdocument_1.
TextDocument.create("","",0,buffer),this.buffer=buffer;let dockerfile=new dockerfile_1.Dockerfile(this.document),directives=this.getParserDirectives(this.document,
this.buffer),offset=0;this.escapeChar="\\",directives.length>0?(dockerfile.setDirectives(directives),this.escapeChar=dockerfile.getEscapeCharacter(),offset=this.
document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length,0))):util_1.Util.isUTF8BOM(buffer.substring(0,1))&&(offset=1);for(let i=offset;i<
this.buffer.length;i++){let char=this.buffer.charAt(i);switch(char){case" ":case"	":case"\r":case`
`:break;case"#":i=this.processComment(dockerfile,i);break;default:i=this.processInstruction(dockerfile,char,i);break}}return dockerfile.organizeComments(),dockerfile}processInstruction(dockerfile,char,start){
let instruction=char,instructionEnd=-1,escapedInstruction=!1;instructionCheck:for(let i=start+1;i<this.buffer.length;i++)switch(char=this.buffer.charAt(i),char){case this.
escapeChar:if(escapedInstruction=!0,char=this.buffer.charAt(i+1),char==="\r"||char===`
`)instructionEnd===-1&&(instructionEnd=i),i++;else if(char===" "||char==="	"){for(let j=i+2;j<this.buffer.length;j++)switch(this.buffer.charAt(j)){case" ":case"\
	":break;case"\r":case`
`:i=j;continue instructionCheck;default:instructionEnd=i+1,instruction=instruction+this.escapeChar,i=j-2;continue instructionCheck}instructionEnd=i+1,instruction=
instruction+this.escapeChar;break instructionCheck}else instructionEnd=i+1,instruction=instruction+this.escapeChar,escapedInstruction=!1;break;case" ":case"	":if(escapedInstruction){
escapeCheck:for(let j=i+1;j<this.buffer.length;j++)switch(this.buffer.charAt(j)){case" ":case"	":break;case"\r":case`
`:i=j;continue instructionCheck;default:break escapeCheck}escapedInstruction=!1}return instructionEnd===-1&&(instructionEnd=i),i=this.processArguments(dockerfile,
instruction,instructionEnd,start,i),dockerfile.addInstruction(this.createInstruction(dockerfile,instruction,start,instructionEnd,i)),i;case"\r":case`
`:if(escapedInstruction)continue;return instructionEnd===-1&&(instructionEnd=i),dockerfile.addInstruction(this.createInstruction(dockerfile,instruction,start,i,
i)),i;case"#":if(escapedInstruction)continue;default:instructionEnd=i+1,instruction=instruction+char,escapedInstruction=!1;break}return instructionEnd===-1&&(instructionEnd=
this.buffer.length),dockerfile.addInstruction(this.createInstruction(dockerfile,instruction,start,instructionEnd,this.buffer.length)),this.buffer.length}processHeredocs(instruction,offset){
let keyword=instruction.getKeyword();if(keyword===main_1.Keyword.ONBUILD){if(instruction=instruction.getTriggerInstruction(),instruction===null)return offset;keyword=
instruction.getKeyword()}if(keyword!==main_1.Keyword.ADD&&keyword!==main_1.Keyword.COPY&&keyword!==main_1.Keyword.RUN)return offset;let heredocs=[],tabbed=!1;for(let arg of instruction.
getArguments()){let value=arg.getValue();if(value.startsWith("<<")&&value.length>2){value.startsWith("<<-")&&(tabbed=!0);let name=util_1.Util.parseHeredocName(value);
name!==null&&heredocs.push(name)}}if(heredocs.length>0)for(let heredoc of heredocs)offset=this.parseHeredoc(heredoc,offset,tabbed);return offset}processArguments(dockerfile,instruction,instructionEnd,start,offset){
let escaped=!1;argumentsCheck:for(let i=offset+1;i<this.buffer.length;i++)switch(this.buffer.charAt(i)){case"\r":case`
`:if(escaped)continue;return this.processHeredocs(this.createInstruction(dockerfile,instruction,start,instructionEnd,i),i);case this.escapeChar:let next=this.buffer.
charAt(i+1);if(next===`
`||next==="\r")escaped=!0,i++;else if(next===" "||next==="	"){for(let j=i+2;j<this.buffer.length;j++)switch(this.buffer.charAt(j)){case" ":case"	":break;case"\r":case`\

`:escaped=!0;default:i=j;continue argumentsCheck}return this.buffer.length}continue;case"#":if(escaped){i=this.processComment(dockerfile,i);continue argumentsCheck}
break;case" ":case"	":break;default:escaped&&(escaped=!1);break}return this.buffer.length}processComment(dockerfile,start){let end=this.buffer.length;commentLoop:
for(let i=start+1;i<this.buffer.length;i++)switch(this.buffer.charAt(i)){case"\r":case`
`:end=i;break commentLoop}let range=vscode_languageserver_types_1.Range.create(this.document.positionAt(start),this.document.positionAt(end));return dockerfile.
addComment(new comment_1.Comment(this.document,range)),end}parseHeredoc(heredocName,offset,tabbed){let startWord=-1,lineStart=!0;for(let i=offset;i<this.buffer.
length;i++)switch(this.buffer.charAt(i)){case" ":lineStart=!1;break;case"	":tabbed||(lineStart=!1);break;case"\r":case`
`:if(startWord!==-1&&heredocName===this.buffer.substring(startWord,i))return i;startWord=-1,lineStart=!0;break;default:lineStart&&(startWord=i,lineStart=!1);break}
return this.buffer.length}createInstruction(dockerfile,instruction,start,instructionEnd,end){let startPosition=this.document.positionAt(start),instructionRange=vscode_languageserver_types_1.
Range.create(startPosition,this.document.positionAt(instructionEnd)),lineRange=vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(
end));return _Parser.createInstruction(this.document,dockerfile,this.escapeChar,lineRange,instruction,instructionRange)}};exports.Parser=Parser}});var require_main=__commonJS({"node_modules/dockerfile-ast/lib/main.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.DockerfileParser=
exports.DefaultVariables=exports.Directive=exports.Keyword=exports.Workdir=exports.Volume=exports.User=exports.Stopsignal=exports.Shell=exports.Run=exports.PropertyInstruction=
exports.Onbuild=exports.ModifiableInstruction=exports.Label=exports.JSONInstruction=exports.Heredoc=exports.Healthcheck=exports.From=exports.Env=exports.Entrypoint=
exports.Copy=exports.Cmd=exports.Arg=exports.Add=exports.Variable=exports.Property=exports.ParserDirective=exports.Line=exports.Instruction=exports.Flag=exports.
Comment=exports.JSONArgument=exports.Argument=void 0;var argument_1=require_argument();Object.defineProperty(exports,"Argument",{enumerable:!0,get:function(){return argument_1.
Argument}});var jsonArgument_1=require_jsonArgument();Object.defineProperty(exports,"JSONArgument",{enumerable:!0,get:function(){return jsonArgument_1.JSONArgument}});
var comment_1=require_comment();Object.defineProperty(exports,"Comment",{enumerable:!0,get:function(){return comment_1.Comment}});var parser_1=require_parser(),
flag_1=require_flag();Object.defineProperty(exports,"Flag",{enumerable:!0,get:function(){return flag_1.Flag}});var instruction_1=require_instruction();Object.defineProperty(
exports,"Instruction",{enumerable:!0,get:function(){return instruction_1.Instruction}});var line_1=require_line();Object.defineProperty(exports,"Line",{enumerable:!0,
get:function(){return line_1.Line}});var parserDirective_1=require_parserDirective();Object.defineProperty(exports,"ParserDirective",{enumerable:!0,get:function(){
return parserDirective_1.ParserDirective}});var property_1=require_property();Object.defineProperty(exports,"Property",{enumerable:!0,get:function(){return property_1.
Property}});var variable_1=require_variable();Object.defineProperty(exports,"Variable",{enumerable:!0,get:function(){return variable_1.Variable}});var add_1=require_add();
Object.defineProperty(exports,"Add",{enumerable:!0,get:function(){return add_1.Add}});var arg_1=require_arg();Object.defineProperty(exports,"Arg",{enumerable:!0,
get:function(){return arg_1.Arg}});var cmd_1=require_cmd();Object.defineProperty(exports,"Cmd",{enumerable:!0,get:function(){return cmd_1.Cmd}});var copy_1=require_copy();
Object.defineProperty(exports,"Copy",{enumerable:!0,get:function(){return copy_1.Copy}});var entrypoint_1=require_entrypoint();Object.defineProperty(exports,"En\
trypoint",{enumerable:!0,get:function(){return entrypoint_1.Entrypoint}});var env_1=require_env();Object.defineProperty(exports,"Env",{enumerable:!0,get:function(){
return env_1.Env}});var from_1=require_from();Object.defineProperty(exports,"From",{enumerable:!0,get:function(){return from_1.From}});var healthcheck_1=require_healthcheck();
Object.defineProperty(exports,"Healthcheck",{enumerable:!0,get:function(){return healthcheck_1.Healthcheck}});var heredoc_1=require_heredoc();Object.defineProperty(
exports,"Heredoc",{enumerable:!0,get:function(){return heredoc_1.Heredoc}});var jsonInstruction_1=require_jsonInstruction();Object.defineProperty(exports,"JSONI\
nstruction",{enumerable:!0,get:function(){return jsonInstruction_1.JSONInstruction}});var label_1=require_label();Object.defineProperty(exports,"Label",{enumerable:!0,
get:function(){return label_1.Label}});var modifiableInstruction_1=require_modifiableInstruction();Object.defineProperty(exports,"ModifiableInstruction",{enumerable:!0,
get:function(){return modifiableInstruction_1.ModifiableInstruction}});var onbuild_1=require_onbuild();Object.defineProperty(exports,"Onbuild",{enumerable:!0,get:function(){
return onbuild_1.Onbuild}});var propertyInstruction_1=require_propertyInstruction();Object.defineProperty(exports,"PropertyInstruction",{enumerable:!0,get:function(){
return propertyInstruction_1.PropertyInstruction}});var run_1=require_run();Object.defineProperty(exports,"Run",{enumerable:!0,get:function(){return run_1.Run}});
var shell_1=require_shell();Object.defineProperty(exports,"Shell",{enumerable:!0,get:function(){return shell_1.Shell}});var stopsignal_1=require_stopsignal();Object.
defineProperty(exports,"Stopsignal",{enumerable:!0,get:function(){return stopsignal_1.Stopsignal}});var user_1=require_user();Object.defineProperty(exports,"Use\
r",{enumerable:!0,get:function(){return user_1.User}});var volume_1=require_volume();Object.defineProperty(exports,"Volume",{enumerable:!0,get:function(){return volume_1.
Volume}});var workdir_1=require_workdir();Object.defineProperty(exports,"Workdir",{enumerable:!0,get:function(){return workdir_1.Workdir}});var Keyword;(function(Keyword2){
Keyword2.ADD="ADD",Keyword2.ARG="ARG",Keyword2.CMD="CMD",Keyword2.COPY="COPY",Keyword2.ENTRYPOINT="ENTRYPOINT",Keyword2.ENV="ENV",Keyword2.EXPOSE="EXPOSE",Keyword2.
FROM="FROM",Keyword2.HEALTHCHECK="HEALTHCHECK",Keyword2.LABEL="LABEL",Keyword2.MAINTAINER="MAINTAINER",Keyword2.ONBUILD="ONBUILD",Keyword2.RUN="RUN",Keyword2.SHELL=
"SHELL",Keyword2.STOPSIGNAL="STOPSIGNAL",Keyword2.USER="USER",Keyword2.VOLUME="VOLUME",Keyword2.WORKDIR="WORKDIR"})(Keyword||(exports.Keyword=Keyword={}));var Directive;
(function(Directive2){Directive2.escape="escape",Directive2.syntax="syntax"})(Directive||(exports.Directive=Directive={}));exports.DefaultVariables=["ALL_PROXY",
"all_proxy","FTP_PROXY","ftp_proxy","HTTP_PROXY","http_proxy","HTTPS_PROXY","https_proxy","NO_PROXY","no_proxy"];var DockerfileParser2;(function(DockerfileParser3){
function parse(content){return new parser_1.Parser().parse(content)}DockerfileParser3.parse=parse})(DockerfileParser2||(exports.DockerfileParser=DockerfileParser2=
{}))}});import{isDeepStrictEqual}from"node:util";async function readAfterMerge(files,{policy,exceptions},now){let base=files.beside??files,{merged,branch,branchName=""}=base;if(merged===void 0)return;let read3=async from=>({
policy:await judgingPolicyIn(from,policy,branch),exceptions:await exceptionsIn(from,exceptions,now,branch)}),after=await readMerged(base,merged,read3);if(files.
beside!==void 0)return;let before=await read3(files.governing).catch(orInvalid);return before!==void 0&&isTheSame(before,after)?void 0:{...after,branch:branchName,
mayAsk:files.proposed!==void 0}}function isTheSame(before,after){return saysTheSame(before.policy,after.policy)&&isDeepStrictEqual(before.exceptions,after.exceptions)}
function orInvalid(error){if(!(error instanceof ConfigError))throw error}async function readExceptions(files,paths,approvals,now){let{proposed,beside}=files;if(proposed===void 0){let read3=one=>readBranchRules(one,from=>exceptionsIn(
from,paths,now,one.branch));return both(await read3(files),beside&&await read3(beside),beside)}let head2=await exceptionsIn(proposed.files,paths,now),base=await baseExceptions(
files,paths,now),other=beside&&await baseExceptions(beside,paths,now),bases=other===void 0?[base]:[base,other],approvers=needsApproval(approvals)&&bases.some(one=>proposedExceptions(
one,head2).length>0)?await proposed.approvers():new Set,added=one=>withProposed(one,head2,approvals,approvers),unread2=bases.flatMap(({refused})=>refused.filter(
({refusal})=>refusal==="unreadable")),all=added(base);return both({...all,refused:[...unread2,...all.refused]},other&&added(other),beside)}function both(own2,other,beside){
return other===void 0?own2:{...own2,beside:{...other,branch:beside?.branch??"the base branch"}}}async function baseExceptions({governing,branch=""},paths,now){let files=paths.
map(async({path})=>{try{return await exceptionsIn(governing,[{path,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))throw error;return{active:[],
refused:[unreadable(error,path,branch)]}}});return joined(await Promise.all(files))}async function readRules(files,paths,now){let policy=await readPolicy(files,paths.policy,judgingPolicyIn),exceptions=await readExceptions(files,paths.exceptions,
policy.approvals,now),afterMerge=await readAfterMerge(files,paths,now),dockerfile=await readDockerfile(files.built,paths);return{files,policy,exceptions,...dockerfile?
{dockerfile}:{},...afterMerge?{afterMerge}:{}}}var notForUs=new Set(["repository-file","repository-not-a-file","text-invalid","file-too-large","github-answer-to\
o-large"]);async function readDockerfile(files,{dockerfile:path,dockerfileNamed=!1}){if(path!==void 0){if(dockerfileNamed){let text2=await readText(files,{path,
named:!0},"file");return text2===void 0?void 0:{path,text:text2}}try{let file=await files.read(path,maxTextFile);return file&&{path,text:file.text}}catch(error){
if(error instanceof GateError&&notForUs.has(error.code))return;throw error}}}function layersOf({images}){return images.map(({platform,diffIds:diffIds2})=>({platform:platformName(platform),diffIds:diffIds2}))}function scannedLayers({platforms}){
return platforms.map(({platform,layerHistory:{diffIds:diffIds2}})=>({platform,diffIds:diffIds2}))}function noBaseProof(platforms,why){return{baseOf:()=>{},unproven:platforms.
map(platform=>({platform,why}))}}function proveBase(images,bases,why){let proven=new Map;for(let{platform,diffIds:diffIds2}of images){let[first]=bases.flatMap(base=>layersOfBase(
platform,diffIds2,base)).sort((a,b)=>b.count-a.count);first!==void 0&&proven.set(platform,first)}return{baseOf:finding=>{let names2=finding.platforms.map(platform=>{
let layer=finding.platforms.length===1?finding.layer:finding.layerOn?.[platform],base=proven.get(platform);return layer!==void 0&&base?.layers.has(layer)?base.name:
void 0});return names2.includes(void 0)?void 0:names2[0]},unproven:images.flatMap(({platform})=>proven.has(platform)?[]:{platform,why})}}function layersOfBase(platform,diffIds2,base){
let layers=base.layers.get(platform)??[];if(layers.length===0||layers.some((layer,index2)=>diffIds2[index2]!==layer))return[];let above=new Set(diffIds2.slice(layers.
length)),own2=layers.filter(layer=>!above.has(layer));return[{name:base.name,count:layers.length,layers:new Set(own2)}]}var maxConfig=4*1024*1024;async function baseLayers(registry,reference2,platforms){let{descriptor,bytes}=await registry.manifest(reference2),{mediaType,digest}=descriptor,
found=new Map;if(!isIndexType(mediaType)){let config=await configOf(registry,reference2,bytes,digest,mediaType);for(let platform of platforms)usualPlatform(platform)===
usualPlatform(platformName(config))&&found.set(platform,diffIds(config));return found}let{manifests}=readIndex(bytes,digest,mediaType);for(let platform of platforms){
let child=manifests.find(one=>one.platform!==void 0&&usualPlatform(platformName(one.platform))===usualPlatform(platform));if(child===void 0||isIndexType(child.mediaType))
continue;let{registry:host,repository}=reference2,manifest=await registry.manifest({registry:host,repository,digest:child.digest}),config=await configOf(registry,
reference2,manifest.bytes,child.digest,child.mediaType);found.set(platform,diffIds(config))}return found}function diffIds({rootfs}){return rootfs.diff_ids??[]}async function configOf(registry,{
registry:host,repository},manifest,digest,mediaType){let{config}=readManifest(manifest,digest,mediaType);if(config.size>maxConfig)throw tooLarge(config.digest);
let pieces2=[];for await(let piece of await registry.blob({registry:host,repository},config))pieces2.push(piece);return readImageConfig(Buffer.concat(pieces2),config.
digest)}function tooLarge(digest){return new ToolError({code:"manifest-invalid",message:`The image config ${digest} is larger than ${maxConfig} bytes.`,fix:"Nam\
e another base image."})}var import_dockerfile_ast=__toESM(require_main(),1),maxDockerfile=128*1024;function parseDockerfile(text2){if(text2.length>maxDockerfile)return;let plain2=readable(
text2),lines=plain2.split(`
`),globals=[],stages=[];for(let parsed of import_dockerfile_ast.DockerfileParser.parse(withoutDashes(plain2)).getInstructions()){let instruction=read(parsed,lines),
stage=stages.at(-1);instruction.keyword==="FROM"?stages.push({...fromOf(instruction),instructions:[]}):(stage?.instructions??globals).push(instruction)}return{globals,
stages}}function readable(text2){return text2.replace(/^\uFEFF/,"").replace(/\r(?!\n)/g," ").replace(/(?<=[ \t])\d{1,4}(?=<<-?["'\w])/g,digits=>" ".repeat(digits.
length))}function withoutDashes(text2){return text2.replace(/(?<=\s)--/g,"xx")}function read(parsed,lines){let{start,end}=parsed.getRange(),whole2=lines.slice(start.
line,end.line+1).join(`
`),[flags,text2]=withoutFlags(whole2.replace(/^\s*\S+/,""));return{keyword:parsed.getInstruction().toUpperCase(),line:start.line+1,flags,text:text2}}var gap=/(?:[ \t\r]|[\\`][ \t\r]*\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*/y,
flag=/--([a-z][^\s]*)/y;function withoutFlags(text2){let flags=[],at=skip(gap,text2,0);for(;;){flag.lastIndex=at;let found=flag.exec(text2);if(found===null)return[
flags,text2.slice(at).trimEnd()];flags.push(found[1]??""),at=skip(gap,text2,flag.lastIndex)}}function skip(pattern,text2,from){return pattern.lastIndex=from,pattern.
test(text2)?pattern.lastIndex:from}function fromOf({text:text2,line}){let[image="",as="",name]=text2.replace(/[\\`]\s*\n/g," ").split(/\s+/);return{image,line,...name!==
void 0&&/^as$/i.test(as)?{name:name.toLowerCase()}:{}}}var reference=/\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;function expand(text2,variables){let unknown=!1,expanded=unquoted(text2).replace(
reference,(whole2,bare,braced,operator,word2)=>{if(whole2==="\\$")return"$";let value=variables.get(bare??braced),present=operator?.startsWith(":")?value!==void 0&&
value!=="":value!==void 0;return operator?.endsWith("+")?present?word2:"":present?value??"":operator!==void 0?word2:(unknown=!0,"")});return unknown||expanded.length>
1e3||/\$[\w{]/.test(expanded)?void 0:expanded}function globalVariables(globals,buildArgs,platform){let variables=new Map(platform===void 0?[]:platformVariables(
platform)),given=argumentValues(buildArgs);for(let instruction of globals)define(variables,instruction,given);return variables}function define(variables,{keyword,
text:text2},given){if(!(keyword!=="ARG"&&keyword!=="ENV"))for(let word2 of text2.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)?.slice(0,100)??[]){let[name,byDefault]=assignment(
word2),value=(keyword==="ARG"?given.get(name):void 0)??(byDefault===void 0?void 0:expand(byDefault,variables));value!==void 0?variables.set(name,value):byDefault!==
void 0&&variables.delete(name)}}function argumentValues(buildArgs){return new Map(buildArgs.map(assignment).flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}
function assignment(text2){let at=text2.indexOf("=");return at<0?[text2,void 0]:[text2.slice(0,at),text2.slice(at+1)]}function platformVariables(platform){let[os="",
architecture="",variant=""]=platform.split("/");return[["TARGETPLATFORM",platform],["TARGETOS",os],["TARGETARCH",architecture],["TARGETVARIANT",variant]]}function unquoted(text2){
return text2.replace(/^(["'])(.*)\1$/,"$2")}function buildChain({stages},variables,target){let last=finalStage(stages,target),final=stages[last];if(final===void 0)return;let[index2,stage]=[last,final],parts=[];
for(;;){parts.unshift(stage.instructions);let image=expand(stage.image,variables),before=stages.slice(0,index2).findLastIndex(({name})=>name!==void 0&&name===image?.
toLowerCase()),next=stages[before];if(next===void 0){let base=image===void 0||image===""?{}:{base:image};return{finalLine:final.line,baseLine:stage.line,...base,
instructions:parts.flat()}}[index2,stage]=[before,next]}}function finalStage(stages,target){if(target===void 0)return stages.length-1;let named4=stages.findIndex(
({name})=>name===target.toLowerCase());return named4>=0||!/^\d{1,6}$/.test(target)?named4:Number(target)}var maxBases=10,noBaseNamed="no base image is named, neither by `bases` in the policy nor by the FROM of a Dockerfile that counts (one that is built here or nam\
ed in the inputs, as the branch has it whose policy counts; a pattern with a tag allows no base that is pinned by its digest)";function whyNotProven(wanted,faults){
let names2=wanted.map(formatReference).join(", ");return faults.length>0?`the layers of ${names2} could not be asked for: ${faults.join("; ")}`:`the image does \
not begin with the layers that ${names2} has in its registry now; build with \`pull: true\`, or pin the base by its digest`}function allowedBases(bases,reviewed,built){
let exact=bases.filter(base=>!/[*?]/.test(base)&&/[:@][^/]*$/.test(base)),matching=built.filter(name=>bases.some(base=>matchesImage(base,whatIsPulled(name)))),references=[
...reviewed,...exact,...matching].flatMap(name=>{let read3=readReference(name);return"reference"in read3?read3.reference:[]});return[...new Map(references.map(reference2=>[
formatReference(reference2),reference2])).values()].slice(0,maxBases)}function whatIsPulled(name){return name.replace(/:[^/:@]*(?=@)/,"")}function baseNamesIn(text2,{
scanTarget},platforms){let parsed=text2===void 0?void 0:parseDockerfile(text2);if(parsed===void 0)return[];let{target,buildArgs}=scanTarget.kind==="build"?scanTarget.
request:{target:void 0,buildArgs:[]},names2=platforms.map(platform=>buildChain(parsed,globalVariables(parsed.globals,buildArgs,platform),target)?.base);return[...new Set(
names2)].filter(name=>name!==void 0&&name!=="scratch")}async function provenBase(registry,{rules,config,names:names2,images}){let{ignoreBase,bases}=policyFor(rules.policy,names2);if(!ignoreBase.value)return;let platforms=images.
map(({platform})=>platform),reviewed=await reviewedFrom(rules,config,platforms),wanted=allowedBases(bases.value,reviewed,builtFrom(rules,config,platforms));if(wanted.
length===0)return noBaseProof(platforms,noBaseNamed);let known2=[],faults=[];for(let reference2 of wanted){let name=formatReference(reference2);try{known2.push(
{name,layers:await baseLayers(registry,reference2,platforms)})}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;faults.push(
plainLine(error.message,300))}}return proveBase(images,known2,whyNotProven(wanted,faults))}function unaskedBase({policy},names2,platforms){return policyFor(policy,
names2).ignoreBase.value?noBaseProof(platforms.map(({platform})=>platform),"a report is judged here without network, and only the registry of the base image kno\
ws its layers"):void 0}async function reviewedFrom({files,dockerfile},config,platforms){if(config.dockerfile===void 0||config.scanTarget.kind!=="build"&&!config.
dockerfileNamed)return[];if(files.governing===files.built)return baseNamesIn(dockerfile?.text,config,platforms);try{let file=await files.governing.read(config.dockerfile,
maxTextFile);return baseNamesIn(file&&decodeText(file.bytes,config.dockerfile),config,platforms)}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))
throw error;return[]}}function builtFrom({dockerfile},config,platforms){return config.scanTarget.kind==="build"?baseNamesIn(dockerfile?.text,config,platforms):[]}function changeSince({fixed},{open,excepted:excepted2}){let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{
finding,presence="new"}of[...open,...excepted2])counts[finding.severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage:triage2,policy,verdict}=decision,firstSeen=triage2.baseline?.kind==="\
compared"?triage2.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,
policy:{source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.
database===void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage2.concerns.
map(({kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(triage2.exceptions),...triage2.baseline===void 0?{}:{baseline:baselineOf(
triage2.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[...triage2.open,...triage2.excepted].map(judged=>findingRecord(
judged,firstSeen))}}function imageOf({name,names:names2=[],digest,origin},category){let others=names2.filter(one=>one!==name);return{names:[name,...others],...category!==
void 0&&categorySchema.safeParse(category).success?{category}:{},...digest===void 0?{}:{digest},...origin===void 0?{}:{origin}}}function platformsOf({scan,images},{
reports,sboms}){let[first,...others]=scan.platforms.map((one,index2)=>{let{platform,imageId,os,packages,packagesListed,systemFault=null,unread:unread2}=one,manifest=images.
find(candidate=>candidate.platform===platform)?.manifest,[report,sbom]=[reports[index2],sboms[index2]];return{platform,imageId,...manifest===void 0?{}:{manifest},
...os===void 0?{}:{system:os},packages,...packagesListed===void 0?{}:{packagesListed},systemFault,...unread2===void 0?{}:{unread:unread2},...report===void 0?{}:
{report},...sbom===void 0?{}:{sbom}}});if(first===void 0)throw new Error("unreachable: a scan has a platform");return[first,...others]}function policyDigest({source:_,
rego,...rules}){let own2=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),all=own2.length===0?rules:{...rules,rego:own2};return digestOf(JSON.stringify(
all,(_key,value)=>isFields(value)?ruleOf(value):value))}function regoOf({rego}){let files=rego.value.flatMap(({path,rules})=>rules===void 0?[]:{path,digest:rules.
digest});return files.length===0?{}:{rego:files}}function ruleOf(object2){let rule="key"in object2&&"value"in object2?object2.value:object2;return isFields(rule)?
sorted(rule):rule}function sorted(value){return Object.fromEntries(Object.entries(value).toSorted(([a],[b])=>a<b?-1:1))}function databaseOf({updatedAt,source}){
return{updatedAt:rfc3339(updatedAt),source}}function rfc3339(text2){return instant.safeParse(text2).success?text2:new Date(text2).toISOString()}function exceptionsOf({
applied,unused,refused}){return{applied:applied.map(exceptionOf),unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),
refused:refused.map(({suggestion,...one})=>({...one,suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception){return{...exception,endsAt:exception.
endsAt.toISOString()}}function baselineOf(baseline,{policy,triage:triage2}){if(baseline.kind==="unread"){let{name:name2,why}=baseline;return{state:"unread",...name2===
void 0?{}:{name:name2},why}}let{name,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"compared",name,source,...digest===void 0?{}:{digest},
...createdAt===void 0?{}:{createdAt:rfc3339(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,counts:changeSince(baseline,triage2),fixed:fixed.slice(
0,maxFixed).map(brief),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief(finding){let{id,path:where=finding.target}=finding;return finding.
kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list,make){return{*[Symbol.iterator](){for(let entry of list)yield make(entry)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText(value)}function isText(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole(value){return(text(value)??"null").replaceAll("##[","##\\u005b")}function text(value){try{
return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, that\
 it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named(value),{depth:depth+
1,lists}):yield whole(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named(value){
for(let[name,entry]of Object.entries(value))entry!==void 0&&(yield[`${whole(name)}: `,entry])}function*entries(brackets,all,inside){let indent=`
${"  ".repeat(inside.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside)?(yield start,
yield*pieces(value,inside)):yield start+whole(value)}yield before===","?`
${"  ".repeat(inside.depth-1)}${brackets[1]}`:brackets}var prefix=/^(?:[\s\S]*?#\(nop\))?\s*(?:ONBUILD\s+)*/i,shell=/\s(?=[^\s=]*(?:sh|cmd)(?:\.exe)?(?:\s+\S+){0,5}?\s+(?:-\w*c|\/S|\/C|-Command)\s|powershell\s)/gi,buildArguments=/^(\s*(?:RUN\s+)?(?:--\S+\s+)*\|)(\d+)\s([\s\S]*)$/i;
function maskInstruction(line){let withArguments=buildArguments.exec(line);if(withArguments!==null)return maskBuildArguments(withArguments);let before=prefix.exec(
line)?.[0]??"",instruction=/^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line.slice(before.length));if(instruction===null)return line;let[,keyword="",space="",rest=""]=instruction;
return before+keyword+space+maskAssignments(rest)}function continues(line){return/[\\`]\s*$/.test(line)}function maskAssignments(rest){if(/^\s*"?[^\s="']+"?\s*$/.
test(rest))return rest;let name=/^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);return name===null?"***":`${name[1]}${name[2]==="="?"=":" "}***`}function maskBuildArguments([
,before="",count="",rest=""]){if(Number(count)===0)return`${before}${count} ${rest}`;let command=[...` ${rest}`.matchAll(shell)].at(-1)?.index??rest.length,names2=[
...rest.slice(0,command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([,name=""])=>name),known2=names2.length===Number(count)?names2.map(name=>`${name}=***`).join(
" "):"***";return`${before}${count} ${known2} ${rest.slice(command)}`.trimEnd()}function maskReport(report){if(!isFields(report))return{};let withMetadata=change(report,"Metadata",metadata=>changeEach(change(metadata,"ImageConfig",maskImageConfig),
"Layers",layer=>changeText(layer,"CreatedBy",maskInstruction)));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){let withHistory=changeEach(
image,"history",entry=>changeText(entry,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].reduce((config,key3)=>change(
config,key3,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry=>entry.replace(/=[\s\S]*$/,`=${"***"}`));
return["OnBuild","Cmd"].reduce((config,key3)=>changeStrings(config,key3,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packages","Licenses","CustomRe\
sources"];function maskResult(result){let withLayers=layered.reduce((masking,key3)=>changeEach(masking,key3,maskLayer),result),withSecrets=changeEach(withLayers,
"Secrets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,"Experiment\
alModifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):"CauseMet\
adata"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry){return change(entry,"Layer",layer=>changeText(layer,"CreatedBy",maskInstruction))}
function maskSecret(secret){let{Code,Match,...rest}=secret,starred2=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred2?{...rest,Match:maskInstruction(
Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;return changeEach(change(
rest2,"Code",maskCode),"Occurrences",maskLayer)}),{Traces,...rest}=withCause;return maskLayer(rest)}function maskCode(code2){if(!Array.isArray(code2.Lines))return code2;
let inside=!1,lines=code2.Lines.map(line=>{if(!isFields(line))return line;let{Highlighted,Content,...rest}=line,text2=typeof Content=="string"?Content:"",clean=inside?
"***":maskInstruction(text2);return inside=continues(text2)&&(inside||clean!==text2||/^\s*(?:ENV|ARG)\b/i.test(text2)),{...rest,Content:clean}});return{...code2,
Lines:lines}}function change(parent,key3,mask){let child=parent[key3];if(!isFields(child))return parent;let clean=mask(child);return clean===child?parent:{...parent,
[key3]:clean}}function changeText(parent,key3,mask){let text2=parent[key3];if(typeof text2!="string")return parent;let clean=mask(text2);return clean===text2?parent:
{...parent,[key3]:clean}}function changeEach(parent,key3,mask){return changeList(parent,key3,child=>isFields(child)?mask(child):child)}function changeStrings(parent,key3,mask){
return changeList(parent,key3,child=>typeof child=="string"?mask(child):child)}function changeList(parent,key3,mask){let list=parent[key3];if(!Array.isArray(list))
return parent;let clean=list.map(mask);return clean.some((child,index2)=>child!==list[index2])?{...parent,[key3]:clean}:parent}function publishedReport(assessment,raw){return named2(maskReport(raw),assessment)}function publishedChunks(assessment,raw){return jsonChunks(publishedReport(assessment,
raw))}function publishedRecord(assessment,{category,reports=[],sboms=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),
escalations:escalated(assessment.decision.triage),category,reports,sboms})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,
options),1)}function named2(report,{name}){if(!("ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.
map(result=>renamed(result,folder,name))}:{};return{...report,...Renamed,ArtifactName:name}}function renamed(result,folder,name){if(typeof folder!="string"||typeof result!=
"object"||result===null||!("Target"in result))return result;let{Target}=result;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?
{...result,Target:`${name}${Target.slice(folder.length)}`}:result}var starred=/\b([A-Za-z_]\w*)=["']?[^\s"'=*]*\*{3,}/g,namers=new Set(["ENV","ARG","LABEL"]);function configLine(finding,instructions){let shown=(finding.kind===
"secret"?finding.match:finding.cause)??"";if(shown.length>8192)return;let wanted=finding.kind==="secret"?withName(shown):writtenAs(shown);return wanted&&instructions.
findLast(wanted)?.line}function withName(match2){let history=match2.split(`
`).map(writtenInHistory).find(text2=>text2!==void 0);if(history!==void 0)return writtenAs(history);let names2=[...match2.matchAll(starred)].flatMap(([,name])=>name??
[]);return names2.length>0?namedBy(names2):void 0}function writtenInHistory(line){let[,...entries2]=line.split('"created_by": "'),entry=entries2.join('"created_\
by": "'),mark=entry.lastIndexOf("#(nop) "),written=(mark<0?entry:entry.slice(mark+7)).trimStart();return/^(?:ENV|ARG|LABEL) /.test(written)?written:void 0}function namedBy(names2){
let patterns=names2.map(name=>new RegExp(`(?:^|\\s)${name}(?:=|\\s|$)`));return({keyword,text:text2})=>namers.has(keyword)&&patterns.every(pattern=>pattern.test(
text2))}function writtenAs(cause){let[,keyword="",rest=""]=/^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(cause)??[],upper=keyword.toUpperCase(),names2=[...rest.matchAll(/\b([A-Za-z_]\w*)=/g)].
flatMap(([,name])=>name??[]);if(upper==="")return;if(namers.has(upper)&&names2.length>0)return namedBy(names2);let wanted=plain(rest);return({keyword:own2,text:text2})=>own2===
upper&&plain(text2)===wanted}function plain(text2){return text2.replace(/[\\`][ \t\r]*\n/g,"").replace(/[\s"'[\],]+/g,"")}import{posix as posix3}from"node:path";import{posix as posix2}from"node:path";import{posix}from"node:path";var maxText=64*1024,maxPatterns=1e3;function ignoredBy(text2){let rules=(text2.length<=maxText?text2:text2.slice(0,text2.lastIndexOf(`
`,maxText))).replace(/^\uFEFF/,"").split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#")).slice(0,maxPatterns).flatMap(ruleOf2);return path=>{let parts=path.split("/"),all=parts.
map((_,index2)=>parts.slice(0,index2+1).join("/"));return rules.findLast(({matches:matches2})=>all.some(place=>matches2(place)))?.keeps===!1}}function ruleOf2(line){
let keeps=line.startsWith("!"),path=posix.normalize(keeps?line.slice(1).trim():line).replace(/^\/+|\/+$/g,""),matches2=filePattern(path);return matches2===void 0?
[]:[{keeps,matches:matches2}]}function filePattern(pattern){let matches2=pathPattern(pattern.replace(/[{}]/g,"\\$&"));return typeof matches2=="string"?void 0:matches2}var maxText2=8192,maxSources=200;function copiedFrom(copying,path){let{instruction,workdir}=copying;return instruction.flags.some(flag2=>flag2.startsWith("from="))?
[]:sourcesFor({words:wordsOf(copying)??[],flags:instruction.flags,workdir},path)}function sourcesFor({words:all,flags,workdir},path){let[target,...sources]=all.
toReversed();if(target===void 0)return[];let file=posix2.resolve("/",path),keepsFolders=flags.includes("parents"),inContext=sources.toReversed().slice(0,maxSources).
flatMap(source=>contextPath(source)??[]),found=inContext.flatMap(source=>{let goal=posix2.resolve("/",workdir,target);return keepsFolders?withFolders(source,goal,
file):matches(source,goal,target,file)}),named4=found.filter(candidate=>inContext.includes(candidate));return[...new Set([...named4,...found])].filter(candidate=>candidate!==
".")}function contextPath(source){if(!(source.startsWith("<<")||/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(source)))return posix2.normalize(posix2.join("/",source)).
replace(/^\/+|\/+$/g,"")||"."}function matches(source,goal,target,file){if(/[*?[]/.test(source))return patternMatches(source,goal,file);let isFolder=target.endsWith(
"/")||goal==="/",inside=below(goal,file);return[...file===goal&&!isFolder?[source]:[],...inside===posix2.basename(source)?[source]:[],...inside===void 0?[]:[posix2.
join(source,inside)]]}function patternMatches(source,goal,file){let candidate=posix2.join(posix2.dirname(source),posix2.basename(file));return/[*?[]/.test(posix2.
dirname(source))||posix2.dirname(file)!==goal?[]:filePattern(source)?.(candidate)===!0?[candidate]:[]}function withFolders(source,goal,file){let inside=below(goal,
file);return inside!==void 0&&(source==="."||`${inside}/`.startsWith(`${source}/`))?[inside]:[]}function below(folder,file){let prefix2=folder==="/"?"/":`${folder}\
/`;return file.startsWith(prefix2)?file.slice(prefix2.length):void 0}function wordsOf({instruction:{text:text2},entry}){return text2.includes("$")?entry.legacy?
void 0:words(entry.text.replace(/^(?:--\S+\s+)*/,"")):words(text2)}function words(text2){if(text2.length>maxText2)return[];let line=text2.replace(/[\\`][ \t\r]*\n/g,
" ");return line.startsWith("[")?line.match(/"(?:[^"\\]|\\.)*"/g)?.map(word2=>word2.slice(1,-1))??[]:(line.split(`
`,1)[0]??"").match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)?.map(word2=>word2.replace(/["']|\\(?=.)/g,""))??[]}var maxWanted=100;function wantedFiles(findings,makerOf){let wanted=new Map;for(let finding of findings){if(finding.kind==="vulnerability"||wanted.size>=maxWanted)
continue;let maker=makerOf(finding),key3=keyOf(finding);if(key3===void 0||wanted.has(key3.text)||maker?.kind!=="instruction"||maker.entry.keyword!=="COPY"&&maker.
entry.keyword!=="ADD")continue;let candidates=copiedFrom(maker,key3.imagePath);candidates.length>0&&wanted.set(key3.text,{layer:key3.layer,imagePath:key3.imagePath,
candidates})}return[...wanted.values()]}function copiedPlaces(files){let known2=new Map(files.map(file=>[`${file.layer}
${file.imagePath}`,file]));return finding=>{let file=known2.get(keyOf(finding)?.text??""),path=file&&repositoryPath(file.path),line=finding.lines?.start??1;return file===
void 0||path===void 0||line>file.lines?void 0:{path,line}}}function keyOf({layer,path}){if(layer===void 0||path===void 0)return;let imagePath=posix3.resolve("/",
path);return{layer,imagePath,text:`${layer}
${imagePath}`}}function historyEntry(createdBy,empty){let bare=withoutEnd(createdBy.slice(0,262144)),mark=bare.indexOf("#(nop)");if(mark>=0&&mark<4096)return{...words2(bare.slice(
mark+6)),legacy:!0,empty};let own2=words2(bare);return known.has(own2.keyword)?{...own2,legacy:!1,empty}:{keyword:bare===""||/^bazel build/.test(bare)?"":"RUN",
text:bare,legacy:!0,empty}}function withoutEnd(text2){let mark=text2.indexOf("|unsetLabel=",text2.lastIndexOf(`
`)+1),kept=mark<0?text2:text2.slice(0,mark),trimmed=kept.trimEnd();return trimmed.endsWith(" # buildkit")?trimmed.slice(0,-11):kept}var known=new Set("ADD ARG C\
MD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));function words2(text2){let[,keyword="",
rest=""]=/^\s*(\S*)([\s\S]*)$/.exec(text2)??[];return{keyword,text:rest.trim()}}function isMadeBy(entry,instruction){if(entry.keyword!==instruction.keyword)return!1;
switch(instruction.keyword){case"RUN":return isSameCommand(entry.text,instruction.text);case"COPY":case"ADD":return entry.legacy?isSameTarget(entry.text,instruction.
text):isSameCopy(entry.text,instruction.text);default:return!0}}function squashed(text2){return text2.replace(/^[ \t]*#.*(?:\n|$)/gm,"").replace(/[\\`][ \t\r]*\n/g,
"").replace(/\s+/g,"")}var telling=20,shellEnd=/(?:-\w*c|\/c|-command)$/i;function isSameCommand(made,written){let entry=squashed(made);return commands(written).
some(command=>{if(command===""||!entry.endsWith(command))return!1;let before=entry.slice(0,entry.length-command.length);return before===""||command.length>=telling||
shellEnd.test(before.slice(-20))})}function commands(written){let list=stringList(written),forms=[squashed(written),...list===void 0?[]:[squashed(list.join(" "))]],
heredoc=/^<<-?["']?([\w.-]+)["']?[ \t\r]*\n([\s\S]*\n)?[^\n]*$/.exec(written);if(heredoc===null)return forms;let[,name="",body=""]=heredoc;return[...forms,squashed(
body),`/dev/pipes/${name}`]}function isSameCopy(made,written){let entry=squashed(made.replace(/^(?:--\S+\s+)*/,"")).replace(/["'\\]/g,""),head2=written.includes(
"<<")?/^.*/.exec(written)?.[0]??"":written,text2=squashed(stringList(head2)?.join(" ")??head2).replace(/["'\\]/g,""),parts=text2.split(/\$(?:\w+|\{[^{}]*\})/);return parts.
length===1?entry===text2:inOrder(entry,parts)}function inOrder(text2,parts){let last=parts.at(-1)??"",at=0;for(let[index2,part]of parts.slice(0,-1).entries()){let found=text2.
indexOf(part,at);if(found<0||index2===0&&found>0)return!1;at=found+part.length}return text2.endsWith(last)&&text2.length-last.length>=at}function isSameTarget(made,written){
let line=made.slice(made.lastIndexOf(`
`)+1),mark=line.indexOf(" in "),target=mark<0?"":line.slice(mark+4),wanted=(stringList(written)??squashedWords(written)).at(-1)??"";return wanted.includes("$")||
/^\.?\/?$/.test(wanted)||lastName(target)===lastName(wanted.replace(/["'\\]/g,""))}function squashedWords(written){return written.replace(/[\\`][ \t\r]*\n/g," ").
split(/\s+/).filter(word2=>word2!=="")}function lastName(path){return path.split("/").filter(name=>name!==""&&name!==".").at(-1)??""}function stringList(text2){
if(text2.startsWith("["))try{let list=JSON.parse(text2.replace(/[\\`][ \t\r]*\n/g,""));return Array.isArray(list)?list.map(String):void 0}catch{return}}import{posix as posix4}from"node:path";var maxLength=5e3;function layerMakers(history,layers,chain){if(history.length>maxLength||chain.instructions.length>maxLength||history.filter(({empty})=>!empty).
length!==layers)return;let made=aligned(history,chain.instructions);if(made===void 0)return;let first=made.findIndex(instruction=>instruction!==void 0),ofBase2=first<
0?history.length:first,makers=[],workdir="/";for(let[index2,entry]of history.entries()){let instruction=made[index2];if(entry.keyword==="WORKDIR"&&(workdir=posix4.
resolve(workdir,entry.text)),!entry.empty){if(instruction===void 0&&(index2>ofBase2||chain.base==="scratch"))return;makers.push(instruction===void 0?{kind:"base"}:
{kind:"instruction",instruction,entry,workdir})}}return makers}function aligned(history,instructions){let made=history.map(()=>{}),at=history.length-1;for(let instruction of instructions.
toReversed()){let found=entryOf(history,at,instruction);if(found===void 0&&makesLayer(instruction))return;found!==void 0&&(made[found]=instruction,at=found-1)}return made}
function entryOf(history,from,instruction){for(let at=from;at>=0;at-=1){let entry=history[at];if(entry===void 0)return;if(isMadeBy(entry,instruction))return at;
let added=entry.keyword==="LABEL"||makesLayer(instruction);if(!entry.empty||!added||makesLayer(entry))return}}function makesLayer({keyword}){return keyword==="R\
UN"||keyword==="COPY"||keyword==="ADD"}import{posix as posix9}from"node:path";import{posix as posix5}from"node:path";var maxSteps=1e3;function stepsOf(instructions,{globals,given,isEmpty}){if(instructions.length>maxSteps)return[];let variables=new Map(globals),workdir=isEmpty?
"/":"/\0";return instructions.map(instruction=>{let{keyword,text:text2,line}=instruction;return define(variables,instruction,given),keyword==="WORKDIR"&&(workdir=
posix5.resolve(workdir,expand(text2,variables)??`/\0${line}`)),{instruction,workdir,words:keyword==="COPY"||keyword==="ADD"?filledIn(words(text2),variables):[]}})}
function filledIn(all,variables){return all.map((word2,index2)=>{if(!word2.includes("$"))return word2;let unknown=index2===all.length-1?"\0":"*";return expand(word2,
variables)??word2.replace(/\$(?:\w+|\{[^{}]*\})/g,unknown)})}import{posix as posix6}from"node:path";var maxLandings=500,tooMany=[{at:"/",step:-1}],maxSources2=200;function landingsOf(steps,fromContext,fromStage){let landings=[];for(let[index2,step2]of steps.entries()){
if(step2.instruction.keyword==="RUN")landings.push(...mounted(step2,fromContext,index2));else{if(step2.words.length>maxSources2)return tooMany;if(step2.words.length>
1&&fromOf2(step2)===void 0)landings.push(...copied(step2,fromContext,index2));else if(step2.words.length>1){let found=copied(step2,fromStage(step2)??[],index2);
landings.push(...found,...unknownLockfiles(step2,index2,found))}}if(landings.length>maxLandings)return tooMany}return landings}function seenBy(landings,step2){let there=landings.
filter(landing2=>landing2.isMounted?landing2.step===step2:landing2.step<step2),last=new Map(there.map(({at,step:brought})=>[at,brought]));return there.filter(({
at,step:brought})=>last.get(at)===brought)}function fromOf2({instruction:{flags}}){return flags.find(flag2=>flag2.startsWith("from="))?.slice(5)}function copied(step2,files,index2){
let{flags}=step2.instruction,[target="",...sources]=step2.words.toReversed(),goal=posix6.resolve(step2.workdir,target.includes("\0")?`/\0${step2.instruction.line}`:
target),excludes=flags.flatMap(flag2=>flag2.startsWith("exclude=")?flag2.slice(8):[]),isExcluded=ignoredBy(excludes.join(`
`)),isFolder=sources.length>1||/(?:^|\/)\.{0,2}$/.test(target)||!/.\./.test(posix6.basename(goal));return sources.flatMap(source=>{let rest=restBelow(source);return files.
flatMap(file=>{let below3=rest(file.path);if(below3===void 0||isExcluded(below3||file.path))return[];let name=flags.includes("parents")?file.path:below3||(isFolder?
posix6.basename(file.path):"");return[landing(posix6.join(goal,name),file,index2)]})})}function landing(at,{lockfile},step2){return{at,step:step2,...lockfile===
void 0?{}:{lockfile}}}function restBelow(source){let folder=contextPath(source);if(folder===void 0)return()=>{};if(folder===".")return path=>path;let matches2=/[*?[]/.
test(folder)?filePattern(folder):path=>path===folder,depth=folder.split("/").length;return path=>{let parts=path.split("/");return matches2?.(parts.slice(0,depth).
join("/"))?parts.slice(depth).join("/"):void 0}}function unknownLockfiles(step2,index2,found){let[target="",...sources]=step2.words.toReversed(),named4=sources.
filter(source=>lockfileNames.has(posix6.basename(source))),goal=posix6.resolve(step2.workdir,target);return named4.flatMap(source=>{let name=posix6.basename(source),
at=posix6.basename(goal)===name?goal:posix6.join(goal,name);return found.some(known2=>known2.at===at)?[]:{at,step:index2}})}function mounted(step2,files,index2){
return step2.instruction.flags.filter(flag2=>flag2.startsWith("mount=")).flatMap(mount=>{let options=new Map(mount.slice(6).split(",").map(keyAndValue));if((options.
get("type")??"bind")!=="bind"||options.has("from"))return[];let target=options.get("target")??options.get("dst")??options.get("destination")??".",rest=restBelow(
options.get("source")??options.get("src")??".");return files.flatMap(file=>{let below3=rest(file.path),at=posix6.resolve(step2.workdir,target,below3??"");return below3===
void 0?[]:[{...landing(at,file,index2),isMounted:!0}]})})}function keyAndValue(option){let at=option.indexOf("=");return at<0?[option,""]:[option.slice(0,at),option.
slice(at+1)]}var maxDepth=50;function lockfileStages({parsed,globals,source},known2,isIgnored){let visible=known2.filter(path=>!isIgnored(path)).map(path=>({path,lockfile:path})),
given=argumentValues(source.buildArgs??[]),ready=new Map,depth=0,stageOf=chain=>{let before=ready.get(chain.finalLine);if(before!==void 0)return before;if(depth>=
maxDepth)return tooDeep;depth+=1;let steps=stepsOf(chain.instructions,{globals,given,isEmpty:chain.base==="scratch"}),found=new Map,behind=step2=>{if(found.has(
step2))return found.get(step2);let named4=namedStage(parsed,step2.instruction,fromOf2(step2)),next=named4===void 0?void 0:buildChain(parsed,globals,`${named4}`);
return found.set(step2,next&&stageOf(next)),found.get(step2)},landings=landingsOf(steps,visible,step2=>behind(step2)?.landings.filter(({isMounted})=>!isMounted).
map(copyable)),stage={steps,landings,behind,seen:seenOnce(landings)};return ready.set(chain.finalLine,stage),depth-=1,stage};return stageOf}var tooDeep={steps:[],
landings:tooMany,behind:()=>{},seen:()=>tooMany};function copyable({at,lockfile}){return{path:at.slice(1),...lockfile===void 0?{}:{lockfile}}}function seenOnce(landings){
let known2=new Map;return step2=>{let seen=known2.get(step2)??seenBy(landings,step2);return known2.set(step2,seen),seen}}function namedStage({stages},{line},from){
let own2=stages.findLastIndex(stage=>stage.line<line),before=stages.slice(0,Math.max(0,own2)),named4=before.findLastIndex(({name})=>name!==void 0&&name===from?.
toLowerCase());if(named4>=0)return named4;let number=/^\d{1,6}$/.test(from??"")?Number(from):-1;return number>=0&&number<before.length?number:void 0}import{posix as posix8}from"node:path";import{posix as posix7}from"node:path";var maxCommand=8192,installs=/\b(?:ci|i|install|fetch|add|deploy|sync|restore|vendor)\b|\b(?:yarn|bundle)\s*(?:$|[&|;\n]|--)/,
readers={"package-lock.json":/\bnpm\b/,"npm-shrinkwrap.json":/\bnpm\b/,"yarn.lock":/\byarn\b/,"pnpm-lock.yaml":/\bpnpm\b/,"bun.lock":/\bbun\b/,"requirements.txt":/\bpip3?\b/,
"Pipfile.lock":/\bpipenv\b/,"poetry.lock":/\bpoetry\b/,"uv.lock":/\buv\b/,"pom.xml":/\bmvnw?\b/,"gradle.lockfile":/\bgradlew?\b/};function likelyCommands(runs,path){
let naming=runs.filter(({instruction:{text:text2}})=>text2.slice(0,maxCommand).includes(path));if(naming.length>0)return naming;let installing=runs.filter(({instruction:{
text:text2}})=>installs.test(text2.slice(0,maxCommand)));return installing.length>0?installing:runs}function callsReader({instruction:{text:text2}},lockfile){return readers[posix7.
basename(lockfile)]?.test(text2.slice(0,maxCommand))}function workingFolders({instruction:{text:text2},workdir}){let goes=text2.slice(0,maxCommand).matchAll(/(?:\bcd|--prefix|--cwd|--dir|--directory|--project|\s-C)[ =]+["']?([\w@./-]+)/g),
folders=[];for(let[,folder="."]of goes)folders.push(posix7.resolve(folders.at(-1)??workdir,folder));return folders.length>0?folders:[workdir]}function namedPaths({
instruction:{text:text2},workdir}){let found=text2.slice(0,maxCommand).match(/[\w@./-]*\.[\w-]+/g)??[];return new Set(found.map(word2=>posix7.resolve(workdir,word2)))}var maxDepth2=20;function traceStep(sought,stage,index2,path,depth=0){let step2=stage.steps[index2];if(sought.budget.left-=1,step2===void 0||depth>maxDepth2||sought.
budget.left<0)return"unclear";if(step2.instruction.keyword==="RUN")return fromInstall(sought,stage,index2,path);let sources=sourcesFor({words:step2.words,flags:step2.
instruction.flags,workdir:step2.workdir},path);if(fromOf2(step2)===void 0){let near=agreed(sources.map(source=>aroundSource(sought,source)));return near==="none"?
fromInstall(sought,stage,index2,path):near}let behind=stage.behind(step2);return behind===void 0?"unclear":agreed(sources.map(source=>traceStage(sought,behind,posix8.
join("/",source),depth+1)))}function traceStage(sought,stage,path,depth){if(sought.budget.left-=stage.steps.length,sought.budget.left<0)return"unclear";let fromStages=[],
others=[];for(let[index2,step2]of stage.steps.entries()){if(step2.words.length<2)continue;let copy={words:step2.words,flags:step2.instruction.flags,workdir:step2.
workdir},sources=sourcesFor(copy,path);if(fromOf2(step2)===void 0){let visible=sources.filter(source=>!sought.isIgnored(source));others.push(...visible.map(source=>aroundSource(
sought,source)))}else sources.length>0&&fromStages.push(traceStep(sought,stage,index2,path,depth))}let copied2=agreed(fromStages);if(copied2!=="none")return copied2;
let made=likelyCommands(stage.steps.filter(({instruction})=>instruction.keyword==="RUN"),path).map(run=>fromInstall(sought,stage,stage.steps.indexOf(run),path));
return agreed([...others,...made.length>0?made:[fromInstall(sought,stage,stage.steps.length,path)]])}function agreed(traces){let known2=traces.filter(trace=>trace!==
"none"),[first="none"]=known2;return known2.every(trace=>lockfileOf(trace)!==void 0&&lockfileOf(trace)===lockfileOf(first))?first:"unclear"}function lockfileOf(trace){
return typeof trace=="string"?void 0:trace.lockfile}function aroundSource({known:known2,naming},source){let places=known2.map(lockfile=>({at:posix8.join("/",lockfile),
lockfile,step:0}));return inNearest(places,naming,posix8.join("/",source),void 0)??"none"}function fromInstall({naming},stage,index2,path){let seen=stage.seen(index2);
if(seen.length===0)return"none";let step2=stage.steps[index2],run=step2?.instruction.keyword==="RUN"?step2:void 0;return inNearest(seen,naming,path,run)??(run&&
byCommand(seen,naming,run))??theOnly(seen,naming)}function inNearest(seen,naming,path,run){let folder=nearest(seen,posix8.dirname(path));if(folder===void 0)return;
let isOther=({at,lockfile})=>lockfile!==void 0&&naming.has(lockfile)&&isWithin(at,folder)&&!isWithin(path,posix8.dirname(at));if(!(!path.includes("/node_modules\
/")&&seen.some(isOther)))return chosen(seen,naming,folder,run)}function byCommand(seen,naming,run){let named4=namedPaths(run),byName=seen.filter(({at})=>named4.
has(at));if(byName.length>0)return theOnly(byName,naming,"unclear");let folders=new Set(workingFolders(run).flatMap(folder=>nearest(seen,folder)??[]));if(folders.
size===0)return;let clear=[...folders].map(folder=>chosen(seen,naming,folder,run)).filter(trace=>trace!=="unclear");return clear.length===0?"unclear":agreed(clear)}
function theOnly(seen,naming,otherwise="none"){let found=new Set(seen.flatMap(({lockfile:lockfile2})=>lockfile2&&naming.has(lockfile2)?lockfile2:[])),[lockfile]=found;
return seen.some(landing2=>landing2.lockfile===void 0)||found.size>1?"unclear":lockfile===void 0?otherwise:{lockfile}}function chosen(seen,naming,folder,run){let here=seen.
filter(({at})=>posix8.dirname(at)===folder);if(run===void 0||here.length===1)return theOnly(here,naming,"unclear");let called=here.filter(({lockfile})=>lockfile!==
void 0&&callsReader(run,lockfile)===!0);return theOnly(called.length>0?called:here,naming,"unclear")}function nearest(seen,folder){return seen.map(({at})=>posix8.
dirname(at)).filter(around=>isWithin(folder,around)).sort((a,b)=>b.length-a.length)[0]}function isWithin(inner,outer){return outer==="/"||inner===outer||inner.startsWith(
`${outer}/`)}var maxLockfiles=50,maxLooks=1e5,maxOwnLooks=500,globalModules=/^\/?usr\/(?:local\/)?lib\/node_modules\//;function needsLockfiles(findings,makerOf){return findings.
some(finding=>finding.kind==="vulnerability"&&isOfProject(finding)&&makerOf(finding)?.kind==="instruction")}function isOfProject({package:{class:kind},path=""}){
return kind==="language"&&!globalModules.test(path)}function lockfilePlaces(packages,build){let context=build?.source.context;if(build===void 0||context===void 0||
packages.length===0)return()=>{};let byKey=Map.groupBy(packages,packageKey),inContext=path=>posix9.relative(context,path),isIgnored=ignoredBy(build.source.ignore??
""),ecosystems=new Map([...Map.groupBy(packages,packageEcosystem)].map(([ecosystem,all])=>{let known3=[...new Set(all.map(({path})=>inContext(path)))].filter(path=>!path.
startsWith("../"));return[ecosystem,{known:known3,stageFor:lockfileStages(build,known3,isIgnored)}]})),left=maxLooks,known2=new Map;return(finding,made)=>{if(!isOfProject(
finding))return;let key3=packageKey(finding.package),candidates=byKey.get(key3)??[],ecosystem=ecosystems.get(packageEcosystem(finding.package));if(made===void 0||
ecosystem===void 0||candidates.length===0||ecosystem.known.length>maxLockfiles)return;let imagePath=posix9.resolve("/",finding.path??finding.target),question=`${made.
chain.finalLine} ${made.instruction.line}
${imagePath}
${key3}`;if(known2.has(question))return known2.get(question);let naming=new Set(candidates.map(({path:path2})=>inContext(path2))),own2=Math.min(left,maxOwnLooks),
budget={left:own2},sought={known:ecosystem.known,naming,isIgnored,budget},step2=made.chain.instructions.indexOf(made.instruction),trace=traceStep(sought,ecosystem.
stageFor(made.chain),step2,imagePath);left-=own2-Math.max(0,budget.left);let found=candidates.find(({path:path2})=>typeof trace!="string"&&inContext(path2)===trace.
lockfile),path=found&&repositoryPath(found.path),place=found===void 0||path===void 0?void 0:{path,line:found.line};return known2.set(question,place),place}}function placesOf(facts2){let build=buildOf(facts2),otherwise=atFinalFrom(facts2,build),madeBy=layersMade(facts2,build),lockfilePlace=lockfilePlaces(facts2.lockfiles??
[],lockfileBuild(facts2,build)),copiedPlace=copiedPlaces(facts2.contextFiles??[]),configPlace=configPlaces(facts2,build);return finding=>{let made=madeBy(finding),
proven=facts2.base?.baseOf(finding),place=proven===void 0?made?.place??otherwise(finding):ofBase(made?.place??otherwise(finding),proven);if(place.origin==="base")
return place;if(finding.kind!=="vulnerability"&&finding.layer===void 0)return configPlace(finding)??place;let location=finding.kind==="vulnerability"?lockfilePlace(
finding,made?.maker.kind==="instruction"?{...made.maker,chain:made.chain}:void 0):copiedPlace(finding);if(location===void 0)return place;let{isDefault:_,...known2}=place;
return{...known2,location}}}function ofBase({location,base:named4},base){return{origin:"base",base:named4??base,...location===void 0?{}:{location}}}function fitsDockerfile(facts2){
let build=buildOf(facts2);return facts2.scan.platforms.some(({platform,layerHistory})=>{let{history,layers}=stepsOf2(layerHistory),chain=build?.chainFor(platform);
return chain!==void 0&&layerMakers(history,layers.length,chain)!==void 0})}function makersOf(facts2){let madeBy=layersMade(facts2,buildOf(facts2));return finding=>madeBy(
finding)?.maker}function configPlaces(facts2,build){let instructions=build?.chainFor(facts2.scan.platforms[0].platform)?.instructions??[];return finding=>{let line=configLine(
finding,instructions);return build===void 0||line===void 0?void 0:{origin:"own",location:{path:build.path,line}}}}function buildOf({dockerfile}){let path=dockerfile&&
repositoryPath(dockerfile.path);if(dockerfile===void 0||path===void 0)return;let{text:text2,target,buildArgs=[],built=!1}=dockerfile,parsed=parseDockerfile(text2)??
{globals:[],stages:[]},globalsFor=platform=>globalVariables(parsed.globals,buildArgs,platform);return{path,parsed,globalsFor,chainFor:platform=>buildChain(parsed,
globalsFor(platform),target),lastLine:parsed.stages.at(-1)?.line??1,isBuilt:built}}function lockfileBuild({dockerfile,scan},build){if(!(dockerfile===void 0||build===
void 0))return{source:dockerfile,parsed:build.parsed,globals:build.globalsFor(scan.platforms[0].platform)}}function atFinalFrom({scan},build){let chain=build?.chainFor(
scan.platforms[0].platform),location=build===void 0?{}:{location:{path:build.path,line:chain?.finalLine??build.lastLine}},byDefault=build===void 0?{}:{...location,
isDefault:!0},isOther=build!==void 0&&isOfAnother(scan,build),own2={...byDefault,origin:"own"};if(chain?.base==="scratch"&&!isOther)return()=>own2;let base=chain?.
base===void 0?{}:{base:chain.base},places={own:{...own2,presumed:!0},base:{origin:"base",presumed:!0,...isOther?byDefault:{...location,...base}},unknown:{...byDefault,
origin:"unknown"}},likely=likelyOrigins(scan,build!==void 0&&!isOther);return({layer})=>places[(layer===void 0?void 0:likely.get(layer))??"unknown"]}function isOfAnother({
platforms},{isBuilt,chainFor}){return!isBuilt&&platforms.every(({platform,layerHistory})=>{let{history,layers}=stepsOf2(layerHistory),chain=chainFor(platform);return layers.
length>0&&history.filter(({empty})=>!empty).length===layers.length&&chain!==void 0&&layerMakers(history,layers.length,chain)===void 0})}function likelyOrigins({
platforms},hasDockerfile){let known2=new Map;for(let{layerHistory}of platforms){let{history,layers}=stepsOf2(layerHistory),ofBase2=likelyBaseLayers(history,layers.
length);for(let[index2,layer]of layers.entries()){let byShape=ofBase2===void 0?"unknown":index2<ofBase2?"base":"own";known2.has(layer)||known2.set(layer,hasDockerfile&&
index2===0?"base":byShape)}}return known2}function likelyBaseLayers(history,layers){if(history.filter(({empty})=>!empty).length!==layers)return;let lastLayer=history.
findLastIndex(({empty})=>!empty),command=history.slice(0,lastLayer).findLastIndex(({empty,keyword})=>empty&&keyword==="CMD");return command<0?void 0:history.slice(
0,command).filter(({empty})=>!empty).length}function layersMade({scan},build){let byLayer=new Map;for(let{platform,layerHistory}of build===void 0?[]:scan.platforms){
let{history,layers}=stepsOf2(layerHistory),chain=build?.chainFor(platform),makers=chain&&layerMakers(history,layers.length,chain),isSure=build?.isBuilt===!0||makers?.
some(({kind})=>kind==="instruction")===!0;for(let[index2,maker]of(makers??[]).entries()){let layer=layers[index2];build&&chain&&layer!==void 0&&!byLayer.has(layer)&&
byLayer.set(layer,{maker,chain,place:layerPlace(maker,build.path,chain,isSure)})}}return({layer})=>layer===void 0?void 0:byLayer.get(layer)}function layerPlace(maker,path,{
base,baseLine},isSure){return maker.kind==="instruction"?{origin:"own",location:{path,line:maker.instruction.line}}:{origin:"base",location:{path,line:baseLine},
...base===void 0?{}:{base},...isSure?{}:{presumed:!0}}}function stepsOf2({history,diffIds:diffIds2}){return{history:history.map(({createdBy,emptyLayer})=>historyEntry(
createdBy,emptyLayer)),layers:diffIds2}}import{posix as posix10}from"node:path";var LockfileLines=class{#lines;#left;#byWord;constructor(text2){this.#lines=text2.split(`
`),this.#left=8*(text2.length+1)}versionLine(name,version,location){let wanted=version.replace(/^v/,"");if(location===void 0)return this.#besideName(name,wanted);
let{start,end}=location;if(!(start<1||start>this.#lines.length))return this.#first(start,Math.min(end,this.#lines.length),wanted)??start}#first(start,end,version){
for(let line=start;line<=end&&this.#left>=0;line+=1)if(this.#holds(line,version))return line}#holds(line,text2){if(this.#left<0)return!1;let looked=(this.#lines[line-
1]??"").slice(0,1e3);return this.#left-=looked.length+1,holds(looked,text2)}#besideName(name,version){if(this.#left<0)return;this.#byWord??=index(this.#lines);let named4=(this.#byWord.
get(firstWord(name))??[]).filter(line=>this.#holds(line,name)),both2=named4.find(line=>this.#holds(line,version));if(both2!==void 0)return both2;for(let line of named4){
let end=Math.min(line+4,this.#lines.length);if(/^\s*"?name"?\s*[=:]/.test((this.#lines[line-1]??"").slice(0,1e3)))return this.#first(line+1,end,version)}}},word=/[A-Za-z0-9]+/g;
function index(lines){let byWord=new Map;for(let[at,line]of lines.entries())for(let found of line.slice(0,1e3).toLowerCase().match(word)??[]){let known2=byWord.
get(found);known2===void 0?byWord.set(found,[at+1]):known2.length<2e3&&known2.at(-1)!==at+1&&known2.push(at+1)}return byWord}function firstWord(name){return(name.
match(word)??[]).reduce((longest,next)=>next.length>longest.length?next:longest,"").toLowerCase()}function holds(line,text2){if(text2==="")return!1;for(let at=line.
indexOf(text2);at>=0;at=line.indexOf(text2,at+1)){let[before,after]=[line[at-1]??" ",line[at+text2.length]??" "];if(!/[\w./+-]/.test(before==="v"?line[at-2]??" ":
before)&&!/[\w+-]/.test(after)&&!/^\.\w/.test(line.slice(at+text2.length)))return!0}return!1}function scanFolder(root){return{root,empty:`${root}/empty`,home:`${root}/home`,docker:`${root}/docker`,temporary:`${root}/tmp`,image:`${root}/image`,report:`${root}\
/report.json`,ignoreFile:`${root}/ignore`,configFile:`${root}/config.yaml`}}function trivyArguments(cache,scanners,timeout){return["image","--input","../image",
"--format","json","--output","../report.json","--exit-code","0","--scanners",scanners.join(","),"--list-all-pkgs","--config","../config.yaml","--ignorefile","..\
/ignore","--cache-dir",cache,"--cache-backend","memory","--timeout",`${Math.ceil(timeout/1e3)+60}s`,"--skip-db-update","--skip-java-db-update","--skip-check-upd\
ate","--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress"]}var allowed=new Set(["PATH","HTTP_PROXY","HTTPS_PRO\
XY","ALL_PROXY","NO_PROXY","SSL_CERT_FILE","SSL_CERT_DIR","SYSTEMROOT","WINDIR"]);function trivyEnvironment(ours,folder){let inherited={};for(let[name,value]of Object.
entries(ours))value!==void 0&&allowed.has(name.toUpperCase())&&(inherited[name]=value);return{...inherited,HOME:folder.home,USERPROFILE:folder.home,DOCKER_CONFIG:folder.
docker,TMPDIR:folder.temporary,TEMP:folder.temporary,TMP:folder.temporary}}var deadline=6e4,maxReport=64*1024*1024,maxPackages=2e5,reportSchema=object({Results:array(object({Target:string(),Type:string().optional(),Packages:array(object(
{Name:string(),Version:string().default(""),Locations:array(object({StartLine:int(),EndLine:int()})).nullish()})).nullish()})).nullish()});async function lockfilePackages({
files,process,environment},trivy,lockfiles){if(lockfiles.length===0)return[];let folder=scanFolder(await files.temporaryDirectory("lockfiles"));try{await writeLockfiles(
files,folder,lockfiles);let env=trivyEnvironment(environment,folder),{code:code2}=await process.run({file:trivy.path,args:fsArguments(),env,cwd:folder.empty,deadline}),
bytes=code2===0?await files.readBytes(folder.report,maxReport):void 0,report=bytes&&reportSchema.safeParse(parsedJson(bytes.toString("utf8")));if(!report?.success)
throw unread(code2);return located(report.data,lockfiles)}finally{await files.remove(folder.root)}}async function writeLockfiles(files,folder,lockfiles){for(let directory of[
folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);for(let path of[folder.ignoreFile,folder.configFile])await files.
write(path,"");for(let[index2,{path,text:text2,companions:companions2}]of lockfiles.entries()){let place=`${folder.image}/${index2}`;await files.write(`${place}\
/${posix10.basename(path)}`,text2);for(let[name,content]of Object.entries(companions2))await files.write(`${place}/${name}`,content)}}function fsArguments(){return[
"fs","--format","json","--output","../report.json","--exit-code","0","--scanners","license","--list-all-pkgs","--include-dev-deps","--config","../config.yaml","\
--ignorefile","../ignore","--cache-dir","../tmp","--cache-backend","memory","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress","--qui\
et","../image"]}function located({Results:results},lockfiles){let packages=[];for(let{Target:target,Type:type,Packages:found}of results??[]){let lockfile=lockfiles[Number(
/^(\d+)\//.exec(target)?.[1]??Number.NaN)];if(lockfile===void 0||type===void 0||!target.endsWith(`/${posix10.basename(lockfile.path)}`))continue;let lines=new LockfileLines(
lockfile.text);for(let{Name:name,Version:version,Locations:[first]=[]}of(found??[]).map(withLocations)){let location=first&&{start:first.StartLine,end:first.EndLine},
line=lines.versionLine(name,version,location);line!==void 0&&packages.length<maxPackages&&packages.push({path:lockfile.path,line,type,name,version})}}return packages}
function withLocations({Locations,...rest}){return{...rest,Locations:Locations??[]}}function unread(code2){return new ToolError({code:"lockfiles-unread",message:`\
Trivy did not list the packages of the lockfiles (exit code ${code2}).`,fix:"Run again with debugging on; findings are shown on the Dockerfile meanwhile."})}import{posix as posix12}from"node:path";import{posix as posix11}from"node:path";function builtDockerfile(scanTarget,dockerfile,workingDirectory){if(dockerfile===void 0)return{};let context=contextFolder(scanTarget,dockerfile,workingDirectory),
source={...dockerfile,...context===void 0?{}:{context}};if(scanTarget.kind!=="build")return{dockerfile:source};let{target,buildArgs}=scanTarget.request;return{dockerfile:{
...source,...target===void 0?{}:{target},buildArgs,built:!0}}}function builtAsRecorded(dockerfile,{context,target}){if(dockerfile===void 0)return{};let folder=context??
posix11.dirname(dockerfile.path);return{dockerfile:{...dockerfile,context:folder,...target===void 0?{}:{target}}}}function requireFit(named4,facts2){let{dockerfile}=facts2;
if(named4!==!0||dockerfile===void 0||fitsDockerfile(facts2))return;let what=`the history of the image does not show the instructions of ${dockerfile.path}`,fix="\
Name the Dockerfile that the image was built from, or none.";throw new ConfigError([{where:"input file",what,fix}],"dockerfile-unfit")}function contextFolder(scanTarget,dockerfile,workingDirectory){
if(scanTarget.kind!=="build")return dockerfile&&posix11.dirname(dockerfile.path);let{context}=scanTarget.request;switch(context.kind){case"remote":return;case"g\
it":return posix11.normalize(context.subdirectory??".");case"local":{let path=posix11.relative(workingDirectory,posix11.resolve(workingDirectory,context.path))||
".";return path===".."||path.startsWith("../")?void 0:path}}}var maxLockfiles2=40,maxLockfile=8*1024*1024,maxTotal=64*1024*1024,width=8;async function readLockfiles(repository,scanTarget,dockerfile,workingDirectory){let folder=contextFolder(
scanTarget,dockerfile,workingDirectory);if(folder===void 0)return[];let paths=await repository.list(folder,lockfileNames,maxLockfiles2),left=maxTotal;return(await inParallel(
paths,width,async path=>{let text2=await readText2(repository,path,Math.min(maxLockfile,left));return left-=text2?.length??0,text2===void 0||left<0?[]:[{path,text:text2,
companions:await companions(repository,path)}]})).flat()}async function recordedDockerfile(repository,chosen2,path){if(chosen2!==void 0&&chosen2.path!=="Dockerf\
ile"||path===void 0||path===chosen2?.path)return[];let text2=await readText2(repository,path,maxTextFile);return text2===void 0?[]:[{path,text:text2}]}async function readText2(repository,path,max){
try{return(await repository.read(path,max))?.text}catch(error){if(error instanceof ConfigError)return;throw error}}async function companions(repository,path){let found={};
for(let name of lockfileCompanions.get(posix12.basename(path))??[]){let text2=await readText2(repository,posix12.join(posix12.dirname(path),name),maxTextFile);text2!==
void 0&&(found[name]=text2)}return found}async function presentLockfiles(repository,packages){let lines=new Map;for(let path of[...new Set(packages.map(found=>found.
path))].slice(0,maxLockfiles2)){let text2=repositoryPath(path)===path?await readText2(repository,path,maxLockfile):void 0;text2!==void 0&&lines.set(path,text2.split(
`
`).length)}return packages.filter(({path,line})=>line<=(lines.get(path)??0))}import{posix as posix13}from"node:path";var maxFile=4*1024*1024,maxPresent=5e3,width2=8;async function readContextFiles(repository,dockerfile,wanted){let{context}=dockerfile;if(context===void 0||wanted.
length===0)return[];let isIgnored=ignoredBy(dockerfile.ignore??await ignoreFile(repository,dockerfile.path,context)),names2=new Set(wanted.flatMap(({candidates})=>candidates.
map(path=>posix13.basename(path)))),present=new Set(await repository.list(context,names2,maxPresent));return(await inParallel(wanted,width2,async({layer,imagePath,
candidates})=>{let path=candidates.filter(candidate=>!isIgnored(candidate)).map(path2=>posix13.join(context,path2)).find(candidate=>present.has(candidate)&&repositoryPath(
candidate)===candidate),lines=path===void 0?void 0:await lineCount(repository,path);return path===void 0||lines===void 0?[]:[{layer,imagePath,path,lines}]})).flat()}
async function ignoreFile(repository,dockerfile,context){return await textOf(repository,`${dockerfile}.dockerignore`,maxTextFile)??await textOf(repository,posix13.
join(context,".dockerignore"),maxTextFile)??""}async function lineCount(repository,path){let text2=await textOf(repository,path,maxFile);if(!(text2===void 0||!await repository.
holds(path)))return text2.replace(/\n$/,"").split(`
`).length}async function textOf(repository,path,max){try{return(await repository.read(path,max))?.text}catch(error){if(error instanceof ConfigError||error instanceof
ToolError)return;throw error}}async function filesOfBuild(ports,repository,config,rules,scan,scanner){let dockerfile=builtDockerfile(config.scanTarget,rules.dockerfile,ports.workingDirectory);
requireFit(config.dockerfileNamed,{scan,...dockerfile});let lockfiles=await lockfilesOf(ports,repository,config,{scan,...dockerfile},scanner);return withContextFiles(
ports,repository,scan,{...dockerfile,lockfiles})}async function lockfilesOf(ports,repository,{scanTarget},built,{trivy}){return needsLockfiles(built.scan.findings,
makersOf(built))?orNone(ports,async()=>{let lockfiles=await readLockfiles(repository,scanTarget,built.dockerfile,ports.workingDirectory);return lockfilePackages(
ports,trivy,lockfiles)}):[]}async function recordedBuild(ports,repository,{dockerfile},scan){let{build:recorded}=scan.recorded,lockfiles=await orNone(ports,()=>presentLockfiles(
repository,recorded.lockfiles)),[named4]=await orNone(ports,()=>recordedDockerfile(repository,dockerfile,recorded.dockerfile)),built={...builtAsRecorded(named4??
dockerfile,recorded),lockfiles};return withContextFiles(ports,repository,scan,built)}async function withContextFiles(ports,repository,scan,build){let{context,path}=build.
dockerfile??{};if(build.dockerfile===void 0||context===void 0||path===void 0)return build;let[ignore]=await orNone(ports,async()=>[await ignoreFile(repository,path,
context)]);if(ignore===void 0)return{...build,lockfiles:[]};let dockerfile={...build.dockerfile,ignore},wanted=wantedFiles(scan.findings,makersOf({scan,...build})),
contextFiles=await orNone(ports,()=>readContextFiles(repository,dockerfile,wanted));return{...build,dockerfile,contextFiles}}async function orNone({log},work){try{
return await work()}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return log.info(`Findings are shown on the Dockerfile \
alone, not in lockfiles and other files. ${error.message}`),[]}}function packageChange(before,now){let[earlier,present]=[shared(before,now),shared(now,before)];if(earlier.length===0||present.length===0)return;let[from,to]=[versionsByName(
earlier),versionsByName(present)],change2={added:[],removed:[],changed:[]},unchanged=0;for(let key3 of[...new Set([...from.keys(),...to.keys()])].sort()){let[name="",
type=""]=JSON.parse(key3),[old,fresh]=[from.get(key3)??new Set,to.get(key3)??new Set],gone=[...old].filter(version=>!fresh.has(version)).sort(),come=[...fresh].
filter(version=>!old.has(version)).sort();unchanged+=old.size-gone.length;let pairs=Math.min(gone.length,come.length);for(let index2=0;index2<pairs;index2++)change2.
changed.push({type,name,from:gone[index2]??"",to:come[index2]??""});for(let version of gone.slice(pairs))change2.removed.push({type,name,version});for(let version of come.
slice(pairs))change2.added.push({type,name,version})}return{...change2,unchanged,newLicences:newLicences(earlier,present)}}function shared(some,others){let known2=new Set(
others.map(({platform})=>usualPlatform(platform)));return some.flatMap(({platform,packages})=>known2.has(usualPlatform(platform))?packages:[])}function versionsByName(packages){
let versions=new Map;for(let{name,type,version}of packages){let key3=JSON.stringify([name,type]),known2=versions.get(key3);known2===void 0?versions.set(key3,new Set(
[version])):known2.add(version)}return versions}function newLicences(before,now){let known2=new Set(before.flatMap(({licences})=>licences)),holders=new Map;for(let{
licences,name}of now)for(let licence of licences)known2.has(licence)||holders.set(licence,(holders.get(licence)??new Set).add(name));return[...holders.entries()].
sort(([a],[b])=>a<b?-1:1).map(([licence,names2])=>({licence,packages:names2.size,example:[...names2].sort()[0]??""}))}function compareWith(baseline,now){if(baseline.kind==="unread")return{outcome:baseline,presenceOf:()=>"new"};let{kind:_,findings,platforms,packages,...about}=baseline,
has=new Set(platforms.map(usualPlatform)),missing=now.platforms.filter(platform=>!has.has(usualPlatform(platform)));if(missing.length===now.platforms.length){let why=`\
it has no image for ${missing.join(", ")}, only for ${platforms.join(", ")||"none"}`;return{outcome:{kind:"unread",name:baseline.name,why,fix:"Name a baseline t\
hat was built for the same platforms.",expected:!1},presenceOf:()=>"new"}}let change2=packages&&now.packages&&packageChange(packages,now.packages),{added,gone}=difference(
now,{platforms,findings});return{outcome:{...about,kind:"compared",missing,fixed:gone,...change2===void 0?{}:{packages:change2}},presenceOf:finding=>added.has(finding)?
"new":"still-there"}}function difference(now,before){let added=new Set,compared=new Set,kept=new Set;for(let platform of new Set(now.platforms.map(usualPlatform))){
let earlier=onPlatform(before.findings,platform),{left,gone}=match(onPlatform(now.findings,platform),earlier);for(let finding of left)added.add(finding);for(let finding of earlier)
compared.add(finding);for(let finding of earlier)gone.has(finding)||kept.add(finding)}return{added,gone:worstFirst([...compared].filter(finding=>!kept.has(finding)))}}
function onPlatform(findings,platform){return findings.filter(({platforms})=>platforms.some(name=>usualPlatform(name)===platform))}function match(now,before){let left=worstFirst(
now).toReversed(),gone=new Set(worstFirst(before).toReversed());for(let details of likeness)left=withoutPartner(left,gone,details,isUnrated),left=withoutPartner(
left,gone,details,isNoWorse);let raised2=left;for(let details of likeness)raised2=withoutPartner(raised2,gone,details,()=>!0);return{left,gone}}function isUnrated({
severity:now},{severity:before}){return now==="UNKNOWN"&&before==="UNKNOWN"}function isNoWorse({severity:now},{severity:before}){return now==="UNKNOWN"||before===
"UNKNOWN"?!1:worseFirst(now,before)>=0}function worstFirst(findings){let keys=new Map(findings.map(finding=>[finding,keyOf2(finding,[!0,!0],finding.target)])),compare=(a="",b="")=>a<
b?-1:a>b?1:0,groups=Map.groupBy(findings,({severity})=>severity);return severities.flatMap(severity=>(groups.get(severity)??[]).toSorted((a,b)=>compare(keys.get(
a),keys.get(b))))}var likeness=[[!0,!0],[!0,!1],[!1,!0],[!1,!1]];function withoutPartner(now,gone,details,suits){let key3=finding=>keyOf2(finding,details),waiting=new Map(
[...Map.groupBy(gone,key3)].map(([text2,partners])=>[text2,partners.values()]));return now.filter(finding=>{for(let partner of waiting.get(key3(finding))??[])if(suits(
finding,partner))return!gone.delete(partner);return!0})}function keyOf2(finding,wanted,...more){let{problem,details}=traits(finding);return JSON.stringify([finding.
kind,...problem,...details.map((detail,index2)=>wanted[index2]?detail:""),...more])}function traits(finding){let{id,target}=finding;switch(finding.kind){case"vu\
lnerability":{let{type,name,version,class:kind}=finding.package;return{problem:[id,type,name],details:[finding.path??(kind==="os"?"":target),version]}}case"misc\
onfiguration":return{problem:[id,target],details:[finding.message,finding.lines?.start??0]};case"secret":return{problem:[id,target],details:[finding.match,finding.
lines?.start??0]}}}function ruleFor(finding,policy,isOfBase=!1,presence="new"){let{ignoreBase,unfixed,gateOn}=policy;if(ignoreBase.value&&isOfBase)return{action:"log",decidedBy:{first:ignoreBase}};
let first=actionOf(policy,finding.kind,finding.severity),byRule=finding.kind==="vulnerability"&&finding.fixedVersion===void 0?capped(first.value,unfixed.value):
first.value,action=gateOn.value==="new"&&presence==="still-there"?capped(byRule,"warn"):byRule;return{action,decidedBy:{first,...byRule===first.value?{}:{unfixed},
...action===byRule?{}:{gateOn}}}}var schemes=[["semver","npm yarn pnpm bun node-pkg gomod gobinary cargo rustbinary composer composer-vendor nuget dotnet-core packages-props pub hex swift"],["p\
ython","pip python-pkg pipenv poetry uv pylock conda-pkg conda-environment"],["gem","bundler gemspec"],["debian","debian ubuntu echo"],["apk","alpine wolfi chai\
nguard minimos"]],schemeOf=new Map(schemes.flatMap(([scheme,types])=>types.split(" ").map(type=>[type,scheme])));function versionScheme({type,class:kind}){return schemeOf.
get(type)??(kind==="os"?"rpm":"words")}var maxListed=50;function fixedVersions(text2){if(text2.length<=100&&/^\d[\w.:+~^-]*$/.test(text2))return[text2];let found=text2.
slice(0,4096).split(/,|\|\||\s+or\s+/).map(part=>part.trim().replace(/^(?:>=|=|\^|~>)\s*/,"")).filter(part=>part.length<=100&&/^[\w.:+~^-]*\d[\w.:+~^-]*$/.test(
part));return[...new Set(found)].slice(0,maxListed)}function targetVersion(installed,fixes,scheme){let texts=(fixes.length<2?fixes:[...new Set(fixes)]).map(fixedVersions),
[[alone,second]=[],...others]=texts;if(alone!==void 0&&second===void 0&&others.length===0)return compareVersions(alone,installed,scheme)>0?alone:void 0;let lists=texts.
map(versions=>versions.map(listed)),target;for(let list of lists){let next=lowestAbove(installed,list,scheme);if(next===void 0)return;(target===void 0||compareVersions(
next.version,target.version,scheme)>0)&&(target=next)}return target===void 0||lists.every(({length})=>length===1)?target?.version:raised(target,lists,scheme)}function listed(version){
return{version,numbers:versionNumbers(version)}}var maxRounds=20;function raised(first,lists,scheme){let target=first;for(let round=0;round<maxRounds;round+=1){
let before=target;for(let list of lists)target=lowestAbove(target.version,lineOf(target,list),scheme)??target;if(target===before)return target.version}}function lowestAbove(version,list,scheme){
let above=list.filter(other=>compareVersions(other.version,version,scheme)>0),releases=above.length>1?above.filter(other=>!isPrerelease(other.version,scheme)):above,
lowest;for(let other of releases.length>0?releases:above)(lowest===void 0||compareVersions(other.version,lowest.version,scheme)<0)&&(lowest=other);return lowest}
function lineOf({numbers:[major,minor]},list){let sameMajor=list.filter(({numbers})=>numbers[0]===major),sameMinor=sameMajor.filter(({numbers})=>numbers[1]===minor);
return sameMinor.length>0?sameMinor:sameMajor.length>0?sameMajor:list}function fixesOf(open){let groups=new Map;for(let finding of open)finding.kind==="vulnerability"&&add(groups,finding);return finding=>finding.kind==="vulnerabil\
ity"?fixFor(groups,finding):void 0}function add(groups,{package:found,fixedVersion}){if(fixedVersion===void 0)return;let own2=key(found),group=groups.get(own2);
group===void 0?groups.set(own2,{first:fixedVersion}):fixedVersion!==group.first&&(group.texts??=new Set([group.first]),group.texts.add(fixedVersion))}function key({
type,name,version}){return`${type}\0${name}\0${version}`}function fixFor(groups,{package:found,fixedVersion,status}){if(fixedVersion===void 0)return{kind:"none",
why:whyNone(status)};let group=groups.get(key(found));if(group===void 0)return fixOf(found,[fixedVersion]);let{first,texts=[first]}=group;return(group.texts===void 0?
fixedVersion===first:group.texts.has(fixedVersion))?(group.fix??=fixOf(found,[...texts]),group.fix):fixOf(found,[...texts,fixedVersion])}function whyNone(status){
switch(status){case"will_not_fix":return"never";case"end_of_life":return"end-of-life";case"not_affected":return"not-affected";case"unknown":case"affected":case"\
fixed":case"under_investigation":case"fix_deferred":return"not-yet"}}var maxTexts=3;function fixOf(found,texts){let scheme=versionScheme(found),to=targetVersion(
found.version,texts,scheme);if(to===void 0){let more=texts.length>maxTexts?", …":"";return{kind:"unclear",says:texts.slice(0,maxTexts).join(", ")+more}}let[major,
prerelease]=[isOtherLine(found.version,to,scheme),isPrerelease(to,scheme)];return!major&&!prerelease?{kind:"upgrade",to}:{kind:"upgrade",to,...major?{major}:{},
...prerelease?{prerelease}:{}}}function isOtherLine(from,to,scheme){if(scheme==="debian"||scheme==="rpm"||scheme==="apk")return!1;let[major,minor]=versionNumbers(
from),[nextMajor,nextMinor]=versionNumbers(to);return major!==nextMajor||scheme==="semver"&&major===0&&minor!==nextMinor}function nothingFound({os,packagesListed}){return os===void 0?`neither an operating system nor packages were found, so nothing could be scanned ${filesAlone}`:packagesListed===
!0?`no packages were found, so nothing could be scanned ${filesAlone}`:"the report lists no package, so it is not known whether anything was scanned (make it wi\
th `trivy image --format json --list-all-pkgs`)"}var filesAlone="(if the image holds only files, set `unscannable: log` for it in the policy’s `images`)";function systemText(fault,scan){
let system=systemName(scan);switch(fault){case"no-system":return"packages of an operating system were found, but not which system it is (/etc/os-release is miss\
ing or unknown), so they were compared with no advisories";case"no-packages":return`the packages of ${system} were not scanned: Trivy has no advisories for this\
 system, or the image lacks its list of packages`;case"no-release":return`${system} is no release that advisories are kept for, so its packages were compared wi\
th none: build on a numbered release that is supported`;case"unknown-release":return`${system} is no release that is known to have advisories, and nothing in th\
e report shows that it has: let image-gate scan the image, as it asks the database, or build on an older release`;case"other-release":return`the image calls its\
elf ${system}, and its packages are of another release or distribution, so they were compared with the wrong advisories`;case"supplier":return`a file in the ima\
ge says that all packages of ${system} are a supplier’s (as /usr/share/rapidfort/curated.json does), so they were not compared with the distribution’s advisorie\
s`;case"other-system":return`the image calls itself ${system} and holds packages of another kind of system, so they were compared with the wrong advisories`;case"\
other-vendors":return`the image calls itself ${system}, and most of its packages are of another vendor, so they were compared with no advisories`}}var shownVendors=5;
function foreignText(names2){let plain2=names2.filter(name=>/^[\w.+:~-]{1,60}$/.test(name)).slice(0,shownVendors),shown=[...plain2,...names2.length>plain2.length?
["…"]:[]];return`${plural(names2.length,"package")} of other vendors (${shown.join(", ")}): no advisories are known for ${names2.length===1?"it":"them"}, so a\
 vulnerability there is not found`}function systemName({os}){if(os===void 0)return"";let known2=[os.family,os.name].filter(part=>systemWords.test(part));return known2.
length===0?"a system":known2.join(" ")}var systemWords=/^(?:AMI release )?[\w.+/-]{1,40}(?: \([A-Za-z ]{1,20}\))?$/;function triage(scan,policy,exceptions,now,context={}){let use=applyExceptions(exceptions,policy.exceptions,now,context.images??[]),comparison=context.baseline&&
compareWith(context.baseline,sideOf(scan)),judged=worstFirst2(scan.findings).flatMap(finding=>{let whole2=judgeFinding(finding,policy,context,comparison,now);return excepted(
whole2,use)}),open=judged.filter(({exception})=>exception===void 0);addFixes(judged,open);let concerns=[...scan.platforms.flatMap(platform=>concernsOf(platform,
policy)),...unprovenBases(policy,context)],unseen=concerns.flatMap(({kind,action,platform})=>kind==="unscannable"&&action!=="log"?usualPlatform(platform):[]);return{
scanned:scan.platforms.map(({imageId})=>imageId),open,excepted:judged.filter(({exception})=>exception!==void 0),concerns,exceptions:neededPerhaps(use.outcome(),
unseen),counts:countBySeverity(open),...comparison&&{baseline:fixedForSure(comparison.outcome,unseen)}}}function neededPerhaps(outcome,unseen){return unseen.length===
0?outcome:{...outcome,unused:outcome.unused.filter(({duplicateOf})=>duplicateOf!==void 0)}}function fixedForSure(outcome,unseen){if(outcome.kind==="unread"||unseen.
length===0)return outcome;let isSeen=({platforms})=>!platforms.some(platform=>unseen.includes(usualPlatform(platform))),{packages:_,...rest}=outcome;return{...rest,
fixed:outcome.fixed.filter(isSeen)}}function sideOf({findings,platforms}){return{findings,platforms:platforms.map(({platform})=>platform),packages:platforms.map(
packagesOf)}}function judgeFinding(finding,policy,{placeOf,base:proof},comparison,now){let{fixWithin,escalate}=policy.severity[finding.severity],base=proof?.baseOf(
finding),presence=comparison?.presenceOf(finding),{action,decidedBy}=ruleFor(finding,policy,base!==void 0,presence),judged={finding,action,decidedBy,fixBy:new Date(
now.getTime()+fixWithin.value*hour),escalate:escalate.value,place:placeOf?.(finding)??unknownPlace};return base!==void 0&&(judged.base=base),presence!==void 0&&
(judged.presence=presence),judged}function excepted(judged,use){let{finding}=judged,exception=use.exceptionFor(finding);if(exception!==void 0)return judged.exception=
exception,judged;if(finding.kind!=="vulnerability"||finding.package.purlOn===void 0)return judged;let byException=Map.groupBy(finding.platforms,platform=>use.exceptionFor(
onPlatforms(finding,[platform])));return byException.size===1?judged:[...byException].map(([own2,platforms])=>({...judged,finding:onPlatforms(finding,platforms),
...own2&&{exception:own2}}))}var unknownPlace={origin:"unknown"};function addFixes(judged,open){let fixFor2=fixesOf(open.map(({finding})=>finding));for(let one of judged){
let fix=fixFor2(one.finding);fix!==void 0&&(one.fix=fix)}}var hour=3600*1e3;function concernsOf(scan,policy){let{platform,os,setAside,licences}=scan,concerns=[];
if(scan.packages===0&&(os===void 0||scan.packagesListed!==!1)){let message=`${platform}: ${nothingFound(scan)}`;concerns.push({kind:"unscannable",platform,action:policy.
unscannable.value,message})}else if(scan.systemFault!==void 0&&scan.packagesListed!==!1){let message=`${platform}: ${systemText(scan.systemFault,scan)}`;concerns.
push({kind:"unscannable",platform,action:policy.unscannable.value,message})}else if(scan.unread!==void 0){let message=`${platform}: the layers hold what Trivy d\
oes not read, so it was compared with no advisories: ${scan.unread.join("; ")}`;concerns.push({kind:"unscannable",platform,action:policy.unscannable.value,message})}
if(setAside!==void 0){let message=`${platform}: the report was filtered before: Trivy was told to leave out ${plural(setAside,"finding")} (by an ignore file, a \
VEX document or a rule), which no exception of this policy covers and nobody judged`;concerns.push({kind:"filtered",platform,action:"warn",message})}if(scan.otherVendors!==
void 0&&scan.systemFault===void 0){let message=`${platform}: ${foreignText(scan.otherVendors)}`;concerns.push({kind:"vendors",platform,action:"log",message})}if(licences!==
void 0){let message=`${platform}: ${plural(licences,"licence")} in the report ${licences===1?"is":"are"} ignored: licences are not judged here`;concerns.push({kind:"\
licences",platform,action:"log",message})}if(os?.endOfLife===!0){let message=`${platform}: ${systemName(scan)} is past its end of life: it gets no security fixe\
s, and new vulnerabilities are not listed for it. Move to a newer release`;concerns.push({kind:"eol",platform,action:policy.eol.value,message})}return concerns}
function unprovenBases({ignoreBase},{base}){return ignoreBase.value?(base?.unproven??[]).map(({platform,why})=>({kind:"base",platform,action:"warn",message:`${platform}\
: \`ignore-base\` is not applied, so every finding counts: ${why}`})):[]}function worstFirst2(findings){let groups=Map.groupBy(findings,({severity})=>severity);
return severities.flatMap(severity=>groups.get(severity)??[])}function countBySeverity(open){let counts={CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0};for(let{finding}of open)
counts[finding.severity]+=1;return counts}function decide({policy:file,exceptions},evidence,candidate){let policy=policyFor(file,evidence.names),found=triageOf(policy,exceptions,evidence);return judge(withRego(
found,policy.rego.value,evidence.rego),policy,candidate)}function decideBeforeRego({policy:file,exceptions},evidence){let policy=policyFor(file,evidence.names);
return judge(triageOf(policy,exceptions,evidence),policy)}function triageOf(policy,exceptions,evidence){let{scan,names:names2,now,placeOf,base,baseline}=evidence,
context={images:names2,...placeOf?{placeOf}:{},...base?{base}:{},...baseline?{baseline}:{}};return triage(scan,policy,exceptions,now,context)}function decideAfterMerge({
afterMerge},evidence){if(afterMerge===void 0)return;let{branch,mayAsk,policy}=afterMerge,isAsked=mayAsk||policyFor(policy,evidence.names).rego.value.length===0,
decision=isAsked?decide(afterMerge,evidence):decideBeforeRego(afterMerge,evidence),reasons=decision.verdict==="blocked"?decision.reasons:[];return{branch,verdict:decision.
verdict,reasons,...isAsked?{}:{regoUnasked:!0}}}async function openJudge(ports,rules,names2,tool){let later=rules.afterMerge?.mayAsk?[rules.afterMerge]:[],askRego=[rules,...later].some(({policy})=>policyFor(policy,
names2).rego.value.length>0)&&tool!=="not-asked"?await(await import("./engine-RTXMLARN.js")).openRego(ports,tool):void 0;return{verdicts:async(evidence,recordOf2,candidate)=>{
let said=by=>answerOf(askRego,by,evidence,recordOf2),decision=decide(rules,{...evidence,rego:await said(rules)},candidate),[after]=later,rego=after===void 0?void 0:
await said(after);return{decision,afterMerge:decideAfterMerge(rules,{...evidence,rego})}}}}async function answerOf(askRego,rules,evidence,recordOf2){let lists=regoListsFor(
rules.policy,evidence.names);if(askRego===void 0||lists.length===0)return;let record=recordOf2(decideBeforeRego(rules,evidence)),answers=[];for(let list of lists)
answers.push(await askRego(list,record));return allAnswers(answers)}function assessmentOfImage(known2,{layout,origin,stored},{push,github}){let named4=!stored||push,images=layout.images.map(({platform,manifest,config})=>({platform:platformName(
platform),...named4?{manifest:manifest.digest}:{},imageId:config.digest})),by=github===void 0?{byCommand:!0}:{};return{...own(known2),...by,...named4?{digest:layout.
root.digest}:{},origin,images}}function assessmentOfReport(known2){let images=known2.scan.platforms.map(({platform,imageId})=>({platform,imageId}));return{...own(
known2),images}}function own({name,names:names2,scan,ofAnotherRun,decision,afterMerge,dockerfile,lockfiles,contextFiles,now}){return{name,scan,decision,now,...names2?
{names:names2}:{},...ofAnotherRun?{ofAnotherRun}:{},...afterMerge?{afterMerge}:{},...dockerfile?{dockerfile}:{},...lockfiles?{lockfiles}:{},...contextFiles?{contextFiles}:
{}}}var semantic=/^v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,npm={name:/^(?!.*\.(?:[Tt][Gg][Zz]|[Tt][Aa][Rr]|[Gg][Zz])$)(?:@[A-Za-z0-9][\w.~-]*\/)?[A-Za-z0-9][\w.~-]*$/,
version:semantic},python={name:/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/,version:/^v?(?:\d+!)?\d+(?:\.\d+)*(?:[._-]?(?:alpha|beta|preview|pre|post|rev|dev|rc|[abcr])[._-]?\d*){0,3}(?:-\d+)?(?:\+[a-z0-9._-]+)?$/i},
ruby={name:/^(?!.*\.gem$)[A-Za-z0-9_][\w.-]*$/,version:/^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z.-]+)?$/},go={name:/^(?:stdlib|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?:\/[\w~-][\w~-]*(?:\.+[\w~-]+)*)*)$/,
version:semantic},cargo={name:/^[A-Za-z][\w-]{0,63}$/,version:semantic},maven={name:/^[A-Za-z0-9_][\w.-]*:[A-Za-z0-9_][\w.-]*$/,version:/^(?=\D*\d)[A-Za-z0-9][\w.+-]*$/},
nuget={name:/^[A-Za-z0-9_][\w.-]{0,99}$/,version:semantic},composer={name:/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/,version:/^v?\d+(?:\.\d+){0,3}(?:[._-]?(?:stable|alpha|beta|patch|dev|rc|pl|[abp])[.-]?\d*){0,2}(?:\+[0-9a-z.-]+)?$/i},
conda={name:/^[A-Za-z0-9_][\w.-]*$/,version:/^(?:\d+!)?\d[\w.]*(?:\+[\w.]+)?$/},identifier={name:/^[A-Za-z_]\w*$/,version:semantic},languages={npm,"node-pkg":npm,
yarn:npm,pnpm:npm,bun:npm,pip:python,"python-pkg":python,pipenv:python,poetry:python,uv:python,"conda-pkg":conda,bundler:ruby,gemspec:ruby,gomod:go,gobinary:go,
cargo,rustbinary:cargo,composer,"composer-vendor":composer,nuget,"dotnet-core":nuget,"packages-props":nuget,pom:maven,jar:maven,gradle:maven,sbt:maven,hex:identifier,
pub:identifier},deb={name:/^[a-z0-9][a-z0-9+.-]*[a-z0-9+.]$/,version:/^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/},rpm={name:/^(?!.*\.rpm$)[A-Za-z0-9_][\w.+-]*$/,version:/^(?=\D*\d)(?:\d+:)?[A-Za-z0-9][\w.+~^-]*$/},
apk={name:/^(?!.*\.apk$)[A-Za-z0-9_][\w.+-]*$/,version:/^\d[\w.-]*$/},systems=[[/^(?:debian|ubuntu|echo)/,deb],[/^(?:alpine|wolfi|chainguard|minimos)/,apk],[/^(?:centos|amazon|redhat|rocky|alma|fedora|oracle|photon|cbl-mariner|azurelinux|opensuse|suse|sle)/,
rpm]];function isPackageName(type,name){return name.length<=214&&grammarOf(type)?.name.test(name)===!0}function isPackageVersion(type,version){return version.length<=
100&&grammarOf(type)?.version.test(version)===!0}function grammarOf(type){return Object.hasOwn(languages,type)?languages[type]:systems.find(([family])=>family.test(
type))?.[1]}function foreignStep({remedy:remedy2,packages},{code:code2}){let many=plural(packages.length,"package");switch(remedy2.kind){case"rebuild":return`Rebuild on a n\
ewer base image (${code2("pull: true")}, or a later tag) for ${many}`;case"system":return`Upgrade in the Dockerfile, or build it without the cache (${code2("no-\
cache: true")}): ${many}`;case"upgrade":{let names2={type:remedy2.type,name:remedy2.name,version:remedy2.from},to=remedy2.fix.kind==="upgrade"?remedy2.fix.to:"";
return isPlain(names2,to)?`Upgrade ${code2(remedy2.name,80)} ${code2(remedy2.from,60)} → ${code2(to,80)}`:"Upgrade the package"}case"wait":return`${noFixWords[remedy2.
why]}: ${many}. ${noFixAdvice[remedy2.why]}`;case"repair":return"Correct the misconfiguration";case"revoke":return"Revoke the secret, and take it out of the ima\
ge and its build"}}function foreignFix(finding,fix){switch(finding.kind){case"vulnerability":{let{name,version}=finding.package;if(fix===void 0||fix.kind==="non\
e")return"There is no fixed version: remove or replace the package.";let to=fix.kind==="upgrade"?foreignVersion(finding.package,fix.to):void 0;return to!==void 0&&
isPlain(finding.package,to)?`Upgrade ${name} from ${version} to ${to}.`:"Upgrade the package."}case"misconfiguration":return"Correct the misconfiguration.";case"\
secret":return"Revoke it, and take it out of the image and its build: anyone who had the image may know it."}}function foreignVersion({type},to){return isPackageVersion(
type,to)?to:void 0}function isPlain({type,name,version},to){return isPackageName(type,name)&&isPackageVersion(type,version)&&isPackageVersion(type,to)}function findingText(assessment,{finding,fix}){let{id}=finding,where=whereText(assessment,finding);switch(finding.kind){case"vulnerability":{let{name,version}=finding.
package;return{id,what:name,installed:version,fixed:fix===void 0?"":fixWords(fix),where}}case"misconfiguration":return{id,what:finding.title,installed:"",fixed:"",
where};case"secret":return{id,what:finding.title,installed:"",fixed:"revoke it",where}}}function whereText(assessment,finding){let place=placeText(assessment,finding);
return finding.platforms.length>=assessment.scan.platforms.length?place:`${place} (${finding.platforms.join(", ")})`}function placeText(assessment,finding){if(finding.
kind==="vulnerability")return finding.path??(finding.package.class==="os"?osText(assessment,finding):finding.target);let{path,lines}=finding;return path===void 0||
lines===void 0?path??finding.target:`${path}:${lines.start}`}function osText({scan},{platforms,target}){let os=scan.platforms.find(({platform})=>platforms.includes(
platform))?.os;return os===void 0?target:`${os.family} ${os.name}`}function fixSentence({finding,fix},{ofAnotherRun}){if(ofAnotherRun)return foreignFix(finding,
fix);switch(finding.kind){case"vulnerability":return fix===void 0?"":vulnerabilityFix(finding,fix);case"misconfiguration":return ended(finding.resolution===""?finding.
message:finding.resolution);case"secret":return"Revoke it, and take it out of the image and its build: anyone who had the image may know it."}}function ended(text2){
return/[\p{L}\p{N})"'`]$/u.test(text2)?`${text2}.`:text2}function treatment({action,exception}){return exception!==void 0?`excepted until ${exception.expiry}`:actionWord[action]}
var actionWord={block:"blocks",warn:"warns",log:"logged"};function blockingFirst(open){let buckets={block:[],warn:[],log:[]};for(let judged of open)buckets[judged.
action].push(judged);return[...buckets.block,...buckets.warn,...buckets.log]}function layerFacts({scan}){let known2=new Map;for(let{layerHistory}of scan.platforms){let{diffIds:diffIds2,history}=layerHistory,makers=history.filter(({emptyLayer})=>!emptyLayer).
map(({createdBy})=>instructionText(createdBy)),complete=makers.length===diffIds2.length;for(let[index2,digest]of diffIds2.entries()){let instruction=complete?makers[index2]??
"":"";known2.has(digest)||known2.set(digest,{number:index2+1,of:diffIds2.length,instruction})}}return({layer})=>layer===void 0?void 0:known2.get(layer)}function instructionText(createdBy){
let bare=bounded(maskInstruction(createdBy.slice(0,1e4)),300).replace(/^.{0,60}#\(nop\) +/,"").replace(/ # buildkit$/,"");return/^(?:\|\d+ |\S*\/(?:ba|da|a)?sh )/.
test(bare)?`RUN ${bare}`:bare}var npmHint="If another package brings it: `overrides` in package.json.",npm2={make:(name,version)=>`npm install ${name}@${version}`,hint:npmHint},pip={make:(name,version)=>`\
pip install '${name}>=${version}${below2(version)}'`,also:"And the same in requirements.txt."},gem={make:(name,version)=>`gem install ${name} --version '>= ${version}${below2(
version,", < ")}'`},go2={make:(name,version)=>name==="stdlib"?`go get go@${version}`:`go get ${name}@v${version.replace(/^v/,"")}`,also:"Then rebuild the binary\
."},cargo2={make:(name,version)=>`cargo update --package ${name} --precise ${version}`},composer2={make:(name,version)=>`composer require '${name}:^${version}' \
--with-all-dependencies`},nuget2={make:(name,version)=>`dotnet add package ${name} --version ${version}`},maven2={make:(name,version)=>`mvn versions:use-dep-ver\
sion -Dincludes=${name} -DdepVersion=${version}`,hint:"If another dependency brings it: `dependencyManagement` in pom.xml, or `constraints` in Gradle."};function below2(version,mark="\
,<"){let[,major]=/^(\d{1,9})(?:\.|$)/.exec(version)??[];return major===void 0?"":`${mark}${Number(major)+1}`}var languageWays={npm:npm2,"node-pkg":npm2,yarn:{make:(name,version)=>`\
yarn add ${name}@${version}`,hint:"If another package brings it: `resolutions` in package.json."},pnpm:{make:(name,version)=>`pnpm update ${name}@${version}`,hint:npmHint.
replace("overrides","pnpm.overrides")},bun:{make:(name,version)=>`bun add ${name}@${version}`,hint:npmHint},pip,"python-pkg":pip,pipenv:{make:(name,version)=>`p\
ipenv install '${name}>=${version}${below2(version)}'`},poetry:{make:(name,version)=>`poetry add '${name}>=${version}${below2(version)}'`},uv:{make:(name,version)=>`\
uv lock --upgrade-package '${name}>=${version}'`},"conda-pkg":{make:(name,version)=>`conda install '${name}>=${version}${below2(version)}'`},bundler:{make:name=>`\
bundle update ${name} --conservative`},gemspec:gem,gomod:{...go2,also:"Then: go mod tidy."},gobinary:go2,cargo:cargo2,rustbinary:{...cargo2,also:"Then rebuild t\
he binary."},composer:composer2,"composer-vendor":composer2,nuget:nuget2,"dotnet-core":nuget2,"packages-props":nuget2,pom:maven2,jar:maven2,hex:{make:name=>`mix\
 deps.update ${name}`},pub:{make:(name,version)=>`dart pub add '${name}:^${version}'`}};function upgradeCommand({type,name},version){let way=Object.hasOwn(languageWays,
type)?languageWays[type]:void 0;if(way===void 0||!isPackageName(type,name)||!isPackageVersion(type,version))return;let{make,...beside}=way;return{command:make(name,
version),...beside}}var systemWays={"apt-get":names2=>`apt-get update && apt-get ${names2===""?"upgrade --yes":`install --yes --only-upgrade ${names2}`}`,apk:names2=>`\
apk upgrade --no-cache ${names2}`,dnf:names2=>`dnf upgrade --assumeyes ${names2}`,microdnf:names2=>`microdnf upgrade --assumeyes ${names2}`,yum:names2=>`yum upd\
ate --assumeyes ${names2}`,tdnf:names2=>`tdnf update --assumeyes ${names2}`,zypper:names2=>`zypper --non-interactive update ${names2}`},maxNames=12,grammars={"a\
pt-get":"debian",apk:"alpine",dnf:"redhat",microdnf:"redhat",tdnf:"redhat",yum:"redhat",zypper:"redhat"};function systemCommand(manager,names2){if(names2.every(
name=>isPackageName(grammars[manager],name)))return{command:systemWays[manager](names2.length>maxNames?"":names2.join(" ")).trim()}}var between="/node_modules/",stores=/\/node_modules\/\.(?:pnpm|store|bun)\//;function isNestedCopy(path){return!stores.test(`/${path}`)&&`/${path}`.split(between).
length>2}function isPnpmStore(path){return/\/node_modules\/\.pnpm\//.test(`/${path}`)}function parentOf(path){let folders=`/${path}`.split(between);return folders.
length>2?folders.at(-2):void 0}var globalFolder=/^\/?(?:usr\/(?:local\/)?|opt\/[^/]+\/|(?:[^/]+\/)*versions\/node\/v?\d[^/]*\/)lib\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
function globalOwner(path){return globalFolder.exec(path)?.[1]}var maxOwners=3;function overrideCommand(type,name,version,owners2){if(areNames(owners2))switch(type){case"npm":case"node-pkg":return settings(owners2.map(owner=>`\
overrides${key2(owner)}${key2(name)}=${version}`),"npm install");case"yarn":return settings(owners2.map(owner=>`resolutions${key2(`${owner}/${name}`)}=${version}`),
"yarn install");default:return}}function globalCommand(name,version,owners2){return areNames(owners2)?{command:`npm install --global ${owners2.map(owner=>`${owner}\
@${owner===name?version:"latest"}`).join(" ")}`}:void 0}function areNames(owners2){return owners2.length>0&&owners2.length<=maxOwners&&owners2.every(owner=>isPackageName(
"npm",owner))}function settings(entries2,install){return{command:`npm pkg set ${entries2.map(entry=>`'${entry}'`).join(" ")} && ${install}`}}function key2(name){
return name.includes(".")?`[${name}]`:`.${name}`}function wayOf({package:{type,name},path=""},family){return/(?:^|\/)node_modules\/npm\/node_modules\//.test(path)?"npm":type==="node-pkg"&&globalOwner(path)!==void 0?
"global":type==="node-pkg"&&isNestedCopy(path)?"nested":isSystemPython(path,family)?"distribution":/\/specifications\/default\//.test(path)?"ruby":name==="stdli\
b"&&/^go(?:mod|binary)$/.test(type)?"go":"dependency"}function isSystemPython(path,family){return/^\/?usr\/lib\/python3\/dist-packages\//.test(path)?!0:family!==
void 0&&versionScheme({type:family,class:"os"})==="rpm"&&/^\/?usr\/lib(?:64)?\/python\d[\d.]*\/site-packages\//.test(path)}function installedBy({package:{type},
path=""},location){let locked=location===void 0?void 0:lockfileType(location.path);return locked!==void 0&&packageEcosystem({type:locked})===packageEcosystem({type})?
locked:type==="node-pkg"&&isPnpmStore(path)?"pnpm":type}function wayCommand(upgrade){let{type,name,from,fix,way}=upgrade;if(fix.kind!=="upgrade")return;let usual2=upgradeCommand(
{type,name},fix.to);if(usual2!==void 0)switch(way){case"dependency":return fix.major?acrossMajor(usual2,type,name,fix.to):within(usual2,type,from);case"nested":
return overrideCommand(type,name,fix.to,upgrade.broughtBy);case"global":return globalCommand(name,fix.to,upgrade.broughtBy);case"npm":return{command:"npm instal\
l --global npm@latest",hint:"Or take a newer image of Node.js."};case"distribution":case"ruby":case"go":return}}function within(usual2,type,from){switch(type){case"\
bundler":return{...usual2,hint:"It stays within what the Gemfile allows."};case"gemspec":return{...usual2,also:`It is installed beside ${from}: uninstall that o\
ne, too.`};case"cargo":case"rustbinary":return{...usual2,hint:"It stays within what Cargo.toml allows."};case"gobinary":return{...usual2,hint:"If it is not your\
s, take a newer release of it."};default:return usual2}}function acrossMajor(usual2,type,name,to){let[major=0]=versionNumbers(to);switch(type){case"bundler":return{
...usual2,also:"Allow the new version in the Gemfile first."};case"hex":return{...usual2,also:"Allow the new version in mix.exs first."};case"cargo":case"rustbi\
nary":return{...usual2,command:`cargo add ${name}@${to}`,hint:"Cargo.toml then asks for the new version."};case"gomod":case"gobinary":return major>=2&&!name.endsWith(
`/v${major}`)?void 0:usual2;default:return usual2}}var managers=[["apt-get",["apt"]],["apk",["apk-tools"]],["dnf",["dnf","dnf5","dnf-3"]],["microdnf",["microdnf"]],["tdnf",["tdnf"]],["yum",["yum"]],["zypper",["z\
ypper"]]],usual=[[/^(?:debian|ubuntu|echo)/,"apt-get"],[/^(?:alpine|wolfi|chainguard|minimos)/,"apk"],[/^(?:centos|amazon)/,"yum"],[/^(?:redhat|rocky|alma|fedora|oracle)/,
"dnf"],[/^(?:photon|cbl-mariner|azurelinux)/,"tdnf"],[/^(?:opensuse|suse|sle)/,"zypper"]];function usualManager(type){return usual.find(([family])=>family.test(
type))?.[1]}function packageManagerOf({platforms}){let names2=new Set,isBuiltByBazel=!1;for(let{raw,layerHistory}of platforms){for(let result of objectsOf(fieldsOf(
raw).Results))if(result.Class==="os-pkgs")for(let found of entriesOf(result.Packages))names2.add(fieldsOf(found).Name);isBuiltByBazel||=layerHistory.history.some(
({createdBy})=>/^bazel build\b/.test(createdBy))}return names2.size===0?isBuiltByBazel?"none":void 0:managers.find(([,packages])=>packages.some(name=>names2.has(
name)))?.[0]??"none"}function fixPlan(assessment){let known2=plans.get(assessment);if(known2!==void 0)return known2;let plan=makePlan(assessment);return plans.set(assessment,plan),plan}
var plans=new WeakMap;function makePlan(assessment){let about=imageFacts(assessment),groups=new Map;for(let judged of assessment.decision.triage.open){let key3=groupKey(
judged,about),group=groups.get(key3);group===void 0?groups.set(key3,[judged]):group.push(judged)}return[...groups.values()].map(group=>step(group,about)).sort(byUrgency)}
function stepOf(judged,assessment){return step([judged],imageFacts(assessment))}var facts=new WeakMap;function imageFacts({scan,ofAnotherRun:foreign}){let ofAnotherRun=foreign===
!0,known2=facts.get(scan);if(known2!==void 0&&known2.ofAnotherRun===ofAnotherRun)return known2;let os=scan.platforms.find(platform=>platform.os?.endOfLife===!0)?.
os,ended2=os===void 0?{}:{ended:`${os.family} ${os.name}`.trim()},family=scan.platforms[0].os?.family,found={manager:packageManagerOf(scan),ofAnotherRun,...ended2,
...family===void 0?{}:{family}};return facts.set(scan,found),found}function groupKey({finding,fix,place},{family}){let{origin,location,base=""}=place,at=location===
void 0?"":`${location.path}:${location.line}`;if(finding.kind!=="vulnerability")return`${finding.kind}\0${finding.id}\0${finding.path??finding.target}\0${at}`;if(fix?.
kind==="none")return`wait\0${fix.why}\0${origin==="base"?base:" "}\0${at}`;if(origin==="base")return`rebuild\0${base}\0${at}`;let{type,name,version,class:kind}=finding.
package;return kind==="os"?`system\0${type}\0${at}`:`upgrade\0${type}\0${name}\0${version}\0${wayOf(finding,family)}\0${at}`}function step(members,about){let[blocking,
warned,fixBy,worst]=[0,0,Number.POSITIVE_INFINITY,members[0].finding.severity],packages=new Set,paths=new Set;for(let{finding,action,fixBy:deadline2}of members)
action==="block"?blocking+=1:action==="warn"&&(warned+=1),fixBy=Math.min(fixBy,deadline2.getTime()),worst=worse(worst,finding.severity),finding.kind==="vulnerab\
ility"&&packages.add(finding.package.name),(finding.kind!=="vulnerability"||finding.package.class!=="os")&&paths.add(finding.path??finding.target);let{place}=members[0],
what=remedy(members[0],about,paths);return{remedy:what,waits:what.kind==="wait",ofAnotherRun:about.ofAnotherRun,...place.location===void 0||place.isDefault?{}:{
location:place.location},findings:members.length,blocking,warned,worst,packages:named3(packages),paths:named3(paths),fixBy:new Date(fixBy)}}function named3(texts){
return[...texts].filter(text2=>text2!=="")}function remedy({finding,fix,place},{manager,family,ended:ended2},paths){let{origin,base}=place,about=ended2===void 0?
{}:{ended:ended2},from=origin==="base"&&base!==void 0?{base}:{};switch(finding.kind){case"misconfiguration":return{kind:"repair",id:finding.id,title:finding.title,
resolution:finding.resolution};case"secret":return{kind:"revoke",id:finding.id,title:finding.title};case"vulnerability":{let{type,name,version,class:kind}=finding.
package;if(fix===void 0||fix.kind==="none")return{kind:"wait",why:fix?.why??"not-yet",...from};if(origin==="base")return{kind:"rebuild",...from,...about};if(kind===
"os")return{kind:"system",manager:manager??usualManager(type),...about};let way=wayOf(finding,family);return{kind:"upgrade",type:installedBy(finding,place.location),
name,from:version,fix,way,broughtBy:owners(way,paths)}}}}function owners(way,paths){let ownerOf=way==="nested"?parentOf:way==="global"?globalOwner:void 0;if(ownerOf===
void 0)return[];let found=[...paths].map(ownerOf);return found.every(owner=>owner!==void 0)?named3(new Set(found)):[]}function byUrgency(one,other){return+(other.
blocking>0)-+(one.blocking>0)||+(other.warned>0)-+(one.warned>0)||other.blocking-one.blocking||Number(one.waits)-Number(other.waits)||worseFirst(one.worst,other.
worst)||other.findings-one.findings||compareText(one.packages[0]??"",other.packages[0]??"")}function compareText(one,other){return one<other?-1:one>other?1:0}var shownNames=4;function stepText(step2){return withCommand(step2,stepCommand(step2))}function wholeStepText(step2){let command=stepCommand(step2),text2=withCommand(
step2,command);return command?.hint===void 0?text2:`${text2}<br>${command.hint}`}function stepLines(step2){let command=stepCommand(step2),beside=[command?.also,
command?.hint].filter(part=>part!==void 0).join(" "),more=beside===""?[]:[beside.replaceAll("`","")];return[sentence(step2,terminal),...command===void 0?[]:[command.
command],...more]}function withCommand(step2,command){let said=sentence(step2,markdown),parts=command===void 0?[]:[code(command.command,500),command.also];return[
said,...parts].filter(part=>part!==void 0).join("<br>")}function sentence(step2,voice){if(step2.ofAnotherRun)return foreignStep(step2,voice);let{remedy:remedy2,
packages,location}=step2,{code:code2,text:text2}=voice;switch(remedy2.kind){case"rebuild":return remedy2.ended===void 0?`Rebuild on a newer ${baseText(remedy2,voice)}\
 (${code2("pull: true")}, or a later tag) for ${names(packages,voice)}`:`Move from ${baseText(remedy2,voice)} to an image of another release for ${names(packages,
voice)}: ${text2(remedy2.ended,80)} is past its end of life`;case"system":return systemText2(remedy2,names(packages,voice),location,voice);case"upgrade":return`${wayText(
remedy2,voice)}`;case"wait":return`${capital(noFixWords[remedy2.why])}${remedy2.base===void 0?"":` in ${baseText(remedy2,voice)}`}: ${names(packages,voice)}. ${noFixAdvice[remedy2.
why]}`;case"repair":return[remedy2.title||remedy2.id,remedy2.resolution].filter(Boolean).map(part=>text2(part,200)).join(". ");case"revoke":return`${text2(remedy2.
title||remedy2.id,100)}. Revoke it, and take it out of the image and its build`}}function upgradeText(fix,{code:code2}){return fix.kind==="upgrade"?`${code2(fix.
to,80)} or later${fixMarks(fix)}`:`see the advisory: ${code2(fix.says,80)}`}function systemText2({manager,ended:ended2},packages,location,{code:code2,text:text2}){
let release=ended2===void 0?"":`. ${text2(ended2,80)} is past its end of life: move to another release`,uncached=`without the cache (${code2("no-cache: true")})`,
how=location===void 0?`Upgrade in the Dockerfile, or build it ${uncached}`:`Build the instruction at ${code2(`${location.path}:${location.line}`,120)} ${uncached}\
, or upgrade in it`;return manager==="none"?`There is no package manager in the image: build it on a newer base image, or take newer packages where they are cop\
ied from: ${packages}${release}`:`${how}: ${packages}${release}`}function wayText(remedy2,voice){let{code:code2}=voice,{fix,way,type}=remedy2,what=`Upgrade ${code2(
remedy2.name,80)} ${code2(remedy2.from,60)} → ${upgradeText(fix,voice)}`;switch(way){case"dependency":return/^go(?:mod|binary)$/.test(type)&&fix.kind==="upgra\
de"&&fix.major&&wayCommand(remedy2)===void 0?`${what}. Its path changes with the major version: change the imports`:what;case"nested":return`${what} by ${code2(
type==="yarn"?"resolutions":"overrides")} in package.json: this copy lies inside ${ownersText(remedy2,"another package",voice)}`;case"global":return remedy2.broughtBy.
join()===remedy2.name?`${what}: it is installed globally`:`${what} with ${ownersText(remedy2,"the global package",voice)}, which brings it`;case"npm":return`${what}\
 with npm itself, which it is a part of`;case"distribution":return`${what} by the package of the distribution, not by pip: it belongs to the system's own Python`;case"\
ruby":return`${what} with Ruby itself: it is a default gem, so take a newer Ruby image`;case"go":return fix.kind==="upgrade"?`Rebuild the binary with ${code2(`g\
olang:${fix.to.replace(/^v/,"")}`,80)} or later${fixMarks(fix)}: its standard library is ${code2(remedy2.from,60)}. If it is not yours, take a newer release of \
it`:what}}function ownersText({broughtBy},unknown,voice){return broughtBy.length===0?unknown:names(broughtBy,voice)}function capital(words3){return words3.charAt(
0).toUpperCase()+words3.slice(1)}function baseText({base},{code:code2}){return base===void 0?"base image":code2(base,200)}function names(packages,{code:code2}){
let shown=packages.slice(0,shownNames).map(name=>code2(name,60)),rest=packages.length-shown.length;return rest===0?shown.join(", "):`${shown.join(", ")} and ${counted(
rest)} more`}function stepCommand({remedy:remedy2,packages,ofAnotherRun}){if(!ofAnotherRun)switch(remedy2.kind){case"system":return remedy2.manager===void 0||remedy2.
manager==="none"?void 0:systemCommand(remedy2.manager,packages);case"upgrade":return wayCommand(remedy2);case"rebuild":case"wait":case"repair":case"revoke":return}}
function stepPlace({remedy:remedy2,location,paths}){let line=location===void 0?"":`${codePath(location.path,120)} line ${location.line}`,[first]=remedy2.kind===
"rebuild"||remedy2.kind==="wait"?[]:paths;if(first===void 0||sameFile(first,location))return line;let file=`${pathCell(first,120)}${paths.length>1?` and ${counted(
paths.length-1)} more`:""}`;return line===""?file:`${line}<br>${file}`}function sameFile(path,location){let name=file=>file.slice(file.lastIndexOf("/")+1);return location!==
void 0&&name(path)===name(location.path)}function stepWeight(step2){return weightParts(step2,text2=>`**${text2}**`)}function weightText(step2){return weightParts(
step2,text2=>text2)}function weightParts({findings,blocking,warned},bold){return[plural(findings,"finding"),blocking===0?"":bold(`${counted(blocking)} blocking`),
warned===0?"":`${counted(warned)} warned`].filter(part=>part!=="").join(", ")}function stepTable(steps,limit){let rows=steps.slice(0,limit).map(step2=>row([stepText(
step2),stepPlace(step2),stepWeight(step2),dateText(step2.fixBy)])),table=[row(["Do this","Where","Solves",wideTitle("By, from this scan",14)]),"| :-- | :-- | :-\
- | :-- |",...rows].join(`
`),rest=steps.slice(limit);if(rest.length===0)return table;let findings=rest.reduce((sum,step2)=>sum+step2.findings,0);return`${table}

and ${plural(rest.length,"more step")} for ${plural(findings,"finding")}.`}var headLength=64*1024;function namesInRecord(head2){let[,names2="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read2(
names2)].flat().filter(name=>typeof name=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read2(image),read2(others)].flat().filter(name=>typeof name==
"string")}function read2(text2){try{return JSON.parse(text2)}catch{return}}function isNamed(names2,asked){let{familiar}=imageName(asked),anyTag=familiar===tagged(
asked);return names2.some(name=>tagged(name)===tagged(asked)||anyTag&&imageName(name).familiar===familiar)}function tagged(name){return familiarSpelling(name).replace(
/@sha256:[0-9a-f]*$/,"")}import{createHash}from"node:crypto";import{join}from"node:path";async function reportPlace(files,name,directory){let folder=imageFolder(name),hash=createHash("sha256").update(name).digest("hex").slice(0,8);for(let place of["",
folder,`${folder}-${hash}`]){let names2=await namesInFile(files,join(directory,place,reportFileName(name)));if(names2===void 0||names2.length===0||tagged(names2[0]??
"")===tagged(name))return place}return`${folder}-${hash}`}async function namesInFile(files,path){if((await files.lstat(path))?.kind!=="file")return;let record=recordBeside(
path),recorded=record===void 0||(await files.lstat(record))?.kind!=="file"?"":await head(files,record),names2=namesInRecord(recorded);return names2.length>0?names2:
recordedNames(await head(files,path))}async function head(files,path){let pieces2=[];for await(let piece of files.readStream(path,{start:0,end:headLength-1}))pieces2.
push(Buffer.from(piece));return Buffer.concat(pieces2).toString()}function requireSameImage(scan,judged){let theirs=reportedNames(scan,"");if(!(theirs.flatMap(lastPart).length===0||judged.flatMap(lastPart).length===0||isSameImage(
theirs,judged)))throw anotherImage(`it is a report on ${theirs[0]}, and ${judged[0]??""} is judged`,sameImage)}function requireEarlierImage(baseline,namedBy2,judged){
let name=formatReference(baseline),known2=judged.filter(one=>lastPart(one).length>0);if(!(known2.length===0&&namedBy2==="input")){if(known2.length===0)throw anotherImage(
"the policy names it, and the judged image has no name to compare it with","Give the image a name in `tags`, or name its baseline in the input `baseline`.");if(!isSameImage(
[name],known2))throw anotherImage(`it is a different image than ${known2[0]}, which is judged`,sameImage)}}var sameImage="Name an earlier state of the same imag\
e (the last part of the repository is the same); in the policy, under `images` where there are several.";function anotherImage(what,fix){return new ConfigError(
[{where:"baseline",what,fix}],"baseline-of-another-image")}function isSameImage(theirs,ours){let parts=new Set(ours.flatMap(lastPart));return theirs.flatMap(lastPart).
some(part=>parts.has(part))}function lastPart(name){if(/^[./]|\.(?:tar|tgz|tar\.gz|json)$/.test(name))return[];let read3=readReference(name);return"problem"in read3?
[]:[read3.reference.repository.split("/").at(-1)??""]}var notThere=new Set(["manifest-unknown","repository-unknown"]);function unreadBaseline(source,error){let byDefault=source.kind==="image"&&source.byDefault,name=nameOf(
source);return byDefault&&error instanceof GateError&&notThere.has(error.code)?{kind:"unread",...name,why:"there is no such image yet",fix:"Once an image is pus\
hed there, only what is new counts; or name another one in `baseline`.",expected:!0}:{kind:"unread",...name,...reasonOf(error),expected:!1}}function unnamedBaseline({
why,fix,byDefault}){return{kind:"unread",why,fix,expected:byDefault}}function nameOf(source){return source.kind==="none"?{}:{name:source.kind==="image"?formatReference(
source.reference):source.path}}function reasonOf(error){if(error instanceof ConfigError){let[{what,fix}={what:error.message,fix:error.fix}]=error.problems;return{
why:withoutStop(what),fix}}return error instanceof GateError?{why:withoutStop(error.message),fix:error.fix}:{why:withoutStop(error instanceof Error?error.message:
String(error)),fix:"This is a defect of image-gate, please report it."}}function withoutStop(text2){return text2.replace(/[.\s]+$/,"")}function baselineLine(baseline){
if(baseline.kind==="known"){let count=baseline.findings.length;return`Baseline ${baseline.name}: ${plural(count,"finding")}.`}return`${baseline.name===void 0?"N\
o baseline":`The baseline ${baseline.name} is not read`}, so everything counts as new: ${baseline.why}. ${baseline.fix}`}var maxInRepository=100*1024*1024;async function baselineOf2({log},source,read3){if(source===void 0)return;let baseline=source.kind==="none"?unnamedBaseline(source):
await orUnread(source,read3);return baseline.kind==="known"||baseline.expected?log.info(baselineLine(baseline)):log.warning(baselineLine(baseline)),baseline}async function orUnread(source,read3){
try{return await read3(source)}catch(error){if(error instanceof Cancelled)throw error;return unreadBaseline(source,error)}}async function baselineOfReport(ports,choice,rules,names2){
let source=reportBaseline(choice,policyFor(rules.policy,names2).gateOn.value);return baselineOf2(ports,source,report=>readBaselineReport({...ports,rules:rules.files},
report,names2))}async function readBaselineReport({files,rules},{path,place},judged){let read3=place==="machine"?(name,max)=>files.readBytes(name,max):async(name,max)=>(await rules.
governing.read(name,Math.min(max,maxInRepository)))?.bytes,bytes=await read3(path,MAX_REPORT);if(bytes===void 0)throw absent(path,place,rules);let{image:scan,firstSeen}=await readImageReport(
read3,path,bytes);requireSameImage(scan,judged);let createdAt=creationOf(scan);return{kind:"known",name:path,source:"report",...findingsOf(scan),...createdAt?{createdAt}:
{},...firstSeen?{firstSeen:firstSeen()}:{}}}function scannedBaseline(name,digest,scan){return{kind:"known",name,source:"image",digest,...findingsOf(scan)}}function findingsOf({
findings,platforms}){return{findings,platforms:platforms.map(({platform})=>platform),packages:platforms.map(packagesOf)}}function absent(path,place,{governing,branch}){
let where="input baseline";if(place==="machine"){let fix2="Name the JSON that Trivy wrote (--format json --output FILE).";return new ConfigError([{where,what:`t\
here is no file ${path}`,fix:fix2}],"baseline-absent")}let what=`there is no file ${governing.describe(path)}${branch===void 0?"":` (${branch}, whose policy cou\
nts)`}`,fix="Commit it there. A report that an earlier step brings must lie outside of the workspace, e.g. in ${{ runner.temp }}.";return new ConfigError([{where,
what,fix}],"baseline-absent")}var creationSchema=object({CreatedAt:string().max(60)});function creationOf({platforms:[{raw}]}){let text2=creationSchema.safeParse(
raw).data?.CreatedAt;return text2===void 0||Number.isNaN(Date.parse(text2))?void 0:text2}export{readRules,layersOf,scannedLayers,provenBase,unaskedBase,foreignVersion,findingText,whereText,fixSentence,treatment,blockingFirst,lazily,jsonChunks,layerFacts,
fixPlan,stepOf,wholeStepText,stepLines,weightText,stepTable,changeSince,publishedChunks,publishedRecord,recordChunks,isNamed,reportPlace,namesInFile,scanFolder,
trivyArguments,trivyEnvironment,requireEarlierImage,baselineOf2 as baselineOf,baselineOfReport,readBaselineReport,scannedBaseline,placesOf,requireFit,filesOfBuild,
recordedBuild,openJudge,assessmentOfImage,assessmentOfReport};
