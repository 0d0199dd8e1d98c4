import { formatDate, type Translate } from '../i18n.ts';
import type { Law } from '../law/library.ts';
import type { ActRecord } from '../law/source.ts';
import type { Locale } from '../locale.ts';

/** What an act's force means, in a sentence or two. */
export function forceStatement(t: Translate, ui: Locale, act: ActRecord): string {
  if (act.force === 'draft') {
    const date = act.drafted ?? act.adopted?.date;
    if (date === undefined) throw new Error(`the draft ${act.name} has no date in source.json`);
    return t('force.draft.statement', { date: formatDate(ui, date) });
  }
  const amendment = act.amendedBy.at(-1);
  if (amendment === undefined) return t('force.consolidated-copy.unamended');
  const { number, date } = amendment;
  return t('force.consolidated-copy.statement', { number, date: formatDate(ui, date) });
}

/** What a text is worth to a reader of `ui`: words before, words that lead to the original, words after. */
export interface TextStatement {
  readonly before: string;
  /** Empty where the text is the original itself. */
  readonly original: string;
  readonly after: string;
}

/** What the text in `shown` is worth to a reader of `ui`. */
export function textStatement(t: Translate, ui: Locale, law: Law, shown: Locale): TextStatement {
  const language = (lang: Locale) => t(`language.in.${lang}`);
  const kazakh = law.source.state === 'kz' ? ` ${t('status.kazakh')}` : '';
  if (shown !== ui) {
    const before = t('status.absent', { wanted: language(ui), shown: language(shown) });
    return { before, original: '', after: kazakh };
  }
  const status = law.texts.get(shown)?.status ?? 'original';
  if (status === 'original')
    return {
      before: t('status.original.statement', { shown: language(shown) }),
      original: '',
      after: kazakh,
    };
  const original = t('status.theOriginal', { language: language(law.original) });
  const [before = '', after = ''] = t(`status.${status}.statement`, { original: '\n' }).split('\n');
  return { before, original, after: after + kazakh };
}
