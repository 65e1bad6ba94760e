import MiniSearch from 'minisearch';
import { type Engine, MOST } from './engine';

export const minisearch: Engine = {
  name: 'MiniSearch',
  danish: 'none',
  build: (texts) => {
    const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    engine.addAll(texts);
    return (query) =>
      engine
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => id as number);
  },
};
