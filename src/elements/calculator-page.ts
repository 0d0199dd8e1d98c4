import { ownWords } from './calculator-words.ts';

/** What a calculator's page brings to another page: the sections of its rules, by their names. */
export type Sections = ReadonlyMap<string, HTMLElement>;

/** Fills an element that holds but a link to a calculator's page with the form of its rule. Throws as `fetchSections`. */
export async function fillIn(calculator: HTMLElement, href: string): Promise<void> {
  const section = (await fetchSections(href)).get(calculator.getAttribute('rule') ?? '');
  if (section === undefined) return;
  calculator.setAttribute('calculator', section.getAttribute('calculator') ?? '');
  calculator.className = section.className;
  calculator.replaceChildren(...[...section.childNodes].map((node) => document.importNode(node, true)));
}

/**
 * Fetches a calculator's page for use on another: gives the sections of its rules, and adds its words, styles and script
 * to this page where they are not there yet. Throws where it cannot be had.
 */
export async function fetchSections(href: string): Promise<Sections> {
  const url = new URL(href, location.href);
  const response = await fetch(url.pathname);
  if (!response.ok) throw new Error(`${response.status} for ${url.pathname}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const words = page.querySelector('script[data-words]');
  const id = words?.getAttribute('data-words') ?? '';
  if (words !== null && ownWords(id) === null) document.body.append(document.importNode(words, true));
  for (const style of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!hasNode('link', 'href', style)) document.head.append(document.importNode(style));
  for (const script of page.querySelectorAll('script[src]'))
    if (!hasNode('script', 'src', script)) addScript(script.getAttribute('src') ?? '');
  return new Map(
    [...page.querySelectorAll<HTMLElement>('norma-calculator')].map((section) => [
      section.getAttribute('rule') ?? '',
      section,
    ]),
  );
}

function hasNode(tag: string, attribute: string, like: Element): boolean {
  return document.querySelector(`${tag}[${attribute}="${like.getAttribute(attribute)}"]`) !== null;
}

function addScript(src: string): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  document.head.append(script);
}
