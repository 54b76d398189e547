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
  if (!tab) return;
  select(panes(), tab, (each) => document.getElementById(`pane-${each.dataset.pane}`));
  tab.classList.remove("news");
  markElsewhere();
};
// Where one part of the page is seen at a time, the tour leads to the part that its step plays in only when asked:
// what the last step has brought about stands in the part that is seen now.
function markElsewhere() {
  const there = document.querySelector("[data-show]")?.dataset.show;
  const isElsewhere = there && !document.getElementById(`pane-${there}`).classList.contains("shown");
  document.body.classList.toggle("elsewhere", Boolean(isElsewhere));
}
const showGroup = (name) => {
  const tabs = all("[data-group]");
  const tab = tabs.find((each) => each.dataset.group === name); // the address may name another part of the page
  if (tab) select(tabs, tab, (each) => document.getElementById(each.dataset.group));
};

function toEnd(log) {
  if (!log.classList.contains("letters")) log.scrollTop = log.scrollHeight;
}

// A chat that stood at its end stays there; one that somebody reads back in stays where it is.
for (const log of all(".log:not(.letters)")) {
  let atEnd = true;
  log.addEventListener("scroll", () => { atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40; });
  log.addEventListener("load", () => { if (atEnd) toEnd(log); }, true);
  new MutationObserver(() => { if (atEnd) toEnd(log); }).observe(log, { childList: true, subtree: true });
  new ResizeObserver(() => { if (atEnd) toEnd(log); }).observe(log);
  toEnd(log);
}

// A part that is not seen now says on its tab that something came.
for (const log of all(".log")) {
  const pane = log.closest(".pane");
  new MutationObserver((changes) => {
    const came = changes.some((each) => [...each.addedNodes].some((node) => node.matches?.("article")));
    if (came && !pane.classList.contains("shown")) document.getElementById(pane.id.replace("pane", "tab")).classList.add("news");
  }).observe(log, { childList: true, subtree: true });
}

// Words that answer a press are there for a moment; those of before the page was opened are not there any more.
document.addEventListener("animationend", (event) => { if (event.target.matches(".notice")) event.target.remove(); });
for (const notice of all(".notice")) notice.remove();

// Whoever plays with the keyboard goes on where they were, or beside it where that is gone.
let held = "";
const isSeen = (element) => element?.offsetParent;
document.addEventListener("htmx:oobAfterSwap", (event) => {
  const { target } = event.detail;
  if (target.id === "part-tour") markElsewhere();
  if (!held || target.contains(document.activeElement)) return;
  const next = [document.getElementById(held), ...all(".main, button, select", target)].find(isSeen);
  next?.focus({ preventScroll: true });
});

// Only what is new or changed is put in a chat: what somebody reads, hears or is about to press stays as it is.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const { target, fragment } = event.detail;
  held = target.contains(document.activeElement) ? document.activeElement.id : "";
  if (!target.classList.contains("messages")) return;
  event.detail.shouldSwap = false;
  const hadFocus = target.contains(document.activeElement);
  held = "";
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
  if (hadFocus && !target.contains(document.activeElement)) target.closest(".log").focus({ preventScroll: true });
});

function grow(area) {
  area.rows = Math.min(area.value.split("\n").length, 5);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.pane) {
    showPane(button.dataset.pane);
    history.replaceState(null, "", `#${button.dataset.pane}`); // where it goes on when the language changes
  }
  if (button?.id === "tour-there") document.getElementById("tour-do").focus();
  if (button?.dataset.group) showGroup(button.dataset.group);
  if (button?.dataset.fill) {
    const area = document.getElementById(button.dataset.fill);
    const text = button.dataset.text ?? button.textContent;
    area.value = text.startsWith("/") ? `${text} ` : text;
    grow(area);
    area.focus();
  }
});

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  const pick = target.closest?.(".pick[open]");
  if (pick && key === "Escape") {
    pick.open = false;
    pick.querySelector("summary").focus();
  }
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
  const { elt } = event.detail;
  const form = elt.form ?? elt;
  const pick = form.closest(".pick");
  if (!event.detail.successful || !(pick || form.matches(".writing"))) return;
  form.reset();
  if (pick) pick.open = false;
  const writing = form.closest(".compose").querySelector(".writing");
  writing.reset();
  grow(writing.elements.text);
});

// What is too big is not sent, and the visitor is told; the server would refuse it.
document.addEventListener("change", (event) => {
  const { target } = event;
  if (!target.matches("input[type=file]")) return;
  if ([...target.files].every((file) => file.size <= Number(target.dataset.most))) return;
  event.stopPropagation();
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent = target.dataset.tooBig;
  target.closest(".phone").querySelector(".toast").replaceChildren(notice);
  target.form.reset();
}, true);

document.addEventListener("click", (event) => {
  for (const pick of all(".pick[open]")) if (!pick.contains(event.target)) pick.open = false;
});

const asked = location.hash.slice(1);
showPane("parent");
showPane(document.querySelector("[data-show]")?.dataset.show);
showPane(asked.startsWith("group-") ? "groups" : asked);
showGroup("group-5");
showGroup(asked);
