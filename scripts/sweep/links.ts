import { LinkChecker } from 'linkinator';
import type { Finding } from './finding.ts';

/**
 * Follows every link of the site served at `site`, fragments, files and metadata included, from its first page on.
 * `origin` is where the site says that it stands (SITE): such links are followed here; other sites are left alone.
 */
export async function checkLinks(site: string, origin: string): Promise<Finding[]> {
  const here = new URL(site).origin;
  const { links } = await new LinkChecker().check({
    path: site,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${origin.replaceAll('.', '\\.')}(?=/|$)`, 'u'), replacement: here },
    ],
    linksToSkip: async (link) => !link.startsWith(here),
  });
  return links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => ({
      page: (parent ?? '').slice(site.length),
      by: 'link',
      rule: String(status ?? 'broken'),
      words: url,
    }));
}
