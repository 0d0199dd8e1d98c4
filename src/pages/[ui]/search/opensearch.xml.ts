import type { APIRoute, GetStaticPaths } from 'astro';
import { links } from '../../../components/links.ts';
import { translator } from '../../../i18n.ts';
import { type Locale, locales } from '../../../locale.ts';

export const getStaticPaths = (() =>
  locales.map((ui) => ({ params: { ui }, props: { ui } }))) satisfies GetStaticPaths;

/** Lets a browser offer the site's search: https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch. */
export const GET: APIRoute<{ ui: Locale }> = ({ props: { ui } }) => {
  const t = translator(ui);
  const address = `${links.absolute(links.search(ui))}?q={searchTerms}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(t('site.name'))}</ShortName>`,
    `  <Description>${escapeXml(t('search.description'))}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Language>${ui}</Language>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(links.absolute(links.file('favicon.svg')))}</Image>`,
    `  <Url type="text/html" method="get" template="${escapeXml(address)}"/>`,
    '</OpenSearchDescription>',
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
