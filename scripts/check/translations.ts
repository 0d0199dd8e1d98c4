import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Glossary } from '../../src/editorial/term-matcher.ts';
import { type CitationsOf, checkTranslation } from '../../src/editorial/translation/check.ts';
import { unitOf } from '../../src/law/address.ts';
import type { Law, LawText, Library } from '../../src/law/library.ts';
import { say } from '../../src/law/messages.ts';

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
      : working.flatMap((text) => messagesOf(law, original, text, glossary, citationsOf));
  });
}

function messagesOf(
  law: Law,
  original: LawText,
  text: LawText,
  glossary: Glossary,
  citationsOf: CitationsOf,
): VFileMessage[] {
  const { differences, unused } = checkTranslation(original, text, glossary, citationsOf);
  const fileOf = (unit: string) => {
    const name = unit === law.name ? 'act' : unit.slice(law.name.length + 1);
    return new VFile({ path: `content/laws/${law.name}/${text.lang}/${name}.md` });
  };
  const found = differences.map(({ at, unit, check, found, expected }) =>
    say(fileOf(unit), `translation-${check}`, `${at}: found ${found}, expected ${expected}`),
  );
  const idle = unused.map(({ at, check }) => {
    const reason = `${at}: found an exception from "${check}" that excuses nothing, expected none`;
    return say(fileOf(unitOf(at)), 'translation-exception', reason);
  });
  return [...found, ...idle];
}
