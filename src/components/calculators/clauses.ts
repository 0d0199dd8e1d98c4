import type { Version } from '../../elements/calculator-versions.ts';
import { translator } from '../../i18n.ts';
import { type Address, actOf, isWithin } from '../../law/address.ts';
import { hashProvision, hashWords } from '../../law/hash.ts';
import type { Found, Law, LawText } from '../../law/library.ts';
import type { Provision, Status } from '../../law/model.ts';
import { nodesOf } from '../../law/walk.ts';
import type { Locale } from '../../locale.ts';
import type { Rule } from '../../rules/rule.ts';
import { laws, placesIn } from '../../site.ts';
import { links } from '../links.ts';
import { placeName } from '../names.ts';

/** A line of a quoted provision: its number and its words as printed. */
export interface Line {
  readonly label: string;
  readonly text: string;
  /** Steps in from the provision itself; below zero for the openings of the provisions around it. */
  readonly depth: number;
}

/** A provision as it is quoted to a reader: verbatim, in their language where the act is in it. */
export interface Clause {
  readonly address: Address;
  readonly name: string;
  readonly url: string;
  readonly lang: Locale;
  readonly status: Status;
  readonly lines: readonly Line[];
}

/** The act that an address stands in. Throws where there is none: rules name only provisions that are there. */
export function lawOf(address: Address): Law {
  const law = laws.find(({ name }) => name === actOf(address));
  if (law === undefined) throw new Error(`no act for ${address}`);
  return law;
}

function findFor(ui: Locale, address: Address): { text: LawText; found: Found } {
  const law = lawOf(address);
  for (const lang of [ui, law.original]) {
    const text = law.texts.get(lang);
    const found = text === undefined ? undefined : placesIn(text).get(address);
    if (text !== undefined && found !== undefined) return { text, found };
  }
  throw new Error(`no provision ${address}`);
}

/** The version of the words of provisions, in the act's original language: the beginnings of their hashes in their order. */
export function versionOf(addresses: readonly Address[]): Version {
  return addresses
    .map((address) => {
      const { node } = findFor(lawOf(address).original, address).found;
      if (node.type === 'group' || node.type === 'matter')
        throw new Error(`${address} holds no words of a unit`);
      return (node.type === 'provision' ? hashProvision(node) : hashWords(node.text)).slice(0, 6);
    })
    .join('.');
}

/** The provisions whose words a rule is read from. */
export function provisionsOf({ provisions, quotes }: Rule): Address[] {
  return [...new Set([...provisions, ...quotes.map(({ provision }) => provision)])];
}

/** What a provision is called in its act, and where a reader of `ui` finds it. */
export function placeFor(ui: Locale, address: Address): { readonly name: string; readonly url: string } {
  const { found } = findFor(ui, address);
  return {
    name: placeName(translator(ui), found),
    url: links.place(ui, { ...found.place, unit: found.unit?.address }),
  };
}

/** A provision in a reader's language, else in the original. */
export function clauseFor(ui: Locale, address: Address): Clause {
  const { text, found } = findFor(ui, address);
  const { node, unit } = found;
  if (unit === undefined || node.type === 'group' || node.type === 'matter')
    throw new Error(`${address} holds no words of a unit`);
  const own = node.type === 'provision' ? linesOf(node, 0) : [{ label: '', text: node.text, depth: 0 }];
  const around = nodesOf(unit)
    .filter((each) => each.type === 'provision')
    .filter((each) => each !== node && isWithin(address, each.address) && each.address !== address);
  const openings = around.map((each, index) => openingOf(each, index - around.length));
  return {
    address,
    ...placeFor(ui, address),
    lang: text.lang,
    status: text.status,
    lines: [...openings.filter((line) => line.text !== '' && node.type === 'provision'), ...own],
  };
}

/** Number, title and first words of a provision that another stands in: without them a point says half a sentence. */
function openingOf({ label, title = '', content: [first] }: Provision, depth: number): Line {
  const words = first?.type === 'text' ? first.text : '';
  return { label, text: [title, words].filter((part) => part !== '').join(' '), depth };
}

function linesOf({ label, title, content }: Provision, depth: number): Line[] {
  const inner = content.flatMap((block): Line[] => {
    if (block.type === 'footnote') return [];
    return block.type === 'text' ? [{ label: '', text: block.text, depth }] : linesOf(block, depth + 1);
  });
  const [first, ...others] = inner;
  if (title !== undefined) return [{ label, text: title, depth }, ...inner];
  return first?.label === '' ? [{ ...first, label }, ...others] : [{ label, text: '', depth }, ...inner];
}

/** As many signs of provisions can stand open beside a form. */
const readable = 1600;

/** The rules whose provisions stand open on a page: those that are not too long and that no rule before has shown. */
export function rulesShownOpen(ui: Locale, rules: readonly Rule[]): ReadonlySet<string> {
  const shown = new Set<Address>();
  const open = new Set<string>();
  for (const rule of rules) {
    const addresses = provisionsOf(rule);
    const lines = addresses.flatMap((address) => clauseFor(ui, address).lines);
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    // A rule that stands alone on its page has more room.
    const isLong = length > (rules.length > 1 ? readable : 3 * readable);
    const isShown = rules.length > 1 && addresses.every((address) => shown.has(address));
    if (isLong || isShown) continue;
    open.add(rule.name);
    for (const address of addresses) shown.add(address);
  }
  return open;
}
