/** The few calls that tests make inside the extension's worker. */
declare const chrome: {
  readonly alarms: { create(name: string, when: { readonly when: number }): Promise<void> };
  readonly windows: {
    create(options: { readonly url: string }): Promise<unknown>;
  };
  readonly tabs: { query(wanted: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  /** `dispatch` is the browser's own way to hand an event to its listeners. */
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
  permissions: {
    request(wanted: { readonly origins?: readonly string[] }): Promise<boolean>;
    getAll(): Promise<{ readonly origins: readonly string[] }>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
    executeScript<Result>(injection: {
      readonly target: { readonly tabId: number };
      readonly func: () => Promise<Result>;
    }): Promise<readonly { readonly result: Result }[]>;
  };
  /** Only on the browser's own page of extensions. */
  readonly developerPrivate: { addHostPermission(extensionId: string, origin: string): Promise<void> };
  readonly storage: {
    readonly session: {
      get(key: 'popupDrawings'): Promise<{ readonly popupDrawings?: readonly object[] }>;
      set(items: object): Promise<void>;
    };
    readonly local: {
      get(key: 'serp'): Promise<{ readonly serp?: unknown }>;
      get(): Promise<object>;
      set(items: object): Promise<void>;
    };
  };
};
