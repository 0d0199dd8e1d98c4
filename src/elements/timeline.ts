import { type Moment, momentsOf, type Timeline } from '../rules/timelines/timeline.ts';
import { element } from './calculator-result.ts';
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
    this.querySelector('form')?.addEventListener('input', () => this.#update());
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('click', ({ target }) => void this.#press(target));
    new ResizeObserver(() => this.#draw()).observe(this);
    this.#update();
    this.dataset.ready = '';
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
    const fault = this.querySelector('[data-part="fault"]');
    if (fault !== null)
      fault.textContent =
        'error' in result
          ? fill(words.say[result.error === 'order' ? 'order' : 'invalid'], {
              name: words.names[result.field ?? ''] ?? '',
            })
          : '';
    this.#moments = 'error' in result ? [] : result;
    const hasTerm = this.#moments.some(({ kind }) => kind !== 'given');
    this.querySelector('[data-part="outcome"]')?.toggleAttribute('hidden', !hasTerm);
    this.#list();
    this.#draw();
  }

  #day(day: string): string {
    return this.#days?.format(new Date(`${day}T00:00:00Z`)) ?? day;
  }

  #list(): void {
    const words = this.#words;
    if (words === undefined) return;
    const rows = this.#moments.map(({ name, kind, day, provision, weekend }) => {
      const place = provision === undefined ? undefined : words.places[provision];
      const where = place === undefined ? '' : element('a', { href: place.url }, place.name);
      const note = weekend ? [element('small', {}, words.say.weekend)] : [];
      const what = [
        words.names[name] ?? name,
        ...(kind === 'given' ? [] : [element('small', {}, words.say[kind])]),
      ];
      return element(
        'tr',
        {},
        element('th', {}, this.#day(day), ...note),
        element('td', {}, ...what),
        element('td', {}, where),
      );
    });
    for (const row of rows) row.querySelector('th')?.setAttribute('scope', 'row');
    this.querySelector('[data-part="outcome"] tbody')?.replaceChildren(...rows);
  }

  #draw(): void {
    const holder = this.querySelector<HTMLElement>('[data-part="picture"]');
    const [words, months] = [this.#words, this.#months];
    if (holder === null || words === undefined || months === undefined || this.#moments.length === 0) return;
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
    const note = this.querySelector('[data-part="copied"]');
    if (action === 'print') print();
    else if (action === 'calendar') this.#save();
    else if (action === 'link' && note !== null && this.#words !== undefined) {
      const { say } = this.#words;
      note.textContent = await navigator.clipboard.writeText(location.href).then(
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
          location.href,
        ].join('\n'),
        url: location.href,
      }));
    saveFile(
      `${this.getAttribute('name')}.ics`,
      'text/calendar;charset=utf-8',
      calendarFile(entries, new Date()),
    );
  }
}

customElements.define('norma-timeline', NormaTimeline);
