/** Of what stands between the verb and its "ikke", nothing begins another clause. */
const OF = '(?:(?!(?:hvis|når|hvor|der|som|at|if|when|where|who|that)(?!\\p{L}))[^\\s,.?;:]+ ){0,6}?';
const COVERED = '(?:dækket|omfattet|inkluderet|indeholdt|med|medtaget|en del|indbefattet|tilladt)';
const EXCLUDED = '(?:undtaget|udelukket|undtagne|udelukkede|fravalgt)';
const GOODS = '(?:ydelser|opgaver|ting|indsatser|områder|aktiviteter|slags hjælp)';
const EN_COVERED = '(?:covered|included|part of|provided|allowed)';

const OUT = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      // "Hvad dækker støtten ikke?", "hvad indgår ikke i flytning?"
      `hvad (?:dækker|omfatter|indeholder|rummer|indgår|hører|indbefatter|yder|giver|tilbyder) ${OF}ikke(?!\\p{L})`,
      `hvad (?:er|bliver) (?:der |så )?(?:ikke ${COVERED}|${EXCLUDED})(?!\\p{L})`,
      `(?:hvad|hvilke ${GOODS}) (?:er|som er|der er|kan|må) ${OF}(?:ikke ${COVERED}|${EXCLUDED})(?!\\p{L})`,
      `hvad (?:kan|må|skal) (?:man|vi|jeg|i|du|borger\\p{L}*|de|støtten|medarbejder\\p{L}*) ikke (?:få |hjælpe|give|gøre|støtte|bede om|bevilge|yde|lave)(?! (?:når|hvis))`,
      `(?:det,? (?:der|som) )ikke (?:er|bliver) ${COVERED}(?!\\p{L})`,
      'hvad er undtagelserne|(?:hvilke|alle|nævn|list) (?:\\p{L}+ )?undtagelser(?:ne)?|undtagelser (?:i|ved|fra|til|for) ',
      `what (?:is|are|['’]s) (?:there )?(?:not ${EN_COVERED}|excluded|ruled out|left out|the exclusions|out of scope)`,
      `what(?:['’]s| is| are)? ?(?:isn['’]?t|aren['’]?t) ${EN_COVERED}`,
      `what (?:does|do|is) ${OF}(?:not|n['’]t) (?:cover|include|provide|do|give|covered|included)`,
      `what (?:doesn['’]?t|don['’]?t) ${OF}(?:cover|include|provide|do)(?!\\p{L})`,
      `what (?:can|may|must|should)(?: (?:we|i|staff|you|they)(?: not|n['’]t)|(?:not|n['’]t|['’]t) (?:we|i|staff|you|they)) (?:do|help with|give|provide)`,
      `(?:which|what) (?:services|tasks|things|kinds? of help|activities) (?:are|is) (?:not ${EN_COVERED}|excluded)`,
      '(?:list|name|all|which|any) (?:of )?(?:the )?exclusions',
    ].join('|') +
    ')',
  'iu',
);

/** "Hvad dækker støtten ikke?" asks for what a standard takes out, and not whether some one thing is given. */
export function asksWhatIsOut(question: string): boolean {
  return OUT.test(question);
}
