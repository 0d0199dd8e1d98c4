import { type Address, actOf, unitOf } from '../law/address.ts';
import { Links } from '../links.ts';
import { isLocale } from '../locale.ts';
import { type FreePlace, languagesOf, placesIn, type Row, readPlace, touches } from './free-place.ts';
import { UnitFiles } from './search-files.ts';
import { copyOf, link, make, need } from './search-page-parts.ts';

/**
 * Puts any two places side by side: those that the address names (`?a=kz-code/9/16&b=ua-draft/45/1`), or those that the
 * form chooses. `data-base`: path of the site; the other `data-` hold words; a template for each act its heading and
 * what its texts are worth. Counterparts are proposed from the rows of the table of topics.
 */
class FreeComparison extends HTMLElement {
  readonly #links = new Links({ site: location.origin, base: this.dataset.base ?? '/', contact: undefined });
  readonly #files = new UnitFiles(this.#links);
  /** Counts changes: what comes back late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#choose(target);
    });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  get #langs() {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('.texts input')];
    return languagesOf(
      boxes.map(({ value }) => value),
      document.documentElement.lang,
    );
  }

  get #units(): Address[] {
    return [...this.#select('a').options].map(({ value }) => value);
  }

  #select(name: string): HTMLSelectElement {
    return need(this, `select[name=${name}]`, HTMLSelectElement);
  }

  #choose(changed: HTMLSelectElement): void {
    const url = new URL(location.href);
    for (const name of ['a', 'b']) {
      const part = this.#select(`${name}-part`);
      const address = changed.name === name || part.value === '' ? this.#select(name).value : part.value;
      if (address === '') url.searchParams.delete(name);
      else url.searchParams.set(name, address);
    }
    history.pushState(null, '', decodeURIComponent(url.href));
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const units = this.#units;
    const { places, canonical } = placesIn(new URLSearchParams(location.search), (unit) =>
      units.indexOf(unit),
    );
    const query = canonical === '' ? '' : `?${canonical}`;
    if (decodeURIComponent(location.search) !== query)
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    this.toggleAttribute('active', places.length > 0);
    if (places.length === 0) {
      this.#fill([], []);
      return;
    }
    const missing = places.filter((address) => !units.includes(unitOf(address)));
    try {
      const read = await Promise.all(
        places.map((address) =>
          missing.includes(address) ? undefined : readPlace(this.#files, address, this.#langs),
        ),
      );
      if (turn !== this.#turn) return;
      const lost = places.filter((_, index) => read[index] === undefined);
      this.#fill(
        read.filter((place) => place !== undefined),
        lost.map((address) => (this.dataset.missing ?? '').replace('{place}', address)),
      );
    } catch {
      if (turn === this.#turn) this.#fill([], [this.dataset.fault ?? '']);
    }
  }

  /** Shows places and says what is wrong. */
  #fill(places: readonly FreePlace[], faults: readonly string[]): void {
    for (const [index, name] of ['a', 'b'].entries()) this.#follow(name, places[index]);
    need(this, '[role=status]', HTMLElement).textContent = faults.join(' ');
    const sides = need(this, '.result', HTMLElement);
    sides.replaceChildren(...places.map((place) => this.#side(place)));
    need(this, '.quote-languages', HTMLElement).hidden = places.length === 0;
    const [first] = places;
    const proposals = need(this, '.proposals', HTMLElement);
    proposals.hidden = first === undefined || places.length > 1;
    if (first !== undefined && places.length === 1) this.#propose(proposals, first.address);
  }

  /** The controls show what the address says. */
  #follow(name: string, place: FreePlace | undefined): void {
    this.#select(name).value = place?.unit ?? '';
    const part = this.#select(`${name}-part`);
    part.disabled = place === undefined || place.parts.length < 2;
    const options = (place?.parts ?? [{ address: '', name: '' }]).map(
      ({ address, name: words }) => new Option(words === '' ? this.dataset.whole : words, address),
    );
    part.replaceChildren(...options);
    if (place !== undefined) part.value = place.address;
  }

  #side(place: FreePlace): HTMLElement {
    const name = make('a', '', place.name);
    const ui = document.documentElement.lang;
    if (isLocale(ui)) name.href = this.#links.place(ui, place);
    const law = make(
      'div',
      'law',
      ...place.leading.map((row) => drawRow(row, 'row leading')),
      ...place.rows.map((row) => drawRow(row, 'row')),
    );
    return make('article', '', copyOf(this, actOf(place.address)), make('h3', '', name), law);
  }

  /** What the topics hold against a place. */
  #propose(holder: HTMLElement, address: Address): void {
    const list = make('ul', 'list');
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-slug]')) {
      const sides = [row.dataset.kz, row.dataset.ua].map((places) =>
        (places ?? '').split(' ').filter(Boolean),
      );
      const own = sides.findIndex((places) => places.some((each) => touches(each, address)));
      const topic = row.querySelector('th a');
      if (own < 0 || topic === null) continue;
      // The links of a cell stand in the order of its places; the last ones may be left out.
      const cell = row.querySelectorAll('.cell')[1 - own];
      const names = [...(cell?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent.trim());
      list.append(this.#proposal(topic, address, sides[1 - own] ?? [], names));
    }
    const heading = need(holder, 'h3', HTMLElement);
    const none = make('p', '', this.dataset.none ?? '');
    holder.replaceChildren(heading, list.childElementCount > 0 ? list : none);
  }

  #proposal(
    topic: Element,
    address: Address,
    others: readonly Address[],
    names: readonly string[],
  ): HTMLElement {
    const units = this.#units;
    const ui = document.documentElement.lang;
    const found = others.flatMap((other, index) => {
      // A preamble stands in no unit: the topic leads to it.
      if (!units.includes(unitOf(other)) || !isLocale(ui)) return [];
      return [link(this.#links.beside(ui, address, other), names[index] ?? other)];
    });
    const item = make('li', '', topic.cloneNode(true));
    for (const [index, place] of found.entries()) item.append(index === 0 ? ': ' : ', ', place);
    if (others.length === 0) item.append(`: ${this.dataset.silent ?? ''}`);
    return item;
  }
}

function drawRow(row: Row, classes: string): HTMLElement {
  const lines = row.map(({ lang, label, text, depth }) => {
    const number = label === '' ? [] : [make('b', '', label), ' '];
    const line = make('p', `d${Math.min(depth, 3)}`, ...number, text);
    line.lang = lang;
    return line;
  });
  return make('div', classes, ...lines);
}

customElements.define('free-comparison', FreeComparison);
