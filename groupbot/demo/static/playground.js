// What a page needs beside htmx: Enter sends, chats stay at their end, tabs, ideas for what to type.
"use strict";

history.replaceState(null, "", location.pathname + location.hash); // the token need not stay in sight

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

function select(tabs, chosen, panelOf) {
  for (const tab of tabs) {
    const is = tab === chosen;
    tab.setAttribute("aria-selected", String(is));
    tab.tabIndex = is ? 0 : -1;
    panelOf(tab)?.classList.toggle("shown", is);
  }
  for (const log of all(".shown .log")) toEnd(log);
}

const panes = () => all(".tabs [role=tab]");
const showPane = (name) => {
  const tab = document.getElementById(`tab-${name}`);
  if (tab) select(panes(), tab, (each) => document.getElementById(`pane-${each.dataset.pane}`));
};
const showGroup = (name) => {
  const tab = document.getElementById(`tab-${name}`);
  if (tab) select(all("[data-group]"), tab, (each) => document.getElementById(each.dataset.group));
};

function toEnd(log) {
  if (!log.classList.contains("letters")) log.scrollTop = log.scrollHeight;
}

// A chat that stood at its end stays there; one that somebody reads back in stays where it is.
for (const log of all(".log:not(.letters)")) {
  let atEnd = true;
  log.addEventListener("scroll", () => { atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40; });
  new MutationObserver(() => { if (atEnd) toEnd(log); }).observe(log, { childList: true, subtree: true });
  new ResizeObserver(() => { if (atEnd) toEnd(log); }).observe(log);
  toEnd(log);
}

// Only what is new or changed is put in a chat: what somebody reads, hears or is about to press stays as it is.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const { target, fragment } = event.detail;
  if (!target.classList.contains("messages")) return;
  event.detail.shouldSwap = false;
  const known = new Map([...target.children].map((each) => [each.id, each]));
  const wanted = [...fragment.children].map((each) => {
    const old = known.get(each.id);
    return old && old.dataset.state === each.dataset.state ? old : each;
  });
  for (const each of [...target.children]) if (!wanted.includes(each)) each.remove();
  wanted.forEach((each, at) => {
    if (target.children[at] === each) return;
    target.insertBefore(each, target.children[at] ?? null);
    htmx.process(each);
  });
});

let step = document.querySelector("[data-step]")?.dataset.step;
new MutationObserver(() => {
  const tour = document.querySelector("[data-step]");
  if (tour?.dataset.step === step) return;
  step = tour?.dataset.step;
  if (tour?.dataset.show) showPane(tour.dataset.show);
}).observe(document.getElementById("part-tour"), { childList: true, subtree: true });

function grow(area) {
  area.rows = Math.min(area.value.split("\n").length, 5);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.pane) showPane(button.dataset.pane);
  if (button?.dataset.group) showGroup(button.dataset.group);
  if (button?.dataset.fill) {
    const area = document.getElementById(button.dataset.fill);
    area.value = button.textContent.trim() + (button.textContent.startsWith("/") ? " " : "");
    grow(area);
    area.focus();
  }
});

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (target.matches("textarea") && key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    target.form.requestSubmit();
  }
  if (target.matches("[role=tab]") && (key === "ArrowRight" || key === "ArrowLeft")) {
    const tabs = all("[role=tab]", target.parentElement);
    const next = tabs[(tabs.indexOf(target) + (key === "ArrowRight" ? 1 : -1) + tabs.length) % tabs.length];
    next.focus();
    next.click();
  }
});

document.addEventListener("input", (event) => { if (event.target.matches("textarea")) grow(event.target); });

document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.detail.elt;
  if (form.matches(".writing") && event.detail.successful) {
    form.reset();
    grow(form.elements.text);
  }
});

showGroup((location.hash || "#group-5").slice(1));
if (location.hash.startsWith("#group-")) showPane("groups");
else showPane(document.querySelector("[data-show]")?.dataset.show ?? "parent");
