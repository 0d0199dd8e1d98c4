import { LinkChecker } from 'linkinator';
import type { Finding } from './finding.ts';
import type { BuiltPage } from './pages.ts';

/**
 * Follows every link of the pages served at `site`, fragments, files and metadata included. `origin` is where the
 * site says that it stands (SITE): such links are followed here; other sites are left alone.
 */
export async function checkLinks(
  site: string,
  origin: string,
  pages: readonly BuiltPage[],
): Promise<Finding[]> {
  const here = new URL(site).origin;
  const { links } = await new LinkChecker().check({
    path: pages.map(({ path }) => site + path),
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${origin.replaceAll('.', '\\.')}(?=/|$)`, 'u'), replacement: here },
    ],
    linksToSkip: async (link) => !link.startsWith(here) && !link.startsWith(origin),
  });
  return links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => ({
      page: (parent ?? '').slice(site.length),
      by: 'link',
      rule: status === 200 ? 'fragment' : String(status ?? 'broken'),
      words: url,
    }));
}
