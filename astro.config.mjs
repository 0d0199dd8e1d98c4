import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/links.ts';
import { locales } from './src/locale.ts';

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
 * The same page in each language, for the site map: all of them, but for pages of acts only those in whose language the act,
 * or the unit, has a text. None for pages that belong to no language.
 */
function equivalents(url) {
  const [, ui, path] = /^([a-z]{2})\/(.*)$/u.exec(url.slice(`${settings.site}${settings.base}`.length)) ?? [];
  if (!locales.includes(ui)) return [];
  const [act, unit] = path.split('/');
  const text = (lang) => `${content}laws/${act}/${lang}/${unit ? `${unit}.md` : 'act.md'}`;
  const isLaw = existsSync(`${content}laws/${act}`) && act !== '';
  return locales
    .filter((lang) => !isLaw || existsSync(text(lang)))
    .map((lang) => ({ lang, url: `${settings.site}${settings.base}${lang}/${path}` }));
}

/**
 * Dynamic imports without Vite's helper, which fetches style sheets and the modules' own imports ahead: a list of every
 * module's imports in a script of every page weighs more than it saves, for what is fetched at a reader's sign. What is left of
 * the helper goes into each importer: shared, it would be one more file to wait for.
 */
const plainImports = {
  name: 'norma-plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  resolveId(id, importer) {
    return id.endsWith('vite/preload-helper.js') ? `${id}?${importer}` : undefined;
  },
  load(id) {
    if (id.includes('vite/preload-helper.js?')) return 'export const __vitePreload = (load) => load();';
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
      serialize: (item) => ({ ...item, links: equivalents(item.url) }),
    }),
  ],
  vite: {
    plugins: [followContent, plainImports],
    resolve: {
      // FlexSearch's small build: it has all that the search uses, at a quarter of the size.
      alias: { flexsearch: flexSearch },
    },
    // Every script stays a file of its own: the pages' Content-Security-Policy allows no inline ones.
    build: { assetsInlineLimit: 0 },
  },
});
