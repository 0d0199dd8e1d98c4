/** An element with its properties and what stands in it; words become text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  inner: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inner);
  return element;
}

/** Fetches a style sheet of the site and puts it on; resolves when it is there, or cannot be had. */
export function addSheet(href: string): Promise<void> {
  return new Promise((done) => {
    const link = make('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
