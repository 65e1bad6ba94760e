import { assessRule } from '../../knowledge/rules/assess';
import { ruleOf } from '../../knowledge/rules/look-up';
import { ruleText } from '../../knowledge/rules/rule-text';
import type { AssessmentResult, Rule, ToldSentence } from '../../knowledge/rules/types';
import { whatIf } from '../../knowledge/rules/what-if';
import type { Language, Passage } from '../../knowledge/standard/types';
import { type Button, button, row } from '../buttons';
import { bytes, type Card } from '../card';
import { pageLine } from '../footer';
import { outdatedCard } from '../notices';
import { type Page, pagedCard } from '../paging';
import { noteData, passageCost, quotePassages } from '../quotes';
import { renderer } from '../render';
import { type Say, say as speak } from '../say';
import template from '../templates/assess-detail.json';
import { verbatim } from '../verbatim';
import { type CheckView, checkData } from './check';
import { explained } from './explained';
import { whatIfText } from './what-if';
import { outcomeTone, outcomeWords } from './words';

const render = renderer(template);

export interface DetailView extends CheckView {
  /** Title of the intervention to show. */
  intervention: string;
  /** From 1. */
  page?: number | undefined;
}

const DETAIL_BYTES = 12_000;
const QUOTES_A_PAGE = 8;
const WHAT_IFS = 8;

type Heading =
  | 'criteria'
  | 'elsewhere'
  | 'told'
  | 'included'
  | 'excluded'
  | 'extent'
  | 'price'
  | 'place'
  | 'remark';

/** A passage to quote, under its heading; with why it decides nothing where it is only told. */
interface Piece {
  heading: Heading;
  passage: Passage;
  why: string;
}

/** One intervention: outcome, every condition, what would change it, and what the standard says of it, verbatim. */
export function checkDetailCard(view: DetailView): Card {
  const { language, standard, given } = view;
  const rule = ruleOf(view.book, view.intervention);
  if (!rule) return outdatedCard({ language });
  const result = assessRule(rule, given);
  const municipality = standard.municipality.name;
  return pagedCard(
    pieces(result, language),
    {
      cost: ({ passage, why }) =>
        passageCost(passage, { language, municipality, standard: undefined }) + bytes(why) + 300,
      budget: DETAIL_BYTES,
      most: QUOTES_A_PAGE,
      wanted: view.page ?? 1,
    },
    (page) => draw(view, rule, result, page),
  );
}

function pieces(result: AssessmentResult, language: Language): Piece[] {
  const under = (heading: Heading, passages: readonly Passage[]): Piece[] =>
    passages.map((passage) => ({ heading, passage, why: '' }));
  return [
    ...under('criteria', result.criteria),
    ...under('elsewhere', result.conditionsElsewhere),
    ...under('included', result.included),
    ...under('excluded', result.excluded),
    ...under('extent', result.extent),
    ...under('price', result.price),
    ...under('place', result.place),
    ...under('remark', result.remarks),
    ...result.told.map((told) => ({
      heading: 'told' as const,
      passage: asPassage(told),
      why: told.why[language],
    })),
  ];
}

/** The sentence as a quote of its own, in the place where its passage stands. */
function asPassage({ text, passage }: ToldSentence): Passage {
  return { ...passage, text };
}

function draw(view: DetailView, rule: Rule, result: AssessmentResult, page: Page<Piece>): Card {
  const { language, standard, given, book } = view;
  const say = speak(language);
  const { conditions, missing, unclear } = explained(result, language);
  const changes = page.first ? whatIf(rule, given).slice(0, WHAT_IFS) : [];
  const title = outcomeWords(result.outcome, language);
  return render({
    lang: language,
    summary: `${result.intervention}: ${title}`,
    tone: outcomeTone(result.outcome),
    title,
    intervention: verbatim(result.intervention),
    municipality: verbatim(standard.municipality.name),
    hasConditions: page.first,
    conditionsHeading: say('assess.detail.conditions'),
    conditions,
    missing,
    unclear,
    hasWhatIf: page.first,
    whatIfHeading: say('assess.whatIf.heading'),
    whatIf:
      changes.length > 0
        ? changes.map((change) => ({ text: verbatim(`→ ${whatIfText(change, language)}`) }))
        : [{ text: verbatim(say('assess.whatIf.none')) }],
    sections: sections(page.items, say, language),
    noExcluded:
      page.number === page.count && result.excluded.length === 0 ? say('assess.detail.noExcluded') : '',
    notes: noteData(page.first ? [...rule.intervention.notes, ...standard.notes] : [], say, language),
    page: pageLine(page, say),
    lookup: say('assess.result.lookup'),
    note: verbatim(book.individualAssessment?.text ?? ruleText(language)('individual')),
    buttons: buttons(view, page, say),
  });
}

function sections(items: readonly Piece[], say: Say, language: Language) {
  const groups: Piece[][] = [];
  for (const piece of items) {
    const open = groups.at(-1);
    if (open?.[0]?.heading === piece.heading && open[0].why === piece.why) open.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({
    heading: say(`assess.detail.${group[0]?.heading ?? 'criteria'}`),
    quotes: quotePassages(
      group.map(({ passage }) => passage),
      { say, language },
    ),
    why: group[0]?.why ?? '',
  }));
}

function buttons(view: DetailView, page: Page<Piece>, say: Say): Button[] {
  const { focus, book, intervention } = view;
  const check = checkData(view);
  const turn = (number: number) => ({ verb: 'assess.detail', ...check, intervention, page: number }) as const;
  const small = focus !== undefined;
  return row([
    small ? undefined : button(say('button.toResult'), { verb: 'assess.result', ...check }),
    button(say('button.edit'), { verb: 'assess.form', ...check }),
    page.number < page.count ? button(say('button.next'), turn(page.number + 1)) : undefined,
    page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
    small ? button(say('button.record'), { verb: 'assess.record', ...check }) : undefined,
    small && view.shareable ? button(say('button.sharing'), { verb: 'assess.sharing', ...check }) : undefined,
    small && !view.shareable && book.rules.length > 1
      ? button(say('button.allInterventions'), {
          verb: 'assess.result',
          ...checkData({ ...view, focus: undefined }),
        })
      : undefined,
  ]);
}
