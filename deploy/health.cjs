/** Ends with 0 when the bot on this machine is alive: the image's health check. */
const url = `http://127.0.0.1:${process.env.PORT || 3978}/healthz`;
fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
