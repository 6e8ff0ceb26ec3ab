/** The few calls of the browser's extension API that tests make inside its pages and worker. */
declare const chrome: {
  tabs: {
    query(what: object): Promise<readonly { id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<any>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<readonly { id: string; matches?: string[] }[]>;
  };
  developerPrivate: {
    getExtensionInfo(id: string): Promise<{ manifestErrors: unknown[]; runtimeErrors: unknown[] }>;
  };
};
