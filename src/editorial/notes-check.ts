import type { VFileMessage } from 'vfile-message';
import { type Address, actOf } from '../law/address.ts';
import { type Origin, sayAt } from '../law/messages.ts';
import { type Locale, locales } from '../locale.ts';
import { findUnbalanced } from './findings-marks.ts';
import type { Excerpt, Note } from './notes.ts';

/** What the check asks of the laws. */
export interface NoteLookup {
  has(address: Address): boolean;
  /** Label, title and text of a place with all that stands inside it; undefined where the language lacks it. */
  textOf(address: Address, lang: Locale): string | undefined;
}

/** Whether a place holds an excerpt verbatim, a run of white space counting as one space. */
export function holds(lookup: NoteLookup, at: Address, lang: Locale, excerpt: string): boolean {
  const text = lookup.textOf(at, lang);
  return text !== undefined && oneSpaced(text).includes(oneSpaced(excerpt));
}

const oneSpaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Proves notes against the laws: every address exists, every excerpt is verbatim, every conflict shows on both sides. */
export function checkNotes(notes: readonly Note[], lookup: NoteLookup): VFileMessage[] {
  const ids = new Map<string, Note>();
  return notes.flatMap((note) => {
    const check = new NoteCheck(note, lookup);
    const first = ids.get(note.id);
    if (first !== undefined) check.sayTwice(first);
    else ids.set(note.id, note);
    check.addresses();
    check.excerpts();
    check.kind(notes);
    check.words();
    return check.messages;
  });
}

class NoteCheck {
  readonly messages: VFileMessage[] = [];
  readonly #note: Note;
  readonly #lookup: NoteLookup;

  constructor(note: Note, lookup: NoteLookup) {
    this.#note = note;
    this.#lookup = lookup;
  }

  sayTwice(first: Note): void {
    const { path, line } = first.origin;
    this.#say(
      'note-id',
      `found id ${this.#note.id} again, expected it once: it stands at ${path}:${line} too`,
    );
  }

  addresses(): void {
    const { id, at, also, conflictsWith, meant, origin } = this.#note;
    const act = origin.path.replace(/^.*\/|\.yaml$/gu, '');
    if (actOf(at) !== act)
      this.#say('note-file', `${id}: found address ${at}, expected one of ${act}, as the file says`);
    for (const each of new Set([at, ...also, ...conflictsWith, ...(meant === undefined ? [] : [meant])])) {
      if (!this.#lookup.has(each))
        this.#say('note-address', `${id}: found address ${each}, expected a place of an act`);
    }
  }

  excerpts(): void {
    const { id, at, also, conflictsWith } = this.#note;
    const known = new Set([at, ...also, ...conflictsWith]);
    for (const excerpt of this.#note.excerpts) {
      if (!known.has(excerpt.at)) {
        const reason = `${id}: found an excerpt of ${excerpt.at}, expected the note to name that place`;
        this.#say('note-excerpt', reason, excerpt.origin);
      } else if (this.#lookup.has(excerpt.at) && !this.#stands(excerpt)) {
        const reason = `${id}: found no "${excerpt.text}" in ${excerpt.at} (${excerpt.lang}), expected it verbatim`;
        this.#say('note-excerpt', reason, excerpt.origin);
      }
    }
  }

  #stands(excerpt: Excerpt): boolean {
    return holds(this.#lookup, excerpt.at, excerpt.lang, excerpt.text);
  }

  /** A divergence shows two languages; a contradiction is shown at each of its places. */
  kind(notes: readonly Note[]): void {
    const { id, at, kind, also, conflictsWith, excerpts } = this.#note;
    if (kind === 'divergence' && new Set(excerpts.map(({ lang }) => lang)).size < 2)
      this.#say('note-divergence', `${id}: found excerpts of one language, expected two or more`);
    if (kind === 'contradiction' && conflictsWith.length === 0)
      this.#say('note-conflict', `${id}: found no conflictsWith, expected the places that say otherwise`);
    for (const other of conflictsWith) {
      const mirrored = notes.some((each) => each.at === other && each.conflictsWith.includes(at));
      if (!mirrored && !also.includes(other)) {
        const reason = `${id}: found a conflict with ${other} that is not shown there, expected it in also`;
        this.#say('note-conflict', reason);
      }
    }
  }

  /** Quotation marks and brackets of the editors' own words pair. */
  words(): void {
    const { id, what, reading } = this.#note;
    for (const [field, texts] of Object.entries({ what, reading })) {
      for (const lang of locales) {
        const mark = texts === undefined ? undefined : findUnbalanced(texts[lang], lang);
        if (mark === undefined) continue;
        this.#say(
          'note-marks',
          `${id}: found "${mark.text}" without its pair in ${field}.${lang}, expected both`,
        );
      }
    }
  }

  #say(ruleId: string, reason: string, origin: Origin = this.#note.origin): void {
    this.messages.push(sayAt(origin, ruleId, reason));
  }
}
