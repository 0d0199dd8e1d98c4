import { type Citable, pinpoint } from './work.ts';

/**
 * The citation as lawyers of the language write it: «подпункт 16) пункта 9 Кодекса служебной этики …», «пункт 1 частини
 * другої статті 17 проекту Закону України …», "Code of Ethics …, para. 9(16)". Without status and URL.
 */
export function traditionalWords(citable: Citable): string {
  const { full, genitive, name = full } = citable.text;
  if (genitive !== undefined) {
    const place = pinpoint(citable, 'long');
    return place === undefined ? full : `${place} ${genitive}`;
  }
  const place = pinpoint(citable, 'short');
  return place === undefined ? full : `${name}, ${place}`;
}

/** The same with what the text is worth and where it stands. */
export function traditional(citable: Citable): string {
  const { text, lang, url } = citable;
  return `${traditionalWords(citable)} (${text.worth[lang]}). ${url}`;
}
