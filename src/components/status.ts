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

/** What the text in `shown` is worth to a reader of `ui`, in a sentence or two. */
export function textStatement(t: Translate, ui: Locale, law: Law, shown: Locale): string {
  const language = (lang: Locale) => t(`language.in.${lang}`);
  const status = law.texts.get(shown)?.status ?? 'original';
  const reading =
    shown === ui
      ? t(`status.${status}.statement`, { shown: language(shown), original: language(law.original) })
      : t('status.absent', { wanted: language(ui), shown: language(shown) });
  return law.source.state === 'kz' ? `${reading} ${t('status.kazakh')}` : reading;
}
