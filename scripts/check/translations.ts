import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Glossary } from '../../src/editorial/term-matcher.ts';
import { type CitationsOf, checkTranslation } from '../../src/editorial/translation/check.ts';
import type { Address } from '../../src/law/address.ts';
import type { LawText, Library } from '../../src/law/library.ts';
import { say } from '../../src/law/messages.ts';
import { textFileOf } from '../../src/law/text-files.ts';

/** Working translations against their originals, with a message in the unit's file for each difference. */
export function checkTranslations(
  library: Library,
  glossary: Glossary,
  citationsOf: CitationsOf,
): VFileMessage[] {
  return library.laws.flatMap((law) => {
    const original = law.texts.get(law.original);
    const working = [...law.texts.values()].filter((text) => text.status === 'working-translation');
    return original === undefined
      ? []
      : working.flatMap((text) => messagesOf(original, text, glossary, citationsOf));
  });
}

function messagesOf(
  original: LawText,
  text: LawText,
  glossary: Glossary,
  citationsOf: CitationsOf,
): VFileMessage[] {
  const { differences, unused } = checkTranslation(original, text, glossary, citationsOf);
  const tell = (at: Address, rule: string, reason: string) =>
    say(new VFile({ path: textFileOf(at, text.lang) }), rule, `${at}: ${reason}`);
  return [
    ...differences.map(({ at, check, found, expected }) =>
      tell(at, `translation-${check}`, `found ${found}, expected ${expected}`),
    ),
    ...unused.map(({ at, check }) =>
      tell(
        at,
        'translation-exception',
        `found an exception from "${check}" that excuses nothing, expected none`,
      ),
    ),
  ];
}
