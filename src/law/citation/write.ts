import type { Locale } from '../../locale.ts';
import { type Address, actOf, toRoman } from '../address.ts';
import type { Profile } from '../profile.ts';
import { type CitationIndex, citableActOf } from './citation-index.ts';
import { letterOf } from './letters.ts';
import { englishNumber, ordinalOf } from './ordinals.ts';
import {
  adiletPart,
  closingPhrase,
  type Phrase,
  phraseOf,
  preambleWord,
  repeatedGenitive,
  repeatedWord,
} from './phrases.ts';
import type { CitedKind } from './units.ts';

/** `long`: `пункт 1 частини другої статті 17`; `short`: `п. 1 ч. 2 ст. 17`. */
export const citationForms = ['long', 'short'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A piece of an address with what is needed to write it; `number` without what tells repeated numbers apart. */
interface Piece {
  readonly kind: CitedKind;
  readonly phrase: Phrase;
  readonly number: string;
  /** 1, or 2 for the second piece of the same number. */
  readonly time: number;
}

/**
 * The citation of an address without its act, as lawyers of the language write it, in the tradition of the act:
 * the head in the nominative, its holders in the genitive. Undefined for the act itself and for what has no address.
 */
export function writeCitation(
  address: Address,
  lang: Locale,
  form: CitationForm,
  index: CitationIndex,
): string | undefined {
  const profile = citableActOf(index, address)?.profile;
  const kind = index.kinds.get(address);
  if (profile === undefined || kind === undefined || kind === 'act') return undefined;
  if (kind === 'preamble') return preambleWord[lang];
  const pieces = piecesOf(address, lang, profile, index);
  if (pieces === undefined) return undefined;
  if (form === 'long') return writeLong(pieces, lang);
  return lang === 'en' ? writeShortEnglish(pieces) : writeShort(pieces, lang);
}

/** The pieces of an address from the innermost outwards. */
function piecesOf(
  address: Address,
  lang: Locale,
  profile: Profile,
  index: CitationIndex,
): Piece[] | undefined {
  const act = actOf(address);
  const pieces: Piece[] = [];
  for (let place = address; place !== act; place = place.slice(0, place.lastIndexOf('/'))) {
    const kind = index.kinds.get(place);
    const phrase = kind === undefined ? undefined : phraseIn(place, kind, lang, profile, index);
    if (kind === undefined || phrase === undefined) return undefined;
    const segment = kind === 'closing' ? (index.groupOf.get(place) ?? '') : place;
    const [number = '', time = '1'] = segment.slice(segment.lastIndexOf('/') + 1).split('_');
    pieces.push({ kind, phrase, number: number.replace(headingPrefix, ''), time: Number(time) });
  }
  return pieces;
}

/** What the last segment of an address begins with where it is no bare number. */
const headingPrefix = /^(?:al|fn|section|subsection|chapter|subchapter)-/u;

function phraseIn(
  place: Address,
  kind: CitedKind,
  lang: Locale,
  profile: Profile,
  index: CitationIndex,
): Phrase | undefined {
  const isText = kind === 'text' || kind === 'quoted';
  const holder = index.kinds.get(place.slice(0, place.lastIndexOf('/')));
  if (isText && profile === 'adilet' && (holder === 'paragraph' || holder === 'article')) {
    return adiletPart[lang];
  }
  return phraseOf(profile, lang, kind);
}

function writeLong(pieces: readonly Piece[], lang: Locale): string {
  let text = '';
  for (const [depth, piece] of pieces.entries()) {
    const before = pieces[depth - 1];
    const words = longPiece(
      piece,
      lang,
      depth === 0 ? 'nominative' : before?.kind === 'footnote' ? 'dative' : 'genitive',
    );
    text += depth === 0 ? words : joint(lang, before?.kind === 'footnote') + words;
  }
  return text;
}

function joint(lang: Locale, footnote: boolean): string {
  if (lang === 'en') return footnote ? ' to ' : ' of ';
  if (!footnote) return ' ';
  return lang === 'ru' ? ' к ' : ' до ';
}

function longPiece(piece: Piece, lang: Locale, form: 'nominative' | 'genitive' | 'dative'): string {
  const { phrase, number, kind } = piece;
  if (kind === 'closing' && number === '')
    return closingPhrase[lang][form === 'nominative' ? form : 'genitive'];
  const word = phrase[form];
  const value = /^\d+$/u.test(number) ? Number(number) : undefined;
  const repeated = repeatedSuffix(piece, lang, form === 'genitive');
  if (phrase.number === 'spelt' && value !== undefined) {
    if (lang !== 'en') {
      const shape = form === 'nominative' ? phrase.gender : (`${phrase.gender}Genitive` as const);
      return `${word} ${ordinalOf(value, lang, shape) ?? value}${repeated}`;
    }
    const ordinal = kind === 'part' || word === 'part' ? undefined : englishNumber(value, 'ordinal');
    if (ordinal !== undefined) return `${ordinal} ${word}${repeated}`;
    return `${word} ${englishNumber(value, 'cardinal') ?? value}${repeated}`;
  }
  return `${word} ${printed(piece, lang)}${repeated}`;
}

function repeatedSuffix(piece: Piece, lang: Locale, genitive: boolean): string {
  if (piece.time < 2) return '';
  const word = (genitive ? repeatedGenitive : repeatedWord)[lang][piece.phrase.gender];
  return piece.time === 2 ? ` (${word})` : ` (${word}, ${piece.time})`;
}

function writeShort(pieces: readonly Piece[], lang: 'ru' | 'uk'): string {
  return pieces
    .map((piece, depth) => {
      const footnote = pieces[depth - 1]?.kind === 'footnote';
      const lead = depth === 0 ? '' : joint(lang, footnote);
      if (piece.kind === 'closing' && piece.number === '') return lead + closingPhrase[lang].genitive;
      return `${lead}${piece.phrase.short} ${printed(piece, lang)}${repeatedSuffix(piece, lang, depth > 0)}`;
    })
    .join('');
}

/** `Art. 17(2)(1)`, `para. 14, part 2`, `Sec. III, Ch. 2`: from the outermost inwards. */
function writeShortEnglish(pieces: readonly Piece[]): string {
  const outwards = pieces.toReversed();
  // A bracket after a repeated number would seem to belong to the first of them.
  if (outwards.slice(0, -1).some((piece) => piece.time > 1)) return writeLong(pieces, 'en');
  let text = '';
  for (const [depth, piece] of outwards.entries()) {
    const holder = outwards[depth - 1];
    const repeated = repeatedSuffix(piece, 'en', false);
    const plain = piece.kind === 'closing' && piece.number === '' ? closingPhrase.en.nominative : undefined;
    const words = (plain ?? `${piece.phrase.short} ${printed(piece, 'en')}`) + repeated;
    if (holder === undefined) text = words;
    else if (isBracketed(piece, holder)) text += `(${piece.number})${repeated}`;
    else text += `, ${words}`;
  }
  return text;
}

const bracketedKinds: readonly CitedKind[] = [
  'article',
  'part',
  'paragraph',
  'subparagraph',
  'point',
  'subpoint',
];

function isBracketed(piece: Piece, holder: Piece): boolean {
  return bracketedKinds.includes(piece.kind) && bracketedKinds.includes(holder.kind);
}

/** A number as its piece is labelled: `16)`, `IV`, `«а»`. */
function printed(piece: Piece, lang: Locale): string {
  const { number, phrase } = piece;
  if (phrase.number === 'roman') {
    const [first = '', ...rest] = number.split('-');
    const roman = /^\d{1,4}$/u.test(first) ? toRoman(Number(first)) : first;
    return [roman, ...rest.map((part) => letterOf(part, lang).toUpperCase())].join('-');
  }
  if (/\d/u.test(number)) return phrase.number === 'bracket' ? `${number})` : number;
  const letter = letterOf(number, lang);
  if (phrase.number === 'bracket') return `${letter})`;
  return lang === 'en' ? `(${letter})` : `«${letter}»`;
}
