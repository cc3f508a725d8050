// What lies below the first screen waits until it comes near; once all else is there, it need not.
const later = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 200));

addEventListener("load", () => later(() => document.documentElement.classList.add("settled")));
