// What runs in a page that is measured, before anything of the page's own: it only listens.

/** The source of a call in the page; a policy there can forbid to make functions of text. */
export const call = (run, ...values) => ({ content: `(${run})(${values.map(String).join(", ")});` });

/**
 * Follows a visit. `isUsable` says whether the page can be used; times are in milliseconds from the start of the
 * navigation.
 */
export function visit(isUsable) {
  const seen = { fcp: null, lcp: null, lcpElement: "", usable: null, longTasks: [], shift: 0, shown: null };
  window.seen = seen;
  const observe = (type, act) => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => name === "first-contentful-paint" && (seen.fcp = startTime));
  observe("largest-contentful-paint", ({ startTime, element }) => {
    seen.lcp = startTime;
    seen.lcpElement = element ? `${element.localName}${element.id ? `#${element.id}` : ""}.${element.className}: ${element.textContent.slice(0, 40)}` : "";
  });
  observe("longtask", ({ startTime, duration }) => seen.longTasks.push([startTime, duration]));
  observe("layout-shift", ({ value, hadRecentInput }) => hadRecentInput || (seen.shift += value));
  if (!isUsable) return;
  const observer = new MutationObserver(() => {
    if (!isUsable()) return;
    observer.disconnect();
    seen.usable = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.shown = performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/**
 * Times the answers to input: `window.answer(act)` does something and resolves to milliseconds from the input event,
 * or from `act` itself, to a task after the frame that shows the first change of the page (`first`) and after the last
 * one before it was quiet for `quiet` milliseconds (`last`). When nothing changes, it is the frame after the input.
 */
export function answers(quiet) {
  let waiting = null;
  addEventListener("input", () => waiting?.begin(), { capture: true });

  window.answer = (act) =>
    new Promise((resolve, reject) => {
      const result = { first: null, last: null, changes: 0 };
      let start = null;
      let timer = 0;
      const limit = setTimeout(() => finish(new Error("not answered within two minutes")), 120_000);

      function finish(error) {
        clearTimeout(limit);
        clearTimeout(timer);
        observer.disconnect();
        waiting = null;
        error ? reject(error) : resolve(result);
      }
      /** A task after the next frame. */
      function painted(then) {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => then(performance.now() - start);
          port2.postMessage(null);
        });
      }
      function settle() {
        clearTimeout(timer);
        timer = setTimeout(() => finish(), quiet);
      }
      const observer = new MutationObserver(() => {
        if (start === null) return;
        result.changes++;
        painted((time) => {
          result.first ??= time;
          result.last = time;
          settle();
        });
      });
      observer.observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
      waiting = {
        begin() {
          if (start !== null) return;
          start = performance.now();
          painted((time) => {
            result.frame = time;
            settle();
          });
        },
      };
      if (act) {
        waiting.begin();
        act();
      }
    });
}
