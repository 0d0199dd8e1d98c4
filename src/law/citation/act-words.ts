import type { Locale } from '../../locale.ts';
import { formsOf } from './unit-forms.ts';

/** What an act is called. `registration`: not an act but its entry in a register, which has a date and a number too. */
export type ActType =
  | 'law'
  | 'code'
  | 'constitution'
  | 'order'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'directive'
  | 'rules'
  | 'regulation'
  | 'instruction'
  | 'other'
  | 'registration';

export interface ActForm {
  readonly type: ActType;
  /** A word of common speech as well (порядок, решение, план): an act only where it is written as a name. */
  readonly common: boolean;
}

type Noun = readonly [type: ActType, stem: string, endings: string, common?: 'common'];

const ruMasculine = '_ а у ом е ы ов ам ами ах';
const ukMasculine = '_ у ові ом і и ів ам ами ах';
const ukMasculineA = '_ а у ові ом і и ів ам ами ах';
const ruNeuter = 'ие ия ию ием ии ий иям иями иях';
const ukNeuter = 'ня ню нням нні нь нню';

const nouns: Readonly<Record<Locale, readonly Noun[]>> = {
  ru: [
    ['law', 'закон', ruMasculine],
    ['law', 'законопроект', ruMasculine],
    ['code', 'кодекс', ruMasculine],
    ['constitution', 'конституци', 'я и ю ей ею й ям ями ях'],
    ['order', 'приказ', ruMasculine],
    ['resolution', 'постановлен', ruNeuter],
    ['decree', 'указ', ruMasculine],
    ['decree', 'декрет', ruMasculine],
    ['decision', 'решен', ruNeuter, 'common'],
    ['directive', 'распоряжен', ruNeuter, 'common'],
    ['rules', 'правил', 'а _ ам ами ах', 'common'],
    ['regulation', 'положен', ruNeuter, 'common'],
    ['regulation', 'регламент', ruMasculine, 'common'],
    ['regulation', 'устав', ruMasculine, 'common'],
    ['instruction', 'инструкци', 'я и ю ей ею й ям ями ях', 'common'],
    ['other', 'план', ruMasculine, 'common'],
    ['other', 'договор', ruMasculine, 'common'],
    ['other', 'конвенци', 'я и ю ей ею й ям ями ях', 'common'],
    ['other', 'порядк', 'а у ом е', 'common'],
    ['other', 'методик', 'а и е у ой', 'common'],
    ['other', 'стандарт', ruMasculine, 'common'],
    ['registration', 'зарегистрирован', '_ а о ы ный ного ная ной ное ные'],
  ],
  uk: [
    ['law', 'закон', ukMasculine],
    ['law', 'законопроект', ukMasculine],
    ['law', 'законопроєкт', ukMasculine],
    ['code', 'кодекс', ukMasculine],
    ['constitution', 'конституці', 'я ї ю єю й ям ями ях'],
    ['order', 'наказ', ukMasculine],
    ['resolution', 'постанов', 'а и і у ою _ ам ами ах'],
    ['decree', 'указ', ukMasculine],
    ['decree', 'декрет', ukMasculine],
    ['decision', 'рішен', ukNeuter, 'common'],
    ['directive', 'розпоряджен', ukNeuter, 'common'],
    ['rules', 'правил', 'а _ ам ами ах', 'common'],
    ['regulation', 'положен', ukNeuter, 'common'],
    ['regulation', 'регламент', ukMasculine, 'common'],
    ['regulation', 'статут', ukMasculine, 'common'],
    ['instruction', 'інструкці', 'я ї ю єю й ям ями ях', 'common'],
    ['other', 'план', ukMasculine, 'common'],
    ['other', 'договор', ukMasculineA, 'common'],
    ['other', 'конвенці', 'я ї ю єю й ям ями ях', 'common'],
    ['other', 'поряд', 'ок ку ком', 'common'],
    ['other', 'методик', 'а и у ою', 'common'],
    ['other', 'стандарт', ukMasculine, 'common'],
    ['registration', 'зареєстрован', 'о ий ого а ої е і'],
  ],
  en: [
    ['law', 'law', '_ s'],
    ['law', 'bill', '_'],
    ['code', 'code', '_ s'],
    ['constitution', 'constitution', '_'],
    ['order', 'order', '_ s', 'common'],
    ['resolution', 'resolution', '_ s', 'common'],
    ['decree', 'decree', '_ s'],
    ['decision', 'decision', '_ s', 'common'],
    ['directive', 'directive', '_ s', 'common'],
    ['rules', 'rules', '_', 'common'],
    ['regulation', 'regulation', '_ s', 'common'],
    ['regulation', 'charter', '_', 'common'],
    ['instruction', 'instruction', '_ s', 'common'],
    ['other', 'convention', '_', 'common'],
    ['other', 'treaty', '_', 'common'],
    ['other', 'act', '_ s', 'common'],
    ['registration', 'registered', '_'],
  ],
};

function formsIn(lang: Locale): Map<string, ActForm> {
  return new Map(
    nouns[lang].flatMap(([type, stem, endings, common]) =>
      formsOf(stem, endings).map((form): [string, ActForm] => [form, { type, common: common === 'common' }]),
    ),
  );
}

/** Every form of the nouns that name acts, by its key. */
export const actForms: Readonly<Record<Locale, ReadonlyMap<string, ActForm>>> = {
  ru: formsIn('ru'),
  uk: formsIn('uk'),
  en: formsIn('en'),
};
