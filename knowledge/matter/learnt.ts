import { loadMeanings } from '../meaning/compiled';
import compiled from './matter-model.json';

/** Which fact a question asks for and a sentence tells, as it has been learnt from what comes with Vejviser. */
export const learntMatters = {
  model: loadMeanings(compiled),
  rules: new Set(compiled.rules),
  general: new Set(compiled.general),
  kinds: new Map(Object.entries(compiled.kinds)),
};
