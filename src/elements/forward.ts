import { readersLanguage } from './choice.ts';

// Links to one place in several languages (`<language-forward>`): goes to the reader's own at once and leaves no step behind.
const links = [...document.querySelectorAll<HTMLAnchorElement>('language-forward a')];
const lang = readersLanguage(links.map(({ hreflang }) => hreflang));
const link = links.find(({ hreflang }) => hreflang === lang);

if (link !== undefined) {
  link.search = location.search;
  location.replace(link.href);
}
