# The bot for operation. The build's steps are deploy/build.sh, which CI runs without Docker (deploy/try.sh).
#   docker build -t vejviser .
#   docker run --read-only --tmpfs /tmp -v vejviser-data:/data --env-file .env -p 3978:3978 vejviser

FROM node:22-bookworm-slim AS build
WORKDIR /sources
COPY . .
RUN sh deploy/build.sh /sources /made

FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3978 STORAGE=file:/data
WORKDIR /vejviser
COPY --from=build /made ./
COPY deploy/health.cjs ./deploy/health.cjs
# The only place that is written to, when STORAGE is not elsewhere; the rest can be mounted read-only.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "deploy/health.cjs"]
CMD ["node", "dist/bot/start-bot.js"]
