import { TOUR_STEPS, termCard, tourCard } from '../../../cards';
import { findMunicipalities } from '../../../knowledge/question/municipality';
import { beginQuiz } from '../learn/quiz';
import { newCard } from '../reply';
import type { Handler } from '../said';
import { bare } from './bare';
import { settled } from './check';

const TOUR =
  /^(?:(?:start|begynd|tag|vis|giv mig|take|begin|show|give me)\s+)?(?:(?:en|the|a)\s+)?(?:rundtur(?:en)?|rundvisning(?:en)?|intro(?:duktion)?|tour|introduction|kom godt i gang|getting started)(?:\s+(?:trin|step)?\s*(?<step>\d))?$/;
const QUIZ =
  /^(?:(?:start|begynd|tag|prøv|giv mig|lav|take|begin|try|give me)\s+)?(?:(?:en|the|a|ny|new)\s+)*quiz(?:zen)?(?:\s+(?:i|om|for|in|about|kommune|municipality))*$/;
const MEANING =
  /^(?:hvad (?:betyder|er|vil)|hvad dækker|forklar|define|explain|what (?:does|do|is|are)|(?:definitionen?|betydningen?|meaning|definition) (?:på|af|of))\s+(?<words>.+?)(?:\s+(?:sige|over|for noget|mean|means|stand for))?$/;

/** "Rundtur", "tour 3". */
export const tour: Handler = {
  name: 'tour',
  answer({ text, language }, { standards, glossary }) {
    const found = TOUR.exec(bare(text));
    if (!found) return undefined;
    const step = Math.min(Number(found.groups?.['step'] ?? 1), TOUR_STEPS.length);
    return newCard(tourCard({ language, standards, glossary: glossary(), step }));
  },
};

/** "Quiz", "tag en quiz i Gladsaxe". */
export const quiz: Handler = {
  name: 'quiz',
  answer(said, means) {
    const named = findMunicipalities(said.text, means.knowledge.municipalities);
    if (!QUIZ.test(bare(named.rest).trim())) return undefined;
    return beginQuiz(said.language, named.known[0] ?? settled(said, means), means);
  },
};

/**
 * "Hvad betyder egenomsorg?", "what is § 97?": a term of the field, where the words are one and nothing else. What else
 * is asked so is a question to the standards.
 */
export const term: Handler = {
  name: 'term',
  answer(said, means) {
    const words = MEANING.exec(bare(said.text))?.groups?.['words'];
    const found = words === undefined ? undefined : means.glossary().find(words);
    if (!found) return undefined;
    const own = settled(said, means);
    const standards = means.standards.filter(
      ({ municipality }) => own === undefined || municipality.id === own,
    );
    const places = means.glossary().places(found, standards);
    return newCard(termCard({ language: said.language, term: found, places, standards: means.standards }));
  },
};
