import { anyCase } from '../text/whole-words';
import { isAskedLater } from './asked-later';
import type { Kind } from './kinds';

const START = '(?:^|[.!?,:;–-]\\s*|(?<!\\p{L})(?:og|and|men|but)\\s+)';
const HELPED = '(?!(?:hjælp|støtt|lær|træn|øve|help|support|teach|train|attention)\\p{L}*)';
const SUPPORT =
  '(?:the )?(?:(?:bo)?støtten?|hjælpen|bevillingen|forløbet|\\p{L}*indsatsen|support|help|grant)';

function asked(clause: string): RegExp {
  return anyCase(`${START}(?:${clause})`);
}

/** What asks for a kind in so many words. */
const OUTRIGHT: readonly (readonly [kind: Kind, asked: RegExp])[] = [
  [
    'price',
    asked(
      `(?:do|does|will|must|should) (?!§|section)(?:${HELPED}[^\\s,.?]+ ){1,5}?(?:have to )?pay(?!\\p{L}| attention| (?:\\S+ )?(?:bills?|rent|debts?)(?!\\p{L}))` +
        '|(?:is|are) [^,.?]{2,40}? (?:free of charge|free(?= (?:for|to) (?:the )?(?:citizens?|clients?|him|her|them)|\\s*(?:\\?|$))|charged)' +
        `|(?:skal|behøver) (?:${HELPED}[^\\s,.?]+ ){1,4}?(?:at )?betale(?!\\p{L}| (?:\\S+ )?(?:regning|husleje|gæld)\\p{L}*|[^?]*netbank)` +
        '|koster det (?:noget|penge)(?!\\p{L})|does it cost (?:anything|money)(?!\\p{L})' +
        '|er [^,.?]{2,30} gratis(?!\\p{L})|betaler (?:borger\\p{L}*|man|jeg|vi|han|hun|du)(?!\\p{L})(?! (?:sin|sine|hans|hendes|min|mine|på) )|hvem betaler(?!\\p{L})',
    ),
  ],
  [
    'age',
    asked(
      '(?:skal|behøver) (?:man|borger(?:en)?|han|hun|de) (?:at )?være (?:over |fyldt |mindst )?\\d+|(?:does|do|must) (?:he|she|they|the citizen|one|you) (?:have to |need to )?be (?:over |at least )?\\d+',
    ),
  ],
  [
    'price',
    /^\s*(?:prise?n?|egenbetaling|brugerbetaling|price|cost)(?: (?:på|for|ved|of))?(?: \S+){1,2}\s*\??\s*$/iu,
  ],
  [
    'target-group',
    asked(
      'hvem (?:er det,? (?:der|som) )?(?:kan|må) (?:få|modtage|bevilges|tildeles|visiteres til)(?!\\p{L})(?! (?:besked|svar|at vide|oply|indsigt|kopi))|who (?:can|may) (?:get|receive|have|be granted|be referred to)(?!\\p{L})(?! (?:access|information|a copy))',
    ),
  ],
  [
    'free-choice',
    asked(
      '(?:er|har|gælder|findes|is|do|does|are)(?!\\p{L})[^.?]*(?<!\\p{L})(?:frit valg|frie?t? (?:leverandør|udfører)valg|free choice)(?!\\p{L}| af (?:aktivitet|tid))',
    ),
  ],
  [
    'provider',
    asked(
      '(?:kan|må|skal|can|may) (?!vi |jeg |we |i |(?:en |et |a )?(?:privat|ekstern|andre|anden|external|other|another))[^,.?]{2,40} (?:levere|udføre|deliver|provide) (?:the )?(?:(?:bo)?støtten|hjælpen|indsatsen|support|help)(?!\\p{L})',
    ),
  ],
  [
    'purpose',
    asked(
      'hvad er (?:selve |egentlig )?(?:formålet|meningen|ideen|idéen) med|what is the (?:purpose|aim|point) of',
    ),
  ],
  ['criteria', asked('(?:vum[- ]?)?temaer(?:ne)? (?:for|til|ved)(?!\\p{L})|vum themes? for(?!\\p{L})')],
  [
    'duration',
    /^\s*(?:varighed(?:en)?|duration)(?: (?:af|for|på|of))? (?:(?:bo)?støtten?|indsatsen|hjælpen|forløbet|the (?:support|help))\s*\??\s*$/iu,
  ],
  [
    'definition',
    asked(
      '(?:hvad er )?forskel(?:len)? (?:på|mellem)(?!\\p{L})|hvad ligger der i (?:et |en |den |det )?["“»]?(?:svær|moderat|let|fuldstænd|omfattende|stor)|(?:what is |what.s )?(?:the )?difference between(?!\\p{L})',
    ),
  ],
  [
    'provider',
    asked(
      'er det (?:kommunen|kommunens (?:egne|eget|ansatte)(?: \\p{L}+)?|en privat|private|eksterne|et firma) (?:der|som) (?:leverer|giver|yder|udfører|kommer)(?= (?:(?:bo)?støtten|hjælpen|indsatsen|den|det)|\\s*(?:\\?|$))|is it the (?:municipality|kommune|council) (?:that|who) (?:delivers|gives|provides|comes)(?= (?:the )?(?:support|help|it)|\\s*(?:\\?|$))',
    ),
  ],
  [
    'place',
    asked(
      'hvor (?:foregår|leveres|gives|ydes|afholdes)(?!\\p{L})|hvor (?:skal|kan) (?!jeg|vi)[^,.?]{2,40} hen for at få (?:hjælp|støtte) (?:til|med)(?!\\p{L})|which drop-in(?!\\p{L})|hvilket (?:værested|uvisiteret tilbud|åbent tilbud)(?!\\p{L})(?! (?:kan|må) (?:vi|jeg))',
    ),
  ],
  [
    'duration',
    asked(
      `(?:er|gives|bliver|is|are) ${SUPPORT} (?:altid |kun |så |always |only )?(?:for evigt|for altid|livsvarig|permanent|tidsbegrænset|tidsubegrænset|forever|time-limited)(?=\\s*(?:[?,]|$))` +
        `|(?:kan|må|can|may|could) ${SUPPORT} (?:vare|last)(?!\\p{L})(?! (?:hele dagen|all day))`,
    ),
  ],
];

/** The kind that a question asks for in so many words, whatever the thing asked about reminds of; undefined where it names none so. */
export function askedOutright(question: string): Kind | undefined {
  if (isAskedLater(question)) return undefined;
  return OUTRIGHT.find(([, words]) => words.test(question))?.[0];
}
