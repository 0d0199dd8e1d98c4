import { expect, type Locator, test } from '@playwright/test';
import { commonLabels, labelsOf } from '../../src/components/calculators/labels.ts';
import { formatDate, translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { examplesOf } from '../../src/rules/examples.ts';
import { wordsOfAbsence, wordsOfCode } from '../../src/rules/labels/labels.ts';
import { calculators } from '../../src/rules/registry.ts';
import { wordsAt } from './site.ts';

/** What a reader must find in the answer for a value of an outcome: a word, a date or figures, never a code. */
function told(
  ui: Locale,
  calculator: string,
  rule: string,
  name: string,
  value: unknown,
): (string | RegExp)[] {
  const t = translator(ui);
  if (typeof value === 'boolean') return [t(value ? 'calculators.say.yes' : 'calculators.say.no')];
  if (value === null)
    return [
      wordsOfAbsence(labelsOf(calculator), commonLabels, rule, name)?.[ui] ?? t('calculators.say.none'),
    ];
  if (typeof value === 'number') return [];
  if (Array.isArray(value))
    return value.length === 0
      ? [wordsOfCode(labelsOf(calculator), commonLabels, name, 'empty')?.[ui] ?? t('calculators.say.nothing')]
      : value.flatMap((member) => told(ui, calculator, rule, name, member));
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return [formatDate(ui, value)];
  if (/^(?:kz|ua)-[a-z]+\//u.test(value))
    return [new RegExp(`\\b${value.split('/').at(-1)?.replace('_', '.*')}`, 'u')];
  const { values } = labelsOf(calculator);
  const words = values[`${name}.${value}`] ?? values[value] ?? commonLabels.values[value];
  return [words?.[ui] ?? `no words for ${value}`];
}

/** Text with plain spaces. */
async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/[\s\u00a0\u202f]+/gu, ' ');
}

const shown = calculators.filter(({ state }) => state !== 'shared');

for (const [index, { id, rules }] of shown.entries()) {
  const ui = locales[index % locales.length] ?? 'en';

  test(`${ui} ${id}: every rule answers its worked examples as the engine does`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`/${ui}/calculators/${id}/`);
    for (const rule of rules) {
      const calculator = page.locator(`norma-calculator[rule="${rule.name}"]`);
      await expect(calculator).toHaveAttribute('data-ready', '');
      const [example] = examplesOf(rule.name).filter((each) => 'outcome' in each);
      const button = calculator.locator('[data-example="0"]');
      if (Object.keys(rule.inputs).length > 0 && (await button.count()) > 0) await button.click();
      await expect(calculator).toHaveAttribute('answered', '');
      const run = rule.run(example?.input ?? {});
      if (!('outcome' in run)) throw new Error(`${rule.name}: the first example gives no outcome`);
      expect(run.outcome).toEqual(example?.outcome);
      const fields = calculator.locator('.outcome > div');
      await expect(fields).toHaveCount(Object.keys(run.outcome).length);
      for (const [at, [name, value]] of Object.entries(run.outcome).entries()) {
        const text = await textOf(fields.nth(at));
        for (const part of told(ui, id, rule.name, name, value)) {
          if (typeof part === 'string') expect(text).toContain(part.replace(/[\s\u00a0\u202f]+/gu, ' '));
          else expect(text).toMatch(part);
        }
        if (typeof value === 'number') {
          const digits = text.replace(/\D/gu, '');
          // Readers count from one.
          const counted = rule.outputs[name]?.unit === 'ordinal' ? value + 1 : value;
          expect(digits).toContain(String(counted).replace(/\D/gu, ''));
        }
      }
      await expect(calculator.locator('.steps li').first()).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });
}

for (const ui of locales) {
  test(`${ui}: every calculator answers that is tried above in another language`, async ({ page }) => {
    test.slow();
    for (const { id } of shown.filter((_, index) => locales[index % locales.length] !== ui)) {
      await page.goto(`/${ui}/calculators/${id}/`);
      const calculator = page.locator('norma-calculator[data-ready]:has([data-example="0"])').first();
      await calculator.locator('[data-example="0"]').click();
      await expect(calculator.locator('.outcome dd').first(), id).toBeVisible();
    }
  });
}

test('the list leads to every calculator, by state, with the force of the acts', async ({ page }) => {
  for (const ui of locales) {
    await page.goto(`/${ui}/calculators/`);
    const links = page.locator('section:not(:has(#wizards)) .calculators h3 a');
    await expect(links).toHaveCount(30);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      shown.map(({ id }) => `/${ui}/calculators/${id}/`),
    );
    const t = translator(ui);
    await expect(page.locator('main')).toContainText(t('force.draft.name'));
    await expect(page.locator('main')).toContainText(t('force.consolidated-copy.name'));
  }
});

test('a page loads the code of its own calculator and of no other', async ({ page }) => {
  for (const id of ['c26', 'c27']) {
    const bodies: Promise<string>[] = [];
    page.removeAllListeners('response');
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.text());
    });
    await page.goto(`/uk/calculators/${id}/`);
    await expect(page.locator('norma-calculator').first()).toHaveAttribute('data-ready', '');
    const code = (await Promise.all(bodies)).join('\n');
    const held = calculators.filter(({ rules }) =>
      rules.some(({ name }) => ['"', "'", '`'].some((mark) => code.includes(`${mark}${name}${mark}`))),
    );
    expect(held.map((calculator) => calculator.id)).toEqual([id]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: the rule, its table, its provisions and what is open can be read`, async ({ page }) => {
      const t = translator(ui);
      await page.goto(`/${ui}/calculators/c02/`);
      const calculator = page.locator('norma-calculator[rule="kz-gift-route"]');
      await expect(page.getByText(t('calculators.noScript'))).toBeVisible();
      await expect(calculator.locator('form')).toBeHidden();
      await expect(calculator.locator('.says')).toBeVisible();
      await expect(calculator.locator('.decisions tbody tr')).toHaveCount(12);
      await expect(calculator.locator('.decisions tbody tr').first()).toBeVisible();
      await calculator.getByText(t('calculators.clauses')).click();
      const clause = calculator.locator('[data-clause="kz-code/9/15"] blockquote');
      await expect(clause).toBeVisible();
      await expect(clause).toContainText(wordsAt(ui, 'kz-code/9/15'));
      await expect(calculator.getByText(t('calculators.open'))).toBeVisible();
    });
  }
});
