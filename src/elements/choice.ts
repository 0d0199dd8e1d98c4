/** The reader's language among those offered: the one chosen before, else the browser's first, else English. */
export function readersLanguage(offered: readonly string[]): string {
  return pickLanguage([remembered(), ...navigator.languages], offered);
}

/** The first of the wishes (BCP 47 tags, best first) that names a language of those offered, else English. */
export function pickLanguage(wishes: readonly (string | null)[], offered: readonly string[]): string {
  const langs = wishes.map((wish) => wish?.toLowerCase().split('-', 1)[0] ?? '');
  return langs.find((lang) => offered.includes(lang)) ?? 'en';
}

/** What src/elements/languages.ts keeps. */
function remembered(): string | null {
  try {
    return localStorage.getItem('norma.language');
  } catch {
    return null;
  }
}
