/** No matter of fact: a help is asked for or given. */
export const HELP = 'hjaelp';

/**
 * What no matter of the list is about: another rule, another fact, or nothing of the field at all. Where it is clear that such is asked
 * for, no passage is known to tell it, and a standard is silent.
 */
export const ANOTHER = 'andet';

/** What is asked for that stands in no list; two texts of it are not therefore of the same fact. */
export const UNLISTED: ReadonlySet<string> = new Set([HELP, ANOTHER]);
