import { resolve } from "node:path";
import type { Plugin } from "vite";

const page = resolve(import.meta.dirname, "page.ts");

/** Shows the gallery of chart states at `/gallery/` of the dev server, made anew whenever it is loaded. */
export const galleryPlugin = (): Plugin => ({
  name: "gallery",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use("/gallery/", async (_, response, next) => {
      try {
        const { galleryPage } = (await server.ssrLoadModule(page)) as typeof import("./page.ts");
        response.setHeader("content-type", "text/html; charset=utf-8").end(galleryPage());
      } catch (error) {
        next(error);
      }
    });
  },
});
