import { make } from './dom.ts';
import { linksAt } from './excerpts.ts';
import { type ContentsEntry, type ContentsFile, readContents, readWords } from './files.ts';
import { placeInView } from './place-in-view.ts';
import { type Destination, destinationOf } from './places.ts';
import { openSheet } from './sheet.ts';

/** The page that is open; `eId` is the unit that is read on the page of a whole act. */
type Here = Extract<Destination, { type: 'place' }>;

function whereWeAre(): Here | undefined {
  const here = destinationOf(location);
  if (here?.type !== 'place') return undefined;
  return { ...here, eId: placeInView()?.closest('section')?.id ?? '' };
}

/** Opens the contents of the act that is open, the unit that is open marked; false where no act is. */
export async function openContents(): Promise<boolean> {
  const here = whereWeAre();
  if (here === undefined) return false;
  const links = linksAt(here.base);
  const [file, words] = await Promise.all([
    readContents(links, here.ui, here.act),
    readWords(links, here.ui),
  ]);
  const list = listOf(file, here);
  const dialog = openSheet(words.contents, words.close, [list]);
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) dialog.close();
  });
  showCurrent(dialog, list);
  return true;
}

/** Puts the contents beside a unit where a wide page has a column for them. */
export async function fillSide(side: HTMLElement): Promise<void> {
  const here = whereWeAre();
  if (here === undefined || side.querySelector('nav') !== null) return;
  const file = await readContents(linksAt(here.base), here.ui, here.act);
  if (side.querySelector('nav') !== null) return;
  const list = listOf(file, here);
  list.ariaLabel = side.textContent.trim();
  side.append(list);
  showCurrent(list, list);
}

/** Marks the unit that is read in the contents beside a whole act, as the reader goes on. */
export function followInContents(contents: HTMLElement): void {
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id);
        if (link === undefined || !isIntersecting) continue;
        for (const marked of contents.querySelectorAll('[aria-current]')) marked.ariaCurrent = null;
        link.ariaCurrent = 'location';
        showCurrent(contents, contents);
      }
    },
    // A line near the upper edge: what crosses it is read.
    { rootMargin: '-80px 0px -85% 0px' },
  );
  for (const section of document.querySelectorAll('.law section[id]')) observer.observe(section);
}

/** Scrolls what holds the list, and nothing else, to the unit that is open. */
function showCurrent(holder: HTMLElement, list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current]');
  if (current === null) return;
  if (holder instanceof HTMLDialogElement) current.focus();
  const { top, height } = current.getBoundingClientRect();
  const frame = holder.getBoundingClientRect();
  holder.scrollTop += top + height / 2 - (frame.top + frame.height / 2);
}

function listOf({ lang, entries }: ContentsFile, here: Here): HTMLElement {
  return make('nav', { className: 'contents', lang }, [listIn(entries, here)]);
}

function listIn(entries: readonly ContentsEntry[], here: Here): HTMLElement {
  const bare = entries.every(({ words, inner }) => inner === undefined && words.length < 6);
  const items = entries.map((entry) => make('li', {}, [itemOf(entry, here)]));
  return make('ol', { className: bare ? 'numbers' : '' }, items);
}

function itemOf(entry: ContentsEntry, here: Here): HTMLElement {
  const { words, inner } = entry;
  if (inner === undefined) {
    const link = make('a', { href: hrefOf(entry, here), textContent: words });
    if (isOpen(entry, here)) link.ariaCurrent = here.unit === undefined ? 'location' : 'page';
    return link;
  }
  const holdsOpen = inner.some((each) => holds(each, here));
  return make('details', { open: holdsOpen || (here.unit === undefined && here.eId === '') }, [
    make('summary', { textContent: words }),
    listIn(inner, here),
  ]);
}

/** To the page of the unit; on the page of the whole act, to its place there. */
function hrefOf({ unit, eId }: ContentsEntry, { base, ui, act, unit: open }: Here): string {
  const links = linksAt(base);
  return open === undefined || unit === undefined
    ? `${links.act(ui, act)}#${eId}`
    : links.unit(ui, `${act}/${unit}`);
}

function isOpen({ unit, eId }: ContentsEntry, here: Here): boolean {
  if (unit === undefined) return false;
  return here.unit === undefined ? here.eId === eId : here.unit === `${here.act}/${unit}`;
}

function holds(entry: ContentsEntry, here: Here): boolean {
  return isOpen(entry, here) || (entry.inner ?? []).some((each) => holds(each, here));
}
