import type { Profile } from '../../src/law/profile.ts';
import type { Locale } from '../../src/locale.ts';
import type { LineRange } from './contents.ts';
import type { Line } from './lines.ts';
import { isFirst } from './order.ts';
import type { Recogniser } from './recogniser.ts';
import { isPlausible } from './tokens.ts';

/** A run of lines in one language. */
export interface LanguageRange extends LineRange {
  readonly lang: Locale;
  /** Lines inside that are in a language which Norma does not read: Kazakh. */
  readonly strange: readonly LineRange[];
}

/** Languages that lines are told apart by; `kk` is Kazakh. */
type Tongue = Locale | 'kk';

interface Run extends LineRange {
  readonly lang: Tongue;
}

/** Letters of a line that are looked at. */
const sample = 90;
/** Lines and letters in another language after which a text is taken to go on in that language. */
const fewestLines = 4;
const fewestLetters = 250;
/** Letters of its own by which a line is Kazakh. */
const fewestKazakh = 4;
/** How far the first number of an act stands from its beginning. */
const searched = 80;

/** Cuts the lines of a file into runs of one language; runs in which no act begins stay with the run around them. */
export function languagesOf(
  lines: readonly Line[],
  profile: Profile,
  recogniserOf: (lang: Locale) => Recogniser,
): LanguageRange[] {
  const ranges: LanguageRange[] = [];
  const home = homeOf(lines, profile);
  let before: LineRange[] = [];
  for (const { lang, ...run } of runsOf(lines, home)) {
    const last = ranges.at(-1);
    if (
      lang !== 'kk' &&
      (last === undefined || (last.lang !== lang && beginsAct(lines, run, recogniserOf(lang))))
    ) {
      ranges.push({ lang, from: last === undefined ? 0 : run.from, to: run.to, strange: before });
      before = [];
      continue;
    }
    const strange = lang === 'kk' ? [run] : [];
    if (last === undefined) before = [...before, ...strange];
    else ranges[ranges.length - 1] = { ...last, to: run.to, strange: [...last.strange, ...strange] };
  }
  if (ranges.length === 0 && lines.length > 0) {
    return [{ lang: home, from: 0, to: lines.length, strange: before }];
  }
  return ranges;
}

/** Runs of lines in one language, one after another without gaps. */
function runsOf(lines: readonly Line[], home: 'ru' | 'uk'): Run[] {
  const runs: Run[] = [];
  let lang: Tongue | undefined;
  let from = 0;
  let candidate: Tongue | undefined;
  let candidateFrom = 0;
  let count = 0;
  let letters = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const read = readLine(line.text, lang === 'ru' || lang === 'uk' ? undefined : home);
    if (read === undefined) continue;
    if (lang === undefined || read === lang) {
      lang ??= read;
      candidate = undefined;
      continue;
    }
    if (candidate !== read) {
      candidate = read;
      candidateFrom = index;
      count = 0;
      letters = 0;
    }
    count += 1;
    letters += line.text.length;
    if (count < fewestLines || letters < fewestLetters) continue;
    runs.push({ lang, from, to: candidateFrom });
    lang = candidate;
    from = candidateFrom;
    candidate = undefined;
  }
  if (lines.length > 0) runs.push({ lang: lang ?? home, from, to: lines.length });
  return runs;
}

/** True where the first heading or number of a run is a first one. */
function beginsAct(lines: readonly Line[], run: LineRange, recogniser: Recogniser): boolean {
  for (let index = run.from; index < Math.min(run.to, run.from + searched); index += 1) {
    const token = recogniser.recognise(lines[index]?.text ?? '');
    if (token?.type === 'heading' && isPlausible(token))
      return token.number === undefined || isFirst(token.number);
    if (token?.type === 'item' && token.shape === 'stop') return isFirst(token.number);
  }
  return false;
}

/** The Cyrillic language of a file, for lines whose letters belong to both. */
function homeOf(lines: readonly Line[], profile: Profile): 'ru' | 'uk' {
  let ru = 0;
  let uk = 0;
  for (const line of lines.slice(0, 3000)) {
    const read = readLine(line.text, undefined);
    if (read === 'ru') ru += 1;
    else if (read === 'uk') uk += 1;
  }
  if (ru === uk) return profile === 'rada' ? 'uk' : 'ru';
  return uk > ru ? 'uk' : 'ru';
}

/** The language of a line; `home` decides where its letters belong to both Cyrillic languages. */
function readLine(text: string, home: 'ru' | 'uk' | undefined): Tongue | undefined {
  let latin = 0;
  let cyrillic = 0;
  let ru = 0;
  let uk = 0;
  let kazakh = 0;
  const end = Math.min(text.length, sample);
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index) | 0x20;
    if (code >= 97 && code <= 122) latin += 1;
    else if (code >= 0x400 && code <= 0x4ff) {
      cyrillic += 1;
      const exact = text.charCodeAt(index);
      if (exact === 0x44b || exact === 0x44d || exact === 0x44a || exact === 0x451) ru += 1;
      else if (exact === 0x456 || exact === 0x457 || exact === 0x454) uk += 1;
      else if (exact >= 0x492) kazakh += 1;
    }
  }
  if (latin + cyrillic < 8) return undefined;
  if (latin > cyrillic * 2) return 'en';
  if (cyrillic < latin * 2) return undefined;
  if (kazakh >= fewestKazakh) return 'kk';
  if (ru > 0 && uk === 0) return 'ru';
  return uk > 0 && ru === 0 ? 'uk' : home;
}
