/** A JSON-LD processor, as far as the tests of exports use it. */
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: {
        documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
        safe: boolean;
      },
    ): Promise<readonly object[]>;
  };
  export default jsonld;
}

/** A citation library, as far as the tests of exports use it: it reads a text in any form that its plug-ins know. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
