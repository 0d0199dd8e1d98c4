import type { Hit } from '../search/ask.ts';
import type { Found } from './search-engine.ts';
import { groupHits, unitOf } from './search-groups.ts';
import { drawHit, type HitTools, hrefOf } from './search-hit.ts';
import { copyOf, link, make, need } from './search-page-parts.ts';

type Level = 'h2' | 'h3' | 'h4';

/** What was found, ready to be put into the page: the best set off, the others by act and unit. */
export function drawFound(found: Found, tools: HitTools): Node[] {
  const { hits, silent } = found.answer;
  const [first, ...others] = hits;
  if (silent && first !== undefined)
    return [drawSilence(hits, tools), ...drawGroups(hits.slice(0, 3), 'h3', tools)];
  if (first === undefined) return [copyOf(tools.page, 'nothing')];
  return [drawBest(first, tools), ...drawGroups(others, 'h2', tools)];
}

function drawBest(hit: Hit, tools: HitTools): HTMLElement {
  const section = make('section', 'best', copyOf(tools.page, hit.why === 'cited' ? 'cited' : 'best'));
  const file = tools.fileOf(unitOf(hit.address));
  const name = [file?.heading ?? hit.address, file?.places[hit.address]?.name ?? '']
    .filter((part) => part !== '')
    .join(' › ');
  const { title, worth } = actOf(hit, tools);
  section.append(
    make('p', 'where', link(hrefOf(hit.address, tools), name, 'to', file?.lang)),
    make('p', 'from', title),
    worth,
    ...drawHit(hit, true, tools),
  );
  return section;
}

/** The act of a hit: its name as a link, what it and the text that is shown are worth. */
function actOf(hit: Hit, { page, lang, fileOf }: HitTools): { title: Element; worth: HTMLElement } {
  const [act = ''] = hit.address.split('/', 1);
  const template = need(page, `template[data-act="${act}"]`, HTMLTemplateElement);
  const copy = document.importNode(template.content, true);
  const worth = need(copy, 'p', HTMLParagraphElement);
  const shown = fileOf(unitOf(hit.address))?.lang ?? lang;
  for (const text of worth.querySelectorAll<HTMLElement>('[data-lang]'))
    if (text.dataset.lang !== shown) text.remove();
  return { title: need(copy, 'a', HTMLAnchorElement), worth };
}

function drawGroups(hits: readonly Hit[], level: Level, tools: HitTools): HTMLElement[] {
  const lower = level === 'h2' ? 'h3' : 'h4';
  return groupHits(hits).map(({ units }) => {
    const [any] = units.flatMap((group) => group.hits);
    if (any === undefined) return make('section', '');
    const { title, worth } = actOf(any, tools);
    const section = make('section', 'found', make(level, '', title), worth);
    for (const { unit, hits: inside } of units) {
      const file = tools.fileOf(unit);
      const heading = link(hrefOf(unit, tools), file?.heading ?? unit, 'to', file?.lang);
      section.append(make(lower, '', heading), make('ol', '', ...inside.map((hit) => drawItem(hit, tools))));
    }
    return section;
  });
}

function drawItem(hit: Hit, tools: HitTools): HTMLElement {
  const file = tools.fileOf(unitOf(hit.address));
  const name = file?.places[hit.address]?.name ?? '';
  const place =
    name === '' ? [] : [make('p', 'where', link(hrefOf(hit.address, tools), name, 'to', file?.lang))];
  return make('li', '', ...place, ...drawHit(hit, false, tools));
}

/** The texts do not say: which acts they are, and which others the nearest of them name. */
function drawSilence(hits: readonly Hit[], { page }: HitTools): HTMLElement {
  const section = make('section', 'silent', copyOf(page, 'silent'));
  const acts = new Set(hits.map((hit) => hit.address.split('/', 1)[0]));
  const named = [...section.querySelectorAll<HTMLElement>('[data-of]')];
  for (const item of named) if (!acts.has(item.dataset.of)) item.remove();
  if (section.querySelector('[data-of]') === null) section.querySelector('.named')?.remove();
  section.append(copyOf(page, 'nearest'));
  return section;
}
