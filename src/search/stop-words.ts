import type { Locale } from '../locale.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Words that stand in every text, folded: not indexed, not looked up. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ru: setOf(`
    и в во не на с со к ко от до по за из о об обо у а но или либо же ли бы что чтобы как так то это этот эта эти этого
    этой этих тот та те того его ее их ему ей им он она они мы вы я мне меня мой моя свой своего своей своих для при без
    под над между через если когда где который которая которое которые которых которого которой также
    быть есть был была было будет ни да уже еще только все всех всего`),
  en: setOf(`
    a an the and or but of in on at by to for from with without as is are was were be been being it its this that these
    those he she they them their his her him i my me we our you your who whom which what when where how why if then than so
    do does did shall will would can could may might must should not no nor any some such also has have had there into
    about upon over s`),
  uk: setOf(`
    і й та в у у не на з із зі до від по за про о об а але або чи ж же би б що щоб як так то це цей ця ці цього цієї цих
    той та те того його її їх йому їй їм він вона вони ми ви я мені мене мій моя свій свого своєї своїх для при без під
    над між через якщо коли де який яка яке які яких якого якої також бути є був була було буде ні вже ще
    лише тільки все всіх всього`),
};

/** Words that frame a question or that every provision says: they rank little, and their absence proves nothing. */
export const weakWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ru: setOf(`
    можно нельзя нужно надо должен должна должны должно обязан обязана обязаны обязано вправе право имеет имеют имею
    допускается допустимо разрешено разрешается разрешен запрещено запрещается предусмотрен предусмотрена предусмотрены предусмотрено
    каков какова каковы какой какая какое какие каким какими какого какому каком какую кто кому кого кем чем чего сколько
    почему зачем куда откуда следует требуется считается является делать сделать образом случае случаи порядок порядке
    человек люди лицо лицом лица кто-то что-то другой другие других любой может могут могу мог стать
    служащий служащего служащему служащие служащих служащим сотрудник сотрудника сотруднику сотрудники сотрудников
    работник работника работнику работники работников чиновник чиновника чиновнику чиновники чиновников
    госслужащий госслужащего госслужащему госслужащие госслужащих
    государственный государственная государственной государственного государственных служба службы службе гражданский
    гражданского гражданских гражданские
    закон закона законе закону документ документа документе кодекс кодекса кодексе кодексу проект проекта проекте проекту
    правило правила правил говорит сказано установлен установлена установлены установлено происходит
    положено положены положен полагается этап скольки какую-то после перед время оба обоих обеих обе
    этом этому этим эту теми ними нею нас нам нами вас вам вами него нее ней них себя себе собой сам сама сами само
    свою своему своими моего моей моему моим моими моих мою мое мои твой твоя наш наша наши нашей нашего нашем нашу ваш ваша
    такой такая такие такого такому таким такую таких там тут здесь сейчас теперь потом тогда опять снова очень слишком просто
    вдруг вообще конечно пожалуйста вот даже ведь пока хотя поэтому потому раз разве именно всегда
    почти около вокруг кроме относительно один одна одно одну одним одного одной
    буду будут будем скажите подскажите сказать думаю
    нужен нужна нужны нужную нужное придется приходится собираюсь решается
    вопрос вопроса вопросе вопросу вопросом вопросы требование требования требований требованиям
    относится относятся касается касаются обстоит изложены изложена изложено названо названы акта актах`),
  en: setOf(`
    allowed permitted forbidden prohibited required obliged need needs want able possible provide provides provided covered
    regulated rule rules act acts law laws text texts document documents code draft bill say says state states stated
    person people someone somebody anyone somehow case cases under according official officials servant servants civil
    employee employees staff worker workers happen happens happened mean means much many long often make makes made give
    get gets got take takes exist exists provision provisions apply applies expected concerning regarding
    public service services body bodies order thing things one two both each while within during after before
    duty duties obligation obligations right rights
    us myself yourself himself herself themselves own same other others another every everyone
    somewhere just only even still yet already ever sometimes now here
    again too very quite really actually please
    like likes deal deals dealt handle handles place places placed set sets more most less
    because although though since until till against among between through up down above below
    soon question questions requirement requirements treat treats treated`),
  uk: setOf(`
    можна треба потрібно слід повинен повинна повинні повинно зобовязаний зобовязана зобовязані має мають маю може можуть можу
    право вправі дозволено дозволяється заборонено забороняється передбачено передбачена передбачений передбачені
    хто кого кому ким чим чого скільки чому навіщо куди звідки яким якими якому якою якій вважається робити
    зробити чином випадку випадках порядок порядку особа особи особі особою людина люди хтось щось інший інші інших
    службовець службовця службовцю службовці службовців службовцям посадовець посадовця посадовцю посадовці посадовців
    працівник працівника працівнику працівники працівників чиновник чиновника чиновнику чиновники чиновників
    держслужбовець держслужбовця держслужбовці державний державна державної державного державних служба служби службі
    цивільний цивільного цивільних закон закону законі законом документ документа документі документів кодекс кодексу кодексі
    проект проекту проєкт проєкту правила правило правил каже сказано встановлено встановлена стати належить
    обидва обидві обох після перед час
    цьому цим цими цю ними нею нас нам нами вас вам вами нього неї ній них себе собі собою сам сама самі само
    свою своєму своїми моєї моєму моїм моїми моїх мою моє мої твій твоя наш наша наші нашої нашого нашому нашу ваш ваша
    такий така такі такого такому таким таку таких там тут зараз тепер потім тоді знову дуже надто просто раптом взагалі звичайно
    ось навіть адже поки хоча тому раз хіба саме завжди майже близько навколо крім щодо
    один одна одне одну одним одного однієї буду будуть будемо скажіть підкажіть
    сказати думаю потрібен потрібна потрібні доведеться доводиться збираюся
    вирішується питання питанні вимога вимогу вимоги вимог вимогам
    стосується стосуються викладено викладені названо названі акта актах`),
};

/** True for a folded word that says little of what is asked: one of the weak words, a number, a lone letter. */
export function isWeakWord(text: string, lang: Locale): boolean {
  return weakWords[lang].has(text) || /^\d/u.test(text) || text.length < 2;
}

/** True for a folded word that every text and question has: a stop word or a weak one. */
export function isSmallWord(text: string, lang: Locale): boolean {
  return stopWords[lang].has(text) || weakWords[lang].has(text);
}
