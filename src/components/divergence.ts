import type { Excerpt, Note } from '../editorial/notes.ts';
import { actOf } from '../law/address.ts';
import type { Found } from '../law/library.ts';
import { nodesOf } from '../law/walk.ts';
import type { Locale } from '../locale.ts';
import { laws, placesIn } from '../site.ts';
import { printedHeading } from './names.ts';

/** Words of one language that say otherwise than another's, with those around them. */
export interface Differing {
  readonly lang: Locale;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** As many signs of the text stand on each side of the words. */
const around = 60;

/** What the texts print where languages diverge, for a note of that kind; nothing for other notes. */
export function differingIn(note: Note): Differing[] {
  if (note.kind !== 'divergence' || new Set(note.excerpts.map(({ lang }) => lang)).size < 2) return [];
  return note.excerpts.flatMap((excerpt) => inContext(excerpt) ?? []);
}

function inContext({ lang, at, text: words }: Excerpt): Differing | undefined {
  const text = laws.find(({ name }) => name === actOf(at))?.texts.get(lang);
  const node = text === undefined ? undefined : placesIn(text).get(at)?.node;
  for (const printed of node === undefined ? [] : printedIn(node)) {
    const start = printed.indexOf(words);
    if (start < 0) continue;
    const before = printed.slice(0, start);
    const after = printed.slice(start + words.length);
    return { lang, before: lastWords(before), words, after: firstWords(after) };
  }
  return undefined;
}

/** What is printed at a place: its heading, its paragraphs. */
function printedIn(node: Found['node']): readonly string[] {
  if (node.type === 'matter') return node.paragraphs;
  if (node.type === 'group') return [printedHeading(node)];
  if (node.type !== 'provision') return [node.text];
  return nodesOf(node).map((each) => (each.type === 'provision' ? printedHeading(each) : each.text));
}

function firstWords(text: string): string {
  if (text.length <= around) return text;
  return `${text.slice(0, text.lastIndexOf(' ', around))}…`;
}

function lastWords(text: string): string {
  if (text.length <= around) return text;
  const start = text.indexOf(' ', text.length - around);
  return `…${text.slice(start + 1)}`;
}
