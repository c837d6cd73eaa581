// Chromium, through Playwright, with the accessibility tree from its debugger (CDP, domain Accessibility).

/** A driver of a Playwright page. */
export async function chromium(page) {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Accessibility.enable");
  const source = (what, args) => `(${what})(${args.map((arg) => JSON.stringify(arg)).join(",")})`;
  const evaluate = async (expression, options) => {
    const { result, exceptionDetails } = await debug.send("Runtime.evaluate", { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  return {
    load: (address) => page.goto(address),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    run: async (what, ...args) => (await evaluate(source(what, args), { returnByValue: true })).value,
    async tree(what, ...args) {
      const { objectId } = await evaluate(source(what, args), { objectGroup: "tree" });
      const { result } = await debug.send("Runtime.getProperties", { objectId, ownProperties: true });
      const found = [];
      for (const { name, value } of result.filter(({ name }) => /^\d+$/.test(name))) {
        const { nodes } = await debug.send("Accessibility.getPartialAXTree", { objectId: value.objectId, fetchRelatives: false });
        const [node] = nodes;
        const role = node.ignored ? "" : node.role.value;
        found[name] = { role: role === "DisclosureTriangle" ? "summary" : role, name: node.name?.value ?? "" };
      }
      await debug.send("Runtime.releaseObjectGroup", { objectGroup: "tree" });
      return found;
    },
  };
}
