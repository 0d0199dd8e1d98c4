import type { Word } from './words.ts';

/** The states whose acts are here, as addresses begin. */
export type State = 'kz' | 'ua';

const beginnings: readonly (readonly [State, RegExp])[] = [
  ['kz', /^(?:казах|қазақ|kazakh|kazak|рк$|rk$|kz$|астан|алмат|astana|almaty)/u],
  [
    'ua',
    /^(?:украин|україн|ukrain|ua$|киев|київ|києв|kyiv|kiev|львов|львів|lviv|одесс?|одес|odes|харьков|харків|харков|днепр|дніпр)/u,
  ],
  ['ua', /^(?:законопро[еє]кт|законопро[еє]кті|верховн[ао])/u],
];

/** What a query says of where it looks. */
export interface Scope {
  /** States that it names. */
  readonly states: readonly State[];
  /** The state whose act it names by its kind, where it names no state: "the Code" is likelier one than the other. */
  readonly leaning: State | undefined;
  /** Numbers of the words that name them: they are no part of what is asked. */
  readonly words: ReadonlySet<number>;
  /** True where it asks for both. */
  readonly comparing: boolean;
}

const comparing =
  /(?:^| )(?:сравни|сопостав|отлича|различ|порівн|зістав|відрізн|різниц|compar|contrast|differ|versus|vs )/u;
const both =
  /(?:^| )(?:(?:в |по |за |на )?(?:обоих|обеих|обоим|оба|обе|обома|обидв[аіо]х?|обох) |(?:двух|двум|двома?|двох) (?:акт|закон|докум|кодекс|текст|краї|країн|стран|госуд|держав)|both |(?:the )?two (?:act|law|text|document|instrument|countr|state|code|draft)|each (?:act|law|text|document|instrument|countr|state|code)|(?:каждом|каждый|кожен|кожному|кожний|кожна|каждая) )/u;

/** Words that ask for a comparison, and nothing else. */
const asks =
  /^(?:сравни|сопостав|отлича|различи|порівн|зістав|відрізн|різниц|compar|contrast|differ|versus$|vs$|обо[иея]|оба$|обе$|обома$|обидв|обох|both$|each$)/u;

/** What is compared, by its name as a kind of text. */
const compared =
  /^(?:двух|двом|двома|двох|two|акт(?:ы|и|ов|ів|ах|а|е|ам|у)?|закон(?:ы|и|ов|ів|ах|а|е|ам|у|і)?|документ\p{L}*|кодекс(?:ы|и|ов|ів|ах|а|е|у|і)?|про[еє]кт(?:ы|и|а|е|у|ах|і)?|текст\p{L}*|стран(?:ах|ы)?|кра[їи]н(?:ах|и)?|государств\p{L}*|acts?|laws?|texts?|documents?|instruments?|codes?|drafts?|bills?|countr(?:y|ies))$/u;

/** Acts by their kind, and words before them that make them others: a labour code is none of the acts here. */
const kinds: readonly (readonly [State, RegExp])[] = [
  ['kz', /^(?:кодекс(?:а|у|е|ом|і)?|code)$/u],
  ['ua', /^(?:про[еє]кт(?:а|у|е|ом|і)?|draft|bill)$/u],
];
const otherKinds =
  /^(?:трудов|уголовн|гражданск|админист|крим[иі]н|цив[иі]льн|адм[иі]н|labou?r|criminal|civil|penal|tax)/u;

function leaningOf(words: readonly Word[]): State | undefined {
  const named = words.flatMap((word, at) => {
    const before = words[at - 1]?.text ?? '';
    return otherKinds.test(before)
      ? []
      : kinds.filter(([, shape]) => shape.test(word.text)).map(([state]) => state);
  });
  const [first] = named;
  return named.every((state) => state === first) ? first : undefined;
}

/** The states and the kind of question, from its words. */
export function scopeOf(words: readonly Word[]): Scope {
  const states = new Set<State>();
  const named = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (const [state, shape] of beginnings) {
      if (!shape.test(word.text)) continue;
      states.add(state);
      if (shape === beginnings[0]?.[1] || shape === beginnings[1]?.[1]) named.add(at);
    }
  }
  for (const [at, word] of words.entries()) if (asks.test(word.text)) named.add(at);
  const line = `${words.map((word) => word.text).join(' ')} `;
  const wide = states.size === 2 || comparing.test(line) || both.test(line);
  if (wide) for (const [at, word] of words.entries()) if (compared.test(word.text)) named.add(at);
  const leaning = states.size === 0 && !wide ? leaningOf(words) : undefined;
  return { states: [...states], leaning, words: named, comparing: wide && states.size !== 1 };
}
