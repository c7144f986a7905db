"use strict";
// Every page is complete without this script. What it adds: the choice of colours, names of countries, keys,
// and a word to screen readers when htmx has changed a list.

const THEMES = ["auto", "light", "dark"];
const byId = (id) => document.getElementById(id);

const shownTheme = () => document.documentElement.dataset.theme || "auto";

function labelTheme() {
  document.querySelector("#theme .theme").textContent = shownTheme();
}

function nextTheme() {
  const next = THEMES[(THEMES.indexOf(shownTheme()) + 1) % THEMES.length];
  if (next === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try { localStorage.setItem("wederhoor-theme", next); } catch { /* this page only */ }
  labelTheme();
}

function nameCountries(root) {
  let names = null;
  try { names = new Intl.DisplayNames(["en"], { type: "region" }); } catch { return; }
  for (const code of root.querySelectorAll(".country")) {
    try { code.textContent = names.of(code.dataset.country); } catch { /* no such code */ }
  }
}

function step(by) {
  const lines = [...document.querySelectorAll(".line, .finding")].filter((line) => line.checkVisibility() && line.querySelector("a"));
  const here = lines.indexOf(document.activeElement?.closest(".line, .finding"));
  const next = lines[here < 0 ? 0 : Math.max(0, Math.min(lines.length - 1, here + by))];
  next?.querySelector("a")?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

// the day of a mark is the reader's; the server has no clock
function setToday() {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  for (const field of document.querySelectorAll("input.today")) field.value ||= today;
}

labelTheme();
nameCountries(document);
setToday();

document.addEventListener("click", (event) => { if (event.target.closest("#theme")) nextTheme(); });

document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") { event.preventDefault(); byId("find").focus(); }
});

document.addEventListener("htmx:afterSettle", () => {
  labelTheme();
  nameCountries(document);
  setToday();
  document.querySelector(".done")?.focus(); // what a correction has done is said first
  const told = document.querySelector("[data-told]");
  if (told) byId("live").textContent = told.dataset.told;
});

addEventListener("beforeprint", () => { for (const details of document.querySelectorAll("details")) details.open = true; });
