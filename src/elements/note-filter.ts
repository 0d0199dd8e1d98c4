import { keepChoice } from './kept-choice.ts';

/**
 * Around the boxes that choose among the notes of `.register`, which the style sheet follows: keeps the choice in the
 * address (`?severity=S1&kind=gap`), says how many notes are left, and takes away headings with nothing under them.
 */
class NoteFilter extends HTMLElement {
  connectedCallback(): void {
    keepChoice(this, [...this.querySelectorAll('input')], () => this.#count());
  }

  #count(): void {
    const sections = [...document.querySelectorAll<HTMLElement>('.register > section')];
    const isSeen = (entry: Element) => entry.checkVisibility();
    for (const section of sections) section.hidden = false;
    const entries = sections.flatMap((section) => [...section.querySelectorAll('.entry')]);
    const shown = entries.filter(isSeen).length;
    for (const section of sections) section.hidden = ![...section.querySelectorAll('.entry')].some(isSeen);
    const status = this.querySelector<HTMLElement>('[role=status]');
    const { words = '' } = status?.dataset ?? {};
    status?.replaceChildren(words.replace('{shown}', String(shown)).replace('{all}', String(entries.length)));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('nav a')) {
      const isChosen = sections.some((section) => `#${section.id}` === location.hash)
        ? link.hash === location.hash
        : link.hash === '#register';
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('note-filter', NoteFilter);
