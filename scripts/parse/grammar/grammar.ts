import type { GroupKind } from '../../../src/law/model.ts';
import type { Profile } from '../../../src/law/profile.ts';
import type { Locale } from '../../../src/locale.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** What a heading announces. `book` is a division above sections (a book, a part of a code): text, no group. */
export type HeadingKind = GroupKind | 'article' | 'book';

/** What a line announces by its first word, where that is no heading. */
export type Marker = 'note' | 'approval' | 'annex' | 'agreed' | 'contents' | 'office';

/** The words of one language by which acts are cut into pieces: the walker knows no others. */
export interface Words {
  readonly lang: Locale;
  /** First words of headings, nominative, in small letters; a line must begin with a capital one. */
  readonly headings: Readonly<Record<string, HeadingKind>>;
  /** First words of lines by which several articles or items are repealed: what they name, in the shape of its labels. */
  readonly plurals: Readonly<Record<string, 'article' | 'stop' | 'bracket'>>;
  /** First words of markers, in small letters. */
  readonly markers: Readonly<Record<string, Marker>>;
  /** Ordinals in words that number a heading: "Глава первая". */
  readonly ordinals: RegExp;
  /** What follows the number of a heading without a stop where the line is a reference in running text. */
  readonly reference: RegExp;
  /** What follows the number where a heading tells of its own repeal. */
  readonly repealed: RegExp;
  /** A whole line that begins an editors' note. */
  readonly note: RegExp;
  /** The beginning of an act's own note, whose items are numbered; the first group is the number 1 on its line. */
  readonly remarks: RegExp;
  /** Words inside brackets by which a bracketed paragraph is an editors' note. */
  readonly bracketNote: RegExp;
  /** A stamp, its lines joined by spaces: it approves or attaches what follows to an order, a decree, a law. */
  readonly approval: RegExp;
  /** An annex stamp, joined: attached to rules, a law, an annex, or to nothing named. */
  readonly annex: RegExp;
  /** Titles of attached documents that are lists and forms and hold no provisions. */
  readonly list: RegExp;
  /** Titles of lists that stand between the paragraphs of an act or after them. */
  readonly enumeration: RegExp;
  /** A line by which the title of an act begins. */
  readonly title: RegExp;
  /** Who adopted the act, when, under which number. */
  readonly adoption: RegExp;
  /** How the preamble begins: its grounds, its purpose, "This Law". */
  readonly enacting: RegExp;
  /** Remarks on the text, such as "Unofficial translation". */
  readonly remark: RegExp;
  /** A whole line that divides a code above its sections: "Особлива частина". */
  readonly division: RegExp;
  /** Title of a closing section. */
  readonly closing: RegExp;
  /** A whole line that is the heading of a closing section without word and number. */
  readonly closingHeading: RegExp;
  /** The end of a sentence after which a new wording of another place is given. */
  readonly replacement: RegExp;
  /** The end of a sentence after which the wording of something new is given. */
  readonly addition: RegExp;
  /** Titles of lists that are acts after all: they change other acts. */
  readonly changes: RegExp;
  /** How a sentence begins that orders the change of another act, after a quotation. */
  readonly instruction: RegExp;
  /** Abbreviations after which a number at the start of a line belongs to a reference. */
  readonly abbreviation: RegExp;
  /** A word at the end of a line to which a number at the start of the next belongs: "в подпункте". */
  readonly referring: RegExp;
  /** A word at the end of a line that the next line must go on from. */
  readonly unfinished: RegExp;
}

/** A grammar: what the profile and the language add up to. */
export interface Grammar extends Words {
  readonly profile: Profile;
  /** Kind of a heading that has a Roman number and no word ("I. Загальні положення"), or an Arabic one. */
  readonly bareHeading: { readonly roman: GroupKind; readonly arabic: GroupKind };
  /** A closing section whose items hang on no article is a unit of its own. */
  readonly closingUnit: boolean;
}

const languages: Readonly<Record<Locale, Words>> = { ru, en, uk };

const traditions: Readonly<Record<Profile, Pick<Grammar, 'bareHeading' | 'closingUnit'>>> = {
  adilet: { bareHeading: { roman: 'section', arabic: 'chapter' }, closingUnit: false },
  rada: { bareHeading: { roman: 'section', arabic: 'section' }, closingUnit: true },
};

/** The grammar of a profile's texts in a language. */
export function grammarOf(profile: Profile, lang: Locale): Grammar {
  return { ...languages[lang], profile, ...traditions[profile] };
}
