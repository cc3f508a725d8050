// Opens the words of a statement beside the page. A link that bears data-panel leads to the
// statement's own page; where a script runs, the same words come to the reader. The attribute may
// say where they are.

export function openable() {
  const panel = document.createElement("aside");
  panel.id = "panel";
  panel.hidden = true;
  panel.tabIndex = -1;
  let from;

  async function open(link) {
    const address = new URL(link.getAttribute("href"), location.href);
    const answer = await fetch(link.dataset.panel || address.pathname.replace(/^\/page\//, "/panel/"));
    if (!answer.ok) {
      location.assign(address);
      return;
    }
    const words = new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild;
    panel.replaceChildren(button(), words);
    panel.setAttribute("aria-label", words.querySelector("h2").textContent);
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
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      shut();
    }
  });
  document.body.append(panel);
}
