import type { Words } from './grammar.ts';

/** English translations of acts of both states. */
export const en: Words = {
  lang: 'en',
  headings: {
    article: 'article',
    section: 'section',
    title: 'section',
    subsection: 'subsection',
    chapter: 'chapter',
    paragraph: 'subchapter',
    subchapter: 'subchapter',
    book: 'book',
    part: 'book',
  },
  plurals: {
    articles: 'article',
    paragraphs: 'stop',
    subparagraphs: 'bracket',
  },
  markers: {
    footnote: 'note',
    note: 'note',
    approved: 'approval',
    annex: 'annex',
    appendix: 'annex',
    addendum: 'annex',
    attachment: 'annex',
    supplement: 'annex',
    agreed: 'agreed',
    contents: 'contents',
    table: 'contents',
    minister: 'office',
    president: 'office',
    prime: 'office',
    chairman: 'office',
    chairperson: 'office',
    head: 'office',
    acting: 'office',
    deputy: 'office',
    first: 'office',
    the: 'office',
    governor: 'office',
    director: 'office',
    akim: 'office',
    secretary: 'office',
    vice: 'office',
  },
  ordinals:
    /(?:(?:twenty|thirty)[\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six)(?!\p{L})/iuy,
  reference: /^(?:of|to|and|or|in|shall|hereof|thereof)(?!\p{L})/u,
  repealed:
    /^\(?\s*(?:(?:is|was|has\s+been|are)\s+)?(?:excluded|repealed|deleted|abrogated|invalid|became\s+invalid|lost\s+force|ceased)(?=\s+(?:by|in|from|on|to)(?!\p{L})|\s*[.(–—-]|\s*$)/iu,
  note: /^Footnotes?\s*[.:]|^Note\s+(?:ILLI|RCLI|of\s+the\s+(?:ILLI|RCLI))|^Note\.\s+In\s+accordance\s+with\s+the\s+Law/u,
  enumeration: /^(?:The\s+)?List(?!\p{L})/iu,
  remarks: /^(?:Notes?|NOTES?)(?:\s*[.:]\s*(1\s?\.(?!\d))|\s*[.:]?\s*$)/u,
  bracketNote: /(?:law|decree|resolution|order|as amended|excluded|wording)/iu,
  approval:
    /^["“]?Approved["”]?(?:\s|$)|^(?:Annex|ANNEX|Appendix|APPENDIX|Addendum|Attachment|Supplement)(?:\s*(?:No\.?|№)?\s*\d+(?:-\d+)?)?\s+to\s+(?:the\s+)?(?:\p{L}+\s+){0,2}(?:Order|Resolution|Decree|Decision)/iu,
  annex:
    /^(?:Annex|ANNEX|Appendix|APPENDIX|Addendum|Attachment|Supplement)(?:\s*(?:No\.?|№)?\s*(?:\d+(?:-\d+)?|[A-Z]|[IVX]+))?(?:\s*$|\s+to\s|\s+\(|\.?\s+\p{Lu})/u,
  list: /^(?:The\s+)?(?:Form|List|Composition|Structure|Table|Report|Information|Application|Questionnaire|Card|Register|Journal|Act|Extract|Certificate|Calculation|Scheme|Plan|Estimate|Limits|Norms|Inventory|Protocol|Sample|Rates|Notification|Notice|Receipt|Contract|Description)(?!\p{L})/iu,
  title:
    /^(?:On|About)\s+\p{L}|^(?:LAW|CODE|DECREE|ORDER|RESOLUTION|CONSTITUTION|RULES|Constitution|Law|Code|Decree|Order|Resolution)(?!\p{L})/u,
  adoption:
    /^(?:The\s+|Joint\s+|Normative\s+|Constitutional\s+)?(?:Order|Resolution|Decree|Law|Code|Decision|Constitution)\s.*(?:dated|No\.?|№|of|N)\s*\S*\d/iu,
  enacting:
    /^(?:In\s+(?:accordance|order|connection|compliance)|According|Pursuant|Guided|This|These|We,)(?!\p{L})/u,
  remark: /^\(?Unofficial\s+translation/iu,
  division: /^(?:General|GENERAL|Special|SPECIAL)\s+(?:part|Part|PART)\.?$/u,
  closing: /\b(?:final|transitional|concluding)\b/iu,
  closingHeading:
    /^(?:FINAL|TRANSITIONAL|CONCLUDING)(?:\s+AND\s+(?:FINAL|TRANSITIONAL|CONCLUDING))?\s+PROVISIONS\.?$/iu,
  replacement: /(?:wording|to\s+read(?:\s+as\s+follows)?|reworded\s+as\s+follows)\s*:$/iu,
  changes: /amendments?|changes/iu,
  addition: /following\s+content\s*:$/iu,
  instruction:
    /^(?:in|to|the\s+words?|supplement|exclude|paragraph|article|part|after|add|amend|delete|replace)\b/iu,
  abbreviation: /(?:^|[\s(])(?:art|para|subpara|No|№|sec|p|ch)\.?$/iu,
  referring:
    /(?:^|[\s(])(?:(?:sub)?paragraphs?|articles?|parts?|chapters?|sections?|items?|clauses?|Articles?|Chapters?|Sections?|Appendix|Annex)$/u,
  unfinished:
    /(?:^|\s)(?:and|or|of|in|to|the|a|an|by|with|for|from|on|at|as|that|which|not|is|are|be|its|his|their)$/u,
};
