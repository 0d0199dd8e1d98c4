import { describe, expect, test } from 'vitest';
import { findRule } from '../../src/rules/registry.ts';
import { competition } from '../../src/rules/timelines/competition.ts';
import { discipline } from '../../src/rules/timelines/discipline.ts';
import { momentsOf, openTerms } from '../../src/rules/timelines/timeline.ts';

/** Name, kind and day of each moment. */
function daysOf(...given: Parameters<typeof momentsOf>): unknown {
  const result = momentsOf(...given);
  return 'error' in result ? result : result.map(({ name, kind, day }) => [day, kind, name]);
}

describe('a timeline', () => {
  test('of a competition has the terms of the days that are known, in their order', () => {
    expect(
      daysOf(competition, {
        category: 'B',
        publishedDate: '2025-02-03',
        completedDate: '2025-03-10',
        reportDate: '2025-03-11',
        announcedDate: '2025-03-13',
      }),
    ).toEqual([
      ['2025-02-03', 'given', 'publishedDate'],
      ['2025-02-23', 'earliest', 'ua-vacancy-earliest-closing'],
      ['2025-03-10', 'given', 'completedDate'],
      ['2025-03-11', 'given', 'reportDate'],
      ['2025-03-13', 'given', 'announcedDate'],
      ['2025-03-13', 'latest', 'ua-results-publication-deadline'],
      ['2025-03-23', 'latest', 'ua-appointment-deadline'],
      ['2025-03-26', 'latest', 'ua-results-notice-deadline'],
      ['2026-03-11', 'until', 'ua-report-retention'],
    ]);
  });

  test('has no term where the text sets none: appointment to category A', () => {
    expect(daysOf(competition, { category: 'A', announcedDate: '2025-03-13' })).toEqual([
      ['2025-03-13', 'given', 'announcedDate'],
    ]);
  });

  test('tells of every other term what is lacking, or that the text sets none', () => {
    const open = (...given: Parameters<typeof openTerms>) =>
      openTerms(...given).map(({ name, lacks }) => [name, lacks]);
    expect(
      open(competition, { category: 'A', announcedDate: '2025-03-13', reportDate: '2025-03-11' }),
    ).toEqual([
      ['ua-vacancy-earliest-closing', 'publishedDate'],
      ['ua-results-publication-deadline', 'completedDate'],
      ['ua-appointment-deadline', undefined],
      ['ua-competition-appeal-deadline', 'noticeReceivedDate'],
    ]);
    expect(open(discipline, { headInformedDate: '2025-11-30' })[0]).toEqual([
      'ua-discipline-limitation',
      'offenceDate',
    ]);
    for (const timeline of [competition, discipline]) {
      expect(openTerms(timeline, {}).map(({ lacks }) => lacks)).toEqual(
        timeline.terms.map(({ start }) => start),
      );
      expect(openTerms(timeline, {}).every(({ provision }) => provision?.startsWith('ua-draft/'))).toBe(true);
      const known = { category: 'B', ...Object.fromEntries(timeline.days.map((day) => [day, '2025-03-13'])) };
      expect(openTerms(timeline, known)).toEqual([]);
    }
  });

  test('of a disciplinary case ends with the earlier of the two limitations', () => {
    expect(daysOf(discipline, { offenceDate: '2024-01-10', headInformedDate: '2025-11-30' })).toEqual([
      ['2024-01-10', 'given', 'offenceDate'],
      ['2025-11-30', 'given', 'headInformedDate'],
      ['2026-01-10', 'latest', 'ua-discipline-limitation'],
    ]);
  });

  test('tells of ends on days off and where they are said', () => {
    const moments = momentsOf(discipline, { offenceDate: '2024-01-10' });
    expect(moments).toMatchObject([
      { weekend: false },
      { day: '2026-01-10', weekend: true, start: '2024-01-10', provision: 'ua-draft/51/3' },
    ]);
  });

  test('names the day that is none, and the day before the beginning', () => {
    expect(daysOf(discipline, { offenceDate: '2025-02-30' })).toEqual({
      error: 'invalid-date',
      field: 'offenceDate',
    });
    expect(daysOf(discipline, { offenceDate: '2025-02-03', materialsReceivedDate: '2025-02-02' })).toEqual({
      error: 'order',
      field: 'materialsReceivedDate',
    });
  });

  test('rests on rules that take the days it names', () => {
    for (const { terms, days } of [competition, discipline]) {
      for (const { rule, start, gives } of terms) {
        expect(findRule(rule.name)).toBe(rule);
        expect(days).toContain(start);
        expect(rule.inputs[start]?.how.kind).toBe('date');
        expect(rule.outputs[gives]?.how.kind).toBe('date');
      }
    }
  });
});
