const PARTICLES = ['ind', 'ud', 'op', 'ned', 'af', 'på', 'til', 'fra', 'hjem', 'over', 'under', 'mellem'];
const SUSPENDED = /(\p{L}{2,})- (og|eller|samt) (\p{L}{5,})/giu;
const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;

/**
 * Writes out what Danish leaves unsaid: "ind- og udpakning" is "indpakning og udpakning", "aktivitets- og samværstilbud"
 * is "aktivitetstilbud og samværstilbud". Left as it is where the second word cannot be taken apart.
 * @param isWord whether the end of a word is a word by itself
 */
export function writeOutSuspended(text: string, isWord: (word: string) => boolean): string {
  return text.replace(SUSPENDED, (whole, first: string, link: string, second: string) => {
    const head = headOf(second, isWord);
    return head === null ? whole : `${first}${head} ${link} ${second}`;
  });
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
