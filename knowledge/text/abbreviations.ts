/** What people write on a phone or between colleagues, and what it stands for. */
const SHORT = new Map(
  Object.entries({
    f: 'for',
    u: 'uden',
    el: 'eller',
    medarb: 'medarbejder',
    beh: 'behandling',
    vejl: 'vejledning',
    pers: 'personlig',
    ang: 'angående',
    ka: 'kan',
    ku: 'kunne',
    sku: 'skulle',
    ska: 'skal',
    ikk: 'ikke',
    ik: 'ikke',
    hva: 'hvad',
    vha: 'ved hjælp af',
    evt: 'eventuelt',
    bes: 'beskyttet',
    besk: 'beskæftigelse',
    udd: 'uddannelse',
    forv: 'forventet',
    indk: 'indkøb',
    rengør: 'rengøring',
    ledsag: 'ledsagelse',
    øk: 'økonomi',
    bl: 'blandt',
    md: 'måned',
    mdr: 'måneder',
    hj: 'hjælp',
    hjplj: 'hjemmepleje',
    pga: 'grundet',
    'w/o': 'without',
    'w/': 'with ',
    b4: 'before',
    appt: 'appointment',
    appts: 'appointments',
    meds: 'medicine',
  }),
);

/** Writes abbreviations out; a single letter only where it stands alone. */
export function writeOut(text: string): string {
  return (
    text
      // Behind a number it stands for hours ("2 t om ugen").
      .replace(/(?<=\p{L}\s)t(?=\s\p{L})/giu, 'til')
      .replace(/(?<![\p{L}\d])w\/o?(?=\s|\p{L})/giu, (short) => `${SHORT.get(short.toLowerCase()) ?? short} `)
      .replace(
        /(?<![\p{L}\d.])([\p{L}\d]{1,6})\.?(?=\s|[,?!:;)]|$)/gu,
        (whole, short: string) => SHORT.get(short.toLowerCase()) ?? whole,
      )
  );
}
