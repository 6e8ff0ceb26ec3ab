type Sheeted = Document | ShadowRoot;

/** Our rules in a document and in the open shadow roots that have marks, which in Firefox see no others. */
export function createSheet(document: Document) {
  const view = document.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  const roots = new Set<Sheeted>();
  const rules: string[] = [];
  /** Whether the page has reached into the sheet, which it finds among those of the document. */
  const isTouched = () => sheet.disabled || sheet.cssRules.length !== rules.length;
  const clear = () => {
    while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  };
  const adopt = (root: Sheeted) => {
    const isGone = !root.adoptedStyleSheets.includes(sheet);
    if (isGone) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return isGone;
  };
  return {
    addRule(rule: string) {
      rules.push(rule);
      sheet.insertRule(rule);
    },
    include(root: Node) {
      if (roots.has(root as Sheeted)) return;
      if (root !== document && !(root instanceof view.ShadowRoot)) return;
      roots.add(root as Sheeted);
      adopt(root as Sheeted);
    },
    keep() {
      // A shadow root that has gone keeps our sheet, should it come back.
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      const wasTouched = isTouched();
      if (wasTouched) {
        clear();
        sheet.disabled = false;
        for (const rule of rules) sheet.insertRule(rule);
      }
      return [...roots].filter(adopt).length > 0 || wasTouched;
    },
    undo() {
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      roots.clear();
      rules.length = 0;
      clear();
    },
  };
}
