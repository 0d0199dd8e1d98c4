import type { Translate } from '../../i18n.ts';
import type { Kind } from './schema.ts';

/** The limits of a number in words; undefined where it has none beyond being no less than nought. */
export function rangeWords(t: Translate, how: Kind): string | undefined {
  if (how.kind !== 'number') return undefined;
  const { least, most } = how;
  if (most !== undefined) return t('calculators.range', { least, most });
  return least > 0 ? t('calculators.from', { least }) : undefined;
}
