import type { Note } from '../editorial/notes.ts';
import { notesAt } from '../editorial/notes.ts';
import { readNotes } from '../editorial/notes-read.ts';
import type { Address } from '../law/address.ts';
import { throwOn } from '../law/messages.ts';
import type { ActNode, Unit } from '../law/model.ts';
import { groupsOf, mattersOf, nodesOf } from '../law/walk.ts';

/** A note at a place of a page; told there, or at another place of the page that it concerns too. */
export interface PlacedNote {
  readonly note: Note;
  /** Where on the page its words stand. */
  readonly told: Address;
  /** The places of the page that it concerns, in reading order. */
  readonly places: readonly Address[];
}

/** What a page says of its places. Each note is told once: at its own place if the page has it, else at the first. */
export interface PageNotes {
  /** Notes that a reader must see beside the words, by place. */
  readonly at: ReadonlyMap<Address, readonly PlacedNote[]>;
  /** Notes on matters of form, in the order of their places. */
  readonly form: readonly PlacedNote[];
}

/** The register of notes, in the order of its files. Throws where it cannot be read. */
export const register: readonly Note[] = readRegister();

function readRegister(): readonly Note[] {
  const { notes, messages } = readNotes(process.cwd());
  throwOn(messages);
  return notes;
}

/** The notes of a page that holds these places, in reading order. */
export function notesOn(places: readonly Address[], notes: readonly Note[] = register): PageNotes {
  const at = new Map<Address, PlacedNote[]>();
  const form: PlacedNote[] = [];
  const found = new Map<string, PlacedNote>();
  for (const place of places) {
    for (const note of notesAt(notes, place)) {
      const concerned = places.filter((each) => each === note.at || note.also.includes(each));
      const [first = place] = concerned;
      const told = concerned.includes(note.at) ? note.at : first;
      const placed = found.get(note.id) ?? { note, told, places: concerned };
      if (note.severity !== 'S3') at.set(place, [...(at.get(place) ?? []), placed]);
      else if (!found.has(note.id)) form.push(placed);
      found.set(note.id, placed);
    }
  }
  return { at, form };
}

/** The provisions, units too, that have notes which a reader must see, at themselves or at a paragraph of theirs. */
export function notedProvisions(notes: readonly Note[] = register): ReadonlySet<Address> {
  const seen = notes.filter(({ severity }) => severity !== 'S3');
  const places = seen.flatMap(({ at, also }) => [at, ...also]);
  return new Set(places.map((place) => place.replace(/\/(?:al|fn)-\d+$/u, '')));
}

/** Every place of a text as a reader comes to it: each heading before what stands under it. */
export function placesInOrder(content: readonly ActNode[]): Address[] {
  return content.flatMap((node): Address[] => {
    if (node.type === 'matter') return node.place === undefined ? [] : [node.place.address];
    if (node.type === 'group') return [node.address, ...placesInOrder(node.content)];
    return placesOfUnit(node.unit);
  });
}

/** The places of a unit's page. */
export function placesOfUnit(unit: Unit): Address[] {
  return nodesOf(unit).map(({ address }) => address);
}

/** The places of an act's page that no unit holds: the act, its preamble, its headings but those that are a unit. */
export function placesOfAct(act: string, content: readonly ActNode[]): Address[] {
  const preamble = mattersOf(content).flatMap(({ place }) => (place === undefined ? [] : [place.address]));
  return [act, ...preamble, ...groupsOf(content).map(({ group }) => group.address)];
}
