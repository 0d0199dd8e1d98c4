import { locales } from '../../locale.ts';
import { make } from './dom.ts';
import { type Excerpt, excerptOf, linksAt } from './excerpts.ts';
import { type RoomWords, readTerm, readWords, type TermWords } from './files.ts';
import { destinationOf } from './places.ts';

/** As many signs of a place are shown beside its link: the rest is a step away. */
const mostSigns = 700;

/** What a card says of where a link leads; undefined where that is nothing to show, or cannot be had now. */
export async function cardOf(link: HTMLAnchorElement): Promise<HTMLElement[] | undefined> {
  const destination = destinationOf(new URL(link.href));
  if (destination === undefined) return undefined;
  const { base, ui } = destination;
  const words = readWords(linksAt(base), ui);
  if (destination.type === 'place') {
    const excerpt = await excerptOf(link, destination);
    return excerpt && excerptCard(excerpt, await words, link.href);
  }
  const here = destinationOf(location);
  if (here?.type !== 'place') return undefined;
  const term = await readTerm(linksAt(base), ui, here.unit ?? `${here.act}/terms`, destination.id);
  return term && termCard(term, await words, ui, link.href);
}

function excerptCard({ act, lang, name, lines }: Excerpt, words: RoomWords, href: string): HTMLElement[] {
  const { title, force, texts } = words.acts[act] ?? { title: act, force: '', texts: {} };
  let left = mostSigns;
  const shown = lines.flatMap(({ label, text, depth }) => {
    if (left <= 0) return [];
    const part = text.length > left ? `${text.slice(0, text.lastIndexOf(' ', left))}…` : text;
    left -= text.length;
    const number = label === '' ? [] : [make('b', { textContent: label }), ' '];
    return [make('p', { className: `in-${Math.min(depth, 3)}` }, [...number, part])];
  });
  return [
    make('p', { className: 'worth', textContent: [title, force, texts[lang]].filter(Boolean).join(' · ') }),
    make('p', { className: 'name', lang, textContent: name }),
    make('div', { className: 'words', lang }, shown),
    onward(words.open, href),
  ];
}

function termCard(
  term: TermWords,
  words: RoomWords,
  ui: keyof TermWords['terms'],
  href: string,
): HTMLElement[] {
  const others = locales.filter((lang) => lang !== ui);
  const note =
    term.note === undefined
      ? []
      : [make('p', {}, [make('b', { textContent: words.beware }), `: ${term.note}`])];
  return [
    make('p', { className: 'name', textContent: term.terms[ui] }),
    ...others.map((lang) =>
      make('p', { className: 'worth' }, [
        `${words.languages[lang]}: `,
        make('span', { lang, textContent: term.terms[lang] }),
      ]),
    ),
    make('div', { className: 'words' }, [make('p', { textContent: term.definition }), ...note]),
    onward(words.inGlossary, href),
  ];
}

function onward(words: string, href: string): HTMLElement {
  return make('p', { className: 'on' }, [make('a', { href, textContent: words })]);
}
