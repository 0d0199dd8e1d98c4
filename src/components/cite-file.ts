import type { CiteFile, CiteWord } from '../elements/cite/cite-file.ts';
import { translator } from '../i18n.ts';
import { citableActOf } from '../law/citation/citation-index.ts';
import type { Law } from '../law/library.ts';
import type { Locale } from '../locale.ts';
import { placesIn } from '../site.ts';
import { workOf } from './citing.ts';
import { links } from './links.ts';
import { citations } from './sheet.ts';

/** What the browser needs to cite the places of an act from pages in `ui`. */
export function citeFile(ui: Locale, law: Law): CiteFile {
  const original = law.texts.get(law.original);
  const act = citableActOf(citations, law.name);
  if (original === undefined || act === undefined) throw new Error(`${law.name} cannot be cited`);
  const places = [...placesIn(original).values()].flatMap(({ place: { address, eId } }) => {
    const kind = citations.kinds.get(address);
    // The first words of a provision are cited as the provision.
    return kind === undefined || address.endsWith('/al-1') ? [] : [[eId, [address, kind]] as const];
  });
  const closings = [...citations.groupOf].filter(([unit]) => citations.kinds.get(unit) === 'closing');
  return {
    site: links.settings.site,
    words: wordsIn(ui),
    work: workOf(law),
    statuses: Object.fromEntries([...law.texts].map(([lang, { status }]) => [lang, status])),
    act,
    places: Object.fromEntries(places),
    closings: Object.fromEntries(closings.filter(([unit]) => unit.startsWith(`${law.name}/`))),
  };
}

function wordsIn(ui: Locale): Readonly<Record<CiteWord, string>> {
  const t = translator(ui);
  const say = (key: CiteWord) => t(`cite.${key}`);
  return {
    menu: say('menu'),
    open: say('open'),
    link: say('link'),
    id: say('id'),
    quotation: say('quotation'),
    citation: say('citation'),
    formats: say('formats'),
    gost: say('gost'),
    dstu: say('dstu'),
    bibtex: say('bibtex'),
    csl: say('csl'),
    print: say('print'),
    copied: say('copied'),
    refused: say('refused'),
    close: say('close'),
  };
}
