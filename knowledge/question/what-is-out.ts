import { anyCase } from '../text/whole-words';

/** Of what stands between the verb and its "ikke", nothing begins another clause. */
const OF = '(?:(?!(?:hvis|når|hvor|der|som|at|if|when|where|who|that)(?!\\p{L}))[^\\s,.?;:]+ ){0,6}?';
const COVERED = '(?:dækket|omfattet|inkluderet|indeholdt|med|medtaget|en del|indbefattet)';
const EXCLUDED = '(?:undtaget|udelukket|undtagne|udelukkede|fravalgt)';
const GOODS = '(?:ydelser|opgaver|ting|indsatser|områder|aktiviteter|slags hjælp)';
const EN_COVERED = '(?:covered|included|part of|provided)';
/** Whoever gives the help: what the citizen may not do is another matter. */
const STAFF = '(?:man|vi|jeg|i|du|(?:bo)?støtten|medarbejder\\p{L}*|vejleder\\p{L}*)';

const OUT = anyCase(
  '(?<!\\p{L})(?:' +
    [
      // "Hvad dækker støtten ikke?", "hvad indgår ikke i flytning?"
      `hvad (?:dækker|omfatter|indeholder|rummer|indgår|hører|indbefatter|yder|giver|tilbyder|bevilger|bevilges) ${OF}ikke(?!\\p{L})`,
      `(?:hvad|hvilke ${GOODS}) (?:er|bliver|som er|der er|kan|må) ${OF}(?:ikke ${COVERED}|${EXCLUDED})(?!\\p{L})`,
      `hvad (?:hjælper|gør|laver) ${STAFF} ikke(?: med)?(?=\\s*(?:[?.,]|$))`,
      `hvad (?:kan|må|skal) ${STAFF} ikke (?:få |hjælpe|give|støtte|bede om|bevilge|yde|lave|bruges til)(?! (?:når|hvis))`,
      `hvad (?:får|kan) (?:man|borger\\p{L}*|han|hun|de) ikke (?:få )?hjælp til`,
      `hvilke ${GOODS} (?:må|kan|skal) ${STAFF} ikke`,
      // Not "borgerens udgifter til det, der ikke er dækket".
      `^\\s*(?:nævn|vis|skriv|list)(?: mig)? (?:alt )?det,? (?:der|som) ikke (?:er|bliver) ${COVERED}`,
      'hvad er undtagelserne|(?:hvilke|alle|nævn|list) (?:\\p{L}+ )?undtagelser(?:ne)?(?! (?:fra|for|om|til))',
      `what (?:is|are|['’]s) (?:there )?(?:not ${EN_COVERED}|excluded|ruled out|left out|the exclusions|out of scope)`,
      `what (?:isn['’]?t|aren['’]?t) ${EN_COVERED}`,
      `what (?:does|do) ${OF}not (?:cover|include|provide)`,
      `what (?:doesn['’]?t|don['’]?t) ${OF}(?:cover|include|provide)(?!\\p{L})`,
      "what (?:can|may|must|should)(?:n['’]?t|['’]t| not)? (?:we|i|staff|you|they)(?: not)? (?:do|help with|give|provide)(?<=(?:not|n['’]?t|['’]t) .*)",
      `(?:which|what) (?:services|tasks|things|kinds? of help|activities) (?:are|is) (?:not ${EN_COVERED}|excluded)`,
      '(?:list|name|all|which|any) (?:of )?(?:the )?exclusions',
    ].join('|') +
    ')',
);

/** "Hvad dækker støtten ikke?" asks for what a standard takes out, and not whether some one thing is given. */
export function asksWhatIsOut(question: string): boolean {
  return OUT.test(question);
}
