# Any image with Node 20.19 or newer, npm and a user "node", such as one of your own registry. Renovate pins the digest.
ARG BASE=node:24-bookworm-slim
FROM ${BASE} AS build
WORKDIR /app
# better-sqlite3 is compiled where no prebuilt binary is to be had for the platform.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
# Its headers are those of the Node of the base, where that has them.
RUN if [ -e /usr/local/include/node/node.h ]; then export npm_config_nodedir=/usr/local; fi \
  && npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.js vite.embed.config.js vite.browser.config.js ./
COPY src src
COPY web web
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM ${BASE}
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=8080 \
  CROSSRATE_DATA_DIR=/data \
  SQLITE_TMPDIR=/data
WORKDIR /app
# The only folder that is written to; the rest of the file system may be read-only.
RUN install --directory --owner=node --group=node /data
COPY package.json LICENSE ./
COPY data data
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# "docker run … crossrate keys create" and all other commands.
RUN ln -s /app/dist/cli.js /usr/local/bin/crossrate && chmod 755 dist/cli.js
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.CROSSRATE_PORT || process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
