#!/bin/sh
# The Dockerfile's steps without Docker: what is committed, in a clean folder, built as the image is; then started as the
# image starts it, read-only and not as root where that can be, and asked whether it is ready, how it answers, and to stop.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
place=$(mktemp -d)
chmod 755 "$place"
pid=
clean() {
  [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true
  chmod -R u+w "$place"
  rm -rf "$place"
}
trap clean EXIT

mkdir "$place/sources" "$place/made" "$place/data"
(cd "$root" && git archive HEAD) | tar -x -C "$place/sources"
sh "$place/sources/deploy/build.sh" "$place/sources" "$place/made"
mkdir "$place/made/deploy"
cp "$place/sources/deploy/health.cjs" "$place/made/deploy/"
chmod -R a-w "$place/made"

as=
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  as="setpriv --reuid=65534 --regid=65534 --clear-groups"
  chown -R 65534:65534 "$place/data"
fi
PORT=$(node -p "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); }); ''" | tr -d '\n')
export PORT STORAGE="file:$place/data" NODE_ENV=production HOME=/nonexistent
cd "$place/made"
# A production installation must pass its own examination, but for the registration that it has not got here.
$as node dist/bot/doctor.js >"$place/doctor" || { cat "$place/doctor"; exit 1; }
$as node dist/bot/start-bot.js >"$place/out" 2>"$place/err" &
pid=$!

for _ in $(seq 60); do
  node deploy/health.cjs && break
  kill -0 "$pid" || { cat "$place/err"; exit 1; }
  sleep 0.5
done
node -e "
  const url = 'http://127.0.0.1:' + process.env.PORT;
  const activity = { type: 'message', id: '1', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/', from: { id: 'p' },
    recipient: { id: 'b' }, conversation: { id: 'c', conversationType: 'personal' }, deliveryMode: 'expectReplies',
    text: 'Dækker § 85 rengøring i Gladsaxe?' };
  (async () => {
    const ready = await fetch(url + '/readyz');
    if (ready.status !== 200) throw new Error('Not ready: ' + (await ready.text()));
    const answer = await fetch(url + '/api/messages', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity) });
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes('gladsaxe.txt')) throw new Error('No answer: ' + answer.status + ' ' + text);
  })().catch((error) => { console.error(error.message); process.exit(1); });
"
kill -TERM "$pid"
wait "$pid"
pid=
echo "Built, started read-only, ready, answered and stopped. $(du -sh "$place/made" | cut -f1) in all."
