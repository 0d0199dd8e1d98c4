import { readAskContent } from '../../scripts/ask/content.ts';
import { type Library, readLibrary } from '../../src/law/library.ts';
import { type Locale, locales } from '../../src/locale.ts';
import type { Engine } from '../../src/search/engine.ts';
import type { IndexFiles } from '../../src/search/index-data.ts';
import { indexLaws } from '../../src/search/library-index.ts';
import { loadEngine } from '../../src/search/load-engine.ts';

/** The project's own texts and content, read once a test file. */
export interface Searchable {
  readonly library: Library;
  readonly files: Readonly<Record<Locale, IndexFiles>>;
  readonly engines: Readonly<Record<Locale, Engine>>;
}

export function readSearchable(): Searchable {
  const { library } = readLibrary('.');
  const { content } = readAskContent('.');
  const [ru, en, uk] = locales.map((lang) => indexLaws(library.laws, lang, content));
  if (ru === undefined || en === undefined || uk === undefined) throw new Error('a language is missing');
  return {
    library,
    files: { ru, en, uk },
    engines: { ru: loadEngine(ru.index), en: loadEngine(en.index), uk: loadEngine(uk.index) },
  };
}
