/** A path below a base URL, whether or not that ends with a slash. */
export function below(base: URL, path: string): URL {
  return new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
}
