// What a script adds to the explorer: the day moves without a new page, and the words of a mark
// open beside it. The server writes all of it; the script only puts parts in place.
import { openable } from "./panel.js";
import "./settle.js";

const DAY = 86_400_000;
const form = document.querySelector(".daybar");
if (form) {
  start(form);
}
openable();

function start(form) {
  document.documentElement.classList.add("scripted");
  const slider = form.querySelector("#slider");
  const field = form.querySelector("#date");
  const state = form.querySelector("#state");
  const first = Date.parse(form.dataset.first);
  const last = Date.parse(form.dataset.last);
  let words;
  let day = first + Number(slider.value) * DAY;
  let way = 1;
  slider.hidden = false;

  function language() {
    return document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
  }

  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  const within = (time) => Math.min(last, Math.max(first, time));
  const address = (date) => `/?${new URLSearchParams({ state: state.value, date })}`;

  // What can be shown at once: the place of the day on the lines, and its name.
  function point(time) {
    way = Math.sign(time - day) || way;
    day = time;
    const place = `${((100 * (within(time) - first)) / (last - first)).toFixed(3)}%`;
    form.querySelector(".knob circle").setAttribute("cx", place);
    document.querySelector(".now svg")?.setAttribute("x", place);
    slider.value = String(Math.round((within(time) - first) / DAY));
    words ??= new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" });
    field.value = words.format(time);
    slider.setAttribute("aria-valuetext", field.value);
  }

  // What the server says of a day, asked for once.
  const MOST = 200;
  const days = new Map();
  function said(date) {
    const query = String(new URLSearchParams({ state: state.value, date }));
    if (!days.has(query)) {
      const asked = fetch(`/day?${query}`).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)));
      asked.catch(() => days.delete(query));
      days.set(query, asked);
      if (days.size > MOST) {
        days.delete(days.keys().next().value);
      }
    }
    return days.get(query);
  }

  // One day after the other is put in place; of those that come while one is awaited, the last.
  let next;
  let waiting = false;
  async function show(date, remember) {
    next = { date, remember: next?.remember === push ? push : remember };
    if (waiting) {
      return;
    }
    waiting = true;
    while (next) {
      const now = next;
      next = undefined;
      try {
        const text = await said(now.date);
        const parts = new DOMParser().parseFromString(text, "text/html").body.firstElementChild;
        place(parts);
        if (!next) {
          point(Date.parse(parts.dataset.day));
        }
        now.remember(address(parts.dataset.day));
      } catch {
        location.assign(address(now.date));
      }
    }
    waiting = false;
    later(around);
  }

  // The days that are one step away are fetched before anybody goes there, one after the other, so
  // that they stand in nobody's way; first the one that lies further on the way that was taken.
  const later = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 200));
  let round = 0;
  async function around() {
    const mine = ++round;
    const turns = [...document.querySelectorAll("a.step[data-day], a.turn[data-day]")].map((link) => link.dataset.day);
    const steps = [day + way * DAY, day - way * DAY].map((time) => iso(within(time)));
    for (const date of new Set([...steps, ...turns])) {
      if (waiting || mine !== round) {
        return;
      }
      await said(date).catch(() => {});
    }
  }

  function place(parts) {
    const focused = document.activeElement?.id;
    document.title = `${parts.dataset.title} · Interregnum`;
    for (const part of parts.querySelectorAll("[data-part]")) {
      const before = document.querySelector(`[data-part="${part.dataset.part}"]`);
      if (before && !before.isEqualNode(part)) {
        before.replaceWith(part);
      }
    }
    if (focused && document.activeElement?.id !== focused) {
      document.getElementById(focused)?.focus();
    }
  }

  const push = (url) => history.pushState(null, "", url);
  const replace = (url) => history.replaceState(null, "", url);

  // A way along the line is one step of the history, however many days it passes.
  let underWay = false;
  function pass(time) {
    point(time);
    show(iso(time), underWay ? replace : push);
    underWay = true;
  }

  slider.addEventListener("input", () => {
    pass(first + Number(slider.value) * DAY);
  });
  for (const end of ["pointerup", "blur"]) {
    slider.addEventListener(end, () => (underWay = false));
  }
  slider.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (way && event.shiftKey) {
      event.preventDefault();
      pass(within(month(day, way)));
    }
  });

  // The same day of the next month, or its last day where it is shorter.
  function month(time, way) {
    const date = new Date(time);
    const moved = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + way + 1, 0));
    return Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth(), Math.min(date.getUTCDate(), moved.getUTCDate()));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(field.value, push);
  });
  field.addEventListener("focus", () => field.select());
  state.addEventListener("change", () => location.assign(`/?${new URLSearchParams({ state: state.value })}`));

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-day]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      point(Date.parse(link.dataset.day));
      show(link.dataset.day, push);
    }
  });
  addEventListener("popstate", () => {
    const date = new URLSearchParams(location.search).get("date");
    if (date) {
      show(date, () => {});
    } else {
      location.reload();
    }
  });
  drag(document.querySelector(".timeline"));
  later(around);

  function drag(timeline) {
    const handle = timeline?.querySelector(".now path");
    if (!handle) {
      return;
    }
    const move = (event) => {
      const box = timeline.getBoundingClientRect();
      const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
      pass(first + Math.round((share * (last - first)) / DAY) * DAY);
    };
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      handle.addEventListener("pointermove", move);
    });
    handle.addEventListener("lostpointercapture", () => {
      handle.removeEventListener("pointermove", move);
      underWay = false;
    });
  }
}
