/** The few calls that tests make inside the extension's worker. */
declare const chrome: {
  readonly windows: {
    create(options: { readonly url: string }): Promise<unknown>;
    update(windowId: number, changes: { readonly focused: boolean }): Promise<unknown>;
  };
  readonly storage: {
    readonly local: { get(key: 'connection'): Promise<{ readonly connection?: { readonly token: string } }> };
  };
  readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string; readonly windowId: number }[]> };
};
