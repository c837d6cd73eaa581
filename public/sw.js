// Keeps the site readable without a network. Publishing writes the version of all that is kept, `VERSION`, before this.
//
// Pages come from the network, and where it fails or is silent from the pack, which holds the words of all of them.
// Files come from what is kept where the page is of the same version, so that program and data always belong together.

const scope = registration.scope;
const name = `${scope} ${VERSION}`;
const pack = `offline-${VERSION}.json`;

/** By the id of a window: whether its page is of this version. */
const isOurs = new Map();
/** By the id of a window: what to call when its page has asked for the data. */
const loading = new Map();

/** A name with a hash: what it names never changes. */
const HASHED = /-[\da-f]{12,16}/;
/** A network that is silent for this long, in ms, is none. */
const PATIENCE = 3000;
const DATA = "dataset.json";

const kept = (path) => caches.match(scope + path, { cacheName: name, ignoreVary: true });
const fresh = (request) => fetch(request, { cache: "no-cache" });

/** Keeps all files of this version or, when one is missing or of another version, none. */
async function install() {
  const priority = "low";
  if (navigator.connection?.saveData) throw "Save-Data";
  const response = await fetch(scope + pack, { priority });
  const { files } = await response.clone().json();
  const cache = await caches.open(name);
  await cache.addAll(
    Object.entries(files).map(
      ([path, integrity]) =>
        new Request(scope + path, { integrity, priority, cache: HASHED.test(path) ? "default" : "no-cache" }),
    ),
  );
  await cache.put(scope + pack, response);
  // Open tabs lose nothing: they have the files of their version, and what they may still ask for has the same names.
  await skipWaiting();
}

/** Removes what earlier versions of this site kept, and tells the tabs which version there is. */
async function activate() {
  for (const key of await caches.keys()) {
    if (key.startsWith(scope + " ") && key !== name) await caches.delete(key);
  }
  await clients.claim();
  for (const client of await clients.matchAll()) client.postMessage(VERSION);
}

/** A page as it is published, without what only search engines read; nothing when the pack is gone. */
async function compose(path, id) {
  const { pages, shells } = await (await kept(pack)).json();
  const asked = path.replace(/\/?(index\.html)?$/, "/");
  const key = pages[asked] ? asked : "404";
  const [title, content] = pages[key];
  const [a, b, c, d] = shells[key.slice(0, 2)];
  isOurs.set(id, true);
  return new Response(a + scope + b + title + c + content + d, {
    status: key === asked ? 200 : 404,
    headers: { "content-type": "text/html;charset=utf-8" },
  });
}

async function page({ request, resultingClientId: id }, path) {
  const network = fresh(request);
  const silence = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  const response = await Promise.race([network, silence]).catch(() => {});
  if (!response || response.status > 499) return compose(path, id).catch(() => network);
  if (response.body) {
    // The version stands in the first tag.
    const start = response.clone().body.getReader();
    isOurs.set(
      id,
      start.read().then(({ value }) => {
        start.cancel();
        return new TextDecoder().decode(value).includes(VERSION);
      }),
    );
  }
  return response;
}

async function file({ request, clientId: id }, path) {
  if (path === DATA) loading.get(id)?.();
  const own = await kept(path);
  if (!own) return fetch(request);
  if (HASHED.test(path) || (await isOurs.get(id))) return own;
  return fresh(request).catch((error) => {
    // The program of another version must not get these data; a reader may.
    if (path === DATA && request.mode !== "navigate") throw error;
    return own;
  });
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  if (method !== "GET" || !url.startsWith(scope) || headers.has("range")) return;
  const path = url.slice(scope.length).split(/[?#]/)[0];
  const isPage = /(^|\/)(index\.html|[^./]*)$/.test(path);
  event.respondWith((isPage ? page : file)(event, path));
  // Another version takes over between two events: not between a page and its data.
  if (isPage) {
    event.waitUntil(
      new Promise((done) => {
        loading.set(event.resultingClientId, done);
        setTimeout(done, PATIENCE * 2);
      }),
    );
  }
});
