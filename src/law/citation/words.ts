import { type Locale, locales } from '../../locale.ts';
import { months } from '../months.ts';
import { type ActForm, actForms } from './act-words.ts';
import { type NumberWords, numberWords } from './ordinals.ts';
import { allUnitForms, type UnitForm, unitForms } from './unit-forms.ts';

/** The words of citations in a language, or in all of them, by key (see keyOf). */
export interface Lexicon {
  /** Words at which a citation may begin: at all others reading is spared. */
  readonly starters: ReadonlySet<string>;
  /** False for queries: any language, and the writer takes less care. */
  readonly running: boolean;
  readonly units: ReadonlyMap<string, UnitForm>;
  readonly acts: ReadonlyMap<string, ActForm>;
  readonly numbers: NumberWords;
  /** настоящего, цієї, this: the piece or act in which the reference stands. */
  readonly self: ReadonlySet<string>;
  /** прилагаемый, attached: the act that is annexed to this one. */
  readonly attached: ReadonlySet<string>;
  /** What joins numbers and references of one list. */
  readonly and: ReadonlySet<string>;
  /** What makes a range between two numbers after a plural: `Articles 5 to 8`. */
  readonly through: ReadonlySet<string>;
  /** What may stand between two references of a list after that: `и в пункте 2`. */
  readonly prepositions: ReadonlySet<string>;
  /** What leads from a piece to its holder: of, the. */
  readonly of: ReadonlySet<string>;
  /** What leads from a footnote to its provision: сноска к пункту 9. */
  readonly to: ReadonlySet<string>;
  /** Nouns after a number that make it a quantity, by their beginning. */
  readonly measures: readonly string[];
  readonly months: ReadonlyMap<string, number>;
  /** What follows the year of a date. */
  readonly year: ReadonlySet<string>;
  /** What stands before the date of an act: от, від, dated. */
  readonly dated: ReadonlySet<string>;
  /** Words that begin a sentence with a capital letter before the noun of an act and are no part of its name. */
  readonly openers: ReadonlySet<string>;
  /** States as acts name them. */
  readonly countries: readonly (readonly string[])[];
  /** Beginnings of the names of official gazettes. */
  readonly gazettes: readonly string[];
  /** Turns of amending laws: a text that holds one speaks of other acts. */
  readonly amending: RegExp;
  /** Beginnings of the words that name a closing section: прикінцеві (та перехідні) положення. */
  readonly closing: readonly (readonly [first: string, second: string, noun: string])[];
  /** Phrases of common speech that look like references: `at this point`, `в этой части`. */
  readonly idioms: ReadonlySet<string>;
  /** Beginnings of the adjective for a number that an act uses twice: повторная. */
  readonly repeated: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '));
const list = (words: string): string[] => words.split(' ');

type Own = Omit<Lexicon, 'starters' | 'running' | 'units' | 'acts' | 'numbers' | 'months' | 'countries'> & {
  readonly countries: string;
};

const own: Readonly<Record<Locale, Own>> = {
  ru: {
    self: set(
      'настоящий настоящая настоящее настоящего настоящей настоящему настоящим настоящем настоящую настоящие настоящих настоящими данного данной данным данному данных этого этой этому этим этом эту этих',
    ),
    attached: set(
      'прилагаемый прилагаемая прилагаемого прилагаемой прилагаемые прилагаемых прилагаемым прилагаемую',
    ),
    and: set('и или либо'),
    through: set('по'),
    prepositions: set('в во с со по к из на'),
    of: set(''),
    to: set('к'),
    measures: list(
      'дн день суток сутк недел месяц год лет час минут рабоч календарн процент тенге рубл раз экземпляр человек',
    ),
    year: set('года году год г гг'),
    dated: set('от'),
    openers: set('согласно'),
    countries: 'республики казахстан/рк/казахстана/украины/российской федерации',
    gazettes: list('ведомост официальн'),
    amending:
      /изложить в (?:следующей|новой) редакции|дополнить (?:пункт|подпункт|част|абзац|стать|глав|раздел|слов)|заменить (?:слов|цифр)|исключить[.;]?\s*$/iu,
    closing: [['заключительн', 'переходн', 'положен']],
    idioms: new Set('этой части/этот пункт'.split('/')),
    repeated: list('повторн'),
  },
  uk: {
    self: set('цей ця це цього цієї цьому цій цим цією цю ці цих цими даного даної даним даною даному дану'),
    attached: set('доданий додана доданого доданої додані доданих доданим додану'),
    and: set('і й та або чи'),
    through: set('по'),
    prepositions: set('у в з із зі за до на по'),
    of: set(''),
    to: set('до'),
    measures: list(
      'дн день діб доб тижн тижд місяц рік рок роц годин хвилин робоч календарн відсот процент грив раз примірник осіб осі',
    ),
    year: set('року році рік р рр'),
    dated: set('від'),
    openers: set('згідно'),
    countries: 'україни/республіки казахстан/рк/казахстану',
    gazettes: list('відомост офіційн'),
    amending:
      /викласти [ву] такій редакції|доповнити (?:новим|пункт|підпункт|частин|абзац|статт|глав|розділ|слов)|замінити (?:слов|цифр)|виключити[.;]?\s*$/iu,
    closing: [['прикінцев', 'перехідн', 'положен']],
    idioms: new Set<string>(),
    repeated: list('повторн'),
  },
  en: {
    self: set('this these'),
    attached: set('attached enclosed annexed'),
    and: set('and or'),
    through: set('to through'),
    prepositions: set('in of under to with by from'),
    of: set('of the'),
    to: set('to the'),
    measures: list('day week month year hour minute working calendar percent tenge time cop'),
    year: set('year'),
    dated: set('dated of'),
    openers: set('see under pursuant according such other all any each every by when where no if as'),
    countries: 'of the republic of kazakhstan/of kazakhstan/of ukraine/of the rk',
    gazettes: list('vedomosti gazette bulletin vidomosti'),
    amending: /worded as follows|to read as follows|replaced (?:by|with) the words/iu,
    closing: [
      ['final', 'transitional', 'provision'],
      ['closing', 'transitional', 'provision'],
    ],
    idioms: new Set('this point/this part/this letter'.split('/')),
    repeated: list('repeated'),
  },
};

function lexiconOf(lang: Locale): Lexicon {
  const { ordinals, tens } = numberWords[lang];
  const maps: readonly ReadonlyMap<string, unknown>[] = [unitForms[lang], actForms[lang], ordinals, tens];
  const starters = new Set([
    ...own[lang].self,
    ...own[lang].attached,
    'sub',
    'n',
    'no',
    ...maps.flatMap((map) => [...map.keys()]),
  ]);
  return {
    ...own[lang],
    starters,
    running: true,
    units: unitForms[lang],
    acts: actForms[lang],
    numbers: numberWords[lang],
    months: months[lang],
    countries: own[lang].countries.split('/').map(list),
  };
}

/** The words of one language, for its texts. */
export const lexicons: Readonly<Record<Locale, Lexicon>> = {
  ru: lexiconOf('ru'),
  uk: lexiconOf('uk'),
  en: lexiconOf('en'),
};

function merge(): Lexicon {
  const all = locales.toReversed().map((lang) => lexicons[lang]);
  const sets = (pick: (lexicon: Lexicon) => ReadonlySet<string>) =>
    new Set(all.flatMap((each) => [...pick(each)]));
  const maps = <T>(pick: (lexicon: Lexicon) => ReadonlyMap<string, T>) =>
    new Map(all.flatMap((each) => [...pick(each)]));
  return {
    starters: sets((each) => each.starters),
    running: false,
    units: allUnitForms,
    acts: maps((each) => each.acts),
    numbers: {
      ordinals: maps((each) => each.numbers.ordinals),
      tens: maps((each) => each.numbers.tens),
      cardinals: maps((each) => each.numbers.cardinals),
    },
    self: sets((each) => each.self),
    attached: sets((each) => each.attached),
    and: sets((each) => each.and),
    through: sets((each) => each.through),
    prepositions: sets((each) => each.prepositions),
    of: sets((each) => each.of),
    to: sets((each) => each.to),
    measures: all.flatMap((each) => each.measures),
    months: maps((each) => each.months),
    year: sets((each) => each.year),
    dated: sets((each) => each.dated),
    openers: sets((each) => each.openers),
    countries: all.flatMap((each) => each.countries),
    gazettes: all.flatMap((each) => each.gazettes),
    // A query amends nothing.
    amending: /(?!)/u,
    closing: all.flatMap((each) => each.closing),
    idioms: sets((each) => each.idioms),
    repeated: all.flatMap((each) => each.repeated),
  };
}

/** The words of all three languages, for queries. */
export const allLexicon: Lexicon = merge();
