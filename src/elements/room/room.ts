import sheet from '../../styles/room.css?url';
import { markTerms, readView } from '../view.ts';
import { completeRows, noteMark } from './act-rows.ts';
import { Cards } from './cards.ts';
import { watchCases } from './cases.ts';
import { commandOf, takesKeys } from './commands.ts';
import { addSheet } from './dom.ts';
import { keepTexts } from './keep-texts.ts';
import { placeInView } from './place-in-view.ts';

// What a reader may ask of any page. Fetched at the reader's first sign: src/elements/page.ts.

/** Links that have a card: citations, terms, places that notes and margins name. */
const carded = `.law a[href]:not(.n, ${noteMark}), .at a, .side li a`;
/** Where a page is wide enough for the contents beside the words: src/styles/page.css. */
const wide = matchMedia('(min-width: 80rem)');

completeRows(document);
const styled = addSheet(sheet);
const cards = new Cards();
/** The card that was open when a finger came down; null where the last press was no finger's. */
let touched: { readonly card: HTMLAnchorElement | undefined } | null = null;

// What only some pages or readers need comes with the first need of it.
/** Brings the texts of a whole act that stand on pages of their own. */
const texts = () => import('./texts-beside.ts');
const contents = () => import('./contents.ts');

function linkAt(target: EventTarget | null, selector = 'a'): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(`a:is(${selector})`) : null;
}

function onPointerOver({ target, pointerType }: PointerEvent): void {
  const link = linkAt(target, carded);
  if (link !== null && pointerType !== 'touch') styled.then(() => cards.rest(link));
}

function onPointerOut({ target, relatedTarget }: PointerEvent): void {
  const link = linkAt(target, carded);
  if (link !== null && linkAt(relatedTarget) !== link) cards.leave();
}

function onPointerDown({ target, pointerType }: PointerEvent): void {
  const { link } = cards;
  touched = pointerType === 'touch' ? { card: link } : null;
  if (!cards.contains(target) && linkAt(target) !== link) cards.hide();
}

function onFocus({ target }: FocusEvent): void {
  const link = linkAt(target, carded);
  if (link?.matches(':focus-visible')) styled.then(() => cards.show(link));
  else if (link !== cards.link && !cards.contains(target)) cards.hide();
}

function onClick(event: MouseEvent): void {
  const link = linkAt(event.target);
  // A language of the page: the place that is read is kept, not only the one that the address names.
  if (link?.matches('language-choice *')) link.hash = placeInView()?.id ?? location.hash;
  const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
  if (link === null || event.defaultPrevented || button > 0 || ctrlKey || metaKey || shiftKey || altKey)
    return;
  if (link.matches('.law :not(.card) *') && link.matches(carded) && touched !== null) {
    // A finger rests on nothing: its first tap shows what the link leads to, the second goes there.
    if (touched.card === link) return;
    event.preventDefault();
    styled.then(() => cards.show(link)).then((shown) => (shown ? cards.focus() : location.assign(link.href)));
    return;
  }
  if (link.matches('.toc > a') && link.role === 'button') {
    event.preventDefault();
    styled
      .then(contents)
      .then(({ openContents }) => openContents())
      .catch(() => location.assign(link.href));
  } else if (link.matches('.elsewhere a')) {
    event.preventDefault();
    texts().then(({ bringTexts }) => bringTexts([link]));
  } else if (link.matches('.sight') && link.pathname !== location.pathname) {
    event.preventDefault();
    styled
      .then(() => import('./view-sheet.ts'))
      .then(({ openView }) => openView(link.pathname, 'low'))
      .catch(() => location.assign(link.href));
  }
}

function onKey(event: KeyboardEvent): void {
  const { target, code, key } = event;
  if (key === 'Escape') cards.hide();
  const link = linkAt(target, '.toc > a');
  if (key === ' ' && link?.role === 'button') {
    event.preventDefault();
    link.click();
  }
  if (event.defaultPrevented || !(target instanceof Element) || takesKeys(target)) return;
  if (!readView().keys || document.querySelector('dialog[open]') !== null) return;
  const found = commandOf(event);
  if (found === undefined) return;
  cards.hide();
  // A sign that a command writes nowhere: `/` would open the browser's own search.
  if (code === 'Slash') event.preventDefault();
  styled.then(() => import('./run.ts')).then(({ runCommand }) => runCommand(found.command, found.index));
}

/** The contents stand beside the words where there is room, else behind a button. */
function layContents(): void {
  const side = document.querySelector<HTMLElement>('.toc');
  const link = side?.querySelector('a');
  if (!side || !link) return;
  const beside = wide.matches && getComputedStyle(side).maxHeight !== 'none';
  link.role = beside ? null : 'button';
  link.ariaHasPopup = beside ? null : 'dialog';
  if (!beside) return;
  styled
    .then(contents)
    .then(({ fillSide }) => fillSide(side))
    .catch(() => undefined);
}

addEventListener('pointerover', onPointerOver);
addEventListener('pointerout', onPointerOut);
addEventListener('pointerdown', onPointerDown);
addEventListener('focusin', onFocus);
addEventListener('click', onClick);
addEventListener('keydown', onKey);
addEventListener('change', keepTexts);
wide.addEventListener('change', layContents);
layContents();
watchCases();
if (document.querySelector('.law') !== null) import('../cite/cite.ts');
const beside = document.querySelector<HTMLElement>('.side.contents');
if (beside !== null) {
  contents().then(({ followInContents }) => followInContents(beside));
  import('./act-terms.ts').then(({ markActTerms }) => markActTerms());
}
if (document.querySelector('.elsewhere') !== null) texts().then(({ bringWished }) => bringWished());
if (!readView().terms) markTerms(false);

/** Answers the reader's sign that fetched this: it came before anything here could hear it. */
export function answer(event?: Event): void {
  if (event instanceof FocusEvent) onFocus(event);
  else if (event instanceof KeyboardEvent) onKey(event);
  else if (event?.type === 'change') keepTexts(event);
  else if (event instanceof PointerEvent && event.type === 'pointerover') onPointerOver(event);
  else if (event instanceof PointerEvent && event.type === 'pointerdown') onPointerDown(event);
}
