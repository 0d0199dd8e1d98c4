/**
 * Links to the same page in other languages (`<language-choice>`): one that is followed keeps the place on the page (its
 * fragment) and what the address says besides (its query), and is remembered as the reader's language, in this browser alone.
 */
function chooseLanguage({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('language-choice a') : null;
  if (link === null) return;
  try {
    // src/elements/choice.ts reads it: the name stands in both, for what scripts share is one more file to wait for.
    localStorage.setItem('norma.language', link.hreflang);
  } catch {
    // Private windows and strict settings refuse storage: the reader then chooses by the browser's languages.
  }
  link.search = location.search;
  link.hash = location.hash;
}

addEventListener('click', chooseLanguage);
