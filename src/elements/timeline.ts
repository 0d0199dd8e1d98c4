import {
  type Moment,
  momentsOf,
  type OpenTerm,
  openTerms,
  type Timeline,
} from '../rules/timelines/timeline.ts';
import { element } from './calculator-result.ts';
import { sinceNote } from './calculator-since.ts';
import { madeWith } from './calculator-versions.ts';
import { dateTag, fill } from './calculator-words.ts';
import { calendarFile, saveFile, shortName } from './calendar-file.ts';
import { drawTimeline } from './timeline-picture.ts';
import type { TimelineWords } from './timeline-words.ts';

const timelines: Readonly<Record<string, () => Promise<Timeline>>> = {
  competition: async () => (await import('../rules/timelines/competition.ts')).competition,
  discipline: async () => (await import('../rules/timelines/discipline.ts')).discipline,
};

/** Around the form of a timeline (`name`): draws the days of a case and lists them, as they are typed. */
class NormaTimeline extends HTMLElement {
  #timeline: Timeline | undefined;
  #words: TimelineWords | undefined;
  #moments: readonly Moment[] = [];
  #days: Intl.DateTimeFormat | undefined;
  #months: Intl.DateTimeFormat | undefined;

  async connectedCallback(): Promise<void> {
    const words: TimelineWords = JSON.parse(this.querySelector('script')?.textContent ?? '');
    this.#words = words;
    const tag = dateTag(words.ui);
    this.#days = new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      weekday: 'short',
      timeZone: 'UTC',
    });
    this.#months = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    this.#timeline = await timelines[this.getAttribute('name') ?? '']?.();
    const query = new URLSearchParams(location.search);
    for (const control of this.#controls()) control.value = query.get(control.name) ?? control.value;
    this.querySelector('form')?.addEventListener('input', () => this.#typed());
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('click', ({ target }) => void this.#press(target));
    new ResizeObserver(() => this.#draw()).observe(this);
    this.#update();
    const [texts, answer] = [query.get('texts') ?? undefined, query.get('answer') ?? undefined];
    if (texts !== undefined || answer !== undefined)
      this.#part('outcome')?.before(
        sinceNote(words, { texts, answer }, { ...words, outcome: this.#outcome() }),
      );
    this.dataset.ready = '';
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** What a link said of its case says nothing of another. */
  #typed(): void {
    this.querySelector('.since')?.remove();
    this.#update();
  }

  /** The ends of the terms, by their rules; undefined where there are none. */
  #outcome(): Readonly<Record<string, string>> | undefined {
    const terms = this.#moments.filter(({ kind }) => kind !== 'given');
    return terms.length === 0 ? undefined : Object.fromEntries(terms.map(({ name, day }) => [name, day]));
  }

  /** The address that opens the case again, with the version of the texts and the name of the answer. */
  #link(texts: string): string {
    const { origin, pathname, search, hash } = location;
    return `${origin}${pathname}${search}&${madeWith({ texts, outcome: this.#outcome() })}${hash}`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#update();
    this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form :is(input, select)')];
  }

  #known(): Record<string, string> {
    return Object.fromEntries(
      this.#controls().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
  }

  #update(): void {
    const [timeline, words] = [this.#timeline, this.#words];
    if (timeline === undefined || words === undefined) return;
    const known = this.#known();
    const query = new URLSearchParams(known).toString();
    history.replaceState(
      history.state,
      '',
      location.pathname + (query === '' ? '' : `?${query}`) + location.hash,
    );
    const result = momentsOf(timeline, known);
    for (const control of this.#controls()) {
      const isWrong = 'error' in result && result.field === control.name;
      if (isWrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    const fault = this.#part('fault');
    if (fault !== null)
      fault.textContent =
        'error' in result
          ? fill(words.say[result.error === 'order' ? 'order' : 'invalid'], {
              name: words.names[result.field ?? ''] ?? '',
            })
          : '';
    this.#moments = 'error' in result ? [] : result;
    this.#part('tools')?.toggleAttribute('hidden', this.#outcome() === undefined);
    this.#list(openTerms(timeline, known));
    this.#draw();
  }

  #day(day: string): string {
    return this.#days?.format(new Date(`${day}T00:00:00Z`)) ?? day;
  }

  /** The days in their order, and under them the terms that have no end yet. */
  #list(open: readonly OpenTerm[]): void {
    const words = this.#words;
    if (words === undefined) return;
    const { say, names } = words;
    const dated = this.#moments.map((moment) => {
      const note = moment.weekend ? [element('small', {}, say.weekend)] : [];
      return tableRow(words, moment, '', this.#day(moment.day), ...note);
    });
    const lacking = open.map((term) => {
      const why = term.lacks === undefined ? say.unset : fill(say.lacks, { name: names[term.lacks] ?? '' });
      return tableRow(words, { ...term, kind: undefined }, 'lacking', why);
    });
    this.querySelector('[data-part="outcome"] tbody')?.replaceChildren(...dated, ...lacking);
  }

  #draw(): void {
    const holder = this.#part('picture');
    const [words, months] = [this.#words, this.#months];
    if (holder === null || words === undefined || months === undefined) return;
    holder.replaceChildren();
    // Days without a term have nothing to be drawn against.
    if (this.#outcome() === undefined) return;
    const told = this.#moments.map((moment) => ({
      moment,
      name: words.names[moment.name] ?? moment.name,
      day: this.#day(moment.day),
    }));
    holder.replaceChildren(
      drawTimeline(told, holder.clientWidth, words.say.picture, (date) => months.format(date)),
    );
  }

  async #press(target: EventTarget | null): Promise<void> {
    const action = target instanceof HTMLElement ? target.closest('button')?.dataset.action : undefined;
    const note = this.#part('copied');
    if (action === 'print') print();
    else if (action === 'calendar') this.#save();
    else if (action === 'link' && note !== null && this.#words !== undefined) {
      const { say, texts } = this.#words;
      note.textContent = await navigator.clipboard.writeText(this.#link(texts)).then(
        () => say.linkCopied,
        () => say.notCopied,
      );
    }
  }

  #save(): void {
    const words = this.#words;
    if (words === undefined) return;
    const entries = this.#moments
      .filter(({ kind }) => kind !== 'given')
      .map(({ name, kind, day, provision }) => ({
        uid: `${name}.${shortName(location.search)}@${location.hostname}`,
        day,
        summary: words.names[name] ?? name,
        description: [
          `${words.title}. ${words.say[kind]}.`,
          `${words.places[provision ?? '']?.name ?? ''} (${provision}): «${words.quotes[name] ?? ''}»`,
          words.force,
          words.say.notAdvice,
          this.#link(words.texts),
        ].join('\n'),
        url: this.#link(words.texts),
      }));
    saveFile(
      `${this.getAttribute('name')}.ics`,
      'text/calendar;charset=utf-8',
      calendarFile(entries, new Date()),
    );
  }
}

/** A row of the table: when, what, and where it is said. */
function tableRow(
  { names, places, say }: TimelineWords,
  {
    name,
    kind,
    provision,
  }: Pick<Moment, 'name' | 'provision'> & { readonly kind: Moment['kind'] | undefined },
  className: string,
  ...when: readonly (Node | string)[]
): HTMLElement {
  const place = places[provision ?? ''];
  const where = place === undefined ? '' : element('a', { href: place.url }, place.name);
  const sort = kind === undefined || kind === 'given' ? [] : [element('small', {}, say[kind])];
  const head = element('th', {}, ...when);
  head.scope = 'row';
  const what = element('td', {}, names[name] ?? name, ...sort);
  return element('tr', { className }, head, what, element('td', {}, where));
}

customElements.define('norma-timeline', NormaTimeline);
