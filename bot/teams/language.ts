import type { Language } from '../../knowledge/standard/types';
import type { IncomingActivity } from './activity';

/** The language the person's Teams speaks, where it is one of ours. */
export function languageOf({ locale }: IncomingActivity): Language | undefined {
  const [language] = (locale ?? '').toLowerCase().split(/[-_]/);
  return language === 'da' || language === 'en' ? language : undefined;
}
