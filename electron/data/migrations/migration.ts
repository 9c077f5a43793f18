/** One step of the store from a version to the next. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** Digest of what the store is made of after this step; only steps that a test makes up go without. */
  readonly schema?: string;
}
