import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSnowballRussian } from '@orama/stemmers/russian';
import type { Locale } from '../locale.ts';
import { stemUkrainian } from './stem-uk.ts';

/** Beginnings of words whose forms no rule brings together, or which rules bring together with others, with their stem. */
const roots: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/^уволь?(?:н|и|е|я|ю)/u, 'увол'],
    [/^законност/u, 'законност'],
    [/^подар(?:о?к|оч|и|ен)/u, 'подарк'],
    [/^взят(?:о?к|оч)/u, 'взятк'],
    [/^отпуск/u, 'отпуск'],
    [/^родств/u, 'родств'],
    [/^начальни|^начальств/u, 'начальник'],
    [/^присяг|^присяж|^присягн/u, 'присяг'],
    [/^(?:день|дня|дню|дни|дней|днем|дням|днями|днях)$/u, 'день'],
    [/^(?:год|года|году|годом|годы|годов|годам|годах|лет|летний)$/u, 'год'],
    [/^семь[яиею]|^семей/u, 'семь'],
    [/^(?:людьм|людей|людям|людях|люди)/u, 'люд'],
    [/^переда(?:в|ч|л|т|н|д|м|ю|ё|е|с)/u, 'передач'],
    [/^бра(?:ть|л|вш)/u, 'брать'],
    [/^наш(?:ел|ла|ли)$|^най(?:ти|д)/u, 'найт'],
    [/^судь[яиюе]|^судей/u, 'судья'],
  ],
  en: [
    [/^brib/u, 'bribe'],
    [/^resign/u, 'resign'],
    [/^dismiss/u, 'dismiss'],
    [/^(?:children|child)$/u, 'child'],
    [/^(?:oath|oaths)$/u, 'oath'],
    [/^politic/u, 'politic'],
    [/^competiti/u, 'competit'],
    [/^punish/u, 'punish'],
    [/^paid$/u, 'pay'],
    [/^(?:gave|given)$/u, 'give'],
    [/^(?:took|taken)$/u, 'take'],
    [/^(?:sworn|swore|swear)/u, 'swear'],
    [/^customs$/u, 'customs'],
    [/^found$/u, 'find'],
    [/^importan/u, 'important'],
    [/^objectiv/u, 'objectiv'],
  ],
  uk: [
    [/^звільн/u, 'звільн'],
    [/^погод(?:ж|ит|ил|ив|ьс)/u, 'погодж'],
    [/^законн(?:іст|ост)/u, 'законност'],
    [/^подарун/u, 'подарунк'],
    [/^хабар/u, 'хабар'],
    [/^відпуст/u, 'відпустк'],
    [/^родич/u, 'родич'],
    [/^службов(?:ец|ц)/u, 'службовц'],
    [/^присяг|^присяж|^присягн/u, 'присяг'],
    [/^(?:дня|дню|дні|день|днів|днем|дням|днями|днях)$/u, 'день'],
    [/^(?:рік|рок(?:у|и|ів|ом|ам|ами|ах|ові))$/u, 'рік'],
    [/^стат(?:т[яіюе]|тею|ей)/u, 'статт'],
    [/^сімь?[яїеює]|^сімей|^сімє/u, 'сім'],
    [/^переда(?:в|ч|л|т|н|д|м|ю|є|с)/u, 'передач'],
    [/^стаж(?:ув|ист|ер)/u, 'стажув'],
    [/^викладач|^викладанн/u, 'викладач'],
    [/^дозвілл/u, 'дозвілл'],
    [/^знай(?:ш|ти|д)/u, 'знайт'],
  ],
};

/**
 * The stem of a folded word (see foldWord): what its inflected forms share. Not a word of the language, and never shown.
 * Numbers are their own stems.
 */
export function stemOf(word: string, lang: Locale): string {
  if (/^\d/u.test(word)) return word;
  for (const [shape, stem] of roots[lang]) if (shape.test(word)) return stem;
  if (lang === 'uk') return stemUkrainian(word);
  if (lang === 'en')
    return /^[a-z]+$/u.test(word) ? stemEnglish(word).replace(/(?<=[a-z]{4})li$/u, '') : word;
  return mendRussian(stemSnowballRussian(word));
}

/** Snowball leaves fleeting vowels, final vowels of verbs and suffixes of verbal nouns apart. */
function mendRussian(stem: string): string {
  return stem
    .replace(/(?<=\p{L}{4})(?:ени|ени[ея]|ани)$/u, '')
    .replace(/(?<=\p{L}{4})(?:ен|ан|ян)$/u, '')
    .replace(/(?<=\p{L}{4})(?:ива|ыва|ова)$/u, '')
    .replace(/(?<=\p{L}{3})[аеиоуыэюяй]$/u, '')
    .replace(/(?<=[аеиоуыэюя]\p{L}*[^аеиоуыэюя])[оеё](?=[кц]$)/u, '')
    .replace(/(?<=\p{L}{3})ь$/u, '')
    .replace(/нн$/u, 'н');
}
