/**
 * A text that may quote what was sent to who says it, without the values of `Authorization` headers (RFC 6750, RFC 7617) and tokens (RFC 7519, in the form of three parts) or what may be the beginning of
 * one.
 */
export function withoutTokens(text: string): string {
  return text.replace(/(?:Bearer|Basic)\s+\S+|eyJ[\w=-]*(?:\.[\w=-]*){0,2}/gi, '***');
}
