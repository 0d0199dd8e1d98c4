import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/links.ts';

const settings = readSettings(process.env);
const content = fileURLToPath(new URL('content/', import.meta.url));

const flexSearch = fileURLToPath(
  new URL('node_modules/flexsearch/dist/flexsearch.light.module.min.js', import.meta.url),
);

/** While the site is served for writing, a change below content/ is read anew and the open pages follow. */
const followContent = {
  name: 'norma-content',
  configureServer(server) {
    server.watcher.add(content);
    server.watcher.on('all', (_event, path) => {
      if (!path.startsWith(content)) return;
      for (const environment of Object.values(server.environments)) {
        environment.moduleGraph.invalidateAll();
        environment.hot.send({ type: 'full-reload' });
      }
    });
  },
};

/**
 * What a dynamic import asks for before the module itself: its own imports, so that they come at once. Vite's helper does
 * more (style sheets, errors as events), which nothing here uses, and weighs as much as all that a page needs.
 */
const lightPreload = {
  name: 'norma-preload',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('vite/preload-helper.js')) return;
    return `export const __vitePreload = (load, files = []) => {
      for (const file of files) {
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = ${JSON.stringify(settings.base)} + file;
        document.head.append(link);
      }
      return load();
    };`;
  },
};

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({
      // What forwards is no page of its own.
      filter: (page) => !page.startsWith(`${settings.site}${settings.base}id/`),
    }),
  ],
  vite: {
    plugins: [followContent, lightPreload],
    resolve: {
      // FlexSearch's small build: it has all that the search uses, at a quarter of the size.
      alias: { flexsearch: flexSearch },
    },
    // Every script stays a file of its own: the pages' Content-Security-Policy allows no inline ones.
    build: { assetsInlineLimit: 0 },
  },
});
