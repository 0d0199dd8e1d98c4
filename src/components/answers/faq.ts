import type { Answer } from '../../editorial/answers.ts';
import { translator } from '../../i18n.ts';
import type { Locale } from '../../locale.ts';
import { links } from '../links.ts';
import { forceStatement } from '../status.ts';
import { actsAnswering } from './answers.ts';

/**
 * The answer for machines (schema.org FAQPage), as JSON that no text can break out of. What the acts are worth stands
 * in the answer itself, so that whoever shows it alone shows that too.
 */
export function faqOf(ui: Locale, answer: Answer): string {
  const t = translator(ui);
  const worth = actsAnswering(answer).map(
    ({ record }) =>
      `${record.shortTitles[ui]}: ${t(`force.${record.force}.name`)}. ${forceStatement(t, ui, record)}`,
  );
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: ui,
    url: links.absolute(links.answer(ui, answer.slug)),
    mainEntity: [
      {
        '@type': 'Question',
        name: answer.question[ui],
        acceptedAnswer: {
          '@type': 'Answer',
          text: [answer.first[ui], answer.why[ui], ...worth, t('site.noAdvice')].join('\n\n'),
        },
      },
    ],
  };
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}
