/**
 * Keeps a built site for when there is no network. Put at the root of the site with `build` before it: the id of the
 * deck, a version that no other build has, and the files of this one.
 *
 * All of a build is fetched before any of it is used, and it takes over only once no page of an earlier build is open,
 * so that pages and scripts of two builds are never mixed, and nothing in the middle of a talk is replaced.
 */
const prefix = `${build.deck} offline `;
const name = prefix + build.version;
const root = new URL("./", location.href).href;
const files = new Set(build.files.map((file) => new URL(file, root).href));

/** How long the network has to answer for a page before the one that was kept is shown, in milliseconds. */
const patience = 3000;

/** How many files are fetched at a time, so that what a page asks for meanwhile does not wait behind all of them. */
const atATime = 4;

self.addEventListener("install", (event) => {
  const fetchAll = async () => {
    const cache = await caches.open(name);
    const requests = [...files].map((file) => new Request(file, { cache: "no-cache", priority: "low" }));
    for (let first = 0; first < requests.length; first += atATime)
      await cache.addAll(requests.slice(first, first + atATime));
  };
  event.waitUntil(fetchAll());
});

self.addEventListener("activate", (event) => {
  const takeOver = async () => {
    const kept = await caches.keys();
    await Promise.all(kept.filter((one) => one.startsWith(prefix) && one !== name).map((one) => caches.delete(one)));
    await self.clients.claim();
  };
  event.waitUntil(takeOver());
});

/** The file of this build that an address asks for, whatever its query; undefined for none of them. */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  const file = origin + pathname.replace(/index\.html$/, "");
  return files.has(file) ? file : undefined;
}

/** From the network, or what was kept where that does not answer in time. */
async function freshFirst(request, file) {
  const kept = async () => (await caches.open(name)).match(file);
  const late = new Promise((resolve) => setTimeout(() => resolve(undefined), patience));
  const fresh = fetch(request);
  try {
    const answer = await Promise.race([fresh, late]);
    return answer?.ok ? answer : ((await kept()) ?? fresh);
  } catch {
    return (await kept()) ?? Response.error();
  }
}

/** What was kept: the names of these files change with what is in them. */
const keptFirst = async (request, file) => (await (await caches.open(name)).match(file)) ?? fetch(request);

/** Leaves a folder asked for without its last slash to the host, which redirects; without a network, redirects itself. */
const toFolder = (request, folder) => fetch(request).catch(() => Response.redirect(folder));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const file = request.method === "GET" ? fileOf(request.url) : undefined;
  if (!file) {
    const { origin, pathname, search } = new URL(request.url);
    if (request.mode !== "navigate" || !files.has(`${origin}${pathname}/`)) return;
    return event.respondWith(toFolder(request, `${origin}${pathname}/${search}`));
  }
  event.respondWith(file.startsWith(`${root}assets/`) ? keptFirst(request, file) : freshFirst(request, file));
});
