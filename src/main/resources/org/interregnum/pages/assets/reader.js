// Ties the words of an article to the notes beside them, opens statements beside the page, and lets
// n and p walk from mark to mark.
import { openable } from "./panel.js";
import "./settle.js";

function light(event) {
  const passage = event.target.closest("[data-passage]")?.dataset.passage;
  for (const part of document.querySelectorAll("[data-passage]")) {
    part.classList.toggle("lit", part.dataset.passage === passage);
  }
}

// The next mark from where the reader is: the focused one, or the first below the top of the window.
function walk(way) {
  const marks = [...document.querySelectorAll(".source mark a")];
  const here = marks.indexOf(document.activeElement);
  const seen = marks.findIndex((mark) => mark.getBoundingClientRect().bottom > 0);
  const next = here < 0 ? seen : here + way;
  marks[Math.max(0, Math.min(next, marks.length - 1))]?.focus();
}

document.addEventListener("pointerover", light);
document.addEventListener("focusin", light);
document.addEventListener("keydown", (event) => {
  const way = { n: 1, p: -1 }[event.key];
  const plain = !(event.ctrlKey || event.metaKey || event.altKey);
  if (way && plain && !event.target.matches("input:not([type=checkbox]), textarea, select")) {
    walk(way);
  }
});
document.documentElement.classList.add("scripted");
openable();
