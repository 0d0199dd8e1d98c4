import type { APIRoute } from 'astro';
import { links } from '../components/links.ts';

/** Everything may be read by machines; addresses that forward say `noindex` themselves. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${links.absolute(links.file('sitemap-index.xml'))}\n`);
