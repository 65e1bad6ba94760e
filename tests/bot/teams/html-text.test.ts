import { htmlText } from '../../../bot/teams/html-text';

test.each([
  ['<p>Dækker § 85 rengøring?</p>', 'Dækker § 85 rengøring?'],
  ['<div>En linje<br/>og en til</div>', 'En linje og en til'],
  ['<p>S&oslash;vn</p>', 'S&oslash;vn'],
  ['R&amp;D &lt;her&gt; &#230;ble&nbsp;r', 'R&D <her> æble r'],
  ['<at id="0">Vejviser</at> hjælp', 'Vejviser hjælp'],
  ['ingen mærker', 'ingen mærker'],
  ['<img src="x" onerror="alert(1)">tekst', 'tekst'],
])('%s', (html, text) => {
  expect(htmlText(html).replace(/\s+/g, ' ').trim()).toBe(text);
});

test('a very long text full of half tags is read at once', () => {
  const started = performance.now();
  htmlText('<a'.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
