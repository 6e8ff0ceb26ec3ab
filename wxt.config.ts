import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { thirdPartyNotices } from './scripts/notices.mjs';

/** In the scripts for pages that draw, the few texts of their own stand in the place of all. */
function pageCatalogues() {
  let script: string | undefined;
  return {
    name: 'isnad:page-catalogues',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib?: { entry: unknown } | false } }) {
      const entry = build.lib === false ? '' : String(build.lib?.entry);
      script = /(card|form)s?\.tsx$/.exec(entry)?.[1];
    },
    resolveId(source: string) {
      if (script === undefined || source !== './catalogues') return null;
      return fileURLToPath(new URL(`./lib/i18n/${script}-catalogues.ts`, import.meta.url));
    },
  };
}

/** Puts the engine into the background of Chromium, a worker, which may fetch no script once it runs. */
function engineAtOnce(isWorker: boolean) {
  return {
    name: 'isnad:engine-at-once',
    enforce: 'pre' as const,
    resolveId(source: string) {
      if (!isWorker || !source.endsWith('/engine/engine')) return null;
      return fileURLToPath(new URL('./lib/app/engine/engine-at-once.ts', import.meta.url));
    },
  };
}

/** What draws; nothing else needs a document. */
const OF_VIEWS = /^\/(components|entrypoints)\/|\/node_modules\/(@?preact|lucide-preact)\//;

/**
 * By how soon they are needed: the pages whose first rows a reader waits for, what one of them fetches after these, and the
 * background, which is woken often; and all but the library, whose first rows need much that nothing else does.
 */
const NEEDED = {
  first: ['entrypoints/library/index.html', 'entrypoints/popup/index.html'],
  soon: ['lib/app/stored.ts'],
  woken: ['entrypoints/background.ts', 'lib/app/engine/answer.ts'],
  elsewhere: [
    'entrypoints/background.ts',
    ...['popup', 'sidepanel', 'options', 'welcome', 'privacy'].map(
      (page) => `entrypoints/${page}/index.html`,
    ),
  ],
};

/** Scripts that pages and their parts share, the soonest first, each with how many have to share what is in it. */
const SCRIPTS = [
  ['base', 2],
  ['view', 2],
  ['list', 2],
  ['stored', 2],
  ['more-base', 3],
  ['more-view', 3],
  ['more-pages', 2],
] as const;

/** Every module that is fetched and run before these files can begin, they themselves among them. */
function neededBy(
  files: readonly string[],
  context: Rolldown.ChunkingContext,
): ReadonlySet<string> {
  const found = new Set<string>();
  const todo = files.map((file) => fileURLToPath(new URL(file, import.meta.url)));
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    todo.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * What several of our pages share is in few scripts and not in seventy: each costs a page that opens one more question to
 * the browser. Those that draw are apart, since the background has none of them, and so are those that no first rows
 * need. What a module imports is shared and waited for as much as itself, and nothing in `lib` imports from
 * views: no script can wait for one that waits for it.
 */
function fewScripts() {
  const draws = (module: string) => OF_VIEWS.test(module.replace(import.meta.dirname, ''));
  return {
    name: 'isnad:few-scripts',
    outputOptions(options: Rolldown.OutputOptions) {
      if (options.format === 'iife') return null;
      let first: ReadonlySet<string> | undefined;
      let soon: ReadonlySet<string> | undefined;
      let woken: ReadonlySet<string> | undefined;
      let elsewhere: ReadonlySet<string> | undefined;
      /** Which script a module is in, if enough share it. */
      const scriptOf = (module: string, context: Rolldown.ChunkingContext) => {
        first ??= neededBy(NEEDED.first, context);
        soon ??= neededBy(NEEDED.soon, context);
        woken ??= neededBy(NEEDED.woken, context);
        elsewhere ??= neededBy(NEEDED.elsewhere, context);
        const part = draws(module) ? 'view' : 'base';
        if (first.has(module)) return elsewhere.has(module) ? part : 'list';
        if (soon.has(module)) return 'stored';
        return draws(module) || woken.has(module) ? `more-${part}` : 'more-pages';
      };
      /** A script takes along what its modules import, unless a script of a higher priority has it. */
      const groups = SCRIPTS.map(([script, minShareCount], at) => ({
        minShareCount,
        tags: ['$initial' as const],
        debugName: script,
        priority: SCRIPTS.length - at,
        name: (module: string, context: Rolldown.ChunkingContext) =>
          script === scriptOf(module, context) ? script : null,
      }));
      // What is constant is read quicker from a `const`, and the engine reads hardly anything else.
      return { ...options, topLevelVar: false, codeSplitting: { groups } };
    },
  };
}

/** The pages that builds for tests and for pictures may read without being asked; a release is built without any host. */
const GRANTED: Readonly<Record<string, readonly string[]>> = {
  e2e: ['http://127.0.0.1/*', 'http://news.test/*'],
  pictures: ['https://alwadi.example/*'],
};

/**
 * Keys that neither browser uses, and none with Alt and Shift, which switches the keyboard for many Arabic readers.
 * Chromium takes no more than four suggestions.
 */
const SUGGESTED_KEYS = {
  marks: 'Alt+M',
  next: 'Alt+J',
  previous: null,
  save: 'Alt+A',
  panel: 'Alt+L',
};
const COMMANDS = Object.fromEntries(
  Object.entries(SUGGESTED_KEYS).map(([name, keys]) => [
    name,
    {
      description: `__MSG_command_${name}__`,
      ...(keys ? { suggested_key: { default: keys } } : {}),
    },
  ]),
);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  // Test runs build into folders of their own, so that none changes what another has loaded.
  outDir: process.env.ISNAD_OUT_DIR ?? '.output',
  webExt: { disabled: true },
  // The tokens are light-dark() values, which older targets would have rewritten to follow the system alone.
  vite: ({ browser }) => ({
    plugins: [pageCatalogues(), engineAtOnce(browser !== 'firefox'), fewScripts()],
    build: { cssTarget: ['chrome140', 'firefox146'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: thirdPartyNotices() });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ar',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
    ],
    commands: COMMANDS,
    // Until a page says otherwise, it is not read.
    action: { default_icon: { 16: 'icon/closed-16.png', 32: 'icon/closed-32.png' } },
    optional_host_permissions: ['*://*/*'],
    ...(GRANTED[mode] ? { host_permissions: [...GRANTED[mode]] } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'isnad@isnad.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
