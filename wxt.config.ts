import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

import { localeList } from './locales/locale-list.ts';
import { withNoBreakSpaces } from './shared/kernel/no-break-spaces.ts';
import { engines } from './shared/serp/engine-list.ts';
import { engineScript } from './scripts/engine-script.ts';
import { extensionManifest } from './scripts/extension-manifest.ts';
import packageJson from './package.json' with { type: 'json' };

/**
 * Browsers refuse a content script that holds a noncharacter (U+FFFF and its like) as not being UTF-8; the XML parser's
 * character classes do, once minified. https://www.unicode.org/faq/private_use.html#nonchar1
 */
function escapeNoncharacters(): Plugin {
  return {
    name: 'escape-noncharacters',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replace(/\p{Noncharacter_Code_Point}/gu, escaped);
      },
    },
  };
}

/** The popup's own script is read along with its page, and run by its first script (`popup-first.ts`) in its turn. */
function runAfterDrawing(): Plugin {
  return {
    name: 'run-after-drawing',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) =>
        filename.endsWith('popup/index.html')
          ? html
              .replace(/<script type="module"( crossorigin)? src="([^"]+)"><\/script>/, laterScript)
              .replaceAll('rel="modulepreload"', 'data-preloaded-after-drawing')
          : html,
    },
  };
}

const laterScript = '<link$1 href="$2" data-runs-after-drawing>';

const browserAlias = {
  'webextension-polyfill': fileURLToPath(new URL('extension/platform/browser/page-browser.ts', import.meta.url)),
};

const pageAliases = {
  ...browserAlias,
  '@exodus/bytes/encoding-lite.js': fileURLToPath(
    new URL('extension/platform/page/encoding-labels.ts', import.meta.url),
  ),
};

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16));
  return units.map((unit) => `\\u${unit.padStart(4, '0')}`).join('');
}

/** The extension's build. `wxt build` puts it into `.output/chrome-mv3`. */
export default defineConfig({
  srcDir: 'extension',
  entrypointsDir: 'entrypoints',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  suppressWarnings: { firefoxDataCollection: true },
  hooks: {
    // Scripts that run in pages have a budget, as the popup has: they get what the browser has in place of what libraries
    // bring.
    'vite:build:extendConfig': (entrypoints, config) => {
      const runsInPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      const isWorker = entrypoints.some(({ type }) => type === 'background');
      if (!isWorker) config.resolve = { ...config.resolve, alias: runsInPages ? pageAliases : browserAlias };
    },
    // Each engine is a script of its own before the script of results pages: there at once, and only where it is needed.
    // Results get their space by it. What else reading takes comes with the configuration, as the rest of what is shown.
    'build:publicAssets': (_wxt, files) => {
      for (const engine of engines) {
        files.push({ relativeDest: `serp-engines/${engine.id}.js`, contents: engineScript(engine) });
      }
      // Read by load-texts.ts. Every language has every file, so that reading one never fails.
      for (const { tag } of localeList.filter((locale) => locale.tag !== 'en')) {
        for (const part of [
          'alerts',
          'assist',
          'brief',
          'chat',
          'crawl',
          'forecast',
          'overlay',
          'report',
          'research',
          'rules',
          'ui',
        ]) {
          // Both name SERP features.
          const sources = part === 'alerts' || part === 'ui' ? [part, 'blocks'] : [part];
          const texts: object[] = sources
            .map((source) => `locales/${tag}/${source}.json`)
            .map((source) => (existsSync(source) ? JSON.parse(readFileSync(source, 'utf8')) : {}));
          const contents = JSON.stringify(Object.assign({}, ...texts));
          const isFrench = tag.startsWith('fr');
          files.push({
            relativeDest: `locales/${tag}/${part}.json`,
            contents: isFrench ? withNoBreakSpaces(contents) : contents,
          });
        }
      }
      files.push({ relativeDest: 'serp-lines.js', contents: "globalThis[Symbol.for('sightline.lines')]=true;" });
    },
  },
  vite: () => ({
    plugins: [react(), escapeNoncharacters(), runAfterDrawing()],
    css: {
      modules: {
        localsConvention: 'camelCaseOnly' as const,
        // Readable in the page, so that end-to-end tests and bug reports can name a place.
        generateScopedName: (name: string, file: string) => `${basename(file, '.module.css')}_${name}`,
      },
    },
    build: {
      // Chrome has it since 66, Firefox since 115.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1_000,
    },
  }),
  manifest: ({ browser }) => extensionManifest(browser, packageJson.version),
});
