/** What a registry or its token service takes as proof: a password, or a refresh token (`identitytoken`). */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string };

/** For messages: as whom somebody is asked. */
export function userOf(credential: Credential | undefined): string {
  if (credential === undefined) return 'anonymously';
  return credential.kind === 'password' ? `as ${JSON.stringify(credential.username)}` : 'with an identity token';
}
