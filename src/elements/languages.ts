import { isLocale } from '../locale.ts';
import { readersLanguage, rememberLanguage } from './choice.ts';

/**
 * Around links to the same page in other languages: a followed link keeps the place on the page (its fragment) and
 * what the address says besides (its query), and is remembered as the reader's language.
 */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !isLocale(link.hreflang)) return;
      rememberLanguage(link.hreflang);
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

/** Around links to one place in several languages: goes to the reader's own at once and leaves no step behind. */
class LanguageForward extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>(`a[hreflang="${readersLanguage()}"]`);
    if (link === null) return;
    link.search = location.search;
    location.replace(link.href);
  }
}

customElements.define('language-choice', LanguageChoice);
customElements.define('language-forward', LanguageForward);
