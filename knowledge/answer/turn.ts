import type { Understood } from '../question/types';
import type { Language, MunicipalityId } from '../standard/types';
import type { Found } from './found';
import type { Inquiry } from './inquiry';

/** One question on its way to an answer: what each municipality says is found when it is first needed. */
export interface Turn {
  main: Understood;
  language: Language;
  offTopic: boolean;
  /** What standards say is beside the point: nothing is offered from elsewhere. */
  isBesideIt: boolean;
  inquiry: Inquiry;
  of(id: MunicipalityId): Found;
}
