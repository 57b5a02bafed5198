/** The repository and run on whose behalf is built: on a GitHub runner always there, in a terminal absent. */
export interface BuildOrigin {
  /** `SERVER/OWNER/REPO`, e.g. `https://github.com/octo/app`, without `.git`. */
  readonly repositoryUrl: string;
  /** The full commit hash that the run is about. */
  readonly commit: string;
  /** `undefined` where the event does not say; treated like private, as the larger provenance says more. */
  readonly private: boolean | undefined;
  /** URL of this run and attempt; the `builder-id` of the provenance. */
  readonly runUrl: string;
}
