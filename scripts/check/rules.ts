import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Address } from '../../src/law/address.ts';
import { say } from '../../src/law/messages.ts';
import type { Locale } from '../../src/locale.ts';
import { unprovedQuotes } from '../../src/rules/quote.ts';
import { allRules, ruleQuotes } from '../../src/rules/registry.ts';

/** The words that the rules take their numbers from stand in their provisions, and every provision of a rule is there. */
export function checkRules(textOf: (address: Address, lang: Locale) => string | undefined): VFileMessage[] {
  const file = new VFile({ path: 'src/rules' });
  for (const { rule, provision, lang, words } of unprovedQuotes(ruleQuotes(), textOf)) {
    say(
      file,
      'rule-quote',
      `${rule}: found no "${words}" in ${provision} (${lang}), expected the words of its number: read the rule again`,
    );
  }
  for (const { name, provisions } of allRules()) {
    for (const at of provisions.filter((each) => textOf(each, 'ru') === undefined)) {
      say(
        file,
        'rule-provision',
        `${name}: found no ${at} in the texts, expected the provision that it rests on`,
      );
    }
  }
  return file.messages;
}
