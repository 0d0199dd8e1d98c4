import { actOf, unitOf } from '../law/address.ts';
import type { Hit } from '../search/ask.ts';
import type { Found } from './search-engine.ts';
import { groupHits } from './search-groups.ts';
import { drawHit, type HitTools, hrefOf } from './search-hit.ts';
import { actTitle, copyOf, link, make } from './search-page-parts.ts';

type Level = 'h2' | 'h3' | 'h4';

/** How many provisions are shown where none answers. */
const mostNearest = 3;

/**
 * What was found, ready to be put into the page: the best set off, then the terms, then the others by act and unit.
 * Where the texts do not say: that first, then what comes nearest and which other acts those texts name.
 */
export function drawFound(found: Found, terms: readonly Element[], tools: HitTools): Node[] {
  const { hits, silent } = found.answer;
  const [first, ...others] = hits;
  if (first === undefined) return [];
  if (silent) {
    const nearest = hits.slice(0, mostNearest);
    const said = make('section', 'silent', copyOf(tools.page, 'silent'));
    const groups = drawGroups(nearest, 'h3', tools);
    return [said, copyOf(tools.page, 'nearest'), ...groups, ...drawNamed(nearest, tools), ...terms];
  }
  return [drawBest(first, tools), ...terms, ...drawGroups(others, 'h2', tools, actOf(first.address))];
}

function drawBest(hit: Hit, tools: HitTools): HTMLElement {
  const section = make('section', 'best', copyOf(tools.page, hit.why === 'cited' ? 'cited' : 'best'));
  const file = tools.fileOf(unitOf(hit.address));
  const name = [file?.heading ?? hit.address, file?.places[hit.address]?.name ?? '']
    .filter((part) => part !== '')
    .join(' › ');
  const { title, worth } = titleOf(hit, tools);
  section.append(
    make('p', 'where', link(hrefOf(hit.address, tools), name, 'to', file?.lang)),
    make('p', 'from', title),
    worth,
    ...drawHit(hit, true, tools),
  );
  return section;
}

/** The act of a hit, with what it and the text that is shown are worth. */
function titleOf(hit: Hit, { page, lang, fileOf }: HitTools): ReturnType<typeof actTitle> {
  return actTitle(page, actOf(hit.address), fileOf(unitOf(hit.address))?.lang ?? lang);
}

/** `told`: the act of which it is said above already what it is worth. */
function drawGroups(hits: readonly Hit[], level: Level, tools: HitTools, told = ''): HTMLElement[] {
  const lower = level === 'h2' ? 'h3' : 'h4';
  return groupHits(hits).flatMap(({ act, units }) => {
    const [any] = units.flatMap((group) => group.hits);
    if (any === undefined) return [];
    const { title, worth } = titleOf(any, tools);
    const section = make('section', 'found', make(level, '', title), ...(act === told ? [] : [worth]));
    for (const { unit, hits: inside } of units) {
      const file = tools.fileOf(unit);
      const heading = link(hrefOf(unit, tools), file?.heading ?? unit, 'to', file?.lang);
      section.append(make(lower, '', heading), drawList(inside, tools));
    }
    return [section];
  });
}

/** The hits of a unit. What holds another hit is its heading; the words that lead to several stand above the first. */
function drawList(hits: readonly Hit[], tools: HitTools): HTMLElement {
  const shown = hits.filter(({ address }) => !hits.some((other) => other.address.startsWith(`${address}/`)));
  let above = '';
  const items = shown.map((hit) => {
    const holder = hit.address.slice(0, hit.address.lastIndexOf('/'));
    const led = holder === above;
    above = holder;
    const file = tools.fileOf(unitOf(hit.address));
    const name = file?.places[hit.address]?.name ?? '';
    const place =
      name === '' ? [] : [make('p', 'where', link(hrefOf(hit.address, tools), name, 'to', file?.lang))];
    return make('li', '', ...place, ...drawHit(hit, false, tools, led));
  });
  return make('ol', '', ...items);
}

/** Which other acts the texts of the hits name; nothing where they name none. */
function drawNamed(hits: readonly Hit[], { page }: HitTools): Node[] {
  return drawListed('named', new Set(hits.map((hit) => actOf(hit.address))), page);
}

/** The topics of the comparison that a query asks for; nothing where it asks for none. */
export function drawCompared(topics: readonly string[], page: HTMLElement): Node[] {
  return drawListed('compared', new Set(topics), page);
}

/** A list that the page holds ready, with the items of some names alone. */
function drawListed(list: string, names: ReadonlySet<string>, page: HTMLElement): Node[] {
  const section = make('section', list, copyOf(page, list));
  for (const item of section.querySelectorAll<HTMLElement>('[data-of]'))
    if (!names.has(item.dataset.of ?? '')) item.remove();
  return section.querySelector('[data-of]') === null ? [] : [section];
}
