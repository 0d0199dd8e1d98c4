import type { Address } from './law/address.ts';
import type { Locale } from './locale.ts';

/** Where the site will stand. */
export interface Settings {
  /** Origin without a path: `https://norma.example`. */
  readonly site: string;
  /** Path of the site on its origin, with a slash at both ends: `/` or `/norma/`. */
  readonly base: string;
  /** Mail address or web page of whoever publishes this copy; undefined where none is given. */
  readonly contact: string | undefined;
}

/** The settings of the build from SITE, BASE and CONTACT. Throws where one of them is unfit. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const site = URL.parse(env.SITE || 'https://norma.example');
  if (site === null) throw new Error(`SITE: found ${env.SITE}, expected https://…`);
  if (site.pathname !== '/') throw new Error(`SITE: found the path ${site.pathname}, expected it in BASE`);
  const path = (env.BASE ?? '').split('/').filter((segment) => segment !== '');
  const contact = env.CONTACT || undefined;
  if (contact !== undefined && !/^(?:https:\/\/|mailto:)./u.test(contact))
    throw new Error(`CONTACT: found ${contact}, expected https://… or mailto:…`);
  return { site: site.origin, base: path.length === 0 ? '/' : `/${path.join('/')}/`, contact };
}

/** A place as links need it: what it stands on, and its fragment there. */
export interface Target {
  readonly address: Address;
  readonly eId: string;
  /** Address of the page of the unit that holds the place; undefined for places outside units. */
  readonly unit: Address | undefined;
}

/** Every URL of the site. Paths begin with the site's base and end in a slash. */
export class Links {
  readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** The chooser of languages. */
  root(): string {
    return this.settings.base;
  }

  home(ui: Locale): string {
    return `${this.settings.base}${ui}/`;
  }

  about(ui: Locale): string {
    return `${this.home(ui)}about/`;
  }

  calculators(ui: Locale): string {
    return `${this.home(ui)}calculators/`;
  }

  /**
   * A calculator's page, at one of its rules where one is named, with inputs where they are given. The fragment leads to
   * the rule without JavaScript too: `/ru/calculators/c02/?rule=kz-gift-route#kz-gift-route`.
   */
  calculator(
    ui: Locale,
    id: string,
    rule?: string,
    inputs: readonly (readonly [string, string])[] = [],
  ): string {
    const page = `${this.calculators(ui)}${id}/`;
    if (rule === undefined) return page;
    const query = new URLSearchParams([['rule', rule], ...inputs.map(([name, text]) => [name, text])]);
    return `${page}?${query}#${rule}`;
  }

  /** The list of wizards, for those who do not know which calculator is theirs. */
  wizards(ui: Locale): string {
    return `${this.home(ui)}wizards/`;
  }

  wizard(ui: Locale, slug: string): string {
    return `${this.wizards(ui)}${slug}/`;
  }

  /** The JSON Schemas of a rule's input and outcome. */
  ruleSchemas(rule: string): string {
    return this.file(`data/rules/${rule}.json`);
  }

  /** The list of answers; a topic is its fragment. */
  answers(ui: Locale, topic?: string): string {
    return `${this.home(ui)}answers/${topic === undefined ? '' : `#${topic}`}`;
  }

  answer(ui: Locale, slug: string): string {
    return `${this.answers(ui)}${slug}/`;
  }

  /** The register of notes; a note's id is its fragment. */
  notes(ui: Locale): string {
    return `${this.home(ui)}notes/`;
  }

  /** The glossary; a term's id is its fragment. */
  glossary(ui: Locale): string {
    return `${this.home(ui)}glossary/`;
  }

  /** How pages look, and the commands of the keyboard. */
  view(ui: Locale): string {
    return `${this.home(ui)}view/`;
  }

  /** The comparison of all topics. */
  compare(ui: Locale): string {
    return `${this.home(ui)}compare/`;
  }

  /** One topic compared; also `numbers`, `bodies` and `method`. */
  comparison(ui: Locale, slug: string): string {
    return `${this.compare(ui)}${slug}/`;
  }

  /** Two places side by side; one where the other is still to be chosen: `/ru/compare/?a=kz-code/9/16&b=ua-draft/45/1`. */
  beside(ui: Locale, a: Address, b?: Address): string {
    return `${this.compare(ui)}?a=${a}${b === undefined ? '' : `&b=${b}`}`;
  }

  /** A comparison to take away: `compare.ru.docx`, `compare/gifts-received.ru.docx`. */
  document(name: string): string {
    return this.file(`documents/${name}`);
  }

  act(ui: Locale, act: string): string {
    return `${this.home(ui)}${act}/`;
  }

  /** The page of a unit: `kz-code/9` → `/ru/kz-code/9/`. */
  unit(ui: Locale, unit: Address): string {
    return `${this.home(ui)}${unit}/`;
  }

  /** The page of a unit, from that of its act, which is too long to name all of it at every note: `kz-code/9` → `9/`. */
  unitFromAct(unit: Address): string {
    return `${unit.slice(unit.indexOf('/') + 1)}/`;
  }

  /** The page that holds a place, with the place as its fragment unless the page is all of it. */
  place(ui: Locale, { address, eId, unit }: Target): string {
    if (unit === undefined) {
      const [act = address, ...inner] = address.split('/');
      return inner.length === 0 ? this.act(ui, act) : `${this.act(ui, act)}#${eId}`;
    }
    return address === unit ? this.unit(ui, unit) : `${this.unit(ui, unit)}#${eId}`;
  }

  /** The search page, with a query where one is given. */
  search(ui: Locale, query = ''): string {
    return `${this.home(ui)}search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
  }

  /** What browsers read to offer the site's search. */
  openSearch(ui: Locale): string {
    return `${this.search(ui)}opensearch.xml`;
  }

  /** The search index of a language; its version is part of the name, so that it can be kept for good. */
  searchIndex(ui: Locale, version: string): string {
    return this.file(`search-index/${ui}.${version}.json`);
  }

  /** What shows the stems of that index as words. */
  searchForms(ui: Locale, version: string): string {
    return this.file(`search-index/${ui}.${version}.forms.json`);
  }

  /** The words of a unit for the search page, in one language. */
  searchUnit(ui: Locale, unit: Address): string {
    return this.file(`search-index/${ui}/${unit}.json`);
  }

  /** Words for what opens over a page, in the language of the page. */
  roomWords(ui: Locale): string {
    return this.file(`reading/${ui}.json`);
  }

  /** The contents of an act, for pages that do not hold them. */
  contents(ui: Locale, act: string): string {
    return this.file(`reading/${ui}/${act}.json`);
  }

  /** The terms that the page of a unit marks. */
  terms(ui: Locale, unit: Address): string {
    return this.file(`reading/${ui}/${unit}.json`);
  }

  /** What the browser needs to cite the places of an act. */
  citations(ui: Locale, act: string): string {
    return this.file(`citations/${ui}/${act}.json`);
  }

  /** What the search page shows of an answer, in one language. */
  searchAnswer(ui: Locale, slug: string): string {
    return this.file(`search-index/${ui}/answers/${slug}.json`);
  }

  /** The picture beside a shared link to an act. */
  picture(ui: Locale, act: string): string {
    return this.file(`pictures/${ui}/${act}.png`);
  }

  /** What people cite: forwards to the reader's language. */
  id(address: Address): string {
    return `${this.settings.base}id/${address}/`;
  }

  /** The same as people write it down: `norma.example/id/kz-code/9/16/`. */
  cited(address: Address): string {
    return this.absolute(this.id(address)).replace(/^https?:\/\//u, '');
  }

  /** A file that is served as it is: `favicon.svg` → `/favicon.svg`. */
  file(name: string): string {
    return `${this.settings.base}${name}`;
  }

  /** A path of this site with its origin, as metadata and citations want it. */
  absolute(path: string): string {
    return `${this.settings.site}${path}`;
  }
}
