import type { ActWords, RoomWords } from '../../elements/room/files.ts';
import { translator } from '../../i18n.ts';
import { type Locale, locales } from '../../locale.ts';
import { laws } from '../../site.ts';

/** The words of the interface that what opens over a page needs. */
export function roomWords(ui: Locale): RoomWords {
  const t = translator(ui);
  const acts = laws.map((law): [string, ActWords] => {
    const texts = locales.flatMap((lang) => {
      const status = law.texts.get(lang)?.status;
      return status === undefined ? [] : [[lang, t(`status.${status}.name`)]];
    });
    const { shortTitles, force } = law.record;
    return [
      law.name,
      { title: shortTitles[ui], force: t(`force.${force}.name`), texts: Object.fromEntries(texts) },
    ];
  });
  return {
    open: t('room.open'),
    inGlossary: t('room.inGlossary'),
    beware: t('glossary.note'),
    close: t('room.close'),
    contents: t('act.contents'),
    beside: t('texts.legend'),
    copied: t('room.copied'),
    notCopied: t('room.notCopied'),
    languages: {
      ru: t('language.name.ru'),
      en: t('language.name.en'),
      uk: t('language.name.uk'),
    },
    acts: Object.fromEntries(acts),
  };
}
