import type { Profile } from '../../src/law/profile.ts';
import type { Locale } from '../../src/locale.ts';
import type { Line } from './lines.ts';

/** A run of lines in one language. */
export interface LanguageRange {
  readonly lang: Locale;
  readonly from: number;
  readonly to: number;
}

/** Letters of a line that are looked at. */
const sample = 90;
/** Lines and letters in another language after which a text is taken to go on in that language. */
const fewestLines = 4;
const fewestLetters = 250;

/** Cuts the lines of a file into runs of one language. Short foreign passages stay in the run around them. */
export function languagesOf(lines: readonly Line[], profile: Profile): LanguageRange[] {
  const home = homeOf(lines, profile);
  const ranges: LanguageRange[] = [];
  let lang: Locale | undefined;
  let from = 0;
  let candidate: Locale | undefined;
  let candidateFrom = 0;
  let count = 0;
  let letters = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const read = readLine(line.text, lang === undefined || lang === 'en' ? home : undefined);
    if (read === undefined) continue;
    if (lang === undefined || read.lang === lang) {
      lang ??= read.lang;
      candidate = undefined;
      continue;
    }
    if (candidate !== read.lang) {
      candidate = read.lang;
      candidateFrom = index;
      count = 0;
      letters = 0;
    }
    count += 1;
    letters += line.text.length;
    if (count < fewestLines || letters < fewestLetters) continue;
    ranges.push({ lang, from, to: candidateFrom });
    lang = candidate;
    from = candidateFrom;
    candidate = undefined;
  }
  if (lines.length > 0) ranges.push({ lang: lang ?? home, from, to: lines.length });
  return ranges;
}

/** The Cyrillic language of a file, for lines whose letters belong to both. */
function homeOf(lines: readonly Line[], profile: Profile): 'ru' | 'uk' {
  let ru = 0;
  let uk = 0;
  for (const line of lines.slice(0, 3000)) {
    if (/[ыэъё]/u.test(line.text)) ru += 1;
    if (/[іїєґ]/u.test(line.text)) uk += 1;
  }
  if (ru === uk) return profile === 'rada' ? 'uk' : 'ru';
  return uk > ru ? 'uk' : 'ru';
}

/** The language of a line; `home` decides where its letters belong to both Cyrillic languages. */
function readLine(text: string, home: 'ru' | 'uk' | undefined): { readonly lang: Locale } | undefined {
  let latin = 0;
  let cyrillic = 0;
  let ru = 0;
  let uk = 0;
  const end = Math.min(text.length, sample);
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index) | 0x20;
    if (code >= 97 && code <= 122) latin += 1;
    else if (code >= 0x400 && code <= 0x4ff) {
      cyrillic += 1;
      const exact = text.charCodeAt(index);
      if (exact === 0x44b || exact === 0x44d || exact === 0x44a || exact === 0x451) ru += 1;
      else if (exact === 0x456 || exact === 0x457 || exact === 0x454 || exact === 0x491) uk += 1;
    }
  }
  if (latin + cyrillic < 8) return undefined;
  if (latin > cyrillic * 2) return { lang: 'en' };
  if (cyrillic < latin * 2) return undefined;
  if (ru > 0 && uk === 0) return { lang: 'ru' };
  if (uk > 0 && ru === 0) return { lang: 'uk' };
  return home === undefined ? undefined : { lang: home };
}
