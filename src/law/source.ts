import * as z from 'zod';
import { type Locale, locales } from '../locale.ts';
import { forces, type Status, statuses } from './model.ts';
import { profiles } from './profile.ts';

/** A string in each of the three languages; none may be empty. */
export const trilingual = z.strictObject({
  ru: z.string().min(1),
  en: z.string().min(1),
  uk: z.string().min(1),
});
export type Trilingual = z.infer<typeof trilingual>;

const citedTitle = z.strictObject({
  /** Title proper, as a bibliography has it: «Про державну службу». */
  title: z.string().min(1),
  /** What it says after the title: «проект Закону України від 04.07.2005». */
  about: z.string().min(1),
  /** The act after the words for a place in it, where the language declines: «Кодекса служебной этики …». */
  genitive: z.string().min(1).optional(),
  /** The act before the words for a place in it, where its full title names another act too. */
  name: z.string().min(1).optional(),
});

const numberedDate = z.strictObject({ date: z.iso.date(), number: z.string().min(1) });

/** What is known of an act as a work, whatever the language. */
const actSchema = z.strictObject({
  /** The first segment of its addresses and URLs; no route of the site has a hyphen, so none can be taken. */
  name: z
    .string()
    .regex(/^[a-z]{2}-[a-z0-9-]+$/u, 'expected a name such as "kz-code", with the state before a hyphen'),
  force: z.enum(forces),
  /** Full title, as cited. */
  titles: trilingual,
  /** Title for navigation. */
  shortTitles: trilingual,
  /** How citations name it; without this they name it by its full title. */
  cited: z.strictObject({ ru: citedTitle, en: citedTitle, uk: citedTitle }).optional(),
  /** Who adopted it, and when; the number is null where the text gives none. */
  adopted: z
    .strictObject({ by: trilingual, date: z.iso.date(), number: z.string().min(1).nullable() })
    .optional(),
  /** Date of a draft that nobody adopted. */
  drafted: z.iso.date().optional(),
  /** Registration with the Ministry of Justice. */
  registered: numberedDate.optional(),
  /** Amending acts that the text takes in, oldest first. */
  amendedBy: z.array(numberedDate),
  /** The texts that the source holds, and what each is worth. */
  texts: z
    .partialRecord(z.enum(locales), z.enum(statuses))
    .refine(
      (texts) => Object.values(texts).filter((status) => status === 'original').length === 1,
      'expected one text to be the original',
    ),
});

/** content/sources/<source>/source.json: what a source file is and which acts it holds. */
export const sourceSchema = z.strictObject({
  /** SHA-256 of text.txt, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits'),
  profile: z.enum(profiles),
  state: z.enum(['kz', 'ua']),
  /** Languages of the file, in the order in which they stand. */
  languages: z.array(z.enum(locales)).min(1),
  /** Official page of the text, where one is known. */
  page: z.url().optional(),
  /** The acts of the file in their order within each language. */
  acts: z.array(actSchema).min(1),
});

export type SourceRecord = z.infer<typeof sourceSchema>;
export type ActRecord = z.infer<typeof actSchema>;

/** The language whose text prevails: the one that the source calls original. */
export function originalLanguage(act: ActRecord): Locale {
  const original = locales.find((locale) => act.texts[locale] === 'original');
  if (original === undefined) throw new Error(`act ${act.name} has no original text`);
  return original;
}

/** The status of an act's text; whatever the source does not hold is this project's own translation. */
export function statusOf(act: ActRecord, lang: Locale): Status {
  return act.texts[lang] ?? 'working-translation';
}
