/** Endings of inflection, any of which may close a word; the longest that leaves three letters is taken off. */
const inflections =
  `ої єї ами ями ам ям ах ях ові еві єві ом ем єм ою ею єю ів їв ей ії ія ію ією ій ий ього його ого ьому йому ому им їм ими
  їми їх их а я е є и і ї о у ю ь й
  ти ть ють уть ить ять ать ав яв ив ів ала яла ила али яли или ало яло ило ємо ємось емо имо єте ете ите
  є ає яє ує ють ають яють ують уючи ючи учи ачи ячи вши ши в ла ли ло`
    .split(/\s+/u)
    .sort((one, other) => other.length - one.length);

/** Suffixes that make a noun, an adjective or a verb of the same root. */
const suffixes = `уваннє уванн юванн ованн уван юван ован увал уват юват уют ует ува юва ова
  енн анн янн інн енн ен ан ян ін ост іст ств цтв нн`
  .split(/\s+/u)
  .sort((one, other) => other.length - one.length);

function withoutOneOf(word: string, endings: readonly string[], keep: number): string {
  const ending = endings.find((each) => word.length - each.length >= keep && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * The stem of a Ukrainian word in lower case without apostrophes. Light on purpose: inflection, reflexive verbs, verbal
 * nouns, the fleeting vowel and the change of `і` and `о`, `і` and `е` in a closed syllable.
 */
export function stemUkrainian(word: string): string {
  if (word.length < 4) return word;
  const plain = word.length > 5 ? word.replace(/(?:ся|сь)$/u, '') : word;
  const bare = withoutOneOf(plain.replace(/(?<=\p{L}{3})(?:ість|істю|ості|остей)$/u, 'ост'), inflections, 3);
  const root = withoutOneOf(bare, suffixes, 4);
  return root
    .replace(/(?<=\p{L}{3})ь$/u, '')
    .replace(/(?<=[аеиоуюяєіїь]\p{L}*[^аеиоуюяєії])[оеі]ь?(?=[кц]$)/u, '')
    .replace(/(?<=\p{L}{3})[уаиюяєо]$/u, '')
    .replace(/(?<=\p{L}{3}[аиіуюя])т$/u, '')
    .replace(/(?<=\p{L}{3})[уаиюяєо]$/u, '')
    .replace(/([лн])\1$/u, '$1')
    .replace(/(?<=\p{L}{2})і(?=[^аеиоуюяєії]$)/u, 'о');
}
