/**
 * Tokens that their makers give a form which nothing else has, what people call them, and what a text must hold for a look. Each begins where no other word does and is bounded, so that a
 * search is linear.
 */
const forms: readonly (readonly [string, string, RegExp])[] = [
  ['a GitHub token', 'gh', /(?<![\w-])gh[pousr]_[A-Za-z0-9]{36,255}/],
  ['a GitHub token', 'github_pat_', /(?<![\w-])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/],
  ['a GitLab token', 'glpat-', /(?<![\w-])glpat-[\w-]{20,300}/],
  ['an AWS access key', 'A', /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+/=_-])/],
  ['a Google API key', 'AIza', /(?<![\w-])AIza[\w-]{35}(?![\w-])/],
  ['a Slack token', 'xox', /(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{10,300}/],
  ['an npm token', 'npm_', /(?<![\w-])npm_[A-Za-z0-9]{36}(?![\w-])/],
  ['a PyPI token', 'pypi-', /(?<![\w-])pypi-AgE[\w-]{50,1000}/],
  ['a Docker Hub token', 'dckr_', /(?<![\w-])dckr_(?:pat|oat)_[\w-]{27,64}/],
  ['a Stripe key', '_live_', /(?<![\w-])[sr]k_live_[A-Za-z0-9]{16,300}/],
  ['a SendGrid key', 'SG.', /(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/],
  ['a Hugging Face token', 'hf_', /(?<![\w-])hf_[A-Za-z0-9]{34,64}(?![\w-])/],
  ['an OpenAI key', 'sk-', /(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{40,300}/],
  ['an Anthropic key', 'sk-ant-', /(?<![\w-])sk-ant-[a-z0-9]{3,10}-[\w-]{80,300}/],
  ['a signed token (JWT)', 'eyJ', /(?<![\w.-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}/],
  ['a private key', '-----BEGIN ', /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/],
  ['a password in an address', '://', /:\/\/[^\s/:@]{0,200}:(?![*$]|[^\s/@]*\*\*\*@)[^\s/@]{3,300}@/],
];

/** What tokens are called here, for records: nothing else is. */
export const tokenForms: readonly string[] = [...new Set(forms.map(([name]) => name))];

/** Characters that are looked at: Linux starts no program with a longer variable (MAX_ARG_STRLEN). */
const maxText = 128 * 1024;

/** What kind of token a text holds, if its form is beyond doubt; the token itself is given to nobody. */
export function tokenIn(text: string): string | undefined {
  const looked = text.slice(0, maxText);
  return forms.find(([, mark, form]) => looked.includes(mark) && form.test(looked))?.[0];
}

const secretName =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i;

/** Values that are a switch, or the file that holds the secret. */
const noSecret = /^(?:|true|false|yes|no|on|off|[01]|null|none|\/(?:var\/)?run\/secrets\/.*)$/is;

/** Whether a variable is called as only secrets are, and has a value that may be one. */
export function looksSecret(name: string, value: string): boolean {
  return secretName.test(name) && !noSecret.test(value.replace(/^(["'])(.*)\1$/s, '$2'));
}

/** The name of a variable as it may be shown: a word, in which no token stands. */
export function shownName(name: string): string | undefined {
  return /^[A-Za-z_][\w.-]{0,127}$/.test(name) && tokenIn(name) === undefined ? name : undefined;
}
