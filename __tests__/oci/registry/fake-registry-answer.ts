/** What a fake registry answers. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export function answer(
  status: number,
  body: string | Buffer = '',
  headers: Readonly<Record<string, string>> = {},
): FakeAnswer {
  return { status, headers, bytes: Buffer.from(body) };
}

/** An error in the specification's form. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): FakeAnswer {
  const body = JSON.stringify({ errors: [{ code, message }] });
  return answer(status, body, { 'content-type': 'application/json', ...headers });
}
