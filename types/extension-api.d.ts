/** The few calls of the browser's extension API that tests make inside its pages and worker. */
declare const chrome: {
  tabs: {
    query(what: object): Promise<readonly { id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<Answer | undefined>;
  };
  storage: { local: { set(values: object): Promise<void> } };
  scripting: {
    getRegisteredContentScripts(): Promise<readonly { id: string; matches?: string[] }[]>;
  };
  developerPrivate: {
    getExtensionInfo(id: string): Promise<{ manifestErrors: unknown[]; runtimeErrors: unknown[] }>;
  };
};

/** Firefox's name of the same. */
declare const browser: Pick<typeof chrome, 'tabs'>;

/** What a message is answered with. */
interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly detail: string };
}
