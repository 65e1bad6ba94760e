import { randomUUID } from 'node:crypto';
import { loadKnowledge, OWN_KNOWLEDGE } from '../../knowledge';
import { runChecks } from '../../knowledge/check/checks';
import { formatFault, KnowledgeError } from '../../knowledge/fault/fault';
import type { Store } from '../storage/store';
import type { Finding } from './finding';

/** D-06: the storage takes, gives back and takes out an item. */
export async function storage(open: () => Store): Promise<Finding> {
  const rule = 'D-06';
  const key = `doctor/${randomUUID()}`;
  let store: Store | undefined;
  try {
    store = open();
    await store.write({ [key]: { looked: true } });
    const { [key]: item } = await store.read([key]);
    await store.delete([key]);
    if (item?.['looked'] !== true) throw new Error('What was written could not be read.');
    return { rule, level: 'ok', text: 'The storage takes, gives back and deletes.' };
  } catch (error) {
    return {
      rule,
      level: 'fault',
      text: `The storage does not work (${error instanceof Error ? error.message : String(error)}).`,
      fix: 'Check that the place STORAGE names exists, that the bot may write there, and that it is not full.',
    };
  } finally {
    await store?.close().catch(() => {});
  }
}

/** D-07: the standards load, and every check of `npm run check` passes. One finding for each fault. */
export function knowledge(folder: string = OWN_KNOWLEDGE): Finding[] {
  const rule = 'D-07';
  const fix = 'Mend the file as the line says, and run npm run check.';
  try {
    const { standards, version } = loadKnowledge(folder);
    const { faults } = runChecks(folder);
    if (faults.length > 0) {
      return faults.map((fault) => ({ rule, level: 'fault' as const, text: formatFault(fault), fix }));
    }
    return [
      {
        rule,
        level: 'ok',
        text: `${standards.size} standards load and pass every check (version ${version}).`,
      },
    ];
  } catch (error) {
    if (error instanceof KnowledgeError) {
      return error.faults.map((fault) => ({ rule, level: 'fault' as const, text: formatFault(fault), fix }));
    }
    return [
      {
        rule,
        level: 'fault',
        text: `The knowledge cannot be read (${error instanceof Error ? error.message : String(error)}).`,
        fix: 'Let KNOWLEDGE_DIR name a folder with standards/ and sources/ in it, or leave it out.',
      },
    ];
  }
}
