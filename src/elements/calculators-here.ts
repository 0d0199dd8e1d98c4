import { fetchSections } from './calculator-page.ts';
import { element } from './calculator-result.ts';

/**
 * Puts the calculators that a folded list links to under their links, each folded in its turn: the rule that a link
 * names, or all rules of the calculator that rest on the provision of the page (`data-here`). A link whose page cannot
 * be had stays a link.
 */
export async function unfoldCalculators(list: HTMLElement): Promise<void> {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  await Promise.all(links.map((link) => unfoldLink(link, list.dataset.here)));
}

async function unfoldLink(link: HTMLAnchorElement, here: string | undefined): Promise<void> {
  const url = new URL(link.href);
  const named = url.searchParams.get('rule');
  const sections = await fetchSections(link.href).catch(() => new Map<string, HTMLElement>());
  const wanted = [...sections].filter(([rule, section]) =>
    named === null ? here === undefined || restsOn(section, here) : rule === named,
  );
  if (wanted.length === 0) return;
  const folds = wanted.map(([rule, section]) =>
    fold(rule, section.querySelector('h2')?.textContent ?? rule, url),
  );
  link.closest('li')?.append(...folds);
  if (named !== null) link.remove();
}

function restsOn(section: HTMLElement, here: string): boolean {
  return [...section.querySelectorAll<HTMLElement>('[data-clause]')].some(({ dataset: { clause = '' } }) =>
    `${clause}/`.startsWith(`${here}/`),
  );
}

/** A rule folded under its title: its form is made when it is first unfolded. */
function fold(rule: string, title: string, url: URL): HTMLElement {
  const details = element('details', { className: 'case' }, element('summary', {}, title));
  details.addEventListener('toggle', () => placeCalculator(details, rule, url), { once: true });
  return details;
}

/** Puts the calculator of a rule at the end of an element; `url` is its page, with the inputs that are known. */
export function placeCalculator(details: HTMLElement, rule: string, { pathname, searchParams }: URL): void {
  const query = new URLSearchParams(searchParams);
  query.set('rule', rule);
  const calculator = document.createElement('norma-calculator');
  calculator.setAttribute('rule', rule);
  calculator.lang = document.documentElement.lang;
  const href = `${pathname}?${query}`;
  calculator.append(element('a', { href }, details.querySelector('summary')?.textContent ?? rule));
  details.append(calculator);
}

for (const list of document.querySelectorAll<HTMLElement>('details.cases')) {
  if (list instanceof HTMLDetailsElement && list.open) void unfoldCalculators(list);
  else list.addEventListener('toggle', () => void unfoldCalculators(list), { once: true });
}
