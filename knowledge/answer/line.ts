import type { Answer, Elsewhere, MunicipalityAnswer, Quote } from './types';

interface QuoteLine {
  text: string;
  role: string;
  intervention: string;
  section: string;
  source: { document: string; line: number };
}

/** An answer as the `ask --jsonl` command prints it (contracts: answer line). */
export interface AnswerLine {
  id?: string | number | null;
  question: string;
  language: string;
  answers: {
    municipality: string | null;
    verdict: string;
    tier: string;
    text: string;
    quotes: QuoteLine[];
    elsewhere: { municipality: string; verdict: string; quotes: QuoteLine[] }[];
  }[];
}

/** @param id of the line asked, given back as it came; left out when there was none */
export function answerLine(answer: Answer, id?: string | number | null): AnswerLine {
  return {
    ...(id === undefined ? {} : { id }),
    question: answer.question,
    language: answer.language,
    answers: answer.answers.map(municipalityLine),
  };
}

function municipalityLine({
  municipality,
  verdict,
  tier,
  text,
  quotes,
  elsewhere,
}: MunicipalityAnswer): AnswerLine['answers'][number] {
  return {
    municipality,
    verdict,
    tier,
    text,
    quotes: quotes.map(quoteLine),
    elsewhere: elsewhere.map(elsewhereLine),
  };
}

function elsewhereLine({
  municipality,
  verdict,
  quotes,
}: Elsewhere): AnswerLine['answers'][number]['elsewhere'][number] {
  return { municipality, verdict, quotes: quotes.map(quoteLine) };
}

function quoteLine({ passage: { text, role, intervention, section, source } }: Quote): QuoteLine {
  return { text, role, intervention, section, source };
}
