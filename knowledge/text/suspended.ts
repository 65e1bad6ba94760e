import { anyCase } from './whole-words';

const PARTICLES = ['ind', 'ud', 'op', 'ned', 'af', 'på', 'til', 'fra', 'hjem', 'over', 'under', 'mellem'];
const SUSPENDED = /(\p{L}{2,})- (og|eller|samt) (\p{L}{5,})/giu;
/** Three or more in a row: two of them may be one name ("personlig og praktisk hjælp"). */
const ADJECTIVE = '\\p{L}{3,}(?:isk|lig|mæssig)e?';
const SHARING = anyCase(
  `(?<!\\p{L})((?:${ADJECTIVE}, )+)(${ADJECTIVE}) (og|eller|samt) (${ADJECTIVE}|lignende|anden) (\\p{L}{4,})`,
  'g',
);
const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;

/**
 * Writes out what Danish leaves unsaid: "ind- og udpakning" is "indpakning og udpakning", "aktivitets- og samværstilbud"
 * is "aktivitetstilbud og samværstilbud", "psykiatrisk, psykologisk eller lignende hjælp" has the help with each. Left as it is where the second word cannot be taken apart.
 * @param isWord whether the end of a word is a word by itself
 */
export function writeOutSuspended(text: string, isWord: (word: string) => boolean): string {
  const parted = text.replace(SUSPENDED, (whole, first: string, link: string, second: string) => {
    const head = headOf(second, isWord);
    return head === null ? whole : `${first}${head} ${link} ${second}`;
  });
  return parted.replace(
    SHARING,
    (_, first: string, before: string, link: string, last: string, noun: string) => {
      const each = first.split(', ').filter((word) => word !== '');
      return `${[...each, before].map((word) => `${word} ${noun}`).join(', ')} ${link} ${last} ${noun}`;
    },
  );
}

/** The particle goes off where a word is left, else the rest goes by words: "aften|rutiner", not "af|tenrutiner". */
function headOf(word: string, isWord: (word: string) => boolean): string | null {
  const particle = PARTICLES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST_HEAD);
  const rest = particle === undefined ? null : word.slice(particle.length);
  if (rest !== null && isWord(rest)) return rest;
  for (let at = SHORTEST_MODIFIER; at <= word.length - SHORTEST_HEAD; at++) {
    const head = word.slice(at);
    if (isWord(head)) return head;
  }
  return rest;
}
