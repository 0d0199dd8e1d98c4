import { fetchSections } from './calculator-page.ts';
import { element } from './calculator-result.ts';

interface Titled {
  readonly rule: string;
  readonly title: string;
}

/**
 * Puts the calculators that a folded list links to under their links, each folded in its turn: the rule that a link
 * names, or all rules of the calculator that rest on the provision of the page (`data-here`). A link whose page cannot
 * be had stays a link.
 */
export async function unfoldCalculators(list: HTMLElement): Promise<void> {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const brought = await Promise.all(links.map((link) => rulesOf(link, list.dataset.here)));
  // All at once: what came by pieces would move under the reader's pointer.
  for (const [index, link] of links.entries()) unfoldLink(link, brought[index] ?? []);
}

/** The rules that a link means, each with its title. */
async function rulesOf(link: HTMLAnchorElement, here: string | undefined): Promise<Titled[]> {
  const named = new URL(link.href).searchParams.get('rule');
  const sections = await fetchSections(link.href).catch(() => new Map<string, HTMLElement>());
  return [...sections]
    .filter(([rule, section]) =>
      named === null ? here === undefined || restsOn(section, here) : rule === named,
    )
    .map(([rule, section]) => ({ rule, title: section.querySelector('h2')?.textContent ?? rule }));
}

function unfoldLink(link: HTMLAnchorElement, rules: readonly Titled[]): void {
  if (rules.length === 0) return;
  const url = new URL(link.href);
  link.closest('li')?.append(...rules.map(({ rule, title }) => fold(rule, title, url)));
  if (url.searchParams.has('rule')) link.remove();
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
