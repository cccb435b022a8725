# The server with the built client; Neo4j runs beside it (docker-compose.yml).
FROM node:20.20-bookworm-slim AS build
WORKDIR /atlas
COPY . .
RUN npm ci --omit=dev && npm run build

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072 HOST=0.0.0.0 PORT=4000 ATLAS_HOME=/data
WORKDIR /atlas
COPY --from=build --chown=node:node /atlas /atlas
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s CMD node server/bootstrap/is-live.mjs
CMD ["node", "--max-semi-space-size=32", "server/dist/main.js"]
