/** Version of the engine with its lexicon, kept beside what was saved; changes with every change of results. */
export const ENGINE_VERSION = '0.1.0';
