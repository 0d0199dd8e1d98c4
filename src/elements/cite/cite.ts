import { citationFormats, cite } from '../../exports/citations/formats.ts';
import sheet from '../../styles/cite.css?url';
import { addSheet, make } from '../room/dom.ts';
import { linksAt } from '../room/excerpts.ts';
import { clearNotice, placeNotice, say, showNotice } from '../room/notice.ts';
import { destinationOf } from '../room/places.ts';
import { type Citing, readCiting } from './cite-file.ts';
import { putOnClipboard } from './clipboard.ts';
import { copyOfPlace, dayOf, type Wanted } from './copies.ts';
import { Menu, type MenuItem } from './menu.ts';
import { linkNumbers } from './numbers.ts';
import { type Place, placeAround, placeOf } from './place.ts';
import { printPart } from './print-part.ts';
import { sign } from './selection.ts';

// The menu beside a number, and what travels with copied words. Fetched at the reader's first sign: src/elements/room/room.ts.

/** Milliseconds until the button goes that the pointer left. */
const patience = 400;

const styled = addSheet(sheet);
const menu = new Menu();
const button = make('button', {
  type: 'button',
  className: 'cite-button',
  ariaHasPopup: 'menu',
  ariaExpanded: 'false',
});
let shown: Place | undefined;
let timer = 0;
let citing: Citing | undefined;

const here = destinationOf(location);
const place = here?.type === 'place' ? here : undefined;
const file = place && readCiting(linksAt(place.base), place.ui, place.act);
file?.then(
  (found) => {
    citing = found;
  },
  () => undefined,
);

/** Puts the button beside the number of a place, unless it is in use at another. */
async function show(at: Place): Promise<void> {
  clearTimeout(timer);
  if (file === undefined || menu.isOpen || (button.matches(':focus-visible') && shown?.link !== at.link))
    return;
  if (shown?.link === at.link && button.isConnected) return;
  shown = at;
  const [
    {
      file: { words },
    },
  ] = await Promise.all([file, styled]);
  if (shown !== at) return;
  button.ariaLabel = `${words.menu}: ${at.link.textContent?.trim()}`;
  at.link.after(button);
  stand(at.link.getBoundingClientRect());
}

/** In the margin before the number where the page has one, else below the number. */
function stand(number: DOMRect): void {
  const { style } = button;
  style.left = '0';
  style.top = '0';
  const { left, top, width, height } = button.getBoundingClientRect();
  const margin = number.left >= width;
  style.left = `${(margin ? number.left - width : number.left) - left}px`;
  style.top = `${(margin ? number.top + (number.height - height) / 2 : number.bottom) - top}px`;
}

function hide(): void {
  if (menu.isOpen || button.matches(':focus-visible') || document.activeElement === shown?.link) return;
  shown = undefined;
  button.remove();
}

function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, patience);
}

async function open(at: Place, opener: HTMLElement, focus: 'first' | 'last' = 'first'): Promise<void> {
  if (file === undefined) return;
  const [
    {
      file: { words },
    },
  ] = await Promise.all([file, styled]);
  const item = (wanted: Wanted, heading?: string): MenuItem => ({
    words: wanted === 'traditional' ? words.citation : words[wanted],
    act: () => copy(at, wanted),
    ...(heading === undefined ? {} : { heading }),
  });
  const [traditional, ...formats] = citationFormats;
  const items: MenuItem[] = [
    ...(opener === button ? [] : [{ words: words.open, act: { href: at.link.href } }]),
    item('link'),
    item('id'),
    ...(at.isGroup ? [] : [item('quotation')]),
    item(traditional),
    ...(at.isGroup ? [{ words: words.print, act: () => printAt(at) }] : []),
    ...formats.map((format, index) => item(format, index === 0 ? words.formats : undefined)),
  ];
  menu.open(opener, `${words.menu}: ${at.link.textContent?.trim()}`, items, focus);
}

/** Prints what stands under a heading. */
function printAt(at: Place): void {
  const citable = citing?.citable(citing.addressOf(at.eId), at.lang, dayOf(new Date()));
  printPart(at.holder, citable ? cite('traditional', citable) : undefined);
}

/** `?print=chp_3`: a link that prints a part of an act; once is enough. */
async function printWanted(): Promise<void> {
  const url = new URL(location.href);
  const link = document.getElementById(url.searchParams.get('print') ?? '')?.querySelector('.n');
  const at = placeOf(link);
  if (at === undefined || !at.isGroup) return;
  await file?.catch(() => undefined);
  url.searchParams.delete('print');
  history.replaceState(history.state, '', url);
  printAt(at);
}

async function copy(at: Place, wanted: Wanted): Promise<void> {
  if (citing === undefined) return;
  const { words } = citing.file;
  const made = copyOfPlace(citing, at, wanted, dayOf(new Date()));
  if (made === undefined) return;
  if (await putOnClipboard(made)) {
    say(words.copied);
    return;
  }
  const text = make('textarea', { readOnly: true, value: made.text, rows: 4, ariaLabel: words.refused });
  const close = make('button', { type: 'button', textContent: words.close });
  close.addEventListener('click', () => {
    clearNotice();
    at.link.focus({ preventScroll: true });
  });
  showNotice(make('p', { textContent: words.refused }), text, close);
  text.focus({ preventScroll: true });
  text.select();
}

function placeUnder(element: Element | undefined): Place | undefined {
  return element && placeAround(element);
}

function onOver({ target, pointerType }: PointerEvent): void {
  if (pointerType === 'touch' || !(target instanceof Element)) return;
  if (target === button || menu.contains(target)) {
    clearTimeout(timer);
    return;
  }
  const at = placeAround(target);
  if (at === undefined) hideSoon();
  else show(at).catch(() => undefined);
}

function onFocus({ target }: FocusEvent): void {
  if (target === button || menu.contains(target)) return;
  const at = target instanceof Element ? placeOf(target) : undefined;
  if (at === undefined) hideSoon();
  else show(at).catch(() => undefined);
}

/** A finger rests on nothing: where it presses a number the menu opens, the way to the place first in it. */
function onClick(event: MouseEvent): void {
  const at = event.target instanceof Element ? placeOf(event.target.closest('.n')) : undefined;
  if (at === undefined || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
  event.preventDefault();
  open(at, at.link).catch(() => location.assign(at.link.href));
}

button.addEventListener('click', () => {
  if (shown !== undefined) open(shown, button).catch(() => undefined);
});
button.addEventListener('keydown', (event) => {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || shown === undefined) return;
  event.preventDefault();
  open(shown, button, event.key === 'ArrowDown' ? 'first' : 'last').catch(() => undefined);
});
addEventListener('pointerover', onOver);
addEventListener('focusin', onFocus);
addEventListener('click', onClick);
addEventListener('resize', hide);
placeNotice();
linkNumbers();
printWanted();
document.addEventListener('copy', (event) => sign(event, citing, dayOf(new Date())));

// What the pointer rests on, or has the focus, was there before anything here could hear of it.
const at =
  placeOf(document.activeElement) ?? placeUnder([...document.querySelectorAll('.law :hover')].at(-1));
if (at !== undefined) show(at).catch(() => undefined);
