/** The few calls that tests make inside the extension's worker. */
declare const chrome: {
  readonly windows: {
    create(options: { readonly url: string }): Promise<unknown>;
  };
  readonly storage: {
    readonly local: { get(key: 'connection'): Promise<{ readonly connection?: { readonly token: string } }> };
  };
};
