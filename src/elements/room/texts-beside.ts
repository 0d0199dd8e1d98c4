import { isLocale, type Locale } from '../../locale.ts';
import { linkNumbers } from '../cite/numbers.ts';
import { completeRows } from './act-rows.ts';
import { make } from './dom.ts';
import { linksAt } from './excerpts.ts';
import { type RoomWords, readWords } from './files.ts';
import { placeInView } from './place-in-view.ts';
import { destinationOf } from './places.ts';
import { appendText, headTexts } from './text-rows.ts';

/** A text of an act with the page that it stands on beside the original. */
interface Brought {
  readonly lang: Locale;
  readonly link: HTMLAnchorElement;
  readonly page: Document;
}

/**
 * Brings texts of an act beside those in its page, from the pages that links lead to. A whole act holds the reader's text
 * and the original; any other is fetched when it is asked for. `wish`: the languages that the address or an earlier
 * choice names; undefined where the reader has pressed the link, who is led on where it fails.
 */
export async function bringTexts(links: readonly HTMLAnchorElement[], wish?: string): Promise<void> {
  const law = document.querySelector<HTMLElement>('.law');
  const here = destinationOf(location);
  if (law === null || here?.type !== 'place') return;
  const whole = law.closest<HTMLElement>('.columns') ?? law;
  try {
    const [words, ...texts] = await Promise.all([
      readWords(linksAt(here.base), here.ui),
      ...links.map(readText),
    ]);
    // What nobody pressed for may not be seen to move: it is out of sight for a frame.
    if (wish !== undefined) {
      whole.style.visibility = 'hidden';
      await frame();
    }
    const box = keepPlace(() => showTexts(law, texts, words, here.ui, here.act, wish));
    linkNumbers();
    if (wish === undefined) {
      box?.dispatchEvent(new Event('change', { bubbles: true }));
      box?.focus();
    } else {
      document.dispatchEvent(new Event('change'));
      await frame();
    }
  } catch {
    if (wish === undefined && links[0]) location.assign(links[0].href);
  } finally {
    whole.style.visibility = '';
  }
}

/** Brings the texts that the address or an earlier choice names: keep-texts.ts keeps it. */
export async function bringWished(): Promise<void> {
  const wish = wished();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.elsewhere a')];
  const named = links.filter(({ hreflang }) => wish.includes(hreflang));
  if (named.length > 0) await bringTexts(named, wish);
}

function wished(): string {
  const inAddress = new URLSearchParams(location.search).get('text');
  if (inAddress !== null) return inAddress;
  try {
    return localStorage.getItem(`norma.texts.${document.documentElement.lang}`) ?? '';
  } catch {
    return '';
  }
}

/** Resolves once the page has been drawn as it stands: what is hidden by then is not seen to move. */
function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** Changes the page, and leaves the place that is read where it was in the window. */
function keepPlace<Result>(change: () => Result): Result {
  const { style } = document.documentElement;
  // The browser would do so a frame later, and be seen to.
  style.overflowAnchor = 'none';
  const { id, top } = placeRead();
  const result = change();
  if (id !== undefined) scrollBy({ top: (topOf(id) ?? top) - top, behavior: 'instant' });
  requestAnimationFrame(() => {
    style.overflowAnchor = '';
  });
  return result;
}

function placeRead(): { readonly id: string | undefined; readonly top: number } {
  const id = placeInView()?.id;
  return { id, top: (id === undefined ? undefined : topOf(id)) ?? 0 };
}

function topOf(id: string): number | undefined {
  return document.getElementById(id)?.getBoundingClientRect().top;
}

/** The page that a link leads to. Throws where it cannot be had. */
async function readText(link: HTMLAnchorElement): Promise<Brought> {
  const response = await fetch(link.pathname);
  const { hreflang: lang } = link;
  if (!response.ok || !isLocale(lang)) throw new Error(`${link.pathname}: found no text`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  completeRows(page);
  return { lang, link, page };
}

/** Puts texts into the rows of the page and their boxes into its choice; gives the last box. */
function showTexts(
  law: HTMLElement,
  texts: readonly Brought[],
  words: RoomWords,
  ui: Locale,
  act: string,
  wish: string | undefined,
): HTMLInputElement | undefined {
  let last: HTMLInputElement | undefined;
  for (const { lang, link, page } of texts) {
    // Beside another text, the original is the second.
    const original = page.querySelectorAll<HTMLInputElement>('.texts > input')[1]?.value;
    if (original === undefined || !isLocale(original)) throw new Error(`${link.pathname}: found no original`);
    const statuses = words.acts[act]?.texts ?? {};
    const name = (each: Locale) => page.querySelector(`#text-${each} + label > span`)?.textContent ?? each;
    const fieldset = document.querySelector('.texts') ?? makeChoice(link, words.beside);
    for (const each of [original, lang]) {
      if (document.getElementById(`text-${each}`) === null) {
        last = make('input', {
          type: 'checkbox',
          id: `text-${each}`,
          value: each,
          className: page.getElementById(`text-${each}`)?.className ?? '',
        });
        const own = make('span', { lang: each, textContent: name(each) });
        const status = make('small', { textContent: statuses[each] ?? '' });
        fieldset.append(last, make('label', { htmlFor: last.id }, [own, ' ', status]));
      }
      const box = document.getElementById(`text-${each}`);
      if (box instanceof HTMLInputElement) box.checked = wish?.includes(each) ?? true;
      headTexts(law, each, name(each), statuses[each] ?? '', ui);
    }
    appendText(law, page, lang, original, ui);
    link.closest('li')?.remove();
  }
  if (document.querySelector('.elsewhere a') === null) document.querySelector('.elsewhere')?.remove();
  return last;
}

/** The boxes that choose among texts, where the page had one text alone. */
function makeChoice(link: HTMLAnchorElement, legend: string): HTMLElement {
  const fieldset = make('fieldset', { className: 'texts' }, [make('legend', { textContent: legend })]);
  link.closest('ul')?.before(fieldset);
  return fieldset;
}
