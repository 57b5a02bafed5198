import { Document, visit } from 'yaml';

/** What stands for itself without quotation marks; the library knows the words of both versions that mean something else. */
const plainForm = /^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*$/;

/**
 * Values as YAML documents, below a comment: whatever stands in a text is a part of that text, and reads back as it was, by YAML 1.2 and by 1.1, which Kubernetes' readers follow (there a plain `on`
 * is no text). @param comment lines of our own.
 */
export function yamlDocuments(comment: readonly string[], values: readonly object[]): string {
  return `${comment.map((line) => `# ${line}\n`).join('')}${values.map((one) => `---\n${documentText(one)}`).join('')}`;
}

function documentText(value: object): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      const text = node.value;
      if (typeof text === 'string' && !text.includes('\n') && !plainForm.test(text)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, directives: false });
}
