// What is measured inside the page, key by key.

/**
 * Runs in the page before anything else. Each key's time goes from its `input` event, before the page's own handlers,
 * to a task after the next frame: the page's work, style, layout and paint lie between.
 */
export function watch(settle) {
  const waiting = [];
  let changes = 0;
  addEventListener(
    "input",
    () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        const program = performance.now() - start;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const time = performance.now() - start;
          const inTime = changes;
          setTimeout(() => {
            // What changes after the frame that was measured would be missed; it is told.
            waiting.shift()?.({ time, program, nodes: nodes(), isLate: changes > inTime });
          }, settle);
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );

  /** All nodes of the document, text and comments included. */
  function nodes() {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 1;
    while (walker.nextNode()) count++;
    return count;
  }

  window.bench = {
    /** Notices every change of the page's elements and words from now on. */
    follow() {
      const observer = new MutationObserver(() => changes++);
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    /** What the next key takes. */
    next: () =>
      new Promise((resolve, reject) => {
        waiting.push(resolve);
        setTimeout(() => reject(new Error("A key was not answered within a minute.")), 60_000);
      }),
    /** How many frames the page gets in a second in which each shows something new. */
    frames: () =>
      new Promise((resolve) => {
        const { style } = document.querySelector("h1");
        const start = performance.now();
        let count = 0;
        requestAnimationFrame(function frame() {
          count++;
          style.opacity = count % 2 ? "0.9" : "";
          if (performance.now() - start < 1000) return requestAnimationFrame(frame);
          style.opacity = "";
          resolve(count);
        });
      }),
  };
}
