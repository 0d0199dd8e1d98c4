/** What kind of thing a question wants to know, beside its subject. */
export const intents = ['time', 'who', 'amount'] as const;
export type Intent = (typeof intents)[number];

/** Words of a text that can answer: a length of time, somebody who acts, a quantity. In all three languages at once. */
const answers: Readonly<Record<Intent, RegExp>> = {
  time: /(?<!\p{L})(?:дн(?:я|ей|ів|ю)|день|месяц\p{L}*|місяц\p{L}*|\p{L}*месячн\p{L}*|\p{L}*місячн\p{L}*|лет|год(?:а|у|ов)?|років|рок(?:у|и)|р[іi]к|тижн\p{L}*|\p{L}*тижнев\p{L}*|недел\p{L}*|\p{L}*недельн\p{L}*|часов|годин|\p{L}+[-–]?денн\p{L}*|\d+-дневн\p{L}*|\p{L}+дневн\p{L}*|\p{L}*річн\p{L}*|ежегодн\p{L}*|щорічн\p{L}*|days?|\p{L}*-day|months?|\p{L}*-month|years?|weeks?|hours?|annual\p{L}*|незамедлительно|немедленно|негайно|immediately)(?!\p{L})/iu,
  who: /(?<!\p{L})(?:президент\p{L}*|кабинет\p{L}*|кабінет\p{L}*|совет(?:ом|а)?|рад(?:а|ою|и)|администраци\p{L}*|адміністраці\p{L}*|руководител\p{L}*|керівник\p{L}*|комисси\p{L}*|комісі\p{L}*|председател\p{L}*|голова|head|president|cabinet|council|administration|commission|chair|department|департамент\p{L}*|вице-министр\p{L}*|віце-міністр\p{L}*|vice-minister|прокуратур\p{L}*|prosecut\p{L}*|работодател\p{L}*|роботодав\p{L}*|employer|кадров\p{L}*|personnel|суб[^\p{L}]?єкт\p{L}*|уполномоченн\p{L}*|уповноважен\p{L}*|authori[sz]ed)(?!\p{L})/iu,
  amount:
    /\d|(?<!\p{L})(?:процент\p{L}*|відсот\p{L}*|per ?cent|оклад\p{L}*|salar\p{L}*|размер\p{L}*|розмір\p{L}*|amount|дв(?:ух|ое|ох|оє|умя)|two|twice|тр(?:ех|ёх|ьох|и)|three|пят[иь]|п[’'ʼ]ят\p{L}*|five|шест[иь]|шіст\p{L}*|six|сем[иь]|сім|seven|десят\p{L}*|ten|половин\p{L}*|half|трет[ьи]\p{L}*|third)(?!\p{L})/iu,
};

/** Ways of asking for it. */
const asks: Readonly<Record<Intent, RegExp>> = {
  time: /(?<!\p{L})(?:когда|коли|when|how (?:long|soon|early|often|late)|сколько (?:дней|времени|месяцев|лет|недель|часов|раз|длит\p{L}*|ждать|можно)|скільки (?:днів|часу|місяців|років|тижнів|годин|разів|трива\p{L}*|чекати)|how many (?:days|months|years|weeks|hours|times)|как (?:долго|часто|скоро|быстро)|як (?:довго|часто|скоро|швидко)|(?:за|в|на) (?:сколько|какой срок|какое время)|(?:за|у|в|на) (?:скільки|який строк|який термін|який час)|(?:до|с|з) (?:какого|якого) \p{L}+|срок\p{L}*|строк\p{L}*|термін\p{L}*|deadline|time limit|by (?:when|which|what)|which day|what date|дат[ауы]|крайн\p{L}+|крайній|последн\p{L}+ день|останн\p{L}+ день|last day|latest|period|продолжительност\p{L}*|тривал\p{L}*|период\p{L}*|період\p{L}*|упродовж|протягом|within)(?!\p{L})/iu,
  who: /(?<!\p{L})(?:кто|хто|who|whom|whose|кому|кого|кем|ким|чь[яеёи]\p{L}?|чи[йєїя]|ч(?:ієї|иєї|ого)|(?:как|к)(?:ой|ому|им|ая) (?:орган\p{L}*|ведомств\p{L}*|подразделени\p{L}*|комисси\p{L}*|инстанци\p{L}*)|як(?:ий|ому|им|а) (?:орган\p{L}*|відомств\p{L}*|підрозділ\p{L}*|комісі\p{L}*|інстанці\p{L}*)|wh(?:ich|at) (?:authority|body|agency|commission|institution|office|department|unit)|куда|куди|до кого|к кому)(?!\p{L})/iu,
  amount:
    /(?<!\p{L})(?:скольк(?:о|их|им|ими)|скільк(?:и|ох|ом|ома)|how (?:much|many|big|large|high)|размер\p{L}*|розмір\p{L}*|сумм\p{L}*|сум[аиіу]|стоит|стоимост\p{L}*|цен[аыу]|кошту\p{L}*|вартіст\p{L}*|цін[аи]|оклад\p{L}*|ставк\p{L}*|fees?|price|costs?|rate|salary|amount|paid|зарплат\p{L}*|плат[яи]т\p{L}*|тариф\p{L}*|процент\p{L}*|відсот\p{L}*|per ?cent\p{L}*)(?!\p{L})/iu,
};

/** The intents that a text can answer. */
export function answeredBy(text: string): Intent[] {
  return intents.filter((intent) => answers[intent].test(text));
}

/** The intents of a query. */
export function intentsOf(query: string): Intent[] {
  return intents.filter((intent) => asks[intent].test(query));
}

/** The term of an intent in an index of so many stems and concepts: the last ones are those of the intents. */
export function termOfIntent(intent: Intent, stems: number, concepts: number): number {
  return stems + concepts + intents.indexOf(intent);
}
