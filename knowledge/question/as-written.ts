import { writeOut } from '../text/abbreviations';
import { findMunicipalities } from './municipality';
import { withCompoundsJoined } from './split-compounds';
import type { Understood } from './types';
import type { Field } from './understand';

/** A message as everything else reads it: without the municipalities it names, and without what is hard to read. */
export interface Written {
  /** Abbreviations written out. */
  full: string;
  /** And slips of the finger mended. */
  spelt: string;
  municipalities: Understood['municipalities'];
  /** Names of municipalities that have no standard here. */
  elsewhere: readonly string[];
}

/** Where a name stood, two are left; of many, patterns would try each with each. */
const SPACES = / {2,}/g;

/** Takes the municipalities out of a message, writes its abbreviations out and mends its spelling. */
export function writtenOut(
  question: string,
  { vocabulary, municipalities, labels }: Pick<Field, 'vocabulary' | 'municipalities' | 'labels'>,
): Written {
  const { known, unknown, askedOf, isOfAnother, rest } = findMunicipalities(question, municipalities);
  const full = withCompoundsJoined(writeOut(rest.replace(SPACES, ' ')), { vocabulary, labels });
  return {
    full,
    spelt: vocabulary.mendText(full),
    municipalities: { known, askedOf, isOfAnother },
    elsewhere: unknown,
  };
}
