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
      const before = changes;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const time = performance.now() - start;
          const inTime = changes;
          // What changes after the frame that was measured would be missed; it is told.
          const tell = () => ({ time, nodes: nodes(), isAnswered: changes > before, isLate: changes > inTime });
          setTimeout(() => waiting.shift()?.(tell()), settle);
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
      new MutationObserver(() => changes++).observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    /** What the next key takes. */
    next: () => new Promise((resolve) => waiting.push(resolve)),
    /** How many frames the page gets in a second. */
    frames: () =>
      new Promise((resolve) => {
        let count = 0;
        const start = performance.now();
        requestAnimationFrame(function frame(now) {
          count++;
          if (now - start < 1000) requestAnimationFrame(frame);
          else resolve(count);
        });
      }),
  };
}
