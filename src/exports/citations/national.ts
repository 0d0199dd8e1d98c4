import type { Locale } from '../../locale.ts';
import { type Citable, pinpoint, printedDate, sentence } from './work.ts';

/** What a national standard says in its own language, whatever the language of the work that is described. */
interface Standard {
  /** Language of the notes. */
  readonly lang: Locale;
  /** After the title: the kind of carrier, where the standard wants it. */
  readonly carrier: string;
  readonly accessed: string;
  /** A day that the reader fills in. */
  readonly blank: string;
}

const gostStandard: Standard = {
  lang: 'ru',
  carrier: ' [Электронный ресурс]',
  accessed: 'дата обращения',
  blank: 'ДД.ММ.ГГГГ',
};

const dstuStandard: Standard = {
  lang: 'uk',
  carrier: '',
  accessed: 'дата звернення',
  blank: 'ДД.ММ.РРРР',
};

/**
 * A reference by GOST R 7.0.5-2008 (a list reference to an electronic document, sections 7 and 10): title, designation
 * of the carrier, what the title says besides, place, notes, URL, day of access. Areas are parted by full stops.
 */
export function gost(citable: Citable): string {
  return describe(citable, gostStandard);
}

/** A reference by DSTU 8302:2015 (electronic resources and legal acts): as above, without a designation of the carrier. */
export function dstu(citable: Citable): string {
  return describe(citable, dstuStandard);
}

function describe(citable: Citable, { lang, carrier, accessed, blank }: Standard): string {
  const { title, about, worth } = citable.text;
  const place = pinpoint(citable, 'short');
  const day = citable.accessed === undefined ? blank : printedDate(citable.accessed);
  const areas = [
    `${title}${carrier}${about === undefined ? '' : ` : ${about}`}`,
    ...(place === undefined ? [] : [sentence(place)]),
    sentence(worth[lang]),
    `URL: ${citable.url} (${accessed}: ${day})`,
  ];
  return areas.map((area) => `${area.replace(/\.$/u, '')}.`).join(' ');
}
