import type { Locale } from '../../locale.ts';

/** What a sentence does to its addressee. Counted, so that a lost "not" or a "may" for a "must" shows. */
export interface Modality {
  readonly prohibitions: number;
  readonly obligations: number;
  readonly permissions: number;
  /** In Russian and Ukrainian «не» alone: «жодн… не» and «ни… не» are one negation in English. */
  readonly negations: number;
}

interface Words {
  readonly prohibition: RegExp;
  readonly obligation: RegExp;
  readonly permission: RegExp;
  readonly negation: RegExp;
}

const words: Readonly<Record<Locale, Words>> = {
  uk: {
    prohibition:
      /(?<!\p{L})(?:не мож(?:е|уть|на)|забороня\p{L}+|не допуска(?:є|ю)ться|не ма(?:є|ють) права|не повин\p{L}+|не підляга\p{L}+)/giu,
    obligation:
      /(?<!\p{L})(?:зобов.яз(?:ан(?:ий|а|о|і)|у\p{L}+)|повин(?:ен|на|но|ні)|ма(?:є|ють) \p{L}+ти(?:ся|сь)?(?!\p{L})|слід|необхідно|підляга\p{L}+)/giu,
    permission: /(?<!\p{L})(?:мож(?:е|уть|на)|ма(?:є|ють) право|допуска(?:є|ю)ться|вправі)/giu,
    negation: /(?<!\p{L})(?:не|без)(?!\p{L})/giu,
  },
  ru: {
    prohibition:
      /(?<!\p{L})(?:не мо(?:жет|гут)|нельзя|запреща\p{L}+|не допуска(?:ется|ются)|не име(?:ет|ют) права|не вправе|не долж\p{L}+|не подлеж\p{L}+)/giu,
    obligation:
      /(?<!\p{L})(?:обяз(?:ан|ана|аны|ано|ывает\p{L}*)|долж(?:ен|на|но|ны)|следует|необходимо|подлеж(?:ит|ат))(?!\p{L})/giu,
    permission: /(?<!\p{L})(?:мо(?:жет|гут|жно)|име(?:ет|ют) право|допуска(?:ется|ются)|вправе)(?!\p{L})/giu,
    negation: /(?<!\p{L})(?:не|без)(?!\p{L})/giu,
  },
  en: {
    prohibition:
      /\b(?:may not|cannot|shall not|must not|(?:is|are|be) prohibited|prohibited from|(?:is|are) not (?:permitted|allowed)|(?:has|have) no right|no \w+(?: \w+){0,6}? may)\b/giu,
    obligation: /\b(?:shall|must|(?:is|are) obliged|(?:is|are) required|(?:is|are) to [a-z]+|should)\b/giu,
    permission:
      /\b(?:may|can|(?:has|have) the right|(?:is|are) entitled|(?:is|are) (?:permitted|allowed|admitted))\b/giu,
    negation: /\b(?:not|no(?!\.\s*\d)|never|none|nor|neither|cannot|without)\b/giu,
  },
};

/** Counts of a text; what is counted as a prohibition is counted as neither obligation nor permission. */
export function modalityOf(text: string, lang: Locale): Modality {
  const { prohibition, obligation, permission, negation } = words[lang];
  const rest = text.replace(prohibition, ' ');
  return {
    prohibitions: count(text, prohibition),
    obligations: count(rest, obligation),
    permissions: count(rest, permission),
    negations: count(text, negation),
  };
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
