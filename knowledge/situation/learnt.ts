import { loadMeanings } from '../meaning/compiled';
import compiled from './situation-model.json';

/** Which concept a situation means, as it has been learnt from the situations that come with Vejviser. */
export const learntSituations = loadMeanings(compiled);
