import type { Locale } from '../locale.ts';

/** A child of the search page that its HTML always has. Throws where it has none: a fault of our own. */
export function need<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`found no ${selector} in the search page`);
  return found;
}

/** A copy of what a template of the page holds. */
export function copyOf(root: ParentNode, name: string): DocumentFragment {
  const { content } = need(root, `template[data-for="${name}"]`, HTMLTemplateElement);
  return document.importNode(content, true);
}

/** The act of a place: its name as a link, what it and its text in the language shown are worth. */
export function actTitle(
  page: ParentNode,
  act: string,
  shown: Locale,
): { readonly title: HTMLAnchorElement; readonly worth: HTMLParagraphElement } {
  const template = need(page, `template[data-act="${act}"]`, HTMLTemplateElement);
  const copy = document.importNode(template.content, true);
  const worth = need(copy, 'p', HTMLParagraphElement);
  for (const text of worth.querySelectorAll<HTMLElement>('[data-lang]'))
    if (text.dataset.lang !== shown) text.remove();
  return { title: need(copy, 'a', HTMLAnchorElement), worth };
}

/** A new element with a class (none where empty) and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (style !== '') element.className = style;
  element.append(...children);
  return element;
}

/** A new link; `lang` where its words are in another language than the page. */
export function link(href: string, words: string, style = '', lang = ''): HTMLAnchorElement {
  const element = make('a', style, words);
  element.href = href;
  if (lang !== '' && lang !== document.documentElement.lang) element.lang = lang;
  return element;
}
