# The explorer and the methodscape command. Build context: the repository.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && npx --yes pnpm@12.21.0 run build

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build --chown=node:node /app /app
RUN mkdir -p /data && chown node:node /data
USER node
EXPOSE 4870
ENTRYPOINT ["node", "packages/cli/bin/methodscape.js"]
CMD ["start", "--data", "/data", "--host", "0.0.0.0", "--port", "4870"]
