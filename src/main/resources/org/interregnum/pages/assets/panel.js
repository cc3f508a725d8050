// Opens the words of a statement beside the page. A link that bears data-panel leads to the
// statement's own page; where a script runs, the same words come to the reader. The attribute may
// say where they are.

export function openable() {
  const panel = document.createElement("aside");
  panel.id = "panel";
  panel.hidden = true;
  panel.tabIndex = -1;
  let from;

  // The words are fetched when the pointer or the focus comes to their mark, and kept.
  const MOST = 100;
  const known = new Map();
  function words(link) {
    const page = new URL(link.getAttribute("href"), location.href).pathname;
    const address = link.dataset.panel || page.replace(/^\/page\//, "/panel/");
    if (!known.has(address)) {
      const asked = fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)));
      asked.catch(() => known.delete(address));
      known.set(address, asked);
      if (known.size > MOST) {
        known.delete(known.keys().next().value);
      }
    }
    return known.get(address);
  }

  async function open(link) {
    let text;
    try {
      text = await words(link);
    } catch {
      location.assign(link.href?.baseVal ?? link.href);
      return;
    }
    const said = new DOMParser().parseFromString(text, "text/html").body.firstElementChild;
    panel.replaceChildren(button(), said);
    panel.setAttribute("aria-label", said.querySelector("h2").textContent);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus();
  }

  function button() {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = document.documentElement.lang === "es" ? "Cerrar" : "Close";
    close.addEventListener("click", shut);
    return close;
  }

  function shut() {
    panel.hidden = true;
    from?.focus();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-panel]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      from = panel.contains(link) ? from : link;
      open(link);
    }
  });
  for (const near of ["pointerover", "focusin"]) {
    document.addEventListener(near, (event) => {
      const link = event.target.closest?.("a[data-panel]");
      if (link) {
        words(link).catch(() => {});
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      shut();
    }
  });
  document.body.append(panel);
}
