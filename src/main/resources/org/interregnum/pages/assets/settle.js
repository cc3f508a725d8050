// What lies below the first screen waits until it comes near; once all else is there, it need not.
// What the reader looks at stays where it is, whatever grows above it.
const later = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 200));
const root = document.documentElement;

function settle() {
  const seen = document.elementFromPoint(innerWidth / 3, innerHeight / 2);
  const top = () => seen?.getBoundingClientRect().top ?? 0;
  const before = top();
  root.style.overflowAnchor = "none";
  root.classList.add("settled");
  scrollBy(0, top() - before);
  requestAnimationFrame(() => (root.style.overflowAnchor = ""));
}

addEventListener("load", () => later(settle));
