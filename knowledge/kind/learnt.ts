import { loadKinds } from './compiled';
import compiled from './kind-model.json';

/** The kinds of answer as they have been learnt from the wordings that come with Vejviser. */
export const learntKinds = loadKinds(compiled);
