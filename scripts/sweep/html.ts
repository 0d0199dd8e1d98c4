import { HtmlValidate } from 'html-validate';
import type { Finding } from './finding.ts';
import type { BuiltPage } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The site loads nothing from elsewhere.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles of articles are as long as the law prints them.
    'long-title': 'off',
  },
});

/** What html-validate finds in the pages. */
export async function validatePages(pages: readonly BuiltPage[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        findings.push({ page: page.path, by: 'html', rule: ruleId, words: `${message} (${line}:${column})` });
      }
    }
  }
  return findings;
}
