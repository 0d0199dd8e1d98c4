import type { TermHit } from '../editorial/term-matcher.ts';
import { type Address, actOf, isWithin } from '../law/address.ts';
import { type CitationForm, writeCitation } from '../law/citation/write.ts';
import { indexOf } from '../law/references.ts';
import type { Locale } from '../locale.ts';
import { laws, placesIn } from '../site.ts';
import { links } from './links.ts';
import type { PageNotes } from './page-notes.ts';

/** A page that names places of the acts. */
export interface Sheet {
  readonly ui: Locale;
  /** What stands on the page itself: a unit, or a whole act. */
  readonly holds?: Address;
  /** The act that the page speaks of where it holds none: its places are called without its title. */
  readonly act?: string;
}

/** A page of a law's text, with what it says of its places. */
export interface LawSheet extends Sheet {
  readonly holds: Address;
  readonly notes: PageNotes;
  /** On the page of a whole act: the provisions that have notes on the pages of their units. */
  readonly noted?: ReadonlySet<Address>;
  /** The terms that the page marks, by language and paragraph: `ru kz-code/9/al-1`. */
  readonly terms?: ReadonlyMap<string, readonly TermHit[]>;
}

/** True for the page of a whole act. */
export function isWholeAct({ holds }: Sheet): boolean {
  return holds !== undefined && holds === actOf(holds);
}

/** What citations of the acts are resolved against. */
export const citations = indexOf({ laws });

const eIds = new Map(
  laws.flatMap((law) => {
    const original = law.texts.get(law.original);
    return original === undefined ? [] : [...placesIn(original)];
  }),
);

/** Where an address leads from a page: within the page where it stands there, else to the page of its unit or act. */
export function hrefOf(address: Address, sheet: Sheet): string {
  const { ui, holds } = sheet;
  const found = eIds.get(address);
  if (found === undefined) return links.act(ui, actOf(address));
  const { eId } = found.place;
  if (holds !== undefined && isWithin(address, holds))
    return `#${isWholeAct(sheet) ? eId.replace(/__al_1$/u, '') : eId}`;
  return links.place(ui, { address, eId, unit: found.unit?.address });
}

/**
 * What an address is called, as lawyers of the language cite it: `часть вторая статьи 17`, short `ч. 2 ст. 17`. Seen from another act, with
 * the act's short title; an act is called by that alone.
 */
export function nameOf(
  address: Address,
  { ui, holds, act = holds }: Sheet,
  form: CitationForm = 'long',
): string {
  const law = laws.find(({ name }) => name === actOf(address));
  const title = law?.record.shortTitles[ui] ?? actOf(address);
  // The first words of a provision are cited as the provision.
  const words = writeCitation(address.replace(/\/al-1$/u, ''), ui, form, citations);
  if (words === undefined) return title;
  return act !== undefined && actOf(act) === actOf(address) ? words : `${words}, ${title}`;
}
