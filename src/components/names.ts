import { capitalize, type Translate } from '../i18n.ts';
import { isWithin } from '../law/address.ts';
import type { Found, Law } from '../law/library.ts';
import type { Footnote, Group, Provision, Text, Unit } from '../law/model.ts';
import { labelNumber } from '../law/places.ts';
import { nodesOf } from '../law/walk.ts';
import type { Locale } from '../locale.ts';

/** The name of a place in words of the interface, from the outermost number down: `paragraph 9, subparagraph 16`. */
export function placeName(t: Translate, found: Found): string {
  const { node, unit, groups } = found;
  if (node.type === 'matter') return t('kind.preamble');
  if (node.type === 'group') return [...groups, node].map((group) => numbered(t, group)).join(', ');
  const chain = unit === undefined ? [] : provisionsAround(unit, node);
  const names = chain.map((provision) => numbered(t, provision));
  if (node.type === 'provision') return names.join(', ');
  return [...names, t(`kind.${node.type}`, { number: lastNumber(node.address) })].join(', ');
}

/** The provisions from a unit down to a node in it, the node itself included where it is one. */
function provisionsAround(unit: Unit, node: Provision | Text | Footnote): Provision[] {
  return nodesOf(unit)
    .filter((each) => each.type === 'provision')
    .filter((each) => isWithin(node.address, each.address));
}

function numbered(t: Translate, node: Provision | Group): string {
  return t(`kind.${node.kind}`, { number: numberOf(t, node) });
}

/** The number as printed, without the signs around it; a number printed again in one place says which time it is. */
function numberOf(t: Translate, { label, address }: Provision | Group): string {
  const occurrence = /_(\d+)$/u.exec(address)?.[1];
  const printed = labelNumber(label).replace(/^[\s(]+|[\s).]+$/gu, '');
  const number = printed === '' ? lastNumber(address) : printed;
  return occurrence === undefined ? number : t('kind.repeated', { number, occurrence });
}

function lastNumber(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/^[a-z]+-|_\d+$/gu, '');
}

/** What a unit is called, with the language of the words. */
export interface Heading {
  readonly words: string;
  readonly lang: Locale;
  /** The same in words of the interface, where `words` are in another language: empty otherwise. */
  readonly gloss: string;
}

/** A unit's heading as printed where it has a title, in words of the interface where it is only numbered. */
export function unitHeading(t: Translate, ui: Locale, lang: Locale, unit: Unit): Heading {
  const name = capitalize(ui, placeName(t, { node: unit, place: unit, unit, groups: [] }));
  if (unit.title === undefined) return { words: name, lang: ui, gloss: '' };
  return { words: printedHeading(unit), lang, gloss: lang === ui ? '' : name };
}

/** Label and title as printed, one space between. */
export function printedHeading({
  label,
  title,
}: {
  readonly label: string;
  readonly title?: string;
}): string {
  return [label, title ?? ''].filter((part) => part !== '').join(' ');
}

/** The number of a unit as lists of bare numbers print it: `41-4`. */
export function bareNumber({ label }: Unit): string {
  return labelNumber(label).replace(/\.$/u, '');
}

/** A line about a unit for lists of pages: what the act is worth, then the unit's first words. */
export function describe(t: Translate, law: Law, unit: Unit): string {
  const words = nodesOf(unit)
    .filter((node) => node.type === 'text')
    .map((node) => node.text)
    .join(' ');
  return `${t(`force.${law.record.force}.name`)}. ${shorten(words, 120)}`;
}

/** The text, or as many whole words of it as stand in `length` UTF-16 units, with a sign that more follows. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut <= 0 ? length - 1 : cut).replace(/[\s.,;:–-]+$/u, '')}…`;
}
