import { expect, type Page, test } from '@playwright/test';
import { type Answer, audiences } from '../../src/editorial/answers.ts';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { code, draft, library } from './site.ts';

const { answers } = readAnswers(process.cwd());

/** Answers of the kinds that pages must tell apart: from a copy with a calculator, from a draft, from both. */
const ofCode = answerNamed('gift-left-at-workplace');
const ofDraft = answerNamed('training-pay-back');
const comparing = answerNamed('discipline-compared');

function answerNamed(slug: string): Answer {
  const answer = answers.find((each) => each.slug === slug);
  if (answer === undefined) throw new Error(`no answer ${slug}`);
  return answer;
}

/** What of the list can be seen: the answers, the topics over them, the topics that its contents name; each sorted. */
const shown = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const seen = (selector: string) =>
      [...main.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const link = (each: Element) => each.getAttribute('href') ?? '?';
    return {
      slugs: seen('.asked a')
        .map((each) => link(each).split('/').at(-2) ?? '?')
        .sort(),
      headings: seen('.found section')
        .map(({ id }) => id)
        .sort(),
      contents: seen('.topics a')
        .map((each) => link(each).slice(1))
        .sort(),
    };
  });
const slugs = (list: readonly Answer[]) => list.map(({ slug }) => slug).sort();
const path = (ui: Locale, { slug }: Answer) => `/${ui}/answers/${slug}/`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      const t = translator(ui);

      test(`${ui}: home leads to the list, which holds every answer`, async ({ page }) => {
        await page.goto(`/${ui}/`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t('answers.open'), exact: true })
          .click();
        await expect(page).toHaveURL(`/${ui}/answers/`);
        await page.waitForLoadState();
        expect((await shown(page)).slugs).toEqual(slugs(answers));
      });

      for (const who of audiences) {
        test(`${ui}: answers for ${who} are chosen from by act, and no topic stands empty`, async ({
          page,
        }) => {
          const wanted = answers.filter(({ audience }) => audience.includes(who));
          await page.goto(`/${ui}/answers/`);
          const name = `${t(`answers.audiences.${who}`)} ${wanted.length}`;
          await page.getByRole('radio', { name, exact: true }).check();
          expect((await shown(page)).slugs).toEqual(slugs(wanted));
          for (const law of library.laws) {
            await page.locator(`#in-${law.name}`).check();
            const both = wanted.filter(({ acts }) => acts.includes(law.name));
            const topics = [...new Set(both.map(({ topic }) => topic))].sort();
            expect([law.name, await shown(page)]).toEqual([
              law.name,
              { slugs: slugs(both), headings: topics, contents: topics },
            ]);
          }
        });
      }

      test(`${ui}: read the answer, open the clause, come back by it, go on`, async ({ page }) => {
        await page.goto(`/${ui}/answers/`);
        await page
          .getByRole('navigation', { name: t('answers.topic') })
          .getByRole('link', { name: t('answers.topics.training'), exact: true })
          .click();
        await page.getByRole('link', { name: ofDraft.question[ui], exact: true }).click();
        await expect(page).toHaveURL(path(ui, ofDraft));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(ofDraft.question[ui]);
        const article = page.getByRole('article');
        await expect(article.locator('.act-first')).toContainText(ofDraft.first[ui]);
        await expect(article).toContainText(ofDraft.why[ui]);
        await expect(article).toContainText(ofDraft.silent?.[ui] ?? '?');
        const order = await article.getByRole('heading', { level: 2 }).allTextContents();
        expect(order.map((words) => words.trim()).slice(0, 4)).toEqual([
          t('answers.first'),
          t('answers.why'),
          t('answers.where'),
          t('answers.silent'),
        ]);
        await article.locator('figcaption a').first().click();
        await expect(page).toHaveURL(`/${ui}/ua-draft/30/#art_30__para_8`);
        const back = page.getByRole('navigation', { name: t('answers.here') });
        await back.getByRole('link', { name: ofDraft.question[ui], exact: true }).click();
        await expect(page).toHaveURL(path(ui, ofDraft));
        const near = page.getByRole('navigation', { name: t('answers.nearest') });
        await near.getByRole('link', { name: answerNamed('leaving-own-wish').question[ui] }).click();
        await expect(page).toHaveURL(`/${ui}/answers/leaving-own-wish/`);
      });

      test(`${ui}: quotes are verbatim, in the reader’s language and in the original`, async ({ page }) => {
        for (const [answer, law] of [
          [ofCode, code],
          [ofDraft, draft],
        ] as const) {
          await page.goto(path(ui, answer));
          const status = law.texts.get(ui)?.status ?? 'original';
          for (const [index, { words }] of answer.quotes.entries()) {
            const quote = page.locator('figure').nth(index);
            await expect(quote.locator(`blockquote[lang=${ui}]`)).toHaveText(words[ui]);
            await expect(quote.locator('figcaption')).toContainText(t(`language.name.${ui}`));
            await expect(quote.locator('figcaption')).toContainText(t(`status.${status}.name`));
          }
          const fold = page.locator('details.originals');
          await expect(fold).toHaveCount(ui === law.original ? 0 : 1);
          if (ui === law.original) continue;
          await fold.locator('summary').click();
          const [first] = answer.quotes;
          const original = fold.locator(`blockquote[lang=${law.original}]`).first();
          await expect(original).toBeVisible();
          await expect(original).toHaveText(first?.words[law.original] ?? '?');
        }
      });

      test(`${ui}: an answer says at its top what its acts are worth and whom they mean`, async ({
        page,
      }) => {
        const worth = page.getByRole('note', { name: t('status.heading') });
        const flag = page.locator('.flag');
        await page.goto(path(ui, ofCode));
        await expect(worth).toContainText(t('force.consolidated-copy.name'));
        await expect(worth).toContainText(t('answers.servants.kz'));
        await expect(worth).not.toContainText(t('answers.servants.ua'));
        await expect(flag).toHaveCount(0);
        await page.goto(path(ui, ofDraft));
        await expect(flag).toHaveText(t('force.draft.name'));
        await expect(worth).toContainText(t('answers.servants.ua'));
        // Where a law is compared with a draft, only the draft is called one.
        await page.goto(path(ui, comparing));
        await expect(flag).toHaveCount(0);
        await expect(worth.locator('p', { hasText: draft.record.shortTitles[ui] })).toContainText(
          t('force.draft.name'),
        );
        await expect(worth.locator('p', { hasText: code.record.shortTitles[ui] })).not.toContainText(
          t('force.draft.name'),
        );
        await expect(
          page.getByRole('heading', { level: 3, name: draft.record.shortTitles[ui] }),
        ).toContainText(t('force.draft.name'));
        for (const state of ['kz', 'ua'] as const)
          await expect(worth).toContainText(t(`answers.servants.${state}`));
      });

      test(`${ui}: an answer has the calculator of its rule, in its place or at a link`, async ({ page }) => {
        await page.goto(path(ui, ofCode));
        await page.getByText(t('answers.calculators'), { exact: true }).click();
        if (javaScriptEnabled) {
          await page.locator('.case > summary').first().click();
          const calculator = page.locator('norma-calculator[rule="kz-gift-route"][data-ready]');
          await calculator.locator('[data-example="0"]').click();
          await expect(calculator.locator('.outcome')).toBeVisible();
          await expect(page).toHaveURL(path(ui, ofCode));
        } else {
          await page.locator('.cases a').first().click();
          await expect(page).toHaveURL(`/${ui}/calculators/c02/?rule=kz-gift-route#kz-gift-route`);
          await expect(page.locator('#kz-gift-route')).toBeInViewport();
        }
      });
    }
  });
}

test('English tells the servants of the two countries apart by their own words', async ({ page }) => {
  await page.goto(path('en', ofCode));
  await expect(page.getByRole('note')).toContainText('civil servant (Kazakhstan, гражданский служащий)');
  await page.goto(path('en', ofDraft));
  await expect(page.getByRole('note')).toContainText('civil servant (Ukraine, державний службовець)');
});
