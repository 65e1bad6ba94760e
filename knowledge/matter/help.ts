/** No matter of fact: a help is asked for or given. */
export const HELP = 'hjaelp';
