// Ties the words of an article to the notes beside them, and opens statements beside the page.
import { openable } from "./panel.js";

function light(event) {
  const passage = event.target.closest("[data-passage]")?.dataset.passage;
  for (const part of document.querySelectorAll("[data-passage]")) {
    part.classList.toggle("lit", part.dataset.passage === passage);
  }
}

document.addEventListener("pointerover", light);
document.addEventListener("focusin", light);
openable();
